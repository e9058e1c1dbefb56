/**
 * Every word that any reader matches, in any language and for any purpose, has an id. Each word of a text is looked up once, and all
 * readers compare ids. Matching ignores case and treats the curly apostrophe and U+2011 like their plain counterparts.
 */

/** Ids by folded word; 0 is the id of all unregistered words. Merely importing a file registers no words. */
const numbers = new Map<string, number>();
/** The folded words by id. */
const words = [''];

/**
 * Most lookups end here, without a string being made of the word: by a hash of its letters, the id of the only registered word with
 * that hash, 0 if there is none. Words that share a hash, by accident or by design, are looked up in the map.
 */
const slots = new Uint16Array(1 << 17);
const SHARED_SLOT = 0xffff;

/** The id of a word, registering the word if it is new. */
export function wordId(word: string): number {
  const foldedWord = foldWord(word);
  let id = numbers.get(foldedWord);
  if (id === undefined) {
    id = numbers.size + 1;
    numbers.set(foldedWord, id);
    words.push(foldedWord);
    reserveSlot(foldedWord, id);
  }
  return id;
}

/** A word in the form used for comparison: lower case, plain apostrophes and hyphens. */
export function foldWord(word: string): string {
  const lowerWord = word.toLowerCase();
  return /^[a-z'-]*$/.test(lowerWord)
    ? lowerWord
    : lowerWord.replace(/[\u2019\u02bc]/g, "'").replace(/[\u2010\u2011]/g, '-');
}

/** One more than the largest id so far. A text lexed when it was lower may contain words that have been registered since. */
export function lexiconSize(): number {
  return numbers.size + 1;
}

/** The id of the word between two offsets of a text; 0 if it is not registered. */
export function wordBetween(text: string, start: number, end: number): number {
  const slot = slotOf(text, start, end);
  const id = slot < 0 ? SHARED_SLOT : (slots[slot] ?? SHARED_SLOT);
  if (id === SHARED_SLOT) return numbers.get(foldWord(text.slice(start, end))) ?? 0;
  return id !== 0 && isWordAt(words[id] ?? '', text, start, end) ? id : 0;
}

function reserveSlot(foldedWord: string, id: number): void {
  const slot = slotOf(foldedWord, 0, foldedWord.length);
  if (slot >= 0) slots[slot] = slots[slot] === 0 && id < SHARED_SLOT ? id : SHARED_SLOT;
}

/** The slot of a word of Latin-1 letters, the same in either case; -1 for any other word. */
function slotOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const letterCode = text.charCodeAt(at) | 0x20;
    if (!isLatinLetter(letterCode)) return -1;
    hash = Math.imul(hash ^ letterCode, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (slots.length - 1);
}

/** Whether a unit with the bit of small letters set is a letter of Latin-1; ÿ is not, since ß has the same bits. */
function isLatinLetter(unit: number): boolean {
  return unit <= 0x7a ? unit >= 0x61 : unit >= 0xe0 && unit <= 0xfe && unit !== 0xf7;
}

/** Whether a folded word of Latin-1 letters stands between two offsets of a text, in either case. */
function isWordAt(foldedWord: string, text: string, start: number, end: number): boolean {
  if (foldedWord.length !== end - start) return false;
  for (let i = 0; i < foldedWord.length; i++)
    if (foldedWord.charCodeAt(i) !== (text.charCodeAt(start + i) | 0x20)) return false;
  return true;
}

/** A set of words, built from strings or ids and queried by id. */
export class WordSet {
  private members = new Uint8Array(1 << 10);

  constructor(list: Iterable<string | number>) {
    for (const word of list) this.add(typeof word === 'string' ? wordId(word) : word);
  }

  private add(id: number): void {
    if (id >= this.members.length) {
      const widerArray = new Uint8Array(id * 2);
      widerArray.set(this.members);
      this.members = widerArray;
    }
    this.members[id] = 1;
  }

  has(id: number): boolean {
    return this.members[id] === 1;
  }
}
