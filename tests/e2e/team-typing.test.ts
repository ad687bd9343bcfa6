import { encodeResponse } from '@fifth-star/content/scoring/link';
import { expect, test } from 'vitest';
import { fill } from '../../site/i18n/message.ts';
import { teamUi } from '../../site/i18n/ui.ts';
import * as check from './check.ts';
import { soon, useSite } from './site.ts';

const site = useSite();

test('the role of somebody in the team is kept while it is typed, before the field is left', async () => {
  const link = encodeResponse(check.quiz, check.weak);
  const { page, faults, close } = await site.open(`/en/tools/team/#${link}`);
  const members = page.locator('#members > summary');
  const role = page.getByLabel(fill(teamUi.en.members.roleOf, { n: 1 }));
  await members.click();
  await role.pressSequentially('Front desk');
  await page.reload();
  await members.click();
  await soon(() => role.inputValue()).toBe('Front desk');
  expect(faults).toEqual([]);
  await close();
});
