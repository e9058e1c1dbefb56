import type { Language } from '../languages/language';
import { LANGUAGES } from '../languages/languageList';
import type { BlockReading } from '../model/readings/blockReading';
import { firstWords, patternsOf } from '../model/words/patterns';
import { Kind, type Tokens } from '../syntax/tokens/tokens';
import { isDigit } from '../text/characterKinds';
import type { BlockReport } from './engine/finding';
import { blockEdit } from './engine/inBlock';
import { defineRule } from './engine/rule';
import { isProtected } from './reading/quotations/protectedText';

type OrdinalEndings = NonNullable<Language['ordinals']>;

/** Finds ordinals in digits with a wrong ending. */
export const ordinalForm = defineRule({
  id: 'ordinal-form',
  name: 'form of ordinals',
  group: 'symbols',
  severity: 'error',
  summary:
    'An ordinal in figures with the wrong ending, or with none: “2131th”, “its 2131 meeting”; « sa 2131 séance », “su 2131º sesión”.',
  why: 'The ending of an ordinal is that of its last word: 2131st, 22nd, 103rd; 11th, 12th and 13th, also after hundreds. When a meeting or session is renumbered, the old ending is easily left behind.',
  limits: [
    'A missing ending is found only before “meeting” and “session”, where the number is not a year.',
    'In French and Spanish, endings that are usual elsewhere (« 2ème », “2da”), which are matters of [style](house-form.md), and the number one.',
    'Quotations and names.',
  ],
  messages: {
    found: 'The ordinal of {number} is {ordinal}.',
    agrees: 'Before “{noun}” the ordinal is {ordinal}.',
    plain: '{ordinal} is meant: the number of a meeting or session is an ordinal.',
    replace: 'Replace with {ordinal}',
  },
  bad: [
    {
      text: '1.\tAt its 2131 meeting, the Committee adopted them.\n  \t       ^^^^ 2131st is meant: the number of a meeting or session is an ordinal.',
    },
    {
      text: '1.\tThe Committee met at its 2131th and 2132nd meetings.\n  \t                         ^^^^^^ The ordinal of 2131 is 2131st.',
    },
    {
      text: '1.\tThe Committee held its 22th session and 1,011st meeting.\n  \t                       ^^^^ The ordinal of 22 is 22nd.\n  \t                                        ^^^^^^^ The ordinal of 1,011 is 1,011th.',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tÀ sa 2131 séance, le Comité a adopté le texte examiné à sa 2130er séance.\n  \t     ^^^^ 2131e is meant: the number of a meeting or session is an ordinal.\n  \t                                                           ^^^^^^ The ordinal of 2130 is 2130e.',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEn su 2131º sesión, el Comité aprobó el texto de su 42 período de sesiones.\n  \t      ^^^^^ Before “sesión” the ordinal is 2131ª.\n  \t                                                    ^^ 42º is meant: the number of a meeting or session is an ordinal.',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tÀ sa 2131e séance, le 1er juin 2026, pendant la 1re partie de la 104e session, le Comité a vu les 12 séances de la session 2025.',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEn su 2131ª sesión y en sus sesiones 2132ª y 2133ª, durante el 42º período de sesiones, el Comité recordó su 41.º período de sesiones.',
    },
    {
      text: '1.\tThe Committee held its 22nd session, its 2015 session, its 103rd and 111th meetings, its 12 meetings and its 2nd, 3rd and 4th dialogues.\n2.\tThe article, “The 22th of June”, was read.',
    },
  ],
  listen: {
    words: [
      ...LANGUAGES.flatMap(({ ordinals }) => (ordinals ? endingsOf(ordinals) : [])),
      ...firstWords('ordinals', 'counted'),
    ],
    token(tokens, i, reading, report) {
      const { ordinals } = reading.language;
      if (!ordinals) return;
      if (tokens.kind(i - 1) !== Kind.number) {
        reportGender(tokens, i, reading, ordinals, report);
        return;
      }
      if (tokens.hasSpaceBefore(i)) {
        reportPlain(tokens, i, reading, ordinals, report);
        return;
      }
      const { text } = reading.block;
      const end = tokens.end(i);
      const figuresEnd = tokens.end(i - 1);
      const start = startOfFigures(tokens, i - 1, reading);
      // "5.2th", "SR/12th": part of another number.
      if (start > reading.block.content.start && /[\p{L}\d./-]/u.test(text.charAt(start - 1))) return;
      const ordinalText = tokens.slice(i);
      const number = text.slice(start, figuresEnd);
      const lowerCased = ordinalText.toLowerCase();
      const rightEnding = endingOf(number, lowerCased, ordinals);
      if (rightEnding === lowerCased || !endingsOf(ordinals).includes(lowerCased) || isProtected(reading, start, end))
        return;
      const endingText = ordinalText === ordinalText.toUpperCase() ? rightEnding.toUpperCase() : rightEnding;
      const args = { number, ordinal: number + endingText };
      report({
        start,
        end,
        message: 'found',
        args,
        fixes: [{ message: 'replace', args, certain: true, edits: [blockEdit(figuresEnd, end, endingText)] }],
      });
    },
  },
});

/** The endings of a language that are words. */
function endingsOf({ byFigure = [], ofOne }: OrdinalEndings): readonly string[] {
  return [...byFigure, ...(ofOne?.keys() ?? [])];
}

/** The start offset of a grouped number, given the token of its last group: "1,011th". */
function startOfFigures(tokens: Tokens, last: number, { block: { text, content }, language }: BlockReading): number {
  const { thousands } = language.meaning;
  let start = tokens.start(last);
  while (start - 2 >= content.start && text.charAt(start - 1) === thousands && isDigit(text.charCodeAt(start - 2))) {
    start -= 2;
    while (start > content.start && isDigit(text.charCodeAt(start - 1))) start--;
  }
  return start;
}

/** Reports "at its 2710 meeting": a single meeting whose number is not a year. */
function reportPlain(
  tokens: Tokens,
  i: number,
  reading: BlockReading,
  ordinals: OrdinalEndings,
  report: BlockReport,
): void {
  const [start, end] = [tokens.start(i - 1), tokens.end(i - 1)];
  const number = tokens.slice(i - 1);
  const patterns = patternsOf(reading.language, 'ordinals');
  if (!patterns?.counted.isAt(tokens, i) || tokens.upper(i) || !patterns.itsBefore.isBefore(tokens, i - 1)) return;
  // "the 12 meeting rooms"
  if (tokens.kind(i + 1) === Kind.word && !patterns.meetingGoesOn.isAt(tokens, i + 1)) return;
  if (/^(?:19|20)\d\d$|^0/.test(number) || number.length > MAX_DIGITS || isProtected(reading, start, end)) return;
  const endingText = ordinals.byNoun?.get(tokens.slice(i)) ?? endingOf(number, '', ordinals);
  if (endingText === '' || (ordinals.byNoun && number === ONE)) return;
  report({
    start,
    end,
    message: 'plain',
    args: { number, ordinal: number + endingText },
    fixes: [
      { message: 'replace', args: { number, ordinal: number + endingText }, edits: [blockEdit(end, end, endingText)] },
    ],
  });
}

/** The maximum number of digits in a meeting number. */
const MAX_DIGITS = 4;
const ONE = '1';

/** Reports “42º sesión”: an ordinal sign of the wrong gender for the noun. */
function reportGender(
  tokens: Tokens,
  i: number,
  reading: BlockReading,
  { byNoun }: OrdinalEndings,
  report: BlockReport,
): void {
  const noun = tokens.slice(i);
  const ordinalEnding = byNoun?.get(noun);
  const writtenOrdinal = tokens.slice(i - 1);
  if (byNoun === undefined || ordinalEnding === undefined || writtenOrdinal === ordinalEnding) return;
  if (![...byNoun.values()].includes(writtenOrdinal) || tokens.hasSpaceBefore(i - 1) || !tokens.hasSpaceBefore(i))
    return;
  if (tokens.kind(i - 2) !== Kind.number || isProtected(reading, tokens.start(i - 2), tokens.end(i - 1))) return;
  const ordinal = tokens.slice(i - 2) + ordinalEnding;
  const args = { noun, ordinal };
  report({
    start: tokens.start(i - 2),
    end: tokens.end(i - 1),
    message: 'agrees',
    args,
    fixes: [
      {
        message: 'replace',
        args,
        certain: true,
        edits: [blockEdit(tokens.start(i - 1), tokens.end(i - 1), ordinalEnding)],
      },
    ],
  });
}

/** The correct ending of an ordinal, given its digits and the written ending. */
function endingOf(figures: string, written: string, { byFigure, ofOne }: OrdinalEndings): string {
  if (!byFigure) return (figures === ONE ? undefined : ofOne?.get(written)) ?? written;
  const value = Number(figures.replaceAll(',', '')) % 100;
  const tens = Math.floor(value / 10);
  return (tens === 1 ? undefined : byFigure[value % 10]) ?? byFigure[0] ?? '';
}
