import { articleStructure, missingPart } from '../catalogue/articleStructure';
import { INSTRUMENTS } from '../catalogue/instruments';
import type { DocumentKind } from '../catalogue/limits';
import { officialArticle } from '../catalogue/official';
import type { DocumentModel } from '../model/document';
import { findPlace } from '../model/paragraphs';
import { quotationsIn } from '../model/quotations';
import { type ForeignPlace, foreignPlace } from '../model/summary';
import type { ArticleTarget, Ground, Target } from '../model/target';
import type { Span } from '../text/edits';
import { quotedWords } from './foldedWords';
import { heldQuotation, type QuotationAnswer } from './heldQuotation';
import type { WordDifference } from './likeness';
import { ownerOfQuotation, type QuotationOwner } from './ownerOfQuotation';
import { type Doubt, type SourceDocument, type SourceList, wordsOfDocument, wordsOfTreaty } from './sourceList';
import type { SourcePlace } from './sourceWords';

/** Quotations of fewer words are terms, which stand everywhere. */
export const SHORTEST_QUOTATION = 6;

/** Why something was not checked. */
export type NotChecked =
  | Doubt
  /** The document is not at hand. */
  | 'not-at-hand'
  /** No official text of the treaty is at hand. */
  | 'no-official-text'
  /** The official text at hand lacks the article. */
  | 'article-not-read'
  /** Nothing names the source of the words. */
  | 'no-source-named'
  /** The source that is named nearby has nothing like the words. */
  | 'source-uncertain'
  /** The structure of the article was not verified. */
  | 'structure-unverified';

/** A citation or quotation of a document, and what its source says about it. Offsets are UTF-16 units of the whole text. */
export interface HeldCitation extends Span {
  readonly kind: 'place' | 'quotation';
  /** What is cited, as a symbol or the id of an instrument; empty if nothing is named. */
  readonly source: string;
  /** The place in it, "12 (a)"; empty for all of it. */
  readonly place: string;
  readonly verdict: 'found' | 'no-such-place' | 'verbatim' | 'verbatim-elsewhere' | 'not-verbatim' | 'not-checked';
  readonly reason?: NotChecked;
  /** Places where the words stand, or the one that they are most like. */
  readonly where?: readonly string[];
  readonly differences?: readonly WordDifference[];
  /** What the cited document has instead: the number of its last paragraph, or the letters of the paragraph. */
  readonly last?: string;
  /** The document at hand that was used. */
  readonly copy?: SourceDocument;
  /** The file of the official text that was used. */
  readonly copyName?: string;
}

/** Every citation of another document or of a treaty, and every quotation of some length, in text order, held against the sources. */
export function heldCitations(model: DocumentModel, sources: SourceList): readonly HeldCitation[] {
  const held: HeldCitation[] = [];
  const own = new Set(model.identity.symbol ? [model.identity.symbol.canonical] : []);
  const citesTreaty = CITE_TREATY.has(model.identity.kind);
  for (let b = 0; b < model.readings.length; b++) {
    const reading = model.readings[b];
    if (!reading) continue;
    const at = model.tree.starts[b] ?? 0;
    for (const { target, ground, start, end } of reading.references) {
      const one = heldPlace(target, citesTreaty || NAMED.has(ground), sources, own);
      if (one) held.push({ start: at + start, end: at + end, kind: 'place', ...one });
    }
    for (const quotation of quotationsIn(reading)) {
      const one = heldWords(model, b, quotation, citesTreaty, sources);
      if (one) held.push({ start: at + quotation.start, end: at + quotation.end, kind: 'quotation', ...one });
    }
  }
  return held.sort((a, b) => a.start - b.start);
}

type HeldAnswer = Omit<HeldCitation, 'kind' | 'start' | 'end'>;

// ------------------------------------------------------------------------------------------------------------- places

function heldPlace(
  target: Target,
  isNamed: boolean,
  sources: SourceList,
  own: ReadonlySet<string>,
): HeldAnswer | undefined {
  if (target.kind === 'article') return heldArticle(target, isNamed);
  const place = foreignPlace(target);
  if (!place || own.has(place.symbol)) return undefined;
  return heldParagraph(place, sources);
}

/** Grounds on which the words themselves name the instrument; on others an article that it lacks may be another law's. */
const NAMED: ReadonlySet<Ground> = new Set(['named-after', 'named-before', 'named-in-brackets', 'its-own']);

/** Documents in which an article without an owner is the treaty's; States cite their own laws in the same way. */
const CITE_TREATY: ReadonlySet<DocumentKind> = new Set([
  'concluding-observations',
  'list-of-issues',
  'list-of-issues-prior',
  'general-comment',
]);

function heldArticle(target: ArticleTarget, isNamed: boolean): HeldAnswer {
  const { instrument, article } = target;
  const answer = { source: instrument, place: articlePlace(target) };
  const number = Number(article);
  const structure = articleStructure(instrument, number);
  if (!structure) {
    const last = INSTRUMENTS[instrument]?.articles;
    if (last === undefined || !Number.isInteger(number))
      return { ...answer, verdict: 'not-checked', reason: 'structure-unverified' };
    if (!isNamed) return { ...answer, verdict: 'not-checked', reason: 'source-uncertain' };
    return { ...answer, verdict: 'no-such-place', last: String(last) };
  }
  if (structure.status === 'memory') return { ...answer, verdict: 'not-checked', reason: 'structure-unverified' };
  const missing = missingPart(instrument, structure, target);
  // A letter without its paragraph is imprecise, and there all the same.
  if (missing && missing.kind !== 'unnamed-paragraph')
    return isNamed
      ? { ...answer, verdict: 'no-such-place' }
      : { ...answer, verdict: 'not-checked', reason: 'source-uncertain' };
  return { ...answer, verdict: 'found' };
}

function articlePlace({ article, paragraph, path }: ArticleTarget): string {
  return [article, ...[paragraph, ...path].filter((part) => part !== '').map((part) => `(${part})`)].join(' ');
}

function heldParagraph(place: ForeignPlace, sources: SourceList): HeldAnswer {
  const answer = { source: place.symbol, place: paragraphPlace(place) };
  const copy = sources.document(place.symbol);
  if (!copy) return { ...answer, verdict: 'not-checked', reason: 'not-at-hand' };
  if (place.number === '') return { ...answer, verdict: 'found', copy };
  const { model, doubts } = copy;
  const target = findPlace(model.tree, model.paragraphs, 0, place);
  if (target.kind !== 'no-paragraph' && target.kind !== 'no-item') return { ...answer, verdict: 'found', copy };
  const [reason] = doubts;
  if (reason !== undefined) return { ...answer, verdict: 'not-checked', reason, copy };
  const last =
    target.kind === 'no-paragraph'
      ? (model.paragraphs.all.filter(({ annex }) => annex === 0).at(-1)?.number ?? '')
      : target.paragraph.items.map(({ text }) => `(${text})`).join(' ');
  return { ...answer, verdict: 'no-such-place', copy, last };
}

function paragraphPlace({ number, path }: ForeignPlace): string {
  return [number, ...path.map((step) => `(${step})`)].join(' ');
}

// --------------------------------------------------------------------------------------------------------- quotations

function heldWords(
  model: DocumentModel,
  block: number,
  span: Span,
  citesTreaty: boolean,
  sources: SourceList,
): HeldAnswer | undefined {
  const text = model.readings[block]?.block.text ?? '';
  const words = quotedWords(text, span.start + 1, span.end - 1);
  if (words.count < SHORTEST_QUOTATION) return undefined;
  const owner = ownerOfQuotation(model, block, span);
  if (!owner) return { source: '', place: '', verdict: 'not-checked', reason: 'no-source-named' };
  const { target, ground } = owner.reference;
  const written = (word: Span) => text.slice(word.start, word.end);
  if (target.kind === 'article' || target.kind === 'instrument') {
    const answer = { source: target.instrument, place: target.kind === 'article' ? articlePlace(target) : '' };
    const official = sources.treaty(target.instrument);
    if (!official) return { ...answer, verdict: 'not-checked', reason: 'no-official-text' };
    const copy = { copyName: official.source };
    if (target.kind === 'article' && !officialArticle(official, Number(target.article)))
      return { ...answer, ...copy, verdict: 'not-checked', reason: 'article-not-read' };
    // The article may be a law's where only habit says whose it is.
    const owned = { ...owner, isJoined: owner.isJoined && (citesTreaty || NAMED.has(ground)) };
    const isCited = ({ name }: SourcePlace) => target.kind === 'instrument' || isOfArticle(name, target);
    return {
      ...answer,
      ...copy,
      ...answered(heldQuotation(words, written, wordsOfTreaty(official), isCited), owned, []),
    };
  }
  const place = foreignPlace(target);
  if (!place) return { source: '', place: '', verdict: 'not-checked', reason: 'no-source-named' };
  const answer = { source: place.symbol, place: paragraphPlace(place) };
  const copy = sources.document(place.symbol);
  if (!copy) return { ...answer, verdict: 'not-checked', reason: 'not-at-hand' };
  const isCited = ({ name }: SourcePlace) => place.number === '' || name === place.number;
  const held = heldQuotation(words, written, wordsOfDocument(copy.model), isCited);
  return { ...answer, copy, ...answered(held, owner, copy.doubts) };
}

function isOfArticle(name: string, { article, paragraph }: ArticleTarget): boolean {
  if (paragraph !== '' && name.includes(' (')) return name === `${article} (${paragraph})`;
  return name === article || name.startsWith(`${article} (`);
}

/** A difference is only held against a document whose copy is certain, and whose quotation is certainly of it. */
function answered(
  held: QuotationAnswer,
  owner: QuotationOwner,
  doubts: readonly Doubt[],
): Omit<HeldAnswer, 'source' | 'place'> {
  switch (held.verdict) {
    case 'verbatim':
      return { verdict: 'verbatim' };
    case 'verbatim-elsewhere':
      return { verdict: 'verbatim-elsewhere', where: held.where };
    case 'unlike':
      // In parentheses or a note of its own the source is named for these words and no others.
      if (owner.isJoined && doubts.length === 0) return { verdict: 'not-verbatim' };
      return { verdict: 'not-checked', reason: doubts[0] ?? 'source-uncertain' };
    case 'not-verbatim': {
      const reason = doubts[0] ?? (owner.isFirm || held.isSure ? undefined : 'source-uncertain');
      if (reason !== undefined) return { verdict: 'not-checked', reason };
      return { verdict: 'not-verbatim', where: [held.where], differences: held.differences };
    }
  }
}
