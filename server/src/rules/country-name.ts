import type { Language } from '../languages/language';
import { dayOf } from '../model/words/calendar';
import { compareDates } from '../model/words/dates';
import { patternsOf } from '../model/words/patterns';
import { sentenceIn } from '../syntax/tokens/sentenceTokens';
import type { Tokens } from '../syntax/tokens/tokens';
import type { NewFinding, Place } from './engine/finding';
import { defineRule } from './engine/rule';
import { ruleTokens } from './engine/ruleTokens';
import type { View } from './engine/view';
import { isYearToken } from './reading/dates/dateTokens';
import { type FormerName, STATE_NAMES } from './reading/titles/formerStateNames';
import { isEdited, reportOrOnce } from './reading/wording/habit';

/** How many years before a change a new name would certainly not have been used. */
const LONG_BEFORE = 10;

/** Names that changed before this year are now used almost only for events of that time. */
const OUR_DAYS = 2012;

/**
 * Whether the sentence is about a time when the State had its former name: "the mass rapes of 1994 in Zaire", "born in Swaziland before
 * 1968", "as those countries were then called".
 */
function isContemporary(model: View, place: Place, changeYear: number): boolean {
  const reading = model.reading(place.block);
  if (!reading) return false;
  const patterns = patternsOf(reading.language, 'namedThen');
  if (!patterns) return false;
  const tokens = ruleTokens(reading.block);
  const nextIndex = tokens.from(place.end);
  const { from, to } = sentenceIn(tokens, tokens.at(place.start), nextIndex);
  if (patterns.thenCalled.isIn(tokens, from, to) || patterns.now.at(tokens, nextIndex)) return true;
  const latestYear = changeYear < OUR_DAYS ? changeYear : changeYear - LONG_BEFORE;
  return patterns.ofTime.allIn(tokens, from, to).some((match) => {
    const year = match.part('year')?.start ?? -1;
    return isYearToken(tokens, year) && tokens.value(year) <= latestYear;
  });
}

/** Finds names of States that do not fit the document's date. */
export const countryName = defineRule({
  id: 'country-name',
  name: 'name of a State',
  group: 'style',
  severity: 'information',
  summary: 'A State under a name that it did not have at the document’s date.',
  why: 'States are called by the name that the United Nations used at the document’s date: Türkiye from June 2022, Eswatini from 2018, Czechia from 2016, North Macedonia from 2019. A longer formal name may be meant, so the finding is a query.',
  limits: [
    'Names outside a short list, which also has everyday names and spellings such as “Ivory Coast” and “Viet-Nam”.',
    'Documents without a date.',
    'Names of cases and institutions, titles, and quotations.',
  ],
  messages: {
    found: 'Is {now} meant, the name at the date of this document?',
    customary: 'Is {now} meant, the name that the United Nations uses?',
    often: 'Is {now} meant, here and elsewhere ({count} times)?',
    replace: 'Replace with {text}',
    'replace-all': 'Replace in all {count} places',
  },
  habits: [['Türkiye replied.', 'Many leave for Turkey.']],
  bad: [
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tMany migrant workers leave for Turkey.\n  \t                               ^^^^^^ Is Türkiye meant, the name at the date of this document?',
    },
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2009\n\nConcluding observations on the initial report of Xandoria\n\n1.\tMany migrant workers leave for Eswatini and for the Ivory Coast.\n  \t                               ^^^^^^^^ Is Swaziland meant, the name at the date of this document?\n  \t                                                ^^^^^^^^^^^^^^^ Is Côte d’Ivoire meant, the name that the United Nations uses?',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr. générale\n9 octobre 2023\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tÀ sa 3e séance, le Comité a noté que des travailleurs migrants partent pour la Turquie et pour le Swaziland.\n  \t                                                                               ^^^^^^^ Is Türkiye meant, the name at the date of this document?\n  \t                                                                                                  ^^^^^^^^^ Is Eswatini meant, the name at the date of this document?',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr. general\n9 de octubre de 2023\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEn su 3ª sesión, el Comité observó que muchos trabajadores migrantes van de la República Checa a Rusia.\n  \t                                                                            ^^^^^^^^^^^^^^^^^^ Is Chequia meant, the name at the date of this document?\n  \t                                                                                                 ^^^^^ Is la Federación de Rusia meant, the name that the United Nations uses?',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/2\nDistr. générale\n9 octobre 2023\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tÀ sa 3e séance, le Comité a entendu la Banque centrale de Turquie et rappelle l’affaire Xara c. Turquie, la République de Moldova, l’ex-Yougoslavie, la République islamique d’Iran et la Macédoine du Nord.',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr. general\n9 de octubre de 2023\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEn su 3ª sesión, el Comité oyó al Colegio de Abogados de Turquía y recuerda el asunto Xara c. Turquía, la Federación de Rusia, el Estado Plurinacional de Bolivia, Macedonia del Norte y Chequia.',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls Xara and others v. Moldova and Russia.',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tMigrants come from the Republic of Moldova, Iran (Islamic Republic of), the Islamic Republic of Iran and the Plurinational State of Bolivia; Memorial Russia was heard.',
    },
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2015\n\nConcluding observations on the initial report of Xandoria\n\n1.\tMany migrant workers leave for Turkey and Swaziland.',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls Xara v. Turkey, the Bar Association of Turkey, North Macedonia, Eastern Macedonia and Türkiye.',
    },
  ],
  gathers: [STATE_NAMES],
  check(model, report) {
    const date = model.identity.date?.value;
    if (!isEdited(model) || !date) return;
    const byName = new Map<string, NewFinding[]>();
    for (const { block, start, end, former, isNow } of STATE_NAMES.in(model)) {
      const { name, now, since } = former;
      const changeDate = dayOf(since);
      const { year } = changeDate;
      const isSinceChange = since === '' || compareDates(date, changeDate) >= 0;
      // The date may be off by a few months.
      const isBeforeLimit = since !== '' && compareDates(date, { ...changeDate, year: year - 1 }) < 0;
      if (isNow ? !isBeforeLimit : !isSinceChange) continue;
      // "the agreement between Xandoria and Swaziland (1994)": the name used at that time.
      const reading = model.reading(block);
      const words = reading && patternsOf(reading.language, 'states');
      if (!words) continue;
      const tokens = ruleTokens(reading.block);
      const yearStart = words.since.at(tokens, tokens.from(end))?.part('year')?.start ?? -1;
      if (!isNow && since !== '' && yearStart >= 0 && tokens.value(yearStart) < year) continue;
      // "what was then Swaziland, now Eswatini", "the former Kingdom of Swaziland"
      if (words.formerlyBefore.isBefore(tokens, tokens.from(start))) continue;
      if (!isNow && since !== '' && isContemporary(model, { block, start, end }, year)) continue;
      const text = isNow ? name : now;
      const occurrences = byName.get(text) ?? [];
      byName.set(text, occurrences);
      occurrences.push({
        block,
        start,
        end,
        ...(!isNow && since === '' ? { message: 'customary' } : { message: 'found' }),
        args: { now: text },
        fixes: fitsStateName(tokens, start, former, reading.language)
          ? [{ message: 'replace', args: { text }, edits: [{ block, start, end, text }] }]
          : [],
      });
    }
    for (const occurrences of byName.values())
      reportOrOnce(occurrences, { message: 'often' }, { message: 'replace-all' }, report);
  },
});

/** Whether the current name fits grammatically in place of the former one: “del Zaire”, but “de la República Democrática del Congo”. */
function fitsStateName(tokens: Tokens, start: number, { name, now }: FormerName, { stateForms }: Language): boolean {
  if (!stateForms || stateForms.unfitting.has(name)) return false;
  const textBefore = tokens.slice(tokens.from(start) - 1).toLowerCase();
  return !stateForms.unfitAfter.includes(textBefore) || !/^\p{Ll}/u.test(now);
}
