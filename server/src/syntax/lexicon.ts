/**
 * Every word that any reader listens for, in any language and for any purpose, has a number of its own: each word of a text is looked up
 * once, and all readers go by the numbers. Matching ignores case and treats the curly apostrophe and U+2011 like the plain ones.
 */

const CODE_BITS = 5;
/** {@link codeOfUnit} of an apostrophe, plain or curly; letters are 1 to 26. */
export const APOSTROPHE_CODE = 27;
/** Its code for a hyphen, plain or non-breaking. */
export const HYPHEN_CODE = 28;
/** Its code for all other units. */
export const NO_CODE = 31;
/** How many codes fit in half a key. */
export const FRONT_UNITS = 6;
const HALF = (1 << (FRONT_UNITS * CODE_BITS)) - 1;

/** What a slot holds besides the rest of the key: the number of the word and its length, capped at the largest that fits. */
const WORD = 1;
const SLOT_FIELDS = 2;
const LENGTH_BITS = 8;
const MOST_LENGTH = (1 << LENGTH_BITS) - 1;
/** At most every second slot is used. */
const SPARSE = 2;

/** The number of words; 0 stands for every word that nobody listens for. */
let count = 1;
/**
 * Numbers by lower-case word. Thousands of words are registered before the first text is read, and that must be cheap: the hash table is
 * built only when one is. Merely importing a file registers none.
 */
const numbers = new Map<string, number>();
/** Words that have a number but are not in the hash table yet, in the order of their numbers. */
let waiting: string[] = [];
/** Where the (folded) units of each word begin in `units`; a word ends where the next one begins. */
let starts = new Int32Array(1 << 11);
let units = new Uint16Array(1 << 14);
/** Both halves of each word's key (see {@link codeOfUnit}). */
let fronts = new Int32Array(1 << 11);
let rests = new Int32Array(1 << 11);

/**
 * Open-addressed hash table: each slot holds the rest of a word's key, and its number with its length in the low bits. What settles most
 * look-ups, hits and misses alike, is kept compact because a text jumps about in it at every word.
 */
let slots = new Int32Array(SLOT_FIELDS << 12);
let mask = slots.length - 1;

/** The number of a word, registering it if it is new. */
export function wordId(word: string): number {
  const folded = foldWord(word);
  let id = numbers.get(folded);
  if (id === undefined) {
    id = count++;
    numbers.set(folded, id);
    waiting.push(folded);
  }
  return id;
}

/** A word in the form used for comparison: lower case, plain apostrophes and hyphens. */
export function foldWord(word: string): string {
  if (/^[a-z'-]*$/.test(word)) return word;
  let folded = '';
  for (let at = 0; at < word.length; at++) folded += String.fromCharCode(foldUnit(word.charCodeAt(at)));
  return folded;
}

/** Adds the words registered since the last text to the hash table; call it before {@link findWord}. */
export function enterWords(): void {
  if (waiting.length === 0) return;
  const words = waiting;
  waiting = [];
  let id = count - words.length;
  for (const word of words) enter(id++, word);
}

function enter(id: number, word: string): void {
  const start = starts[id] ?? 0;
  const end = start + word.length;
  if (end > units.length) units = wider(units, new Uint16Array(end * 2));
  if (id + 1 >= starts.length) {
    starts = wider(starts, new Int32Array(id * 2));
    fronts = wider(fronts, new Int32Array(id * 2));
    rests = wider(rests, new Int32Array(id * 2));
  }
  for (let i = 0; i < word.length; i++) units[start + i] = word.charCodeAt(i);
  starts[id + 1] = end;
  const { front, rest } = keyOf(word, 0, word.length);
  fronts[id] = front;
  rests[id] = rest;
  if (id * SLOT_FIELDS * SPARSE > slots.length) widen(id);
  else place(id);
}

/** The number of registered words; a text lexed when there were fewer may contain some of the newer ones. */
export function lexiconSize(): number {
  return count;
}

/**
 * The number of the word between two offsets of a text, given its key (see {@link codeOfUnit}) and whether it is `plain`, that is, every
 * unit has a code of its own; 0 if it is not registered. A short plain word is fully identified by its key.
 */
export function findWord(text: string, start: number, end: number, front: number, key: number, plain: boolean): number {
  const rest = key & HALF;
  const length = end - start;
  for (let slot = slotOf(front, rest); ; slot = (slot + SLOT_FIELDS) & mask) {
    const word = slots[slot + WORD] ?? 0;
    if (word === 0) return 0;
    if (slots[slot] !== rest || (word & MOST_LENGTH) !== Math.min(length, MOST_LENGTH)) continue;
    const id = word >> LENGTH_BITS;
    if (length > FRONT_UNITS && fronts[id] !== front) continue;
    if ((plain && length <= 2 * FRONT_UNITS) || isWord(id, text, start, end)) return id;
  }
}

/** Like {@link findWord}, for a word whose key is not at hand. */
export function wordBetween(text: string, start: number, end: number): number {
  enterWords();
  const { front, rest, plain } = keyOf(text, start, end);
  return findWord(text, start, end, front, rest, plain);
}

function keyOf(text: string, start: number, end: number) {
  let front = 0;
  let key = 0;
  let plain = true;
  for (let at = start; at < end; at++) {
    if (at === start + FRONT_UNITS) {
      front = key;
      key = 0;
    }
    const code = codeOfUnit(text.charCodeAt(at));
    key = withCode(key, code);
    if (code === NO_CODE) plain = false;
  }
  return { front, rest: key & HALF, plain };
}

function isWord(id: number, text: string, start: number, end: number): boolean {
  const first = starts[id] ?? 0;
  if ((starts[id + 1] ?? 0) - first !== end - start) return false;
  const shift = first - start;
  for (let at = start; at < end; at++) if (units[shift + at] !== foldUnit(text.charCodeAt(at))) return false;
  return true;
}

function wider<T extends Int32Array | Uint16Array>(list: T, into: T): T {
  into.set(list);
  return into;
}

function place(id: number): void {
  const rest = rests[id] ?? 0;
  let slot = slotOf(fronts[id] ?? 0, rest);
  while (slots[slot + WORD] !== 0) slot = (slot + SLOT_FIELDS) & mask;
  slots[slot] = rest;
  slots[slot + WORD] = (id << LENGTH_BITS) | Math.min((starts[id + 1] ?? 0) - (starts[id] ?? 0), MOST_LENGTH);
}

function widen(last: number): void {
  slots = new Int32Array(slots.length * 2);
  mask = slots.length - 1;
  for (let id = 1; id <= last; id++) place(id);
}

/** The first slot to probe for a key. */
function slotOf(front: number, rest: number): number {
  const mixed = Math.imul(rest ^ Math.imul(front, 0x85ebca6b), 0x9e3779b1);
  return ((mixed ^ (mixed >>> 15)) * SLOT_FIELDS) & mask;
}

/**
 * A unit as used for comparison: lower case, plain apostrophe and hyphen. Covers the Latin and Cyrillic alphabets; other scripts have no
 * case.
 */
function foldUnit(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 0x20;
  if (code === 0x2019 || code === 0x02bc) return 0x27;
  if (code === 0x2010 || code === 0x2011) return 0x2d;
  if (code >= 0x410 && code <= 0x42f) return code + 0x20;
  return code;
}

/**
 * The code of a unit in a word's key. A word of up to six units has their codes in `rest`; a longer one has its first six in `front`, and
 * in `rest` those that follow, at most the last six. All units but ASCII letters, apostrophes and hyphens share {@link NO_CODE}.
 */
export function codeOfUnit(unit: number): number {
  const folded = foldUnit(unit);
  if (folded >= 0x61 && folded <= 0x7a) return folded - 0x60;
  return folded === 0x27 ? APOSTROPHE_CODE : folded === 0x2d ? HYPHEN_CODE : NO_CODE;
}

/** Half a key with one more code appended; the overflow is masked off at look-up. */
export function withCode(key: number, code: number): number {
  return (key << CODE_BITS) | code;
}

/** A set of words, given as text or by number, queried by number. */
export class WordSet {
  private members = new Uint8Array(1 << 10);

  constructor(list: Iterable<string | number>) {
    for (const word of list) this.add(typeof word === 'string' ? wordId(word) : word);
  }

  private add(id: number): void {
    if (id >= this.members.length) {
      const wider = new Uint8Array(id * 2);
      wider.set(this.members);
      this.members = wider;
    }
    this.members[id] = 1;
  }

  has(id: number): boolean {
    return this.members[id] === 1;
  }
}
