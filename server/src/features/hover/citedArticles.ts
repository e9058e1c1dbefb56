import { articleHeading, articleOf, type Treaty, type TreatyLookup } from '../../catalogue/treaty';
import type { Speaker } from '../../display/speaker';
import type { ArticleTarget, Reference } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { instrumentName } from '../words/officialNames';
import { item, type Prose, text } from '../words/prose';

/** Maximum number of articles to list; the rest are counted. */
const MAX_ARTICLES = 10;

/** The ids of the instruments whose articles a block cites, each once, in text order. */
export function instrumentsCitedIn(model: DocumentModel, block: number): readonly string[] {
  const instruments = (model.readings[block]?.references ?? []).flatMap(({ target }) =>
    target.kind === 'article' ? [target.instrument] : [],
  );
  return [...new Set(instruments)];
}

/** The numbers and headings of the articles that a block cites, grouped under their treaty. Omits treaties without a text. */
export function articlesCited(
  model: DocumentModel,
  block: number,
  treaties: TreatyLookup,
  says: Speaker,
): readonly Prose[] {
  const references = model.readings[block]?.references ?? [];
  return instrumentsCitedIn(model, block).flatMap((instrument) => {
    const treaty = treaties(instrument);
    return treaty
      ? listArticles(
          treaty,
          references.flatMap((one) => numbersIn(one, instrument)),
          says,
        )
      : [];
  });
}

/** The articles in a range of articles; empty for other ranges, and for treaties without a text. */
export function articlesBetween(reference: Reference, treaties: TreatyLookup, says: Speaker): readonly Prose[] {
  const { target } = reference;
  const treaty = target.kind === 'article' ? treaties(target.instrument) : undefined;
  return treaty ? listArticles(treaty, numbersIn(reference, treaty.id), says) : [];
}

function listArticles(treaty: Treaty, numbers: readonly number[], { t, grouped, language }: Speaker): readonly Prose[] {
  const articles = [...new Set(numbers)].flatMap((number) => articleOf(treaty, String(number)) ?? []);
  if (articles.length === 0) return [];
  const articleItems = articles
    .slice(0, MAX_ARTICLES)
    .map((article) => item(0, `${t('Article {0}', article.number)} · ${articleHeading(treaty, article)}`));
  const unlistedCount = articles.length - articleItems.length;
  return [
    text({ italic: instrumentName(treaty.id, language) }),
    ...articleItems,
    ...(unlistedCount > 0 ? [item(0, t('… {0} more', grouped(unlistedCount)))] : []),
  ];
}

/** The articles of an instrument that a reference means: one, or all of a range. */
function numbersIn({ target, range }: Reference, instrument: string): readonly number[] {
  if (target.kind !== 'article' || target.instrument !== instrument) return [];
  const lastNumber = Number(target.article);
  const from = range?.from;
  const firstNumber = isArticle(from) ? Number(from.article) : lastNumber;
  if (
    !Number.isInteger(firstNumber) ||
    !Number.isInteger(lastNumber) ||
    firstNumber > lastNumber ||
    lastNumber > MAX_ARTICLE_NUMBER
  )
    return [];
  return Array.from({ length: lastNumber - firstNumber + 1 }, (_, i) => firstNumber + i);
}

/** Upper bound: no instrument in the catalogue has this many articles. */
const MAX_ARTICLE_NUMBER = 200;

function isArticle(target: Reference['target'] | undefined): target is ArticleTarget {
  return target?.kind === 'article';
}
