/** A reference that somebody is to look at, in UTF-16 units of the text of its document as it is. */
export interface LeftReference {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** What stands there. */
  readonly words: string;
}

/** A part of a text that was replaced; offsets are those of the text before, in which no two overlap. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a text was changed. */
export type ChangeKind = 'edit' | 'undo' | 'redo';

/** A reference that is not settled: as it was told, and as it is; undefined where its list is not there. */
interface Open {
  readonly told: LeftReference;
  readonly now: LeftReference | undefined;
}

/** What one operation has left, and behind how many steps of the text. */
interface Group {
  readonly at: number;
  readonly open: readonly Open[];
}

/** The lengths of a text before and after a step, by which undoing several at once is known. */
interface Step {
  readonly before: number;
  readonly after: number;
}

/** How many steps are remembered; whoever undoes more finds references where they last stood. */
const MOST_STEPS = 2000;

/**
 * The references of one document that operations could not settle. They stay where other operations rewrite their lists, and go while
 * the operation that left them is undone. One is settled when the user says so or changes its words by hand.
 */
export class LeftReferences {
  private groups: readonly Group[] = [];
  private height = 0;
  private readonly done: Step[] = [];
  private undone: Step[] = [];

  /** Adds what an operation has left in the present text. */
  add(references: readonly LeftReference[]): void {
    const open = references.map((told): Open => ({ told, now: told }));
    this.groups = [...this.groups, { at: this.height, open }];
  }

  /** Those that are to be looked at, in the order of the text. */
  get all(): readonly LeftReference[] {
    return this.groups
      .flatMap(({ at, open }) => (at <= this.height ? open.flatMap(({ now }) => now ?? []) : []))
      .sort((a, b) => a.start - b.start);
  }

  /** Takes one of {@link all} for settled. */
  settle(reference: LeftReference): void {
    this.keep((open) => open.filter(({ now }) => now !== reference));
  }

  private keep(change: (open: readonly Open[], at: number) => readonly Open[]): void {
    this.groups = this.groups
      .map(({ at, open }) => ({ at, open: change(open, at) }))
      .filter(({ open }) => open.length > 0);
  }

  /** Follows a change; `length` is how long the text is after it. */
  change(changes: readonly TextChange[], length: number, kind: ChangeKind): void {
    const before = changes.reduce((sum, { start, end, text }) => sum - text.length + end - start, length);
    if (kind === 'edit') {
      // What was undone cannot come back any more.
      this.groups = this.groups.filter(({ at }) => at <= this.height);
      this.undone = [];
      this.done.push({ before, after: length });
      if (this.done.length > MOST_STEPS) this.done.shift();
      this.height++;
    } else if (kind === 'undo') {
      const steps = taken(this.done, ({ before: was }) => was === length, { before: length, after: before });
      this.undone.push(...steps);
      this.height -= steps.length;
    } else {
      const steps = taken(this.undone, ({ after }) => after === length, { before, after: length });
      this.done.push(...steps);
      this.height += steps.length;
    }
    const isByHand = kind === 'edit' && new Set(changes.map(({ text }) => text)).size < 2;
    this.keep((open, at) =>
      open.flatMap(({ told, now }): Open[] => {
        // The text is the one that it was told of.
        if (kind !== 'edit' && at === this.height) return [{ told, now: told }];
        const then = now && moved(now, changes, isByHand);
        return then === 'settled' ? [] : [{ told, now: then }];
      }),
    );
  }
}

/** Takes the last steps of a row, back to the one that fits; one where none does, another where there is none. */
function taken(steps: Step[], fits: (step: Step) => boolean, other: Step): readonly Step[] {
  const at = steps.findLastIndex(fits);
  const found = steps.splice(at < 0 ? steps.length - 1 : at);
  return found.length > 0 ? found.reverse() : [other];
}

/** A reference after some changes; undefined where it is taken out with its list. */
function moved(
  reference: LeftReference,
  changes: readonly TextChange[],
  isByHand: boolean,
): LeftReference | undefined | 'settled' {
  let { start, end, words } = reference;
  for (const change of [...changes].sort((a, b) => b.start - a.start)) {
    if (change.start >= end) continue;
    const grown = change.text.length - (change.end - change.start);
    if (change.end <= start) {
      start += grown;
      end += grown;
      continue;
    }
    const isOver = change.start <= start && change.end >= end;
    const at = isOver ? placeOf(change.text, words) : -1;
    if (at >= 0) {
      start = change.start + at;
      end = start + words.length;
    } else if (isByHand) return 'settled';
    else if (isOver) {
      // The list was written anew as a whole.
      if (change.text === '') return undefined;
      start = change.start;
      end = change.start + change.text.length;
      words = change.text;
    } else {
      const from = Math.max(0, change.start - start);
      words = words.slice(0, from) + change.text + words.slice(Math.max(0, change.end - start));
      start = Math.min(start, change.start);
      end = start + words.length;
    }
  }
  return { ...reference, start, end, words };
}

/** Where some words stand in a text as whole ones; -1 where they do not. */
function placeOf(text: string, words: string): number {
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isWord(at - 1) && !isWord(at + words.length)) return at;
  return -1;
}

/** A reference as it is kept while its document is closed, with what stands before it. */
export interface KeptReference extends LeftReference {
  readonly before: string;
}

/** How many units before a reference tell it from another one of the same words. */
const UNITS_BEFORE = 24;

/** What is kept of a reference of a text. */
export function kept(text: string, reference: LeftReference): KeptReference {
  return { ...reference, before: text.slice(Math.max(0, reference.start - UNITS_BEFORE), reference.start) };
}

/** A reference that was kept, in the text as it was opened again; undefined where its words are not there any more. */
export function found(text: string, { message, start, words, before }: KeptReference): LeftReference | undefined {
  const known = before + words;
  let nearest = -1;
  for (let at = text.indexOf(known); at >= 0; at = text.indexOf(known, at + 1)) {
    const place = at + before.length;
    if (nearest < 0 || Math.abs(place - start) < Math.abs(nearest - start)) nearest = place;
  }
  return nearest < 0 ? undefined : { message, start: nearest, end: nearest + words.length, words };
}

/** Whether a value is what {@link kept} gives. */
export function isKept(value: unknown): value is KeptReference {
  if (value === null || typeof value !== 'object') return false;
  const one = new Map<string, unknown>(Object.entries(value));
  const isText = ['message', 'words', 'before'].every((key) => typeof one.get(key) === 'string');
  return isText && ['start', 'end'].every((key) => Number.isInteger(one.get(key)));
}
