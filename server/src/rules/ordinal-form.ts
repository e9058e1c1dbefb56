import type { BlockReading } from '../model/readings/blockReading';
import { firstWords, patternsOf } from '../model/words/patterns';
import { Kind, type Tokens } from '../syntax/tokens/tokens';
import { isDigit } from '../text/characterKinds';
import type { BlockReport } from './engine/finding';
import { inBlock } from './engine/inBlock';
import { defineRule } from './engine/rule';
import { isProtected } from './reading/quotations/protectedText';
import { formWords } from './reading/wording/formWords';

/** Ordinals in figures with the wrong ending. */
export const ordinalForm = defineRule({
  id: 'ordinal-form',
  name: 'form of ordinals',
  group: 'symbols',
  severity: 'error',
  summary: 'An ordinal in figures with the wrong ending, or with none: “2131th”, “its 2131 meeting”.',
  why: 'The ending of an ordinal is that of its last word: 2131st, 22nd, 103rd; 11th, 12th and 13th, also after hundreds. When a meeting or session is renumbered, the old ending is easily left behind.',
  limits: [
    'A missing ending is found only before “meeting” and “session”, where the number is not a year.',
    'Quotations and names.',
  ],
  messages: {
    found: 'The ordinal of {number} is {ordinal}.',
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
  ],
  good: [
    {
      text: '1.\tThe Committee held its 22nd session, its 2015 session, its 103rd and 111th meetings, its 12 meetings and its 2nd, 3rd and 4th dialogues.\n2.\tThe article, “The 22th of June”, was read.',
    },
  ],
  listen: {
    words: [...formWords(({ ordinalEndings }) => ordinalEndings), ...firstWords('wording', 'counted')],
    token(tokens, i, reading, report) {
      const endings = reading.language.wordForms?.ordinalEndings;
      if (!endings || tokens.kind(i - 1) !== Kind.number) return;
      if (tokens.spaced(i)) {
        reportPlain(tokens, i, reading, endings, report);
        return;
      }
      const { text, content } = reading.block;
      const end = tokens.end(i);
      const figuresEnd = tokens.end(i - 1);
      let start = tokens.start(i - 1);
      // "1,011th"
      while (start - 2 >= content.start && text.charAt(start - 1) === ',' && isDigit(text.charCodeAt(start - 2))) {
        start -= 2;
        while (start > content.start && isDigit(text.charCodeAt(start - 1))) start--;
      }
      // "5.2th", "SR/12th": figures of something else.
      if (start > content.start && /[\p{L}\d./-]/u.test(text.charAt(start - 1))) return;
      const written = tokens.slice(i);
      const right = endingOf(text.slice(start, figuresEnd), endings);
      if (right === written.toLowerCase() || isProtected(reading, start, end)) return;
      const ending = written === written.toUpperCase() ? right.toUpperCase() : right;
      const number = text.slice(start, figuresEnd);
      const args = { number, ordinal: number + ending };
      report({
        start,
        end,
        message: 'found',
        args,
        fixes: [{ message: 'replace', args, certain: true, edits: [inBlock(figuresEnd, end, ending)] }],
      });
    },
  },
});

/** "at its 2710 meeting": a single meeting, and a number that is not a year. */
function reportPlain(
  tokens: Tokens,
  i: number,
  reading: BlockReading,
  endings: readonly string[],
  report: BlockReport,
): void {
  const [start, end] = [tokens.start(i - 1), tokens.end(i - 1)];
  const number = tokens.slice(i - 1);
  const words = patternsOf(reading.language, 'wording');
  if (!words?.counted.isAt(tokens, i) || tokens.upper(i) || !words.itsBefore.isBefore(tokens, i - 1)) return;
  // "the 12 meeting rooms"
  if (tokens.kind(i + 1) === Kind.word && !words.meetingGoesOn.isAt(tokens, i + 1)) return;
  if (/^(?:19|20)\d\d$|^0/.test(number) || number.length > LONGEST || isProtected(reading, start, end)) return;
  const ending = endingOf(number, endings);
  report({
    start,
    end,
    message: 'plain',
    args: { number, ordinal: number + ending },
    fixes: [{ message: 'replace', args: { number, ordinal: number + ending }, edits: [inBlock(end, end, ending)] }],
  });
}

/** The most figures in the number of a meeting. */
const LONGEST = 4;

/** The ending of an ordinal, from its last two figures. */
function endingOf(figures: string, endings: readonly string[]): string {
  const value = Number(figures.replaceAll(',', '')) % 100;
  const ten = Math.floor(value / 10);
  return (ten === 1 ? undefined : endings[value % 10]) ?? endings[0] ?? '';
}
