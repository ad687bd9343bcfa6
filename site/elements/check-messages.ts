/**
 * Says something at the top of a self-check, where it stays in view and is read out, until it is closed or withdrawn.
 * The words stand in the page; `text` is for those that only a script can know.
 */
export function tell(check: HTMLElement, name: string, text?: string): void {
  const message = messageOf(check, name);
  if (!message) return;
  if (text !== undefined) message.querySelector('p')?.replaceChildren(text);
  message.hidden = false;
}

/** Takes a message back. */
export function withdraw(check: HTMLElement, name: string): void {
  const message = messageOf(check, name);
  if (message) message.hidden = true;
}

const messageOf = (check: HTMLElement, name: string): HTMLElement | null =>
  check.querySelector(`[data-message='${name}']`);

/** Says whether this browser keeps the answers, once each time that this changes. */
export function tellKept(check: HTMLElement, isKept: boolean): void {
  const { dataset } = check;
  const keeps = `${isKept}`;
  if (dataset['keeps'] === keeps) return;
  dataset['keeps'] = keeps;
  const lasting = check.querySelector<HTMLElement>('[data-saved]');
  if (lasting) lasting.hidden = !isKept;
  (isKept ? withdraw : tell)(check, 'not-kept');
}

/** Has a text read out, though it be the same as before. */
export function announce(check: HTMLElement, text: string): void {
  const line = document.createElement('span');
  line.textContent = text;
  check.querySelector('[data-announce]')?.replaceChildren(line);
}
