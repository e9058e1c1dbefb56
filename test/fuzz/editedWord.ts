import { unzipSync } from 'fflate';
import { newFields } from '../../server/src/export/newReferences';
import { applyText } from '../../server/src/word/apply/applyText';
import { readWord } from '../../server/src/word/readWord';
import { read as readText } from '../support/documents';
import { fc } from '../support/random';
import { afterEdit, randomTextEdit } from '../word/support/randomTextEdits';
import { otherWords } from './otherWords';

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
  const original = originalOf(bytes);
  let now = bytes;
  let written = 0;
  for (let round = 0; round < rounds; round++) {
    const before = readWord(now);
    if (before.kind !== 'text') {
      if (round === 0) return undefined;
      faults.push(`round ${round}: cannot be read again`);
      break;
    }
    const random = fc.sample(randomTextEdit, { numRuns: edits, seed: seed + round });
    let edited = random.reduce(afterEdit, before.text);
    const fieldsIn = newFields(DATE, (word) => readText(word.text, undefined, word));
    const by = { author: round % 3 === 2 ? 'B. Reviewer' : 'A. Drafter', date: DATE, fieldsIn };
    let made = applyText(now, edited, by);
    if (made.kind === 'refused') {
      if (round === 0) return undefined;
      faults.push(`round ${round}: refused as a whole: ${made.message}`);
      continue;
    }
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
    if (originalOf(made.bytes) !== original) faults.push(`round ${round}: rejected, it is another text`);
    const other = otherWords(before, made.accepted, edited);
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

function originalOf(bytes: Uint8Array): string | undefined {
  const read = readWord(bytes, { changes: 'original' });
  return read.kind === 'text' ? read.text : undefined;
}
