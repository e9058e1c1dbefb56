import { afterSentence, isSentenceEnd } from '../tokens/sentenceTokens';
import { Kind } from '../tokens/tokens';
import type { Mention } from './mention';
import { nothingNamed } from './named';
import { type NewMention, placeMention } from './placed';
import type { Words } from './words/citationWords';
import { gapText } from './words/gap';

/**
 * Collects the mentions of a run of text while it is read from start to end: the mentions so far, each with its sentence, bracket depth and
 * preceding gap, and the names that later words may refer to.
 *
 * A reader of mentions receives this and the token at which one may begin. It adds the mention and returns the first token after it, or
 * returns the given token if there is none.
 */
export class MentionCollector {
  readonly mentions: Mention[] = [];
  /** Index of the current sentence, and how many brackets are open in it. */
  sentence = 0;
  depth = 0;
  /** The first token after the last mention. */
  afterLast = 0;
  readonly names = nothingNamed();
  /** The last sentence that changed the subject; -1 if none did. */
  anewIn = -1;
  private readonly firstTokens: number[] = [];
  /** The first token of the sentence. */
  opening = 0;

  constructor(readonly words: Words) {
    if (words.vocabulary.anew.at(words.t, 0)) this.anewIn = 0;
  }

  /** Whether the sentence continues the subject of the one before. */
  get goesOn(): boolean {
    return this.words.vocabulary.goesOn.at(this.words.t, this.opening) !== undefined;
  }

  /** The last mention added. */
  get last(): Mention | undefined {
    return this.mentions.at(-1);
  }

  /** Skips a token outside any mention; only brackets and sentence ends have an effect. */
  pass(i: number): void {
    switch (this.words.t.kind(i)) {
      case Kind.open:
        this.depth++;
        break;
      case Kind.close:
        if (this.depth > 0) this.depth--;
        break;
      case Kind.stop:
        if (isSentenceEnd(this.words.t, i)) {
          this.sentence++;
          this.depth = 0;
          this.opening = afterSentence(this.words.t, i);
          if (this.words.vocabulary.anew.at(this.words.t, this.opening)) this.anewIn = this.sentence;
        }
        break;
      default:
        break;
    }
  }

  /** Adds the mention that begins at `firstToken` and ends before `next`; returns `next`. */
  add(mention: NewMention, next: number, firstToken: number): number {
    const gap = gapText(this.words, this.afterLast, firstToken);
    const last = this.mentions.at(-1);
    if (last) last.tail = gap;
    // Brackets within a mention are balanced by construction, so only those before it count for its depth.
    this.mentions.push(placeMention(mention, this.sentence, this.depth, gap));
    this.firstTokens.push(firstToken);
    this.afterLast = Math.max(next, firstToken + 1);
    return this.afterLast;
  }

  /** Fills in the tail of the last mention, once everything has been read. */
  close(): void {
    const last = this.mentions.at(-1);
    if (last) last.tail = gapText(this.words, this.afterLast, this.words.t.length);
  }

  /** The gap between a token and a mention, or the end of the text after the last one. */
  gapBefore(mention: number, from: number): string {
    return gapText(this.words, from, this.firstTokens[mention] ?? this.words.t.length);
  }
}
