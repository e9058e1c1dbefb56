import { articleStructure, missingPart } from '../catalogue/articleStructure';
import { commentsListed } from '../catalogue/commentYears';
import { INSTRUMENTS } from '../catalogue/instruments';
import type { DocumentModel } from '../model/document';
import { findPlace, type PlaceFound } from '../model/paragraphs';
import { type ForeignPlace, foreignPlace } from '../model/summary';
import type { ArticleTarget, Target } from '../model/target';
import type { Span } from '../text/edits';
import type { HeldAnswer } from './heldCitation';
import type { SourceList } from './sourceList';

/**
 * A place that is cited, held against its source; undefined for targets that are no place elsewhere. `isNamed`: whether the words name the
 * instrument, or the document cites no other articles; `own`: the symbol of the document itself.
 */
export function heldPlace(
  target: Target,
  isNamed: boolean,
  sources: SourceList,
  own: string | undefined,
): HeldAnswer | undefined {
  if (target.kind === 'article') return heldArticle(target, isNamed);
  const place = foreignPlace(target);
  if (!place || own === place.symbol) return undefined;
  if (target.kind === 'general-comment' && target.number > commentsListed(target.committee))
    return notListed(place, sources);
  return heldParagraph(place, sources);
}

/** "10 (3) (a)" */
export function articlePlace({ article, paragraph, path }: ArticleTarget): string {
  return [article, ...[paragraph, ...path].filter((part) => part !== '').map((part) => `(${part})`)].join(' ');
}

/** "12 (a)" */
export function paragraphPlace({ number, path }: ForeignPlace): string {
  return [number, ...path.map((step) => `(${step})`)].join(' ');
}

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

/** A general comment that is at hand exists, whatever our list says. */
function notListed(place: ForeignPlace, sources: SourceList): HeldAnswer {
  if (sources.document(place.symbol)) return heldParagraph(place, sources);
  return { source: place.symbol, place: paragraphPlace(place), verdict: 'not-checked', reason: 'comment-unknown' };
}

function heldParagraph(place: ForeignPlace, sources: SourceList): HeldAnswer {
  const answer = { source: place.symbol, place: paragraphPlace(place) };
  const copy = sources.document(place.symbol);
  if (!copy) return { ...answer, verdict: 'not-checked', reason: 'not-at-hand' };
  if (place.number === '') return { ...answer, verdict: 'found', copy };
  const { model, doubts } = copy;
  const target = findPlace(model.tree, model.paragraphs, 0, place);
  if (target.kind !== 'no-paragraph' && target.kind !== 'no-item') return { ...answer, verdict: 'found', copy };
  const instead = insteadOf(model, target);
  const [reason] = doubts;
  if (reason !== undefined) return { ...answer, verdict: 'not-checked', reason, copy, ...instead };
  return { ...answer, verdict: 'no-such-place', copy, ...instead };
}

/** What a document has instead of a missing place: its last paragraph, or the letters of the paragraph. */
function insteadOf(
  { paragraphs, tree }: DocumentModel,
  target: Extract<PlaceFound, { kind: 'no-paragraph' | 'no-item' }>,
): Pick<HeldAnswer, 'last' | 'passages'> {
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
