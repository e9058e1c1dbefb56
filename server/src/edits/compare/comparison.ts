import { memoize, valuesOnBases } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import { type Block, contentOf } from '../../syntax/blocks/block';
import { highestOf } from '../../text/many';
import { finishSteps, type PausingSteps } from '../../text/steps';
import { type DiffStretch, wordDiff } from '../../text/wordDiff';
import { type DraftUnit, draftUnits, UNIT_KINDS } from './draftUnits';
import { type DraftWord, draftWords, nameTheSame, ownMarks } from './draftWords';
import { heaviestRow } from './heaviestRow';
import { pairingSteps } from './pairing';
import { splitPieces } from './splitUnits';

/** What happened to a part of a draft. If several changes apply, the first in this order counts. */
export type DraftChange = 'new' | 'gone' | 'split' | 'merged' | 'changed' | 'moved' | 'renumbered' | 'same';

/** A run of words in a part: unchanged, deleted, inserted, or a number that only follows its renumbered target. */
export interface ChangedWords {
  readonly kind: 'same' | 'gone' | 'new' | 'followed' | 'renamed';
  /** The words in either draft, trimmed; one is empty for `gone` and `new`. */
  readonly before: string;
  readonly after: string;
  /** For a reference that now names another place (`renamed`): the place before and after; undefined if there is none. */
  readonly oldUnit?: DraftUnit;
  readonly names?: DraftUnit;
}

/** A matched part of two drafts: a paragraph, subparagraph, heading or note. */
export interface ComparedPart {
  readonly change: DraftChange;
  /** Empty for an insertion; several units for a merge. */
  readonly before: readonly DraftUnit[];
  /** Empty for a deletion; several units for a split. */
  readonly after: readonly DraftUnit[];
  readonly isMoved: boolean;
  readonly isRenumbered: boolean;
  /** Whether any word differs. */
  readonly isReworded: boolean;
  /** Whether a reference in the part now names another place, even if its number is unchanged. */
  readonly isRenamed: boolean;
  /** All words of the part, in order. */
  readonly words: readonly ChangedWords[];
}

/** A comparison of two drafts, part by part. */
export interface DraftComparison {
  readonly before: DocumentModel;
  readonly after: DocumentModel;
  /** In the order of the later draft; a deletion follows its former predecessor. Covers all parts of both drafts. */
  readonly parts: readonly ComparedPart[];
}

/**
 * Compares two drafts by the words of their parts, ignoring numbers. Changes to white space, paragraph numbers, and references that only
 * follow those do not count; a reference to another paragraph does, even with the same number.
 */
export function compareDrafts(before: DocumentModel, after: DocumentModel): DraftComparison {
  return finishSteps(comparisonSteps(before, after));
}

/** Same as {@link compareDrafts}, yielding between its stages and after each part. */
export function* comparisonSteps(before: DocumentModel, after: DocumentModel): PausingSteps<DraftComparison> {
  const oldUnits = draftUnits(before);
  yield;
  const newUnits = draftUnits(after);
  yield;
  const partner = yield* pairingSteps(oldUnits, newUnits, UNIT_KINDS);
  return yield* new Comparing(before, after, oldUnits, newUnits, [...partner]).steps();
}

/**
 * The last parts that begin with a unit, so that comparing again after an edit diffs only the words that the edit affects. A unit has a part
 * in each pair of drafts that pages compare in turn.
 */
const partOnBasis = valuesOnBases<DraftUnit, ComparedPart>();

class Comparing {
  /** New unit → old unit; -1 for none. */
  private origin: readonly number[] = [];
  private split: ReadonlyMap<number, readonly number[]> = new Map();
  private mergedUnits: ReadonlyMap<number, readonly number[]> = new Map();
  /** New piece → the old unit that it was split from; old piece → the new unit that it was merged into. */
  private readonly splitFrom = new Map<number, number>();
  private readonly mergedInto = new Map<number, number>();
  private readonly oldUnitOf: ReadonlyMap<number, number>;
  private readonly nowUnitOf: ReadonlyMap<number, number>;

  /** @param partner old unit → new unit; -1 for none */
  constructor(
    private readonly before: DocumentModel,
    private readonly after: DocumentModel,
    private readonly old: readonly DraftUnit[],
    private readonly newUnits: readonly DraftUnit[],
    private readonly partner: number[],
  ) {
    this.oldUnitOf = new Map(this.old.map(({ block }, i) => [block, i]));
    this.nowUnitOf = new Map(this.newUnits.map(({ block }, j) => [block, j]));
  }

  /** Finds the units that were split or merged. */
  private *pieces(): PausingSteps<void> {
    this.pairFronts();
    const partnerOfNew = invertPartners(this.partner, this.newUnits.length);
    this.split = splitPieces(this.old, this.newUnits, this.partner, (j) => (partnerOfNew[j] ?? -1) >= 0);
    yield;
    const origin = invertPartners(this.partner, this.newUnits.length);
    for (const [i, pieces] of this.split) for (const j of pieces) this.splitFrom.set(j, i);
    const mergedUnits = splitPieces(this.newUnits, this.old, origin, (i) => (this.partner[i] ?? -1) >= 0);
    // A unit that was split cannot also have been merged.
    this.mergedUnits = new Map(
      [...mergedUnits].filter(([j]) => !this.splitFrom.has(j) && !this.split.has(origin[j] ?? -1)),
    );
    origin.forEach((i, j) => {
      if (i >= 0) this.partner[i] = j;
    });
    for (const [j, pieces] of this.mergedUnits) for (const i of pieces) this.mergedInto.set(i, j);
    this.origin = origin;
    yield;
  }

  /** Pairs mastheads and titles with each other, whatever their words. */
  private pairFronts(): void {
    for (const kind of ['masthead', 'title'] as const) {
      const i = this.old.findIndex((one) => one.kind === kind);
      const j = this.newUnits.findIndex((one) => one.kind === kind);
      if (i >= 0 && j >= 0 && (this.partner[i] ?? -1) < 0 && !this.partner.includes(j)) this.partner[i] = j;
    }
  }

  *steps(): PausingSteps<DraftComparison> {
    yield* this.pieces();
    const unmovedUnits = this.staying();
    const parts: ComparedPart[] = [];
    const deletionPlaces = this.gonePlaces(unmovedUnits);
    const addDeletions = (after: number) => {
      for (const i of deletionPlaces.get(after) ?? []) parts.push(this.part([i], [], false));
    };
    addDeletions(-1);
    for (let j = 0; j < this.newUnits.length; j++) {
      const i = this.origin[j] ?? -1;
      if (!this.splitFrom.has(j)) {
        const oldIndexes = i < 0 ? [] : [i, ...(this.mergedUnits.get(j) ?? [])].sort(compareNumbers);
        const newIndexes = [j, ...(this.split.get(i) ?? [])].sort(compareNumbers);
        parts.push(this.part(oldIndexes, newIndexes, i >= 0 && !unmovedUnits.has(i)));
      }
      addDeletions(j);
      yield;
    }
    return { before: this.before, after: this.after, parts };
  }

  /**
   * The old units that were not moved. A unit within a paragraph counts as moved only if it went to another paragraph, or changed its order
   * in its own.
   */
  private staying(): ReadonlySet<number> {
    const staying = new Set<number>();
    /** A unit that stays in its paragraph moves along with it, so it adds to the paragraph’s weight. */
    const weights = this.old.map(() => 1);
    this.old.forEach(({ owner, words, kind }, i) => {
      const next = this.newUnits[this.partner[i] ?? -1];
      // A paragraph that became a subparagraph elsewhere left its place, rather than the headings that it went past.
      const isOwnUnit = owner === i ? next?.kind === kind : this.isSameOwner(owner, next?.owner ?? -1);
      if (isOwnUnit) weights[owner] = (weights[owner] ?? 1) + words;
    });
    const keep = (units: readonly number[]) => {
      const row = units.map((i) => ({ value: this.partner[i] ?? -1, weight: weights[i] ?? 1 }));
      for (const index of heaviestRow(row)) staying.add(units[index] ?? -1);
    };
    const outerPieces: number[] = [];
    const piecesByOuter = new Map<number, number[]>();
    this.old.forEach(({ kind, owner }, i) => {
      const j = this.partner[i] ?? -1;
      if (j < 0) return;
      if (kind === 'paragraph' || kind === 'heading') outerPieces.push(i);
      else if (kind === 'masthead' || kind === 'title' || kind === 'footnote') staying.add(i);
      else if (this.isSameOwner(owner, this.newUnits[j]?.owner ?? -1)) {
        const list = piecesByOuter.get(owner);
        if (list) list.push(i);
        else piecesByOuter.set(owner, [i]);
      }
    });
    keep(outerPieces);
    for (const units of piecesByOuter.values()) keep(units);
    return staying;
  }

  private isSameOwner(i: number, j: number): boolean {
    return this.partner[i] === j || this.splitFrom.get(j) === i || this.mergedInto.get(i) === j;
  }

  /** Deleted old units, by the index of the new unit that they follow. */
  private gonePlaces(staying: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
    const places = new Map<number, number[]>();
    let lastIndex = -1;
    this.old.forEach((_, i) => {
      const j = this.partner[i] ?? -1;
      if (j >= 0) {
        if (staying.has(i)) lastIndex = highestOf([j, ...(this.split.get(i) ?? [])]);
        return;
      }
      if (this.mergedInto.has(i)) return;
      const placeList = places.get(lastIndex);
      if (placeList) placeList.push(i);
      else places.set(lastIndex, [i]);
    });
    return places;
  }

  private part(befores: readonly number[], afters: readonly number[], isMoved: boolean): ComparedPart {
    const previousUnits = befores.flatMap((i) => this.old[i] ?? []);
    const nextUnits = afters.flatMap((j) => this.newUnits[j] ?? []);
    const first = nextUnits[0] ?? previousUnits[0];
    const basis = [isMoved, ...this.basisOf(this.before, previousUnits), ...this.basisOf(this.after, nextUnits)];
    const compute = () => this.newPart(previousUnits, nextUnits, isMoved);
    return first ? partOnBasis(first, basis, compute) : compute();
  }

  /** Everything in a draft that the comparison of a part depends on, to be compared by identity. */
  private basisOf(model: DocumentModel, units: readonly DraftUnit[]): readonly unknown[] {
    const isEarlier = model === this.before;
    const unitAt = (block: number) =>
      isEarlier ? this.old[this.oldUnitOf.get(block) ?? -1] : this.newUnits[this.nowUnitOf.get(block) ?? -1];
    const basis: unknown[] = [units.length];
    for (const unit of units) {
      basis.push(unit, model.readings[unit.block]);
      for (const { key, targets } of ownMarks(model, unit, isEarlier ? this.placeBefore : this.placeAfter)) {
        basis.push(key);
        for (const target of targets) basis.push(unitAt(target));
      }
    }
    return basis;
  }

  private newPart(
    previousUnits: readonly DraftUnit[],
    nextUnits: readonly DraftUnit[],
    isMoved: boolean,
  ): ComparedPart {
    const words = this.words(previousUnits, nextUnits);
    const isRenumbered =
      previousUnits.length > 0 && nextUnits.length > 0 && previousUnits[0]?.name !== nextUnits[0]?.name;
    const isRenamed = words.some(({ kind }) => kind === 'renamed');
    const isReworded = isRenamed || words.some(({ kind }) => kind === 'gone' || kind === 'new');
    const change: DraftChange =
      previousUnits.length === 0
        ? 'new'
        : nextUnits.length === 0
          ? 'gone'
          : nextUnits.length > 1
            ? 'split'
            : previousUnits.length > 1
              ? 'merged'
              : isReworded
                ? 'changed'
                : isMoved
                  ? 'moved'
                  : isRenumbered
                    ? 'renumbered'
                    : 'same';
    return { change, before: previousUnits, after: nextUnits, isMoved, isRenumbered, isReworded, isRenamed, words };
  }

  private words(before: readonly DraftUnit[], after: readonly DraftUnit[]): readonly ChangedWords[] {
    const plainWords = this.plainWords(before, after);
    if (plainWords) return plainWords;
    const oldWords = before.flatMap((unit) => draftWords(this.before, unit, this.placeBefore));
    const newWords = after.flatMap((unit) => draftWords(this.after, unit, this.placeAfter));
    return wordDiff(oldWords, newWords).flatMap((stretch) =>
      stretch.isSame ? this.sameWords(stretch, oldWords, newWords) : this.otherWords(stretch, oldWords, newWords),
    );
  }

  /** The words of a part that needs no word diff, as most do: inserted, deleted, or unchanged with the same targets. */
  private plainWords(before: readonly DraftUnit[], after: readonly DraftUnit[]): readonly ChangedWords[] | undefined {
    const [old, now] = [contentsOf(this.before, before), contentsOf(this.after, after)];
    if (old === '' && now === '') return [];
    if (after.length === 0) return [{ kind: 'gone', before: old, after: '' }];
    if (before.length === 0) return [{ kind: 'new', before: '', after: now }];
    const [one, ...pieces] = before;
    const [other, ...others] = after;
    if (!one || !other || pieces.length + others.length > 0 || old !== now) return undefined;
    const isSameTarget = nameTheSame([this.before, one, this.placeBefore], [this.after, other, this.placeAfter]);
    return isSameTarget ? [{ kind: 'same', before: old, after: now }] : undefined;
  }

  /** Identifies places by the index of the new unit; deleted units get distinct identifiers. */
  private readonly placeBefore = (block: number): string => {
    const i = this.oldUnitOf.get(block) ?? -1;
    const j = this.mergedInto.get(i) ?? this.partner[i] ?? -1;
    return j >= 0 ? String(j) : `gone ${i}`;
  };

  /** A split unit is a single place: references to any of its pieces are equal. */
  private readonly placeAfter = (block: number): string => {
    const j = this.nowUnitOf.get(block) ?? -1;
    return String(this.partner[this.splitFrom.get(j) ?? -1] ?? j);
  };

  private sameWords(
    { before: [from, to], after: [start] }: DiffStretch,
    old: readonly DraftWord[],
    newWords: readonly DraftWord[],
  ): readonly ChangedWords[] {
    const runs: ChangedWords[] = [];
    let at = from;
    const push = (kind: 'same' | 'followed', until: number) => {
      if (until > at)
        runs.push({
          kind,
          before: textOf(this.before, old, at, until),
          after: textOf(this.after, newWords, start + at - from, start + until - from),
        });
      at = until;
    };
    for (let k = from; k < to; k++) {
      if (!old[k]?.isReference || old[k]?.text === newWords[start + k - from]?.text) continue;
      push('same', k);
      push('followed', k + 1);
    }
    push('same', to);
    return runs;
  }

  /** Diffs the references in a change one by one if the numbers of deleted and inserted ones are equal. */
  private otherWords(
    { before: [from, to], after: [start, end] }: DiffStretch,
    old: readonly DraftWord[],
    newWords: readonly DraftWord[],
  ): readonly ChangedWords[] {
    const runs: ChangedWords[] = [];
    const push = (i: number, j: number, untilOld: number, untilNow: number) => {
      if (untilOld > i) runs.push({ kind: 'gone', before: textOf(this.before, old, i, untilOld), after: '' });
      if (untilNow > j) runs.push({ kind: 'new', before: '', after: textOf(this.after, newWords, j, untilNow) });
    };
    const oldPlaces = placesIn(old, from, to);
    const rightIndexes = placesIn(newWords, start, end);
    let [i, j] = [from, start];
    if (oldPlaces.length === rightIndexes.length)
      oldPlaces.forEach((index, n) => {
        const l = rightIndexes[n] ?? index;
        push(i, j, index, l);
        const [oldUnit] = (old[index]?.targets ?? []).map((block) => this.old[this.oldUnitOf.get(block) ?? -1]);
        const [names] = (newWords[l]?.targets ?? []).map((block) => this.newUnits[this.nowUnitOf.get(block) ?? -1]);
        runs.push({
          kind: 'renamed',
          before: old[index]?.text ?? '',
          after: newWords[l]?.text ?? '',
          ...(oldUnit && { oldUnit }),
          ...(names && { names }),
        });
        [i, j] = [index + 1, l + 1];
      });
    push(i, j, to, end);
    return runs;
  }
}

/** The text of units, with white space collapsed. */
function contentsOf({ tree: { blocks } }: DocumentModel, units: readonly DraftUnit[]): string {
  const contents = units.map(({ block: index }) => {
    const block = blocks[index];
    return block ? singleSpaced(block) : '';
  });
  return contents.length === 1 ? (contents[0] ?? '') : contents.join(' ').replace(/ +/g, ' ');
}

const singleSpaced = memoize((block: Block): string => contentOf(block).replace(/\s+/g, ' '));

/** The indices of references to places. */
function placesIn(words: readonly DraftWord[], from: number, to: number): readonly number[] {
  const places: number[] = [];
  for (let k = from; k < to; k++) if (words[k]?.isReference && words[k]?.key !== 'side') places.push(k);
  return places;
}

/** Words of a draft as written, with single spaces, also between units. */
function textOf(model: DocumentModel, words: readonly DraftWord[], from: number, to: number): string {
  let text = '';
  let start = from;
  for (let k = from; k < to; k++) {
    const [word, next] = [words[k], words[k + 1]];
    if (!word || (k + 1 < to && next?.unit === word.unit)) continue;
    const firstWord = words[start];
    const wordText = model.tree.blocks[word.unit.block]?.text.slice(firstWord?.start, word.end) ?? '';
    text += `${text === '' ? '' : ' '}${wordText.replace(/\s+/g, ' ')}`;
    start = k + 1;
  }
  return text;
}

function invertPartners(partner: readonly number[], length: number): number[] {
  const origin: number[] = new Array(length).fill(-1);
  partner.forEach((j, i) => {
    if (j >= 0) origin[j] = i;
  });
  return origin;
}

function compareNumbers(a: number, b: number): number {
  return a - b;
}
