import type { MatrixAnswer, MatrixRowItem, TableDocument } from '../../../server/src/protocol';
import { matchesFilter, searchableText } from '../shared/filtering';

/** The grouping of the matrix rows; `none` is document order. */
export type MatrixGrouping = 'none' | 'section' | 'article';

/** All groupings, in menu order. */
export const MATRIX_GROUPINGS: readonly MatrixGrouping[] = ['none', 'section', 'article'];

/** A row and the observations that contain it. */
export interface MatrixGroupRow {
  readonly of: MatrixAnswer;
  readonly row: MatrixRowItem;
  /** The name of the observations if the group mixes several; otherwise empty. */
  readonly mark: string;
}

/** A group of rows; the title is empty without grouping. */
export interface MatrixGroup {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly MatrixGroupRow[];
}

/** The number of recommendations that rows belong to: a recommendation counts once, with all of its subparagraphs. */
export function recommendationCount(rows: readonly Pick<MatrixGroupRow, 'of' | 'row'>[]): number {
  const listedItems = new Set(rows.map(({ row }) => row));
  let count = 0;
  for (const of of new Set(rows.map((one) => one.of))) {
    let isCounted = false;
    for (const row of of.rows) {
      if (row.level === 0) isCounted = false;
      if (isCounted || !listedItems.has(row)) continue;
      isCounted = true;
      count++;
    }
  }
  return count;
}

/** Group titles, including those for rows without an article or a heading. */
interface MatrixGroupWords {
  article(number: string, instrument: string): string;
  observations(document: TableDocument): string;
  readonly noArticle: string;
  readonly noSection: string;
}

/**
 * Filters rows by typed words and groups them. A subparagraph is grouped with its recommendation. If there are several observations, rows
 * are grouped at least by these; the filter also matches their names.
 */
export function matrixGroups(
  all: readonly MatrixAnswer[],
  grouping: MatrixGrouping,
  typed: string,
  words: MatrixGroupWords,
): readonly MatrixGroup[] {
  const query = typed.trim();
  const groups = new Map<string, { title: string; order: number; rows: MatrixGroupRow[] }>();
  for (const of of all) {
    const documentLabel = all.length > 1 ? words.observations(of.document) : '';
    for (const row of of.rows) {
      if (query !== '' && !matchesFilter(`${searchableText(documentLabel)} ${searchOf(row)}`, query)) continue;
      for (const { title, order } of titlesOf(row, grouping, words, documentLabel)) {
        const group = groups.get(title) ?? { title, order, rows: [] };
        groups.set(title, group);
        group.rows.push({ of, row, mark: grouping === 'none' ? '' : documentLabel });
      }
    }
  }
  return [...groups]
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([key, { title, rows: listed }]) => ({ key, title, rows: listed }));
}

const LAST_POSITION = Number.MAX_SAFE_INTEGER;

function titlesOf(
  { section, articles }: MatrixRowItem,
  grouping: MatrixGrouping,
  words: MatrixGroupWords,
  observations: string,
): readonly { readonly title: string; readonly order: number }[] {
  switch (grouping) {
    case 'none':
      return [{ title: observations, order: 0 }];
    case 'section':
      return [{ title: section.at(-1) ?? words.noSection, order: 0 }];
    case 'article': {
      if (articles.length === 0) return [{ title: words.noArticle, order: LAST_POSITION }];
      const titles = new Map(
        articles.map(({ article, instrument }) => [
          words.article(article, instrument),
          (instrument === '' ? 0 : 10_000) + (Number.parseInt(article, 10) || 0),
        ]),
      );
      return [...titles].map(([title, order]) => ({ title, order }));
    }
  }
}

const searches = new WeakMap<MatrixRowItem, string>();

function searchOf(row: MatrixRowItem): string {
  let text = searches.get(row);
  if (text === undefined) {
    const statementTexts = row.cells.flatMap((cell) =>
      cell.said.flatMap((one) => [one.symbol, one.place, one.text, one.citing, ...one.notes]),
    );
    text = searchableText([row.place, row.text, ...row.section, ...statementTexts].join(' '));
    searches.set(row, text);
  }
  return text;
}
