import type { RecommendationItem } from '../../../server/src/protocol';
import { matchesFilter, searchableText } from '../shared/filtering';

/** The grouping of recommendations. */
export type Grouping = 'section' | 'article' | 'addressee' | 'none';
/** The order within a group. */
export type Sorting = 'paragraph' | 'followUp' | 'cited' | 'words';

/** All groupings, in the order in which they are offered. */
export const GROUPINGS: readonly Grouping[] = ['section', 'article', 'addressee', 'none'];
export const SORTINGS: readonly Sorting[] = ['paragraph', 'followUp', 'cited', 'words'];

/** A group of recommendations. */
export interface RecommendationGroup {
  readonly key: string;
  readonly title: string;
  /** The line above the group title; empty for none. */
  readonly over: string;
  readonly items: readonly Listed[];
}

/** A recommendation as listed in a group. */
export interface Listed {
  readonly item: RecommendationItem;
  /** The nearest heading above the recommendation, unless the group is already that of the heading; otherwise empty. */
  readonly subject: string;
}

/** Group titles, including those for recommendations without an article, heading or addressee. */
export interface GroupWords {
  article(number: string, instrument: string): string;
  readonly noArticle: string;
  readonly noAddressee: string;
  readonly noSection: string;
}

/** Filters recommendations by typed words, groups them and sorts each group. */
export function arrange(
  items: readonly RecommendationItem[],
  grouping: Grouping,
  sorting: Sorting,
  typed: string,
  words: GroupWords,
): readonly RecommendationGroup[] {
  const matchingItems =
    typed.trim() === '' ? items : items.filter((item) => matchesFilter(searchOf(item), typed.trim()));
  const groups = new Map<string, { title: string; over: string; order: number; items: Listed[] }>();
  for (const item of matchingItems) {
    for (const { title, over, order } of placesOf(item, grouping, words)) {
      const key = `${over}\n${title}`;
      const group = groups.get(key) ?? { title, over, order, items: [] };
      groups.set(key, group);
      group.items.push({ item, subject: subjectOf(item, grouping) });
    }
  }
  return [...groups]
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([key, { title, over, items: listed }]) => ({ key, title, over, items: sortedItems(listed, sorting) }));
}

interface GroupPlace {
  readonly title: string;
  readonly over: string;
  /** Tie-breaker: groups stay in order of first occurrence. */
  readonly order: number;
}

const LAST_POSITION = Number.MAX_SAFE_INTEGER;

function placesOf(item: RecommendationItem, grouping: Grouping, words: GroupWords): readonly GroupPlace[] {
  switch (grouping) {
    case 'section': {
      const { section } = item;
      const at = Math.max(0, section.length - 2);
      return [{ title: section[at] ?? words.noSection, over: section.slice(0, at).join(' › '), order: 0 }];
    }
    case 'article':
      if (item.articleGroups.length === 0) return [{ title: words.noArticle, over: '', order: LAST_POSITION }];
      return item.articleGroups.map(({ article, instrument }) => ({
        title: words.article(article, instrument),
        over: '',
        order: (instrument === '' ? 0 : 10_000) + (Number.parseInt(article, 10) || 0),
      }));
    case 'addressee':
      if (item.addressees.length === 0) return [{ title: words.noAddressee, over: '', order: LAST_POSITION }];
      return item.addressees.map((title) => ({ title, over: '', order: 0 }));
    case 'none':
      return [{ title: '', over: '', order: 0 }];
  }
}

function subjectOf({ section }: RecommendationItem, grouping: Grouping): string {
  if (grouping === 'section' && section.length < 2) return '';
  return section.at(-1) ?? '';
}

function sortedItems(items: readonly Listed[], sorting: Sorting): readonly Listed[] {
  const weights: Readonly<Record<Sorting, (item: RecommendationItem) => number>> = {
    paragraph: () => 0,
    followUp: ({ followUp }) => ['whole', 'part', 'none'].indexOf(followUp),
    cited: ({ citedBy }) => -citedBy.length,
    words: (item) => -item.words,
  };
  const weight = weights[sorting];
  return [...items].sort((a, b) => weight(a.item) - weight(b.item));
}

const searches = new WeakMap<RecommendationItem, string>();

function searchOf(item: RecommendationItem): string {
  let text = searches.get(item);
  if (text === undefined) {
    const { number, section, articles, addressees } = item;
    const ownWords = item.parts.map(({ label, text: words }) => `${label} ${words}`);
    text = searchableText([number, ...section, ...ownWords, articles, ...addressees].join(' '));
    searches.set(item, text);
  }
  return text;
}
