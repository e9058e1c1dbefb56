import { commonPairs } from '../../text/commonPairs';
import type { Span } from '../../text/edits';
import { groupedBy } from '../../text/groupedBy';
import { addAll } from '../../text/many';
import { NOTES_RULE } from '../body/assembly';
import type { WordNote, WordText } from '../parts/result';
import { fileLines, linesLike } from './editedLines';
import { alignLines } from './lineAlignment';
import { LinePartners, lineAt, type ParagraphPairs } from './linePartners';
import { wordsKey } from './wordTokens';

/** A note of another document that a file does not have yet. */
export interface NewNote extends Span {
  readonly type: WordNote['type'];
  /** The note’s mark in the text. */
  readonly reference: Span;
  /** What stands for its mark in the text until the note is written: characters that neither text has, as long as the mark. */
  readonly sign: string;
  /** The words of its paragraphs. */
  readonly words: readonly string[];
}

/** A text without the notes that are new in it. */
interface TextWithoutNewNotes {
  /** The text with signs for their marks, and blanks for their lines: all offsets are as before. */
  readonly text: string;
  readonly notes: readonly NewNote[];
}

/** The private use area, from which the signs are. */
const [FIRST_SIGN, LAST_SIGN] = [0xe000, 0xf8ff];

/**
 * Takes the notes out of the text of a document that another document does not have: those in lines without a partner there, and those
 * that a partner has too few of. Notes with a typed mark stay, and so do those for which no sign is left. `pairs` is asked only if the
 * document has notes.
 */
export function withoutNewNotes(before: WordText, after: WordText, pairs: () => ParagraphPairs): TextWithoutNewNotes {
  if (!after.notes.some(isCounted)) return { text: after.text, notes: [] };
  const usedSigns = new Set(before.text + after.text);
  let nextSign = FIRST_SIGN;
  const notes: NewNote[] = [];
  for (const note of newIn(before, after, pairs())) {
    while (usedSigns.has(String.fromCharCode(nextSign))) nextSign++;
    if (nextSign > LAST_SIGN) break;
    const { type, start, end, reference } = note;
    const sign = String.fromCharCode(nextSign++).repeat(reference.end - reference.start);
    notes.push({ type, start, end, reference, sign, words: wordsOf(after, note) });
  }
  return { text: textWithSigns(after.text, notes), notes };
}

/** The text with signs for the marks of new notes, and blanks for their lines and for a rule with nothing below it. */
function textWithSigns(text: string, notes: readonly NewNote[]): string {
  const units = text.split('');
  const blank = (start: number, end: number) => {
    for (let at = start; at < end; at++) if (units[at] !== '\n') units[at] = ' ';
  };
  for (const { start, end, reference, sign } of notes) {
    for (let at = 0; at < sign.length; at++) units[reference.start + at] = sign.charAt(at);
    blank(text.lastIndexOf('\n', start - 1) + 1, end);
  }
  const rule = text.lastIndexOf(`\n${NOTES_RULE}\n`);
  if (rule >= 0 && units.slice(rule + NOTES_RULE.length + 1).every((unit) => !/\S/.test(unit)))
    blank(rule, rule + NOTES_RULE.length + 1);
  return units.join('');
}

/** The notes of a document that the lines of another one that are the same do not have. */
function newIn(before: WordText, after: WordText, pairs: ParagraphPairs): readonly WordNote[] {
  const oldLines = fileLines(before);
  const newLines = linesLike(after.text, before.text, oldLines);
  const partners = new LinePartners(oldLines, newLines, pairs);
  const alignment = alignLines({ text: before.text, lines: oldLines }, { text: after.text, lines: newLines }, partners);
  const deletedLines = alignment.flatMap(({ before: lines, after: others }) => (others.length === 0 ? lines : []));
  const movedFrom = new Map(pairs.moved.map(([one, other]) => [lineAt(newLines, other), lineAt(oldLines, one)]));
  const [oldNotes, newNotes] = [notesByLine(before, oldLines), notesByLine(after, newLines)];
  const result: WordNote[] = [];
  for (const { before: lines, after: others } of alignment) {
    const ownNotes = notesIn(newNotes, others);
    if (ownNotes.length === 0) continue;
    const [first = -1] = others;
    const from = movedFrom.get(first) ?? deletedLines.find((line) => oldLines[line]?.key === newLines[first]?.key);
    const partnerLines = lines.length > 0 || from === undefined ? lines : [from];
    addAll(result, unpairedNotes(before, notesIn(oldNotes, partnerLines), after, ownNotes));
  }
  return result;
}

/** Whether Word numbers a note and shows its mark. */
function isCounted({ reference, isCustom, exists }: WordNote): boolean {
  return !isCustom && exists && reference.end > reference.start;
}

/** The counted notes of a text by the line of their reference; footnotes before endnotes. */
function notesByLine({ notes }: WordText, lines: readonly Span[]): ReadonlyMap<number, readonly WordNote[]> {
  return groupedBy(notes.filter(isCounted), ({ reference }) => lineAt(lines, reference.start));
}

function notesIn(byLine: ReadonlyMap<number, readonly WordNote[]>, lines: readonly number[]): readonly WordNote[] {
  return lines.flatMap((line) => byLine.get(line) ?? []);
}

/** The notes of lines that their partners do not have: equal notes are paired, then those between them in order. */
function unpairedNotes(
  before: WordText,
  oldNotes: readonly WordNote[],
  after: WordText,
  newNotes: readonly WordNote[],
): readonly WordNote[] {
  const keys = (word: WordText, notes: readonly WordNote[]) =>
    notes.map((note) => wordsKey(wordsOf(word, note).join(' ')));
  const equalNotes = commonPairs(keys(before, oldNotes), keys(after, newNotes));
  const addedNotes: WordNote[] = [];
  let [i, j] = [0, 0];
  for (const [one, other] of [...equalNotes, [oldNotes.length, newNotes.length] as const]) {
    addAll(addedNotes, newNotes.slice(j + (one - i), other));
    [i, j] = [one + 1, other + 1];
  }
  return addedNotes;
}

function wordsOf({ text, paragraphs }: WordText, { start, end }: Span): readonly string[] {
  return paragraphs
    .filter((one) => one.zone === 'note' && start <= one.start && one.start < end)
    .map((one) => text.slice(one.textStart, one.end).trim());
}
