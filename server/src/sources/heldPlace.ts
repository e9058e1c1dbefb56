import { articleStructure, missingPart } from '../catalogue/articleStructure';
import { commentsListed } from '../catalogue/commentYears';
import { INSTRUMENTS } from '../catalogue/instruments';
import type { ArticleTarget, Target } from '../model/base/target';
import type { DocumentModel } from '../model/document';
import { findPlace, type PlaceLookup } from '../model/paragraphs/paragraphs';
import { type ForeignPlace, foreignPlace } from '../model/summary';
import type { Span } from '../text/edits';
import type { CheckedAnswer } from './heldCitation';
import { checkSection } from './heldSection';
import { concernsYear } from './isOfYear';
import { isPartOnly } from './isPartOnly';
import type { SourceList } from './sourceList';

/**
 * Checks a cited place against its source; undefined if the target is not a place elsewhere. `isSure`: whether the attribution to that
 * source is certain; `own`: the document's own symbol.
 */
export function checkPlace(
  target: Target,
  isSure: boolean,
  sources: SourceList,
  own: string | undefined,
): CheckedAnswer | undefined {
  if (target.kind === 'article') return checkArticle(target, isSure);
  const place = foreignPlace(target);
  if (!place || own === place.symbol) return undefined;
  const { section } = place;
  if (section) return checkSection({ ...place, section }, isSure, sources);
  if (target.kind === 'general-comment' && target.number > commentsListed(target.committee))
    return notListed(place, isSure, sources);
  return checkParagraph(place, isSure, sources);
}

/** "10 (3) (a)" */
export function articlePlace({ article, paragraph, path }: ArticleTarget): string {
  return [article, ...[paragraph, ...path].filter((part) => part !== '').map((part) => `(${part})`)].join(' ');
}

/** "12 (a)" */
export function paragraphPlace({ number, path }: ForeignPlace): string {
  return [number, ...path.map((step) => `(${step})`)].join(' ');
}

function checkArticle(target: ArticleTarget, isNamed: boolean): CheckedAnswer {
  const { instrument, article } = target;
  const answer = { source: instrument, place: articlePlace(target) };
  const number = Number(article);
  const structure = articleStructure(instrument, number);
  if (!structure) {
    const lastArticle = INSTRUMENTS[instrument]?.articles;
    if (lastArticle === undefined || !Number.isInteger(number))
      return { ...answer, verdict: 'not-checked', reason: 'structure-unverified' };
    if (!isNamed) return { ...answer, verdict: 'not-checked', reason: 'source-uncertain' };
    return { ...answer, verdict: 'no-such-place', last: String(lastArticle) };
  }
  if (structure.status === 'memory') return { ...answer, verdict: 'not-checked', reason: 'structure-unverified' };
  const missing = missingPart(instrument, structure, target);
  // A letter cited without its paragraph is imprecise but not missing.
  if (missing && missing.kind !== 'unnamed-paragraph')
    return isNamed
      ? { ...answer, verdict: 'no-such-place' }
      : { ...answer, verdict: 'not-checked', reason: 'source-uncertain' };
  return { ...answer, verdict: 'found' };
}

type NoItem = Extract<PlaceLookup, { kind: 'no-item' }>;

/** A general comment that is available exists even if our list lacks it. */
function notListed(place: ForeignPlace, isSure: boolean, sources: SourceList): CheckedAnswer {
  if (sources.document(place.symbol)) return checkParagraph(place, isSure, sources);
  return { source: place.symbol, place: paragraphPlace(place), verdict: 'not-checked', reason: 'comment-unknown' };
}

function checkParagraph(place: ForeignPlace, isSure: boolean, sources: SourceList): CheckedAnswer {
  const answer = { source: place.symbol, place: paragraphPlace(place) };
  const copy = sources.document(place.symbol);
  if (!copy) return { ...answer, verdict: 'not-checked', reason: 'not-at-hand' };
  if (!concernsYear(copy.model, place.year)) return { ...answer, verdict: 'not-checked', reason: 'other-year', copy };
  if (place.number === '') return { ...answer, verdict: 'found', copy };
  const { model, doubts } = copy;
  const target = findPlace(model.tree, model.paragraphs, 0, place);
  const isMissing = target.kind === 'no-paragraph' || (target.kind === 'no-item' && !areSiblings(place, target));
  if (!isMissing) return { ...answer, verdict: 'found', copy };
  const alternativeAnswer = insteadOf(model, target);
  const [doubt] = doubts;
  const isOtherKind = target.kind === 'no-item' && isOtherKindOfPart(place, target);
  const reason =
    doubt ??
    (isPartOnly(place.symbol) ? 'extract' : undefined) ??
    (isSure && !isOtherKind ? undefined : 'source-uncertain');
  if (reason !== undefined) return { ...answer, verdict: 'not-checked', reason, copy, ...alternativeAnswer };
  return { ...answer, verdict: 'no-such-place', copy, ...alternativeAnswer };
}

/** "13 (b) (c)", with a comma forgotten: whether the letters are siblings in the paragraph. */
function areSiblings({ path }: ForeignPlace, { paragraph }: NoItem): boolean {
  return path.length > 1 && path.every((step) => paragraph.items.some(({ text }) => text === step));
}

/** Whether a missing step is of another kind than the items there: "(2)" among letters shows that the copy was parsed differently. */
function isOtherKindOfPart({ path }: ForeignPlace, { paragraph, depth }: NoItem): boolean {
  const isNumber = /^\d/.test(path[depth] ?? '');
  return paragraph.items.length > 0 && paragraph.items.every(({ text }) => /^\d/.test(text) !== isNumber);
}

/** The nearest existing part of a document to a missing place: the last paragraph, or the paragraph's own subparagraph letters. */
function insteadOf({ paragraphs, tree }: DocumentModel, target: PlaceLookup): Pick<CheckedAnswer, 'last' | 'passages'> {
  const paragraph =
    target.kind === 'no-item' ? target.paragraph : paragraphs.all.filter(({ annex }) => annex === 0).at(-1);
  if (!paragraph) return { last: '' };
  const letters =
    target.kind === 'no-item' ? paragraph.items.map(({ text }) => `(${text})`).join(' ') : paragraph.number;
  const start = tree.starts[paragraph.block] ?? 0;
  const marker = tree.blocks[paragraph.block]?.marker;
  const passage: Span = { start: start + (marker?.start ?? 0), end: start + (marker?.end ?? 0) };
  return { last: letters, passages: [passage] };
}
