import { WordSet, wordId } from '../syntax/lexicon';
import { Kind, type Tokens } from '../syntax/tokens';
import { isSpace } from '../text/characterKinds';
import { compilePhrases, type Phrases } from './phrases';

/** A trie of phrases by the ids of their words in the lexicon. */
interface WordPhraseNode<T> {
  readonly values: T[];
  next: Map<number, WordPhraseNode<T>> | undefined;
}

/**
 * Phrases matched against the words of a text: by word id, which the tokens provide, wherever each word is a token followed by one space;
 * by code units elsewhere (hyphens, footnote marks, line breaks with white space around them). Creating one adds its words to the lexicon.
 */
export class WordPhrases<T> {
  /** By the id of their first word. */
  private readonly first: (WordPhraseNode<T> | undefined)[] = [];
  readonly openings: WordSet;
  readonly byUnits: Phrases<T>;

  constructor(phrases: readonly (readonly [phrase: string, value: T])[]) {
    this.byUnits = compilePhrases(phrases);
    this.openings = new WordSet(phrases.map(([phrase]) => wordsOf(phrase)[0] ?? ''));
    for (const [phrase, value] of phrases) {
      const [opening = '', ...others] = wordsOf(phrase);
      const id = wordId(opening);
      let node = this.first[id] ?? newNode<T>();
      this.first[id] = node;
      for (const word of others) {
        node.next ??= new Map();
        const next = node.next.get(wordId(word)) ?? newNode<T>();
        node.next.set(wordId(word), next);
        node = next;
      }
      node.values.push(value);
    }
  }

  /** Whether any phrase begins with this word. */
  mayBegin(word: number): boolean {
    return this.openings.has(word);
  }

  /**
   * Calls back with the last token of each phrase that begins at a token, which must be a word, shortest first. Returns false if the tokens
   * cannot find them all; then match by code units.
   */
  walk(tokens: Tokens, at: number, visit: (value: T, last: number) => void): boolean {
    let node = this.first[tokens.word(at)];
    for (let i = at; node; i++) {
      const { values, next } = node;
      const end = tokens.end(i);
      const after = end < tokens.text.length ? tokens.text.charCodeAt(end) : SPACE;
      if (after >= 0x80 || MAY_GO_ON[after] === 1) return false;
      for (let v = 0; v < values.length; v++) visit(values[v] as T, i);
      if (!next) return true;
      if (after !== SPACE && after !== LF) return !isSpace(after);
      if (tokens.start(i + 1) !== end + 1) return false;
      const kind = tokens.kind(i + 1);
      if (kind !== Kind.word) return kind !== Kind.dash && kind !== Kind.symbol;
      if (!isPlain(tokens, i + 1)) return false;
      node = next.get(tokens.word(i + 1));
    }
    return true;
  }
}

/** Whether a token is also a word when matched by code units: no hyphen inside, and no unit of another script at its end. */
export function isPlain(tokens: Tokens, i: number): boolean {
  return !tokens.joined(i) && (tokens.word(i) !== 0 || tokens.text.charCodeAt(tokens.end(i) - 1) < OTHER_SCRIPTS);
}

const OTHER_SCRIPTS = 0x250;

function newNode<T>(): WordPhraseNode<T> {
  return { values: [], next: undefined };
}

/** The words of a phrase, split at hyphens and apostrophes. */
function wordsOf(phrase: string): string[] {
  return phrase.split(/[ \-'’]/);
}

const SPACE = 0x20;
const LF = 10;

/** ASCII units that may continue a word or phrase: letters, digits, hyphens and apostrophes. */
const MAY_GO_ON = Uint8Array.from({ length: 128 }, (_, unit) =>
  /[A-Za-z0-9'-]/.test(String.fromCharCode(unit)) ? 1 : 0,
);
