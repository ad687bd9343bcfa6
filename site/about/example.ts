import { levelLabels, optionLabels } from '@fifth-star/content/model/labels';
import type { Locale } from '@fifth-star/content/model/locale';
import { blockers } from '@fifth-star/content/scoring/blockers';
import {
  exampleOpenResponse,
  exampleQuiz,
  exampleResponse,
} from '@fifth-star/content/scoring/example';
import type { Level, Response } from '@fifth-star/content/scoring/quiz';
import { plan } from '@fifth-star/content/scoring/plan';
import { levelScore } from '@fifth-star/content/scoring/score';
import { verdict } from '@fifth-star/content/scoring/verdict';
import { meanOf, sumText, termsOf, valueText } from '../formula.ts';
import { decimal, number, percent } from '../i18n/message.ts';
import { neededOption } from '../needed-option.ts';

/** The worked example with d raised by one option: what would be enough for four stars. */
const raised: Response = { ...exampleResponse, d: Number(exampleResponse['d']) + 1 };

/**
 * Every number of the page "How scoring works", computed by the engine and written as the language writes it.
 */
export function exampleFigures(locale: Locale) {
  const found = verdict(exampleQuiz, exampleResponse);
  const open = verdict(exampleQuiz, exampleOpenResponse);
  const equation = (level: Level, response: Response, unknown?: number) => {
    const terms = termsOf(exampleQuiz, level, response, unknown);
    return `${sumText(locale, terms)} = ${decimal(locale, meanOf(terms))}`;
  };
  const name = (level: Level | undefined) => levelLabels[level ?? 'none'][locale].toLowerCase();
  const option = (index: number) => (optionLabels[index]?.[locale] ?? '').toLowerCase();
  return {
    scale: exampleQuiz.options.map(({ value }, k) => ({
      name: optionLabels[k]?.[locale] ?? '',
      value: valueText(locale, value),
    })),
    threshold: percent(locale, exampleQuiz.thresholds[3]),
    thresholdDecimal: decimal(locale, exampleQuiz.thresholds[3]),
    needed: option(neededOption(exampleQuiz)),
    neededValue: valueText(locale, exampleQuiz.mustHaveAt),
    three: equation(3, exampleResponse),
    four: equation(4, exampleResponse),
    fourShort: number(locale, blockers(exampleQuiz, 4, exampleResponse).missingPoints ?? 0, 3),
    fourWeight: number(locale, found.levels[1]?.weight ?? 0),
    fourRaised: equation(4, raised),
    answerOfD: option(Number(exampleResponse['d'])),
    raisedD: option(Number(raised['d'])),
    reached: name(found.level),
    reachedRaised: name(verdict(exampleQuiz, raised).level),
    planCost: plan(exampleQuiz, exampleResponse)?.cost ?? 0,
    openPlanCost: plan(exampleQuiz, exampleOpenResponse)?.cost ?? 0,
    openThree: decimal(locale, levelScore(exampleQuiz, 3, exampleOpenResponse) ?? 0),
    openLow: equation(3, exampleOpenResponse, 0),
    openHigh: equation(3, exampleOpenResponse, 1),
    lower: name(open.lower),
    upper: name(open.upper),
    coverage: valueText(locale, open.coverage),
    coveragePercent: percent(locale, open.coverage),
  };
}
