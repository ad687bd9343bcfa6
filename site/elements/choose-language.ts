import { preferred } from '../preferred.ts';

/** Leads on to the language that was chosen before, or else to the first that the browser asks for and the site has. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[hreflang]')];

const chosen = (): string[] => {
  try {
    return [localStorage.getItem('locale') ?? ''];
  } catch {
    return [];
  }
};

const locale = preferred(
  [...chosen(), ...navigator.languages],
  links.map((link) => link.hreflang),
);
const link = links.find(({ hreflang }) => hreflang === locale);
if (link) location.replace(link.href);
