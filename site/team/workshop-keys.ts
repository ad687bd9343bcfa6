/** What a key does in the workshop view. */
export type WorkshopAction = 'next' | 'back' | 'reveal' | { agree: string };

type Key = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'repeat' | 'target'
>;

/** Presenters send page up and page down. */
const KEYS: Readonly<Record<string, WorkshopAction>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  ' ': 'reveal',
  '0': { agree: 'na' },
};

/**
 * The action of a key; `undefined` for keys that are none of ours, and for the space bar and Enter on a button, which
 * they work already. R is known by its place, too, for it is another letter on a Cyrillic keyboard.
 */
export function workshopAction(event: Key): WorkshopAction | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const element = event.target as Element | null;
  const works = event.key === ' ' || event.key === 'Enter';
  if (works && element?.matches?.('button, a, summary')) return undefined;
  // A key that is held down would run through all questions.
  if (event.key === 'Enter') return event.repeat ? undefined : event.shiftKey ? 'back' : 'next';
  if (event.code === 'KeyR' || event.key.toLowerCase() === 'r') return 'reveal';
  if (event.code === 'KeyU' || event.key.toLowerCase() === 'u') return { agree: '' };
  if (/^[1-9]$/.test(event.key)) return { agree: String(Number(event.key) - 1) };
  return KEYS[event.key];
}
