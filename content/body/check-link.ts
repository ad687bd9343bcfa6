import type { Link } from 'mdast';
import { checkAddress } from './address.ts';
import { unseenAdvice } from './check-text.ts';
import { plainText } from './plain.ts';
import type { Advice } from './problem.ts';

/** What is wrong with a link: its address, its title, its lack of words. */
export function* checkLink({ url, title, children }: Link): Generator<Advice, void> {
  const advices = [checkAddress(url), unseenAdvice(title ?? '')];
  for (const advice of advices) if (advice) yield advice;
  if (plainText(children) === '')
    yield {
      message: 'A link has no words.',
      hint: 'Write them between the brackets: `[words](https://example.org/)`.',
    };
}
