import { wordLimitOf } from '../../catalogue/limits';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { speaker } from '../../display/speaker';
import type { DocumentModel } from '../../model/document';
import type { Severity } from '../../rules/engine/finding';
import { spanOf, type WeighedFinding } from '../../rules/engine/weighed';
import { messageOf } from '../../rules/messages';
import { sectionTargetsIn } from '../../rules/reading/document/sectionTargets';
import { placeName } from '../findingPlace';
import { articlesIn } from '../namedArticles';
import { instrumentName } from '../officialNames';
import { partsOf, textOfParts, wordsOfParts } from '../paragraphParts';
import { landingOfParagraph } from '../places';
import { firstWords } from '../prose';
import { recommendationsOf } from '../recommendations';
import { type SectionShare, sectionShares } from '../sectionShares';

/** What is counted in a document, in the order in which it is listed. */
export const COUNTED_THINGS = [
  'paragraphs',
  'recommendations',
  'references',
  'articles',
  'errors',
  'warnings',
  'queries',
] as const;
/** One of them. */
export type CountedThing = (typeof COUNTED_THINGS)[number];

/** One of what is counted. */
export interface CountedMember {
  /** Where it is: "12 (a)", "Masthead". */
  readonly place: string;
  /** What it is, in its own first words. */
  readonly name: string;
  /** Its words, or how often an article is named; 0 for what is not measured. */
  readonly amount: number;
  /** Its place, as a UTF-16 offset of the whole text. */
  readonly at: number;
}

/** How many there are of what is counted, in text order. */
export interface CountedGroup {
  readonly thing: CountedThing;
  readonly members: readonly CountedMember[];
}

/** Where a document stands. */
export interface DocumentStatistics {
  /** As the limit counts them. */
  readonly words: number;
  /** 0 if there is none. */
  readonly limit: number;
  readonly sections: readonly SectionShare[];
  readonly groups: readonly CountedGroup[];
}

/** What a user has set about lengths. */
interface LengthSettings {
  readonly wordLimits: Readonly<Record<string, number>>;
  readonly sectionTargets?: Readonly<Record<string, number>>;
}

/** Where a document stands: its length and that of its parts, and what is counted in it. Linear in its length. */
export function documentStatistics(
  model: DocumentModel,
  findings: readonly WeighedFinding[],
  { wordLimits, sectionTargets }: LengthSettings,
  language: DisplayLanguage,
): DocumentStatistics {
  const { kind } = model.identity;
  const members: Readonly<Record<CountedThing, readonly CountedMember[]>> = {
    paragraphs: paragraphs(model, language),
    recommendations: recommendations(model, language),
    ...references(model, language),
    ...findingsBySeverity(model, findings, language),
  };
  return {
    words: model.words,
    limit: wordLimits[kind] ?? wordLimitOf(kind).words ?? 0,
    sections: sectionShares(model, sectionTargetsIn(sectionTargets, model.language.language)),
    groups: COUNTED_THINGS.map((thing) => ({ thing, members: members[thing] })),
  };
}

/** The longest name, in UTF-16 units. */
const LONGEST = 100;

function paragraphs(model: DocumentModel, language: DisplayLanguage): readonly CountedMember[] {
  return model.paragraphs.all.map((paragraph) => {
    const parts = partsOf(model, paragraph.block, paragraph.endBlock);
    return {
      place: placeName(model, paragraph.block, language),
      name: firstWords(textOfParts(parts.slice(0, 1)), LONGEST),
      amount: wordsOfParts(parts),
      at: landingOfParagraph(model, paragraph).name.start,
    };
  });
}

function recommendations(model: DocumentModel, language: DisplayLanguage): readonly CountedMember[] {
  return recommendationsOf(model, language).recommendations.map(({ number, text, words, name }) => ({
    place: number,
    name: firstWords(text, LONGEST),
    amount: words,
    at: name.start,
  }));
}

/** What the words name: each reference by itself, and the articles of treaties, each once with how often it is named. */
function references(
  model: DocumentModel,
  language: DisplayLanguage,
): Readonly<Record<'references' | 'articles', readonly CountedMember[]>> {
  const { t } = speaker(language);
  const all: CountedMember[] = [];
  const articles = new Map<string, CountedMember>();
  for (const [b, block] of model.tree.blocks.entries()) {
    const from = model.tree.starts[b] ?? 0;
    for (const { target, start, end } of model.readings[b]?.references ?? []) {
      if (target.kind === 'unknown') continue;
      const place = placeName(model, b, language);
      all.push({ place, name: firstWords(block.text.slice(start, end), LONGEST), amount: 0, at: from + start });
    }
    for (const { instrument, isOwn, article } of articlesIn(model, [b])) {
      const number = t('art. {0}', article);
      const name = isOwn ? number : `${instrumentName(instrument, language)}, ${number}`;
      const before = articles.get(name);
      const first = model.readings[b]?.references.find(
        // A range is named by its ends, and begins with the first of them.
        ({ target }) =>
          target.kind === 'article' && target.instrument === instrument && target.article === article.split('–')[0],
      );
      articles.set(name, {
        place: before?.place ?? placeName(model, b, language),
        name,
        amount: (before?.amount ?? 0) + 1,
        at: before?.at ?? from + (first?.start ?? 0),
      });
    }
  }
  return { references: all, articles: [...articles.values()] };
}

const THINGS: Readonly<Record<Severity, 'errors' | 'warnings' | 'queries'>> = {
  error: 'errors',
  warning: 'warnings',
  information: 'queries',
};

function findingsBySeverity(
  model: DocumentModel,
  findings: readonly WeighedFinding[],
  language: DisplayLanguage,
): Readonly<Record<'errors' | 'warnings' | 'queries', readonly CountedMember[]>> {
  const members: Record<'errors' | 'warnings' | 'queries', CountedMember[]> = { errors: [], warnings: [], queries: [] };
  for (const finding of findings) {
    if (finding.isFigure) continue;
    members[THINGS[finding.weight]].push({
      place: placeName(model, finding.block, language),
      name: messageOf(finding.rule, finding.message, finding.args, language),
      amount: 0,
      at: spanOf(model, finding).start,
    });
  }
  return members;
}
