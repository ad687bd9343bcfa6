import { storageKey } from '../check/answers.ts';
import { carriedFrom, carriedText } from '../check/carried.ts';
import type { CheckData } from '../check/data.ts';
import { carriedKey } from '../check/older-editions.ts';
import type { OwnAnswers } from './own-answers.ts';
import { Store } from './store.ts';

/**
 * Takes the reader's answers to an older edition over into those of today, which win where both exist, and says what
 * came along; `undefined` when nothing did. The old answers stay where they are.
 */
export function carryOver(
  data: CheckData,
  own: OwnAnswers,
  editions: readonly number[],
): string | undefined {
  const { slug } = data.quiz;
  new Store(carriedKey(data.quiz)).write('1');
  for (const edition of editions) {
    const stored = new Store(storageKey({ slug, edition })).read();
    const carried = carriedFrom(data, edition, stored);
    if (!carried) continue;
    own.reread();
    own.replace({ ...carried.response, ...own.response });
    return carriedText(data, carried);
  }
  return undefined;
}
