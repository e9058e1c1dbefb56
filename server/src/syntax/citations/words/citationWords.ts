import { Kind, type Tokens } from '../../tokens/tokens';
import type { Meaning, Vocabulary } from '../../tokens/vocabulary';
import { Role, type WordRole } from '../../tokens/wordRoles';

/** The result of parsing from a token on, and the index of the first token after it. */
export interface Parsed<T> {
  readonly value: T;
  readonly next: number;
}

/**
 * The tokens of a run of text with the roles of its words in citations. Arguments are token indexes; an index outside the run is no word
 * and has no role, so nothing here fails.
 */
export class Words {
  constructor(
    readonly t: Tokens,
    readonly vocabulary: Vocabulary,
  ) {}

  /** Whether a token is a word with one of some roles. */
  has(i: number, ...roles: readonly WordRole[]): boolean {
    return this.hasOneOf(i, roles);
  }

  /** The same for roles that have a name together. */
  hasOneOf(i: number, roles: readonly WordRole[]): boolean {
    const word = this.t.word(i);
    if (word !== 0) for (const role of roles) if (this.vocabulary.roles.has(word, role)) return true;
    return false;
  }

  /** The earlier name that a word refers to: see {@link Vocabulary.orderOf}. */
  order(i: number): ReturnType<Vocabulary['orderOf']> {
    return this.vocabulary.orderOf(this.t.word(i));
  }

  /** The sense of a word before "preceding paragraph": see {@link Vocabulary.nearnessOf}. */
  nearness(i: number): ReturnType<Vocabulary['nearnessOf']> {
    return this.vocabulary.nearnessOf(this.t.word(i));
  }

  /** The direction of a word within the text: "above", "below"; empty for other words. */
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

  /** The index after an optional full stop, as after an abbreviation. */
  skipStop(i: number): number {
    return this.t.kind(i) === Kind.stop ? i + 1 : i;
  }

  /** The same for an optional comma. */
  skipComma(i: number): number {
    return this.t.kind(i) === Kind.comma ? i + 1 : i;
  }

  /** The same for an optional "No." or "Nos.", also "n°", "Nº" and "n.º". */
  skipNo(i: number): number {
    if (!this.has(i, Role.number)) return i;
    const next = this.skipStop(i + 1);
    return this.t.kind(next) === Kind.other && RAISED.has(this.t.value(next)) ? next + 1 : next;
  }

  /** The longest phrase that begins at a word. */
  phraseAt(i: number): Parsed<Meaning> | undefined {
    const { t } = this;
    let node = this.vocabulary.phrasesFrom(t.word(i));
    let meaning: Meaning | undefined;
    let next = i;
    for (let at = i + 1; node; ) {
      if (node.meaning) {
        meaning = node.meaning;
        next = at;
      }
      while (t.kind(at) === Kind.comma) at++;
      const word = t.word(at);
      if (word === 0) break;
      node = node.next.get(word);
      at++;
    }
    return meaning && { value: meaning, next };
  }
}

/** Whether a token is a word of two or more letters, all capitals, like an abbreviation. */
export function isInCapitals({ t }: Words, i: number): boolean {
  if (t.kind(i) !== Kind.word || !t.upper(i) || t.end(i) - t.start(i) < 2) return false;
  const wordText = t.slice(i);
  return wordText === wordText.toUpperCase();
}

/** The masculine ordinal indicator, and the degree sign that often stands for it. */
const RAISED: ReadonlySet<number> = new Set([0xba, 0xb0]);
