import { expect, test } from 'vitest';
import { withSoftHyphens } from './soft-hyphens.ts';

const shown = (...args: Parameters<typeof withSoftHyphens>) =>
  withSoftHyphens(...args).replaceAll('\u00ad', '·');

test.each([
  ['uk', 'Відповідальність', 'Відпо·ві·даль·ність'],
  ['uk', 'Найвідповідальніше', 'Найвід·по·ві·даль·ніше'],
  ['ru', 'Ответственность', 'Ответст·вен·ность'],
  ['lv', 'Pieczvaigžņu līmenis', 'Pieczvaigžņu līmenis'],
  ['lv', 'Apkalpošanas nepārtrauktība', 'Apkalpošanas nepārt·rauk·tība'],
] as const)('%s: %s', (locale, word, expected) => {
  expect(shown(locale, word)).toBe(expected);
});

test('leaves short words, English and everything but letters alone', () => {
  expect(shown('uk', 'Відповідайте, будь ласка: 3/4')).toBe('Відповідайте, будь ласка: 3/4');
  expect(shown('en', 'Responsivenesses')).toBe('Responsivenesses');
});

test('changes nothing but the soft hyphens it adds', () => {
  const title = 'Найвідповідальніше об’єднання людиноцентричності';
  expect(withSoftHyphens('uk', title).replaceAll('\u00ad', '')).toBe(title);
});
