import { Memo, memoizeBy } from '../../model/base/memo';
import { type DocumentModel, updateDocument } from '../../model/document';
import type { BlockReading } from '../../model/readings/blockReading';
import { applyEdits, byPlace, shiftSpan, type TextEdit } from '../../text/edits';
import { firstFrom } from '../../text/firstFrom';
import { groupedBy } from '../../text/groupedBy';
import { HASH_DIGITS, shortHash } from '../../text/shortHash';
import type { Finding, Fix } from './finding';
import {
  comparable,
  isAboutNumber,
  movingNumbers,
  type QuotedRun,
  quotedRun,
  sentenceOf,
  withoutNumbers,
} from './findingWords';

/** Gives the findings of the rules in a document. */
export type FindingsOf = (model: DocumentModel) => readonly Finding[];

/** How many corrections may follow one another, each made possible by the one before. */
const ROUNDS = 3;

/** How many uncertain corrections to consider in a sentence: each may have been made before the finding is looked up again. */
const MOST_CHOICES = 7;

/** The format of a recorded hash. */
export const FINDING_HASH = new RegExp(`^[0-9a-f]{${HASH_DIGITS}}$`);

const NO_EDITS: readonly TextEdit[] = [];

/**
 * The common key of findings that one recorded entry covers: their rule, their words and a hash of their sentence. Undefined if the block
 * of the finding is missing.
 */
export function formOfFinding(model: DocumentModel, finding: Finding): string | undefined {
  const reading = model.readings[finding.block];
  return reading && formOf(model, finding, hashAsWritten(sentenceOf(model, finding), reading));
}

/**
 * For each of some findings of a document the hashes of its sentence and words: as they are, and with corrections that the rules offer in
 * the sentence. Empty if the block of the finding is missing.
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
    const all = (sentence && hashes.get(sentence)) ?? [];
    return [...new Set(all.map((one) => shortHash(formOf(model, finding, one))))];
  });
}

/** A sentence of a block. */
interface SentencePlace {
  readonly block: number;
  readonly sentence: QuotedRun;
}

/** A sentence after some corrections, and the hashes of its earlier forms, to which its own are added. */
interface CorrectedPlace extends SentencePlace {
  readonly hashes: string[];
}

/**
 * The hashes of sentences whose text and corrections are unchanged: lists of findings are rebuilt at each pause in typing, and code actions
 * at each move of the cursor, while a correction is read with the whole document.
 */
const hashesBefore = new Memo<
  QuotedRun,
  { readonly reading: BlockReading; readonly corrections: string; readonly hashes: readonly string[] }
>();

/**
 * Hashes of sentences as they are, with all certain corrections, with one of the others, and after corrections of corrections. All
 * sentences are corrected in one reading, since each may stand in a paragraph as long as the document, and there may be thousands.
 */
function sentenceHashes(
  model: DocumentModel,
  sentences: readonly SentencePlace[],
  findingsOf: FindingsOf,
): ReadonlyMap<QuotedRun, readonly string[]> {
  const hashes = new Map<QuotedRun, readonly string[]>();
  let findings = findingsOf(model);
  let places: CorrectedPlace[] = [];
  for (const { block, sentence } of sentences) {
    const reading = model.readings[block];
    if (!reading || hashes.has(sentence)) continue;
    const corrections = JSON.stringify(correctionsIn(model, sentence, findings));
    const before = hashesBefore.get(sentence);
    const isSame = before?.reading === reading && before.corrections === corrections;
    const own: string[] = [];
    hashes.set(sentence, isSame ? before.hashes : own);
    if (isSame) continue;
    hashesBefore.set(sentence, { reading, corrections, hashes: own });
    places.push({ block, sentence, hashes: own });
  }
  let before = model;
  for (let round = 0; places.length > 0; round++) {
    const next: (CorrectedPlace & { readonly edits: readonly TextEdit[] })[] = [];
    for (const place of places) {
      const reading = before.readings[place.block];
      if (!reading) continue;
      const { sentence, hashes } = place;
      const { certain, choices } = correctionsIn(before, sentence, findings);
      hashes.push(hashAsWritten(sentence, reading), hashCorrected(sentence, reading, certain));
      if (certain.length > 0) next.push({ ...place, edits: certain });
      if (round > 0) continue;
      for (const edits of choices.slice(0, MOST_CHOICES))
        hashes.push(hashAfter(sentence, reading, edits), hashAfter(sentence, reading, apart([...edits, ...certain])));
    }
    if (next.length === 0 || round === ROUNDS) break;
    const edits = new Map(
      [...groupedBy(next, ({ block }) => block)].map(([block, own]) => [block, apart(own.flatMap((one) => one.edits))]),
    );
    const after = withCorrections(before, edits);
    places = next.map(({ block, sentence, hashes }) => {
      const start = sentence.start + grownBefore(edits.get(block) ?? NO_EDITS, sentence.start);
      return { block, sentence: sentenceOf(after, { block, start, end: start }), hashes };
    });
    before = after;
    findings = findingsOf(after);
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
  if (hashes.has(shortHash(formOf(model, finding, hashAsWritten(sentence, reading))))) return true;
  const { certain } = correctionsIn(model, sentence, findings);
  if (certain.length === 0) return false;
  return hashes.has(shortHash(formOf(model, finding, hashCorrected(sentence, reading, certain))));
}

/** A finding in a sentence with some hash. In words about a number, the number is essential. */
function formOf(model: DocumentModel, finding: Finding, sentence: string): string {
  const words = quotedRun(model, finding, sentenceOf(model, finding))?.text;
  const key = words === undefined ? '' : isAboutNumber(words) ? `=${words}` : `~${withoutNumbers(words)}`;
  return JSON.stringify([finding.rule, sentence, key]);
}

/**
 * The hash of a sentence after edits, which are in order and disjoint. Numbers of own paragraphs are masked, since they change by
 * themselves.
 */
function hashAfter(sentence: QuotedRun, reading: BlockReading, edits: readonly TextEdit[]): string {
  const { start, end } = sentence;
  const all = [...edits];
  let next = 0;
  const numbers = movingNumbers(reading);
  // A paragraph as long as the document has many sentences, and numbers in each.
  for (let i = firstFrom(numbers, start); i < numbers.length; i++) {
    const number = numbers[i];
    if (!number || number.end > end) break;
    while ((edits[next]?.end ?? end) < number.start) next++;
    if ((edits[next]?.start ?? end) >= number.end) all.push({ ...number, text: '#' });
  }
  const text = reading.block.text.slice(start, end);
  const shiftedEdits = all.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
  return shortHash(comparable(applyEdits(text, shiftedEdits)));
}

/** The hashes of a sentence as it is, and with its certain corrections, once for all findings in it. */
const hashAsWritten = memoizeBy((sentence: QuotedRun, reading: BlockReading) => hashAfter(sentence, reading, NO_EDITS));
const hashCorrected = memoizeBy(hashAfter);

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
const correctionsOf = memoizeBy(
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
          // Corrections before the words, such as of a number, or between sentences change none.
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
  const separate: TextEdit[] = [];
  for (const edit of [...edits].sort(byPlace)) if (edit.start > (separate.at(-1)?.end ?? -1)) separate.push(edit);
  return separate;
}

/** The shift, in units, of the text after a place by edits, which are in order and disjoint. */
function grownBefore(edits: readonly TextEdit[], place: number): number {
  let growth = 0;
  for (const { start, end, text } of edits) {
    if (end > place) break;
    growth += text.length - (end - start);
  }
  return growth;
}

/**
 * The document with edits made in some blocks, in order and disjoint in each, and read with the user’s settings. The metadata of a Word
 * file belongs to the text that was read from it.
 */
function withCorrections(model: DocumentModel, edits: ReadonlyMap<number, readonly TextEdit[]>): DocumentModel {
  const { text: old, lines } = model.text;
  const inText = [...edits].flatMap(([block, own]) =>
    own.map((edit) => shiftSpan(edit, model.tree.starts[block] ?? 0)),
  );
  const sortedEdits = inText.sort(byPlace);
  const [first, last] = [sortedEdits[0], sortedEdits.at(-1)];
  if (!first || !last) return model;
  const text = applyEdits(old, sortedEdits);
  const change = { start: first.start, oldEnd: last.end, newEnd: last.end + text.length - old.length };
  return updateDocument(model, { ...model.text, text, lines: lines.after(change, text) }, change, model.said);
}
