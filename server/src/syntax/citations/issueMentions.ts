import { Kind } from '../tokens';
import { Role } from '../wordRoles';
import type { MentionsFound } from './mentionsFound';
import { paragraphList } from './paragraphList';
import { isConcerned, senseBefore } from './senseBefore';

/**
 * What a list asks by its numbers, “question 12 (a)”, “issues 3 and 4”: with words before it that lead there, or at the beginning of a text
 * or of brackets, where it may be a heading’s. Anything else with such a number is left alone: “the Gazette, issue 12”.
 */
export function issuesAt(found: MentionsFound, i: number): number {
  const { words } = found;
  const { t } = words;
  const isIntroduced = isIntroducedBefore(found, i);
  if (!isIntroduced && i > 0 && t.kind(i - 1) !== Kind.open) return i;
  const number = words.skipNo(words.skipStop(i + 1));
  const list = paragraphList(words, number, words.has(i, Role.plural), found.depth > 0, false);
  if (!list || list.value[0]?.number === '') return i;
  const { value: items, next } = list;
  return found.add({ kind: 'issues', items, isIntroduced, start: t.start(i), end: t.end(next - 1) }, next, i);
}

/** "see question 5", "the reply to question 5", "as mentioned in question 5", "paragraph 3 and question 5", "paragraph 3 under question 5" */
function isIntroducedBefore(found: MentionsFound, i: number): boolean {
  const { words, last } = found;
  if (isConcerned(words, i)) return true;
  const isJoined = last?.kind === 'paragraphs' || last?.kind === 'issues';
  if (isJoined && words.has(i - 1, Role.and, Role.preposition) && found.afterLast >= i - 2) return true;
  return words.hasOneOf(i - 1, LEADS) && senseBefore(words, i) !== undefined;
}

const LEADS = [Role.preposition, Role.to, Role.determiner, Role.introducer, Role.pointer, Role.question];
