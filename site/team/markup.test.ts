import { exampleQuiz } from '@fifth-star/content/scoring/example';
import { expect, test } from 'vitest';
import { teamUi } from '../i18n/ui.ts';
import { askPart } from './ask.ts';
import { gapsPart } from './gaps.ts';
import { gridPart } from './grid.ts';
import { headPart } from './head.ts';
import { arrivalOf, exampleCheck, exampleContext } from './example.ts';
import { joinFound } from './join.ts';
import { keepPart } from './keep.ts';
import { membersPart, roleOptions } from './members.ts';
import { mergeTeam } from './merged.ts';
import { noReport, reportPart } from './report.ts';
import { rolesPart } from './roles.ts';
import { addArrivals, agree, emptyTeam, type Team } from './state.ts';
import { talkPart } from './talk.ts';
import { workshopPart } from './workshop.ts';

const evil = '"><img src=x onerror=alert(1)>';
const low = { a: 0, b: 0, c: 0, d: 0, e: 0, f: 0 };
const high = { a: 3, b: 3, c: 3, d: 3, e: 3, f: 3 };
const people = (response: typeof low, role: string, n: number) =>
  // Papers may be equal; links would be counted once.
  Array.from({ length: n }, () => arrivalOf(response, { role, source: 'paper' }));
const teamOf = (...arrivals: ReturnType<typeof people>[]): Team =>
  addArrivals(emptyTeam, arrivals.flat(), '').team;
const merge = (team: Team) => mergeTeam(exampleQuiz, team);
const textOf = (markup: string) =>
  markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,;:])/g, '$1');

test('roles, statements and titles are escaped wherever they stand', () => {
  const team = teamOf(people(low, evil, 3), people(high, 'Advisers', 3));
  const merged = merge(team);
  const all = [
    headPart(exampleContext, merged),
    membersPart(exampleContext, team),
    roleOptions(team),
    rolesPart(exampleContext, team, merged),
    talkPart(exampleContext, team, merged),
    gapsPart(exampleContext, merged),
    keepPart(exampleContext, team, merged),
    workshopPart(exampleContext, team, merged, { position: 0, revealed: true }),
    workshopPart(exampleContext, team, merged, { position: 6, revealed: false }),
    askPart(exampleContext, { ...team, added: '2026-11-23' }),
    gridPart(exampleContext, { ...team, draft: [evil] }),
    reportPart(exampleContext, team, { ...noReport, found: [{ state: 'damaged', text: evil }] }),
  ]
    .map((part) => part?.markup ?? '')
    .join('');
  expect(all).not.toMatch(/<img|<check>|<a>(?!\s)|We do <|Card <A/);
  expect(all).toContain('&lt;img');
  expect(all).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
  expect(all).not.toMatch(/\sstyle=|\son\w+="/);
});

test('small roles are hidden with the next smallest, and shown when the facilitator says so', () => {
  const team = teamOf(
    people(low, 'Advisers', 4),
    people(high, 'Front desk', 3),
    people(high, 'Billing', 2),
  );
  const hidden = textOf(rolesPart(exampleContext, team, merge(team)).markup);
  expect(hidden).toContain('Billing 2 Hidden: fewer than three people.');
  expect(hidden).toContain('Front desk 3 Hidden with the small ones');
  expect(hidden).toContain('Advisers 4 24 of 24 Not yet three stars');
  expect(gapsPart(exampleContext, merge(team))).toBe(undefined);
  const open = { ...team, hide: false };
  const shown = textOf(rolesPart(exampleContext, open, merge(open)).markup);
  expect(shown).toContain('Billing 2 12 of 12 Five stars');
  expect(textOf(gapsPart(exampleContext, merge(open))?.markup ?? '')).toContain(
    'Advisers: not yet; Front desk: always. 3 options apart.',
  );
});

test('how much a role answered is the truth of its people, whether small roles are hidden or not', () => {
  const team = teamOf(people(low, 'Advisers', 2), people({ a: 1 } as typeof low, 'Advisers', 1));
  for (const hide of [true, false]) {
    const shown = { ...team, hide };
    const text = textOf(rolesPart(exampleContext, shown, merge(shown)).markup);
    expect(text).toContain('Advisers 3 13 of 18 ');
  }
});

test('more gaps between roles than are shown unfold', () => {
  const items = Array.from({ length: 9 }, (_, k) => ({ ...exampleQuiz.items[0]!, id: `q${k}` }));
  const quiz = { ...exampleQuiz, items };
  const of = (option: number) => Object.fromEntries(items.map(({ id }) => [id, option]));
  const team = teamOf(people(of(0) as never, 'One', 3), people(of(3) as never, 'Other', 3));
  const context = { ...exampleContext, check: exampleCheck(quiz) };
  const { markup = '' } = gapsPart(context, mergeTeam(quiz, team)) ?? {};
  const [open = '', folded = ''] = markup.split('<details');
  expect(textOf(folded)).toContain('And 3 more questions');
  expect(open.match(/We do/g)).toHaveLength(6);
  expect(folded.match(/We do/g)).toHaveLength(3);
});

test('a question says how many chose what, who did not, and what is agreed', () => {
  const team = agree(teamOf(people(low, '', 1), people(high, '', 1)), 'a', 2);
  const text = textOf(talkPart(exampleContext, team, merge(team)).markup);
  expect(text).toContain(
    'not yet: 1, sometimes: 0, usually: 0, always: 1. The middle answer: not yet.',
  );
  expect(text).toContain('split r wg 0.00');
  expect(text).toContain('Agreed: usually');
});

test('members who reach more alone than the team are counted and explained', () => {
  const team = teamOf(people(high, '', 1), people(low, '', 2));
  expect(textOf(headPart(exampleContext, merge(team)).markup)).toContain(
    '1 of 3 people reaches more alone than you do together. That is no mistake',
  );
});

test('a report names everything that happened', () => {
  const check = exampleCheck();
  const link = arrivalOf(high);
  const found = [
    { state: 'ok' as const, slug: check.data.quiz.slug, arrival: link, dropped: 0 },
    { state: 'ok' as const, slug: check.data.quiz.slug, arrival: link, dropped: 0 },
    { state: 'newer' as const, text: '1.x.9.a.b' },
    { state: 'merged' as const, text: 'team.json' },
  ];
  const slug = check.data.quiz.slug;
  const { teams, report } = joinFound(
    [{ check, team: emptyTeam }],
    slug,
    [{ found, separate: false }],
    '',
  );
  const text = textOf(reportPart(exampleContext, teams.get(slug)!, report)?.markup ?? '');
  expect(text).toContain('1 person added. The team now has 1 person.');
  expect(text).toContain('The same answers as number 1: counted once. These are two people');
  expect(text).toContain('1.x.9.a.b It comes from a newer version');
  expect(text).toContain('team.json This is a team’s merged result, not one person’s answers');
});

test('answers to another self-check wait in a merge of their own; the first link decides which is shown', () => {
  const [one, other] = ['one', 'other'].map((slug) => exampleCheck({ ...exampleQuiz, slug }));
  const teams = [one!, other!].map((check) => ({ check, team: emptyTeam }));
  const of = (slug: string) => ({
    state: 'ok' as const,
    slug,
    arrival: arrivalOf(high),
    dropped: 0,
  });
  const joined = joinFound(
    teams,
    'one',
    [{ found: [of('other'), of('one')], separate: false }],
    '',
  );
  expect(joined.slug).toBe('other');
  expect([...joined.teams.keys()]).toEqual(['one', 'other']);
  expect(joined.report.elsewhere).toEqual([{ slug: 'one', title: 'The <check>', people: 1 }]);
});

test('the workshop hides the dots until they are revealed', () => {
  const team = teamOf(people(high, '', 3));
  const view = (revealed: boolean) =>
    workshopPart(exampleContext, team, merge(team), { position: 0, revealed }).markup;
  expect([
    view(false).includes('class="revealed"'),
    view(true).includes('class="revealed"'),
  ]).toEqual([false, true]);
  expect(textOf(view(false))).not.toContain('not yet: 0');
  expect(textOf(view(true))).toContain('agreed r wg 1.00');
  expect(
    workshopPart(exampleContext, team, merge(team), { position: 99, revealed: true }).markup,
  ).toBe('');
});

test('after the last question stand the answers that are agreed and the level they give', () => {
  const team = agree(teamOf(people(high, '', 3)), 'a', 2);
  const { items } = exampleQuiz;
  const view = { position: items.length, revealed: false };
  const text = textOf(workshopPart(exampleContext, team, merge(team), view).markup);
  expect(text).toContain('We do &lt;a&gt; Usually');
  expect(text).not.toContain('&lt;b&gt;');
  const none = { ...team, agreed: {} };
  expect(textOf(workshopPart(exampleContext, none, merge(none), view).markup)).toContain(
    'Nothing is agreed yet',
  );
});

test('the head says how much is agreed, and what is agreed is not to be talked about first', () => {
  const team = teamOf(people(low, '', 1), people(high, '', 1));
  const [first] = merge(team).items;
  const open = textOf(headPart(exampleContext, merge(team)).markup);
  expect(open).toContain('Where you split evenly, the lower of the two middle answers counts.');
  expect(open).toContain(`Talk first about this one: “We do &lt;${first?.id}&gt;”`);
  const agreed = agree(team, first?.id ?? '', 2);
  const text = textOf(headPart(exampleContext, merge(agreed)).markup);
  expect(text).toContain('1 answer agreed together; the others are what at least half of you say');
  expect(text).not.toContain(`this one: “We do &lt;${first?.id}&gt;”`);
});

test('the list says when the team was begun and last added to', () => {
  const team = { ...teamOf(people(low, '', 2)), begun: '2026-11-23', added: '2026-12-01' };
  expect(textOf(membersPart(exampleContext, team)?.markup ?? '')).toContain(
    '2 people have joined begun on 23 November 2026, last added to on 1 December 2026',
  );
});

test('what is said of a file names the file, and a removal can be undone', () => {
  const ok = { state: 'ok' as const, slug: 'x', arrival: arrivalOf(high), dropped: 0 };
  const found = [{ ...ok, file: 'desk.json', differs: true as const, dropped: 2 }];
  const text = (report: object) =>
    textOf(reportPart(exampleContext, emptyTeam, { ...noReport, ...report })?.markup ?? '');
  expect(text({ found })).toContain('desk.json This file names another level');
  expect(text({ found })).toContain('desk.json 2 answers were none of the options');
  expect(text({ removed: 3 })).toContain('Removed number 3. Undo');
});

/** The names in braces of every text of a dictionary, by its path. */
const names = (texts: object, path = ''): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
      if (typeof value === 'object' && value !== null) {
        const plural = (value as { other?: string }).other;
        if (typeof plural === 'string') return [[`${path}.${key}`, bracesOf(plural)]];
        return Object.entries(names(value, `${path}.${key}`));
      }
      return [[`${path}.${key}`, bracesOf(String(value))]];
    }),
  );
const bracesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join(' ');

test('every language fills in the same names', () => {
  for (const locale of ['uk', 'ru', 'lv'] as const)
    expect(names(teamUi[locale])).toEqual(names(teamUi.en));
});
