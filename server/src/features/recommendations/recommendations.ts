import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import { type FollowUp, followUpOf, mayFollowUp } from '../../edits/citing/followUp';
import type { DocumentModel } from '../../model/document';
import { followUpLists } from '../../model/followUpList';
import type { Paragraph } from '../../model/paragraphs/paragraphs';
import { referencesOfList } from '../../model/readings/blockReading';
import { haveRoles, type ParagraphRole } from '../../model/roles';
import { SIGNAL } from '../../model/words/signals';
import type { Span } from '../../text/edits';
import { addAll } from '../../text/many';
import { finishSteps, type PausingSteps } from '../../text/steps';
import { addresseesOf } from '../places/addressee';
import { citingArticles } from '../places/citedBy';
import { articlesIn, type NamedArticle } from '../places/namedArticles';
import {
  isCitedByNumber,
  type ParagraphPart,
  partsOf,
  splitAtSignals,
  textOfParts,
  wordsOfParts,
} from '../places/paragraphParts';
import { targetSpansOfParagraph } from '../places/places';
import { sectionPath } from '../places/sections';
import { kindName } from '../words/words';

/** A concern that a recommendation answers, in UTF-16 offsets into the whole text. */
interface AnsweredConcern extends Span {
  /** The number of its paragraph, possibly that of the recommendation itself. */
  readonly number: string;
  readonly text: string;
}

/** A part of a recommendation, and whether the follow-up paragraph names it by letter. */
export interface RecommendationPart extends ParagraphPart {
  readonly isFollowUp: boolean;
}

/** A recommendation and everything about it. Its span is that of its paragraph, in UTF-16 offsets into the whole text. */
export interface Recommendation extends Span {
  /** The recommendation's number, and whether it can be cited by that number: not if an earlier paragraph has the same one. */
  readonly number: string;
  readonly isCitable: boolean;
  /** The span of its number. */
  readonly name: Span;
  /** The recommendation, in parts, without any concern stated before in the same paragraph. */
  readonly parts: readonly RecommendationPart[];
  readonly text: string;
  readonly words: number;
  /** The concerns before it under the same heading, or the concern in its own paragraph. */
  readonly concerns: readonly AnsweredConcern[];
  /** The headings above it, outermost first. */
  readonly section: readonly string[];
  /** The articles cited in it, and those cited in the headings above it. */
  readonly articles: readonly NamedArticle[];
  readonly headingArticles: readonly NamedArticle[];
  /** The places in this document that cite it. */
  readonly citedBy: readonly string[];
  /** Whether the follow-up paragraph names all of it, some of its subparagraphs, or nothing. */
  readonly followUp: 'whole' | 'part' | 'none';
  /** Addressees as printed, such as "State party"; empty if there are none. */
  readonly addressees: readonly string[];
}

/** The recommendations of a document in text order; `why` is the reason for having none, as a sentence. */
export interface Recommendations {
  readonly recommendations: readonly Recommendation[];
  readonly why: string;
  /** The number of the follow-up paragraph; empty if there is none. */
  readonly followUpParagraph: string;
}

const ASKING_SIGNALS = SIGNAL.recommends | SIGNAL.request;

/** All recommendations of a document. Linear in its length. */
export function recommendationsOf(model: DocumentModel, language: DisplayLanguage): Recommendations {
  return finishSteps(recommendationSteps(model, language));
}

/** Same as {@link recommendationsOf}, yielding after each paragraph. */
export function* recommendationSteps(model: DocumentModel, language: DisplayLanguage): PausingSteps<Recommendations> {
  const { t } = speakerFor(language);
  const { identity, paragraphs, roles } = model;
  if (!haveRoles(identity.kind)) {
    const kind = kindName(identity.kind, language);
    return emptyResult(
      t('Only concluding observations make recommendations. This document is of another kind: {0}.', kind),
    );
  }
  if (model.language.unread)
    return emptyResult(t('The recommendations of documents in this language are not recognized.'));
  const followUp = mayFollowUp(model) ? followUpOf(model, 0) : undefined;
  const reader = new RecommendationReader(
    model,
    followUp ? paragraphsForFollowUp(model, followUp) : new Set(),
    language,
  );
  const recommendations: Recommendation[] = [];
  for (const [i, paragraph] of paragraphs.all.entries()) {
    if (paragraph.annex === 0) addAll(recommendations, reader.read(paragraph, roles[i] ?? 'neither'));
    yield;
  }
  if (recommendations.length === 0) return emptyResult(t('No paragraph of this document recommends anything.'));
  return { recommendations, why: '', followUpParagraph: followUp?.paragraph?.number ?? '' };
}

function emptyResult(why: string): Recommendations {
  return { recommendations: [], why, followUpParagraph: '' };
}

/** The blocks of the paragraphs and subparagraphs named in the follow-up paragraph, which may have several lists. */
export function paragraphsForFollowUp(model: DocumentModel, { paragraph, listing }: FollowUp): ReadonlySet<number> {
  const blocks = new Set<number>();
  for (const { block, mention } of followUpLists(model)) {
    if (!paragraph || block < paragraph.block || block >= paragraph.endBlock || mention < 0) continue;
    for (const one of listing.entriesIn(block, referencesOfList(model.readings[block], mention))) blocks.add(one);
  }
  return blocks;
}

/** The maximum length of a heading, in UTF-16 code units: enough to show headings in full. */
const MAX_HEADING_LENGTH = 400;
/** A recommendation after more consecutive concerns than this is not linked to them. */
const MAX_CONSECUTIVE_CONCERNS = 8;

/** Reads the recommendations of a document. Must be given its paragraphs in order. */
class RecommendationReader {
  private readonly citingNumbers: ReturnType<typeof citingArticles>;
  /** By the block of the heading. */
  private readonly sections = new Map<number, Pick<Recommendation, 'section' | 'headingArticles'>>();
  /** The concerns that the next recommendation under the same heading answers. */
  private concerns: AnsweredConcern[] = [];
  private before: { readonly role: ParagraphRole; readonly heading: number } = { role: 'neither', heading: -1 };

  constructor(
    private readonly model: DocumentModel,
    private readonly followUpBlocks: ReadonlySet<number>,
    language: DisplayLanguage,
  ) {
    this.citingNumbers = citingArticles(model, language);
  }

  read(paragraph: Paragraph, role: ParagraphRole): readonly Recommendation[] {
    const { before, model } = this;
    const { heading, block, endBlock } = paragraph;
    this.before = { role, heading };
    const isContinuation = before.heading === heading && role !== 'neither' && before.role !== 'neither';
    if (!isContinuation || (role === 'concern' && before.role !== 'concern')) this.concerns = [];
    switch (role) {
      case 'neither':
        return [];
      case 'concern':
        this.concerns.push(concernOf(paragraph, partsOf(model, block, endBlock)));
        return [];
      case 'recommendation': {
        const concerns = this.concerns.length <= MAX_CONSECUTIVE_CONCERNS ? this.concerns : [];
        return [this.recommendation(paragraph, partsOf(model, block, endBlock), concerns)];
      }
      case 'concern-and-recommendation': {
        const { before: statedParts, from } = splitAtSignals(model, paragraph, ASKING_SIGNALS);
        this.concerns = statedParts.length > 0 ? [concernOf(paragraph, statedParts)] : [];
        return [this.recommendation(paragraph, from, this.concerns)];
      }
    }
  }

  private recommendation(
    paragraph: Paragraph,
    from: readonly ParagraphPart[],
    concerns: readonly AnsweredConcern[],
  ): Recommendation {
    const { model, followUpBlocks } = this;
    const parts = from.map((part) => ({ ...part, isFollowUp: part.level > 0 && followUpBlocks.has(part.block) }));
    const text = textOfParts(parts);
    const { whole, name } = targetSpansOfParagraph(model, paragraph);
    return {
      ...whole,
      number: paragraph.number,
      isCitable: isCitedByNumber(model, paragraph),
      name,
      parts,
      text,
      words: wordsOfParts(parts),
      concerns,
      ...this.sectionOf(paragraph),
      articles: articlesIn(model, new Set(parts.map(({ block }) => block))),
      citedBy: this.citingNumbers.get(paragraph) ?? [],
      followUp: followUpBlocks.has(paragraph.block)
        ? 'whole'
        : parts.some(({ isFollowUp }) => isFollowUp)
          ? 'part'
          : 'none',
      addressees: addresseesOf(
        parts.map(({ prose }) => prose),
        model.language.language,
      ),
    };
  }

  private sectionOf({ heading, block }: Paragraph): Pick<Recommendation, 'section' | 'headingArticles'> {
    const memo = this.sections.get(heading);
    if (memo) return memo;
    const section = heading < 0 ? [] : sectionPath(this.model, block, MAX_HEADING_LENGTH);
    const result = { section, headingArticles: this.articlesOver(heading) };
    this.sections.set(heading, result);
    return result;
  }

  /** The articles cited in a heading, otherwise in the nearest heading above it that cites any. */
  private articlesOver(heading: number): readonly NamedArticle[] {
    const { blocks } = this.model.tree;
    let level = Number.MAX_SAFE_INTEGER;
    for (let b = heading; b >= 0 && level > 1; b--) {
      const block = blocks[b];
      if (block?.kind !== 'heading' || block.level >= level) continue;
      level = block.level;
      const articles = articlesIn(this.model, [b]);
      if (articles.length > 0) return articles;
    }
    return [];
  }
}

function concernOf({ number }: Paragraph, parts: readonly ParagraphPart[]): AnsweredConcern {
  return { number, text: textOfParts(parts), start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}
