import { expect, test } from 'vitest';
import { titleText } from './title.ts';

const shown = (...args: Parameters<typeof titleText>) =>
  titleText(...args).replaceAll('\u00ad', '·');

test.each([
  ['uk', 'Відповідальність', 'Відпо·ві·даль·ність'],
  ['uk', 'Найвідповідальніше', 'Найвід·по·ві·даль·ніше'],
  ['ru', 'Ответственность', 'Ответст·вен·ность'],
  ['lv', 'Pieczvaigžņu līmenis', 'Pieczvaigžņu līmenis'],
  ['lv', 'Apkalpošanas nepārtrauktība', 'Apkalpošanas nepārt·rauk·tība'],
] as const)('%s: %s', (locale, word, expected) => {
  expect(shown(locale, word)).toBe(expected);
});

test('a word of one letter holds on to the next in Ukrainian and Russian', () => {
  expect(titleText('uk', 'Скільки зірок у вашого сервісу і чого бракує')).toBe(
    'Скільки зірок у\u00a0вашого сервісу і\u00a0чого бракує',
  );
  expect(titleText('ru', 'С чего начать и к кому идти')).toBe(
    'С\u00a0чего начать и\u00a0к\u00a0кому идти',
  );
  expect(titleText('lv', 'A un b')).toBe('A un b');
});

test('leaves short words, English and everything but letters alone', () => {
  expect(shown('uk', 'Відповідайте, будь ласка: 3/4')).toBe('Відповідайте, будь ласка: 3/4');
  expect(shown('en', 'Responsivenesses')).toBe('Responsivenesses');
});

test('changes nothing but the soft hyphens it adds', () => {
  const title = 'Найвідповідальніше об’єднання людиноцентричності';
  expect(titleText('uk', title).replaceAll('\u00ad', '')).toBe(title);
});
