/**
 * Every word that any reader matches, in any language and for any purpose, has an id. Each word of a text is looked up once, and all
 * readers compare ids. Matching ignores case and treats the curly apostrophe and U+2011 like their plain counterparts.
 */

/** Ids by folded word; 0 is the id of all unregistered words. Importing a file alone registers none. */
const numbers = new Map<string, number>();

/** The id of a word, registering the word if it is new. */
export function wordId(word: string): number {
  const foldedWord = foldWord(word);
  let id = numbers.get(foldedWord);
  if (id === undefined) {
    id = numbers.size + 1;
    numbers.set(foldedWord, id);
  }
  return id;
}

/** A word in the form used for comparison: lower case, plain apostrophes and hyphens. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z'-]*$/.test(lower) ? lower : lower.replace(/[\u2019\u02bc]/g, "'").replace(/[\u2010\u2011]/g, '-');
}

/** One more than the largest id so far. A text lexed when it was lower may contain words that have been registered since. */
export function lexiconSize(): number {
  return numbers.size + 1;
}

/** The id of the word between two offsets of a text; 0 if it is not registered. */
export function wordBetween(text: string, start: number, end: number): number {
  const word = text.slice(start, end);
  return numbers.get(isFolded(text, start, end) ? word : foldWord(word)) ?? 0;
}

/** Whether a word is all lower-case ASCII, as most are; faster than a regular expression. */
function isFolded(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return false;
  }
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
