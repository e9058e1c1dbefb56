import type { DocumentKind } from '../catalogue/limits';
import type { Language } from '../languages/language';
import type { BlockReading } from '../model/readings/blockReading';
import { isDigit } from '../text/characterKinds';
import type { Span } from '../text/edits';
import { Gathered, type Note } from './engine/gather';
import { defineRule } from './engine/rule';
import type { View } from './engine/view';
import { isOthersWording } from './reading/quotations/protectedText';
import { type Form, HABIT_MESSAGES, reportHabit } from './reading/wording/habit';

type HouseStyle = NonNullable<Language['style']>;

/** A form, with the year since which documents use the correct one. */
interface DatedForm extends Form {
  readonly since: number;
}

const FORMS = new Gathered<DatedForm>({
  block(reading, note) {
    const { style } = reading.language;
    if (!style) return;
    if (style.spacesPercent) notePercentages(reading, note);
    noteNumberSigns(reading, style, note);
    noteStateParties(reading, style, note);
    noteOrdinals(reading, style, note);
    noteFirstDays(reading, style, note);
  },
});

/** « 12% » for « 12 % »; "%20" is part of a URL. */
function notePercentages(reading: BlockReading, note: Note<DatedForm>): void {
  const { text, content } = reading.block;
  for (let at = text.indexOf('%', content.start); at >= 0 && at < content.end; at = text.indexOf('%', at + 1)) {
    const hasSpace = SPACES.includes(text.charAt(at - 1));
    const digit = hasSpace ? at - 2 : at - 1;
    if (!isDigit(text.charCodeAt(digit)) || isDigit(text.charCodeAt(at + 1))) continue;
    let start = digit;
    while (start > content.start && /[\d.,]/.test(text.charAt(start - 1))) start--;
    const percentage = text.slice(start, at + 1);
    const replacement = `${text.slice(start, digit + 1)}\u00a0%`;
    const form = { start, end: at + 1, text: percentage, instead: replacement, since: 0 };
    if (hasSpace) note(form, true);
    else if (!isOthersWording(reading, start, at + 1)) note({ ...form, edit: { start: at, end: at, text: '\u00a0' } });
  }
}

const SPACES = ' \u00a0\u202f\u2009';

/** « observation générale n° 31 » */
function noteNumberSigns(reading: BlockReading, { numberSign }: HouseStyle, note: Note<DatedForm>): void {
  if (!numberSign) return;
  const { right, since, others } = numberSign;
  const { text } = reading.block;
  for (const mention of reading.mentions) {
    if (mention.kind !== 'general-comments') continue;
    for (const item of mention.items) {
      let end = item.start;
      while (SPACES.includes(text.charAt(end - 1))) end--;
      const sign = [right, ...others].find(
        (one) => text.endsWith(one, end) && SPACES.includes(text.charAt(end - one.length - 1)),
      );
      if (sign === undefined) continue;
      const start = end - sign.length;
      const form = { start, end, text: sign, instead: right, since };
      if (sign === right) note(form, true);
      else if (!isOthersWording(reading, start, end))
        note({ ...form, ...(end === item.start && { edit: { start, end, text: `${right}\u00a0` } }) });
    }
  }
}

/** « 12ème » for « 12e ». */
function noteOrdinals(reading: BlockReading, { ordinalEndings }: HouseStyle, note: Note<DatedForm>): void {
  if (!ordinalEndings) return;
  const { text, content } = reading.block;
  const rights = new Set(ordinalEndings.values());
  for (const match of text.matchAll(ORDINAL_PATTERN)) {
    const [written, figures = '', ending = ''] = match;
    const [start, end] = [match.index, match.index + written.length];
    if (start < content.start || end > content.end) continue;
    const rightEnding = ordinalEndings.get(ending.toLowerCase());
    if (rights.has(ending)) note({ start, end, text: written, instead: written, since: 0 }, true);
    else if (rightEnding !== undefined && !isOthersWording(reading, start, end))
      note({ start, end, text: written, instead: figures + rightEnding, since: 0 });
  }
}

/** Digits with a letter suffix, outside symbols. */
const ORDINAL_PATTERN = /(?<![\p{L}\d./-])(\d{1,4})(\p{L}+)/gu;

/** « 1 juin » for « 1er juin »; correct forms are not counted, because every document has some. */
function noteFirstDays(reading: BlockReading, { firstDay }: HouseStyle, note: Note<DatedForm>): void {
  if (firstDay === undefined) return;
  const { text, content } = reading.block;
  for (const match of text.matchAll(FIRST_DAY_PATTERN)) {
    const [written, month = ''] = match;
    const [start, end] = [match.index, match.index + written.length];
    if (start < content.start || end > content.end || !reading.language.meaning.months.includes(month)) continue;
    if (!isOthersWording(reading, start, end))
      note({ start, end: start + 1, text: text.slice(start, start + 1), instead: firstDay, since: 0 });
  }
}

/** The digit 1 before a word in lower case. */
const FIRST_DAY_PATTERN = /(?<![\p{L}\d.,/-])1[ \u00a0](\p{Ll}+)/gu;

function noteStateParties(reading: BlockReading, { stateParty, meetings }: HouseStyle, note: Note<DatedForm>): void {
  if (!stateParty) return;
  const { right, several, since, others } = stateParty;
  for (const form of [right, several])
    for (const span of occurrencesOf(reading, form)) note({ ...span, text: form, instead: form, since }, true);
  for (const { written, isSeveral } of others)
    for (const { start, end } of occurrencesOf(reading, written)) {
      const textBefore = reading.block.text.slice(Math.max(0, start - NAME_REACH), start).toLowerCase();
      if (meetings.some((word) => textBefore.includes(word)) || isOthersWording(reading, start, end)) continue;
      note({ start, end, text: written, instead: isSeveral ? several : right, since });
    }
}

/** How far before "States parties" the name of their meeting may begin, in UTF-16 code units. */
const NAME_REACH = 24;

/** Whole-word occurrences of a phrase in a block. */
function occurrencesOf({ block: { text, content } }: BlockReading, form: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(form, content.start); at >= 0; at = text.indexOf(form, at + 1)) {
    const end = at + form.length;
    if (!LETTER_PATTERN.test(text.charAt(at - 1)) && !LETTER_PATTERN.test(text.charAt(end)))
      spans.push({ start: at, end });
  }
  return spans;
}

const LETTER_PATTERN = /\p{L}/u;

/** Documents written by States, which keep their authors' forms. */
const OF_STATES: ReadonlySet<DocumentKind> = new Set([
  'common-core-document',
  'state-report-initial',
  'state-report-periodic',
  'replies',
  'follow-up-report',
  'other',
]);

/** The forms that apply at the date of a document; without a date, those that came into use later do not apply. */
function formsOf(model: View): Pick<Gathered<Form>, 'in' | 'right'> {
  const year = model.identity.date?.value.year ?? 0;
  const holds = ({ since }: DatedForm) => year >= since;
  return {
    in: () => FORMS.in(model).filter(holds),
    right: () => FORMS.in(model, true).filter(holds).length,
  };
}

/** Finds forms that deviate from United Nations style in French and Spanish. */
export const houseForm = defineRule({
  id: 'house-form',
  name: 'forms in French and Spanish',
  group: 'style',
  severity: 'information',
  summary:
    'In French “12%”, “n° 31”, “2ème” and “État Partie”, in Spanish “Nº 31”, “2da” and “Estado Parte”, where United Nations documents have other forms.',
  why: 'French documents have « 12 % », « no 31 » before the number of a general comment, « 2e » and « État partie »; Spanish ones “2ª”, and since 2011 “núm. 31” and “Estado parte”. A document that mixes forms looks as if nobody had read it as a whole.',
  limits: [
    'Documents of committees that were edited; Spanish ones with a date of 2011 or later.',
    'A form that a document uses throughout is reported once.',
    'Quotations, names of laws and of meetings of States parties.',
  ],
  elsewhere: 'In English, rules of their own cover these forms.',
  messages: HABIT_MESSAGES,
  habits: [
    [
      'L’État partie devrait agir sans attendre, et le Comité l’en prie.',
      'L’État Partie devrait agir sans attendre, et le Comité l’en prie.',
    ],
  ],
  bad: [
    {
      text: 'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tSeuls 12,5% des pêcheurs et 9 % des marins sont assurés dans les ports de l’État partie.\n  \t      ^^^^^ Write “12,5 %” for “12,5%”.\n2.\tLe Comité rappelle son observation générale n° 1 (2011) et son observation générale no 2 (2013).\n  \t                                            ^^ Write “no” for “n°”.',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr. general\n2 de mayo de 2022\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEl Comité recomienda al Estado parte que aplique su observación general Nº 1 (2011), y pide al Estado Parte que la difunda.\n  \t                                                                        ^^ Write “núm.” for “Nº”.\n  \t                                                                                               ^^^^^^^^^^^^ Write “Estado parte” for “Estado Parte”.',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tLe Comité remercie l’État Partie.\n  \t                     ^^^^^^^^^^^ Write “État partie” for “État Partie”, here and throughout (3 times).\n2.\tL’État Partie devrait agir, comme les autres États Parties, et le Comité l’en prie.',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tÀ sa 12ème séance, le 1 juin 2026, le Comité a vu le texte de la 3e et de la 4e séance.\n  \t     ^^^^^ Write “12e” for “12ème”.\n  \t                      ^ Write “1er” for “1”.',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEn su 12ma sesión, el Comité examinó el texto de la 11ª sesión.\n  \t      ^^^^ Write “12ª” for “12ma”.',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tLe Comité rappelle son observation générale no 1 (2011), la Réunion des États Parties et la loi n° 12, qui promet « 50% des postes ».',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr. general\n2 de mayo de 2009\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEl Comité recomienda al Estado Parte que aplique la Ley Nº 12 y la observación general Nº 1, que difunde.',
    },
  ],
  gathers: [FORMS],
  check(document, report) {
    if (!document.language.language.style || OF_STATES.has(document.identity.kind)) return;
    reportHabit(formsOf(document), document, report);
  },
});
