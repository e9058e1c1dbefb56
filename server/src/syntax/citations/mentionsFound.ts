import { afterSentence, isSentenceEnd } from '../tokens/sentenceTokens';
import { Kind } from '../tokens/tokens';
import type { Mention } from './mention';
import { initialNames } from './named';
import { type NewMention, placeMention } from './placed';
import type { Words } from './words/citationWords';
import { gapText } from './words/gap';

/**
 * Collects mentions while a run of text is read from start to end: the mentions so far, each with its sentence, bracket depth and preceding
 * gap, and the names that later words may refer to. Each reader of mentions gets the collector and the index of a token where a mention may
 * start. It adds the mention and returns the index of the first token after it, or the index it was given if there is none.
 */
export class MentionCollector {
  readonly mentions: Mention[] = [];
  /** Index of the current sentence, and the current bracket depth in it. */
  sentence = 0;
  depth = 0;
  /** Index of the first token after the last mention. */
  afterLast = 0;
  readonly names = initialNames();
  /** Index of the last sentence that changed the subject; -1 if none did. */
  anewIn = -1;
  private readonly firstTokens: number[] = [];
  /** Index of the first token of the sentence. */
  opening = 0;

  constructor(readonly words: Words) {
    if (words.vocabulary.anew.at(words.t, 0)) this.anewIn = 0;
  }

  /** Whether the sentence continues the subject of the previous one. */
  get goesOn(): boolean {
    return this.words.vocabulary.goesOn.at(this.words.t, this.opening) !== undefined;
  }

  /** The last mention added. */
  get last(): Mention | undefined {
    return this.mentions.at(-1);
  }

  /** Skips a token outside mentions, tracking only brackets and sentence ends. */
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

  /** Adds the mention that starts at `firstToken` and ends before `next`; returns `next`. */
  add(mention: NewMention, next: number, firstToken: number): number {
    const gap = gapText(this.words, this.afterLast, firstToken);
    const lastMention = this.mentions.at(-1);
    if (lastMention) lastMention.tail = gap;
    // Brackets within a mention are balanced by construction, so only those before it count for its depth.
    this.mentions.push(placeMention(mention, this.sentence, this.depth, gap));
    this.firstTokens.push(firstToken);
    this.afterLast = Math.max(next, firstToken + 1);
    return this.afterLast;
  }

  /** Sets the tail of the last mention, after everything has been read. */
  close(): void {
    const lastMention = this.mentions.at(-1);
    if (lastMention) lastMention.tail = gapText(this.words, this.afterLast, this.words.t.length);
  }

  /** The gap between a token and a mention or, after the last mention, the end of the text. */
  gapBefore(mention: number, from: number): string {
    return gapText(this.words, from, this.firstTokens[mention] ?? this.words.t.length);
  }
}
