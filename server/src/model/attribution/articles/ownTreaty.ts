import { committeeOf } from '../../../catalogue/committees';
import type { Ground } from '../../base/target';
import type { BlockWalk } from '../evidence/blockWalk';
import { CLOSING_BRACKET_COMMITTEES } from '../evidence/closingBrackets';
import { type Decision, UNDECIDED_OWNER } from '../evidence/owner';

/** The committee's own treaty, or the protocol that the heading names; undecided if the heading names another committee's. */
export function ownTreaty(walk: BlockWalk, ground: Ground): Decision {
  if (walk.heading !== '') {
    const isOwnProtocol = committeeOf(walk.context.committee)?.protocols.some((id) => id === walk.heading) === true;
    return isOwnProtocol ? { owner: walk.heading, ground: 'heading' } : UNDECIDED_OWNER;
  }
  return walk.context.instrument === '' ? UNDECIDED_OWNER : { owner: walk.context.instrument, ground };
}

/** "(arts. 2 and 14)" at the end of a paragraph: committees with this habit mean their own treaty even under a heading about a protocol. */
export function decideInBrackets(walk: BlockWalk): Decision {
  const committee = committeeOf(walk.context.committee);
  const isOurs = committee?.protocols.some((id) => id === walk.heading) === true;
  return isOurs && CLOSING_BRACKET_COMMITTEES.has(walk.context.committee) && walk.context.instrument !== ''
    ? { owner: walk.context.instrument, ground: 'closing-brackets' }
    : ownTreaty(walk, 'closing-brackets');
}
