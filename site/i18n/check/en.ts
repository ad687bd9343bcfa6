import type { Dictionary } from '../message.ts';

/** The texts of the self-check and its result in English; a page sends those of its language to the browser. */
export const en = {
  edition: 'Edition {n}.',
  saved: 'Saved in this browser only. Nothing is sent.',
  notSaved:
    'This browser keeps nothing for this page: your answers last until you close or reload it.',
  progress: 'Progress by section',
  sectionCount: '{done} of {total}',
  question: 'Question {n} of {total}',
  think:
    'Think of the last month, not of your best day. Choose the line that sounds most like you.',
  na: 'Does not apply to us',
  open: 'Not sure, leave open',
  back: 'Back',
  next: 'Next question',
  toResult: 'See the result',
  soFar: 'See the result so far',
  restart: 'Start again',
  restartConfirm: 'Delete all your answers to this self-check?',
  why: 'Why we ask',
  whyText: 'The practice behind this question:',
  whyOpen: 'An open answer is never counted as zero: the result becomes a range until you know.',
  keys: {
    choose: '{first} to {last} choose',
    na: 'does not apply',
    open: 'leave open',
    next: 'next',
    back: 'back',
  },
  paper: {
    title: 'How to score it on paper',
    noScript:
      'Working out the result on this page needs a script, and this browser runs none. By hand it takes ten minutes:',
    points:
      'Write down the points of each answer: {scale}. Leave out questions that do not apply to you.',
    mean: 'For each level, multiply by the weight where one is given, add up, and divide by the sum of the weights. The level needs at least {gate}.',
    mustHaves: 'Each must-have of the level, printed in bold, must be at least {needed}.',
    ladder: 'You stand on the highest level under which every other one is reached too.',
    weight: 'weight {n}',
  },
  result: {
    ranges: {
      'none-3': 'Not yet three stars, perhaps three',
      'none-4': 'Not yet three stars, perhaps up to four',
      'none-5': 'Anything from no star to five',
      '3-4': 'Three stars, perhaps four',
      '3-5': 'Three stars, perhaps up to five',
      '4-5': 'Four stars, perhaps five',
    },
    final: 'Final.',
    provisional: 'Provisional.',
    allAnswered: { one: '{n} question answered.', other: 'All {n} questions answered.' },
    answered: '{answered} of {total} answered, {coverage} of the weight.',
    cannotChange: 'The open ones cannot change the level.',
    policiesSame: 'Other ways to count “does not apply” give the same level.',
    policyDiffers: 'If “does not apply” {policy}, the result would be: {level}.',
    policies: {
      exclude: 'did not count',
      credit: 'counted as the best answer',
      zero: 'counted as the lowest answer',
    },
    openLead: {
      one: 'One question is still open. At worst: {lower}; at best: {upper}. Answer it and the range closes.',
      other:
        '{n} questions are still open. At worst: {lower}; at best: {upper}. Answer them and the range closes.',
    },
    nothing: 'Nothing is answered yet, so everything is possible.',
    answerOpen: { one: 'Answer the open question', other: 'Answer the {n} open questions' },
    back: 'Back to the questions',
    print: 'Print',
    ladder: 'Your ladder',
    met: 'met',
    metAbove: 'met, but not every rung under it',
    notMet: 'not met',
    openState: 'open',
    scoreOf: '{score} of {gate} needed',
    scoreRange: '{from} to {to}',
    noScore: 'no question of this level applies',
    mustHaves: { one: '{met} of {n} must-have', other: '{met} of {n} must-haves' },
    mustHavesOpen: { one: '{n} must-have not answered', other: '{n} must-haves not answered' },
    noMustHaves: 'no must-haves',
    legend: {
      gate: 'gate',
      missing: 'missing',
      open: 'what open answers can add',
      met: 'must-have met',
      failing: 'must-have fails',
      notAnswered: 'must-have not answered',
    },
    blocks: {
      3: 'What blocks three stars',
      4: 'What blocks the fourth star',
      5: 'What blocks the fifth star',
    },
    mustHave: 'Must-have.',
    youAnswered: 'You answered {answer}; the gate asks for {needed}.',
    notAnswered: 'Not answered yet; the gate asks for {needed}.',
    missing: 'The score is short',
    missingText:
      'The score of this level is {score}, and {gate} is needed. Points missing: {missing} of {weight}.',
    missingOpen: 'Open answers',
    missingOpenText: {
      one: 'What is answered would do. {n} open answer can still bring the score below the gate.',
      other:
        'What is answered would do. {n} open answers can still bring the score below the gate.',
    },
    missingNothing:
      'No question of this level applies to you, so nothing shows that it is reached.',
    nothingAnswered: 'No question of this level is answered yet.',
    openQuestions: 'Open questions',
    openNote: 'An unknown is never counted as zero.',
    dimensions: 'By dimension',
    dimensionsNote: 'All levels together. They say where to look; they never decide the level.',
    table: {
      dimension: 'Dimension',
      score: 'Score',
      level: 'Level inside it',
      questions: 'Questions',
    },
    noLevel: 'none yet',
    recompute: 'Recompute it yourself',
    sum: 'S({level}) = {equation}',
    sumBetween: 'S({level}) is between {low} and {high}',
    sumNothing: 'S({level}): nothing answered',
    weightsOne: 'All weights are 1.',
    weightsMixed: 'A number before a point is the weight of the answer after it.',
    rules: '{link} gives every rule.',
  },
};

/** The texts of the self-check and its result in one language. */
export type CheckUi = Dictionary<typeof en>;
