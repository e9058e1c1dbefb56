import type { RecommendationItem } from '../../../server/src/protocol';

/** A recommendation to move with its concern: past its neighbour, or to one side of another recommendation and its concern. */
export interface Move {
  readonly item: RecommendationItem;
  readonly to: { readonly direction: 'up' | 'down' } | { readonly side: 'before' | 'after'; readonly place: string };
}

/** Moves a recommendation to where it was dropped: before or after another. Undefined if that is itself. */
export function moveTo(item: RecommendationItem, target: RecommendationItem, isAfter: boolean): Move | undefined {
  return target === item ? undefined : { item, to: { side: isAfter ? 'after' : 'before', place: target.number } };
}
