import type { RecommendationItem } from '../../../server/src/protocol';

/** A paragraph to move, and the place after which it goes; an empty place is before all others. */
export interface Move {
  readonly item: RecommendationItem;
  readonly behind: string;
}

/**
 * Moves a recommendation by one among those of a document, in their order: before the one above it, or after the one below.
 * Undefined at either end.
 */
export function moveByOne(
  items: readonly RecommendationItem[],
  item: RecommendationItem,
  direction: -1 | 1,
): Move | undefined {
  const other = items[items.indexOf(item) + direction];
  if (!other || !items.includes(item)) return undefined;
  return { item, behind: direction < 0 ? other.before : other.number };
}

/** Moves a recommendation to where it was dropped: before or after another. Undefined where it stands there already. */
export function moveTo(item: RecommendationItem, target: RecommendationItem, isBehind: boolean): Move | undefined {
  const behind = isBehind ? target.number : target.before;
  if (target === item || behind === item.number || behind === item.before) return undefined;
  return { item, behind };
}
