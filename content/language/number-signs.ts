import type { Locale } from '../model/locale.ts';
import type { SignRule } from './signs.ts';

/** Units that no word of the language is spelled like, as they follow a number. */
const units: Readonly<Record<Locale, string>> = {
  en: 'km|cm|mm|kg|mg|ml|[kMG]B',
  uk: 'км|см|мм|кг|мг|мл|хв|грн|тис|млн|млрд|рр|€',
  ru: 'км|см|мм|кг|мг|мл|мин|руб|тыс|млн|млрд|гг|€',
  lv: 'km|cm|mm|kg|mg|ml|min|tūkst|milj|mljrd|lpp|EUR|€',
};

const noBreak = 'Put a no-break space (U+00A0) between them';

/** How the language writes percentages, units, ranges and thousands. */
export function numberRules(locale: Locale): SignRule[] {
  const isEnglish = locale === 'en';
  return [
    isEnglish
      ? {
          pattern: /(?<=\d)[ \u00A0\u202F]+(?=[%‰])/g,
          message: 'There is a space before a percent sign.',
          hint: 'Delete it: `82%`.',
        }
      : {
          pattern: /(?<=\d) ?(?=[%‰](?!-\p{L}))/gu,
          message: 'A percent sign follows its number without a no-break space.',
          hint: `${noBreak}: \`82\u00A0%\`.`,
        },
    {
      pattern: new RegExp(`(?<=\\d) ?(?=(?:${units[locale]})(?![\\p{L}\\p{N}-]))`, 'gu'),
      message: 'A unit follows its number without a no-break space.',
      hint: `${noBreak}.`,
    },
    {
      pattern: /(?<=[№§]) ?(?=\d)/g,
      message: 'A number follows its sign without a no-break space.',
      hint: `${noBreak}.`,
    },
    // From two digits on: a `3-1` may be a result, and longer ones are telephone numbers and days.
    {
      pattern: /(?<![\d-])\d{2,3}-\d{2,3}(?![\d-])/g,
      message: 'A hyphen stands between two numbers.',
      hint: 'Write `–` (U+2013) without spaces: `10–20`.',
    },
    isEnglish
      ? {
          pattern: /(?<!\d)\d{1,3}[\u00A0\u202F]\d{3}(?!\d)/g,
          message: 'Thousands are parted by a space.',
          hint: 'Write a comma: `75,000`.',
        }
      : {
          pattern: /(?<![\d.,]|\d )\d{1,3} \d{3}(?! ?\d)/g,
          message: 'Thousands are parted by an ordinary space.',
          hint: 'Put a no-break space (U+00A0) there: `75\u00A0000`.',
        },
  ];
}
