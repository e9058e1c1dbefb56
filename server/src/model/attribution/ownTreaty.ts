import { committeeOf } from '../../catalogue/committees';
import type { Ground } from '../target';
import type { BlockWalk } from './blockWalk';
import { CLOSING_HABIT } from './closingBrackets';
import { type Decision, UNDECIDED } from './owner';

/** The committee's own treaty, or the protocol that the heading names; nothing where another committee's is named there. */
export function ownTreaty(walk: BlockWalk, ground: Ground): Decision {
  if (walk.heading !== '') {
    const ours = committeeOf(walk.context.committee)?.protocols.some((id) => id === walk.heading) === true;
    return ours ? { owner: walk.heading, ground: 'heading' } : UNDECIDED;
  }
  return walk.context.instrument === '' ? UNDECIDED : { owner: walk.context.instrument, ground };
}

/**
 * "(arts. 2 and 14)" at the end of a paragraph: under a heading on a protocol too, the committees that have this habit mean
 * their treaty.
 */
export function ownInBrackets(walk: BlockWalk): Decision {
  const committee = committeeOf(walk.context.committee);
  const isOurs = committee?.protocols.some((id) => id === walk.heading) === true;
  return isOurs && CLOSING_HABIT.has(walk.context.committee) && walk.context.instrument !== ''
    ? { owner: walk.context.instrument, ground: 'closing-brackets' }
    : ownTreaty(walk, 'closing-brackets');
}
