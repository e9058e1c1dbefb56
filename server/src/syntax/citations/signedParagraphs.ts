import { Kind, type Tokens } from '../tokens/tokens';
import type { Mention } from './mention';
import type { MentionCollector } from './mentionsFound';
import { paragraphList } from './paragraphList';

/**
 * “CMW/C/XAA/CO/1, § 12”, “(CMW/C/XAA/CO/1 ¶¶ 12–14)”: paragraphs cited by their sign directly after a document. Anywhere else the sign
 * refers to a law.
 */
export function signedParagraphsAt(found: MentionCollector, i: number): number {
  const { words, last, afterLast } = found;
  const { t } = words;
  if (!isSign(t, i) || !last || !HAVE_PARAGRAPHS.has(last.kind)) return i;
  for (let at = afterLast; at < i; at++) if (t.kind(at) !== Kind.comma && t.kind(at) !== Kind.open) return i;
  let at = i + 1;
  while (isSign(t, at)) at++;
  const list = paragraphList(words, at, true, true, false);
  if (!list) return i;
  const { value: items, next } = list;
  const place = { start: t.start(i), end: t.end(next - 1) };
  const said = { abbreviated: true, position: '', thereof: false, afterWriting: false, goesOn: false } as const;
  return found.add({ kind: 'paragraphs', items, ...said, ...place }, next, i);
}

function isSign(t: Tokens, i: number): boolean {
  return t.kind(i) === Kind.other && (t.is(i, '§') || t.is(i, '¶'));
}

const HAVE_PARAGRAPHS: ReadonlySet<Mention['kind']> = new Set(['symbol', 'general-comments']);
