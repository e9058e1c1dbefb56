/**
 * Every word that anything listens for in a text, in whatever language and for whatever purpose, each with a number of its own:
 * a text is looked up word by word once, and all who listen go by the numbers. Words are compared without regard to case; the
 * curly apostrophe and U+2011 are as good as the plain ones.
 */

const CODE_BITS = 5;
export const APOSTROPHE_CODE = 27;
export const HYPHEN_CODE = 28;
export const NO_CODE = 31;
/** Half a key: six codes. */
const HALF_BITS = 6 * CODE_BITS;
const HALF = (1 << HALF_BITS) - 1;
const HALF_UNITS = 6;

/** What lies in a slot beside the last half of the key: the number of the word, and its length, or the greatest that has room. */
const WORD = 1;
const SLOT_FIELDS = 2;
const LENGTH_BITS = 8;
const MOST_LENGTH = (1 << LENGTH_BITS) - 1;
/** At most every second slot is taken. */
const SPARSE = 2;

/** How many words there are; 0 is the number of all that nobody listens for. */
let count = 1;
/** Where the (folded) units of each word begin in `units`; those of the next word begin where they end. */
let starts = new Int32Array(1 << 11);
let units = new Uint16Array(1 << 14);
/** The front half of the key of each word. */
let befores = new Int32Array(1 << 11);

/**
 * By key, with open addressing: of each word the last half of its key, and its number with its length below. What tells most words,
 * also most of those that are not here, lies together and in little room, for a text jumps about in it with each word.
 */
let slots = new Int32Array(SLOT_FIELDS << 12);
let mask = slots.length - 1;

/** The number of a word; it is known from here on. */
export function wordId(word: string): number {
  let id = wordBetween(word, 0, word.length);
  if (id === 0) {
    id = count++;
    const start = starts[id] ?? 0;
    const end = start + word.length;
    if (end > units.length) units = wider(units, new Uint16Array(end * 2));
    if (count >= starts.length) {
      starts = wider(starts, new Int32Array(count * 2));
      befores = wider(befores, new Int32Array(count * 2));
    }
    for (let i = 0; i < word.length; i++) units[start + i] = foldUnit(word.charCodeAt(i));
    starts[count] = end;
    if (id * SLOT_FIELDS * SPARSE > slots.length) widen();
    else place(id);
  }
  return id;
}

/** How many words there are; texts that were looked up when there were fewer may hold some of the new ones. */
export function lexiconSize(): number {
  return count;
}

/**
 * The number of the word between two offsets of a text, whose key is given (see {@link codeOfUnit}) and whether it is `plain`, without
 * a unit that has no code of its own; 0 for one that is not here. The key of a short plain word is as good as the word.
 */
export function findWord(
  text: string,
  start: number,
  end: number,
  last: number,
  before: number,
  plain: boolean,
): number {
  const length = end - start;
  for (let slot = slotOf(last, before); ; slot = (slot + SLOT_FIELDS) & mask) {
    const word = slots[slot + WORD] ?? 0;
    if (word === 0) return 0;
    if (slots[slot] !== last || (word & MOST_LENGTH) !== Math.min(length, MOST_LENGTH)) continue;
    const id = word >> LENGTH_BITS;
    if (length > HALF_UNITS && befores[id] !== before) continue;
    if ((plain && length <= 2 * HALF_UNITS) || isWord(id, text, start, end)) return id;
  }
}

/** As {@link findWord}, for who has no key at hand. */
export function wordBetween(text: string, start: number, end: number): number {
  let last = 0;
  let before = 0;
  let plain = true;
  for (let at = start; at < end; at++) {
    const code = codeOfUnit(text.charCodeAt(at));
    before = shiftedBefore(before, last);
    last = shiftedLast(last, code);
    if (code === NO_CODE) plain = false;
  }
  return findWord(text, start, end, last, before, plain);
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
  const start = starts[id] ?? 0;
  const end = starts[id + 1] ?? 0;
  let last = 0;
  let before = 0;
  for (let at = start; at < end; at++) {
    before = shiftedBefore(before, last);
    last = shiftedLast(last, codeOfUnit(units[at] ?? 0));
  }
  let slot = slotOf(last, before);
  while (slots[slot + WORD] !== 0) slot = (slot + SLOT_FIELDS) & mask;
  befores[id] = before;
  slots[slot] = last;
  slots[slot + WORD] = (id << LENGTH_BITS) | Math.min(end - start, MOST_LENGTH);
}

function widen(): void {
  slots = new Int32Array(slots.length * 2);
  mask = slots.length - 1;
  for (let id = 1; id < count; id++) place(id);
}

/** The first slot that a key may lie in. */
function slotOf(last: number, before: number): number {
  const mixed = Math.imul(last ^ Math.imul(before, 0x85ebca6b), 0x9e3779b1);
  return ((mixed ^ (mixed >>> 15)) * SLOT_FIELDS) & mask;
}

/**
 * A unit as words are compared by: small letter, plain apostrophe and hyphen. Covers the Latin and Cyrillic alphabets;
 * other scripts have no case.
 */
export function foldUnit(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 0x20;
  if (code === 0x2019 || code === 0x02bc) return 0x27;
  if (code === 0x2010 || code === 0x2011) return 0x2d;
  if (code >= 0x410 && code <= 0x42f) return code + 0x20;
  return code;
}

/**
 * What a unit is in the key of a word: the key holds the codes of its last twelve units, six in `last` and the six in front of them in
 * `before`. All but letters of ASCII, apostrophes and hyphens share {@link NO_CODE}.
 */
export function codeOfUnit(unit: number): number {
  const folded = foldUnit(unit);
  if (folded >= 0x61 && folded <= 0x7a) return folded - 0x60;
  return folded === 0x27 ? APOSTROPHE_CODE : folded === 0x2d ? HYPHEN_CODE : NO_CODE;
}

/** The half of a key in front, with one more unit; to be asked for before {@link shiftedLast}. Start from 0. */
export function shiftedBefore(before: number, last: number): number {
  return ((before << CODE_BITS) | (last >>> (HALF_BITS - CODE_BITS))) & HALF;
}

/** The last half of a key, with the code of one more unit. Start from 0. */
export function shiftedLast(last: number, code: number): number {
  return ((last << CODE_BITS) | code) & HALF;
}

/** Some words, given as they are written or by their numbers, to be asked for by number. */
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
