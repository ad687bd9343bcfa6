/**
 * `npm run bench`: what things take on this machine, each beside something it can be compared with; `npm run bench plan`
 * or `npm run bench site` for one part. Times differ from machine to machine; the ratios are what lasts.
 */
import { benchPlan } from './bench/plan.ts';
import { benchSite } from './bench/site.ts';
import { main } from './main.ts';

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  plan: benchPlan,
  site: benchSite,
};

await main(async () => {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined)
    throw new Error(
      `There is no bench \`${unknown}\`. Choose from: ${Object.keys(PARTS).join(', ')}.`,
    );
  for (const [name, bench] of Object.entries(PARTS))
    if (names.length === 0 || names.includes(name)) await bench();
});
