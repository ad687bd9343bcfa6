import { icon } from '../figures/icon.ts';
import { html, raw, type Markup } from '../html.ts';
import { bold, fillHtml } from '../i18n/fill-html.ts';
import { count, fill } from '../i18n/message.ts';
import type { Found } from './collect.ts';
import type { TeamContext } from './data.ts';
import { bothButton } from './members.ts';
import type { Added, Team } from './state.ts';

/** What came of adding, for the team that is shown and for those of other self-checks. */
export type Report = {
  found: readonly Found[];
  /** What happened to the team that is shown. */
  here: Pick<Added, 'added' | 'again'>;
  /** The other self-checks that answers were for, with how many of them. */
  elsewhere: readonly { slug: string; title: string; people: number }[];
  /** Members kept in the browser that could not be read any more. */
  lost: number;
  /** Whether what the browser kept was a team at all. */
  isReadable: boolean;
  /** Whether there was nothing to add. */
  isEmpty?: true;
  /** The number of the member who was removed, or brought back. */
  removed?: number;
  restored?: number;
};

/** The report when nothing has happened yet. */
export const noReport: Report = {
  found: [],
  here: { added: [], again: [] },
  elsewhere: [],
  lost: 0,
  isReadable: true,
};

/** What was added, what was not and why: nothing is passed over in silence. */
export function reportPart(context: TeamContext, team: Team, report: Report): Markup | undefined {
  const { t, check } = context;
  const { locale } = check.data;
  const { found, here, elsewhere, lost, isReadable } = report;
  const lines = [
    ...changes(context, report),
    ...(here.added.length > 0
      ? [html`${raw(fillHtml(t.report.together, addedWords(context, team, here.added.length)))}`]
      : []),
    ...doubles(context, team, here.again),
    ...oldEditions(context, found),
    ...fileLines(found, ({ differs }) => differs && t.report.differs),
    ...fileLines(found, ({ dropped }) => dropped > 0 && count(locale, t.report.dropped, dropped)),
    ...elsewhere.map((other) => otherCheck(context, other)),
    ...found.flatMap((one) => (one.state === 'ok' ? [] : [refusal(context, one)])),
    ...(lost > 0 ? [html`${count(locale, t.report.lost, lost)}`] : []),
    ...(isReadable ? [] : [html`${t.report.unreadable}`]),
  ];
  if (lines.length === 0) return undefined;
  return html`<ul class="report">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${
      here.added.length > 0 &&
      html`<p><a class="more" href="#merged">${t.collect.see} ${raw(icon('arrow'))}</a></p>`
    }`;
}

const addedWords = ({ t, check }: TeamContext, team: Team, added: number) => ({
  added: bold(count(check.data.locale, t.report.added, added)),
  total: count(check.data.locale, t.people, team.members.length),
});

/** More would push everything else out of sight; the list of members has a button for each. */
const FEW = 3;

function doubles(context: TeamContext, team: Team, keys: readonly number[]): Markup[] {
  const { t, check } = context;
  if (keys.length > FEW) return [html`${count(check.data.locale, t.report.sameMany, keys.length)}`];
  return keys.flatMap((key) => sameAnswers(context, team, key) ?? []);
}

function sameAnswers({ t }: TeamContext, team: Team, key: number): Markup | undefined {
  const n = team.members.findIndex((member) => member.key === key) + 1;
  const member = team.members[n - 1];
  if (!member) return undefined;
  if (member.again.length === 0) return html`${fill(t.report.bothCounted, { n })}`;
  return html`${fill(t.report.same, { n })} ${bothButton(t.members.both, key, n)}`;
}

/** One line for each past edition that answers came from. */
function oldEditions({ t, check }: TeamContext, found: readonly Found[]): Markup[] {
  const { locale, quiz } = check.data;
  const old = found.flatMap((one) =>
    one.state === 'ok' &&
    one.slug === quiz.slug &&
    (one.moved || one.arrival.edition !== quiz.edition)
      ? [one]
      : [],
  );
  const editions = [...new Set(old.map(({ arrival }) => arrival.edition))].sort((a, b) => a - b);
  return editions.map((edition) => {
    const ofIt = old.filter(({ arrival }) => arrival.edition === edition);
    const most = (name: 'lacking' | 'gone') =>
      Math.max(0, ...ofIt.map(({ moved }) => moved?.[name].length ?? 0));
    const changed = ofIt.some(
      ({ moved }) => moved && moved.changed.length + moved.rules.length > 0,
    );
    const sentences = [
      count(locale, t.report.older, ofIt.length, { edition }),
      ...(most('lacking') > 0 ? [count(locale, t.report.lacking, most('lacking'))] : []),
      ...(most('gone') > 0 ? [count(locale, t.report.gone, most('gone'))] : []),
      ...(changed ? [t.report.changed] : []),
    ];
    return html`${sentences.join(' ')}`;
  });
}

/** What was done to the list itself, or could not be done. */
function changes({ t }: TeamContext, { isEmpty, removed, restored }: Report): Markup[] {
  if (isEmpty) return [html`${t.report.empty}`];
  if (restored !== undefined) return [html`${fill(t.report.restored, { n: restored })}`];
  if (removed === undefined) return [];
  return [
    html`${fill(t.report.removed, { n: removed })}
      <button class="button small" type="button" id="undo" data-undo>${t.report.undo}</button>`,
  ];
}

type Read = Extract<Found, { state: 'ok' }>;

/** What is to be said of what was read: once for each file, under its name. */
function fileLines(
  found: readonly Found[],
  say: (read: Read) => string | false | undefined,
): Markup[] {
  const lines = found.flatMap((one) => {
    const text = one.state === 'ok' && say(one);
    return text ? [html`${named(one.file ?? '')}${text}`.markup] : [];
  });
  return [...new Set(lines)].map(raw);
}

/** The file, or the text, that a message is about. */
const named = (name: string): Markup | false => name !== '' && html`<code>${name}</code> `;

const otherCheck = (
  { t, check }: TeamContext,
  { slug, title, people }: Report['elsewhere'][number],
): Markup =>
  html`${count(check.data.locale, t.report.elsewhere, people, { title })}
    <button class="button small" type="button" data-check="${slug}">${t.report.show}</button>`;

const refusal = ({ t }: TeamContext, found: Exclude<Found, { state: 'ok' }>): Markup =>
  html`${named(found.text)}${t.report.refused[found.state]}`;
