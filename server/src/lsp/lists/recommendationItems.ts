import type { DisplayLanguage } from '../../display/displayLanguage';
import { mayFollowUp } from '../../edits/citing/followUp';
import { itemPath } from '../../features/hover/crossDocument';
import { writtenPlace } from '../../features/places/citable';
import { articleText } from '../../features/places/namedArticles';
import type { PartProse } from '../../features/places/paragraphParts';
import {
  type Recommendation,
  type RecommendationPart,
  recommendationsOf,
} from '../../features/recommendations/recommendations';
import { documentFacts } from '../../features/words/documentFacts';
import { usualInstrumentName } from '../../features/words/officialNames';
import { partLabelShown } from '../../features/words/placeNames';
import { leadingText } from '../../features/words/prose';
import { tellingText, withoutFormula } from '../../features/words/tellingWords';
import { memoizeBy } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import type {
  GroupingArticle,
  RecommendationItem,
  RecommendationPartItem,
  RecommendationsAnswer,
} from '../../protocol';

/** The recommendations of a document as sent to the client. */
export function recommendationsIn(model: DocumentModel, language: DisplayLanguage): RecommendationsAnswer {
  const { recommendations, why, followUpParagraph } = recommendationsOf(model, language);
  return {
    uri: model.text.uri,
    version: model.text.version,
    document: documentFacts(model, language),
    why,
    mayFollowUp: mayFollowUp(model),
    followUpParagraph,
    items: recommendations.map((one) => itemOf(model, one, language)),
  };
}

/** Maximum length of a recommendation in a collapsed row of the list, in UTF-16 code units. */
const MAX_OPENING_LENGTH = 320;

function itemOf(model: DocumentModel, one: Recommendation, language: DisplayLanguage): RecommendationItem {
  const { lines } = model.text;
  const { number, isCitable, words, section, citedBy, followUp, addressees } = one;
  const { owner } = model.paragraphs;
  const index = owner[one.parts[0]?.block ?? -1] ?? -1;
  const articles = one.articles.length > 0 ? one.articles : one.headingArticles;
  return {
    number,
    isCitable,
    position: lines.positionAt(one.name.start),
    opening: openingOf(model, one),
    parts: one.parts.map((part) => partIn(model, part, index, language)),
    words,
    concerns: one.concerns.map(({ number: of, text, start }) => ({
      number: of,
      text,
      position: lines.positionAt(start),
    })),
    section,
    articles: articleText(one.articles, language),
    articleGroups: groupsOf(articles, language),
    citedBy,
    followUp,
    addressees,
  };
}

/** The words that distinguish a recommendation from others. */
function openingOf(model: DocumentModel, { parts, text }: Recommendation): string {
  const [first] = parts;
  if (!first) return '';
  const { block, start, prose } = first;
  const contentStart = (model.tree.starts[block] ?? 0) + (model.tree.blocks[block]?.content.start ?? 0);
  // If the block begins with a concern, the block's opening is not the recommendation's.
  return contentStart === start ? tellingText(model, block, MAX_OPENING_LENGTH) : openingWithin(prose, text);
}

/** Cached on the prose of the first part: while that is unchanged, the rest of a recommendation mostly is too. */
const openingWithin = memoizeBy((_: PartProse, text: string) => leadingText(withoutFormula(text), MAX_OPENING_LENGTH));

function partIn(
  model: DocumentModel,
  part: RecommendationPart,
  index: number,
  language: DisplayLanguage,
): RecommendationPartItem {
  const { label, level, text, isFollowUp, block, start } = part;
  const paragraph = model.paragraphs.all[index];
  const place =
    level > 0 && paragraph ? writtenPlace({ number: paragraph.number, path: itemPath(paragraph, block) }) : '';
  return {
    place,
    label: partLabelShown(label, language),
    level,
    text,
    isFollowUp,
    position: model.text.lines.positionAt(start),
  };
}

/** Articles by which a list is grouped, without duplicates. */
export function groupsOf(articles: Recommendation['articles'], language: DisplayLanguage): readonly GroupingArticle[] {
  const groups = new Map<string, GroupingArticle>();
  for (const { instrument, isOwn, article } of articles) {
    const name = isOwn ? '' : usualInstrumentName(instrument, language);
    groups.set(`${name} ${article}`, { instrument: name, article });
  }
  return [...groups.values()];
}
