import type { Span } from '../../text/edits';
import { Kind } from '../tokens/tokens';
import { Role } from '../tokens/wordRoles';
import type { MentionCollector } from './mentionsFound';
import type { Parsed, Words } from './words/citationWords';
import { separatorAt } from './words/lists';

/** An upper bound for the numbers of International Labour Organization conventions. */
const MAX_CONVENTION_NUMBER = 400;
/** Maximum number of list items to read. */
const MAX_ITEMS = 50;
const ZERO = 0x30;

/** After the name of the organization, which ends before `nextIndex`, the noun may be followed by a bare number: "ILO Convention 189". */
export function iloConventionAt(mentionsBefore: MentionCollector, i: number, next: number): number {
  const { words } = mentionsBefore;
  const { t } = words;
  if (!words.has(next, Role.instrument) || !t.upper(next)) return i;
  const at = words.has(next + 1, Role.number) ? words.skipStop(next + 2) : next + 1;
  const items = plainNumbers(words, at);
  return items
    ? mentionsBefore.add(
        { kind: 'ilo', items: items.value, start: t.start(i), end: t.end(items.next - 1) },
        items.next,
        i,
      )
    : i;
}

/** The numbers after the noun: "Convention, 2011 (No. 189)", "Conventions Nos. 97, 143 and 181", "Convention (Revised), 1949 (No. 97)". */
export function iloNumbers(words: Words, i: number): Parsed<(Span & { number: number })[]> | undefined {
  const { t } = words;
  let at = i;
  if (t.kind(at) === Kind.open && t.kind(at + 1) === Kind.word && t.kind(at + 2) === Kind.close) at += 3;
  else if (
    t.kind(at) === Kind.open &&
    t.kind(at + 1) === Kind.word &&
    t.kind(at + 2) === Kind.word &&
    t.kind(at + 3) === Kind.close
  )
    at += 4;
  if ((t.kind(at) === Kind.comma || words.has(at, Role.of)) && t.kind(at + 1) === Kind.number) at += 2;
  if (t.kind(at) === Kind.open && words.has(at + 1, Role.number)) {
    const number = words.skipStop(at + 2);
    if (t.kind(number) !== Kind.number || t.kind(number + 1) !== Kind.close) return undefined;
    return { value: [{ number: t.value(number), start: t.start(number), end: t.end(number) }], next: number + 2 };
  }
  return at === i && words.has(at, Role.number) ? plainNumbers(words, words.skipStop(at + 1)) : undefined;
}

/** Reads a list of convention numbers: "97, 143, 181 and 189", "No. 87 and No. 98". */
function plainNumbers(words: Words, i: number): Parsed<(Span & { number: number })[]> | undefined {
  const { t } = words;
  const items: (Span & { number: number })[] = [];
  let at = i;
  while (items.length < MAX_ITEMS) {
    if (t.kind(at) !== Kind.number || t.value(at) < 1 || t.value(at) > MAX_CONVENTION_NUMBER) break;
    // A leading zero shows that it is not an ILO convention: "Agreement No. 029 of 2011"
    if (t.text.charCodeAt(t.start(at)) === ZERO) break;
    items.push({ number: t.value(at), start: t.start(at), end: t.end(at) });
    at++;
    const separator = separatorAt(words, at, false);
    if (!separator) break;
    const nextIndex = words.skipNo(separator.next);
    if (t.kind(nextIndex) !== Kind.number || t.value(nextIndex) > MAX_CONVENTION_NUMBER) break;
    at = nextIndex;
  }
  const lastItem = items.at(-1);
  if (!lastItem) return undefined;
  while (at > i && t.end(at - 1) > lastItem.end) at--;
  return { value: items, next: at };
}
