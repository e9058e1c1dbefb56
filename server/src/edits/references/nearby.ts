import { pluralsOf, singularsOf } from '../../languages/countedNoun';
import { memoizeEach } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import type { BlockReading } from '../../model/readings/blockReading';
import { Words } from '../../syntax/citations/words/citationWords';
import { blockTokens } from '../../syntax/tokens/blockTokens';
import { Kind } from '../../syntax/tokens/tokens';
import { Role } from '../../syntax/tokens/wordRoles';
import { bisect } from '../../text/bisect';
import type { Span } from '../../text/edits';
import type { Arrangement } from '../numbers/arrangement';

/** Maximum number of paragraphs on one side that a phrase can cover: "the five preceding paragraphs". */
const MAX_PARAGRAPHS = 5;
/** Maximum number of words in a phrase. */
const MAX_PHRASE_WORDS = 4;

const DIRECTIONS = [Role.previous, Role.following, Role.above, Role.below];
const NOUNS = [Role.paragraph, Role.subparagraph];

/** A phrase that refers to paragraphs or items by relative position. */
interface Pointer extends Span {
  readonly direction: -1 | 1;
  readonly isItem: boolean;
  /** How many paragraphs or items on that side it may cover. */
  readonly reach: number;
}

/** Changes around a paragraph and within it. */
interface Surroundings {
  /** Whether its neighbours, or the order of its items, changed. */
  readonly isMoved: boolean;
  /** The old letters of those items whose letter changed. */
  readonly letters: ReadonlySet<string>;
  /** Maps an item’s block to the block that followed it in its series. */
  readonly followers: ReadonlyMap<number, number>;
}

/** Memoized per paragraph, which may have several blocks. */
const surroundingsIn = memoizeEach((nearby: Nearby, owner: number) => nearby.surroundings(owner));

/**
 * Finds positional phrases, and letters of items, that are not parsed as references because their target is uncertain: "the two preceding
 * paragraphs", "the paragraph above", "the previous subparagraph", "items (a) and (b)". They cannot be updated, but a note can warn that an
 * operation may have changed their meaning.
 */
export class Nearby {
  private readonly nouns: ReadonlySet<string>;
  private readonly letterNouns: ReadonlySet<string>;
  private readonly counts: readonly string[];

  constructor(
    private readonly model: DocumentModel,
    private readonly arrangement: Arrangement,
  ) {
    const { paragraph, subparagraph, letterNouns, counts } = model.language.language.citations;
    this.nouns = new Set([...singularsOf(paragraph), ...pluralsOf(paragraph), ...subparagraph]);
    this.letterNouns = new Set(letterNouns);
    this.counts = counts;
  }

  /** Spans whose meaning may have changed, as offsets of the block. Returns early if nothing nearby changed. */
  strays(blockIndex: number, reading: BlockReading): readonly Span[] {
    const owner = this.model.paragraphs.owner[blockIndex] ?? -1;
    if (owner < 0) return [];
    const { isMoved, letters } = surroundingsIn(this, owner);
    if (!isMoved && letters.size === 0) return [];
    const { language, vocabulary } = this.model.language;
    const words = new Words(blockTokens(reading.block, language.elides), vocabulary);
    const { mentions } = reading;
    const isFree = ({ start, end }: Span) => {
      const nextMention = mentions[bisect(mentions.length, (i) => (mentions[i]?.end ?? 0) <= start)];
      return nextMention === undefined || nextMention.start >= end;
    };
    const strays: Span[] = [];
    let reach = 0;
    // Every span contains the word or bracket that triggered it, so one that begins before an earlier one ends overlaps it.
    const add = (span: Span) => {
      if (span.start >= reach) strays.push(span);
      reach = Math.max(reach, span.end);
    };
    for (let i = 0; i < words.t.length; i++) {
      const pointer = isMoved && words.hasOneOf(i, DIRECTIONS) ? this.pointerAt(words, i) : undefined;
      if (pointer && isFree(pointer) && this.isAnother(blockIndex, owner, pointer)) add(pointer);
      const lettersSpan =
        letters.size > 0 && words.t.kind(i) === Kind.open ? this.lettersAt(words, i, letters) : undefined;
      if (lettersSpan && isFree(lettersSpan)) add(lettersSpan);
    }
    return strays;
  }

  /** The changes around the paragraph with index `owner`. */
  surroundings(owner: number): Surroundings {
    const { arrangement } = this;
    const paragraph = this.model.paragraphs.all[owner];
    const ownEntry = arrangement.entryOf[paragraph?.block ?? -1] ?? -1;
    const letters = new Set<string>();
    const followers = new Map<number, number>();
    let areItemsMoved = false;
    for (const { block, text } of paragraph?.items ?? []) {
      const entry = arrangement.entryOf[block] ?? -1;
      if (arrangement.labels[entry] !== text || arrangement.standings[entry]?.paragraph !== ownEntry) letters.add(text);
      const oldPrevious = arrangement.before[block]?.previous ?? -1;
      if (oldPrevious >= 0) followers.set(oldPrevious, block);
      const expectedEntry = oldPrevious < 0 ? -1 : (arrangement.entryOf[oldPrevious] ?? -1);
      areItemsMoved ||= (arrangement.standings[entry]?.previous ?? -1) !== expectedEntry;
    }
    const isMoved =
      areItemsMoved ||
      this.differs(owner, ownEntry, -1, MAX_PARAGRAPHS) ||
      this.differs(owner, ownEntry, 1, MAX_PARAGRAPHS);
    return { isMoved, letters, followers };
  }

  /** Whether the neighbours of a paragraph on one side changed. */
  private differs(owner: number, own: number, direction: -1 | 1, reach: number): boolean {
    const { standings, next, entryOf } = this.arrangement;
    let entry = own;
    for (let step = 1; step <= reach; step++) {
      entry = (direction < 0 ? standings[entry]?.previous : next[entry]) ?? -1;
      const oldNeighbour = this.model.paragraphs.all[owner + step * direction];
      if ((oldNeighbour ? (entryOf[oldNeighbour.block] ?? -1) : -1) !== entry) return true;
    }
    return false;
  }

  private isAnother(blockIndex: number, owner: number, { direction, isItem, reach }: Pointer): boolean {
    const { arrangement } = this;
    const paragraph = this.model.paragraphs.all[owner];
    if (!isItem) return this.differs(owner, arrangement.entryOf[paragraph?.block ?? -1] ?? -1, direction, reach);
    if (this.model.tree.blocks[blockIndex]?.kind !== 'subparagraph') return false;
    const entry = arrangement.entryOf[blockIndex] ?? -1;
    const oldNeighbour =
      (direction < 0
        ? arrangement.before[blockIndex]?.previous
        : surroundingsIn(this, owner).followers.get(blockIndex)) ?? -1;
    const newNeighbour = (direction < 0 ? arrangement.standings[entry]?.previous : arrangement.next[entry]) ?? -1;
    return (oldNeighbour < 0 ? -1 : (arrangement.entryOf[oldNeighbour] ?? -1)) !== newNeighbour;
  }

  /** Parses "the two preceding paragraphs", "the paragraph immediately above", given its "preceding" or "above". */
  private pointerAt(words: Words, i: number): Pointer | undefined {
    const { t } = words;
    const direction = words.has(i, Role.previous, Role.above) ? -1 : 1;
    let noun = i + 1;
    while (noun <= i + MAX_PHRASE_WORDS && !this.isNoun(words, noun) && this.mayStandBetween(words, noun)) noun++;
    const isNounAfter = this.isNoun(words, noun);
    if (!isNounAfter) {
      noun = words.nearness(i - 1) === 'adjacent' ? i - 2 : i - 1;
      if (!this.isNoun(words, noun) || !this.endsPhrase(words, i)) return undefined;
    } else if (this.namesMore(words, noun)) return undefined;
    let from = Math.min(noun, i);
    let hasMore = false;
    for (let k = 0; k < MAX_PHRASE_WORDS && t.kind(from - 1) === Kind.word; k++) {
      if (words.nearness(from - 1) === 'indefinite') return undefined;
      if (words.has(from - 1, Role.preposition, Role.of, Role.introducer, Role.and, Role.to)) break;
      from--;
      if (words.has(from, Role.determiner, Role.possessive)) break;
      hasMore ||= words.nearness(from) === undefined;
    }
    // Without an article, the preceding words are not part of the phrase.
    if (!words.has(from, Role.determiner, Role.possessive)) from = Math.min(noun, i);
    const isItem = words.has(noun, Role.subparagraph);
    const span = { start: t.start(from), end: t.end(Math.max(noun, i)) };
    const pointerWords = t.text.slice(span.start, span.end).toLowerCase().split(/\s+/);
    const count = this.counts.findIndex((word) => pointerWords.includes(word)) + 2;
    const isPlural = words.has(noun, Role.plural);
    return { ...span, direction, isItem, reach: count > 1 ? count : isPlural || hasMore ? 2 : 1 };
  }

  /** Whether a token is a noun for paragraphs or subparagraphs, also in the genitive: "the previous paragraph’s request". */
  private isNoun(words: Words, i: number): boolean {
    if (words.hasOneOf(i, NOUNS)) return true;
    if (words.t.kind(i) !== Kind.word) return false;
    const word = words.t.text.slice(words.t.start(i), words.t.end(i)).toLowerCase();
    return /['’]s?$/.test(word) && this.nouns.has(word.replace(/['’]s?$/, ''));
  }

  /**
   * Whether a token may be between direction and noun: "(the preceding) two (paragraphs)", "(the previous) and the following (paragraph)".
   */
  private mayStandBetween(words: Words, i: number): boolean {
    if (words.has(i, Role.and, Role.previous, Role.following)) return true;
    if (words.has(i, Role.determiner)) return words.has(i - 1, Role.and);
    return this.counts.includes(words.t.text.slice(words.t.start(i), words.t.end(i)).toLowerCase());
  }

  /** Whether a noun is followed by a number, a letter or a document that identifies it. */
  private namesMore(words: Words, noun: number): boolean {
    const nextIndex = words.skipStop(noun + 1);
    const { t } = words;
    return t.kind(nextIndex) === Kind.number || words.has(noun + 1, Role.of) || beginsLetter(words, nextIndex);
  }

  /**
   * Whether a phrase ends with its direction: "the paragraph above", "the paragraph preceding this one"; not "the paragraph following the
   * title".
   */
  private endsPhrase(words: Words, i: number): boolean {
    if (words.has(i, Role.above, Role.below)) return true;
    return words.t.kind(i + 1) !== Kind.word || words.order(i + 1) === 'here';
  }

  /** "items (a) and (b)" or "(b) above", from the bracket of the first letter, if one of the letters has changed. */
  private lettersAt(words: Words, i: number, changedLetters: ReadonlySet<string>): Span | undefined {
    const { t } = words;
    if (!beginsLetter(words, i) || beginsLetter(words, i - 3) || beginsLetter(words, i - 4)) return undefined;
    const textBefore = t.kind(i - 1) === Kind.word ? t.text.slice(t.start(i - 1), t.end(i - 1)).toLowerCase() : '';
    const isNamed = this.letterNouns.has(textBefore);
    let lastIndex = i;
    let isChanged = false;
    for (let at = i; beginsLetter(words, at); ) {
      isChanged ||= changedLetters.has(t.text.slice(t.start(at + 1), t.end(at + 1)).toLowerCase());
      lastIndex = at + 2;
      at += 3;
      while (t.kind(at) === Kind.comma || words.has(at, Role.and, Role.to) || t.kind(at) === Kind.dash) at++;
    }
    const hasPosition = words.position(lastIndex + 1) !== '';
    if (!isChanged || words.has(lastIndex + 1, Role.of) || !(isNamed || (hasPosition && t.kind(i - 1) !== Kind.number)))
      return undefined;
    return { start: t.start(isNamed ? i - 1 : i), end: t.end(hasPosition ? lastIndex + 1 : lastIndex) };
  }
}

/** Whether a token begins a letter in brackets: "(a)", "(iv)". */
function beginsLetter({ t }: Words, i: number): boolean {
  return (
    t.kind(i) === Kind.open &&
    t.kind(i + 1) === Kind.word &&
    t.end(i + 1) - t.start(i + 1) <= MAX_PHRASE_WORDS &&
    t.kind(i + 2) === Kind.close
  );
}
