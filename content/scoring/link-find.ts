import { CHECKSUM_LENGTH } from './link-code.ts';

/** Letters that chats and mail put into long words without showing them. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/**
 * What may be a link: the fragment of an address, or a bare code, which must look more like one lest every date and
 * every version of a program be taken for a link.
 */
const CANDIDATE =
  /[^\s#]#([1-9]\d{0,2}\.[a-z0-9][\w.-]*)|(?:^|[^A-Za-z0-9./#-])([1-9]\d{0,2}\.(?=[a-z0-9-]*[a-z])[a-z0-9-]+\.\d+\.[\w.-]+)/g;

/** A whole link, and what a chat may have put behind it. */
const WHOLE = new RegExp(
  `^(\\d+\\.[a-z0-9-]+\\.\\d+\\.[\\w-]*\\.[\\w-]{${CHECKSUM_LENGTH}})(?:[._-]*$|\\.)`,
);

/** What stands behind the link to a team's merged response; whoever does not know it passes it over. */
export const MERGED = '.team';
const MARKED = /^\.team(?![A-Za-z0-9-])/;

/**
 * Every link in a text, as the fragment that `readLink` takes, in order and as often as it stands there: from addresses
 * with a fragment and from bare codes, percent-encoded or not, whatever punctuation follows. A link that was cut is found, too,
 * so that it can be told that it is damaged.
 *
 * @example findLinks('Mine: https://example.org/en/self-checks/x/#1.x.1.Ja8.SafrG.') // => ['1.x.1.Ja8.SafrG']
 */
export const findLinks = (text: string): string[] => findMarkedLinks(text).map(({ link }) => link);

/** The same, and of each whether it says that it is a team's. */
export function findMarkedLinks(text: string): { link: string; isMerged: boolean }[] {
  const plain = decode(decode(text)).replace(UNSEEN, '');
  return [...plain.matchAll(CANDIDATE)].map(([, fragment, bare]) => {
    const found = fragment ?? bare ?? '';
    const link = WHOLE.exec(found)?.[1] ?? found.replace(/[._-]+$/, '');
    return { link, isMerged: MARKED.test(found.slice(link.length)) };
  });
}

/** The text without percent-encoding; what is malformed parts words, as a blank does. */
const decode = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return ' ';
    }
  });
