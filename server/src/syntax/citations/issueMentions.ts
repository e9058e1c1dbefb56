import { Kind } from '../tokens/tokens';
import { Role } from '../tokens/wordRoles';
import { paragraphItem } from './items';
import type { ParagraphItem } from './mention';
import type { MentionCollector } from './mentionsFound';
import { paragraphList } from './paragraphList';
import { isConcerned, senseBefore } from './senseBefore';
import type { Parsed, Words } from './words/citationWords';
import { endsPlainly } from './words/lists';

/**
 * Questions of a list of issues by number, “question 12 (a)”, “issues 3 and 4”: after words that point to them, or at the start of a text
 * or of brackets, where the number may belong to a heading. In any other context, such as “the Gazette, issue 12”, the number is ignored.
 */
export function issuesAt(mentionsBefore: MentionCollector, i: number): number {
  const { words } = mentionsBefore;
  const { t } = words;
  const isIntroduced = isIntroducedBefore(mentionsBefore, i);
  if (!isIntroduced && i > 0 && t.kind(i - 1) !== Kind.open) return i;
  const number = words.skipNo(words.skipStop(i + 1));
  const letteredList = letteredIssue(words, number);
  const list = letteredList ?? paragraphList(words, number, words.has(i, Role.plural), mentionsBefore.depth > 0, false);
  if (!list || list.value[0]?.number === '') return i;
  const { value: items, next } = list;
  // "(issue 2a)": journals do not have such numbers.
  const isAside = letteredList !== undefined && t.kind(i - 1) === Kind.open && t.kind(next) === Kind.close;
  return mentionsBefore.add(
    { kind: 'issues', items, isIntroduced: isIntroduced || isAside, start: t.start(i), end: t.end(next - 1) },
    next,
    i,
  );
}

/** "question 1 c", "question 12b": a letter without brackets; "a" only if it is not the indefinite article of a following noun. */
function letteredIssue(words: Words, i: number): Parsed<ParagraphItem[]> | undefined {
  const { t } = words;
  const letterIndex = i + 1;
  if (t.kind(i) !== Kind.number || t.kind(letterIndex) !== Kind.word || t.end(letterIndex) - t.start(letterIndex) !== 1)
    return undefined;
  if (t.value(i) < 1 || t.upper(letterIndex) || t.kind(letterIndex + 1) === Kind.number) return undefined;
  if (words.has(letterIndex, Role.and, Role.to, Role.of, Role.preposition)) return undefined;
  if (t.hasSpaceBefore(letterIndex) && words.nearness(letterIndex) === 'indefinite' && !endsPlainly(words, letterIndex))
    return undefined;
  const item = paragraphItem(
    String(t.value(i)),
    [t.slice(letterIndex)],
    false,
    t.start(i),
    t.end(letterIndex),
    undefined,
  );
  return { value: [item], next: letterIndex + 1 };
}

/**
 * Whether words refer the reader to a question or mention its answer: "see question 5", "the reply to question 5", "as mentioned in
 * question 5", "paragraph 3 and question 5", "paragraph 3 under question 5".
 */
function isIntroducedBefore(mentionsBefore: MentionCollector, i: number): boolean {
  const { words, last } = mentionsBefore;
  if (isConcerned(words, i)) return true;
  const isJoined = last?.kind === 'paragraphs' || last?.kind === 'issues';
  if (isJoined && words.has(i - 1, Role.and, Role.preposition) && mentionsBefore.afterLast >= i - 2) return true;
  return words.hasOneOf(i - 1, LEADS) && senseBefore(words, i) !== undefined;
}

const LEADS = [Role.preposition, Role.to, Role.determiner, Role.introducer, Role.pointer, Role.question];
