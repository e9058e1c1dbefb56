import type { FoldedWord } from './foldedWord';
import { withFigures } from './numbersInFigures';

/**
 * Letters and digits; an apostrophe within a word belongs to it, but after an elision, "d’ouvrir" and "lorsqu’il", another word begins. A
 * hyphen parts compounds, which are written in both ways.
 */
const WORD = /(?:\p{L}{1,2}|\p{L}+u)(?=['’]\p{L}{2})|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\d+/gu;

/** The letter or number of an item, "(a)" or "(iv)", which quotations include or omit. */
const ENUMERATOR = /^\((?:[a-z]|[ivx]{1,5}|\d{1,2})\)/;

/** The words of a text without case, punctuation, hyphens, letters of lists and marks of notes, numbers in figures. Linear in the text. */
export function foldedWords(text: string, from = 0, to = text.length): readonly FoldedWord[] {
  return withFigures(smallWords(text, from, to), text);
}

/** The same with numbers as they are written. */
function smallWords(text: string, from: number, to: number): readonly FoldedWord[] {
  const words: FoldedWord[] = [];
  WORD.lastIndex = from;
  for (let match = WORD.exec(text); match && match.index < to; match = WORD.exec(text)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    if (text[start - 1] === '(' && ENUMERATOR.test(text.slice(start - 1, start + 6))) continue;
    // "rights12": the mark of a note is attached to a word.
    if (
      /^\d{1,3}$/.test(word) &&
      /[\p{L}”"’.,;)]/u.test(text[start - 1] ?? '') &&
      !/\d[.,]$/.test(text.slice(Math.max(0, start - 2), start))
    )
      continue;
    words.push({ word: word.toLowerCase().replaceAll('’', "'"), start, end });
  }
  return words;
}

/** The words of a quotation in stretches that follow each other in the source, with omissions between them. */
export interface QuotedWords {
  readonly parts: readonly (readonly FoldedWord[])[];
  /** How many words there are in all. */
  readonly count: number;
}

/** Notes of the writer: "[sic]", "(emphasis added)", "(footnotes omitted)". */
const NOTE =
  /[[(]\s*(?:sic|(?:our\s+|my\s+)?emphas[ie]s\s+(?:added|ours|mine|supplied)|(?:foot)?notes?\s+omitted|citations?\s+omitted)\s*[\])]/giu;
/** Omissions, or replacements by words of the writer: "[…]", "...", "[the State party]". */
const CHANGE = /[[(]\s*(?:\.\s*){3,4}[\])]|[[(]\s*…\s*[\])]|…|(?:\.\s?){3,4}|\[[^[\]]*\]/gu;
/** A letter whose case the writer changed: "[p]romote". */
const LETTER = /\[(\p{L})\](?=\p{L})/gu;

/** Reads a quotation, without its marks, as words to compare. Offsets are those of `text`. */
export function quotedWords(text: string, from: number, to: number): QuotedWords {
  // Replaced by as many units, so that offsets stay.
  const plain = text
    .slice(from, to)
    .replace(NOTE, (note) => ' '.repeat(note.length))
    .replace(LETTER, (_, letter: string) => `\u2060${letter}\u2060`);
  const parts: (readonly FoldedWord[])[] = [];
  let start = 0;
  const add = (end: number) => {
    const words = joinedLetters(plain, start, end).map(({ word, start: at, end: until }) => ({
      word,
      start: from + at,
      end: from + until,
    }));
    if (words.length > 0) parts.push(words);
  };
  for (const match of plain.matchAll(CHANGE)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(plain.length);
  return { parts, count: parts.reduce((sum, part) => sum + part.length, 0) };
}

/** Words in which a bracketed letter is joined with the rest: "⁠p⁠romote". */
function joinedLetters(text: string, from: number, to: number): readonly FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const word of smallWords(text, from, to)) {
    const last = words.at(-1);
    if (last && text.slice(last.end, word.start) === '\u2060') {
      words[words.length - 1] = { word: last.word + word.word, start: last.start, end: word.end };
    } else words.push(word);
  }
  return withFigures(words, text);
}
