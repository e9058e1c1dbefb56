import type { BlockWalk } from '../evidence/blockWalk';
import type { Decision } from '../evidence/owner';
import { COORDINATION_PATTERN } from '../evidence/ownerEvidence';
import { NamedEvidence } from './namedEvidence';
import { NAMED_ROWS } from './namedRows';
import { NAMED_SOURCES } from './namedSources';

/** The owner named by the words next to a list (with `afterOnly`, only those after it); undefined if they name none. */
export function namedOwner(walk: BlockWalk, mentionIndex: number, afterOnly: boolean): Decision | undefined {
  const mention = walk.mentions[mentionIndex];
  if (!mention) return undefined;
  const list = new NamedEvidence(walk, mention, mentionIndex, afterOnly);
  for (const { applies, decision: source, ground } of NAMED_ROWS) {
    const decision = applies(list) ? NAMED_SOURCES[source].of(list, ground) : undefined;
    if (decision) return decision;
  }
  return undefined;
}

/** The owner named by the next list of articles, if the two lists share it. */
export function coordinatedDecision(walk: BlockWalk, mentionIndex: number): Decision | undefined {
  const nextMention = walk.mentions[mentionIndex + 1];
  if (nextMention?.kind !== 'articles' || !COORDINATION_PATTERN.test(nextMention.gap)) return undefined;
  return namedOwner(walk, mentionIndex + 1, false);
}
