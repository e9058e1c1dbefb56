import type { BlockReading } from '../model/readings/blockReading';
import { type Matchers, patternsOf } from '../model/words/patterns';
import { Kind, type Tokens } from '../syntax/tokens/tokens';
import { firstFrom } from '../text/firstFrom';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';
import { isProtected } from './reading/quotations/protectedText';
import { referenceIn } from './reading/references/referenceIn';
import { formWords } from './reading/wording/formWords';
import { type Form, likeCapital, reportHabit } from './reading/wording/habit';
import { opensSentence } from './reading/wording/phraseTokens';
import { hasColumns } from './reading/wording/tableColumns';

const FORMS = new Gathered<Form>({
  blocks: ['paragraph', 'subparagraph', 'unnumbered'],
  words: formWords(({ inFull }) => [...inFull.keys(), ...inFull.values()]),
  token(tokens, i, reading, note, depth) {
    if (depth > 0) return;
    const patterns = patternsOf(reading.language, 'references');
    const { wordForms } = reading.language;
    if (!patterns || !wordForms) return;
    const text = tokens.slice(i);
    const longForm = wordForms.inFull.get(text.toLowerCase());
    const [start, end] = [tokens.start(i), tokens.end(i)];
    if (longForm === undefined) {
      if (isNumber(tokens, i + 1, i, patterns)) note({ start, end, text, instead: text }, true);
      return;
    }
    const hasStop = tokens.kind(i + 1) === Kind.stop && !tokens.hasSpaceBefore(i + 1);
    const number = i + (hasStop ? 2 : 1);
    if (isNoteLine(reading.block.text, start)) return;
    // "on a par", "30 sec. later"
    if (patterns.shortest.isAt(tokens, i) && (!hasStop || patterns.aBefore.isBefore(tokens, i))) return;
    if (patterns.second.isAt(tokens, i) && tokens.kind(i - 1) === Kind.number) return;
    if (
      !isNumber(tokens, number, i, patterns) ||
      isSource(tokens, i, patterns) ||
      isInName(tokens, i, number, patterns)
    )
      return;
    // In a note, a law or symbol precedes the abbreviation and its number: "Decree No. 12, art. 5". "The measures asked for in para. 4
    // of the list of issues" is a sentence.
    const isJoined = patterns.inSentence.isAt(tokens, i - 1);
    if (!isJoined && citesAnother(reading, tokens.start(number), tokens.end(number))) return;
    // "(a) Close the centres referred to in para. 12" is a request, whose verb has no ending.
    const isInSentence =
      (isJoined && reading.block.kind !== 'unnumbered') ||
      patterns.verb.isIn(tokens, tokens.from(start - SENTENCE_REACH), tokens.from(start + SENTENCE_REACH));
    if (hasColumns(reading) || isProtected(reading, start, end) || !isInSentence) return;
    const to = hasStop ? tokens.end(i + 1) : end;
    // "under Art. 5": the full word is capitalized only at the start of a sentence.
    const replacement = opensSentence(tokens, i) ? likeCapital(longForm, text) : longForm;
    const space = tokens.hasSpaceBefore(number) ? '' : ' ';
    note({
      start,
      end: to,
      text: hasStop ? `${text}.` : text,
      instead: replacement,
      edit: { start, end: to, text: replacement + space },
    });
  },
});

/** Whether the abbreviation is part of a name or ends a sentence: "the visual arts. 12 Stars", "the gallery Art. 19". */
function isInName(tokens: Tokens, i: number, number: number, patterns: Matchers<'references'>): boolean {
  if (patterns.arts.isAt(tokens, i) && tokens.kind(number + 1) === Kind.word && tokens.upper(number + 1)) return true;
  if (!tokens.upper(i) || tokens.kind(i - 1) !== Kind.word || tokens.upper(i - 1)) return false;
  return !patterns.inSentence.isAt(tokens, i - 1) && !patterns.the.isAt(tokens, i - 1);
}

/** Whether the token is a number or, after a section, a Roman numeral or, after a subparagraph, a letter in brackets. */
function isNumber(tokens: Tokens, at: number, noun: number, patterns: Matchers<'references'>): boolean {
  if (tokens.kind(at) === Kind.number) return true;
  if (patterns.section.isAt(tokens, noun))
    return (
      /^(?:[IVXL]{2,}|[VX])$/.test(tokens.slice(at)) || (tokens.slice(at) === 'I' && tokens.kind(at + 1) !== Kind.word)
    );
  return (
    patterns.subparagraph.isAt(tokens, noun) && tokens.kind(at) === Kind.open && tokens.kind(at + 2) === Kind.close
  );
}

/**
 * Whether this is a source given in the style of a note, in a text that has lost its notes: "CMW/C/XAA/CO/1, para. 12", "general comment
 * No. 2, in particular para. 5".
 */
function isSource(tokens: Tokens, i: number, patterns: Matchers<'references'>): boolean {
  let at = i - 1;
  while (patterns.introduces.isAt(tokens, at)) at--;
  const [before, second] = [tokens.kind(at), tokens.kind(at - 1)];
  if (before === Kind.symbol) return true;
  if (before !== Kind.comma) return false;
  // "article 14, para. 3 (g), of the Covenant" continues a reference whose noun is written out.
  if (second === Kind.number && patterns.noun.isAt(tokens, at - 2)) return false;
  if (second === Kind.symbol || second === Kind.number || second === Kind.close) return true;
  // "Directive 2000/43/EC, art. 13": a law given by its number.
  const separator = tokens.kind(at - 2);
  return (
    (separator === Kind.slash || separator === Kind.dash) &&
    !tokens.hasSpaceBefore(at - 1) &&
    tokens.kind(at - 3) === Kind.number
  );
}

/**
 * Whether this cites a paragraph of another document, for which the style of notes is used even in running text: "general comment No. 24
 * (2019), paras. 22 and 85".
 */
function citesAnother(reading: BlockReading, start: number, end: number): boolean {
  const kind = referenceIn(reading, start, end)?.target.kind;
  // An article of unknown origin does not show that the paragraph is in another document.
  const nextMention = reading.mentions[firstFrom(reading.mentions, start + 1) - 1];
  if (kind === 'unknown' && nextMention?.kind === 'articles' && end <= nextMention.end) return false;
  return kind !== undefined && kind !== 'paragraph' && kind !== 'article' && kind !== 'law';
}

/** How far around the abbreviation to look for the words of a sentence, in UTF-16 code units. */
const SENTENCE_REACH = 300;

/** Whether this is a note that was moved into the text along with its mark: "46 Convention, art. 20." */
function isNoteLine(text: string, at: number): boolean {
  const from = Math.max(0, at - MAX_NOTE_LENGTH);
  const textBefore = text.slice(from, at);
  const line = Math.max(textBefore.lastIndexOf('\n'), textBefore.lastIndexOf('\r')) + 1;
  if (line === 0 && from > 0) return false;
  return /^[ \t]*\d{1,3}[ \t]+\p{Lu}/u.test(textBefore.slice(line, line + 24));
}

/**
 * The maximum length of a line with sources, in UTF-16 code units. A paragraph on one line may be longer; the limit avoids searching for its
 * beginning each time.
 */
const MAX_NOTE_LENGTH = 600;

/** Finds "art." and "para." outside brackets. */
export const abbreviation = defineRule({
  id: 'abbreviation',
  name: 'abbreviation in running text',
  group: 'style',
  severity: 'warning',
  summary: '“art.”, “para.” or “sect.” in running text, outside parentheses.',
  why: 'In running text “article” and “paragraph” are written out; the short forms belong in parentheses, footnotes and tables.',
  limits: [
    'A draft that never writes them out is reported once.',
    'Headings, footnotes, quotations and paragraphs of other documents (“CMW/C/XAA/CO/1, para. 12”).',
  ],
  elsewhere:
    'French and Spanish documents abbreviate “paragraph” and “article” in brackets and notes, and elsewhere without a rule that texts bear out.',
  messages: {
    found: 'Write “{instead}” for “{text}” in running text.',
    throughout: 'Write “{instead}” for “{text}” in running text, here and throughout ({count} times).',
    often: 'Write “{instead}” for “{text}” in running text; there are {count} such places.',
    replace: 'Replace with {text}',
    'replace-all': 'Replace in all {count} places',
  },
  habits: [['It recalls article 5 of the Act.', 'It recalls art. 6 of the Act.']],
  bad: [
    {
      text: '1.\tThe Committee recalls art. 5 of the Penal Code and article 6 of the Act.\n  \t                      ^^^^ Write “article” for “art.” in running text.',
    },
    {
      text: '1.\tThe Committee notes that arts. 5 and 6 of the Penal Code were repealed, and that art. 7 was not.\n  \t                         ^^^^^ Write “articles” for “arts.” in running text, here and throughout (3 times).\n2.\tThe Committee notes that art. 8 of the Act was amended.',
    },
  ],
  good: [
    {
      text: '1.\tThe Committee recalls article 5 of the Act (art. 5; see para. 2 below) and its previous observations, CMW/C/XAA/CO/1, para. 12.\n\n\tA.\tGeneral measures (arts. 73 and 84)\n\n2.\tThe Committee notes “art. 5 is repealed”.',
    },
  ],
  gathers: [FORMS],
  check(model, report) {
    reportHabit(FORMS, model, report);
  },
});
