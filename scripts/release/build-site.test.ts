import { expect, test } from 'vitest';
import { refuseBeside } from './build-site.ts';

test('a folder that only begins like the project is refused, others are not', () => {
  expect(() => refuseBeside('/home/me/fifth-star-data/site', '/home/me/fifth-star')).toThrow(
    "begins with the project's own path",
  );
  for (const folder of [
    '/home/me/fifth-star',
    '/home/me/fifth-star/dist',
    '/home/me/data',
    '/tmp/x',
  ])
    expect(() => refuseBeside(folder, '/home/me/fifth-star')).not.toThrow();
});
