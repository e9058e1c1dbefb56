import { firstWords, patternsOf } from '../model/words/patterns';
import { Kind } from '../syntax/tokens/tokens';
import type { Span } from '../text/edits';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';
import { isProtected } from './reading/quotations/protectedText';
import { isEdited } from './reading/wording/habit';

interface RepeatedWord extends Span {
  readonly word: string;
  /** End of the first of the two words. */
  readonly from: number;
}

const FOUND = new Gathered<RepeatedWord>({
  words: firstWords('repetitions', 'word'),
  token(tokens, i, reading, note) {
    if (tokens.kind(i - 1) !== Kind.word || tokens.word(i - 1) !== tokens.word(i) || !tokens.hasSpaceBefore(i)) return;
    const word = tokens.slice(i);
    // "the The", "IN in": proper names and abbreviations.
    if (word !== word.toLowerCase() || /[A-Z]{2}/.test(tokens.slice(i - 1))) return;
    const patterns = patternsOf(reading.language, 'repetitions');
    if (!patterns?.word.isAt(tokens, i) || patterns.verb.before(tokens, i + 1) || patterns.phrase.at(tokens, i - 1))
      return;
    const [start, end, from] = [tokens.start(i), tokens.end(i), tokens.end(i - 1)];
    // Only white space may separate the two words; some characters produce no token.
    if (/\S/.test(tokens.text.slice(from, start)) || isProtected(reading, tokens.start(i - 1), end)) return;
    note({ start, end, from, word });
  },
});

/** A function word typed twice in a row. */
export const repeatedWord = defineRule({
  id: 'repeated-word',
  name: 'repeated word',
  group: 'style',
  severity: 'warning',
  summary: 'A small word written twice in a row: “of the the Convention”.',
  why: 'It is left where a sentence was changed in the middle, and is hard to see at the end of a line.',
  limits: [
    'Words other than articles, prepositions and the like: “that that” and “had had” may be meant.',
    '“Sworn in in 2019” and “at at least”.',
    'Quotations and names.',
  ],
  messages: {
    found: 'The word “{word}” is written twice.',
    remove: 'Remove the second one',
  },
  bad: [
    {
      text: '1.\tThe Committee recalls article 5 of the the Convention.\n  \t                                       ^^^ The word “the” is written twice.',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie\n\n1.\tLe Comité engage l’État partie à agir tout en en tenant compte.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandria\n\n1.\tEl Comité se refiere a la letra a a la que alude el artículo 5 de la Convención.',
    },
    {
      text: '1.\tThe Committee notes that that Act, which had had no effect, is in force in “the the Law of 1912”, and that the Act (a) was repealed. In in-depth interviews persons were heard.',
    },
  ],
  gathers: [FOUND],
  check(model, report) {
    if (!isEdited(model)) return;
    for (const { block, start, end, from, word } of FOUND.in(model))
      report({
        block,
        start,
        end,
        message: 'found',
        args: { word },
        fixes: [{ message: 'remove', args: {}, certain: true, edits: [{ block, start: from, end, text: '' }] }],
      });
  },
});
