/**
 * Every word that anything listens for in a text, in whatever language and for whatever purpose, each with a number of its own:
 * a text is looked up word by word once, and all who listen go by the numbers. Words are compared without regard to case; the
 * curly apostrophe and U+2011 are as good as the plain ones.
 */

/** How many words there are; 0 is the number of all that nobody listens for. */
let count = 1;
/** Of each word its hash and where its (folded) units begin in `units`; those of the next word begin where they end. */
let hashes = new Int32Array(1 << 11);
let starts = new Int32Array(1 << 11);
let units = new Uint16Array(1 << 14);

/** By hash, with open addressing: numbers of words. Sparse, so that most words of a text that are not here are told at the first slot. */
let slots = new Int32Array(1 << 13);
let mask = slots.length - 1;
const SPARSE = 4;

/** The number of a word; it is known from here on. */
export function wordId(word: string): number {
  const folded = fold(word);
  const hash = hashOf(folded, 0, folded.length);
  let id = findWord(folded, 0, folded.length, hash);
  if (id === 0) {
    id = count++;
    const start = starts[id] ?? 0;
    const end = start + folded.length;
    if (end > units.length) units = wider(units, new Uint16Array(end * 2));
    if (count >= hashes.length) {
      hashes = wider(hashes, new Int32Array(count * 2));
      starts = wider(starts, new Int32Array(count * 2));
    }
    for (let i = 0; i < folded.length; i++) units[start + i] = folded.charCodeAt(i);
    hashes[id] = hash;
    starts[count] = end;
    if (id * SPARSE > slots.length) widen();
    else place(id);
  }
  return id;
}

/** How many words there are; texts that were looked up when there were fewer may hold some of the new ones. */
export function lexiconSize(): number {
  return count;
}

/** The number of the word between two offsets of a text, whose hash (see {@link hashUnit}) is given; 0 for one that is not here. */
export function findWord(text: string, start: number, end: number, hash: number): number {
  for (let slot = scramble(hash) & mask; ; slot = (slot + 1) & mask) {
    const id = slots[slot] ?? 0;
    if (id === 0) return 0;
    if (hashes[id] === hash && isWord(id, text, start, end)) return id;
  }
}

/** As {@link findWord}, for who has no hash at hand. */
export function wordBetween(text: string, start: number, end: number): number {
  return findWord(text, start, end, hashOf(text, start, end));
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
  let slot = scramble(hashes[id] ?? 0) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = id;
}

function widen(): void {
  slots = new Int32Array(slots.length * 2);
  mask = slots.length - 1;
  for (let id = 1; id < count; id++) place(id);
}

function scramble(hash: number): number {
  const mixed = Math.imul(hash, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
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

/** The hash of a word with one more (folded) unit; start from 0. */
export function hashUnit(hash: number, folded: number): number {
  return ((hash << 5) - hash + folded) | 0;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = hashUnit(hash, foldUnit(text.charCodeAt(i)));
  return hash;
}

function fold(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) out += String.fromCharCode(foldUnit(word.charCodeAt(i)));
  return out;
}

/** Some words, to be asked for by number. */
export class WordSet {
  private members = new Uint8Array(1 << 10);

  constructor(list: Iterable<string>) {
    for (const word of list) this.add(wordId(word));
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
