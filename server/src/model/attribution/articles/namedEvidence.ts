import type { Mention } from '../../../syntax/citations/mention';
import { fitsGap } from '../../base/gapPattern';
import type { BlockWalk } from '../evidence/blockWalk';

/** The text’s evidence on the owner of a list of articles, or of paragraphs, in names next to it. */
export class NamedEvidence {
  readonly next: Mention | undefined;
  readonly previous: Mention | undefined;
  /** The next mention, if it is in the same sentence. */
  readonly after: Mention | undefined;
  /** The previous mention, if it is in the same sentence and names before the list count. */
  readonly prior: Mention | undefined;

  constructor(
    readonly walk: BlockWalk,
    readonly mention: Mention,
    readonly k: number,
    /** Whether only names after the list count. */
    readonly afterOnly: boolean,
  ) {
    this.next = walk.mentions[k + 1];
    this.previous = walk.mentions[k - 1];
    this.after = this.next?.sentence === mention.sentence ? this.next : undefined;
    this.prior = !afterOnly && this.previous?.sentence === mention.sentence ? this.previous : undefined;
  }

  /** Whether the words before the list fit a pattern. */
  before(pattern: string): boolean {
    return fitsGap(this.mention.gap, pattern);
  }

  /** Whether the next mention is in the same sentence and follows words that fit a pattern. */
  follows(pattern: string): boolean {
    return this.after !== undefined && fitsGap(this.after.gap, pattern);
  }

  /**
   * Whether the abbreviation of an instrument, or in brackets a law, follows after a comma, unless the list has one before it: “article 9,
   * para. 3, ICCPR”, “(art. 6, ICCPR, art. 37, CRC)”, “(art. 5, Law 21/83)”.
   */
  get isBeforeLetters(): boolean {
    const { k } = this;
    if (!this.isLettersAfterComma(k + 1)) return false;
    return this.isTaken || !(this.before(',?') && this.isLetters(k - 1));
  }

  /** Whether the abbreviation after the list stands between two lists without another abbreviation. */
  get isShared(): boolean {
    const { walk, k, mention } = this;
    const secondNext = walk.mentions[k + 2];
    if (secondNext?.kind !== 'articles' || secondNext.sentence !== mention.sentence || !fitsGap(secondNext.gap, ',?'))
      return false;
    return !this.isTaken && !this.isLettersAfterComma(k + 3);
  }

  /** Whether the abbreviation before the list is the owner of the list before that. */
  private get isTaken(): boolean {
    const { walk, k } = this;
    return this.isLettersAfterComma(k - 1) && walk.owners[k - 2]?.ground === 'named-after';
  }

  private isLetters(at: number): boolean {
    const otherMention = this.walk.mentions[at];
    if (otherMention?.sentence !== this.mention.sentence) return false;
    return otherMention.kind === 'instrument'
      ? otherMention.letters === true
      : otherMention.kind === 'law' && otherMention.depth > 0;
  }

  private isLettersAfterComma(at: number): boolean {
    return this.walk.mentions[at]?.gap === ',' && this.isLetters(at);
  }
}
