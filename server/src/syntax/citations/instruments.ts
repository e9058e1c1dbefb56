import { Kind } from '../tokens';
import { type Meaning, Role } from '../vocabulary';
import type { Found } from './found';
import { iloNumbers } from './ilo';
import { goesOnAsLaw } from './laws';
import type { Words } from './words';

type Own = Extract<Meaning, { kind: 'own' }>;

/** An instrument by a name of its own, which ends before `next`; the id `other` for one that is not in the catalogue. */
export function namedInstrumentAt(found: Found, i: number, next: number, id: string): number {
  const { t } = found.words;
  if (!t.upper(i)) return i;
  return found.add({ kind: 'instrument', id, start: t.start(i), end: t.end(next - 1) }, next, i);
}

/** "the Covenant", "the Optional Protocol to the Convention", "that instrument": the committee's own by words that others share. */
export function ownInstrumentAt(found: Found, i: number, next: number, { type, to }: Own): number {
  const { words } = found;
  const { t } = words;
  if (type === 'instrument') {
    if (!isPointedAt(words, i)) return i;
  } else if (type === 'protocol' || t.upper(i)) return instrumentAt(found, i, next, type, to);
  else if (type === 'any-protocol' || next !== i + 1 || !isPlainInSmall(words, i)) return i;
  return found.add({ kind: 'instrument', id: `own-${type}`, start: t.start(i), end: t.end(next - 1) }, next, i);
}

/** "article 17 of that instrument" */
function isPointedAt(words: Words, i: number): boolean {
  const points = words.has(i - 1, Role.determiner | Role.same) || words.order(i - 1) === 'latter';
  return points && words.has(i - 2, Role.of | Role.determiner);
}

/** "article 5 of the convention": small letters are a slip of style, the meaning is plain where "of the" stands before. */
function isPlainInSmall(words: Words, i: number): boolean {
  return (
    words.has(i - 1, Role.determiner) && words.has(i - 2, Role.of | Role.preposition) && !words.has(i + 1, Role.number)
  );
}

/** A capitalized noun for an instrument that is no known name: an ILO convention or another one. */
export function otherInstrumentAt(found: Found, i: number): number {
  return instrumentAt(found, i, i + 1, undefined);
}

/** A noun for an instrument, which ends before `next`: the committee's own, an ILO convention or another one. */
function instrumentAt(
  found: Found,
  i: number,
  next: number,
  type: Exclude<Own['type'], 'instrument'> | undefined,
  to?: Own['to'],
): number {
  const { words } = found;
  const { t } = words;
  // "Protocol No. 12" is another organization's.
  const ilo = type === undefined || type === 'convention' ? iloNumbers(words, next) : undefined;
  if (ilo)
    return found.add({ kind: 'ilo', items: ilo.value, start: t.start(i), end: t.end(ilo.next - 1) }, ilo.next, i);
  if (t.upper(i) && goesOnAsLaw(words, next)) return i;
  const start = t.start(i);
  const end = t.end(next - 1);
  const named =
    t.kind(i - 1) === Kind.word &&
    t.upper(i - 1) &&
    !words.has(i - 1, Role.determiner | Role.and | Role.of | Role.preposition);
  if (named || (words.has(next, Role.subject) && leadsToName(words, next + 1)))
    return found.add({ kind: 'instrument', id: 'other', start, end }, next, i);
  if (type === undefined || words.has(i, Role.plural)) return i;
  const id = type === 'any-protocol' ? type : `own-${type}`;
  const pointing = words.order(i - 1) === 'that';
  if (!pointing && !to) return found.add({ kind: 'instrument', id, start, end }, next, i);
  return found.add({ kind: 'instrument', id, ...(pointing && { pointing }), ...(to && { to }), start, end }, next, i);
}

/** Whether a capitalized word follows within a few small ones: "on the Rights", "relating to the Status". */
function leadsToName(words: Words, i: number): boolean {
  const { t } = words;
  for (let at = i; at < i + 3; at++) {
    if (t.kind(at) !== Kind.word) return false;
    if (t.upper(at)) return true;
    if (!words.has(at, Role.determiner | Role.preposition | Role.to | Role.of)) return false;
  }
  return false;
}
