import type { Locale } from '../model/locale.ts';

const MAX_LENGTH = 80;

const table = (pairs: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    pairs.split(' ').map((pair) => {
      const [letter = '', latin = ''] = pair.split(':');
      return [letter, latin];
    }),
  );

/** Cabinet of Ministers of Ukraine, resolution 55 of 27 January 2010. */
const ukrainian = table(
  'а:a б:b в:v г:h ґ:g д:d е:e є:ie ж:zh з:z и:y і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t ' +
    'у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ь: ю:iu я:ia',
);

/** The letters that the resolution writes in another way at the beginning of a word. */
const ukrainianInitial = table('є:ye ї:yi й:y ю:yu я:ya');

/**
 * BGN/PCGN 1947, simplified as addresses on the web have it: `е` is `e` everywhere, the signs are dropped. `ё` is `e`
 * too, because its dots are often left out, and one word should have one slug.
 */
const russian = table(
  'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ' +
    'ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya',
);

/** Latin letters that are not a letter with a mark. */
const latin = table('ß:ss æ:ae œ:oe ø:o ł:l đ:d ð:d þ:th ı:i ŋ:ng ħ:h');

const letters: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { ...latin, ...ukrainian, ...russian },
  uk: { ...latin, ...russian, ...ukrainian },
  ru: { ...latin, ...ukrainian, ...russian },
  lv: { ...latin, ...ukrainian, ...russian },
};

const APOSTROPHES = /['’ʼ‘`´′]/gu;

/**
 * A name for addresses and anchors: small Latin letters, digits and single hyphens, at most 80 characters, cut after a
 * whole word. Empty when the text has no letter or digit that can be written so. Cyrillic letters outside Ukrainian
 * texts are read as Russian where the two languages differ.
 *
 * @example slugify('Згорани і Яготин', 'uk') // => 'zghorany-i-yahotyn'
 */
export function slugify(text: string, locale: Locale): string {
  const plain = text.normalize('NFC').toLowerCase().replace(/\p{M}/gu, '').replace(APOSTROPHES, '');
  const words = locale === 'uk' ? ukrainianWords(plain) : plain;
  const slug = Array.from(words, (letter) => letters[locale][letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.slice(0, MAX_LENGTH + 1).lastIndexOf('-');
  return slug.slice(0, cut > 0 ? cut : MAX_LENGTH);
}

/** Writes what in Ukrainian depends on the neighbours: `зг`, which would read as `ж`, and the first letters of words. */
const ukrainianWords = (text: string) =>
  text
    .replaceAll('зг', 'zgh')
    .replace(/(?<!\p{L})[єїйюя]/gu, (letter) => ukrainianInitial[letter] ?? letter);
