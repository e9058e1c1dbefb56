import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { keptBy } from '../../model/beside';
import type { BlockReading } from '../../model/blockReading';
import { type DocumentModel, updateDocument } from '../../model/document';
import { applyEdits, byPlace, type Span, type TextEdit } from '../../text/edits';
import { groupedBy } from '../../text/groupedBy';
import type { Finding, Fix } from './finding';
import {
  comparable,
  isAboutNumber,
  movingNumbers,
  type QuotedRun,
  sentenceOf,
  withoutNumbers,
  wordsOf,
} from './findingWords';

/** Gives the findings of the rules in a document. */
export type FindingsOf = (model: DocumentModel) => readonly Finding[];

/** How many corrections may follow one another, each made possible by the one before. */
const ROUNDS = 3;

/** How many corrections that are not certain are counted in a sentence: each may have been made before the finding is looked for again. */
const MOST_CHOICES = 7;

/** How many hexadecimal digits of a SHA-256 are recorded: of a million sentences, two share one by chance once in thirty million cases. */
const DIGITS = 20;

/** What a recorded hash looks like. */
export const FINDING_HASH = new RegExp(`^[0-9a-f]{${DIGITS}}$`);

const NO_EDITS: readonly TextEdit[] = [];

/**
 * What is the same of findings that one recorded entry covers: their rule, their words and a hash of their sentence. Undefined if the block of
 * the finding is missing.
 */
export function formOfFinding(model: DocumentModel, finding: Finding): string | undefined {
  const reading = model.readings[finding.block];
  return reading && formOf(model, finding, hashAsWritten(sentenceOf(model, finding), reading));
}

/**
 * For each of some findings of a document the hashes of its sentence and words: as they are, and with corrections that the rules offer in the
 * sentence. None if the block of the finding is missing.
 */
export function hashesToRecord(
  model: DocumentModel,
  some: readonly Finding[],
  findingsOf: FindingsOf,
): readonly (readonly string[])[] {
  const all = findingsOf(model);
  // A sentence may be as long as the document, and have thousands of findings.
  const bySentence = new Map<QuotedRun, readonly string[]>();
  return some.map((finding) => {
    const sentence = sentenceOf(model, finding);
    const hashes = bySentence.get(sentence) ?? sentenceHashes(model, finding.block, sentence, all, findingsOf);
    bySentence.set(sentence, hashes);
    return [...new Set(hashes.map((one) => recorded(formOf(model, finding, one))))];
  });
}

/** Hashes of a sentence as it is, with all certain corrections, with one of the others, and after corrections of what is corrected. */
function sentenceHashes(
  model: DocumentModel,
  block: number,
  sentence: QuotedRun,
  findings: readonly Finding[],
  findingsOf: FindingsOf,
): readonly string[] {
  const reading = model.readings[block];
  if (!reading) return [];
  const { certain, choices } = correctionsIn(model, sentence, findings);
  const hashes = [hashAsWritten(sentence, reading), hashCorrected(sentence, reading, certain)];
  for (const edits of choices.slice(0, MOST_CHOICES))
    hashes.push(hashAfter(sentence, reading, edits), hashAfter(sentence, reading, apart([...edits, ...certain])));
  let [before, here, edits] = [model, sentence, certain];
  for (let round = 0; round < ROUNDS && edits.length > 0; round++) {
    before = withCorrections(before, block, here, edits);
    here = sentenceOf(before, { block, start: here.start, end: here.start });
    const again = before.readings[block];
    if (!again) break;
    edits = correctionsIn(before, here, findingsOf(before)).certain;
    hashes.push(hashAsWritten(here, again), hashCorrected(here, again, edits));
  }
  return hashes;
}

/**
 * Whether the sentence and words of a finding have one of some hashes, as they are or with all certain corrections made in the sentence.
 * `findings` are those of the rules in the document.
 */
export function hasHash(
  model: DocumentModel,
  finding: Finding,
  hashes: ReadonlySet<string>,
  findings: readonly Finding[],
): boolean {
  const reading = model.readings[finding.block];
  if (!reading) return false;
  const sentence = sentenceOf(model, finding);
  if (hashes.has(recorded(formOf(model, finding, hashAsWritten(sentence, reading))))) return true;
  const { certain } = correctionsIn(model, sentence, findings);
  if (certain.length === 0) return false;
  return hashes.has(recorded(formOf(model, finding, hashCorrected(sentence, reading, certain))));
}

/** A finding in a sentence with some hash. In words about a number, the number is essential. */
function formOf(model: DocumentModel, finding: Finding, sentence: string): string {
  const words = wordsOf(model, finding, sentenceOf(model, finding))?.said;
  const said = words === undefined ? '' : isAboutNumber(words) ? `=${words}` : `~${withoutNumbers(words)}`;
  return JSON.stringify([finding.rule, sentence, said]);
}

function recorded(form: string): string {
  return hashOf(form).slice(0, DIGITS);
}

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * The hash of a sentence after edits, which are in order and apart. The numbers of own paragraphs are left open, since they change by
 * themselves.
 */
function hashAfter(sentence: QuotedRun, reading: BlockReading, edits: readonly TextEdit[]): string {
  const { start, end } = sentence;
  const all = [...edits];
  let next = 0;
  for (const number of movingNumbers(reading)) {
    if (number.start < start || number.end > end) continue;
    while ((edits[next]?.end ?? end) < number.start) next++;
    if ((edits[next]?.start ?? end) >= number.end) all.push({ ...number, text: '#' });
  }
  const text = reading.block.text.slice(start, end);
  const moved = all.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
  return hashOf(comparable(applyEdits(text, moved)));
}

/** The hashes of a sentence as it is, and with its certain corrections, once for all findings in it. */
const hashAsWritten = keptBy((sentence: QuotedRun, reading: BlockReading) => hashAfter(sentence, reading, NO_EDITS));
const hashCorrected = keptBy(hashAfter);

/** The corrections that rules offer in a sentence: the edits of all that are certain, in order and apart, and the others one by one. */
interface Corrections {
  readonly certain: readonly TextEdit[];
  readonly choices: readonly (readonly TextEdit[])[];
}

const NO_CORRECTIONS: Corrections = { certain: NO_EDITS, choices: [] };

function correctionsIn(model: DocumentModel, sentence: QuotedRun, findings: readonly Finding[]): Corrections {
  return correctionsOf(findings, model).get(sentence) ?? NO_CORRECTIONS;
}

/** How many corrections of a rule with many edits are counted: each of thousands of findings may have one for all of them. */
const MOST_WIDE = 8;
const MANY_EDITS = 8;

/** The corrections of all sentences. One that changes several sentences counts in each with its edits there. */
const correctionsOf = keptBy(
  (findings: readonly Finding[], model: DocumentModel): ReadonlyMap<QuotedRun, Corrections> => {
    const wide = new Map<string, number>();
    const isCounted = (rule: string, edits: Fix['edits']) => {
      if (edits.length <= MANY_EDITS) return true;
      const count = (wide.get(rule) ?? 0) + 1;
      wide.set(rule, count);
      return count <= MOST_WIDE;
    };
    const all = findings.flatMap(({ rule, fixes = [] }) =>
      fixes.flatMap(({ edits, certain }, i) => {
        if (!isCounted(rule, edits)) return [];
        return [...groupedBy(edits, (edit) => sentenceOf(model, edit))].map(([sentence, own]) => ({
          sentence,
          // What is corrected before the words, such as a number, or between sentences changes none.
          edits: own.filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
          isCertain: i === 0 && certain === true,
        }));
      }),
    );
    const bySentence = groupedBy(all, ({ sentence }) => sentence);
    return new Map(
      [...bySentence].map(([sentence, fixes]) => [
        sentence,
        {
          certain: apart(fixes.flatMap(({ edits, isCertain }) => (isCertain ? edits : []))),
          choices: fixes.filter(({ isCertain }) => !isCertain).map(({ edits }) => apart(edits)),
        },
      ]),
    );
  },
);

/** Edits in text order, without those that touch the one before. */
function apart(edits: readonly TextEdit[]): readonly TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edit of [...edits].sort(byPlace)) if (edit.start > (kept.at(-1)?.end ?? -1)) kept.push(edit);
  return kept;
}

/**
 * The document with edits made in a sentence, read with what the user says about it. What a Word file says belongs to the text that was read
 * from it.
 */
function withCorrections(
  model: DocumentModel,
  block: number,
  { start, end }: Span,
  edits: readonly TextEdit[],
): DocumentModel {
  const { text: old, lines } = model.text;
  const from = model.tree.starts[block] ?? 0;
  const inText = edits.map((edit) => ({ start: from + edit.start, end: from + edit.end, text: edit.text }));
  const text = applyEdits(old, inText);
  const oldEnd = from + end;
  const change = { start: from + start, oldEnd, newEnd: oldEnd + text.length - old.length };
  return updateDocument(model, { ...model.text, text, lines: lines.after(change, text) }, change, model.said);
}
