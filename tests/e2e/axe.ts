import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** The rules that depend on colours, and so on the theme. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with a page as it is shown now: a rule, and where it is broken. By all rules, or by some. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // There are no frames, which alone need axe's slower way; and what passes is of no interest.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    ...(rules && { runOnly: rules }),
  });
  const found = await axe.analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`,
  );
}

/** The same in both themes, each under its name; in the dark one nothing but the colours can differ. */
export async function violationsInBothThemes(page: Page): Promise<Record<string, string[]>> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return { light, dark: await violations(page, COLOURS) };
}
