import { BEGINNINGS } from '../../languages/beginningsIn';
import type { Beginnings } from '../../languages/beginningWords';
import type { Target } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { scanDates } from '../../model/words/dates';
import { contentOf } from '../../syntax/blocks/block';
import { capitalizeWords } from '../../text/capitalized';
import { isWordUnit } from '../../text/characterKinds';
import { applyEdits, compareByPlace, type Span, type TextEdit } from '../../text/edits';
import { addAll } from '../../text/many';
import { templateLanguage } from './begunLanguage';
import { applyContractions } from './filledIn';
import { isSameDate, type RenewedDate } from './renewedDates';

const OWN_KINDS: ReadonlySet<Target['kind']> = new Set(['paragraph', 'section', 'unknown']);
const WITH_SYMBOL: ReadonlySet<Target['kind']> = new Set(['symbol', 'other-paragraph']);

/** The target of text that is reused from another document. */
interface Successor {
  /** The name of the State within a sentence. */
  readonly stateName: string;
  /** Replacements for the dates of the other document. */
  readonly dates?: readonly RenewedDate[];
}

/**
 * The words of a block, on one line, adapted to another State: replaces its name, and brackets parts to check: dates, symbols, references
 * to paragraphs. In languages with templates, dates and symbols become blanks.
 */
export function carryOverParagraph(
  model: DocumentModel,
  blockIndex: number,
  { stateName, dates = [] }: Successor,
): string {
  const block = model.tree.blocks[blockIndex];
  const reading = model.readings[blockIndex];
  if (!block || !reading) return '';
  const { text, content } = block;
  const { language } = model.language;
  const languageId = templateLanguage(language.id);
  const beginnings = languageId && BEGINNINGS[languageId];
  const edits: TextEdit[] = reading.references.flatMap(({ start, end, target: { kind } }): TextEdit[] => {
    const name = text.slice(start, end);
    if (WITH_SYMBOL.has(kind) && name.includes('/'))
      return [{ start, end, text: beginnings?.blanks.symbol ?? `[${name}]` }];
    const isMarked = (OWN_KINDS.has(kind) || WITH_SYMBOL.has(kind)) && /\d|^\(|\)$/.test(name);
    return isMarked ? [{ start, end, text: `[${name}]` }] : [];
  });
  for (const date of scanDates(text, content.start, content.end, language)) {
    const { start, end } = date;
    const dateBlank = beginnings?.blanks.date ?? `[${text.slice(start, end)}]`;
    edits.push({ start, end, text: dates.find((renewal) => isSameDate(renewal, date))?.words ?? dateBlank });
  }
  const name = model.identity.state?.name ?? '';
  for (let at = name === '' ? -1 : text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    let end = at + name.length;
    while (isWordUnit(text.charCodeAt(end))) end++;
    const isName = end === at + name.length;
    const otherText = beginnings?.adjective ?? `[${text.slice(at, end)}]`;
    if (!isName) edits.push({ start: at, end, text: otherText });
    else if (!beginnings) edits.push({ start: at, end, text: stateName });
    else edits.push(replacedName(text, { start: at, end }, stateName, beginnings));
  }
  if (language.id !== 'en') addAll(edits, bracketDerivedWords(name, text));
  const separateEdits = edits
    .sort(compareByPlace)
    .filter((edit, index, all) => index === 0 || edit.start >= (all[index - 1]?.end ?? 0));
  const innerEdits = separateEdits
    .filter(({ start, end }) => start >= content.start && end <= content.end)
    .map((edit) => ({ ...edit, start: edit.start - content.start, end: edit.end - content.start }));
  return toOneLine(applyEdits(contentOf(block), innerEdits));
}

/** A text with its white space collapsed. */
export function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Shorter stems are prefixes of too many unrelated words: Malte, maltraitance. */
const MIN_STEM_LENGTH = 5;

/** Brackets lower-case words that may derive from the name of a State: Xandorie, « xandorienne ». */
function bracketDerivedWords(name: string, text: string): readonly TextEdit[] {
  const stem = foldWord(name).replace(/[aeiou]+$/, '');
  if (stem.length < MIN_STEM_LENGTH) return [];
  return [...text.matchAll(/(?<!\p{L})\p{Ll}+/gu)].flatMap(({ 0: word, index }) =>
    foldWord(word).startsWith(stem) ? [{ start: index, end: index + word.length, text: `[${word}]` }] : [],
  );
}

/** In lower case and without accents. */
function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Maximum length in UTF-16 code units of an article or preposition before a name, plus one. */
const MAX_PRECEDING_LENGTH = 8;

/** Replaces the name of a State, together with its article and preposition. */
function replacedName(text: string, { start, end }: Span, stateName: string, beginnings: Beginnings): TextEdit {
  const textBefore = text.slice(Math.max(0, start - MAX_PRECEDING_LENGTH), start);
  const before = textBefore.toLowerCase().replaceAll("'", '’');
  const precedingWords = beginnings.beforeState.find(
    ([words]) => before.endsWith(words) && !isWordUnit(before.charCodeAt(before.length - words.length - 1)),
  );
  if (!precedingWords) return { start, end, text: stateName };
  const [words, bare] = precedingWords;
  const from = start - words.length;
  const replacement =
    bare === undefined ? beginnings.adjective : applyContractions(`${bare}${stateName}`, beginnings.contractions);
  const isCapital = text.charAt(from) !== words.charAt(0);
  return { start: from, end, text: isCapital ? capitalizeWords(replacement) : replacement };
}
