import { Kind, type Tokens } from '../../tokens/tokens';
import type { Meaning, Vocabulary } from '../../tokens/vocabulary';
import { Role, type WordRole } from '../../tokens/wordRoles';

/** A parse result and the index of the first token after it. */
export interface Parsed<T> {
  readonly value: T;
  readonly next: number;
}

/**
 * The tokens of a run of text with the citation roles of its words. Arguments are token indexes; an index out of range has no word and no
 * role, so no method fails.
 */
export class Words {
  constructor(
    readonly t: Tokens,
    readonly vocabulary: Vocabulary,
  ) {}

  /** Whether a token is a word with at least one of some roles. */
  has(i: number, ...roles: readonly WordRole[]): boolean {
    return this.hasOneOf(i, roles);
  }

  /** Like {@link has}, but takes an existing array of roles. */
  hasOneOf(i: number, roles: readonly WordRole[]): boolean {
    const word = this.t.word(i);
    if (word !== 0) for (const role of roles) if (this.vocabulary.roles.has(word, role)) return true;
    return false;
  }

  /** What a word such as "latter" refers to: see {@link Vocabulary.orderOf}. */
  order(i: number): ReturnType<Vocabulary['orderOf']> {
    return this.vocabulary.orderOf(this.t.word(i));
  }

  /** How a word qualifies "preceding paragraph": see {@link Vocabulary.nearnessOf}. */
  nearness(i: number): ReturnType<Vocabulary['nearnessOf']> {
    return this.vocabulary.nearnessOf(this.t.word(i));
  }

  /** Where a word points within the text: "above" or "below"; empty for other words. */
  position(i: number): '' | 'above' | 'below' {
    return this.has(i, Role.above) ? 'above' : this.has(i, Role.below) ? 'below' : '';
  }

  /** Whether a word introduces a title or the subject of a law: "on the implementation of". */
  beginsTitle(i: number): boolean {
    return this.has(i, Role.subject) && !this.has(i, Role.of, Role.to);
  }

  /** Whether a number can be the year of a law or decision: "1998". */
  isYear(i: number): boolean {
    const { t } = this;
    return t.kind(i) === Kind.number && t.value(i) >= 1750 && t.value(i) <= 2100;
  }

  /** Token index after an optional full stop, as in an abbreviation. */
  skipStop(i: number): number {
    return this.t.kind(i) === Kind.stop ? i + 1 : i;
  }

  /** Token index after an optional comma. */
  skipComma(i: number): number {
    return this.t.kind(i) === Kind.comma ? i + 1 : i;
  }

  /** Token index after an optional "No." or "Nos.", or their variants "n°", "Nº" and "n.º". */
  skipNo(i: number): number {
    if (!this.has(i, Role.number)) return i;
    const nextIndex = this.skipStop(i + 1);
    return this.t.kind(nextIndex) === Kind.other && RAISED_CODES.has(this.t.value(nextIndex))
      ? nextIndex + 1
      : nextIndex;
  }

  /** The longest known phrase that starts at a word. */
  phraseAt(i: number): Parsed<Meaning> | undefined {
    const { t } = this;
    let node = this.vocabulary.phrasesFrom(t.word(i));
    let meaning: Meaning | undefined;
    let nextIndex = i;
    for (let at = i + 1; node; ) {
      if (node.meaning) {
        meaning = node.meaning;
        nextIndex = at;
      }
      while (t.kind(at) === Kind.comma) at++;
      const wordId = t.word(at);
      if (wordId === 0) break;
      node = node.next.get(wordId);
      at++;
    }
    return meaning && { value: meaning, next: nextIndex };
  }
}

/** An apostrophe, typed or typographic, as before the ending of a genitive. */
export const APOSTROPHE_PATTERN = /[’']/;

/** Whether a token is a word of at least two letters, all capitals, like an abbreviation. */
export function isInCapitals({ t }: Words, i: number): boolean {
  if (t.kind(i) !== Kind.word || !t.upper(i) || t.end(i) - t.start(i) < 2) return false;
  const wordText = t.slice(i);
  return wordText === wordText.toUpperCase();
}

/** The masculine ordinal indicator and the degree sign, which is often typed in its place. */
const RAISED_CODES: ReadonlySet<number> = new Set([0xba, 0xb0]);
