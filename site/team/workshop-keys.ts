/** What a key does in the workshop view. */
export type WorkshopAction = 'next' | 'back' | 'reveal' | { agree: string };

type Key = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'target'
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
 * The action of a key; `undefined` for keys that are none of ours, and for the space bar on a button, which it works
 * already. R is known by its place, too, for it is another letter on a Cyrillic keyboard.
 */
export function workshopAction(event: Key): WorkshopAction | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const element = event.target as Element | null;
  if (event.key === ' ' && element?.matches?.('button, a, summary')) return undefined;
  if (event.code === 'KeyR' || event.key.toLowerCase() === 'r') return 'reveal';
  if (event.code === 'KeyU' || event.key.toLowerCase() === 'u') return { agree: '' };
  if (/^[1-9]$/.test(event.key)) return { agree: String(Number(event.key) - 1) };
  return KEYS[event.key];
}
