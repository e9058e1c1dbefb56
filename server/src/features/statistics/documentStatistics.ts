import { wordLimitOf } from '../../catalogue/limits';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import { memoize } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import type { Paragraph } from '../../model/paragraphs/paragraphs';
import type { BlockReading } from '../../model/readings/blockReading';
import type { Severity } from '../../rules/engine/finding';
import { spanOfPlace, type WeighedFinding } from '../../rules/engine/weighed';
import { messageOf } from '../../rules/messages';
import { sectionTargetsIn } from '../../rules/reading/document/sectionTargets';
import { type SectionShare, sectionShares } from '../hover/sectionShares';
import { placeName } from '../places/findingPlace';
import { articlesIn } from '../places/namedArticles';
import { partsOf, textOfParts, wordsOfParts } from '../places/paragraphParts';
import { targetSpansOfParagraph } from '../places/places';
import { instrumentName } from '../words/officialNames';
import { leadingText } from '../words/prose';

/** The kinds of things counted in a document, in display order. */
export const STATISTIC_KINDS = [
  'paragraphs',
  'recommendations',
  'references',
  'articles',
  'errors',
  'warnings',
  'queries',
] as const;
/** One of {@link STATISTIC_KINDS}. */
export type StatisticKind = (typeof STATISTIC_KINDS)[number];

/** A section, block, article or finding, with its count. */
export interface CountedMember {
  /** The member’s place: "12 (a)", "Masthead". */
  readonly place: string;
  /** The member’s first words, as a name. */
  readonly name: string;
  /** The member’s word count; for an article, the number of blocks that cite it; otherwise 0. */
  readonly amount: number;
  /** The member’s position, as a UTF-16 offset into the whole text. */
  readonly at: number;
}

/** The count for a kind, and its items in text order; no items if they were not requested. */
interface CountedGroup {
  readonly thing: StatisticKind;
  readonly count: number;
  readonly members: readonly CountedMember[];
}

/** The statistics of a document. */
export interface DocumentStatistics {
  /** Counted as for the word limit. */
  readonly words: number;
  /** 0 without a limit. */
  readonly limit: number;
  readonly sections: readonly SectionShare[];
  readonly groups: readonly CountedGroup[];
}

/** The user’s length settings. */
interface LengthSettings {
  readonly wordLimits: Readonly<Record<string, number>>;
  readonly sectionTargets?: Readonly<Record<string, number>>;
}

/**
 * The statistics of a document: its length and that of its parts, and counts. Linear in its length.
 * @param isListed the kinds to list item by item
 */
export function documentStatistics(
  model: DocumentModel,
  findings: readonly WeighedFinding[],
  { wordLimits, sectionTargets }: LengthSettings,
  language: DisplayLanguage,
  isListed: (thing: StatisticKind) => boolean = () => true,
): DocumentStatistics {
  const { kind } = model.identity;
  const { all } = model.paragraphs;
  const recommending = all.filter(({ annex }, i) => annex === 0 && model.roles[i]?.includes('recommendation') === true);
  const articles = articlesNamed(model, language);
  const bySeverity = (severity: Severity) =>
    findings.filter(({ isFigure, weight }) => isFigure !== true && weight === severity);
  const findingsBy = {
    errors: bySeverity('error'),
    warnings: bySeverity('warning'),
    queries: bySeverity('information'),
  };
  const groups: Readonly<Record<StatisticKind, readonly [count: number, members: () => readonly CountedMember[]]>> = {
    paragraphs: [all.length, () => countedParagraphs(model, all, language)],
    recommendations: [recommending.length, () => countedParagraphs(model, recommending, language)],
    references: [countOfReferences(model), () => countedReferences(model, language)],
    articles: [articles.length, () => articles],
    errors: [findingsBy.errors.length, () => membersOf(model, findingsBy.errors, language)],
    warnings: [findingsBy.warnings.length, () => membersOf(model, findingsBy.warnings, language)],
    queries: [findingsBy.queries.length, () => membersOf(model, findingsBy.queries, language)],
  };
  return {
    words: model.words,
    limit: wordLimits[kind] ?? wordLimitOf(kind).words ?? 0,
    sections: sectionShares(model, sectionTargetsIn(sectionTargets, model.language.language)),
    groups: STATISTIC_KINDS.map((thing) => {
      const [count, members] = groups[thing];
      return { thing, count, members: isListed(thing) ? members() : [] };
    }),
  };
}

/** The maximum length of a name, in UTF-16 code units. */
const MAX_NAME_LENGTH = 100;

function countedParagraphs(
  model: DocumentModel,
  some: readonly Paragraph[],
  language: DisplayLanguage,
): readonly CountedMember[] {
  return some.map((paragraph) => {
    const parts = partsOf(model, paragraph.block, paragraph.endBlock);
    return {
      place: placeName(model, paragraph.block, language),
      name: leadingText(textOfParts(parts.slice(0, 1)), MAX_NAME_LENGTH),
      amount: wordsOfParts(parts),
      at: targetSpansOfParagraph(model, paragraph).name.start,
    };
  });
}

/** The references of a block with a known target, with offsets relative to the block. */
const leadingIn = memoize(({ references, block }: BlockReading) =>
  references.flatMap(({ target, start, end }) =>
    target.kind === 'unknown' ? [] : [{ name: leadingText(block.text.slice(start, end), MAX_NAME_LENGTH), start }],
  ),
);

function countOfReferences({ readings }: DocumentModel): number {
  return readings.reduce((count, reading) => count + leadingIn(reading).length, 0);
}

function countedReferences(model: DocumentModel, language: DisplayLanguage): readonly CountedMember[] {
  return model.readings.flatMap((reading, blockIndex) => {
    const leadingNames = leadingIn(reading);
    if (leadingNames.length === 0) return [];
    const place = placeName(model, blockIndex, language);
    const at = model.tree.starts[blockIndex] ?? 0;
    return leadingNames.map(({ name, start }) => ({ place, name, amount: 0, at: at + start }));
  });
}

/** The distinct treaty articles cited, each with the number of paragraphs or other blocks that cite it. */
function articlesNamed(model: DocumentModel, language: DisplayLanguage): readonly CountedMember[] {
  const { t } = speakerFor(language);
  const articles = new Map<string, CountedMember>();
  for (const [b, reading] of model.readings.entries()) {
    if (!reading.references.some(({ target }) => target.kind === 'article')) continue;
    for (const { instrument, isOwn, article } of articlesIn(model, [b])) {
      const number = t('art. {0}', article);
      const name = isOwn ? number : `${instrumentName(instrument, language)}, ${number}`;
      const previousMember = articles.get(name);
      const firstReference = reading.references.find(
        // A range is cited by its ends, so look for the first of them.
        ({ target }) =>
          target.kind === 'article' && target.instrument === instrument && target.article === article.split('–')[0],
      );
      articles.set(name, {
        place: previousMember?.place ?? placeName(model, b, language),
        name,
        amount: (previousMember?.amount ?? 0) + 1,
        at: previousMember?.at ?? (model.tree.starts[b] ?? 0) + (firstReference?.start ?? 0),
      });
    }
  }
  return [...articles.values()];
}

function membersOf(
  model: DocumentModel,
  findings: readonly WeighedFinding[],
  language: DisplayLanguage,
): readonly CountedMember[] {
  return findings.map((finding) => ({
    place: placeName(model, finding.block, language),
    name: messageOf(finding.rule, finding.message, finding.args, language),
    amount: 0,
    at: spanOfPlace(model, finding).start,
  }));
}
