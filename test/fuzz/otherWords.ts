import { NOTES_RULE } from '../../server/src/word/body/assembly';
import type { WordText } from '../../server/src/word/parts/result';

/** A line of the text of a Word file as it is compared: by its letters. */
interface LineLetters {
  readonly whole: string;
  /** Without what Word generates before its words; empty where it is nothing but a number, such as "Annex B". */
  readonly words: string;
  /** The line with each run of letters and figures as "#", such as "(#) [" for "(iv) [". */
  readonly shape: string;
}

/** The most letters of what Word generates before words. */
const LONGEST_LABEL = 8;

/**
 * The lines of an edited text of a Word file, and of the text that was then read, that are not the same, as JSON, in any order; undefined
 * if there are none. What Word generates before words does not count, nor do the marks of notes. Lines of notes may be missing, since they
 * go with their references.
 *
 * @param before the text that was edited
 * @param accepted what the edits made of it, with all changes accepted
 */
export function otherWords(before: WordText, accepted: WordText, edited: string): string | undefined {
  const labels = new Set(linesOf(before).flatMap(({ whole, words }) => (words === '' ? [whole] : [])));
  const rule = edited.indexOf(`\n${NOTES_RULE}\n`);
  const notes = new Set(rule < 0 ? [] : lettersOf(edited.slice(rule)));
  const left = [...linesOf(accepted)];
  const editedLines = rowsJoined(edited.split('\n'), rowsOf(accepted)).flatMap((line) => {
    const letters = lettersIn(line);
    return letters === '' ? [] : { letters, editedShape: shapeOf(line) };
  });
  const renumbered = editedLines.filter(({ letters }) => !take(left, ({ whole }) => (whole === letters ? 1 : 0)));
  const lost = renumbered.flatMap(({ letters: line, editedShape }) => {
    const alike = ({ words, shape }: LineLetters) => {
      // Where no words are left after a number, the number may have become another of the same form.
      if (words === '') return labels.has(line) || (line.length <= LONGEST_LABEL && shape === editedShape) ? 1 : 0;
      return line.endsWith(words) && line.length - words.length <= LONGEST_LABEL ? words.length : 0;
    };
    return take(left, alike) || notes.has(line) ? [] : line;
  });
  const added = left.flatMap(({ words }) => words || []);
  return lost.length + added.length > 0 ? JSON.stringify({ added, lost }) : undefined;
}

/** Lines of rows of tables, as far as a tab after words of theirs is between two cells. */
function rowsOf({ text, paragraphs }: WordText): ReadonlySet<string> {
  const lineEnd = (at: number) => (text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at));
  const cells = paragraphs.filter(({ start, end, zone }) => zone === 'table' && end > start && text[end] === '\t');
  return new Set(cells.map(({ end }) => text.slice(text.lastIndexOf('\n', end) + 1, lineEnd(end))));
}

/** Lines with each cell whose last paragraph was emptied, which is then not shown, in one line with the cell after it. */
function rowsJoined(lines: readonly string[], rows: ReadonlySet<string>): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const row = line.startsWith('\t') ? `${joined.at(-1) ?? ''}${line}` : '';
    if (rows.has(row)) joined.pop();
    joined.push(rows.has(row) ? row : line);
  }
  return joined;
}

/** Takes the line out that is most alike, if one is alike at all, and says whether there was one. */
function take(lines: LineLetters[], alike: (line: LineLetters) => number): boolean {
  let [most, best] = [0, -1];
  for (const [at, line] of lines.entries()) {
    const degree = alike(line);
    if (degree > most) [most, best] = [degree, at];
  }
  if (best >= 0) lines.splice(best, 1);
  return best >= 0;
}

/** The lines of the text of a Word file, as far as they have letters. */
function linesOf({ text, paragraphs }: WordText): readonly LineLetters[] {
  const wordsStarts = new Map(paragraphs.map(({ start, end, textStart }) => [end > start ? start : -1, textStart]));
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const from = wordsStarts.get(at) ?? at;
    at += line.length + 1;
    const whole = lettersIn(line);
    return whole === '' ? [] : { whole, words: lettersIn(text.slice(from, at - 1)), shape: shapeOf(line) };
  });
}

/** The letters of the lines of a text, as far as they have any. */
function lettersOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => lettersIn(line) || []);
}

function lettersIn(line: string): string {
  return line.replace(/[^\p{L}]+|[\u2070-\u207f\u1d43-\u1dbf]/gu, '');
}

function shapeOf(line: string): string {
  return line
    .trim()
    .replace(/[\p{L}\p{N}]+/gu, '#')
    .replace(/\s+/gu, ' ');
}
