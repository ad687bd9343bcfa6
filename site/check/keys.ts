/** What a key does in the self-check: choose the radio button with a value, go on or back, or enter the options. */
export type KeyAction = { choose: string } | 'next' | 'back' | 'enter';

type Key = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat' | 'target'
>;

/** Keys beside the digits of the options; the same letters on a Ukrainian or Russian keyboard stand beside them. */
const CHOICES: Readonly<Record<string, string>> = { '0': 'na', u: '', г: '' };

/**
 * The action of a key; `undefined` for keys that are none of ours: with Ctrl, Alt or Meta, typed into a field, Enter on
 * something that Enter works already, and arrows where the browser knows what they do, as on a radio button.
 */
export function keyAction(event: Key): KeyAction | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const element = event.target as Element | null;
  if (element?.matches?.('input:not([type=radio]), textarea, select')) return undefined;
  if (event.key === 'ArrowDown') return element?.matches?.('body, fieldset') ? 'enter' : undefined;
  if (event.key === 'Enter') {
    // A key that is held down would run through all questions.
    if (event.repeat || element?.closest?.('a, button, summary')) return undefined;
    return event.shiftKey ? 'back' : 'next';
  }
  if (/^[1-9]$/.test(event.key)) return { choose: `${Number(event.key) - 1}` };
  const choose = CHOICES[event.key.toLowerCase()];
  return choose === undefined ? undefined : { choose };
}
