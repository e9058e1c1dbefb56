import type { RecommendationItem } from '../../../server/src/protocol';

/** A paragraph to move, and the place after which it goes; an empty place means before all others. */
export interface Move {
  readonly item: RecommendationItem;
  readonly after: string;
}

/** Moves a recommendation by one in document order: before the one above it, or after the one below. Undefined at either end. */
export function moveByOne(
  items: readonly RecommendationItem[],
  item: RecommendationItem,
  direction: -1 | 1,
): Move | undefined {
  const other = items[items.indexOf(item) + direction];
  if (!other || !items.includes(item)) return undefined;
  return { item, after: direction < 0 ? other.before : other.number };
}

/** Moves a recommendation to where it was dropped: before or after another. Undefined if it is there already. */
export function moveTo(item: RecommendationItem, target: RecommendationItem, isAfter: boolean): Move | undefined {
  const after = isAfter ? target.number : target.before;
  if (target === item || after === item.number || after === item.before) return undefined;
  return { item, after };
}
