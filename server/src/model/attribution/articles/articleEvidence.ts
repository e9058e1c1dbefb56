import type { ArticlesMention, Mention } from '../../../syntax/citations/mention';
import { canContinueMention, fitsGap } from '../../base/gapPattern';
import { INSERTED_PATTERN, isFigures, LAW_ONLY_NUMBER, WITH_SUFFIX_PATTERN } from '../evidence/articleNumbers';
import { articlesFit } from '../evidence/articlesFit';
import type { BlockWalk } from '../evidence/blockWalk';
import { closesSentence, endsParagraph, isNamedInBrackets } from '../evidence/closingBrackets';
import { hasItsArticles, type NearestOwner, nearestOwner, otherSubject } from '../evidence/earlierInSentence';
import { type Decision, LAW, type Owner } from '../evidence/owner';
import { existingArticle, hasPlaces, lacksParagraph } from '../evidence/treatyArticles';
import { coordinatedDecision, namedOwner } from './namedOwner';
import { ownTreaty } from './ownTreaty';

/** The text’s evidence on the owner of a list of articles, as queried by the evidence rows. */
export class ArticleEvidence {
  /** The gap before the list (see GAP in syntax/citations/mention.ts), and the text after it. */
  readonly gap: string;
  readonly after: string;
  readonly next: Mention | undefined;
  readonly previous: Mention | undefined;
  /** The number of the first article. */
  readonly first: string;
  /** The owner of an article of that number in this paragraph or the one before. */
  readonly ownerMemo: Owner | undefined;
  private readonly isGoingOn: boolean;
  /** Each is `null` if it was looked for and is absent. */
  private readonly decisionMemo: {
    namedDecision?: Decision | null;
    near?: NearestOwner | null;
    later?: Decision | null;
  } = {};
  private closing: boolean | undefined;
  private subjectFound: Owner | undefined;

  constructor(
    readonly walk: BlockWalk,
    readonly mention: ArticlesMention,
    readonly k: number,
  ) {
    this.gap = mention.gap;
    this.next = walk.mentions[k + 1];
    this.previous = walk.mentions[k - 1];
    this.after = this.next?.gap ?? mention.tail;
    this.isGoingOn = canContinueMention(this.after);
    this.first = mention.items[0]?.article ?? '';
    this.ownerMemo = walk.placesHere.get(this.first) ?? walk.earlier.get(this.first);
  }

  /** The owner that the words beside the list name. */
  get namedDecision(): Decision | undefined {
    const { walk, k, mention, decisionMemo } = this;
    if (decisionMemo.namedDecision === undefined)
      decisionMemo.namedDecision = namedOwner(walk, k, mention.sameArticle) ?? null;
    return decisionMemo.namedDecision ?? undefined;
  }

  /** The owner that the sentence named last. */
  get near(): NearestOwner | undefined {
    const { walk, k, decisionMemo } = this;
    if (decisionMemo.near === undefined) decisionMemo.near = nearestOwner(walk, k) ?? null;
    return decisionMemo.near ?? undefined;
  }

  /** The owner of the list of articles that follows. */
  get later(): Decision | undefined {
    const { walk, k, decisionMemo } = this;
    if (decisionMemo.later === undefined)
      decisionMemo.later = namedOwner(walk, k + 1, false) ?? coordinatedDecision(walk, k + 1) ?? null;
    return decisionMemo.later ?? undefined;
  }

  /** The treaty other than the document's own that the sentence is about; empty if there is none. */
  get subject(): Owner {
    this.subjectFound ??= otherSubject(this.walk, this.k);
    return this.subjectFound;
  }

  /** Whether the sentence ends with brackets that contain only these articles. */
  get closes(): boolean {
    this.closing ??= closesSentence(this.walk, this.mention, this.k);
    return this.closing;
  }

  /** Like {@link closes}, unless the brackets may name an owner before the articles. */
  get closesUnnamed(): boolean {
    return this.closes && !isNamedInBrackets(this.walk, this.k);
  }

  get endsParagraph(): boolean {
    return endsParagraph(this.walk, this.mention, this.k);
  }

  get isNearLaw(): boolean {
    return this.near?.owner === LAW;
  }

  get isInComment(): boolean {
    return this.walk.context.kind === 'general-comment';
  }

  /** Whether the document is a general comment adopted jointly by committees with separate treaties. */
  get isInJointComment(): boolean {
    return this.walk.context.partners !== undefined;
  }

  /** Whether the document is Views, and the sentence named a protocol last. */
  get isAfterProtocolInViews(): boolean {
    return this.walk.context.kind === 'views' && this.near?.owner.startsWith('op') === true;
  }

  /** Whether the document is Views, and the committee's own treaty lacks the articles, their paragraphs or letters. */
  get isLackedInViews(): boolean {
    const { kind, instrument } = this.walk.context;
    return kind === 'views' && instrument !== '' && !articlesFit(instrument, this.mention);
  }

  /** Whether the committee's protocol is known to have the articles, with their paragraphs and letters. */
  get fitsProtocol(): boolean {
    const { protocol } = this.walk.context.own;
    return (
      articlesFit(protocol, this.mention) &&
      this.mention.items.every(({ article, paragraph, path }) => {
        const isWhole = paragraph === '' && path.length === 0;
        return isWhole || hasPlaces(protocol, article, [{ number: paragraph, path }]);
      })
    );
  }

  /** Whether a word just before measures something against the articles. */
  get isMeasured(): boolean {
    return fitsGap(this.gap.slice(-8), '… [under against requires] …');
  }

  /** Whether the words before the list fit a pattern. */
  before(pattern: string): boolean {
    return fitsGap(this.gap, pattern);
  }

  /** Whether the text after the list belongs to the sentence and fits a pattern. */
  follows(pattern: string): boolean {
    return this.isGoingOn && fitsGap(this.after, pattern);
  }

  /** Whether the previous mention is of this kind and in the same sentence. */
  isAfter(kind: Mention['kind']): boolean {
    return this.previous?.kind === kind && this.previous.sentence === this.mention.sentence;
  }

  /** Whether the next mention is of this kind and in the same sentence. */
  isBefore(kind: Mention['kind']): boolean {
    return this.next?.kind === kind && this.next.sentence === this.mention.sentence;
  }

  /** Whether an owner named before the list already has articles. */
  hasItsArticles(index: number): boolean {
    return hasItsArticles(this.walk, index);
  }

  /** Whether the words that follow name a treaty. */
  get isOfTreaty(): boolean {
    return (
      this.namedDecision?.ground === 'named-after' &&
      this.namedDecision.owner !== LAW &&
      this.namedDecision.owner !== ''
    );
  }

  /** Whether all numbers have the form of treaty articles, with or without "bis". */
  get isPlainOrInserted(): boolean {
    return this.mention.items.every(({ article }) => isFigures(article) || WITH_SUFFIX_PATTERN.test(article));
  }

  /** Whether a number is of a form that only laws have. */
  get isOfLawAlone(): boolean {
    return this.mention.items.some(({ article }) => !isFigures(article) && LAW_ONLY_NUMBER.test(article));
  }

  /** Whether a number is that of an inserted article, such as "118 ter". */
  get isInserted(): boolean {
    return this.mention.items.some(({ article }) => !isFigures(article) && INSERTED_PATTERN.test(article));
  }

  /** Whether the committee's own treaty has the articles and their paragraphs. */
  get mayBeOwn(): boolean {
    const { owner } = existingArticle(ownTreaty(this.walk, 'own-treaty'), this.mention, false);
    return owner !== '' && !lacksParagraph(owner, this.mention);
  }
}
