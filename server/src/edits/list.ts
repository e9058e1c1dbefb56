import type { CitationWords } from '../languages/language';
import type { ParagraphPlace } from '../model/target';
import type { ParagraphsMention } from '../syntax/citations/mention';
import { applyEdits, type Span, type TextEdit } from '../text/edits';
import { addAll } from '../text/many';
import { compareRanks, type Rank, rises } from './rank';

/** One of the places that a range means. */
interface RangeMember {
  readonly entry: number;
  readonly now: ParagraphPlace;
  readonly rank: Rank;
}

/** One number of a list of paragraphs: what it names, and what it is to name. Offsets are those of the text that it stands in. */
export interface ListElement extends Span {
  readonly old: ParagraphPlace;
  readonly now: ParagraphPlace;
  /** `gone`: what it names is deleted; `unknown`: it names nothing that is there. */
  readonly state: 'known' | 'gone' | 'unknown';
  readonly entry: number;
  readonly oldRank: Rank;
  readonly rank: Rank;
  /** For the far end of a range: the dash or word between the ends. */
  readonly joint?: Span;
  /**
   * For the same, what the range means, as far as it is still there, how many are not, and whether some became one; undefined where
   * only its ends are certain.
   */
  readonly range?: { readonly members: readonly RangeMember[]; readonly gone: number; readonly isMerged?: boolean };
  readonly startsRange?: boolean;
  /** Whether it belongs to another paragraph than it did. */
  readonly strayed?: boolean;
}

/** A list of citations that is to be written anew. */
export interface ListTask {
  readonly text: string;
  readonly mention: ParagraphsMention;
  readonly elements: readonly ListElement[];
  readonly removeGone: boolean;
  readonly words: CitationWords;
  /** The entry behind one in its series; -1 for none. */
  readonly next: (entry: number) => number;
  /** What joins the list, none of it named there yet. */
  readonly added?: readonly ListAddition[];
  /** What was typed behind the list towards another number, such as " and ". */
  readonly typed?: string;
  readonly joints?: RangeJoints;
}

/** Something that is to be named in a list. */
export interface ListAddition {
  readonly entry: number;
  readonly now: ParagraphPlace;
  readonly rank: Rank;
}

/** What stands between the ends of ranges of numbers and of letters; undefined where three or more are each written. */
export interface RangeJoints {
  readonly numbers?: string;
  readonly letters?: string;
}

/** How a list is written now. */
export interface WrittenList {
  readonly edits: readonly TextEdit[];
  /** The list from its first number to its last. */
  readonly text: string;
  /** Whether what is gone was taken out. */
  readonly removed: boolean;
  /** Whether a range lost some of what it meant. */
  readonly shrunk: boolean;
  /** Whether a range is written out, for something stands in it now that it did not mean. */
  readonly brokenUp: boolean;
  /** Whether it had to be left as it was. */
  readonly unsure: boolean;
}

/** Writes a list anew, with as few edits as it takes: number for number where that will do, as a whole where it will not. */
export function writeList(task: ListTask): WrittenList {
  const { elements, text } = task;
  const start = elements[0]?.start ?? 0;
  const end = elements.at(-1)?.end ?? 0;
  const was: WrittenList = {
    edits: [],
    text: text.slice(start, end),
    removed: false,
    shrunk: false,
    brokenUp: false,
    unsure: false,
  };
  const tokens = elements.map((element) => tokensOf(text, element));
  const intact = elements.map((_, i) => isIntact(task, i));
  const shrunk = elements.some(({ range }) => range !== undefined && range.gone > 0);
  const inRange = (i: number) => elements[i]?.joint !== undefined || elements[i + 1]?.joint !== undefined;
  const removes = task.removeGone && elements.some(({ state }, i) => state === 'gone' && !inRange(i));
  const adds = task.added !== undefined && task.added.length > 0;
  const changes = elements.some(({ now, old }) => !samePlace(now, old)) || intact.includes(false) || removes || adds;
  if (!changes) return was;
  if (elements.some((element, i) => collapses(elements[i - 1], element))) return { ...was, unsure: true };
  const inPlace = elements.map((_, i) => writtenInPlace(task, tokens, i));
  const ordered = !rises(elements.map((one) => one.oldRank)) || rises(elements.map((one) => one.rank));
  const repeats = elements.some(
    (one, i) => !inRange(i) && elements.some((other, k) => k < i && !inRange(k) && becameSame(one, other)),
  );
  const named = withNumber(task, tokens);
  if (named) return { ...was, ...named };
  const whole = removes || adds || repeats || intact.includes(false) || !ordered || inPlace.includes(undefined);
  if (whole) {
    const anew = writeAnew(task, tokens, inPlace, intact);
    if (anew === 'empty') return { ...was, shrunk };
    if (anew) {
      return {
        ...was,
        edits: [...anew.edits, ...(anew.text === was.text ? [] : [{ start, end, text: anew.text }])],
        text: anew.text,
        removed: task.removeGone,
        shrunk,
        brokenUp: elements.some(
          (one, i) =>
            intact[i] === false && one.range?.gone === 0 && one.range.members.length > 1 && !isPair(one.range),
        ),
      };
    }
    if (removes && elements.every(({ state }) => state === 'gone')) return { ...was, shrunk };
    if (removes || adds || intact.includes(false) || inPlace.includes(undefined)) return { ...was, unsure: true };
  }
  const edits = elements.flatMap((element, i) => {
    const now = inPlace[i];
    return now === undefined || now === text.slice(element.start, element.end)
      ? []
      : [{ start: element.start, end: element.end, text: now }];
  });
  let written = '';
  let at = start;
  for (const edit of edits) {
    written += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { ...was, edits, text: written + text.slice(at, end) };
}

// ----------------------------------------------------------------------------------------------------------- one number

/** Where number and letters of an element stand. */
interface Tokens {
  readonly number: Span | undefined;
  /** The letters that are written, by their place in the path. */
  readonly letters: readonly (Span & { readonly depth: number })[];
  /** Whether letters stand before the number: "(a) of paragraph 12". */
  readonly inverse: boolean;
  readonly fits: boolean;
}

function tokensOf(text: string, element: ListElement): Tokens {
  const run = text.slice(element.start, element.end);
  const brackets = [...run.matchAll(/\(([a-z]{1,5}|\d{1,2})\)|(?<![\p{L}\d(])([a-z]{1,4})\)/gu)].map((match) => {
    const inner = match[1] ?? match[2] ?? '';
    const from = element.start + match.index + (match[1] === undefined ? 0 : 1);
    return { start: from, end: from + inner.length };
  });
  const { number: wanted, path } = element.old;
  const [value = '', suffix] = wanted.split(' ');
  const pattern =
    wanted === ''
      ? undefined
      : new RegExp(
          `(?<![\\d.(])0*${value.replace('.', '\\.')}${suffix === undefined ? '' : `\\s*${suffix}`}(?!\\d)`,
          'iu',
        );
  const match = pattern?.exec(run);
  const number = match
    ? { start: element.start + match.index, end: element.start + match.index + match[0].length }
    : undefined;
  const before = number ? brackets.filter((one) => one.start < number.start) : [];
  const order = [...brackets.filter((one) => !before.includes(one)), ...before];
  const letters = order.map((span, i) => ({ ...span, depth: path.length - order.length + i }));
  const fits = letters.every(({ depth, start, end }) => path[depth] === text.slice(start, end).toLowerCase());
  return { number, letters, inverse: before.length > 0, fits };
}

/** An element with its new number and letters in place of the old; undefined where that would not say what it is to say. */
function writtenInPlace(task: ListTask, tokens: readonly Tokens[], i: number): string | undefined {
  const { elements, text } = task;
  const element = elements[i];
  const own = tokens[i];
  if (!element || !own) return undefined;
  const as = text.slice(element.start, element.end);
  if (!own.fits || headMoves(task, tokens, i)) return undefined;
  const { now, old } = element;
  if (samePlace(now, old)) return as;
  if (now.path.length !== old.path.length) {
    if (!own.number || own.inverse || (now.number === '') !== (old.number === '')) return undefined;
    return now.number + lettersOf(task, tokens, now.path);
  }
  const edits: TextEdit[] = own.letters.map((letter) => ({ ...letter, text: now.path[letter.depth] ?? '' }));
  if (own.number)
    edits.push({ ...own.number, text: renumbered(text.slice(own.number.start, own.number.end), old, now) });
  edits.sort((a, b) => a.start - b.start);
  let out = '';
  let at = element.start;
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at, element.end);
}

/** Letters that stood for themselves in their paragraph, where they are those of another one now: "paragraph 3 (a)" for "subparagraph (a)". */
function withNumber(
  task: ListTask,
  tokens: readonly Tokens[],
): { readonly edits: readonly TextEdit[]; readonly text: string } | undefined {
  const { elements, text, mention, words } = task;
  const first = elements[0];
  const last = elements.at(-1);
  const number = first?.now.number ?? '';
  const isLeft = elements.every(
    ({ state, now, old, strayed, range }, i) =>
      state === 'known' &&
      now.number === number &&
      (old.number === '' || strayed === true) &&
      now.path.length === old.path.length &&
      tokens[i]?.number === undefined &&
      tokens[i]?.fits === true &&
      tokens[i]?.letters.length === old.path.length &&
      range === undefined,
  );
  if (!first || !last || number === '' || !isLeft) return undefined;
  if (!rises(elements.map((one) => one.rank)) && rises(elements.map((one) => one.oldRank))) return undefined;
  const lead = /^(\p{L}[\p{L}-]*)(\.?\s+)$/u.exec(text.slice(mention.start, first.start));
  const written = lead?.[1] ?? '';
  const behind = /^\s*,?\s*(\p{L}+)/u.exec(text.slice(last.end, last.end + LONGEST_LEAD))?.[1]?.toLowerCase() ?? '';
  const word = mention.abbreviated ? (words.paragraph[1] ?? words.paragraph[0]) : words.paragraph[0];
  if (!lead || word === undefined || !words.subparagraph.includes(written.toLowerCase()) || words.of.includes(behind))
    return undefined;
  const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase();
  const noun = isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  const edits: TextEdit[] = [
    { start: mention.start, end: mention.start + written.length, text: noun },
    { start: first.start, end: first.start, text: `${number} ` },
    ...elements.flatMap((element, i) =>
      (tokens[i]?.letters ?? []).flatMap(({ start, end, depth }) => {
        const letter = element.now.path[depth] ?? '';
        return letter === element.old.path[depth] ? [] : [{ start, end, text: letter }];
      }),
    ),
  ];
  const run = text.slice(mention.start, last.end);
  const own = edits.map((edit) => ({ ...edit, start: edit.start - mention.start, end: edit.end - mention.start }));
  return { edits, text: applyEdits(run, own) };
}

const LONGEST_LEAD = 24;

/** A number in place of another, which stays as it is written where it is the same. */
function renumbered(written: string, old: ParagraphPlace, now: ParagraphPlace): string {
  return old.number === now.number ? written : now.number;
}

/** Whether what an element leaves to the one before it, its number or its first letters, is not what it is to say. */
function headMoves({ elements }: ListTask, tokens: readonly Tokens[], i: number): boolean {
  const element = elements[i];
  const own = tokens[i];
  if (!element || !own) return true;
  const unwritten = element.old.path.length - own.letters.length;
  const before = elements[i - 1];
  if (
    unwritten > 0 &&
    element.now.path.slice(0, unwritten).join() !== (before ?? { now: element.old }).now.path.slice(0, unwritten).join()
  )
    return true;
  if (own.number) return false;
  let head = i;
  while (head >= 0 && !tokens[head]?.number) head--;
  if (head < 0) head = tokens.findIndex((one) => one.number !== undefined);
  const named = elements[head];
  if (named) return named.now.number !== element.now.number;
  return element.old.number === '' ? element.now.number !== '' : element.strayed === true;
}

/** Letters behind a number, in the manner of the list. */
function lettersOf(task: ListTask, tokens: readonly Tokens[], path: readonly string[]): string {
  return path.length === 0 ? '' : written(path, letterSpace(task, tokens), task.words);
}

function written(path: readonly string[], space: string, { halfBrackets }: CitationWords): string {
  const open = halfBrackets ? '' : '(';
  return `${space}${path.map((letter) => `${open}${letter})`).join(space || ' ')}`;
}

/** What the list puts between a number and its letters. */
function letterSpace({ text, words, elements }: ListTask, tokens: readonly Tokens[]): string {
  const open = words.halfBrackets ? '' : '(';
  let space = ' ';
  for (let i = 0; i < elements.length; i++) {
    const own = tokens[i];
    const first = own?.letters[0];
    if (!own?.number || own.inverse || !first) continue;
    const between = text.slice(own.number.end, first.start - open.length);
    if (/^\s*$/.test(between)) space = between;
  }
  return space;
}

// ----------------------------------------------------------------------------------------------------------- whole lists

/** Something between two separators. */
interface Unit {
  /** With its number. */
  readonly full: string;
  /** The letters alone, for where the number before it is the same; undefined where the list does not write so. */
  readonly short: string | undefined;
  readonly first: ParagraphPlace;
  readonly last: ParagraphPlace;
  readonly rank: Rank;
  /** Whether what it named is not there, so that it names nothing else that has its number now. */
  readonly isLeft: boolean;
  /** The entries of both, where they are certain; the same for one that is no range. */
  readonly entries?: { readonly first: number; readonly last: number };
  /** Between the ends of a range. */
  readonly joint?: string;
  /** The place among the elements of the one that it begins with; none for what was not there. */
  readonly element?: number;
  readonly isAdded?: boolean;
}

/** Whether a range means what it meant and nothing else. */
function isIntact({ elements, next }: ListTask, i: number): boolean {
  const element = elements[i];
  if (!element?.joint) return true;
  const { range } = element;
  if (!range) return true;
  const { members, gone } = range;
  return (
    gone === 0 &&
    members.length > 1 &&
    !isPair(range) &&
    members[0]?.entry === elements[i - 1]?.entry &&
    members.at(-1)?.entry === element.entry &&
    members.every((member, k) => k === 0 || next(members[k - 1]?.entry ?? -1) === member.entry)
  );
}

/** Whether a range has become one of two, which is not written as a range. */
function isPair({ members, isMerged }: NonNullable<ListElement['range']>): boolean {
  return members.length === 2 && isMerged === true;
}

/** Whether a range of which nothing but the ends is certain would not run upwards any more. */
function collapses(from: ListElement | undefined, to: ListElement): boolean {
  if (!from || !to.joint || to.range) return false;
  return compareRanks(from.oldRank, to.oldRank) < 0 && compareRanks(from.rank, to.rank) >= 0;
}

/** The list written from its parts; `empty` where none is left, undefined where its form is too special for that. */
function writeAnew(
  task: ListTask,
  tokens: readonly Tokens[],
  inPlace: readonly (string | undefined)[],
  intact: readonly boolean[],
): { readonly text: string; readonly edits: readonly TextEdit[] } | 'empty' | undefined {
  const { elements, text } = task;
  if (tokens.some(({ inverse, fits }) => inverse || !fits)) return undefined;
  const separators = elements.map((element, i) => text.slice(elements[i - 1]?.end ?? element.start, element.start));
  if (separators.some((separator) => !/^[^[\]\d()]{0,16}$/.test(separator))) return undefined;
  // Without a number of its own the list leans on one that stands elsewhere.
  if (!tokens[0]?.number && elements.some(({ now }) => now.number !== elements[0]?.now.number)) return undefined;
  const leans = !tokens[0]?.number;
  const units: Unit[] = [];
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i];
    if (!element) continue;
    const ranges = elements[i + 1]?.joint ? elements[i + 1] : undefined;
    if (ranges) {
      const made = rangeUnits(task, tokens, inPlace, intact, i);
      if (!made) return undefined;
      const at = i;
      addAll(
        units,
        made.map((unit, k) => (k === 0 ? { ...unit, element: at } : unit)),
      );
      i++;
      if (elements[i + 1]?.joint) return undefined;
      continue;
    }
    if (element.state === 'gone' && task.removeGone) continue;
    const isJoined = task.added?.some(({ now }) => now.number === element.now.number);
    const isGroup = isJoined || !tokens[i]?.number || (elements[i + 1] !== undefined && !tokens[i + 1]?.number);
    const isApart = isWorded(text, tokens[i]) && elements.some(({ now }) => now.number !== element.now.number);
    const whole = tokens[i]?.number && !isApart ? inPlace[i] : undefined;
    units.push({
      ...unitOf(task, tokens, element.now, element.rank, isGroup, whole, element.entry),
      isLeft: element.state !== 'known',
      element: i,
    });
  }
  const space = letterSpace(task, tokens);
  const isOrdered = rises(elements.map((one) => one.oldRank));
  for (const addition of task.added ?? []) {
    const unit = addedUnit(addition, space, task.words);
    const at = isOrdered ? -1 : units.findIndex((other) => compareRanks(other.rank, unit.rank) > 0);
    units.splice(at < 0 ? units.length : at, 0, unit);
  }
  if (units.length === 0) return 'empty';
  const distinct = units.filter(
    (unit, i) => unit.isLeft || units.findIndex((other) => other.full === unit.full && !other.isLeft) === i,
  );
  if (isOrdered) distinct.sort((a, b) => compareRanks(a.rank, b.rank));
  const parts = compact(distinct, space, task);
  const isShort = shortened(parts, leans);
  if (leans && isShort.includes(false)) return undefined;
  const oldPattern: boolean[] = [];
  const oldSeparators: string[] = [];
  elements.forEach((element, i) => {
    if (i === 0 || element.joint) return;
    oldPattern.push(!tokens[i]?.number);
    oldSeparators.push(separators[i] ?? '');
  });
  if (task.typed !== undefined) {
    oldPattern.push(false);
    oldSeparators.push(task.typed);
  }
  const between = isShort.slice(1);
  const same = between.length === oldPattern.length && between.every((inner, i) => inner === oldPattern[i]);
  const drawn = same ? oldSeparators : drawSeparators(between, oldPattern, oldSeparators, task.words);
  // A line that is broken before a number stays so.
  const kept = drawn.map((separator, i) => {
    const own = separators[parts[i + 1]?.element ?? -1];
    return own !== undefined && folded(own) === separator ? own : separator;
  });
  const many = task.added
    ? new Set(parts.flatMap(({ first, last }) => [first.number, last.number])).size > 1
    : parts.length > 1 || parts[0]?.first !== parts[0]?.last;
  return { text: joined(parts, isShort, kept), edits: wordEdits(task, many) };
}

/** A list of its own: numbers and letters in order, as a document writes them. `letterSpace` stands before letters. */
export function listText(
  additions: readonly ListAddition[],
  letterSpace: string,
  task: Pick<ListTask, 'words' | 'next' | 'joints'>,
): string {
  const units = additions.map((addition) => addedUnit(addition, letterSpace, task.words));
  units.sort((a, b) => compareRanks(a.rank, b.rank));
  const parts = compact(units, letterSpace, task);
  const isShort = shortened(parts, false);
  return joined(parts, isShort, drawSeparators(isShort.slice(1), [], [], task.words));
}

function joined(parts: readonly Unit[], isShort: readonly boolean[], separators: readonly string[]): string {
  return parts.map((unit, i) => `${separators[i - 1] ?? ''}${isShort[i] ? unit.short : unit.full}`).join('');
}

/** Which parts leave their number to the one before them. */
function shortened(parts: readonly Unit[], leans: boolean): readonly boolean[] {
  return parts.map((unit, i) => {
    if (unit.short === undefined) return false;
    const before = parts[i - 1];
    if (!before) return leans;
    return (
      before.short !== undefined &&
      before.last.number === unit.first.number &&
      before.last.path.length === unit.first.path.length &&
      before.last.path.slice(0, -1).join() === unit.first.path.slice(0, -1).join()
    );
  });
}

function addedUnit({ entry, now, rank }: ListAddition, space: string, words: CitationWords): Unit {
  const { path, number } = now;
  return {
    full: number + (path.length > 0 ? written(path, space, words) : ''),
    short: path.length > 0 ? written(path.slice(-1), '', words) : undefined,
    first: now,
    last: now,
    rank,
    isLeft: false,
    entries: { first: entry, last: entry },
    isAdded: true,
  };
}

/** Makes ranges of what is added and two or more that it follows or that follow it. */
function compact(
  units: readonly Unit[],
  space: string,
  { words, next, joints }: Pick<ListTask, 'words' | 'next' | 'joints'>,
): readonly Unit[] {
  const parts: Unit[] = [];
  for (let i = 0; i < units.length; ) {
    let end = i + 1;
    while (end < units.length && next(units[end - 1]?.entries?.last ?? -1) === units[end]?.entries?.first) end++;
    const run = units.slice(i, end);
    i = end;
    const [from] = run;
    const to = run.at(-1);
    if (!from?.entries || !to?.entries) {
      addAll(parts, run);
      continue;
    }
    const count = run.reduce((sum, { joint }) => sum + (joint === undefined ? 1 : 2), 0);
    const isItem = from.first.path.length > 0;
    const joint = run.find((unit) => unit.joint !== undefined)?.joint ?? joints?.[isItem ? 'letters' : 'numbers'];
    if (count < 3 || joint === undefined || !run.some((unit) => unit.isAdded)) {
      addAll(parts, run);
      continue;
    }
    const [first, last] = [from.first, to.last].map((now, k) =>
      addedUnit({ now, entry: -1, rank: k === 0 ? from.rank : to.rank }, space, words),
    );
    if (!first || !last) continue;
    const far = first.first.number === last.first.number ? (last.short ?? last.full) : last.full;
    parts.push({
      ...first,
      full: first.full + joint + far,
      short: first.short === undefined ? undefined : first.short + joint + far,
      last: to.last,
      entries: { first: from.entries.first, last: to.entries.last },
      joint,
    });
  }
  return parts;
}

function unitOf(
  task: ListTask,
  tokens: readonly Tokens[],
  place: ParagraphPlace,
  rank: Rank,
  group: boolean,
  written: string | undefined,
  entry: number,
): Unit {
  const letters = lettersOf(task, tokens, place.path);
  const full = written ?? place.number + letters;
  const last = place.path.at(-1);
  const open = task.words.halfBrackets ? '' : '(';
  return {
    full,
    short: group && last !== undefined ? `${open}${last})` : undefined,
    first: place,
    last: place,
    rank,
    isLeft: false,
    ...(entry >= 0 && { entries: { first: entry, last: entry } }),
  };
}

/** What a range has become: a range, where its members still follow each other, else several, and single numbers. */
function rangeUnits(
  task: ListTask,
  tokens: readonly Tokens[],
  inPlace: readonly (string | undefined)[],
  intact: readonly boolean[],
  i: number,
): Unit[] | undefined {
  const { elements, text, next } = task;
  const from = elements[i];
  const to = elements[i + 1];
  if (!from || !to) return undefined;
  const joint = text.slice(from.end, to.start);
  const isGroup = !tokens[i]?.number || !tokens[i + 1]?.number;
  const asWritten = (): Unit => ({
    full: text.slice(from.start, to.end),
    short: undefined,
    first: from.old,
    last: to.old,
    rank: from.rank,
    isLeft: true,
  });
  if (!to.range) {
    const [first, last] = [inPlace[i], inPlace[i + 1]];
    if (first === undefined || last === undefined || !tokens[i]?.number) return undefined;
    return [
      { full: first + joint + last, short: undefined, first: from.now, last: to.now, rank: from.rank, isLeft: false },
    ];
  }
  const members = [...to.range.members].sort((a, b) => compareRanks(a.rank, b.rank));
  if (members.length === 0) return task.removeGone ? [] : [asWritten()];
  const units: Unit[] = [];
  for (let k = 0; k < members.length; ) {
    let end = k;
    while (end + 1 < members.length && next(members[end]?.entry ?? -1) === members[end + 1]?.entry) end++;
    const first = members[k];
    const last = members[end];
    if (!first || !last) return undefined;
    const isRange = end - k >= 2 || (end > k && intact[i + 1] === true);
    const ends = isRange ? [first] : members.slice(k, end + 1);
    for (const member of ends)
      units.push(unitOf(task, tokens, member.now, member.rank, isGroup, undefined, member.entry));
    if (isRange) {
      const unit = units.pop();
      const far = unitOf(task, tokens, last.now, last.rank, isGroup, undefined, last.entry);
      const sameNumber = first.now.number === last.now.number && far.short !== undefined;
      if (!unit) return undefined;
      const tail = joint + (sameNumber ? far.short : far.full);
      units.push({
        ...unit,
        full: unit.full + tail,
        short: unit.short === undefined ? undefined : unit.short + tail,
        last: last.now,
        entries: { first: first.entry, last: last.entry },
        joint,
      });
    }
    k = end + 1;
  }
  return units;
}

/** Separators for a list of another length, in the manner of the old ones. `true` stands before letters without a number. */
function drawSeparators(
  pattern: readonly boolean[],
  oldPattern: readonly boolean[],
  old: readonly string[],
  words: CitationWords,
): string[] {
  const manner = (inner: boolean) => {
    const own = old.filter((_, i) => oldPattern[i] === inner).map(folded);
    const plain = own.find((one) => !/\p{L}/u.test(one));
    const worded = own.findLast((one) => /\p{L}/u.test(one));
    return {
      mid: plain ?? ', ',
      last: worded ?? (own.length > 0 && plain !== undefined ? plain : ` ${words.and[0] ?? ','} `),
    };
  };
  const [outer, inner] = [manner(false), manner(true)];
  const outers = pattern.filter((one) => !one).length;
  let seen = 0;
  return pattern.map((isInner, i) => {
    if (isInner) return pattern[i + 1] === true ? inner.mid : inner.last;
    seen++;
    if (seen < outers) return outer.mid;
    return outers === 1 && /\p{L}/u.test(outer.last) ? outer.last.replace(/^\s*,/, '') : outer.last;
  });
}

/** A separator on one line; a non-breaking space stays one. */
function folded(separator: string): string {
  return separator.replace(/[^\S\u00a0]+/g, ' ');
}

/** Whether a word stands between number and letters: "para. 19, subparas. (a) and (c)". */
function isWorded(text: string, tokens: Tokens | undefined): boolean {
  const letter = tokens?.letters[0];
  return (
    tokens?.number !== undefined && letter !== undefined && /\p{L}/u.test(text.slice(tokens.number.end, letter.start))
  );
}

/** "paragraphs" becomes "paragraph" before a single number, and the reverse. */
function wordEdits({ text, mention, elements, words, added = [] }: ListTask, many: boolean): TextEdit[] {
  const first = elements[0];
  const differs = (place: 'old' | 'now') => elements.some((one) => one[place].number !== first?.[place].number);
  // Letters that join those of one number leave it one.
  const isSame = added.length > 0 ? differs('old') === many : elements.length > 1 === many;
  if (!first || (isSame && !(differs('now') && !differs('old') && many))) return [];
  const lead = text.slice(mention.start, first.start);
  const [now, then] = many ? [words.paragraph, words.paragraphs] : [words.paragraphs, words.paragraph];
  const index = now.findIndex(
    (word) => lead.toLowerCase().startsWith(word) && !/^\p{L}/u.test(lead.slice(word.length)),
  );
  const word = now[index];
  const other = then[index];
  if (word === undefined || other === undefined) return [];
  const isCapital = lead.charAt(0) !== lead.charAt(0).toLowerCase();
  return [
    {
      start: mention.start,
      end: mention.start + word.length,
      text: isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other,
    },
  ];
}

/** Whether two elements that named two things name one now, since they were merged. */
function becameSame(one: ListElement, other: ListElement): boolean {
  return (
    one.state === 'known' && other.state === 'known' && samePlace(one.now, other.now) && !samePlace(one.old, other.old)
  );
}

function samePlace(a: ParagraphPlace, b: ParagraphPlace): boolean {
  return a.number === b.number && a.path.length === b.path.length && a.path.every((letter, i) => letter === b.path[i]);
}
