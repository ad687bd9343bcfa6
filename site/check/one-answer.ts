// What a practice card does with a response in storage. It shares no code with the self-check: a chunk that both pages
// load would bring the whole of it to the card.

/** The object in a text of JSON; `undefined` for anything else. */
function parse(stored: string | null): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : undefined;
  } catch {
    return undefined;
  }
}

/** The value of the radio button that stands for the answer in a stored response: "0" to "3", "na", or "" for none. */
export function answerIn(stored: string | null, id: string): string {
  const answers = parse(stored) ?? {};
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return typeof answer === 'number' || answer === 'na' ? String(answer) : '';
}

/**
 * A stored response with one answer changed to what a radio button says, the others as they are. `undefined` where the
 * text cannot be read: overwriting it would lose what the self-check may still put aside.
 */
export function withAnswer(stored: string | null, id: string, value: string): string | undefined {
  const answers = parse(stored);
  if (!answers) return undefined;
  const { [id]: _before, ...others } = answers;
  if (value === '') return JSON.stringify(others);
  return JSON.stringify({ ...others, [id]: value === 'na' ? value : Number(value) });
}
