import { Kind, type Tokens } from '../tokens/tokens';
import type { Mention } from './mention';
import type { MentionCollector } from './mentionsFound';
import { paragraphList } from './paragraphList';
import { mayHaveTitle } from './titledMention';

/**
 * “CMW/C/XAA/CO/1, § 12”, “(CMW/C/XAA/CO/1 ¶¶ 12–14)”, “concluding observations on the second report of Xandoria (2019), ¶ 12”: paragraphs by
 * their sign, right after a document or what may be its title; elsewhere it is a law's.
 */
export function signedParagraphsAt(found: MentionCollector, i: number): number {
  const { words } = found;
  const { t } = words;
  if (!isSign(t, i) || (!isRightAfterDocument(found, i) && !mayEndTitle(found, i))) return i;
  let at = i + 1;
  while (isSign(t, at)) at++;
  const list = paragraphList(words, at, true, true, false);
  if (!list) return i;
  const { value: items, next } = list;
  const place = { start: t.start(i), end: t.end(next - 1) };
  const commonFields = { abbreviated: true, position: '', thereof: false, afterWriting: false } as const;
  return found.add({ kind: 'paragraphs', items, ...commonFields, goesOn: false, isSigned: true, ...place }, next, i);
}

function isRightAfterDocument({ words: { t }, last, afterLast }: MentionCollector, i: number): boolean {
  if (!last || !HAVE_PARAGRAPHS.has(last.kind)) return false;
  for (let at = afterLast; at < i; at++) if (t.kind(at) !== Kind.comma && t.kind(at) !== Kind.open) return false;
  return true;
}

/** Whether the words before a sign may be the end of a title that the sentence has begun: a name, a year, a bracket or the last mention. */
function mayEndTitle({ words: { t }, mentions, sentence, afterLast }: MentionCollector, i: number): boolean {
  const hasPossibleTitle = mentions
    .slice(-MAX_TITLE_MENTIONS)
    .some((one) => one.sentence === sentence && mayHaveTitle(one));
  if (!hasPossibleTitle) return false;
  let at = i - 1;
  while (t.kind(at) === Kind.comma || t.kind(at) === Kind.open) at--;
  const kind = t.kind(at);
  return at < afterLast || kind === Kind.number || kind === Kind.close || (kind === Kind.word && t.upper(at));
}

/** How many mentions a title and its year may have. */
const MAX_TITLE_MENTIONS = 4;

function isSign(t: Tokens, i: number): boolean {
  return t.kind(i) === Kind.other && (t.is(i, '§') || t.is(i, '¶'));
}

const HAVE_PARAGRAPHS: ReadonlySet<Mention['kind']> = new Set(['symbol', 'general-comments']);
