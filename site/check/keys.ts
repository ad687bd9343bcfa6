/** What a key does in the self-check: choose the radio button with a value, or go on or back. */
export type KeyAction = { choose: string } | 'next' | 'back';

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'target'>;

/** Keys beside the digits of the options; the same letters on a Ukrainian or Russian keyboard stand beside them. */
const CHOICES: Readonly<Record<string, string>> = { '0': 'na', u: '', г: '' };

/**
 * The action of a key; `undefined` for keys that are none of ours: with Ctrl, Alt or Meta, typed into a field, or Enter
 * on something that Enter works already.
 */
export function keyAction(event: Key): KeyAction | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const element = event.target as Element | null;
  if (element?.matches?.('input:not([type=radio]), textarea, select')) return undefined;
  if (event.key === 'Enter') {
    if (element?.closest?.('a, button, summary')) return undefined;
    return event.shiftKey ? 'back' : 'next';
  }
  if (/^[1-9]$/.test(event.key)) return { choose: String(Number(event.key) - 1) };
  const choose = CHOICES[event.key.toLowerCase()];
  return choose === undefined ? undefined : { choose };
}
