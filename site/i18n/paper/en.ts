import type { Dictionary } from '../message.ts';

/** The texts of the paper form, and of the question on a practice card in English. */
export const en = {
  title: '{title}, on paper',
  description: {
    one: 'The empty form of {n} question to print and fill in with a pen, and a score sheet that gives the same level by hand.',
    other:
      'The empty form of {n} questions to print and fill in with a pen, and a score sheet that gives the same level by hand.',
  },
  label: 'Paper form.',
  print: 'Print the empty form',
  onScreen: 'Print this page from the menu of your browser, or {link}.',
  onScreenLink: 'answer on the screen',
  who: { team: 'Team', role: 'Your role', date: 'Date' },
  how: 'How to answer',
  howTick: 'Tick one line for each question.',
  howOpen: 'If you do not know, tick “not sure”: that is never counted as zero.',
  howAlone: 'In a team, let each member answer alone first, then talk about where you differ.',
  howScore: 'The score sheet comes last, once everything is answered.',
  open: 'Not sure',
  score: {
    title: 'Score sheet',
    lead: 'It gives the same level as the self-check on the screen, and takes nothing but adding up.',
    circle: 'In each row circle the number under your answer and copy it to “Points”.',
    weights: 'The weights are in these numbers already.',
    crossOut: 'Does not apply: cross the row out.',
    naPoints: 'Does not apply: circle the number under “n/a”.',
    open: 'Not sure: write 0 under “Points”, and the number under “{best}” under “Open”.',
    mustHave:
      'A box marks a must-have. Tick it if the number you circled is bold: that is “{needed}” or better.',
    sums: 'Add up both columns.',
    possible:
      'If you crossed rows out, take their numbers under “{best}” off the points possible. A row crossed out needs no tick.',
    reached: 'A level is reached if there are as many points as it needs and every box is ticked.',
    allCrossed: 'If you crossed out all rows of a level, it is not reached.',
    atBest:
      'With “not sure” in a level: it can be reached at best if “Points” and “Open” together are enough, and no box is empty but those of open rows.',
    climb:
      'Climb from three stars and stop before the first level that is not reached. The last one under your feet is yours.',
    range:
      'With “not sure”: climb once more by “at best”. If both levels are the same, the result is final; if not, yours lies between them.',
    share: 'at least {gate} of the points',
    columns: {
      number: 'No.',
      weight: 'Weight',
      na: 'n/a',
      mustHave: 'Must-have',
      points: 'Points',
      open: 'Open',
    },
    sum: 'Sum',
    possibleLabel: 'Points possible',
    neededLabel: 'Points needed',
    multiply: 'points possible × {over} ÷ {under}, rounded up',
    isReached: 'reached',
    isAtBest: 'at best',
    nothing: 'This self-check asks nothing about this level, so it cannot be reached.',
    yours: 'Your level',
    yoursAtBest: 'At best, with “not sure”',
  },
  rule: {
    title: 'How to score it on paper',
    noScript: 'Working out the result on this page needs a script, and this browser runs none.',
    byHand:
      'By hand it takes ten minutes: answers earn points, each level needs a share of its points ({gates}) and all of its must-haves, and a strong level never hides a weak one under it.',
    sheet: 'The score sheet gives the same level',
  },
  card: {
    title: 'And your team?',
    lead: 'Think of the last month, not of your best day.',
    counts: 'Counts in {places}.',
    place: '{link}, question\u00a0{n}',
    kept: 'Kept in this browser only.',
    notKept: 'This answer could not be kept here: give it in the self-check itself.',
    noScript: 'Answering here needs a script. The question is in {places} too.',
    leaveOpen: 'Leave open',
  },
};

/** The texts of the paper form, and of the question on a practice card in one language. */
export type PaperUi = Dictionary<typeof en>;
