import type { RecommendationItem } from '../../../server/src/protocol';

/** Moves a recommendation with its concern: past its neighbour, or before or after another recommendation. */
export interface Move {
  readonly item: RecommendationItem;
  readonly to: { readonly direction: 'up' | 'down' } | { readonly side: 'before' | 'after'; readonly place: string };
}

/** The move for a drop before or after `target`; undefined if a recommendation is dropped on itself. */
export function moveTo(item: RecommendationItem, target: RecommendationItem, isAfter: boolean): Move | undefined {
  return target === item ? undefined : { item, to: { side: isAfter ? 'after' : 'before', place: target.number } };
}
