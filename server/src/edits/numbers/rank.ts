import type { ParagraphPlace } from '../../model/base/target';
import { letterValue, NUMBER_SUFFIXES, romanValue } from '../../syntax/blocks/marker';
import type { Tree } from '../../syntax/blocks/tree';
import type { Arrangement } from './arrangement';
import type { PointerTarget } from './pointing';

/** The sort key of a place: number, suffix, and a number for each letter. */
export type PlaceRank = readonly number[];

/** The empty suffix sorts before "bis". */
const SUFFIXES = ['', ...NUMBER_SUFFIXES];

/** Less than 0 if the first comes before the second; a paragraph comes before its items. */
export function compareRanks(a: PlaceRank, b: PlaceRank): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Whether ranks are in ascending order. */
export function rises(ranks: readonly PlaceRank[]): boolean {
  return ranks.every((rank, i) => i === 0 || compareRanks(ranks[i - 1] ?? [], rank) <= 0);
}

/** The rank of a place as written in the existing document. */
export function rankOfOld(tree: Tree | undefined, place: ParagraphPlace, target?: PointerTarget): PlaceRank {
  return [
    ...rankOfNumber(place.number),
    ...place.path.map((letter, i) => tree?.blocks[target?.items[i]?.block ?? -1]?.label?.value ?? rankOfLetter(letter)),
  ];
}

/** The rank of an entry in an arrangement when cited as `place`. */
export function rankOfEntry(
  { entries, standings, labels }: Arrangement,
  entry: number,
  place: ParagraphPlace,
): PlaceRank {
  const values: number[] = [];
  const paragraph = standings[entry]?.paragraph ?? -1;
  for (let at = entry; at >= 0 && at !== paragraph; at = standings[at]?.parent ?? -1) {
    const label = labels[at] ?? '';
    values.unshift(entries[at]?.form === 'small-roman' ? romanValue(label) : rankOfLetter(label));
  }
  const remainingRanks = place.path.slice(values.length).map(rankOfLetter);
  return [...rankOfNumber(place.number), ...values.slice(-place.path.length || values.length), ...remainingRanks];
}

/** The sort key of a paragraph's number: "12", "12 bis", "2.1". */
export function rankOfNumber(number: string): PlaceRank {
  const [major = '', minor] = number.split('.');
  if (minor !== undefined) return [Number.parseInt(major, 10) || 0, Number.parseInt(minor, 10) || 0];
  const suffix = /[a-z]+$/.exec(number)?.[0] ?? '';
  return [Number.parseInt(number, 10) || 0, Math.max(0, SUFFIXES.indexOf(suffix))];
}

function rankOfLetter(letter: string): number {
  return /^\d+$/.test(letter) ? Number(letter) : letterValue(letter) || romanValue(letter);
}
