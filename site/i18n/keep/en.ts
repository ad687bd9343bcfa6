import type { Dictionary } from '../message.ts';

/** The texts of keeping, sharing and comparing results in English. */
export const en = {
  answering: {
    saved: 'Saved.',
    notKept:
      'This browser does not keep your answers: its storage is full or blocked. They last until you close or reload this page.',
    saveFile: 'Save the result as a file',
    otherTab: 'Changed in another tab. The answers from there are shown here now.',
    damagedPartly:
      'Some of the answers kept in this browser could not be read. Those questions are open again; the other answers are here.',
    damaged:
      'The answers kept in this browser could not be read, so the self-check starts empty. The unreadable text was put aside, not deleted.',
    carried: {
      one: '{n} answer from edition {edition} was carried over.',
      other: '{n} answers from edition {edition} were carried over.',
    },
    carriedNew: { one: '{n} question is new.', other: '{n} questions are new.' },
    carriedGone: {
      one: '{n} question of that edition is no longer asked.',
      other: '{n} questions of that edition are no longer asked.',
    },
    carriedStays: 'The old answers stay in this browser.',
    close: 'Close this message',
    notLoaded:
      'This part of the page could not be loaded. Check the connection, then try once more.',
    restartConfirm: 'Delete all your answers to this self-check? Results kept from before stay.',
    noScript:
      'Did a link with somebody’s answers bring you here? Without JavaScript this page cannot show them. Nothing was sent: the answers stay in the link.',
    openFile: 'Open a result file',
  },
  share: {
    title: 'Share this result',
    holds:
      'The link holds your answers and nothing else: no names, no date. Whoever has it can read them. They stand after the # sign, in the part of an address that no server receives.',
    link: 'Link to this result',
    copy: 'Copy the link',
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying. The link is selected: copy it yourself.',
    send: 'Send it on…',
    qr: 'QR code of the link',
    qrNote: 'The same link as a QR code: a phone’s camera opens it.',
    file: 'As a file',
    fileNote:
      'The file holds the answers, today’s date and the rules they were scored by, so it opens years later, too. No names.',
    save: 'Save as a file',
    saved: 'Saved as {name}.',
    open: 'Somebody sent you a file?',
    openNote: 'You can also drop it anywhere on this page.',
    close: 'Close',
  },
  received: {
    link: 'A result from a link.',
    file: 'A result from a file, kept on {day}.',
    same: 'These are your answers here now.',
    untouched: 'Your own answers here are untouched.',
    keep: 'Keep it with my results',
    kept: 'Kept with your results.',
    notKept: 'This browser could not keep it: its storage is full or blocked.',
    adopt: 'Make these my answers',
    adoptConfirm: 'Replace your own answers to this self-check with these?',
    own: 'Go to my own answers',
    start: 'Answer the questions myself',
    ofDay: {
      own: 'Your result of {day}.',
      link: 'A result from a link or a file, kept on {day}.',
      team: 'The team’s result of {day}.',
    },
    back: 'Back to my result now',
    edition: 'The answers were given to edition {n}. Here they are scored under edition {current}.',
    sameEdition:
      'The answers were given under other rules of the same edition. Here they are scored under today’s.',
    changed:
      'This file was changed: the verdict written in it does not follow from its answers. What you see is what the answers give.',
    dropped: {
      one: '{n} answer in it is not one that can be chosen. It is left open.',
      other: '{n} answers in it are not ones that can be chosen. They are left open.',
    },
  },
  refused: {
    damagedLink: {
      title: 'This link is damaged',
      text: 'A part of it was cut off or changed on its way, so it gives no result. Ask for the whole link once more, or for the result as a file.',
    },
    damagedFile: {
      title: 'This file is damaged',
      text: 'It was cut off or changed by hand, so it gives no result. Ask for it once more, or for a link instead.',
    },
    foreignLink: {
      title: 'This link belongs to another self-check',
      text: 'It holds answers to {check}.',
    },
    foreignFile: {
      title: 'This file belongs to another self-check',
      text: 'It holds answers to {check}. Open it on that page.',
    },
    unknownCheck: 'This site has no self-check called {check}. Open it on the site it came from.',
    noResultFile: {
      title: 'This is not a result file',
      text: 'Result files are saved on this page, and their names end in .json. Choose another one.',
    },
    newer: {
      title: 'Newer than this page',
      text: 'These answers were given to a newer edition of the self-check. Reload this page; if that does not help, open them on the site they came from.',
    },
    unknownEdition: {
      title: 'From an edition that is gone',
      text: 'The link holds answers to edition {n}, and this site no longer knows what was asked then. Ask for the result as a file: a file carries its questions with it.',
    },
    team: {
      title: 'This file holds a team’s answers',
      text: 'It was kept where answers are merged. {link}',
      link: 'Open it there',
    },
  },
  moved: {
    title: 'What moved since then',
    lacking: {
      one: '{n} question was not asked then, so it is open:',
      other: '{n} questions were not asked then, so they are open:',
    },
    gone: {
      one: '{n} question is no longer asked, and its answer does not count:',
      other: '{n} questions are no longer asked, and their answers do not count:',
    },
    changed: {
      one: '{n} question counts differently now:',
      other: '{n} questions count differently now:',
    },
    rules: 'Rules that are different now:',
    fields: {
      level: 'level',
      dimension: 'dimension',
      weight: 'weight',
      mustHave: 'must-have or not',
      notApplicable: 'whether “does not apply” is allowed',
    },
    ruleNames: {
      options: 'the scale of answers',
      'thresholds.3': 'the gate of three stars',
      'thresholds.4': 'the gate of four stars',
      'thresholds.5': 'the gate of five stars',
      mustHaveAt: 'what a must-have needs',
      notApplicable: 'how “does not apply” counts',
    },
  },
  kept: {
    title: 'Your results over time',
    note: 'Kept in this browser only.',
    today: 'Today’s result is kept in this browser.',
    later: 'Come back in three months, and this page will show what has changed.',
    comeBack: 'Come back in three months, around {day}, and this page will show what has changed.',
    since:
      'This result has been kept in this browser since {day}: your answers are still the same.',
    comeBackAround: 'Come back around {day}, and this page will show what has changed.',
    due: 'Three months have passed since then. Answer anew, and this page will show what has changed.',
    notKept:
      'This browser could not keep today’s result: its storage is full or blocked. Save it as a file instead.',
    show: 'Show kept results',
    day: 'Day',
    result: 'Result',
    index: 'Index',
    remove: 'Delete',
    removeLabel: 'Delete the result of {day}',
    removeConfirm: 'Delete the result of {day} from this browser?',
    removeAll: 'Delete all',
    removeAllConfirm: 'Delete all kept results of this self-check from this browser?',
    removed: 'Deleted.',
    none: 'No results are kept.',
    received: { link: 'from a link or a file', team: 'the team’s' },
    edition: 'edition {n}, scored again by today’s rules',
    chart: 'Index over time, {from} to {to}',
    chartNote:
      'Your own complete results. The height is 0 to 100%. A dot is at least as tall as what one answer makes: dots that overlap in height tell no trend.',
  },
  comeBack: {
    answered: 'You answered all of this on {day}: {level}.',
    anew: 'Answer anew',
  },
  trend: {
    title: 'What has changed',
    compare: 'Compared with',
    choose: 'Choose a result',
    own: 'Your own results',
    others: 'Received, or the team’s',
    later: 'Later result',
    now: 'Your answers now',
    nothing: 'Nothing is answered here now, so there is nothing to compare yet.',
    level: 'Then: {before}. Now: {after}.',
    sameLevel: 'The level is the same as then: {level}.',
    partial: 'One of the two results is incomplete; only what is answered is compared.',
    what: 'Score',
    before: 'Then',
    after: 'Now',
    change: 'Change, points',
    index: 'Overall index',
    within: 'within one answer',
    notComparable: 'not comparable',
    noChange: 'no change',
    withinNote:
      '“Within one answer”: one answer, one option higher or lower, makes as much difference. Too little to speak of progress.',
    items: { one: '{n} answer changed', other: '{n} answers changed' },
    noItems: 'No answer changed.',
    fromTo: '{before}, now {after}',
    open: 'not answered',
    notAsked: 'not asked',
    na: 'does not apply',
  },
};

/** The texts of keeping, sharing and comparing results in one language. */
export type KeepUi = Dictionary<typeof en>;
