/** A reference, or other place, that the user should check. Offsets are in UTF-16 code units of the current text. */
export interface LeftReference {
  readonly message: string;
  /** Set for places that are not references: headings, and words with a changed reading. */
  readonly isOther?: true;
  readonly start: number;
  readonly end: number;
  /** The text of the reference. */
  readonly words: string;
}

/** A replacement within a text. Offsets refer to the text before the change; replacements of one change do not overlap. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a text was changed. */
type ChangeKind = 'edit' | 'undo' | 'redo';

/** An unresolved reference, as first reported and as of now; `current` is undefined while its list is deleted. */
interface OpenReference {
  readonly original: LeftReference;
  readonly current: LeftReference | undefined;
}

/** The references left by one operation, and the height of the undo stack before it. */
interface LeftByOperation {
  readonly at: number;
  readonly open: readonly OpenReference[];
}

/** Text lengths before and after a step, used to recognize an undo of several steps at once. */
interface StepLengths {
  readonly before: number;
  readonly after: number;
}

/** How many undo steps are tracked; beyond that, references stay at their last known position. */
const MAX_UNDO_STEPS = 2000;

/**
 * The references in one document that operations could not resolve. They survive when other operations rewrite their lists, and are hidden
 * while the operation that left them is undone. A reference is settled when the user marks it as such or edits its words by hand.
 */
export class LeftReferences {
  private groups: readonly LeftByOperation[] = [];
  private height = 0;
  private readonly undoStack: StepLengths[] = [];
  private redoStack: StepLengths[] = [];

  /** Adds references that an operation has left in the current text. */
  add(references: readonly LeftReference[]): void {
    const open = references.map((reference): OpenReference => ({ original: reference, current: reference }));
    this.groups = [...this.groups, { at: this.height, open }];
  }

  /** The references to check, in text order. */
  get all(): readonly LeftReference[] {
    return this.groups
      .flatMap(({ at, open }) => (at <= this.height ? open.flatMap(({ current }) => current ?? []) : []))
      .sort((a, b) => a.start - b.start);
  }

  /** Marks one of {@link all} as settled. */
  settle(reference: LeftReference): void {
    this.keep((open) => open.filter(({ current }) => current !== reference));
  }

  private keep(change: (open: readonly OpenReference[], at: number) => readonly OpenReference[]): void {
    this.groups = this.groups
      .map(({ at, open }) => ({ at, open: change(open, at) }))
      .filter(({ open }) => open.length > 0);
  }

  /** Applies a change; `length` is the resulting text length. */
  change(changes: readonly TextChange[], length: number, kind: ChangeKind): void {
    const startBefore = changes.reduce((sum, { start, end, text }) => sum - text.length + end - start, length);
    if (kind === 'edit') {
      // A new edit discards the redo history.
      this.groups = this.groups.filter(({ at }) => at <= this.height);
      this.redoStack = [];
      this.undoStack.push({ before: startBefore, after: length });
      if (this.undoStack.length > MAX_UNDO_STEPS) this.undoStack.shift();
      this.height++;
    } else if (kind === 'undo') {
      const steps = takeStep(this.undoStack, ({ before: oldText }) => oldText === length, {
        before: length,
        after: startBefore,
      });
      this.redoStack.push(...steps);
      this.height -= steps.length;
    } else {
      const steps = takeStep(this.redoStack, ({ after }) => after === length, { before: startBefore, after: length });
      this.undoStack.push(...steps);
      this.height += steps.length;
    }
    const isTypedByHand = kind === 'edit' && new Set(changes.map(({ text }) => text)).size < 2;
    this.keep((open, at) =>
      open.flatMap(({ original, current }): OpenReference[] => {
        // The text is again the one in which the reference was reported.
        if (kind !== 'edit' && at === this.height) return [{ original, current: original }];
        const nextReference = current && moveReference(current, changes, isTypedByHand);
        return nextReference === 'settled' ? [] : [{ original, current: nextReference }];
      }),
    );
  }
}

/** Pops steps back to the last one that satisfies `fits`: only the last step if none does, or `other` if there are no steps. */
function takeStep(
  steps: StepLengths[],
  fits: (step: StepLengths) => boolean,
  other: StepLengths,
): readonly StepLengths[] {
  const at = steps.findLastIndex(fits);
  const ownSteps = steps.splice(at < 0 ? steps.length - 1 : at);
  return ownSteps.length > 0 ? ownSteps.reverse() : [other];
}

/** Maps a reference through changes; undefined if it was deleted with its list. */
function moveReference(
  reference: LeftReference,
  changes: readonly TextChange[],
  isByHand: boolean,
): LeftReference | undefined | 'settled' {
  let { start, end, words } = reference;
  for (const change of [...changes].sort((a, b) => b.start - a.start)) {
    if (change.start >= end) continue;
    const growth = change.text.length - (change.end - change.start);
    if (change.end <= start) {
      start += growth;
      end += growth;
      continue;
    }
    const isOver = change.start <= start && change.end >= end;
    const at = isOver ? findPlace(change.text, words) : -1;
    if (at >= 0) {
      start = change.start + at;
      end = start + words.length;
    } else if (isByHand) return 'settled';
    else if (isOver) {
      // The whole list was rewritten.
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

/** The offset of the first occurrence of some words as whole words; -1 if there is none. */
function findPlace(text: string, words: string): number {
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isWord(at - 1) && !isWord(at + words.length)) return at;
  return -1;
}

/** The serialized form of a reference while its document is closed. */
interface StoredReference extends LeftReference {
  /** See {@link hashBefore}; distinguishes references with the same words. */
  readonly hash: string;
}

/** How many UTF-16 code units before a reference are hashed to identify it. */
const UNITS_BEFORE = 24;

/** Serializes a reference. */
export function keepReference(text: string, reference: LeftReference): StoredReference {
  return { ...reference, hash: hashBefore(text, reference.start) };
}

/** The 32-bit FNV-1a hash of the text immediately before an offset. */
function hashBefore(text: string, offset: number): string {
  let hash = 0x811c9dc5;
  for (let at = Math.max(0, offset - UNITS_BEFORE); at < offset; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
}

/** Finds a serialized reference in the reopened document; undefined if its words are gone. */
export function locateReference(text: string, { hash, ...reference }: StoredReference): LeftReference | undefined {
  const { start, words } = reference;
  let nearestDistance = -1;
  for (let at = text.indexOf(words); at >= 0; at = at < text.length ? text.indexOf(words, at + 1) : -1) {
    const isNearer = nearestDistance < 0 || Math.abs(at - start) < Math.abs(nearestDistance - start);
    if (isNearer && hashBefore(text, at) === hash) nearestDistance = at;
  }
  return nearestDistance < 0
    ? undefined
    : { ...reference, start: nearestDistance, end: nearestDistance + words.length };
}

/** Whether a value is a result of {@link keepReference}. */
export function isStoredReference(value: unknown): value is StoredReference {
  if (value === null || typeof value !== 'object') return false;
  const entries = new Map<string, unknown>(Object.entries(value));
  const isText = ['message', 'words', 'hash'].every((key) => typeof entries.get(key) === 'string');
  return isText && ['start', 'end'].every((key) => Number.isInteger(entries.get(key)));
}
