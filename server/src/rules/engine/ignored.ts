import type { DocumentModel } from '../../model/document';
import { fileNameOf } from '../../model/workspace';
import { sentenceAround } from '../../syntax/sentence';
import { symbolKey } from '../../syntax/symbols/fileName';
import type { Span } from '../../text/edits';
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
  const block = model.tree.blocks[finding.block];
  const document = symbol?.canonical !== undefined && !symbol.derived ? symbol.canonical : fileNameOf(model.text.uri);
  const sentence = sentenceOf(model, finding);
  const said = block ? block.text.slice(sentence.start, sentence.end) : '';
  const text = block && foundIn(sentence, finding) ? block.text.slice(finding.start, finding.end) : undefined;
  return {
    rule: finding.rule,
    document,
    sentence: normalized(said).trim(),
    ...(text !== undefined && { text: normalized(text).trim() }),
  };
}

/** The entries that speak of a document, by rule; undefined where none does. */
export function ignoredIn(
  model: DocumentModel,
  entries: readonly Ignored[] | undefined,
): ReadonlyMap<string, readonly Ignored[]> | undefined {
  if (!entries || entries.length === 0) return undefined;
  const name = fileNameOf(model.text.uri).toLowerCase();
  const key = symbolKey(model.identity.symbol?.canonical ?? '');
  let found: Map<string, Ignored[]> | undefined;
  for (const entry of entries) {
    const { document } = entry;
    if (document.toLowerCase() !== name && (key === '' || symbolKey(document) !== key)) continue;
    found ??= new Map();
    const list = found.get(entry.rule);
    if (list) list.push(entry);
    else found.set(entry.rule, [entry]);
  }
  return found;
}

/** Whether one of some entries for a finding's rule and document is about this very finding. */
export function isIgnored(model: DocumentModel, finding: Finding, entries: readonly Ignored[] | undefined): boolean {
  if (!entries) return false;
  const sentence = sentenceOf(model, finding);
  const inside = foundIn(sentence, finding);
  return entries.some((entry) => {
    if (entry.text !== undefined && !(inside && says(model, finding, finding, finding, entry.text))) return false;
    return says(model, finding, sentence, finding, entry.sentence);
  });
}

/**
 * For some findings of a document, in how many places each of their entries would have one ignored. The findings of a rule are told
 * apart by their sentences once, however many entries are asked for.
 */
export function ignoredPlaces(model: DocumentModel, findings: readonly Finding[]): (entry: Ignored) => number {
  const byRule = new Map<string, ReadonlyMap<string, readonly Finding[]>>();
  const counts = new Map<string, number>();
  return (entry) => {
    const { rule } = entry;
    const alike = byRule.get(rule) ?? bySentence(model, findings, rule);
    byRule.set(rule, alike);
    const key = JSON.stringify(entry);
    const count =
      counts.get(key) ??
      (alike.get(withoutNumbers(entry.sentence)) ?? []).filter((one) => isIgnored(model, one, [entry])).length;
    counts.set(key, count);
    return count;
  };
}

/** The findings of a rule by their sentences, in which numbers may change. */
function bySentence(
  model: DocumentModel,
  findings: readonly Finding[],
  rule: string,
): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.rule !== rule) continue;
    const key = withoutNumbers(ignoredEntry(model, finding).sentence);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

function withoutNumbers(sentence: string): string {
  return sentence.replace(/\d+/g, '#');
}

/** Whether a run of a finding's block says what was written down, but for the numbers of paragraphs outside the finding. */
function says(model: DocumentModel, { block }: Finding, run: Span, found: Span, written: string): boolean {
  const reading = model.readings[block];
  if (!reading) return false;
  const { text } = reading.block;
  const wanted = normalized(written).trim();
  if (normalized(text.slice(run.start, run.end)).trim() === wanted) return true;
  let source = '';
  let at = run.start;
  for (const { start, end, target } of reading.references) {
    if (target.kind !== 'paragraph' || start < at || end > run.end) continue;
    // What is found is the point: another number there is another finding.
    if (start < found.end && found.start < end && isAboutNumber(text.slice(found.start, found.end))) continue;
    const number = /\d+/.exec(text.slice(start, end));
    if (!number) continue;
    source += `${literal(text.slice(at, start + number.index))}\\d+`;
    at = start + number.index + number[0].length;
  }
  if (at === run.start) return false;
  source += literal(text.slice(at, run.end));
  return new RegExp(`^\\s*${source}\\s*$`, 'u').test(wanted);
}

/** "99", "12 (a)", "12–14": nothing but numbers and letters of subparagraphs. */
function isAboutNumber(text: string): boolean {
  return !/\p{L}{4}/u.test(text);
}

function literal(text: string): string {
  return normalized(text).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** White space as single spaces, quotation marks, apostrophes and hyphens in their plain form. */
function normalized(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ');
}

function sentenceOf(model: DocumentModel, { block, start, end }: Finding): Span {
  const at = model.tree.blocks[block];
  if (!at) return { start: 0, end: 0 };
  // What is found before the words, such as a number, is known by the first sentence of what follows.
  const from = Math.max(start, at.content.start);
  const { abbreviations } = model.language.blockWords;
  const first = sentenceAround(at.text, at.content, from, abbreviations);
  const last = end > first.end ? sentenceAround(at.text, at.content, end - 1, abbreviations) : first;
  return { start: first.start, end: Math.max(first.end, last.end) };
}

function foundIn(sentence: Span, found: Span): boolean {
  return found.start >= sentence.start && found.end <= sentence.end && found.end > found.start;
}
