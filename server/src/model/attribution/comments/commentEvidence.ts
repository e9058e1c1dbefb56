import type { ParagraphItem, ParagraphsMention } from '../../../syntax/citations/mention';
import { fitsGap } from '../../base/gapPattern';
import type { ParagraphPlace } from '../../base/target';
import { type BlockWalk, MENTION_WINDOW } from '../evidence/blockWalk';
import { LAW, type Owner } from '../evidence/owner';
import { hasPlaces, mayBeOfArticle } from '../evidence/treatyArticles';

/** An article that paragraphs may be of. */
export interface ArticleCandidate {
  readonly owner: Owner;
  readonly article: string;
}

/**
 * The evidence of a general comment on bare paragraph numbers and letters, with nothing named next to them. Such a comment discusses an
 * article paragraph by paragraph and also cites its own paragraphs: existence decides, along with the form of the citation.
 */
export class CommentEvidence {
  readonly items: readonly ParagraphPlace[];
  /** Whether the list has only letters, without paragraph numbers. */
  readonly lettersOnly: boolean;
  /** “… shall be abolished (para. 2)”, “… “as they see fit” (para. 2)”: the brackets give the source of what precedes. */
  readonly isInBrackets: boolean;

  constructor(
    readonly walk: BlockWalk,
    readonly mention: ParagraphsMention,
    readonly k: number,
  ) {
    this.items = mention.items.map(asParagraphs);
    this.lettersOnly = this.items.every(({ number }) => number === '');
    this.isInBrackets = !this.lettersOnly && mention.depth > 0 && mention.gap.endsWith('(');
  }

  /** Whether numbers follow words that fit a pattern. */
  before(pattern: string): boolean {
    return !this.lettersOnly && fitsGap(this.mention.gap, pattern);
  }

  /** Whether the numbers begin a clause: “Paragraph 2 names the steps”, “…, and paragraph 2 names training”. */
  get opensClause(): boolean {
    return this.before('… <start | [. ; ,] and?>');
  }

  /** Whether this document has all of the numbers, or the paragraph all of the letters. */
  get isOwn(): boolean {
    const { paragraphs } = this.walk.context;
    if (this.lettersOnly) return this.mention.items.every((item) => paragraphs?.has(item, this.walk.block));
    return this.items.every((item) => paragraphs?.has(item, this.walk.block) !== false);
  }

  /** Whether some article of the committee’s treaty has enough paragraphs. */
  get mayBeOfArticle(): boolean {
    return mayBeOfArticle(this.mention, this.walk.context.instrument);
  }

  /** The last article cited earlier in the sentence that has the paragraphs. */
  get spokenOwner(): ArticleCandidate | undefined {
    const { walk, k } = this;
    const sentence = walk.mentions[k]?.sentence;
    for (let i = k - 1; i >= Math.max(0, k - MENTION_WINDOW) && walk.mentions[i]?.sentence === sentence; i--) {
      const mention = walk.mentions[i];
      if (mention?.kind !== 'articles') continue;
      const owner = walk.owners[i]?.owner ?? '';
      const article = mention.items.at(-1)?.article ?? '';
      if (owner === '' || owner === LAW) return undefined;
      const matchingCandidate = this.fitting({ owner, article });
      if (matchingCandidate) return matchingCandidate;
    }
    return undefined;
  }

  /** The article cited last, if it has the paragraphs. */
  get earlier(): ArticleCandidate | undefined {
    const { lastOwner, lastArticle } = this.walk;
    if (lastOwner === '' || lastOwner === LAW || lastArticle === '') return undefined;
    return this.fitting({ owner: lastOwner, article: lastArticle });
  }

  /** The article that the comment is on, if it has the paragraphs. */
  get explainedOwner(): ArticleCandidate | undefined {
    const { explained, instrument } = this.walk.context;
    return explained === '' ? undefined : this.fitting({ owner: instrument, article: explained });
  }

  /** Whether the sentence has named an author of documents, another document, a law, or an instrument without a text here. */
  get isAfterDocument(): boolean {
    const { walk, mention, k } = this;
    if (mention.afterAuthor || mention.afterWriting) return true;
    for (let i = k - 1; i >= Math.max(0, k - MENTION_WINDOW) && walk.mentions[i]?.sentence === mention.sentence; i--) {
      const otherMention = walk.mentions[i];
      if (otherMention?.kind === 'instrument' && walk.owners[i]?.owner === 'other') return true;
      // "States parties should include in their reports …": future reports, not a cited text.
      const isReportDue =
        otherMention?.kind === 'document' && otherMention.role === 'report' && fitsGap(otherMention.gap, REPORTS_DUE);
      if (otherMention?.kind === 'document' && otherMention.role !== 'self' && !isReportDue) return true;
      if (
        otherMention?.kind === 'general-comments' ||
        otherMention?.kind === 'resolutions' ||
        otherMention?.kind === 'symbol'
      )
        return true;
      if (otherMention?.kind === 'law' || otherMention?.kind === 'ilo') return true;
    }
    return false;
  }

  private fitting(candidate: ArticleCandidate): ArticleCandidate | undefined {
    return hasPlaces(candidate.owner, candidate.article, this.items) ? candidate : undefined;
  }
}

/** Before the word for reports that States have yet to write: "their reports", and "the report" at the beginning of a sentence. */
const REPORTS_DUE = '… its [previous following word]{0,2} | begin [in the]{0,2}';

/** Reads "2 (2)" as the bracketed paragraph of an article, since it is often typed that way. */
export function asParagraphs({ number, path }: Pick<ParagraphItem, 'number' | 'path'>): ParagraphPlace {
  const [first = ''] = path;
  return /^\d+$/.test(first) ? { number: first, path: path.slice(1) } : { number, path };
}
