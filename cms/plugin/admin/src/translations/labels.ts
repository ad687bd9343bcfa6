import { useIntl } from 'react-intl';
import {
  attributeLabels,
  dimensionLabels,
  gradeLabels,
  levelLabels,
  optionLabels,
  professionLabels,
  stageLabels,
  type Label,
} from '@fifth-star/content/model/labels';
import { isLocale } from '@fifth-star/content/model/locale';
import { useMessage } from './use-message.ts';

type Labels = Readonly<Record<string | number, Label>>;

/** The names of the values of a field, where the model has them. */
const tables: Readonly<Record<string, Labels>> = {
  level: levelLabels,
  levels: levelLabels,
  thresholds: levelLabels,
  advice: levelLabels,
  dimension: dimensionLabels,
  dimensions: dimensionLabels,
  stage: stageLabels,
  kind: attributeLabels,
  grade: gradeLabels,
  professions: professionLabels,
  examples: professionLabels,
  options: Object.fromEntries(optionLabels.entries()),
  scale: Object.fromEntries(optionLabels.entries()),
};

/** Languages by their own names. */
export const languages = { en: 'English', uk: 'Українська', ru: 'Русский', lv: 'Latviešu' };

/** The names of the values of a field, by value, in the language of the admin. */
export function useLabels(field: string): Readonly<Record<string | number, string>> {
  const { locale } = useIntl();
  const message = useMessage();
  if (field === 'sourceLocale') return languages;
  if (field === 'effort')
    return { 1: message('effort.1'), 2: message('effort.2'), 3: message('effort.3') };
  if (field === 'notApplicable')
    return {
      exclude: message('policy.exclude'),
      credit: message('policy.credit'),
      zero: message('policy.zero'),
    };
  const spoken = isLocale(locale) ? locale : 'en';
  return Object.fromEntries(
    Object.entries(tables[field] ?? {}).map(([value, label]) => [value, label[spoken]]),
  );
}
