import { followUpOf, mayFollowUp } from '../../edits/citing/followUp';
import type { ParagraphPlace } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import type { Span } from '../../text/edits';
import { addAll } from '../../text/many';
import type { PausingSteps } from '../../text/steps';
import { itemPath } from '../hover/crossDocument';
import { writtenPlace } from '../places/citable';
import { textOfParts, wordsOfParts } from '../places/paragraphParts';
import { targetSpansOfItem, targetSpansOfParagraph } from '../places/places';
import {
  paragraphsForFollowUp,
  type Recommendation,
  type RecommendationPart,
  type Recommendations,
} from '../recommendations/recommendations';

/** A recommendation or a subparagraph of one. The span covers its own words, as UTF-16 offsets of the whole text. */
export interface RecommendationRow extends Span {
  readonly recommendation: Recommendation;
  readonly place: ParagraphPlace;
  /** The place as cited: "33 (a)". */
  readonly written: string;
  /** The span of its number or letter. */
  readonly name: Span;
  /** 0 for a recommendation, the depth of its letter for a subparagraph. */
  readonly level: number;
  /** The row’s own words on one line: its subparagraphs have their own rows. */
  readonly text: string;
  readonly words: number;
  readonly isFollowUp: boolean;
  /** Whether it can be cited; false if an earlier paragraph has the same number. */
  readonly isCitable: boolean;
}

/** The recommendations of a document and their subparagraphs, one row each, in text order. Yields after each recommendation. */
export function* rowSteps(
  model: DocumentModel,
  { recommendations }: Recommendations,
): PausingSteps<readonly RecommendationRow[]> {
  const followUpBlocks = mayFollowUp(model) ? paragraphsForFollowUp(model, followUpOf(model, 0)) : new Set<number>();
  const rows: RecommendationRow[] = [];
  for (const recommendation of recommendations) {
    addAll(rows, rowsOf(model, recommendation, followUpBlocks));
    yield;
  }
  return rows;
}

function rowsOf(
  model: DocumentModel,
  recommendation: Recommendation,
  followUpBlocks: ReadonlySet<number>,
): readonly RecommendationRow[] {
  const { paragraphs } = model;
  const paragraph = paragraphs.all[paragraphs.owner[recommendation.parts[0]?.block ?? -1] ?? -1];
  if (!paragraph) return [];
  // Text after a subparagraph without its own letter continues it.
  const groups: RecommendationPart[][] = [];
  for (const part of recommendation.parts) {
    if (part.level > 0 || groups.length === 0) groups.push([part]);
    else groups.at(-1)?.push(part);
  }
  return groups.map((parts): RecommendationRow => {
    const [first] = parts;
    const level = first?.level ?? 0;
    const item = level > 0 ? paragraph.items.find(({ block }) => block === first?.block) : undefined;
    const { name } = item ? targetSpansOfItem(model, paragraph, item) : targetSpansOfParagraph(model, paragraph);
    const place = { number: paragraph.number, path: item ? itemPath(paragraph, item.block) : [] };
    return {
      recommendation,
      place,
      written: writtenPlace(place),
      name,
      level: item ? level : 0,
      start: first?.start ?? 0,
      end: parts.at(-1)?.end ?? 0,
      text: textOfParts(parts.map((part) => ({ ...part, label: '' }))).replaceAll('\n', ' '),
      words: wordsOfParts(parts),
      isFollowUp: followUpBlocks.has(paragraph.block) || (item !== undefined && followUpBlocks.has(item.block)),
      isCitable: recommendation.isCitable,
    };
  });
}
