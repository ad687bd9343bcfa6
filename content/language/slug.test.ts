import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '../model/locale.ts';
import { slugify } from './slug.ts';

// The examples of resolution 55 itself, in the order of its table.
test.each(
  `Алушта Alushta, Андрій Andrii, Борщагівка Borshchahivka, Борисенко Borysenko, Вінниця Vinnytsia,
  Володимир Volodymyr, Гадяч Hadiach, Богдан Bohdan, Згурський Zghurskyi, Ґалаґан Galagan, Ґорґани Gorgany,
  Донецьк Donetsk, Дмитро Dmytro, Рівне Rivne, Олег Oleh, Есмань Esman, Єнакієве Yenakiieve, Гаєвич Haievych,
  Короп'є Koropie, Житомир Zhytomyr, Жанна Zhanna, Жежелів Zhezheliv, Закарпаття Zakarpattia,
  Казимирчук Kazymyrchuk, Медвин Medvyn, Михайленко Mykhailenko, Іванків Ivankiv, Іващенко Ivashchenko,
  Їжакевич Yizhakevych, Кадиївка Kadyivka, Мар'їне Marine, Йосипівка Yosypivka, Стрий Stryi, Олексій Oleksii,
  Київ Kyiv, Коваленко Kovalenko, Лебедин Lebedyn, Леонід Leonid, Миколаїв Mykolaiv, Маринич Marynych,
  Ніжин Nizhyn, Наталія Nataliia, Одеса Odesa, Онищенко Onyshchenko, Полтава Poltava, Петро Petro,
  Решетилівка Reshetylivka, Рибчинський Rybchynskyi, Суми Sumy, Соломія Solomiia, Тернопіль Ternopil, Троць Trots,
  Ужгород Uzhhorod, Уляна Uliana, Фастів Fastiv, Філіпчук Filipchuk, Харків Kharkiv, Христина Khrystyna,
  Стеценко Stetsenko, Чернівці Chernivtsi, Шевченко Shevchenko, Шостка Shostka, Кишеньки Kyshenky,
  Щербухи Shcherbukhy, Гоща Hoshcha, Гаращенко Harashchenko, Юрій Yurii, Корюківка Koriukivka, Яготин Yahotyn,
  Ярошенко Yaroshenko, Костянтин Kostiantyn, Знам'янка Znamianka, Феодосія Feodosiia, Згорани Zghorany,
  Розгон Rozghon`
    .split(/,\s+/)
    .map((pair) => pair.split(' ')),
)('%s is %s, as the resolution has it', (ukrainian = '', latin = '') => {
  expect(slugify(ukrainian, 'uk')).toBe(latin.toLowerCase());
});

test.each([
  ['uk', 'Біла Церква', 'bila-tserkva'],
  ['uk', 'П’ять зірок: як дійти до мети', 'piat-zirok-yak-diity-do-mety'],
  ['uk', 'ПІД’ЇЗД і пʼять', 'pidizd-i-piat'],
  ['uk', 'за\u0301мок', 'zamok'],
  ['uk', 'вийде и\u0306', 'vyide-y'],
  ['ru', 'Как сказать «нет» — и объяснить почему', 'kak-skazat-net-i-obyasnit-pochemu'],
  ['ru', 'Учёт и учет', 'uchet-i-uchet'],
  ['ru', 'Новый подъезд, ещё чай', 'novyy-podezd-eshche-chay'],
  ['lv', 'Kā teikt “nē” un paskaidrot, kāpēc', 'ka-teikt-ne-un-paskaidrot-kapec'],
  [
    'lv',
    'Ģimene, ķermenis, ļaudis, ņemt, šķērslis, žēlums',
    'gimene-kermenis-laudis-nemt-skerslis-zelums',
  ],
  ['en', "Don't wait – answer within 24 hours!", 'dont-wait-answer-within-24-hours'],
  ['en', 'Straße, œuvre, łódź, ½', 'strasse-oeuvre-lodz'],
  ['en', 'Їжа і Эхо', 'izha-i-ekho'],
  ['en', '— ? —', ''],
] as const)('in %s, "%s" becomes %s', (locale, text, slug) => {
  expect(slugify(text, locale)).toBe(slug);
});

test('a long text is cut after a whole word', () => {
  expect(slugify('reply '.repeat(40), 'en')).toBe(`${'reply-'.repeat(12)}reply`);
  expect(slugify(`${'a'.repeat(39)} ${'b'.repeat(40)} c`, 'en')).toHaveLength(80);
});

test('a single long word is cut at 80 characters', () => {
  expect(slugify('щ'.repeat(100), 'uk')).toBe('shch'.repeat(20));
});

test('any text becomes a slug or nothing, and a slug stays what it is', () => {
  const letters = fc.constantFrom(
    ...'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэёъāčģķšžABCxyz019 -’\u0301½ß',
  );
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: letters, maxLength: 200 })),
      fc.constantFrom(...locales),
      (text, locale) => {
        const slug = slugify(text, locale);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slugify(slug, locale)).toBe(slug);
      },
    ),
    { numRuns: 2000 },
  );
});
