import { Kind } from '../tokens/tokens';
import { Role } from '../tokens/wordRoles';
import type { MentionsFound } from './mentionsFound';
import type { Words } from './words/citationWords';

/** A committee by its name, which ends before `next`; the id is empty for "Committee" alone. */
export function committeeAt(found: MentionsFound, i: number, next: number, id: string): number {
  const { words, named } = found;
  const { t } = words;
  if (!t.upper(i)) return i;
  const start = t.start(i);
  const end = t.end(next - 1);
  if (id === '') {
    // "As the Special Rapporteur has said, the Committee finds …": a new clause.
    if (t.kind(i - 2) === Kind.comma && words.has(i - 1, Role.determiner)) named.authorIn = -1;
    return named.committee !== '' && pointsBack(words, i)
      ? found.add({ kind: 'committee', id: named.committee, start, end }, next, i)
      : i;
  }
  named.committee = id;
  named.byName = true;
  const titled = words.beginsTitle(next);
  return found.add({ kind: 'committee', id, ...(titled && { titled }), start, end }, next, i);
}

/** "that Committee", "the latter Committee", "the same Committee": the one named last. */
function pointsBack(words: Words, i: number): boolean {
  const order = words.order(i - 1);
  return order === 'that' || order === 'latter' || words.has(i - 1, Role.same);
}
