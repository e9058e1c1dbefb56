import { memoize, memoizeBy } from '../../model/base/memo';
import type { ParagraphRole } from '../../model/roles';
import { bisect } from '../../text/bisect';
import { finishSteps, type PausingSteps } from '../../text/steps';

/** The minimum share of common words, weighted by rarity, for two texts to count as versions of each other. */
const MIN_SIMILARITY = 0.5;
/** The minimum for texts on different sides of an already paired text. */
const MIN_SIMILARITY_OUT_OF_ORDER = 0.65;
/** The minimum for short texts such as headings: “Right to work” is not “Right to life”. */
const MIN_SIMILARITY_IF_SHORT = 0.9;
const SHORT_WORDS = 6;
/** The minimum between a concern and a recommendation, which often share most of their words. */
const MIN_SIMILARITY_ACROSS_ROLES = 0.9;
/** The roles of paragraphs that come in pairs. */
const ACROSS_ROLES: ReadonlySet<ParagraphRole | undefined> = new Set(['concern', 'recommendation']);
/** The bonus for equal first words, and how many words that covers. */
const OPENING_WEIGHT = 0.2;
const OPENING_WORDS = 6;
/** The bonus for texts whose paragraphs are paired. */
const OWNER_WEIGHT = 0.2;
/** A word in more texts than this is too common to distinguish them. */
const MAX_TEXTS_PER_WORD = 60;
/** The maximum number of candidates that share words with a text, and how many of them are compared in full. */
const MAX_COUNTED_CANDIDATES = 4000;
const MAX_COMPARED_CANDIDATES = 8;

/** An item to be paired: a paragraph, subparagraph or heading. */
export interface Pairable {
  /** Only items of the same kind are paired. */
  readonly kind: string;
  /** The number, in citation form. */
  readonly name: string;
  /** The words in lower case, without figures and punctuation; may change between versions. */
  readonly key: string;
  /** Undefined for items without a role. */
  readonly role: ParagraphRole | undefined;
  /** The list index of the enclosing paragraph; the item’s own if there is none. */
  readonly owner: number;
}

/**
 * For each item of `before`, the index of its counterpart in `after`, or -1. Items are paired by their words: first equal ones, wherever
 * they are, then similar ones in descending order of similarity. The first words weigh more, because concerns and recommendations share
 * many words. Kinds are paired in the given order; list paragraphs before items that belong to them.
 */
export function pairSimilar(
  draftUnits: readonly Pairable[],
  redraftUnits: readonly Pairable[],
  kinds: readonly string[],
): readonly number[] {
  return finishSteps(pairingSteps(draftUnits, redraftUnits, kinds));
}

/** Same as {@link pairSimilar}, yielding between the stages of each kind and after each item that is compared. */
export function* pairingSteps(
  draftUnits: readonly Pairable[],
  redraftUnits: readonly Pairable[],
  kinds: readonly string[],
): PausingSteps<readonly number[]> {
  const [before, after] = [withItems(draftUnits), withItems(redraftUnits)];
  const partner: number[] = new Array(before.length).fill(-1);
  const pairedIndexes = new Set<number>();
  const finder = new SimilarPairFinder(before, after, partner, pairedIndexes);
  for (const kind of kinds) {
    pairEqualUnits(before, after, kind, partner, pairedIndexes);
    yield;
    for (const { i, j } of yield* finder.pairs(kind))
      if (!pairedIndexes.has(j) && (partner[i] ?? -1) < 0) {
        partner[i] = j;
        pairedIndexes.add(j);
      }
  }
  pairLeadIns(draftUnits, redraftUnits, partner, pairedIndexes);
  return partner;
}

/** The maximum length, in words, of a lead-in to a list: “The Committee recommends that the State party:”. */
const LEAD_WORDS = 14;
/** How much of the list identifies a lead-in, in UTF-16 code units. */
const MAX_LIST_TEXT_LENGTH = 4000;

/** The items with the words of each list appended to its lead-in, which distinguishes it from similar lead-ins. */
function withItems(all: readonly Pairable[]): readonly Pairable[] {
  const itemWords = new Map<number, string>();
  all.forEach(({ owner, key }, i) => {
    const words = itemWords.get(owner) ?? '';
    if (owner !== i && isLead(all[owner]) && words.length < MAX_LIST_TEXT_LENGTH)
      itemWords.set(owner, `${words} ${key}`);
  });
  return all.map((one, i) => {
    const items = itemWords.get(i);
    return items === undefined ? one : withListText(one, items);
  });
}

/** Memoized so that the words of a lead-in and its list are split only once. */
const withListText = memoizeBy((one: Pairable, items: string): Pairable => ({ ...one, key: `${one.key}${items}` }));

/** Whether a text is short enough to be a lead-in, provided that a list follows. */
export function isLead(one: Pairable | undefined): boolean {
  return one !== undefined && one.key.split(' ', LEAD_WORDS + 1).length <= LEAD_WORDS;
}

/** Pairs the remaining lead-ins that have equal words and share more list items than any other pair. */
function pairLeadIns(
  before: readonly Pairable[],
  after: readonly Pairable[],
  partner: number[],
  takenIndexes: Set<number>,
): void {
  const sharedItems = new Map<number, Map<number, number>>();
  before.forEach(({ owner }, i) => {
    const to = after[partner[i] ?? -1]?.owner;
    if (owner === i || to === undefined || (partner[owner] ?? -1) >= 0 || takenIndexes.has(to)) return;
    if (!isLead(before[owner]) || before[owner]?.key !== after[to]?.key) return;
    const counts = sharedItems.get(owner) ?? new Map<number, number>();
    counts.set(to, (counts.get(to) ?? 0) + 1);
    sharedItems.set(owner, counts);
  });
  for (const [i, counts] of sharedItems) {
    const [to] = [...counts].filter(([j]) => !takenIndexes.has(j)).sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
    if (to === undefined) continue;
    partner[i] = to;
    takenIndexes.add(to);
  }
}

/** Pairs items of a kind that are equal but for numbers: in the same paragraph first, then with the same number, then in order. */
function pairEqualUnits(
  before: readonly Pairable[],
  after: readonly Pairable[],
  kind: string,
  partner: number[],
  takenIndexes: Set<number>,
): void {
  // Candidates by text with owner, number or neither, in reverse order; paired ones are popped off the end.
  const unitsByText = new Map<string, number[]>();
  const add = (key: string, j: number) => {
    const list = unitsByText.get(key);
    if (list) list.push(j);
    else unitsByText.set(key, [j]);
  };
  for (let j = after.length - 1; j >= 0; j--) {
    const pairable = after[j];
    if (pairable?.kind !== kind || pairable.key === '') continue;
    add(pairable.key, j);
    add(`${pairable.key} #${pairable.name}`, j);
    if (pairable.owner !== j) add(`${pairable.key} @${pairable.owner}`, j);
  }
  const pairBy = (keyOf: (one: Pairable, i: number) => string | undefined) =>
    before.forEach((one, i) => {
      if (one.kind !== kind || one.key === '' || (partner[i] ?? -1) >= 0) return;
      const key = keyOf(one, i);
      const list = key === undefined ? undefined : unitsByText.get(key);
      for (let j = list?.pop(); j !== undefined; j = list?.pop()) {
        if (takenIndexes.has(j)) continue;
        partner[i] = j;
        takenIndexes.add(j);
        return;
      }
    });
  pairBy((one, i) => {
    const owner = one.owner === i ? -1 : (partner[one.owner] ?? -1);
    return owner < 0 ? undefined : `${one.key} @${owner}`;
  });
  pairBy((one) => `${one.key} #${one.name}`);
  pairBy((one) => one.key);
}

/** Two texts that may be versions of each other, and their similarity. */
interface MatchCandidate {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/** Finds the most similar pairs among unpaired items, with bounded work for each. */
class SimilarPairFinder {
  constructor(
    private readonly before: readonly Pairable[],
    private readonly after: readonly Pairable[],
    private readonly partner: readonly number[],
    private readonly takenIndexes: ReadonlySet<number>,
  ) {}

  /** The weight of each word in texts of one kind: the rarer, the higher. */
  private weights: ReadonlyMap<string, number> = new Map();
  private readonly weightMemo = new Map<Pairable, number>();

  /** Candidate pairs of a kind, most similar first; an item may be in several. */
  *pairs(kind: string): PausingSteps<readonly MatchCandidate[]> {
    const unpaired = this.after.flatMap((one, j) => (one.kind === kind && !this.takenIndexes.has(j) ? [j] : []));
    if (unpaired.length === 0) return [];
    const unitsByWord = new Map<string, number[]>();
    for (const j of unpaired) {
      for (const word of wordsIn(this.after[j])) {
        const list = unitsByWord.get(word);
        if (list) list.push(j);
        else unitsByWord.set(word, [j]);
      }
    }
    yield;
    this.weights = weightsOf([...this.before, ...this.after].filter((one) => one.kind === kind));
    yield;
    const candidates: MatchCandidate[] = [];
    const nextPaired = this.nextPaired(kind);
    /** The counterpart of the last paired item, and how many unpaired items have followed. */
    let lastIndex = -1;
    let unpairedCount = 0;
    for (const [i, one] of this.before.entries()) {
      if (one.kind !== kind) continue;
      const pair = this.partner[i] ?? -1;
      if (pair >= 0) {
        lastIndex = pair;
        unpairedCount = 0;
        continue;
      }
      const adjacentUnit = unpaired[firstAbove(unpaired, lastIndex) + unpairedCount++];
      const followingPartner = nextPaired[i] ?? this.after.length;
      const otherUnits = this.sharing(one, unitsByWord);
      for (const j of new Set(adjacentUnit === undefined ? otherUnits : [...otherUnits, adjacentUnit])) {
        const score = this.score(one, i, j, j > lastIndex && j < followingPartner);
        if (score > 0) candidates.push({ i, j, score });
      }
      yield;
    }
    return candidates.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  }

  /** For each item of `before`, the counterpart of the next paired item of the same kind. */
  private nextPaired(kind: string): readonly (number | undefined)[] {
    const nextPartners: (number | undefined)[] = new Array(this.before.length).fill(undefined);
    let nextPartner: number | undefined;
    for (let i = this.before.length - 1; i >= 0; i--) {
      nextPartners[i] = nextPartner;
      const pair = this.partner[i] ?? -1;
      if (pair >= 0 && this.before[i]?.kind === kind) nextPartner = pair;
    }
    return nextPartners;
  }

  /** The candidates that share the most distinctive words with an item. */
  private sharing(one: Pairable, saying: ReadonlyMap<string, readonly number[]>): readonly number[] {
    const shares = new Map<number, number>();
    let count = 0;
    for (const word of wordsIn(one)) {
      const list = saying.get(word) ?? [];
      if (list.length > MAX_TEXTS_PER_WORD) continue;
      for (const j of list) shares.set(j, (shares.get(j) ?? 0) + 1);
      count += list.length;
      if (count > MAX_COUNTED_CANDIDATES) break;
    }
    return [...shares]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MAX_COMPARED_CANDIDATES)
      .map(([j]) => j);
  }

  /** The similarity of two items, for sorting; 0 if it is below the minimum. */
  private score(one: Pairable, i: number, j: number, isInOrder: boolean): number {
    const otherPairable = this.after[j];
    if (!otherPairable) return 0;
    const owner = one.owner === i ? -1 : (this.partner[one.owner] ?? -1);
    const isSameOwner = owner >= 0 && owner === otherPairable.owner;
    if (one.key === '' && otherPairable.key === '') return one.name === otherPairable.name || isSameOwner ? 1 : 0;
    const isOtherRole =
      one.role !== otherPairable.role && ACROSS_ROLES.has(one.role) && ACROSS_ROLES.has(otherPairable.role);
    const likenessScore = this.likeness(one, otherPairable);
    const isShort = Math.max(wordsIn(one).size, wordsIn(otherPairable).size) <= SHORT_WORDS;
    const outOfOrderMinimum = isShort ? MIN_SIMILARITY_IF_SHORT : MIN_SIMILARITY_OUT_OF_ORDER;
    if (likenessScore < (isOtherRole ? MIN_SIMILARITY_ACROSS_ROLES : isInOrder ? MIN_SIMILARITY : outOfOrderMinimum))
      return 0;
    const isSameName = one.name === otherPairable.name ? 1e-3 : 0;
    return (
      likenessScore +
      OPENING_WEIGHT * differingPrefixLength(one, otherPairable) +
      (isSameOwner ? OWNER_WEIGHT : 0) +
      isSameName
    );
  }

  private likeness(one: Pairable, other: Pairable): number {
    if (one.key === '' || other.key === '') return 0;
    const [own, right] = [wordsIn(one), wordsIn(other)];
    let sharedCount = 0;
    for (const word of own) if (right.has(word)) sharedCount += this.weights.get(word) ?? 1;
    return sharedCount / Math.max(this.weigh(one), this.weigh(other));
  }

  private weigh(one: Pairable): number {
    let weight = this.weightMemo.get(one);
    if (weight !== undefined) return weight;
    weight = 0;
    for (const word of wordsIn(one)) weight += this.weights.get(word) ?? 1;
    this.weightMemo.set(one, weight);
    return weight;
  }
}

function weightsOf(texts: readonly Pairable[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of texts) for (const word of wordsIn(one)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [word, count] of counts) weights.set(word, Math.log(1 + texts.length / count));
  return weights;
}

/** The index of the first number greater than a value in an ascending list. */
function firstAbove(row: readonly number[], value: number): number {
  return bisect(row.length, (i) => (row[i] ?? 0) <= value);
}

/** The share of equal words at the beginning of two texts. */
function differingPrefixLength(a: Pairable, b: Pairable): number {
  const [own, right] = [a, b].map(({ key }) => key.split(' ', OPENING_WORDS));
  const differenceIndex = own?.findIndex((word, index) => word !== right?.[index]) ?? 0;
  return (differenceIndex < 0 ? OPENING_WORDS : differenceIndex) / OPENING_WORDS;
}

const NO_WORDS: ReadonlySet<string> = new Set();
const splitWords = memoize(({ key }: Pairable): ReadonlySet<string> => new Set(key.split(' ')));

function wordsIn(one: Pairable | undefined): ReadonlySet<string> {
  return !one || one.key === '' ? NO_WORDS : splitWords(one);
}
