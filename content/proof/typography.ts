import { checkTypography } from '../language/typography.ts';
import type { RawEntry } from '../model/kinds.ts';
import type { Problem } from '../model/problem.ts';
import { paragraphsOf } from './paragraph.ts';
import { problemOf, textsOf } from './text.ts';

/** Characters shown on either side of a slip. */
const CONTEXT = 12;

/** Slips of typography in every text, each with the words around it. */
export const proofTypography = (entries: readonly RawEntry[]): Problem[] =>
  entries.flatMap(textsOf).flatMap((text) =>
    paragraphsOf(text).flatMap(({ source, placeOf }) =>
      checkTypography(source, text.locale).map(({ index, message, hint }) => {
        const around = source.slice(Math.max(0, index - CONTEXT), index + CONTEXT);
        const near = around.replace(/[`\n]/g, ' ').trim();
        return problemOf(text, `${message} ${hint} It is near \`${near}\`.`, placeOf(index));
      }),
    ),
  );
