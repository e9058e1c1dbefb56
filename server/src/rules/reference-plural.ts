import { type CountedNoun, nounOf } from '../languages/countedNoun';
import type { Language } from '../languages/language';
import { memoize } from '../model/base/memo';
import { firstWords, type Matchers, patternsOf } from '../model/words/patterns';
import { Kind, type Tokens } from '../syntax/tokens/tokens';
import { capitalizeWords } from '../text/capitalized';
import { blockEdit } from './engine/inBlock';
import { defineRule } from './engine/rule';
import { isProtected } from './reading/quotations/protectedText';

/** Nouns for articles and paragraphs, as written before numbers, whose plural differs from the singular. */
const nounsOf = memoize(({ citations: { article, paragraph } }: Language): readonly CountedNoun[] =>
  [...article, ...paragraph].filter(({ one, several }) => one !== several),
);
/** Maximum number of digits; longer numbers belong to other nouns. */
const MAX_NUMBER_DIGITS = 3;

/** A singular noun before several numbers: "art. 2 and 7", "para. 54–57". */
export const referencePlural = defineRule({
  id: 'reference-plural',
  name: 'singular before several numbers',
  group: 'references',
  severity: 'warning',
  summary: 'The singular before several articles or paragraphs: “(art. 2 and 7)”.',
  why: 'A number was added to the reference and the word before it was not changed, or one number too many was left.',
  limits: [
    'Places where the numbers may mean something else: the parentheses or the sentence must end after them, or “above”, “below” or what they belong to must follow.',
    'Articles with a hyphen (347-1), quotations and names.',
  ],
  messages: {
    found: 'Write “{text}” before several numbers.',
    replace: 'Replace with {text}',
  },
  bad: [
    {
      text: '1.\tThe Committee is concerned about detention (art. 2 and 7).\n  \t                                            ^^^^ Write “arts.” before several numbers.',
    },
    {
      text: '1.\tThe Committee recalls article 2 and 7 of the Convention, and what it says (see para. 2–3 below, and paragraph 2 and 3 below).\n  \t                      ^^^^^^^ Write “articles” before several numbers.\n  \t                                                                               ^^^^^ Write “paras.” before several numbers.\n  \t                                                                                                    ^^^^^^^^^ Write “paragraphs” before several numbers.\n2.\tThe Committee thanks the State party.\n3.\tThe Committee thanks the delegation.',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie\n\n1.\tLe Comité rappelle les articles 2 et 7 de la Convention (art. 8 et 9) et l’article 10 de la Convention.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandria\n\n1.\tEl Comité recuerda los artículos 2 y 7 de la Convención (arts. 8 y 9) y el artículo 10 de la Convención.',
    },
    {
      text: '1.\tThe Committee recalls article 2 and article 7 (arts. 2, para. 1, and 7), article 347-1 of the Code, article 2 and 7 other provisions, and paragraph 2 (a) and (b) of its “art. 2 and 7”.',
    },
  ],
  listen: {
    blocks: ['heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote'],
    words: firstWords('numberLists', 'noun'),
    token(tokens, i, reading, report) {
      const wholeText = tokens.slice(i);
      // Ignore an elided article: « l’article 2 et 7 »
      const word = reading.language.elides ? wholeText.slice(wholeText.search(/[^’']+$/)) : wholeText;
      const { articleBefore } = reading.language.citations;
      const noun = nounOf(nounsOf(reading.language), word);
      if (!noun || noun.several === word.toLowerCase()) return;
      const plural = noun.several;
      // Skip a paragraph in the middle of a list: "arts. 6, 18, para. 3, 23 and 24"
      const patterns = patternsOf(reading.language, 'numberLists');
      if (!patterns) return;
      const isParagraph = patterns.paragraph.isAt(tokens, i);
      if (isParagraph && tokens.kind(i - 1) === Kind.comma && tokens.kind(i - 2) !== Kind.word) return;
      const hasStop = tokens.kind(i + 1) === Kind.stop && !tokens.hasSpaceBefore(i + 1);
      const firstIndex = i + (hasStop ? 2 : 1);
      const lastIndex = lastNumber(tokens, firstIndex, patterns);
      if (lastIndex === firstIndex || !endsThere(tokens, lastIndex + 1, patterns)) return;
      const [start, end] = [tokens.end(i) - word.length, tokens.end(hasStop ? i + 1 : i)];
      if (isProtected(reading, start, tokens.end(lastIndex))) return;
      const text = (word.charAt(0) === plural.charAt(0) ? plural : capitalizeWords(plural)) + (hasStop ? '.' : '');
      report({
        start,
        end,
        message: 'found',
        args: { text },
        // If an article agrees with the noun, changing only the noun would introduce another error.
        ...((noun.short || articleBefore.length === 0) && {
          fixes: [{ message: 'replace', args: { text }, edits: [blockEdit(start, end, text)] }],
        }),
      });
    },
  },
});

/** Index of the last plain number in a list; the first if there is only one. */
function lastNumber(tokens: Tokens, first: number, patterns: Matchers<'numberLists'>): number {
  const isArticle = patterns.article.isAt(tokens, tokens.kind(first - 1) === Kind.stop ? first - 2 : first - 1);
  if (!isPlain(tokens, first)) return first;
  let lastIndex = first;
  for (;;) {
    let nextIndex = lastIndex + 1;
    if (tokens.kind(nextIndex) === Kind.comma && patterns.and.isAt(tokens, nextIndex + 1)) nextIndex++;
    const kind = tokens.kind(nextIndex);
    // A hyphen is not a range in an article number: "article 347-1"
    const isRange =
      kind === Kind.dash && !(isArticle && tokens.is(nextIndex, '-')) && !tokens.hasSpaceBefore(nextIndex + 1);
    const isJoint = kind === Kind.comma || isRange || patterns.joint.isAt(tokens, nextIndex);
    if (
      !isJoint ||
      !isPlain(tokens, nextIndex + 1) ||
      (isRange && tokens.value(nextIndex + 1) <= tokens.value(lastIndex))
    )
      break;
    lastIndex = nextIndex + 1;
  }
  // "article 2, 7 women": a comma alone does not join two numbers.
  const joint = tokens.slice(lastIndex - 1);
  return lastIndex > first && tokens.kind(lastIndex - 1) === Kind.comma && joint === ',' ? first : lastIndex;
}

function isPlain(tokens: Tokens, at: number): boolean {
  return tokens.kind(at) === Kind.number && tokens.end(at) - tokens.start(at) <= MAX_NUMBER_DIGITS;
}

/** Whether no counted noun follows: the brackets or the sentence ends there, or the owner of the numbers is named. */
function endsThere(tokens: Tokens, at: number, patterns: Matchers<'numberLists'>): boolean {
  const kind = tokens.kind(at);
  if (kind === Kind.close || kind === Kind.semicolon || kind === Kind.end) return true;
  if (kind === Kind.stop) return tokens.hasSpaceBefore(at + 1) || tokens.kind(at + 1) === Kind.end;
  if (kind === Kind.comma) return tokens.hasSpaceBefore(at + 1) && tokens.kind(at + 1) === Kind.word;
  return patterns.ownerAfter.isAt(tokens, at);
}
