import type { Dictionary } from '../message.ts';

/** The texts of the page that merges a team’s answers in English. */
export const en = {
  title: 'Merge team answers',
  lead: 'Everybody answers alone; here you put the answers together. You see the level you hold as a team, and what to talk about first.',
  private: 'Nothing is sent: the merging happens in this browser.',
  noChecks: 'There is no self-check in this language yet.',
  how: {
    title: 'How it goes',
    answer: 'Everybody answers {check} alone, and nobody looks at a neighbour’s screen.',
    send: 'At the end they copy the link of their result, or save it as a file, and send it to you.',
    collect: 'You put all links and files in here, at once or one after another.',
  },
  byHand: {
    title: 'How to merge on paper',
    noScript:
      'Merging on this page needs a script, and this browser runs none. With {paper} it works by hand, too:',
    paper: 'the paper form',
    sort: 'For each question, write down what everybody chose, from the lowest to the highest. Leave out those who left it open or said that it does not apply.',
    median:
      'The team’s answer is the one in the middle; of two in the middle, the lower one. So at least half of you say at least this.',
    na: 'Where more than half of those who answered say that it does not apply, it does not apply to the team.',
    score: 'Score the team’s answers on one more form, like those of one person.',
    talk: 'Talk first about the questions where your answers lie farthest apart.',
  },
  people: { one: '{n} person', other: '{n} people' },
  collect: {
    title: 'Collect the answers',
    note: 'Names are not in the links or files. Nothing leaves this browser.',
    which: 'Self-check',
    links: 'Links, or the whole messages they came in',
    linksHelp: 'Paste as many as you like; other words between them do no harm.',
    role: 'Role of those you add now, if you like',
    roleHelp: 'For example advisers or front desk. From three people up, roles can be compared.',
    add: 'Add',
    files: 'Open result files',
    drop: 'or drop them here',
    own: 'Add the answers from this browser',
    saved: 'Kept in this browser only, until you delete it.',
    see: 'See the merged result',
    notSaved:
      'This browser keeps nothing for this page: the team lasts until you close or reload it.',
    full: 'This browser’s storage is full: the last change lasts until you close or reload the page.',
  },
  report: {
    together: '{added}. The team now has {total}.',
    removed: 'Removed number {n}.',
    undo: 'Undo',
    restored: 'Number {n} is back.',
    empty: 'Paste at least one link into the box first, or open a result file.',
    added: { one: '{n} person added', other: '{n} people added' },
    same: 'The same answers as number {n}: counted once.',
    sameMany: {
      one: '{n} person was here already with the same answers and counts once.',
      other:
        '{n} people were here already with the same answers; each counts once. Where two are different people, say so in the list of those who joined.',
    },
    bothCounted: 'Counted as two people with the same answers as number {n}.',
    older: {
      one: 'The answers of {n} person come from edition {edition} and were matched question by question.',
      other:
        'The answers of {n} people come from edition {edition} and were matched question by question.',
    },
    lacking: {
      one: '{n} question was not asked then and stays open.',
      other: '{n} questions were not asked then and stay open.',
    },
    gone: {
      one: '{n} question is no longer asked and was left out.',
      other: '{n} questions are no longer asked and were left out.',
    },
    changed: 'Some questions or rules count differently today.',
    dropped: {
      one: '{n} answer was none of the options and stays open.',
      other: '{n} answers were none of the options and stay open.',
    },
    differs:
      'This file names another level than its own answers give. The answers count, not the level in the file.',
    elsewhere: {
      one: 'The answers of {n} person belong to “{title}” and wait there.',
      other: 'The answers of {n} people belong to “{title}” and wait there.',
    },
    show: 'Show that merge',
    lost: {
      one: '{n} person kept in this browser could not be read any more and was left out.',
      other: '{n} people kept in this browser could not be read any more and were left out.',
    },
    unreadable:
      'What this browser kept of the team could not be read. It was put aside, and a new team begins.',
    refused: {
      damaged: 'This link or file is damaged: it was cut or changed on its way. Ask for it again.',
      newer:
        'It comes from a newer version of this site than this page. Reload the page and try again.',
      unknownEdition: 'It comes from an edition that this site no longer knows.',
      unknownCheck: 'It belongs to a self-check that this page does not have.',
      noAnswers: 'There are no answers in it. Ask for the link at the end of the result.',
      foreignFile: 'This is not a result file.',
      noLinks: 'No link with answers was found in this text.',
      merged:
        'This is a team’s merged result, not one person’s answers, so nobody was added. Ask each person for their own link or file.',
    },
  },
  ask: {
    question: 'This team is from {day}. Start a new round, or add to it?',
    note: 'A new round empties the list, the agreed answers and the plan. The latest result that you kept of the old round stays under “The team over time” and takes the owners and dates along; if you kept none, save the plan as a file first.',
    fresh: 'Start a new round',
    add: 'Add to this team',
  },
  members: {
    title: { one: '{n} person has joined', other: '{n} people have joined' },
    label: 'Everybody who joined',
    begun: 'begun on {day}',
    added: 'last added to on {day}',
    note: 'Only you see this list; it is not printed.',
    number: 'No.',
    role: 'Role',
    answered: 'Answered',
    from: 'From',
    action: 'Remove',
    roleOf: 'Role of number {n}',
    remove: 'Remove',
    removeNumber: 'Remove number {n}',
    sources: { link: 'link', file: 'file', paper: 'paper' },
    older: 'edition {n}',
    again: {
      one: 'The same answers came once more; they are counted once.',
      other: 'The same answers came {n} times more; they are counted once.',
    },
    both: 'These are two people: count both',
    save: 'Save everybody in one file',
    deleteAll: 'Delete this team',
    deleteConfirm:
      'Delete the whole team, with roles, agreed answers and the plan, from this browser? Results that you kept stay.',
  },
  head: {
    name: 'As a team: {level}',
    people: { one: 'Merged result of {n} person.', other: 'Merged result of {n} people.' },
    here: 'Merged here, in this browser.',
    median: 'Each answer is what at least half of you say, or better.',
    agreed: {
      one: '{n} answer agreed together; the others are what at least half of you say, or better.',
      other:
        '{n} answers agreed together; the others are what at least half of you say, or better.',
    },
    even: 'Where you split evenly, the lower of the two middle answers counts.',
    agreedAll: 'Every answer is agreed together.',
    sheetTeam: 'Team:',
    sheetDate: 'Date:',
    open: {
      one: 'One question is still open for the team. At worst: {lower}; at best: {upper}.',
      other: '{n} questions are still open for the team. At worst: {lower}; at best: {upper}.',
    },
    near: 'You are close to each other on {near} of {total} questions.',
    first: 'Talk first about this one: {statement}',
    higher: {
      one: '{n} of {people} people reaches more alone than you do together.',
      other: '{n} of {people} people reach more alone than you do together.',
    },
    higherWhy:
      'That is no mistake: each question takes what at least half of you say. Two people who each reach three stars in different ways may together reach none.',
    more: 'Add more people',
    print: 'Print for the meeting',
    plan: { 3: 'Plan to three stars', 4: 'Plan to four stars', 5: 'Plan to five stars' },
  },
  roles: {
    title: 'Who joined',
    note: 'Names are not in the files. A role is whatever you wrote beside the answers.',
    role: 'Role',
    people: 'People',
    answered: 'Answered',
    level: 'Level on its own',
    unnamed: 'no role given',
    none: 'No roles are given. Write one beside each person, or before you add them, and from three people up the roles can be compared.',
    hide: 'Hide roles with fewer than three people',
    protects: 'What this protects, and what not',
    protectsText:
      'On the screen and on paper nobody can read off what one or two people of a role answered; a second role is hidden with them where the rest could be worked out by subtraction.',
    protectsOff:
      'Hiding is off: whoever sees this screen or the printed sheet can read off what one or two people of a role answered. Switched on, it keeps that back, and a second role with it where the rest could be worked out by subtraction.',
    protectsNot:
      'It does not hide anything from you: whoever pastes the links holds all the answers. And a dot stands for one person: in a small team, people may recognise their colleagues by it.',
    hidden: {
      small: 'Hidden: fewer than three people.',
      complement: 'Hidden with the small ones, so that nobody can subtract.',
    },
  },
  talk: {
    title: 'Talk about these first',
    note: 'Least agreed at the top. One dot is one person; the thick bar is the middle answer.',
    question: 'Question',
    agreement: 'Agreement',
    card: 'Card:',
    median: 'The middle answer: {median}.',
    words: { split: 'split', mixed: 'mixed', close: 'close', agreed: 'agreed' },
    rest: { one: 'The other question', other: 'The other {n} questions' },
    tooFew: 'too few answers',
    na: { one: '{n} does not apply', other: '{n} does not apply' },
    open: { one: '{n} open', other: '{n} open' },
    alpha: {
      none: 'Krippendorff’s alpha over all questions cannot be worked out: that takes a question two people answered, and answers that differ.',
      belowChance:
        'Over all {n} questions Krippendorff’s alpha is {alpha}: less agreement than chance would give. Perhaps you read the questions differently.',
      talk: 'Over all {n} questions Krippendorff’s alpha is {alpha}: enough to start talking, too little for researchers to average.',
      careful:
        'Over all {n} questions Krippendorff’s alpha is {alpha}: near enough to each other for careful conclusions.',
      reliable:
        'Over all {n} questions Krippendorff’s alpha is {alpha}: you see your work much the same way.',
    },
    numbers: 'What these numbers mean',
    rwg: '{rwg} compares how far your answers to one question scatter with how far they would scatter by chance: 1 when all chose the same, 0 when they lie as far apart as chance would put them, or farther (James, Demaree and Wolf 1984). We say split up to 0.30, mixed up to 0.70, close up to 0.90, agreed above it (after LeBreton and Senter 2008).',
    alphaText:
      'Krippendorff’s alpha does the same over all questions together: 1 is full agreement, 0 what chance would give. Researchers ask for 0.80 before they work with averages. It tells nothing about how good you are. When nearly everybody chooses the same everywhere, it can be low, because there is hardly anything to differ in.',
  },
  agree: {
    open: 'Agree an answer',
    change: 'Change what you agreed',
    legend: 'The answer you agree on: {statement}',
    none: 'Not agreed yet: the middle answer counts',
    agreed: 'Agreed: {answer}',
  },
  gaps: {
    title: 'Where roles see it differently',
    note: 'Middle answers that lie one option or more apart. Open ring: the role that sees it lower. Filled: the one that sees it higher.',
    words: '{low}: {lowAnswer}; {high}: {highAnswer}. {apart}',
    apart: { one: 'One option apart.', other: '{n} options apart.' },
    none: 'Nowhere do the roles lie an option apart.',
    more: { one: 'And {n} more question', other: 'And {n} more questions' },
  },
  keep: {
    title: 'Keep what you agreed',
    count: {
      one: '{n} of {total} questions has an answer you agreed on.',
      other: '{n} of {total} questions have an answer you agreed on.',
    },
    none: 'Nothing is agreed yet: everywhere the middle answer counts.',
    rest: 'Everywhere else the middle answer counts.',
    here: 'Keep it as the team’s result',
    copy: 'Copy its link',
    file: 'Save it as a file',
    open: 'Open it as a result',
    note: 'Kept, it stands in this browser under “The team over time” and in the history of “{title}”, and in three months you see what has changed. The team has one result a day: a later one takes the place of the earlier one.',
    kept: 'Kept in this browser.',
    replaced: 'Kept in this browser, in place of the result you kept earlier today.',
    notKept: 'This browser could not keep it. Save the file instead.',
    copied: 'The link is copied.',
    copyThis: 'Copy this link:',
  },
  history: {
    title: 'The team over time',
    note: 'The team’s results that this browser keeps, newest first.',
  },
  agenda: {
    title: 'An agenda for 45 minutes',
    talk: 'Three questions, ten minutes each',
    talkText: 'Ask one person from each end of the dots for a real case.',
    sentence: 'Agree on one sentence',
    sentenceText: 'What would “usually” look like here? Write it down.',
    step: 'Pick one step of the plan',
    stepText: 'Owner, date, and when you check again.',
  },
  workshop: {
    open: 'Workshop view',
    title: 'Workshop view: one question at a time',
    position: 'Number {own} in the check · {n} of {total} to talk about',
    legend: 'The answer you agree on',
    leave: 'Leave',
    back: 'Back',
    next: 'Next',
    finish: 'Finish',
    done: 'What you agreed',
    toPage: 'Back to the page',
    reveal: 'Show the dots',
    conceal: 'Hide the dots',
  },
  grid: {
    title: 'Type in paper forms',
    lead: 'A row is a form. Keys: {digits} for the answer, {na} does not apply, {open} left open; {enter} begins the next form. The arrows move, {erase} goes back.',
    role: 'Role of these forms, if you like',
    form: 'Form',
    cell: 'Form {form}, question {question}',
    question: '{n}. {statement}',
    notAllowed: 'Question {n} applies to everybody: it cannot be answered with 0.',
    unknown: 'Type {digits}, 0 or -.',
    empty: 'This form holds no answer yet, so it does not count.',
    joined: 'Form {n} added. Type the next.',
    finish: 'This form is complete',
  },
};

/** The texts of the page that merges a team’s answers in one language. */
export type TeamUi = Dictionary<typeof en>;
