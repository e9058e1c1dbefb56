import { Beside, keptBy } from '../../model/beside';
import type { BlockReading, DocumentModel } from '../../model/document';
import { fileNameOf } from '../../model/workspace';
import type { Block } from '../../syntax/block';
import { sentenceAmong, sentenceEnds, type WordsAt } from '../../syntax/sentence';
import { symbolKey } from '../../syntax/symbols/fileName';
import type { Span } from '../../text/edits';
import { firstFrom } from '../../text/firstFrom';
import { type FindingsOf, isCorrectionOf } from './correctedSince';
import type { Finding } from './finding';

/**
 * A finding that a user has decided to leave, in words that stay true while the text around it moves: whose, in which
 * document, in which sentence. Numbers of paragraphs in the sentence may change, for they change by themselves.
 */
export interface Ignored {
  readonly rule: string;
  /** The document's own symbol, or the name of its file. */
  readonly document: string;
  /** The sentence that the finding stands in; white space and the form of quotation marks do not matter. */
  readonly sentence: string;
  /** The words that are found, where the finding stands in the sentence and not before it. */
  readonly text?: string;
}

/** The entry by which a finding is recognized again. */
export function ignoredEntry(model: DocumentModel, finding: Finding): Ignored {
  const { symbol } = model.identity;
  const document = symbol?.canonical !== undefined && !symbol.derived ? symbol.canonical : fileNameOf(model.text.uri);
  const sentence = sentenceOf(model, finding);
  const text = textOf(model, finding, sentence);
  return { rule: finding.rule, document, sentence: sentence.said, ...(text && { text: text.said }) };
}

/** Entries, or findings, by the sentence and then by rule and words; numbers in them are left open. */
type BySentence<T> = Map<string, Map<string, T[]>>;

/** The entries that speak of one document. */
export interface IgnoredHere {
  readonly bySentence: BySentence<Ignored>;
  /** The same by rule and words, and by how their sentence begins and ends: one that was corrected does one of both as it did. */
  readonly byEnds?: ReadonlyMap<string, readonly Ignored[]>;
}

/** The entries that speak of a document; undefined where none does. */
export function ignoredIn(model: DocumentModel, entries: readonly Ignored[] | undefined): IgnoredHere | undefined {
  if (!entries || entries.length === 0) return undefined;
  const name = fileNameOf(model.text.uri).toLowerCase();
  return ignoredOf(entries, name, symbolKey(model.identity.symbol?.canonical ?? ''));
}

/** Those for a document by the name of its file and the key of its symbol. */
const ignoredOf = keptBy((entries: readonly Ignored[], name: string, key: string): IgnoredHere | undefined => {
  const bySentence: BySentence<Ignored> = new Map();
  const byEnds = new Map<string, readonly Ignored[]>();
  for (const entry of entries) {
    const { document } = entry;
    if (document.toLowerCase() !== name && (key === '' || symbolKey(document) !== key)) continue;
    const [sentence, words] = [looseOf(entry.sentence), wordsKey(entry.rule, entry.text)];
    add(bySentence, sentence, words, entry);
    for (const end of endsOf(sentence, words)) byEnds.set(end, [...(byEnds.get(end) ?? []).slice(-MOST_ALIKE), entry]);
  }
  return bySentence.size > 0 ? { bySentence, byEnds } : undefined;
});

/** Of entries whose sentences begin or end alike so many are compared. */
const MOST_ALIKE = 8;
const LENGTH_OF_END = 8;

function endsOf(sentence: string, words: string): readonly string[] {
  return [`${words}<${sentence.slice(0, LENGTH_OF_END)}`, `${words}>${sentence.slice(-LENGTH_OF_END)}`];
}

/**
 * Whether one of the entries for a finding's document is about this very finding, in its sentence as it was written down or with
 * corrections that rules offer; `findingsOf` says what they find in a document.
 */
export function isIgnored(model: DocumentModel, finding: Finding, here: IgnoredHere, findingsOf: FindingsOf): boolean {
  return isWrittenDown(model, finding, here) || isCorrected(model, finding, here, findingsOf);
}

/**
 * What was decided about a finding whose sentence is none that was written down. It is a decision and no derivation: what corrections
 * are offered may depend on the whole document, which is read anew with the earlier sentence, and what somebody has ignored does
 * not come back because another paragraph has changed. Decided once for a finding in a sentence.
 */
const corrected = new Beside<
  Finding,
  { readonly here: IgnoredHere; readonly sentence: SaidRun; readonly is: boolean }
>();

function isCorrected(model: DocumentModel, finding: Finding, here: IgnoredHere, findingsOf: FindingsOf): boolean {
  const sentence = sentenceOf(model, finding);
  const known = corrected.get(finding);
  if (known?.here === here && known.sentence === sentence) return known.is;
  const text = textOf(model, finding, sentence);
  const keys = [wordsKey(finding.rule, undefined), ...(text ? [wordsKey(finding.rule, text.said)] : [])];
  const near = new Set(
    keys.flatMap((words) => endsOf(sentence.loose, words).flatMap((end) => here.byEnds?.get(end) ?? [])),
  );
  const is = [...near].some(
    (entry) =>
      (entry.text === undefined || comparable(entry.text) === text?.said) &&
      isCorrectionOf(model, finding.block, sentence, entry.sentence, plain, findingsOf),
  );
  corrected.set(finding, { here, sentence, is });
  return is;
}

function isWrittenDown(model: DocumentModel, finding: Finding, here: IgnoredHere): boolean {
  const sentence = sentenceOf(model, finding);
  const reading = model.readings[finding.block];
  const entries = here.bySentence.get(sentence.loose);
  if (!entries) return false;
  const differences = differencesOf(sentence, reading);
  const text = textOf(model, finding, sentence);
  const isSaid = (entry: Ignored) => {
    const difference = differences.get(entry) ?? differenceOf(reading, sentence, entry.sentence);
    differences.set(entry, difference);
    return isMet(difference, finding, text);
  };
  if (entries.get(wordsKey(finding.rule, undefined))?.some(isSaid)) return true;
  if (!text) return false;
  const ofWords = entries.get(wordsKey(finding.rule, text.said)) ?? [];
  return ofWords.some((entry) => isSaid(entry) && differenceOf(reading, text, entry.text ?? '') !== 'other');
}

/** What may be ignored: the entry, in how many places it holds, and which of the findings that were asked about it is for. */
export interface Ignorable<F extends Finding> {
  readonly entry: Ignored;
  readonly places: number;
  readonly findings: readonly F[];
}

/** How many are offered at most: a list that is longer is read by nobody, and each quotes its sentence. */
const MOST_OFFERED = 100;

/**
 * The entries for some of the findings of a document, in their order; a sentence that a document repeats is one to whoever has
 * decided about it. Of all findings it is looked up once what they say.
 */
export function ignorable<F extends Finding>(
  model: DocumentModel,
  all: readonly Finding[],
  some: readonly F[],
): readonly Ignorable<F>[] {
  if (some.length === 0) return [];
  const alike: BySentence<Finding> = new Map();
  const rules = new Set(some.map(({ rule }) => rule));
  for (const finding of all) {
    if (!rules.has(finding.rule)) continue;
    const sentence = sentenceOf(model, finding);
    const text = textOf(model, finding, sentence);
    add(alike, sentence.loose, wordsKey(finding.rule, text?.said), finding);
  }
  const offered: { entry: Ignored; places: number; findings: F[] }[] = [];
  const known = new Map<string, Map<string, F[]>>();
  for (const finding of some) {
    const sentence = sentenceOf(model, finding);
    const text = textOf(model, finding, sentence);
    const words = JSON.stringify([finding.rule, text?.said]);
    const same = known.get(sentence.said)?.get(words);
    if (same) {
      const last = same.at(-1);
      if (last !== finding) same.push(finding);
      continue;
    }
    if (offered.length === MOST_OFFERED) continue;
    const entry = ignoredEntry(model, finding);
    const findings = [finding];
    const inSentence = known.get(sentence.said) ?? new Map<string, F[]>();
    inSentence.set(words, findings);
    known.set(sentence.said, inSentence);
    const key = wordsKey(finding.rule, text?.said);
    const only: IgnoredHere = { bySentence: new Map([[sentence.loose, new Map([[key, [entry]]])]]) };
    const places =
      alike
        .get(sentence.loose)
        ?.get(key)
        ?.filter((one) => isWrittenDown(model, one, only)).length ?? 0;
    offered.push({ entry, places, findings });
  }
  return offered;
}

function add<T>(lists: BySentence<T>, sentence: string, words: string, what: T): void {
  const inSentence = lists.get(sentence) ?? new Map<string, T[]>();
  lists.set(sentence, inSentence);
  const list = inSentence.get(words);
  if (list) list.push(what);
  else inSentence.set(words, [what]);
}

/** Findings with other keys are never about the same; in words that are about a number, the number is the point. */
function wordsKey(rule: string, text: string | undefined): string {
  const said = text === undefined ? undefined : comparable(text);
  const words = said === undefined ? '' : isAboutNumber(said) ? `=${said}` : `~${withoutNumbers(said)}`;
  return `${rule} ${words}`;
}

// --------------------------------------------------------------------------------------------------------- what is said

/** A run of a block as it is compared, with and without its numbers. */
interface SaidRun extends Span {
  readonly said: string;
  readonly loose: string;
}

/** How a sentence differs from what was written down, for each entry that was compared. */
const differencesOf = keptBy((_: SaidRun, __: BlockReading | undefined) => new Map<Ignored, Difference>());

/** Where sentences of a block end, and what was said in those that were asked for, by their start and end. */
interface SentencesOf {
  readonly ends: readonly number[];
  readonly runs: Map<string, SaidRun>;
}

const sentencesOf = keptBy(
  ({ text, content }: Block, abbreviations: WordsAt): SentencesOf => ({
    ends: sentenceEnds(text, content, abbreviations),
    runs: new Map(),
  }),
);

function sentenceOf(model: DocumentModel, { block, start, end }: Finding): SaidRun {
  const at = model.tree.blocks[block];
  if (!at) return { start: 0, end: 0, said: '', loose: '' };
  const { text, content } = at;
  const known = sentencesOf(at, model.language.blockWords.abbreviations);
  // What is found before the words, such as a number, is known by the first sentence of what follows.
  const from = Math.max(start, content.start);
  const first = sentenceAmong(text, content, known.ends, from);
  const last = end > first.end ? sentenceAmong(text, content, known.ends, end - 1) : first;
  const span = { start: first.start, end: Math.max(first.end, last.end) };
  const key = `${span.start} ${span.end}`;
  let run = known.runs.get(key);
  if (!run) {
    run = runOf(at, span);
    known.runs.set(key, run);
  }
  return run;
}

function runOf({ text }: Block, { start, end }: Span): SaidRun {
  const said = comparable(text.slice(start, end));
  return { start, end, said, loose: withoutNumbers(said) };
}

/** The words of a finding, where they stand in its sentence. */
function textOf({ tree }: DocumentModel, { block, start, end }: Finding, sentence: Span): SaidRun | undefined {
  const at = tree.blocks[block];
  const isInside = start >= sentence.start && end <= sentence.end && end > start;
  return at && isInside ? runOf(at, { start, end }) : undefined;
}

/**
 * What is otherwise in some words than it was written down: nothing, numbers of paragraphs in the references that are named, or
 * something else as well.
 */
type Difference = readonly Span[] | 'other';

const NO_DIFFERENCE: Difference = [];

/** Compares a run with what was written down; both are the same without their numbers. */
function differenceOf(reading: BlockReading | undefined, run: SaidRun, written: string): Difference {
  const wanted = comparable(written);
  if (wanted === run.said) return NO_DIFFERENCE;
  if (!reading || withoutNumbers(wanted) !== run.loose) return 'other';
  const before = wanted.match(/\d+/g) ?? [];
  const differing: Span[] = [];
  const references = reading.references;
  let next = firstFrom(references, run.start);
  // Numbers are in the same order in the text and in what is compared; a soft hyphen in one is left out there.
  const numbers = [...reading.block.text.slice(run.start, run.end).matchAll(/\d(?:\u00ad*\d)*/g)];
  for (const [i, { 0: number, index }] of numbers.entries()) {
    if (comparable(number) === before[i]) continue;
    const at = run.start + index;
    while ((references[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    const reference = references[next];
    if (!reference || reference.start > at || reference.end > run.end || reference.target.kind !== 'paragraph')
      return 'other';
    // Of a reference its first number is the paragraph's.
    if (/\d/.test(reading.block.text.slice(reference.start, at))) return 'other';
    differing.push(reference);
  }
  return differing;
}

/** Whether a difference is one that a finding allows: what is found is the point, and another number there is another finding. */
function isMet(differing: Difference, found: Span, text: SaidRun | undefined): boolean {
  if (differing === 'other') return false;
  if (differing.length === 0 || (text && !isAboutNumber(text.said))) return true;
  const next = differing[Math.max(0, firstFrom(differing, found.start) - 1)];
  const after = differing[firstFrom(differing, found.start)];
  return ![next, after].some((one) => one && one.start < found.end && found.start < one.end);
}

/** "99", "12 (a)", "12–14": nothing but numbers and letters of subparagraphs. */
function isAboutNumber(text: string): boolean {
  return !/\p{L}{4}/u.test(text);
}

function withoutNumbers(text: string): string {
  return text.replace(/\d+/g, '#');
}

function looseOf(text: string): string {
  return withoutNumbers(comparable(text));
}

/** As {@link plain}, and no white space around. */
function comparable(text: string): string {
  return plain(text).trim();
}

/** White space as single spaces, quotation marks, apostrophes and hyphens in their plain form. */
function plain(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ');
}
