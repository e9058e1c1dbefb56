import { memoize } from '../../../model/base/memo';
import type { Reference, Target } from '../../../model/base/target';
import type { BlockReading } from '../../../model/readings/blockReading';
import { NUMBER_SUFFIXES, romanValue } from '../../../syntax/blocks/marker';
import { isDigit } from '../../../text/characterKinds';

/** The lists of references in a block, in text order; single references are omitted. */
export const referenceListsOf = memoize(readLists);

const NONE: readonly never[] = [];

function readLists(reading: BlockReading): readonly (readonly Reference[])[] {
  const { references } = reading;
  let lists: (readonly Reference[])[] | undefined;
  for (let from = 0; from < references.length; ) {
    const firstReference = references[from];
    let to = from + 1;
    while (firstReference && isListed(firstReference, references[to])) to++;
    if (to - from > 1) {
      lists ??= [];
      lists.push(references.slice(from, to));
    }
    from = to;
  }
  return lists ?? NONE;
}

function isListed(first: Reference, reference: Reference | undefined): boolean {
  return reference !== undefined && reference.list === first.list && reference.target.kind === first.target.kind;
}

/** The list that a reference belongs to, and its index in that list; undefined for a single reference. */
export function listOf(
  reading: BlockReading,
  reference: Reference,
): { readonly list: readonly Reference[]; readonly index: number } | undefined {
  return places(reading).get(reference);
}

const places = memoize((reading: BlockReading) => {
  const listByReference = new Map<Reference, { readonly list: readonly Reference[]; readonly index: number }>();
  for (const list of referenceListsOf(reading))
    for (const [index, reference] of list.entries()) listByReference.set(reference, { list, index });
  return listByReference;
});

/** Whether a reference is an endpoint of a range that is reversed or has equal endpoints, so that the intended numbers are unknown. */
export function isInvalidRangeEndpoint(reading: BlockReading, reference: Reference): boolean {
  return badRanges(reading).has(reference);
}

const badRanges = memoize((reading: BlockReading): ReadonlySet<Reference> => {
  const ends = new Set<Reference>();
  for (const list of referenceListsOf(reading)) {
    for (const [i, to] of list.entries()) {
      const from = list[i - 1];
      if (!from || !to.range || (compareTargets(from.target, to.target) ?? -1) < 0) continue;
      ends.add(from).add(to);
    }
  }
  return ends;
});

/**
 * Compares two places in the same document or instrument: negative, zero or positive; undefined if they cannot be compared. A paragraph
 * sorts before its own subparagraphs.
 */
export function compareTargets(a: Target, b: Target): number | undefined {
  if (a.kind === 'paragraph' && b.kind === 'paragraph') return comparePlaces(a, b);
  if (a.kind === 'other-paragraph' && b.kind === 'other-paragraph')
    return a.symbol === b.symbol ? comparePlaces(a, b) : undefined;
  if (a.kind === 'general-comment' && b.kind === 'general-comment')
    return a.committee === b.committee && a.number === b.number ? compareNumbers(a.paragraph, b.paragraph) : undefined;
  if (a.kind === 'article' && b.kind === 'article') {
    if (a.instrument !== b.instrument) return undefined;
    for (const order of [compareNumbers(a.article, b.article), compareNumbers(a.paragraph, b.paragraph)])
      if (order !== 0) return order;
    return comparePaths(a.path, b.path);
  }
  return undefined;
}

function comparePlaces(
  a: { readonly number: string; readonly path: readonly string[] },
  b: { readonly number: string; readonly path: readonly string[] },
): number | undefined {
  const order = compareNumbers(a.number, b.number);
  return order === 0 ? comparePaths(a.path, b.path) : order;
}

/** Numbers without a suffix sort before "bis". */
const SUFFIXES = ['', ...NUMBER_SUFFIXES];
/** Number forms: "12", "12 bis", "7.4" (in Views). */
const NUMBER_PATTERN = /^(\d+)(?:\.(\d+))?(?:\s*([a-z]+))?$/i;

/** Compares numbers such as "12", "12 bis" and "13"; an empty number sorts first. Undefined for any other form. */
function compareNumbers(a: string, b: string): number | undefined {
  if (a === b) return 0;
  if (isPlain(a) && isPlain(b)) return Number(a) - Number(b);
  const [one, other] = [NUMBER_PATTERN.exec(a || '0'), NUMBER_PATTERN.exec(b || '0')];
  if (!one || !other) return undefined;
  const suffixes = [one, other].map((match) => SUFFIXES.indexOf((match[3] ?? '').toLowerCase()));
  if (suffixes.includes(-1)) return undefined;
  const [own = 0, right = 0] = suffixes;
  return Number(one[1]) - Number(other[1]) || Number(one[2] ?? 0) - Number(other[2] ?? 0) || own - right;
}

function isPlain(number: string): boolean {
  for (let i = 0; i < number.length; i++) if (!isDigit(number.charCodeAt(i))) return false;
  return true;
}

function comparePaths(a: readonly string[], b: readonly string[]): number | undefined {
  for (let depth = 0; depth < Math.max(a.length, b.length); depth++) {
    const [one, other] = [a[depth], b[depth]];
    if (one === undefined || other === undefined) return one === undefined ? -1 : 1;
    if (one === other) continue;
    const letterDistance = one.length === 1 && other.length === 1 ? one.charCodeAt(0) - other.charCodeAt(0) : undefined;
    const [own, right] = [romanNumberOf(one), romanNumberOf(other)];
    const romanDistance = own > 0 && right > 0 ? own - right : undefined;
    // "(i)" may be a letter or a Roman numeral, so the order is only certain if both readings agree.
    if (letterDistance !== undefined && romanDistance !== undefined)
      return Math.sign(letterDistance) === Math.sign(romanDistance) ? letterDistance : undefined;
    return letterDistance ?? romanDistance;
  }
  return 0;
}

/** The value of a lower-case Roman numeral of a subparagraph; 0 for anything else, including "c" and "d", which are letters there. */
function romanNumberOf(text: string): number {
  const value = romanValue(text);
  return value < 100 ? value : 0;
}
