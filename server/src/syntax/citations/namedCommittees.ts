import { Kind } from '../tokens/tokens';
import { Role } from '../tokens/wordRoles';
import type { MentionCollector } from './mentionsFound';
import type { Words } from './words/citationWords';

/** Reads a committee by its name, which ends before `next`; `id` is empty for a bare "Committee". */
export function committeeAt(mentionsBefore: MentionCollector, i: number, next: number, id: string): number {
  const { words, names } = mentionsBefore;
  const { t } = words;
  if (!t.upper(i)) return i;
  const start = t.start(i);
  const end = t.end(next - 1);
  if (id === '') {
    // "As the Special Rapporteur has said, the Committee finds …": a new clause.
    if (t.kind(i - 2) === Kind.comma && words.has(i - 1, Role.determiner)) names.authorIn = -1;
    return names.committee !== '' && pointsBack(words, i)
      ? mentionsBefore.add({ kind: 'committee', id: names.committee, start, end }, next, i)
      : i;
  }
  names.committee = id;
  names.byName = true;
  const hasTitle = words.beginsTitle(next);
  return mentionsBefore.add({ kind: 'committee', id, ...(hasTitle && { titled: hasTitle }), start, end }, next, i);
}

/** "that Committee", "the latter Committee", "the same Committee": refers to the committee named last. */
function pointsBack(words: Words, i: number): boolean {
  const order = words.order(i - 1);
  return order === 'that' || order === 'latter' || words.has(i - 1, Role.same);
}
