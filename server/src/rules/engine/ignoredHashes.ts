import { Memo, memoizeBy } from '../../model/base/memo';
import { type DocumentModel, updateDocument } from '../../model/document';
import type { BlockReading } from '../../model/readings/blockReading';
import { applyEdits, compareByPlace, shiftSpan, type TextEdit } from '../../text/edits';
import { firstFrom } from '../../text/firstFrom';
import { groupedBy } from '../../text/groupedBy';
import { HASH_DIGITS, shortHash } from '../../text/shortHash';
import type { Finding, Fix } from './finding';
import {
  isNumberOnly,
  movingNumbers,
  normalizeWords,
  type QuotedRun,
  quotedRun,
  sentenceOf,
  withoutNumbers,
} from './findingWords';

/** Computes the findings of the rules in a document. */
export type FindingsOf = (model: DocumentModel) => readonly Finding[];

/** The maximum length of a chain of corrections, each made possible by the one before. */
const MAX_CHAIN_LENGTH = 3;

/** How many uncertain corrections to consider in a sentence, since each may have been applied before the finding is looked up again. */
const MAX_CHOICES = 7;

/** The format of a recorded hash. */
export const FINDING_HASH_PATTERN = new RegExp(`^[0-9a-f]{${HASH_DIGITS}}$`);

const NO_EDITS: readonly TextEdit[] = [];

/** The key shared by all findings that one entry covers: rule, words and a hash of the sentence. Undefined if the block does not exist. */
export function formOfFinding(model: DocumentModel, finding: Finding): string | undefined {
  const reading = model.readings[finding.block];
  return reading && formOf(model, finding, hashAsWritten(sentenceOf(model, finding), reading));
}

/**
 * For each of the given findings, the hashes of its sentence and words: as they are, and after corrections that rules offer in the
 * sentence. Empty if the block does not exist.
 */
export function hashesToRecord(
  model: DocumentModel,
  some: readonly Finding[],
  findingsOf: FindingsOf,
): readonly (readonly string[])[] {
  const sentences = some.map((finding) => ({ block: finding.block, sentence: sentenceOf(model, finding) }));
  const hashes = sentenceHashes(model, sentences, findingsOf);
  return some.map((finding, i) => {
    const sentence = sentences[i]?.sentence;
    const allHashes = (sentence && hashes.get(sentence)) ?? [];
    return [...new Set(allHashes.map((one) => shortHash(formOf(model, finding, one))))];
  });
}

/** A sentence of a block. */
interface SentencePlace {
  readonly block: number;
  readonly sentence: QuotedRun;
}

/** A sentence after corrections, and the hashes of its earlier forms, to which its own are added. */
interface CorrectedPlace extends SentencePlace {
  readonly hashes: string[];
}

/**
 * Caches hashes of sentences whose text and corrections are unchanged: lists of findings are rebuilt whenever typing pauses, and code
 * actions whenever the cursor moves, while evaluating a correction requires parsing the whole document. A sentence with certain corrections
 * keeps its hashes only in {@link correctedHashes}.
 */
const hashesBefore = new Memo<
  QuotedRun,
  { readonly reading: BlockReading; readonly corrections: string; readonly hashes: readonly string[] }
>();

/**
 * The hashes of sentences with certain corrections, for one version of a document and one set of rules: what can be corrected afterwards
 * may turn on any other part of the document, and on rules that found nothing before.
 */
const correctedHashes = memoizeBy(
  (_model: DocumentModel, _findingsOf: FindingsOf) => new Map<QuotedRun, readonly string[]>(),
);

/**
 * The hashes of sentences as they are, after all certain corrections, after one of the others, and after corrections of those results. All
 * sentences are corrected in a single parse, since each may be in a paragraph as long as the document, and there may be thousands.
 */
function sentenceHashes(
  model: DocumentModel,
  sentences: readonly SentencePlace[],
  findingsOf: FindingsOf,
): ReadonlyMap<QuotedRun, readonly string[]> {
  const hashes = new Map<QuotedRun, readonly string[]>();
  const chainedHashes = correctedHashes(model, findingsOf);
  let findings = findingsOf(model);
  let places: CorrectedPlace[] = [];
  for (const { block, sentence } of sentences) {
    const reading = model.readings[block];
    if (!reading || hashes.has(sentence)) continue;
    const corrections = correctionsIn(model, sentence, findings);
    const isChained = corrections.certain.length > 0;
    const key = JSON.stringify(corrections);
    const previousPlace = hashesBefore.get(sentence);
    const isSamePlace = previousPlace?.reading === reading && previousPlace.corrections === key;
    const previousHashes = isChained ? chainedHashes.get(sentence) : isSamePlace ? previousPlace.hashes : undefined;
    const ownHashes: string[] = [];
    hashes.set(sentence, previousHashes ?? ownHashes);
    if (previousHashes) continue;
    if (isChained) chainedHashes.set(sentence, ownHashes);
    else hashesBefore.set(sentence, { reading, corrections: key, hashes: ownHashes });
    places.push({ block, sentence, hashes: ownHashes });
  }
  let modelBefore = model;
  for (let round = 0; places.length > 0; round++) {
    const nextPlaces: (CorrectedPlace & { readonly edits: readonly TextEdit[] })[] = [];
    for (const place of places) {
      const reading = modelBefore.readings[place.block];
      if (!reading) continue;
      const { sentence, hashes } = place;
      const { certain, choices } = correctionsIn(modelBefore, sentence, findings);
      hashes.push(hashAsWritten(sentence, reading), hashCorrected(sentence, reading, certain));
      if (certain.length > 0) nextPlaces.push({ ...place, edits: certain });
      if (round > 0) continue;
      for (const edits of choices.slice(0, MAX_CHOICES))
        hashes.push(
          hashAfter(sentence, reading, edits),
          hashAfter(sentence, reading, withoutOverlaps([...edits, ...certain])),
        );
    }
    if (nextPlaces.length === 0 || round === MAX_CHAIN_LENGTH) break;
    const edits = new Map(
      [...groupedBy(nextPlaces, ({ block }) => block)].map(([block, own]) => [
        block,
        withoutOverlaps(own.flatMap((one) => one.edits)),
      ]),
    );
    const modelAfter = withCorrections(modelBefore, edits);
    places = nextPlaces.map(({ block, sentence, hashes }) => {
      const start = sentence.start + growthBefore(edits.get(block) ?? NO_EDITS, sentence.start);
      return { block, sentence: sentenceOf(modelAfter, { block, start, end: start }), hashes };
    });
    modelBefore = modelAfter;
    findings = findingsOf(modelAfter);
  }
  return hashes;
}

/**
 * Whether the sentence and words of a finding match one of the given hashes, as they are or after all certain corrections in the sentence.
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
  if (hashes.has(shortHash(formOf(model, finding, hashAsWritten(sentence, reading))))) return true;
  const { certain } = correctionsIn(model, sentence, findings);
  if (certain.length === 0) return false;
  return hashes.has(shortHash(formOf(model, finding, hashCorrected(sentence, reading, certain))));
}

/** The key of a finding in a sentence with a given hash. If the words are about a number, the key includes the number. */
function formOf(model: DocumentModel, finding: Finding, sentence: string): string {
  const words = quotedRun(model, finding, sentenceOf(model, finding))?.text;
  const key = words === undefined ? '' : isNumberOnly(words) ? `=${words}` : `~${withoutNumbers(words)}`;
  return JSON.stringify([finding.rule, sentence, key]);
}

/**
 * The hash of a sentence after edits, which are sorted and disjoint. Numbers of the document’s own paragraphs are masked, because
 * renumbering changes them.
 */
function hashAfter(sentence: QuotedRun, reading: BlockReading, edits: readonly TextEdit[]): string {
  const { start, end } = sentence;
  const allEdits = [...edits];
  let nextOffset = 0;
  const numbers = movingNumbers(reading);
  // A paragraph as long as the document contains many sentences, each with numbers.
  for (let i = firstFrom(numbers, start); i < numbers.length; i++) {
    const number = numbers[i];
    if (!number || number.end > end) break;
    while ((edits[nextOffset]?.end ?? end) < number.start) nextOffset++;
    if ((edits[nextOffset]?.start ?? end) >= number.end) allEdits.push({ ...number, text: '#' });
  }
  const text = reading.block.text.slice(start, end);
  const shiftedEdits = allEdits.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
  return shortHash(normalizeWords(applyEdits(text, shiftedEdits)));
}

/** The hashes of a sentence as it is, and after its certain corrections; computed once for all findings in it. */
const hashAsWritten = memoizeBy((sentence: QuotedRun, reading: BlockReading) => hashAfter(sentence, reading, NO_EDITS));
const hashCorrected = memoizeBy(hashAfter);

/** The corrections that rules offer in a sentence: the edits of all certain ones, sorted and disjoint, and the others individually. */
interface Corrections {
  readonly certain: readonly TextEdit[];
  readonly choices: readonly (readonly TextEdit[])[];
}

const NO_CORRECTIONS: Corrections = { certain: NO_EDITS, choices: [] };

function correctionsIn(model: DocumentModel, sentence: QuotedRun, findings: readonly Finding[]): Corrections {
  return correctionsOf(findings, model).get(sentence) ?? NO_CORRECTIONS;
}

/** How many corrections with many edits to consider per rule: thousands of findings may each offer one for all of them. */
const MAX_WIDE_CORRECTIONS = 8;
const MANY_EDITS = 8;

/** The corrections for all sentences. A correction that affects several sentences counts in each, with its edits there. */
const correctionsOf = memoizeBy(
  (findings: readonly Finding[], model: DocumentModel): ReadonlyMap<QuotedRun, Corrections> => {
    const wideCounts = new Map<string, number>();
    const isCounted = (rule: string, edits: Fix['edits']) => {
      if (edits.length <= MANY_EDITS) return true;
      const count = (wideCounts.get(rule) ?? 0) + 1;
      wideCounts.set(rule, count);
      return count <= MAX_WIDE_CORRECTIONS;
    };
    const sentenceEdits = findings.flatMap(({ rule, fixes = [] }) =>
      fixes.flatMap(({ edits, certain }, i) => {
        if (!isCounted(rule, edits)) return [];
        return [...groupedBy(edits, (edit) => sentenceOf(model, edit))].map(([sentence, own]) => ({
          sentence,
          // Corrections before the words (such as of the number) or between sentences change no sentence.
          edits: own.filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
          isCertain: i === 0 && certain === true,
        }));
      }),
    );
    const bySentence = groupedBy(sentenceEdits, ({ sentence }) => sentence);
    return new Map(
      [...bySentence].map(([sentence, fixes]) => [
        sentence,
        {
          certain: withoutOverlaps(fixes.flatMap(({ edits, isCertain }) => (isCertain ? edits : []))),
          choices: fixes.filter(({ isCertain }) => !isCertain).map(({ edits }) => withoutOverlaps(edits)),
        },
      ]),
    );
  },
);

/** Sorted edits, without those that touch the previous one. */
function withoutOverlaps(edits: readonly TextEdit[]): readonly TextEdit[] {
  const separateEdits: TextEdit[] = [];
  for (const edit of [...edits].sort(compareByPlace))
    if (edit.start > (separateEdits.at(-1)?.end ?? -1)) separateEdits.push(edit);
  return separateEdits;
}

/** The offset shift at a place caused by edits, which are sorted and disjoint. */
function growthBefore(edits: readonly TextEdit[], place: number): number {
  let growth = 0;
  for (const { start, end, text } of edits) {
    if (end > place) break;
    growth += text.length - (end - start);
  }
  return growth;
}

/**
 * Applies edits, sorted and disjoint within each block, and parses the result with the user’s settings. Drops the metadata of a Word file,
 * which belongs to the unedited text.
 */
function withCorrections(model: DocumentModel, edits: ReadonlyMap<number, readonly TextEdit[]>): DocumentModel {
  const { text: old, lines } = model.text;
  const textEdits = [...edits].flatMap(([block, own]) =>
    own.map((edit) => shiftSpan(edit, model.tree.starts[block] ?? 0)),
  );
  const sortedEdits = textEdits.sort(compareByPlace);
  const [first, last] = [sortedEdits[0], sortedEdits.at(-1)];
  if (!first || !last) return model;
  const text = applyEdits(old, sortedEdits);
  const change = { start: first.start, oldEnd: last.end, newEnd: last.end + text.length - old.length };
  return updateDocument(model, { ...model.text, text, lines: lines.after(change, text) }, change, model.said);
}
