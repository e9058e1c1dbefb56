import { isSentenceEnd } from '../../tokens/sentenceTokens';
import { Kind } from '../../tokens/tokens';
import { Role } from '../../tokens/wordRoles';
import type { Words } from './citationWords';
import { glossEnd } from './glosses';
import type { Separator } from './lists';

/** How many tokens after "of" to search for the numbers' owner. */
const OWNER_WINDOW = 7;

/** Nouns whose instances are cited by number. */
const CITED_ROLES = [Role.article, Role.paragraph, Role.subparagraph];

/**
 * The uncertain members of a list. Running text joins the last number of a list with "and" and the others with commas. A number after that
 * "and", or after a semicolon, may therefore be another member or a quantity ("paragraphs 3 and 4, 300 of whom"). Such members are accepted
 * provisionally and dropped unless later text confirms one of them.
 */
export class Doubtful {
  /**
   * How many items are certain while others are not (-1 if none are uncertain), and the index of the first token after the certain ones.
   */
  private certain = -1;
  private after = 0;
  /** Whether an uncertain item is joined by "and", as the last member of a list is. */
  private isJoined = false;

  constructor(private readonly words: Words) {}

  /**
   * Whether a list, `isClosed` by its "and", may provisionally continue with a number after a separator.
   *
   * @param ascends whether the number is larger than the previous one
   * @param count how many items the list has so far
   * @param at index of the first token after them
   */
  allows(separator: Separator, isClosed: boolean, ascends: boolean, count: number, at: number): boolean {
    const { range, and, also, semicolon } = separator;
    if (range) return true;
    if (this.certain < 0) {
      if (!isClosed && !semicolon && !also) return true;
      this.certain = count;
      this.after = at;
      this.isJoined = false;
    }
    this.isJoined ||= and;
    return and || semicolon || ascends;
  }

  /**
   * Records a member that ends before a token. If that end is unambiguous, the member and all before it become certain.
   *
   * @param isParted whether the member has a subdivision
   * @param ascends whether the number is larger than the previous one
   */
  settle(separator: Separator, isParted: boolean, ascends: boolean, at: number): void {
    if (this.certain < 0) return;
    if (
      isParted ||
      isTextArticle(this.words, at, this.isJoined) ||
      (this.isJoined && endsClause(this.words, at, (separator.and || separator.range) && ascends))
    )
      this.certain = -1;
  }

  /** Drops the items that are still uncertain and returns the index of the first token after the remaining ones. */
  leave(items: unknown[], at: number): number {
    if (this.certain < 0) return at;
    items.length = this.certain;
    return this.after;
  }
}

/**
 * Whether the following words occur only after the number of a provision: "above", "thereof", "of the Convention". In "12 of the reports"
 * the number may be a quantity, so "of" counts only if an "and" joins the number to the list.
 */
export function isTextArticle(words: Words, i: number, isJoined: boolean): boolean {
  const { t } = words;
  const at = words.skipComma(glossEnd(words, i));
  if (words.has(at, Role.thereof)) return true;
  // A comparison rather than a position: "12 above the age of 18"
  if (words.position(at) !== '') return t.kind(at + 1) !== Kind.number && !words.has(at + 1, Role.determiner);
  if (!words.has(at, Role.of)) return false;
  let hasPoint = false;
  for (let name = at + 1; name <= at + OWNER_WINDOW; name++) {
    if (t.kind(name) === Kind.symbol) return true;
    if (words.hasOneOf(name, CITED_ROLES)) return hasPoint || t.kind(words.skipStop(name + 1)) === Kind.number;
    const meaning = words.has(name, Role.phrase) ? words.phraseAt(name)?.value : undefined;
    if (meaning) {
      if (meaning.kind === 'document') return isJoined || meaning.role === 'self';
      if (meaning.kind !== 'committee' && meaning.kind !== 'organ' && meaning.kind !== 'ilo') return true;
    }
    if (words.has(name, Role.law, Role.instrument) && (t.upper(name) || hasPoint)) return true;
    hasPoint ||= words.has(name, Role.same) || words.order(name) !== undefined;
    const precedesName = words.has(name, Role.determiner, Role.possessive, Role.same, Role.previous);
    if (!precedesName && !t.upper(name) && !words.isYear(name)) return false;
  }
  return false;
}

/** Whether a clause ends here, so that the number before it cannot be a quantity; `commas`: whether a comma counts as the end. */
function endsClause(words: Words, i: number, commas: boolean): boolean {
  const { t } = words;
  const at = glossEnd(words, i);
  switch (t.kind(at)) {
    case Kind.end:
    case Kind.semicolon:
    case Kind.colon:
    case Kind.quote:
      return true;
    case Kind.stop:
      return isSentenceEnd(t, at);
    case Kind.comma:
      return commas && t.kind(at + 1) === Kind.word && !precedesNumber(words, at + 1);
    case Kind.open:
      return words.has(at + 1, Role.introducer) || isCited(words, at + 1);
    default:
      return words.has(at, Role.and) && isCited(words, at + 1);
  }
}

/** Whether the list may continue after a comma: ", and 12". */
function precedesNumber(words: Words, i: number): boolean {
  return words.has(i, Role.and, Role.introducer) && words.t.kind(i + 1) === Kind.number;
}

/** "paragraph 3", "the articles": whether another citation follows. */
function isCited(words: Words, i: number): boolean {
  let at = i;
  while (at < i + 3 && words.has(at, Role.determiner, Role.possessive)) at++;
  return words.hasOneOf(at, CITED_ROLES) || words.t.kind(at) === Kind.symbol;
}
