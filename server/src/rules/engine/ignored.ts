import { Beside, keptBy, keptEach } from '../../model/beside';
import type { BlockReading } from '../../model/blockReading';
import type { DocumentModel } from '../../model/document';
import { fileNameOf } from '../../model/workspace';
import type { Block } from '../../syntax/block';
import { sentenceAmong, sentenceEnds, type WordsAt } from '../../syntax/sentence';
import { symbolKey } from '../../syntax/symbols/fileName';
import type { Span } from '../../text/edits';
import { firstFrom } from '../../text/firstFrom';
import { type FindingsOf, isCorrectionOf } from './correctedSince';
import type { Finding } from './finding';

/**
 * A finding that a user ignores, in terms that stay true while the surrounding text moves: its rule, document and sentence. Paragraph
 * numbers in the sentence may change, because they change by themselves.
 */
export interface Ignored {
  readonly rule: string;
  /** The document's own symbol, or its file name. */
  readonly document: string;
  /** The sentence of the finding; white space and the form of quotation marks do not matter. */
  readonly sentence: string;
  /** The words that are found, if they are in the sentence and not before it. */
  readonly text?: string;
}

/** The own symbol of a document, or its file name. */
export function documentName({ identity: { symbol }, text }: DocumentModel): string {
  return symbol?.canonical !== undefined && !symbol.derived ? symbol.canonical : fileNameOf(text.uri);
}

/** The entry by which a finding will be recognized. */
export function ignoredEntry(model: DocumentModel, finding: Finding): Ignored {
  const sentence = sentenceOf(model, finding);
  const text = textOf(model, finding, sentence);
  return {
    rule: finding.rule,
    document: documentName(model),
    sentence: sentence.said,
    ...(text && { text: text.said }),
  };
}

/** Entries or findings by sentence, then by rule and words; numbers in both are left open. */
type BySentence<T> = Map<string, Map<string, T[]>>;

/** The entries about one document. */
interface IgnoredHere {
  readonly bySentence: BySentence<Ignored>;
  /** The same entries by rule and words, and by the beginning and end of their sentence: a corrected sentence still has one of the two. */
  readonly byEnds?: ReadonlyMap<string, readonly Ignored[]>;
}

/** The entries about a document; undefined if there are none. */
export function ignoredIn(model: DocumentModel, entries: readonly Ignored[] | undefined): IgnoredHere | undefined {
  if (!entries || entries.length === 0) return undefined;
  const name = fileNameOf(model.text.uri).toLowerCase();
  return ignoredOf(entries, name, symbolKey(model.identity.symbol?.canonical ?? ''));
}

/** The entries about a document with some file name and symbol key. */
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

/** The most entries with the same beginning or end to compare. */
const MOST_ALIKE = 8;
const LENGTH_OF_END = 8;

function endsOf(sentence: string, words: string): readonly string[] {
  return [`${words}<${sentence.slice(0, LENGTH_OF_END)}`, `${words}>${sentence.slice(-LENGTH_OF_END)}`];
}

/**
 * Whether one of the entries about a document is about this finding: in its recorded sentence, or in that sentence with corrections that
 * the rules offer. `findingsOf` gives the rules' findings in a document.
 */
export function isIgnored(model: DocumentModel, finding: Finding, here: IgnoredHere, findingsOf: FindingsOf): boolean {
  return isWrittenDown(model, finding, here) || isCorrected(model, finding, here, findingsOf);
}

/**
 * Decisions about findings whose sentence is none of those recorded. They are made once for a finding in a sentence and not derived again:
 * which corrections are offered may depend on the whole document, which is read again with the earlier sentence, and an ignored finding
 * must not come back because another paragraph has changed.
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

/** The recorded entry about a finding in its present sentence; undefined if there is none, as for a sentence that was corrected since. */
export function entryAbout(model: DocumentModel, finding: Finding, entries: readonly Ignored[]): Ignored | undefined {
  return entries.find((entry) => {
    const here = entry.rule === finding.rule ? ignoredIn(model, [entry]) : undefined;
    return here !== undefined && isWrittenDown(model, finding, here);
  });
}

function isWrittenDown(model: DocumentModel, finding: Finding, here: IgnoredHere): boolean {
  const sentence = sentenceOf(model, finding);
  const reading = model.readings[finding.block];
  const entries = here.bySentence.get(sentence.loose);
  if (!entries) return false;
  const read = readIn(sentence, reading);
  const text = textOf(model, finding, sentence);
  const isSaid = (entry: Ignored) => isMet(differenceFrom(read, entry), finding, text);
  if (entries.get(wordsKey(finding.rule, undefined))?.some(isSaid)) return true;
  if (!text) return false;
  const ofWords = entries.get(wordsKey(finding.rule, text.said)) ?? [];
  return ofWords.some((entry) => isSaid(entry) && differenceOf(reading, text, entry.text ?? '') !== 'other');
}

/** Something that can be ignored: the entry, how many places it covers, and which of the given findings it is for. */
export interface Ignorable<F extends Finding> {
  readonly entry: Ignored;
  readonly places: number;
  readonly findings: readonly F[];
}

/** The most entries to offer: nobody reads a longer list, and each quotes its sentence. */
const MOST_OFFERED = 100;

/**
 * The entries for some findings of a document, in their order; findings in a repeated sentence share one. `all` are all findings of the
 * document.
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

/** Findings with different keys are never the same. In words about a number, the number is essential. */
function wordsKey(rule: string, text: string | undefined): string {
  const said = text === undefined ? undefined : comparable(text);
  const words = said === undefined ? '' : isAboutNumber(said) ? `=${said}` : `~${withoutNumbers(said)}`;
  return `${rule} ${words}`;
}

// --------------------------------------------------------------------------------------------------------- what is said

/** A span of a block in the form in which it is compared, with and without numbers. */
interface SaidRun extends Span {
  readonly said: string;
  readonly loose: string;
}

/** A sentence with what was read in its block. */
const readIn = keptBy((sentence: SaidRun, reading: BlockReading | undefined) => ({ sentence, reading }));

const differenceFrom = keptEach(({ sentence, reading }: ReturnType<typeof readIn>, entry: Ignored) =>
  differenceOf(reading, sentence, entry.sentence),
);

const endsOfSentences = keptBy(({ text, content }: Block, abbreviations: WordsAt) =>
  sentenceEnds(text, content, abbreviations),
);

/** The part of a block from a place on, and what is said from there to another place. */
const partFrom = keptEach((block: Block, start: number) => ({ block, start }));
const saidUntil = keptEach(({ block, start }: ReturnType<typeof partFrom>, end: number) =>
  runOf(block, { start, end }),
);

function sentenceOf(model: DocumentModel, { block, start, end }: Finding): SaidRun {
  const at = model.tree.blocks[block];
  if (!at) return { start: 0, end: 0, said: '', loose: '' };
  const { text, content } = at;
  const ends = endsOfSentences(at, model.language.blockWords.abbreviations);
  // A finding before the words, such as in a number, belongs to the first sentence after it.
  const from = Math.max(start, content.start);
  const first = sentenceAmong(text, content, ends, from);
  const last = end > first.end ? sentenceAmong(text, content, ends, end - 1) : first;
  return saidUntil(partFrom(at, first.start), Math.max(first.end, last.end));
}

function runOf({ text }: Block, { start, end }: Span): SaidRun {
  const said = comparable(text.slice(start, end));
  return { start, end, said, loose: withoutNumbers(said) };
}

/** The words of a finding, if they are in its sentence. */
function textOf({ tree }: DocumentModel, { block, start, end }: Finding, sentence: Span): SaidRun | undefined {
  const at = tree.blocks[block];
  const isInside = start >= sentence.start && end <= sentence.end && end > start;
  return at && isInside ? runOf(at, { start, end }) : undefined;
}

/** How words differ from recorded ones: not at all, in paragraph numbers of the given references, or in something else too. */
type Difference = readonly Span[] | 'other';

const NO_DIFFERENCE: Difference = [];

/** Compares a span with recorded words that are the same without numbers. */
function differenceOf(reading: BlockReading | undefined, run: SaidRun, written: string): Difference {
  const wanted = comparable(written);
  if (wanted === run.said) return NO_DIFFERENCE;
  if (!reading || withoutNumbers(wanted) !== run.loose) return 'other';
  const before = wanted.match(/\d+/g) ?? [];
  const differing: Span[] = [];
  const references = reading.references;
  let next = firstFrom(references, run.start);
  // The comparable form has the same numbers in the same order, but without soft hyphens.
  const numbers = [...reading.block.text.slice(run.start, run.end).matchAll(/\d(?:\u00ad*\d)*/g)];
  for (const [i, { 0: number, index }] of numbers.entries()) {
    if (comparable(number) === before[i]) continue;
    const at = run.start + index;
    while ((references[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    const reference = references[next];
    if (!reference || reference.start > at || reference.end > run.end || reference.target.kind !== 'paragraph')
      return 'other';
    // The first number of a reference is the paragraph's.
    if (/\d/.test(reading.block.text.slice(reference.start, at))) return 'other';
    differing.push(reference);
  }
  return differing;
}

/** Whether a finding allows a difference: its own words must be the same, so another number there is another finding. */
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

/** Like {@link plain}, and trimmed. */
function comparable(text: string): string {
  return plain(text).trim();
}

/** Collapses white space, and simplifies quotation marks, apostrophes and hyphens. */
function plain(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ');
}
