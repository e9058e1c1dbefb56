import { committeeOf } from '../../catalogue/committees';
import { INSTRUMENTS } from '../../catalogue/instruments';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { listWords } from '../../display/joinedWords';
import { speakerFor } from '../../display/speaker';
import type { Reference, Target } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { usualInstrumentName } from '../words/officialNames';
import { articlePlaceShown } from '../words/placeNames';

/** An article of a known instrument that a text names. */
export interface NamedArticle {
  /** The id of the instrument, and whether the committee of the document monitors it. */
  readonly instrument: string;
  readonly isOwn: boolean;
  /** The number of the article; for a range both ends, "8–35". */
  readonly article: string;
  /** With paragraph and letters: "16 (7) (a)". */
  readonly place: string;
}

/** The distinct articles that blocks name, in text order, except those of domestic law. */
export function articlesIn(model: DocumentModel, blocks: Iterable<number>): readonly NamedArticle[] {
  const articles = new Map<string, NamedArticle>();
  const add = (one: NamedArticle) => {
    const key = `${one.instrument} ${one.place}`;
    if (!articles.has(key)) articles.set(key, one);
  };
  for (const block of blocks) {
    const list: NamedArticle[] = [];
    for (const reference of model.readings[block]?.references ?? []) {
      const article = articleOf(model, reference);
      if (!article) continue;
      // The first end of a range is also a separate reference before it.
      if (reference.range) list.pop();
      list.push(article);
    }
    list.forEach(add);
  }
  return [...articles.values()];
}

/** Articles as a list: "2, 16 (7) (a)" for the committee’s own treaty; articles of another treaty follow its name. */
export function articleText(articles: readonly NamedArticle[], language: DisplayLanguage): string {
  const byInstrument = new Map<string, string[]>();
  for (const { instrument, isOwn, place } of articles) {
    const name = isOwn ? '' : usualInstrumentName(instrument, language);
    byInstrument.set(name, [...(byInstrument.get(name) ?? []), articlePlaceShown(place, language)]);
  }
  const { t } = speakerFor(language);
  const lists = [...byInstrument].map(([name, places]) => {
    const list = places.join(', ');
    if (name === '') return list;
    // French and Spanish titles are full, so that numbers alone would not read.
    return language === 'en' ? `${name} ${list}` : `${name}, ${t(places.length > 1 ? 'arts. {0}' : 'art. {0}', list)}`;
  });
  return listWords(lists, language);
}

function articleOf(model: DocumentModel, { target, range }: Reference): NamedArticle | undefined {
  if (target.kind !== 'article' || !(target.instrument in INSTRUMENTS)) return undefined;
  const from = range?.from.kind === 'article' ? range.from : undefined;
  const { instrument } = target;
  const isOwnInstrument = instrument === committeeOf(model.identity.committee?.id ?? '')?.instrument;
  if (!from) return { instrument, isOwn: isOwnInstrument, article: target.article, place: placeIn(target) };
  const [first, last] = [placeIn(from), placeIn(target)];
  // "83 (a)–(c)": write the part that both ends share only once.
  const lastSpace = from.article === target.article ? last.lastIndexOf(' ') : -1;
  const isShared = lastSpace >= 0 && first.startsWith(last.slice(0, lastSpace + 1));
  const article = from.article === target.article ? target.article : `${from.article}–${target.article}`;
  return {
    instrument,
    isOwn: isOwnInstrument,
    article,
    place: `${first}–${isShared ? last.slice(lastSpace + 1) : last}`,
  };
}

function placeIn({ article, paragraph, path }: Extract<Target, { readonly kind: 'article' }>): string {
  return [article, ...[paragraph, ...path].filter((step) => step !== '').map((step) => `(${step})`)].join(' ');
}
