import { committeeOf } from '../../../catalogue/committees';
import type { GeneralCommentsMention, Mention } from '../../../syntax/citations/mention';
import { fitsGap } from '../../base/gapPattern';
import { type BlockWalk, MENTION_WINDOW } from '../evidence/blockWalk';
import { mayHaveAdopted } from '../evidence/commentNumbers';
import { MAX_TITLE_MENTIONS } from '../evidence/commentTitles';
import { committeeOfList, lastNamedCommittee } from './committeeNames';

/** The text’s evidence on the committee that adopted some general comments, as queried by the evidence rows. */
export class CommitteeEvidence {
  readonly gap: string;
  readonly next: Mention | undefined;
  readonly previous: Mention | undefined;
  /** The committee of the document; empty if it is not known. */
  readonly own: string;
  private list: ReturnType<typeof committeeOfList> | undefined;

  constructor(
    readonly walk: BlockWalk,
    readonly mention: GeneralCommentsMention,
    readonly k: number,
    /** Decides the committee of an earlier comment. */
    private readonly decide: (walk: BlockWalk, mention: GeneralCommentsMention, k: number) => string,
  ) {
    this.gap = mention.gap;
    this.next = walk.mentions[k + 1];
    this.previous = walk.mentions[k - 1];
    this.own = walk.context.committee;
  }

  /** Whether the words before the comments fit a pattern. */
  before(pattern: string): boolean {
    return fitsGap(this.gap, pattern);
  }

  /** Whether a committee is the next mention, in the same sentence and after words that fit a pattern. */
  isBeforeCommittee(pattern: string): boolean {
    const { next, mention } = this;
    return next?.kind === 'committee' && next.sentence === mention.sentence && fitsGap(next.gap, pattern);
  }

  /** Whether the previous mention is a committee in the same sentence, and the words after it fit a pattern. */
  isAfterCommittee(pattern: string): boolean {
    const { previous, mention } = this;
    return previous?.kind === 'committee' && previous.sentence === mention.sentence && this.before(pattern);
  }

  /** Whether the document’s own committee issues texts by this name, and may have issued these. */
  get isOurs(): boolean {
    return this.own !== '' && this.issues(this.own) && mayHaveAdopted(this.own, this.mention);
  }

  /** Whether another committee issues texts by this name, and may have issued these. */
  mayBe(id: string): boolean {
    return id !== this.own && this.issues(id) && mayHaveAdopted(id, this.mention);
  }

  /** Whether a committee uses this name for its general comments: only some issue general recommendations. */
  issues(id: string): boolean {
    return committeeOf(id)?.generalCommentName === this.mention.name;
  }

  /** The committee that the sentence named last, directly or by its treaty; empty if it named none. */
  get spokenOf(): string {
    return lastNamedCommittee(this.walk, this.mention, this.k);
  }

  /** The committee named earlier in the same brackets or note. */
  get listedCommittee(): { readonly id: string; readonly isFirm: boolean } {
    this.list ??= committeeOfList(this.walk, this.mention, this.k);
    return this.list;
  }

  /** Another committee named earlier in the sentence that issues texts by this name. */
  get issuing(): string | undefined {
    const { walk, mention, k } = this;
    for (let i = k - 1; i >= Math.max(0, k - MENTION_WINDOW) && walk.mentions[i]?.sentence === mention.sentence; i--) {
      const otherMention = walk.mentions[i];
      if (otherMention?.kind === 'committee' && otherMention.id !== this.own && this.issues(otherMention.id))
        return otherMention.id;
    }
    return undefined;
  }

  /** The committee of the nearest comment before these in the same sentence; undefined if there is none. */
  get ofNearest(): string | undefined {
    const { walk, mention, k } = this;
    for (let i = k - 1; i >= Math.max(0, k - MAX_TITLE_MENTIONS); i--) {
      const otherMention = walk.mentions[i];
      if (!otherMention || otherMention.sentence !== mention.sentence) return undefined;
      if (otherMention.kind === 'general-comments') return this.committeeAt(i);
    }
    return undefined;
  }

  /** The committee of the comment at a mention; the stored decision if there is one, because a list of comments may be very long. */
  committeeAt(index: number): string | undefined {
    const { walk } = this;
    const mention = walk.mentions[index];
    if (mention?.kind !== 'general-comments') return undefined;
    return walk.committees[index] ?? this.decide(walk, mention, index);
  }
}
