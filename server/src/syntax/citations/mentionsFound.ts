import { Kind } from '../tokens';
import type { Words } from './citationWords';
import { gapBetween } from './gap';
import type { Mention } from './mention';
import { nothingNamed } from './named';
import { type NewMention, placed } from './placed';
import { isNotedEnd, isSentenceEnd } from './sentences';

/**
 * What has been found in a run of text, while it is read from its start to its end: the mentions so far, each with its sentence, its
 * depth of brackets and the gap before it; and what was named that later words may point back at.
 *
 * Whoever reads a mention is given this and the token that it begins with, adds it, and returns the first token after it; the
 * token it was given where there is no mention.
 */
export class MentionsFound {
  readonly mentions: Mention[] = [];
  /** The number of the sentence that is being read, and how many brackets are open in it. */
  sentence = 0;
  depth = 0;
  /** The first token after the last mention. */
  behindLast = 0;
  readonly named = nothingNamed();
  /** The last sentence that left what was spoken of before; -1 where none did. */
  anewIn = -1;
  private readonly firstTokens: number[] = [];
  /** The first token of the sentence. */
  private opening = 0;

  constructor(readonly words: Words) {
    if (words.beginsWith(0, words.vocabulary.anew)) this.anewIn = 0;
  }

  /** Whether the sentence goes on about what the one before was about. */
  get goesOn(): boolean {
    return this.words.beginsWith(this.opening, this.words.vocabulary.goesOn);
  }

  /** The mention that was added last. */
  get last(): Mention | undefined {
    return this.mentions.at(-1);
  }

  /** Goes past a token that belongs to no mention: only brackets and ends of sentences leave a trace. */
  pass(i: number): void {
    switch (this.words.t.kind(i)) {
      case Kind.open:
        this.depth++;
        break;
      case Kind.close:
        if (this.depth > 0) this.depth--;
        break;
      case Kind.stop:
        if (isSentenceEnd(this.words, i)) {
          this.sentence++;
          this.depth = 0;
          this.opening = isNotedEnd(this.words, i) ? i + 2 : i + 1;
          if (this.words.beginsWith(this.opening, this.words.vocabulary.anew)) this.anewIn = this.sentence;
        }
        break;
      default:
        break;
    }
  }

  /** Adds the mention that begins with a token and ends before `next`, which is given back. */
  add(mention: NewMention, next: number, firstToken: number): number {
    const gap = gapBetween(this.words, this.behindLast, firstToken);
    const last = this.mentions.at(-1);
    if (last) last.tail = gap;
    // Brackets inside the mention are balanced by construction; only the ones before it count for its depth.
    this.mentions.push(placed(mention, this.sentence, this.depth, gap));
    this.firstTokens.push(firstToken);
    this.behindLast = Math.max(next, firstToken + 1);
    return this.behindLast;
  }

  /** Says of the last mention what follows it, once all has been read. */
  close(): void {
    const last = this.mentions.at(-1);
    if (last) last.tail = gapBetween(this.words, this.behindLast, this.words.t.length);
  }

  /** What stands between a token and a mention, or the end after the last one. */
  gapBefore(mention: number, from: number): string {
    return gapBetween(this.words, from, this.firstTokens[mention] ?? this.words.t.length);
  }
}
