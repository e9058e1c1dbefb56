import { decodeBase64 } from '../base64';
import type { QuotedWords } from './foldedWords';

/**
 * How many words a run has. One word that differs inside a quotation changes this many runs, and a run can only be looked up with all its
 * words.
 */
const RUN = 5;
/** The size of a filter for each run in it, in bits, and how many of them a run sets: a run that is not there passes once in 500 times. */
const BITS = 13;
const TURNS = 9;
/** How many runs must stand in another place than the cited one: a treaty has a hundred places, in any of which one may pass by chance. */
const ENOUGH = 3;
/** How often a run is hashed before it is looked up: some 30 µs, cheap for a quotation and expensive for guessing word after word. */
const ROUNDS = 1 << 13;

/** The fingerprints of one place of a treaty. */
interface PlacePrint {
  /** "10 (3)", as in the words of an official text. */
  readonly name: string;
  /** A Bloom filter over the runs that begin there. They go on into the next paragraph of the article. */
  readonly filter: Uint8Array;
}

/** The fingerprints of a treaty: they show whether some words stand in one of its places, without giving its text. */
export interface TreatyPrints {
  readonly instrument: string;
  /** In the order of the treaty; paragraphs that were amended are there once for each wording. */
  readonly places: readonly PlacePrint[];
}

/** The verdict of fingerprints on a quotation. They cannot locate differences. */
export type PrintsAnswer =
  | { readonly verdict: 'verbatim' }
  /** `where`: the places in which the words stand. */
  | { readonly verdict: 'verbatim-elsewhere'; readonly where: readonly string[] }
  | { readonly verdict: 'unlike' };

/** Beginnings that are written as a separate word, with a hyphen or in one, and are never words themselves. */
const BEGINNINGS = new Set(
  'anti bi co counter extra inter intra macro micro mono multi non pre re semi socio sub trans tri'.split(' '),
);

/** The runs of some words in their order; none if there are too few. "Co-operation" and "cooperation" give the same ones. */
export function runsOf(words: readonly string[]): readonly string[] {
  const solid: string[] = [];
  let open = '';
  for (const word of words) {
    open += word;
    if (BEGINNINGS.has(word)) continue;
    solid.push(open);
    open = '';
  }
  if (open !== '') solid.push(open);
  const runs: string[] = [];
  for (let at = 0; at + RUN <= solid.length; at++) runs.push(solid.slice(at, at + RUN).join(' '));
  return runs;
}

/** A filter over some runs. Equal ones are counted once, and their order leaves no trace. */
export function printOf(runs: Iterable<string>): Uint8Array {
  const all = new Set(runs);
  const filter = new Uint8Array(Math.ceil((all.size * BITS) / 8));
  for (const run of all) for (const bit of bitsOf(mixRun(run), filter.length * 8)) setBit(filter, bit);
  return filter;
}

function setBit(filter: Uint8Array, bit: number): void {
  const at = bit >> 3;
  filter[at] = (filter[at] ?? 0) | (1 << (bit & 7));
}

/** Reads what `scripts/generatePrints.mjs` has written; undefined for anything else. */
export function readPrints(value: unknown): TreatyPrints | undefined {
  if (typeof value !== 'object' || value === null || !('instrument' in value) || !('places' in value)) return undefined;
  const { instrument, places } = value;
  if (typeof instrument !== 'string' || typeof places !== 'object' || places === null) return undefined;
  return {
    instrument,
    places: Object.entries(places).flatMap(([name, filters]: [string, unknown]) =>
      [filters].flat().flatMap((filter) => {
        const bytes = typeof filter === 'string' ? decodeBase64(filter) : undefined;
        return bytes && bytes.length > 0 ? [{ name, filter: bytes }] : [];
      }),
    ),
  };
}

/** Whether a treaty has fingerprints of a place. */
export function hasPrint({ places }: TreatyPrints, isCited: (name: string) => boolean): boolean {
  return places.some(({ name }) => isCited(name));
}

/**
 * Looks a quotation up in the fingerprints of a treaty; `isCited` tells which of its places are cited. A quotation with a part that is
 * shorter than a run is not confirmed. The time grows with its words, not with the treaty, unless they stand in it.
 */
export function heldByPrints(
  { parts }: QuotedWords,
  { places }: TreatyPrints,
  isCited: (name: string) => boolean,
): PrintsAnswer {
  const runs = parts.map((part) => runsOf(part.map(({ word }) => word)));
  if (runs.length === 0 || runs.some((part) => part.length === 0)) return { verdict: 'unlike' };
  const keys = new Map<string, MixedRun>();
  const keyOf = (run: string) => {
    const key = keys.get(run) ?? mixRun(run);
    keys.set(run, key);
    return key;
  };
  const has = ({ filter }: PlacePrint, run: string) => {
    for (const bit of bitsOf(keyOf(run), filter.length * 8))
      if (((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
    return true;
  };
  const begins = places.flatMap((place, at) => (holdsFrom(places, at, runs, has) ? [place.name] : []));
  if (begins.some(isCited)) return { verdict: 'verbatim' };
  const count = runs.reduce((sum, part) => sum + part.length, 0);
  return begins.length > 0 && count >= ENOUGH
    ? { verdict: 'verbatim-elsewhere', where: begins }
    : { verdict: 'unlike' };
}

/** Whether the parts of a quotation stand one after the other in a place and those that follow it in its article. */
function holdsFrom(
  places: readonly PlacePrint[],
  from: number,
  parts: readonly (readonly string[])[],
  has: (place: PlacePrint, run: string) => boolean,
): boolean {
  const article = articleOf(places[from]?.name ?? '');
  const last = places.findIndex(({ name }, i) => i > from && articleOf(name) !== article);
  const within = places.slice(from, last < 0 ? undefined : last);
  let at = 0;
  for (const [i, part] of parts.entries()) {
    // The first part begins in the place, others there or later.
    const starts = i === 0 ? [0] : within.map((_, k) => k).slice(at);
    const ends = starts.map((start) => endOf(within, start, part, has)).find((end) => end >= 0);
    if (ends === undefined) return false;
    at = ends;
  }
  return true;
}

/** The place in which a part that begins in one place ends; -1 if it does not stand there. */
function endOf(
  within: readonly PlacePrint[],
  start: number,
  part: readonly string[],
  has: (place: PlacePrint, run: string) => boolean,
): number {
  let at = start;
  let isBegun = false;
  for (const run of part) {
    const place = within[at];
    if (place && has(place, run)) {
      isBegun = true;
      continue;
    }
    // Beyond a paragraph that was amended, not its other wording.
    let to = at + 1;
    while (within[to] && within[to]?.name === place?.name) to++;
    const next = within[to];
    if (!isBegun || !next || !has(next, run)) return -1;
    at = to;
  }
  return at;
}

function articleOf(name: string): string {
  return name.split(' ', 1)[0] ?? '';
}

/** A run after mixing: where its bits begin, and how they go on. */
interface MixedRun {
  readonly start: number;
  readonly step: number;
}

function mixRun(run: string): MixedRun {
  let a = 0x9e3779b9 ^ run.length;
  let b = 0x85ebca6b;
  for (let at = 0; at < run.length; at++) {
    a = Math.imul(a ^ run.charCodeAt(at), 0x01000193);
    b = Math.imul(b ^ a ^ (a >>> 13), 0x5bd1e995);
  }
  for (let round = 0; round < ROUNDS; round++) {
    a = (Math.imul(a ^ (b >>> 15), 0x2c1b3c6d) + round) | 0;
    b = Math.imul(b ^ (a >>> 12), 0x297a2d39) | 0;
    b ^= b >>> 15;
  }
  return { start: a >>> 0, step: (b >>> 0) | 1 };
}

/** The bits of a run in a filter of some size. */
function bitsOf({ start, step }: MixedRun, size: number): readonly number[] {
  const bits: number[] = [];
  let at = start;
  let by = step;
  for (let turn = 1; turn <= TURNS; turn++) {
    bits.push(at % size);
    at = (at + by) >>> 0;
    by = (by + turn) >>> 0;
  }
  return bits;
}
