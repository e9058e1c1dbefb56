import { decodeBase64 } from '../base64';
import type { QuotedWords } from './foldedWords';

/** How many words a run has. Each differing word in a quotation changes this many runs, and a lookup needs every word of the run. */
const RUN_LENGTH = 5;
/** Filter size in bits per run, and how many bits each run sets: the false positive rate is 1 in 500. */
const BITS = 13;
const HASH_COUNT = 9;
/**
 * How many runs must match a place other than the cited one: with about a hundred places in a treaty, a single run may match one of them by
 * chance.
 */
const MIN_MATCHES = 3;
/** How many rounds of hashing a lookup takes: about 30 µs, cheap for a quotation but expensive for guessing the text word by word. */
const ROUNDS = 1 << 13;

/** The fingerprint of one place of a treaty. */
interface PlacePrint {
  /** "10 (3)", as in an official text. */
  readonly name: string;
  /** A Bloom filter of the runs that start in the place. They may extend into the next paragraph of the article. */
  readonly filter: Uint8Array;
}

/** The fingerprints of a treaty: they show whether words occur in one of its places without revealing its text. */
export interface TreatyPrints {
  readonly instrument: string;
  /** In the order of the treaty, with one entry for each wording of an amended paragraph. */
  readonly places: readonly PlacePrint[];
}

/** The result of looking a quotation up in fingerprints, which cannot locate differences. */
export type PrintsAnswer =
  | { readonly verdict: 'verbatim' }
  /** `where`: the places that contain the words. */
  | { readonly verdict: 'verbatim-elsewhere'; readonly where: readonly string[] }
  | { readonly verdict: 'unlike' };

/** Prefixes that may be written as a separate word, with a hyphen or joined, but are never words themselves. */
const BEGINNINGS = new Set(
  'anti bi co counter extra inter intra macro micro mono multi non pre re semi socio sub trans tri'.split(' '),
);

/** The runs of a sequence of words, in order; none if there are too few words. "Co-operation" and "cooperation" give the same runs. */
export function runsOf(words: readonly string[]): readonly string[] {
  const wholeRuns: string[] = [];
  let open = '';
  for (const word of words) {
    open += word;
    if (BEGINNINGS.has(word)) continue;
    wholeRuns.push(open);
    open = '';
  }
  if (open !== '') wholeRuns.push(open);
  const runs: string[] = [];
  for (let at = 0; at + RUN_LENGTH <= wholeRuns.length; at++) runs.push(wholeRuns.slice(at, at + RUN_LENGTH).join(' '));
  return runs;
}

/** A Bloom filter of runs. Duplicates are ignored, and the order of the runs cannot be recovered. */
export function printOf(runs: Iterable<string>): Uint8Array {
  const allRuns = new Set(runs);
  const filter = new Uint8Array(Math.ceil((allRuns.size * BITS) / 8));
  for (const run of allRuns) for (const bit of bitsOf(mixRun(run), filter.length * 8)) setBit(filter, bit);
  return filter;
}

function setBit(filter: Uint8Array, bit: number): void {
  const at = bit >> 3;
  filter[at] = (filter[at] ?? 0) | (1 << (bit & 7));
}

/** Reads the output of `scripts/generatePrints.mjs`; undefined for anything else. */
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

/** Whether the fingerprints of a treaty include a cited place. */
export function hasPrint({ places }: TreatyPrints, isCited: (name: string) => boolean): boolean {
  return places.some(({ name }) => isCited(name));
}

/**
 * Looks a quotation up in the fingerprints of a treaty; `isCited` selects the cited places. A quotation with a part shorter than a run
 * cannot be confirmed. The cost depends on the length of the quotation and not on the treaty, unless the words occur in it.
 */
export function checkByFingerprints(
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
  const mayContain = ({ filter }: PlacePrint, run: string) => {
    for (const bit of bitsOf(keyOf(run), filter.length * 8))
      if (((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
    return true;
  };
  const begins = places.flatMap((place, at) => (holdsFrom(places, at, runs, mayContain) ? [place.name] : []));
  if (begins.some(isCited)) return { verdict: 'verbatim' };
  const count = runs.reduce((sum, part) => sum + part.length, 0);
  return begins.length > 0 && count >= MIN_MATCHES
    ? { verdict: 'verbatim-elsewhere', where: begins }
    : { verdict: 'unlike' };
}

/** Whether the parts of a quotation occur in sequence in a place and the following places of its article. */
function holdsFrom(
  places: readonly PlacePrint[],
  from: number,
  parts: readonly (readonly string[])[],
  has: (place: PlacePrint, run: string) => boolean,
): boolean {
  const article = articleOf(places[from]?.name ?? '');
  const lastIndex = places.findIndex(({ name }, i) => i > from && articleOf(name) !== article);
  const articlePlaces = places.slice(from, lastIndex < 0 ? undefined : lastIndex);
  let at = 0;
  for (const [i, part] of parts.entries()) {
    // The first part must start in this place, the others here or later.
    const starts = i === 0 ? [0] : articlePlaces.map((_, k) => k).slice(at);
    const ends = starts.map((start) => endOf(articlePlaces, start, part, has)).find((end) => end >= 0);
    if (ends === undefined) return false;
    at = ends;
  }
  return true;
}

/** Index of the place in which a part that starts in a given place ends; -1 if it does not match. */
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
    // Skip the other wordings of an amended paragraph.
    let to = at + 1;
    while (within[to] && within[to]?.name === place?.name) to++;
    const nextPrint = within[to];
    if (!isBegun || !nextPrint || !has(nextPrint, run)) return -1;
    at = to;
  }
  return at;
}

function articleOf(name: string): string {
  return name.split(' ', 1)[0] ?? '';
}

/** A hashed run: the first bit and the step to the following ones. */
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

/** The bits that a run sets in a filter of a given size. */
function bitsOf({ start, step }: MixedRun, size: number): readonly number[] {
  const bits: number[] = [];
  let at = start;
  let by = step;
  for (let turn = 1; turn <= HASH_COUNT; turn++) {
    bits.push(at % size);
    at = (at + by) >>> 0;
    by = (by + turn) >>> 0;
  }
  return bits;
}
