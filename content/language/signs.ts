import { locales, type Locale } from '../model/locale.ts';
import { numberRules } from './number-signs.ts';
import { quotes } from './quotes.ts';

/** A slip that a pattern finds, wherever it matches. */
export interface SignRule {
  pattern: RegExp;
  message: string;
  hint: string;
}

/** The dash between words; all four languages put spaces around it. */
const dashes: Readonly<Record<Locale, string>> = { en: '–', uk: '—', ru: '—', lv: '–' };

/** Spaces, dashes and dots: what no language does. */
const common: readonly SignRule[] = [
  {
    pattern: /(?<=\S)[ \u00A0]{2,}(?=\S)/g,
    message: 'There are two spaces or more in a row.',
    hint: 'Leave one.',
  },
  {
    pattern: /(?<=\S)[ \u00A0]+(?=[,.;:!?](?:[\s)\]»“”’"]|$))/g,
    message: 'There is a space before a punctuation mark.',
    hint: 'Delete it.',
  },
  {
    pattern: /(?<=\p{L}[,;:!?])(?=\p{L})|(?<=\p{Ll}{2}\.)(?=\p{Lu}\p{Ll})/gu,
    message: 'There is no space after a punctuation mark.',
    hint: 'Put one there.',
  },
  {
    pattern: /([,;:])\1|(?<!\.)\.\.(?!\.)|,\./g,
    message: 'There are two punctuation marks in a row.',
    hint: 'Leave one.',
  },
  {
    pattern: /\.{3,}/g,
    message: 'Three dots stand for an ellipsis.',
    hint: 'Write `…` (U+2026).',
  },
];

/** What `npm run check` looks for in every paragraph, by language, beside quotation marks and alphabets. */
export const signRules = Object.fromEntries(
  locales.map((locale) => [
    locale,
    [...dashRules(locale), ...common, ...insideRules(locale), ...numberRules(locale)],
  ]),
) as unknown as Readonly<Record<Locale, readonly SignRule[]>>;

function dashRules(locale: Locale): SignRule[] {
  const dash = dashes[locale];
  const other = dash === '—' ? '–' : '—';
  const hint = `Write \` ${dash} \`${locale === 'en' ? '' : ', with a no-break space (U+00A0) before it'}.`;
  const rules: SignRule[] = [
    {
      pattern: /(?<=[^\s|])[ \u00A0]+-{1,3}[ \u00A0]+(?=[^\s|])/g,
      message: 'A hyphen between spaces stands for a dash.',
      hint,
    },
    {
      pattern: /(?<=[\p{L}\p{N}])-{2,3}(?=[\p{L}\p{N}])/gu,
      message: 'Hyphens stand for a dash.',
      hint,
    },
    {
      pattern: new RegExp(`(?<=[^\\s|][ \\u00A0])${other}(?=[ \\u00A0][^\\s|])`, 'g'),
      message: `The dash is \`${other}\`.`,
      hint,
    },
    // An en dash between letters may be right: Kyiv–Riga, п’ять–сім.
    {
      pattern: /(?<=\p{L})—(?=\p{L})/gu,
      message: 'A dash stands between words without spaces.',
      hint,
    },
  ];
  if (locale !== 'en')
    rules.push({
      pattern: new RegExp(`(?<=[^\\s|]) (?=${dash}[ \\u00A0][^\\s|])`, 'g'),
      message: 'A dash could begin a line here.',
      hint: 'Put a no-break space (U+00A0) before it.',
    });
  return rules;
}

/** Spaces inside brackets and quotation marks. A closing `’` is left out: it is an apostrophe, too. */
function insideRules(locale: Locale): SignRule[] {
  const { outer, inner } = quotes[locale];
  const open = `(${outer.open}${inner.open}`;
  const close = `)${outer.close}${inner.close}`.replace('’', '');
  const message = 'There is a space inside quotation marks or brackets.';
  return [
    {
      pattern: new RegExp(
        `(?<=[${open}])[ \\u00A0]+|(?<=\\S)[ \\u00A0]+(?=[${close}](?![\\p{L}\\p{N}]))`,
        'gu',
      ),
      message,
      hint: 'Delete it.',
    },
  ];
}
