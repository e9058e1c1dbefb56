import { unzipSync } from 'fflate';
import { newFields } from '../../server/src/export/newReferences';
import { applyText } from '../../server/src/word/apply/applyText';
import { NOTES_RULE } from '../../server/src/word/body/assembly';
import type { WordText } from '../../server/src/word/parts/result';
import { readWord } from '../../server/src/word/readWord';
import { read as readText } from '../support/documents';
import { fc } from '../support/random';
import { afterEdit, randomTextEdit } from '../word/support/randomTextEdits';

/** What became of a Word file that was edited and saved several times. */
interface EditedRounds {
  readonly bytes: Uint8Array;
  /** How many places were written, and how many refused with each reason. */
  readonly written: number;
  readonly refused: Readonly<Record<string, number>>;
  /** What does not hold, with the round. */
  readonly faults: readonly string[];
}

/** How often a text is edited. */
interface RoundCounts {
  readonly rounds: number;
  readonly edits: number;
}

/** The most letters of what Word generates before words. */
const LONGEST_LABEL = 8;
const DATE = '2026-01-02T03:04:05Z';
/** Parts that changes may be written into, or that name them. */
const CHANGED =
  /^(?:word\/(?:document\d*|footnotes|endnotes|comments|numbering|header\d+|footer\d+|_rels\/document)\.xml.*|\[Content_Types\]\.xml)$/;

/**
 * Edits the text of a Word file anyhow and saves it, several times, each time in what was saved before, with the places restored that
 * are refused. The first author's changes are made anew each time, the second's pile up. Undefined if the file cannot be edited.
 */
export function editInRounds(
  bytes: Uint8Array,
  seed: number,
  { rounds, edits }: RoundCounts,
): EditedRounds | undefined {
  const faults: string[] = [];
  const refused: Record<string, number> = {};
  const original = textOf(bytes, 'original');
  let now = bytes;
  let written = 0;
  for (let round = 0; round < rounds; round++) {
    const before = textOf(now, 'accepted');
    if (before === undefined) return undefined;
    const random = fc.sample(randomTextEdit, { numRuns: edits, seed: seed + round });
    let edited = random.reduce(afterEdit, before);
    const fieldsIn = newFields(DATE, (word) => readText(word.text, undefined, word));
    const by = { author: round % 3 === 2 ? 'B. Reviewer' : 'A. Drafter', date: DATE, fieldsIn };
    let made = applyText(now, edited, by);
    if (made.kind === 'refused') return undefined;
    if (made.kind === 'refused-places') {
      for (const { hindrance } of made.places) refused[hindrance] = (refused[hindrance] ?? 0) + 1;
      edited = made.restored;
      made = applyText(now, edited, by);
    }
    if (made.kind !== 'applied') {
      faults.push(`round ${round}: refused again${made.kind === 'refused' ? `: ${made.message}` : ''}`);
      continue;
    }
    written += made.places;
    if (textOf(made.bytes, 'original') !== original) faults.push(`round ${round}: rejected, it is another text`);
    const other = otherLines(made.accepted, edited);
    if (other) faults.push(`round ${round}: accepted, it has other words: ${other}`);
    const again = applyText(made.bytes, made.accepted.text, { ...by, date: '2027-01-01T00:00:00Z' });
    if (again.kind !== 'applied' || Buffer.compare(again.bytes, made.bytes) !== 0)
      faults.push(`round ${round}: saved again, it is another file`);
    now = made.bytes;
  }
  const [old, last] = [unzipSync(bytes), unzipSync(now)];
  for (const [name, data] of Object.entries(old))
    if (!CHANGED.test(name) && Buffer.compare(last[name] ?? new Uint8Array(), data) !== 0)
      faults.push(`${name} is not as it was`);
  return { bytes: now, written, refused, faults };
}

function textOf(bytes: Uint8Array, changes: 'accepted' | 'original'): string | undefined {
  const read = readWord(bytes, { changes });
  return read.kind === 'text' ? read.text : undefined;
}

/**
 * The lines of an accepted text and of its edited text that are not the same, as JSON, in any order; undefined if there are none. What
 * Word generates before words does not count, nor do the marks of notes. Lines of notes may be missing, since they go with their references.
 */
function otherLines({ text, paragraphs }: WordText, edited: string): string | undefined {
  const notes = new Set(lettersOf(edited.slice(edited.indexOf(`\n${NOTES_RULE}\n`))));
  const labels = new Map(paragraphs.map(({ start, end, textStart }) => [end > start ? start : -1, textStart]));
  let at = 0;
  const lines = text.split('\n').map((line) => {
    const from = labels.get(at) ?? at;
    at += line.length + 1;
    return { whole: lettersOf(line).join(''), words: lettersOf(text.slice(from, at - 1)).join('') };
  });
  const words = new Map(lines.map(({ whole, words: own }) => [whole, own]));
  const more = without(lettersOf(text), lettersOf(edited)).flatMap((line) => words.get(line) || []);
  const fewer = without(lettersOf(edited), lettersOf(text));
  const alike = new Set(more.flatMap((line) => fewer.find((other) => other.endsWith(line)) ?? []));
  const all = lettersOf(edited);
  // A line may have got the number that another line with the same words had.
  const isThere = (line: string) =>
    lines.some(({ words: own }) => {
      const isLike = (other: string) => other.endsWith(own) && other.length - own.length <= LONGEST_LABEL;
      if (own === '' || !isLike(line)) return false;
      return lines.filter((other) => other.words === own).length >= all.filter(isLike).length;
    });
  const lost = fewer.filter((line) => !alike.has(line) && !notes.has(line) && !isThere(line));
  const added = more.filter((line) => !fewer.some((other) => other.endsWith(line)));
  return lost.length + added.length > 0 ? JSON.stringify({ added, lost }) : undefined;
}

/** The letters of the lines of a text, as far as they have any. */
function lettersOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => line.replace(/[^\p{L}]+|[\u2070-\u207f\u1d43-\u1dbf]/gu, '') || []);
}

/** Lines that are not among others, or more often. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const times = left.get(line) ?? 0;
    left.set(line, times - 1);
    return times <= 0;
  });
}
