import type { FoldedWord } from './foldedWord';
import { withFigures } from './numbersInFigures';

/**
 * Letters and digits. An apostrophe inside a word is part of it, but an elision ends a word: "d’ouvrir", "lorsqu’il". A hyphen splits
 * compounds, because they are also written as two words.
 */
const WORD_PATTERN = /(?:\p{L}{1,2}|\p{L}+u)(?=['’]\p{L}{2})|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\d+/gu;

/** The enumerator of an item, "(a)" or "(iv)", which quotations may include or omit. */
const ENUMERATOR_PATTERN = /^\((?:[a-z]|[ivx]{1,5}|\d{1,2})\)/;

/**
 * Normalizes the words of a text for comparison: without case, punctuation, hyphens, enumerators and note numbers, and with number words as
 * digits. Linear in the length of the text.
 */
export function foldedWords(text: string, from = 0, to = text.length): readonly FoldedWord[] {
  return withFigures(smallWords(text, from, to), text);
}

/** Like {@link foldedWords}, but with numbers as written. */
function smallWords(text: string, from: number, to: number): readonly FoldedWord[] {
  const words: FoldedWord[] = [];
  WORD_PATTERN.lastIndex = from;
  for (let match = WORD_PATTERN.exec(text); match && match.index < to; match = WORD_PATTERN.exec(text)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    if (text[start - 1] === '(' && ENUMERATOR_PATTERN.test(text.slice(start - 1, start + 6))) continue;
    // "rights12": a note number attached to a word.
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

/** The words of a quotation, split at its omissions into parts that follow each other in the source. */
export interface QuotedWords {
  readonly parts: readonly (readonly FoldedWord[])[];
  /** Total number of words. */
  readonly count: number;
}

/** Editorial notes: "[sic]", "(emphasis added)", "(footnotes omitted)". */
const NOTE_PATTERN =
  /[[(]\s*(?:sic|(?:our\s+|my\s+)?emphas[ie]s\s+(?:added|ours|mine|supplied)|(?:foot)?notes?\s+omitted|citations?\s+omitted)\s*[\])]/giu;
/** Omissions, or words substituted by the writer: "[…]", "...", "[the State party]". */
const CHANGE_PATTERN = /[[(]\s*(?:\.\s*){3,4}[\])]|[[(]\s*…\s*[\])]|…|(?:\.\s?){3,4}|\[[^[\]]*\]/gu;
/** A letter whose case the writer changed: "[p]romote". */
const LETTER_PATTERN = /\[(\p{L})\](?=\p{L})/gu;

/** Reads a quotation, given without its quotation marks, as words to compare. Offsets are relative to `text`. */
export function quotedWords(text: string, from: number, to: number): QuotedWords {
  // Padded to the same length, so that offsets stay valid.
  const plainText = text
    .slice(from, to)
    .replace(NOTE_PATTERN, (note) => ' '.repeat(note.length))
    .replace(LETTER_PATTERN, (_, letter: string) => `\u2060${letter}\u2060`);
  const parts: (readonly FoldedWord[])[] = [];
  let start = 0;
  const add = (end: number) => {
    const words = joinedLetters(plainText, start, end).map(({ word, start: at, end: until }) => ({
      word,
      start: from + at,
      end: from + until,
    }));
    if (words.length > 0) parts.push(words);
  };
  for (const match of plainText.matchAll(CHANGE_PATTERN)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(plainText.length);
  return { parts, count: parts.reduce((sum, part) => sum + part.length, 0) };
}

/** Joins a bracketed letter with the rest of its word. */
function joinedLetters(text: string, from: number, to: number): readonly FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const word of smallWords(text, from, to)) {
    const lastWord = words.at(-1);
    if (lastWord && text.slice(lastWord.end, word.start) === '\u2060') {
      words[words.length - 1] = { word: lastWord.word + word.word, start: lastWord.start, end: word.end };
    } else words.push(word);
  }
  return withFigures(words, text);
}
