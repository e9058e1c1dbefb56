import { memoizeBy } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import { owningParagraph } from '../../model/paragraphs/paragraphs';
import { fileNameOf } from '../../model/workspace';
import { symbolKey } from '../../syntax/symbols/fileName';
import type { Finding } from './finding';
import { normalizeWords, quotedRun, sentenceOf, withoutNumbers } from './findingWords';
import { type FindingsOf, formOfFinding, hasHash, hashesToRecord } from './ignoredHashes';

/**
 * A finding ignored by the user, identified by rule, document and sentence, so that it survives changes to the surrounding text. Editors
 * record hashes, since drafts are confidential and the file is shared; a sentence may be written by hand.
 */
export interface IgnoreEntry {
  readonly rule: string;
  /** The document's own symbol or, without one, its file name. */
  readonly document: string;
  /** Hashes of sentence and words, before and after corrections. */
  readonly hashes?: readonly string[];
  /** The paragraph number, for people reading the file. */
  readonly paragraph?: string;
  /** The sentence of the finding; numbers, white space and the style of quotation marks are ignored. */
  readonly sentence?: string;
  /** The words of the finding; if absent, all findings of the rule in the sentence. */
  readonly text?: string;
}

/** The document’s own symbol or, without one, its file name. */
export function documentName({ identity: { symbol }, text }: DocumentModel): string {
  return symbol?.canonical !== undefined && !symbol.derived ? symbol.canonical : fileNameOf(text.uri);
}

/** The entries that match the given findings of a document. `findingsOf` computes the findings of the rules in a document. */
export function ignoredEntries(
  model: DocumentModel,
  some: readonly Finding[],
  findingsOf: FindingsOf,
): readonly IgnoreEntry[] {
  const document = documentName(model);
  const hashes = hashesToRecord(model, some, findingsOf);
  return some.map(({ rule, block }, i) => {
    const paragraph = owningParagraph(model.paragraphs, block)?.number;
    return { rule, document, ...(paragraph !== undefined && { paragraph }), hashes: hashes[i] ?? [] };
  });
}

/** The entries for one rule in one document. */
interface IgnoredOfRule {
  readonly hashes: Set<string>;
  /** Hand-written entries, by sentence. */
  readonly bySentence: Map<string, IgnoreEntry[]>;
}

/** The entries for one document, by rule. */
type IgnoreEntries = ReadonlyMap<string, IgnoredOfRule>;

/** The entries for a document; undefined if there are none. */
export function ignoredIn(
  model: DocumentModel,
  entries: readonly IgnoreEntry[] | undefined,
): IgnoreEntries | undefined {
  if (!entries || entries.length === 0) return undefined;
  const name = fileNameOf(model.text.uri).toLowerCase();
  return ignoredOf(entries, name, symbolKey(model.identity.symbol?.canonical ?? ''));
}

/** The entries for a document, given its file name and symbol key. */
const ignoredOf = memoizeBy((entries: readonly IgnoreEntry[], name: string, key: string): IgnoreEntries | undefined => {
  const byRule = new Map<string, IgnoredOfRule>();
  for (const entry of entries) {
    const { rule, document, hashes = [], sentence } = entry;
    if (document.toLowerCase() !== name && (key === '' || symbolKey(document) !== key)) continue;
    const ruleEntry: IgnoredOfRule = byRule.get(rule) ?? { hashes: new Set(), bySentence: new Map() };
    byRule.set(rule, ruleEntry);
    for (const hash of hashes) ruleEntry.hashes.add(hash);
    if (sentence === undefined) continue;
    const words = withoutNumbers(normalizeWords(sentence));
    const sameSentence = ruleEntry.bySentence.get(words);
    if (sameSentence) sameSentence.push(entry);
    else ruleEntry.bySentence.set(words, [entry]);
  }
  return byRule.size > 0 ? byRule : undefined;
});

/**
 * Whether any of a document’s entries matches a finding: in the recorded sentence, or in that sentence after corrections offered by rules.
 * `findings` are all findings of the rules in the document.
 */
export function isIgnored(
  model: DocumentModel,
  finding: Finding,
  ignoredHere: IgnoreEntries,
  findings: readonly Finding[],
): boolean {
  const ruleEntry = ignoredHere.get(finding.rule);
  if (!ruleEntry) return false;
  if (ruleEntry.hashes.size > 0 && hasHash(model, finding, ruleEntry.hashes, findings)) return true;
  if (ruleEntry.bySentence.size === 0) return false;
  const sentence = sentenceOf(model, finding);
  const entries = ruleEntry.bySentence.get(withoutNumbers(sentence.text));
  const words = quotedRun(model, finding, sentence)?.text;
  return entries?.some(({ text }) => text === undefined || normalizeWords(text) === words) === true;
}

/** The entry that matches a finding; undefined if there is none. */
export function entryAbout(
  model: DocumentModel,
  finding: Finding,
  entries: readonly IgnoreEntry[],
  findings: readonly Finding[],
): IgnoreEntry | undefined {
  return entries.find((entry) => {
    const entryMatches = entry.rule === finding.rule ? ignoredIn(model, [entry]) : undefined;
    return entryMatches !== undefined && isIgnored(model, finding, entryMatches, findings);
  });
}

/** An entry that could be added, the number of places it covers, and the given findings it would match. */
export interface Ignorable<F extends Finding> {
  readonly entry: IgnoreEntry;
  readonly places: number;
  readonly findings: readonly F[];
}

/** The maximum number of entries to offer. */
const MAX_OFFERED_ENTRIES = 100;

/**
 * The entries for the given findings of a document, in their order; findings in a repeated sentence share one. `all` are all displayed
 * findings in the document.
 */
export function ignorableOf<F extends Finding>(
  model: DocumentModel,
  all: readonly Finding[],
  some: readonly F[],
  findingsOf: FindingsOf,
): readonly Ignorable<F>[] {
  if (some.length === 0) return [];
  const rules = new Set(some.map(({ rule }) => rule));
  const places = new Map<string, number>();
  for (const finding of all) {
    const form = rules.has(finding.rule) ? formOfFinding(model, finding) : undefined;
    if (form !== undefined) places.set(form, (places.get(form) ?? 0) + 1);
  }
  const offers = new Map<string, F[]>();
  for (const finding of some) {
    const form = formOfFinding(model, finding);
    if (form === undefined) continue;
    const sameForm = offers.get(form);
    if (sameForm) sameForm.push(finding);
    else if (offers.size < MAX_OFFERED_ENTRIES) offers.set(form, [finding]);
  }
  const groups = [...offers];
  const firstValues = groups.flatMap(([, [first]]) => first ?? []);
  return ignoredEntries(model, firstValues, findingsOf).flatMap((entry, i) => {
    const [form = '', findings = []] = groups[i] ?? [];
    return [{ entry, places: places.get(form) ?? 0, findings }];
  });
}
