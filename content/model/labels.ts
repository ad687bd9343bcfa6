import type { Locale } from './locale.ts';

/** A short text in every language. */
export type Label = Readonly<Record<Locale, string>>;

const label = (en: string, uk: string, ru: string, lv: string): Label => ({ en, uk, ru, lv });

/** The rungs of the ladder; `none` is the ground below three stars. */
export const levelLabels = {
  3: label('Three stars', 'Три зірки', 'Три звезды', 'Trīs zvaigznes'),
  4: label('Four stars', 'Чотири зірки', 'Четыре звезды', 'Četras zvaigznes'),
  5: label('Five stars', 'П’ять зірок', 'Пять звёзд', 'Piecas zvaigznes'),
  none: label(
    'Not yet three stars',
    'Ще не три зірки',
    'Ещё не три звезды',
    'Vēl ne trīs zvaigznes',
  ),
} as const;

/** The five dimensions of service quality (SERVQUAL: Parasuraman, Zeithaml and Berry 1988). */
export const dimensionLabels = {
  reliability: label('Reliability', 'Надійність', 'Надёжность', 'Uzticamība'),
  responsiveness: label('Responsiveness', 'Чуйність', 'Отзывчивость', 'Atsaucība'),
  assurance: label('Assurance', 'Впевненість', 'Уверенность', 'Pārliecība'),
  empathy: label('Empathy', 'Емпатія', 'Эмпатия', 'Empātija'),
  tangibles: label('Tangibles', 'Матеріальне', 'Материальное', 'Taustāmais'),
} as const;

/** When, seen from the conversation with the client, a practice happens. */
export const stageLabels = {
  before: label('Before the conversation', 'До розмови', 'До разговора', 'Pirms sarunas'),
  during: label(
    'During the conversation',
    'Під час розмови',
    'Во время разговора',
    'Sarunas laikā',
  ),
  after: label('After the conversation', 'Після розмови', 'После разговора', 'Pēc sarunas'),
  organisation: label(
    'Across the organisation',
    'В усій організації',
    'Во всей организации',
    'Visā organizācijā',
  ),
} as const;

/** Professions with examples of their own. A new one is one entry here. */
export const professionLabels = {
  medicine: label('Medicine', 'Медицина', 'Медицина', 'Medicīna'),
  psychology: label('Psychology', 'Психологія', 'Психология', 'Psiholoģija'),
  law: label('Law', 'Право', 'Право', 'Tiesības'),
  accounting: label('Accounting', 'Бухгалтерія', 'Бухгалтерия', 'Grāmatvedība'),
  finance: label('Finance', 'Фінанси', 'Финансы', 'Finanses'),
} as const;

/** Whether clients miss an attribute when it is absent, or are delighted when it is there (Kano 1984). */
export const attributeLabels = {
  basic: label('Basic', 'Базова', 'Базовая', 'Pamata'),
  attractive: label('Attractive', 'Приваблива', 'Привлекательная', 'Pievilcīga'),
} as const;

/** How solid the ground under a figure is, strongest first. */
export const gradeLabels = {
  study: label('study', 'дослідження', 'исследование', 'pētījums'),
  survey: label('survey', 'опитування', 'опрос', 'aptauja'),
  practice: label('practice', 'практика', 'практика', 'prakse'),
  opinion: label('opinion', 'думка', 'мнение', 'viedoklis'),
  unverified: label('unverified', 'не підтверджено', 'не подтверждено', 'nav apstiprināts'),
} as const;

/** The options of the scale that the items of a quiz share, lowest first. */
export const optionLabels: readonly Label[] = [
  label('Not yet', 'Ще ні', 'Ещё нет', 'Vēl ne'),
  label('Sometimes', 'Іноді', 'Иногда', 'Dažreiz'),
  label('Usually', 'Зазвичай', 'Обычно', 'Parasti'),
  label('Always', 'Завжди', 'Всегда', 'Vienmēr'),
];

/** The keys of a table of labels, typed. */
export const keysOf = <K extends string>(
  labels: Readonly<Record<K, Label>>,
): readonly [K, ...K[]] => Object.keys(labels) as [K, ...K[]];
