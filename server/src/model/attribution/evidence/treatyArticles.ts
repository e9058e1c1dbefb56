import { articleStructure, probablyMissingPart, structureOf } from '../../../catalogue/articleStructure';
import { INSTRUMENTS } from '../../../catalogue/instruments';
import type { ArticlesMention, ParagraphsMention } from '../../../syntax/citations/mention';
import type { Ground, ParagraphPlace } from '../../base/target';
import { isFigures } from './articleNumbers';
import { type Decision, LAW_BY_NUMBER, UNDECIDED_OWNER } from './owner';

/** Whether an article has all the given paragraphs. The data may be from memory, which is good enough for a link but not for an error. */
export function hasParagraphs(instrument: string, article: string, numbers: readonly string[]): boolean {
  const structure = articleStructure(instrument, Number(article));
  if (!structure?.numbered) return false;
  return numbers.every((number) => Number(number) <= structure.paragraphs.length);
}

/** Like {@link hasParagraphs}, for paragraphs, or letters without a paragraph number, including everything below them. */
export function hasPlaces(instrument: string, article: string, places: readonly ParagraphPlace[]): boolean {
  const structure = articleStructure(instrument, Number(article));
  if (!structure) return false;
  return places.every((place) => {
    if (place.number !== '' && !(structure.numbered && isFigures(place.number))) return false;
    if (place.number === '' && place.path.length === 0) return false;
    return probablyMissingPart(instrument, structure, { paragraph: place.number, path: place.path }) === undefined;
  });
}

/** Whether the catalogue shows that an article lacks a numbered paragraph; the text must then refer to something else. */
export function hasNoParagraph(instrument: string, article: string, paragraph: string): boolean {
  const structure = paragraph === '' ? undefined : articleStructure(instrument, Number(article));
  return structure?.status === 'verified' && Number(paragraph) > Math.max(1, structure.paragraphs.length);
}

/** Whether a list cites a paragraph that the instrument's article is known to lack. */
export function lacksParagraph(instrument: string, { items }: ArticlesMention): boolean {
  return items.some(({ article, paragraph }) => hasNoParagraph(instrument, article, paragraph));
}

/** Whether some article of an instrument has enough paragraphs for every number cited: one that is too high rules out the whole list. */
export function mayBeOfArticle({ items }: ParagraphsMention, instrument: string): boolean {
  let maxParagraphs = mostParagraphs.get(instrument);
  if (maxParagraphs === undefined) {
    maxParagraphs = Math.max(0, ...structureOf(instrument).map(({ paragraphs }) => paragraphs.length));
    mostParagraphs.set(instrument, maxParagraphs);
  }
  return items.every(({ number }) => Number(number) <= maxParagraphs);
}

/** The highest number of paragraphs in any article, by instrument. */
const mostParagraphs = new Map<string, number>();

/** Grounds on which the words themselves name the instrument, so that an article it lacks is an error in the text. */
export const EXPLICIT_GROUNDS: ReadonlySet<Ground> = new Set([
  'named-after',
  'named-before',
  'named-in-brackets',
  'heading',
  'written',
]);

/**
 * Unless the words name the instrument, an article that it lacks belongs to something else: to a law, if only laws are named nearby.
 * `closesWithOwn`: brackets at the end count as naming it.
 */
export function existingArticle(
  decision: Decision,
  mention: ArticlesMention,
  lawOnly: boolean,
  closesWithOwn = false,
): Decision {
  const instrument = INSTRUMENTS[decision.owner];
  if (!instrument || EXPLICIT_GROUNDS.has(decision.ground)) return decision;
  if (closesWithOwn && decision.ground === 'closing-brackets') return decision;
  return mention.items.every((item) => item.article === '' || Number.parseInt(item.article, 10) <= instrument.articles)
    ? decision
    : lawOnly
      ? LAW_BY_NUMBER
      : UNDECIDED_OWNER;
}
