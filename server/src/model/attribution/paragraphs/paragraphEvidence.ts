import type { Mention, ParagraphsMention } from '../../../syntax/citations/mention';
import { canContinueMention, fitsGap } from '../../base/gapPattern';
import { otherDocumentBefore } from '../comments/documentPlaces';
import type { BlockWalk } from '../evidence/blockWalk';
import type { TargetOfPlace } from '../evidence/paragraphTargets';

/** The text’s evidence on the document of a list of paragraphs, as queried by the evidence rows. */
export class ParagraphEvidence {
  /** The gap before the list (see GAP in syntax/citations/mention.ts), and the text after it. */
  readonly gap: string;
  readonly after: string;
  readonly next: Mention | undefined;
  readonly previous: Mention | undefined;
  /** The previous mention, if it is in the same sentence. */
  readonly prior: Mention | undefined;
  /** Whether the list has only letters, without paragraph numbers: "subparagraph (a)". */
  readonly lettersOnly: boolean;
  private readonly isGoingOn: boolean;
  private other: { readonly place: TargetOfPlace; readonly previous: boolean } | null | undefined;

  constructor(
    readonly walk: BlockWalk,
    readonly mention: ParagraphsMention,
    readonly k: number,
  ) {
    this.gap = mention.gap;
    this.next = walk.mentions[k + 1];
    this.previous = walk.mentions[k - 1];
    this.prior = this.previous?.sentence === mention.sentence ? this.previous : undefined;
    this.after = this.next?.gap ?? mention.tail;
    this.isGoingOn = canContinueMention(this.after);
    this.lettersOnly = mention.items.every(({ number }) => number === '');
  }

  /** Whether the words before the list fit a pattern. */
  before(pattern: string): boolean {
    return fitsGap(this.gap, pattern);
  }

  /** Whether the text after the list belongs to the sentence and fits a pattern. */
  follows(pattern: string): boolean {
    return this.isGoingOn && fitsGap(this.after, pattern);
  }

  /** Whether a noun for a law follows as the owner: "of the draft family bill". */
  get isOfLaw(): boolean {
    return this.follows(',? of [the its same previous amends word Name]{0,4} law …');
  }

  /** Whether the next mention is in the same sentence. */
  get isNextNear(): boolean {
    return this.next?.sentence === this.mention.sentence;
  }

  /** Whether "para." comes after a name and a comma, "See the report of the Special Rapporteur, para. 25". */
  get isAfterName(): boolean {
    const pattern = this.walk.place === 'apart' ? '… [word Name number ) "] , [in see]{0,2}' : '… [Name number] ,';
    return this.mention.abbreviated && fitsGap(this.gap, pattern);
  }

  /** Another document that the sentence has named, and whether it is the earlier observations. */
  get otherDocument(): { readonly place: TargetOfPlace; readonly previous: boolean } | undefined {
    if (this.other === undefined) this.other = otherDocumentBefore(this.walk, this.k) ?? null;
    return this.other ?? undefined;
  }
}
