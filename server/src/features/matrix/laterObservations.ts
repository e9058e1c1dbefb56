import type { DisplayLanguage } from '../../display/displayLanguage';
import { memoizeBy } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import { ownAddresses, ownSymbols } from '../../model/summary';
import { fileNameOf } from '../../model/workspace';
import type { PausingSteps } from '../../text/steps';
import type { FollowUpStatement } from '../recommendations/followUpSaid';
import { type Recommendations, recommendationSteps } from '../recommendations/recommendations';
import { type RecommendationRow, rowSteps } from './recommendationRows';
import { type BareReiteration, bareReiterations, subjectOf } from './reiterations';
import { type SimilarText, similarSteps } from './similarWording';

/** A place in the next observations that repeats a recommendation. */
export interface Reiteration extends FollowUpStatement {
  /** Whether it cites the paragraph; if not, both are under headings with the same articles or words. */
  readonly isNamed: boolean;
}

/** Passages of later observations that cite no paragraph but repeat a recommendation or resemble it in wording. */
interface LaterWords {
  readonly bare: ReadonlyMap<RecommendationRow, readonly Reiteration[]>;
  readonly similar: ReadonlyMap<RecommendationRow, readonly SimilarText<RecommendationRow>[]>;
  /** Repetitions that no heading links to an earlier recommendation. */
  readonly unplaced: readonly Reiteration[];
}

/** The recommendations of later observations, and a row for each of their parts. */
interface LaterRows {
  readonly theirs: Recommendations;
  readonly theirRows: readonly RecommendationRow[];
}

/** Memoized rows: the later observations rarely change while the user edits the earlier ones. */
const cachedRows = memoizeBy((_: DocumentModel, __: DisplayLanguage): { rows?: LaterRows } => ({}));

function* laterRows(later: DocumentModel, language: DisplayLanguage): PausingSteps<LaterRows> {
  const memo = cachedRows(later, language);
  if (memo.rows) return memo.rows;
  const laterRecommendations = yield* recommendationSteps(later, language);
  memo.rows = { theirs: laterRecommendations, theirRows: yield* rowSteps(later, laterRecommendations) };
  return memo.rows;
}

/** Finds uncited repetitions of earlier recommendations, given as rows, in later observations; yields after each comparison. */
export function* laterWords(
  model: DocumentModel,
  later: DocumentModel,
  { recommendations }: Recommendations,
  rows: readonly RecommendationRow[],
  language: DisplayLanguage,
): PausingSteps<LaterWords> {
  const { theirs, theirRows } = yield* laterRows(later, language);
  const bare = new Map<RecommendationRow, Reiteration[]>();
  const unplaced: Reiteration[] = [];
  for (const one of bareReiterations(theirs, later, ownAddresses(model).join('\n'))) {
    const reiteration = reiterationOf(one, later);
    const subject = subjectOf(later, one.recommendation);
    const same = recommendations.filter((earlier) => subject !== '' && subjectOf(model, earlier) === subject);
    if (same.length === 0) unplaced.push(reiteration);
    for (const row of rows)
      if (row.level === 0 && same.includes(row.recommendation)) bare.set(row, [...(bare.get(row) ?? []), reiteration]);
    yield;
  }
  return { bare, similar: yield* similarSteps(rows, theirRows), unplaced };
}

/** Memoized, so that a row has the same repetitions after a key. */
const reiterationOf = memoizeBy(({ recommendation, citing }: BareReiteration, later: DocumentModel): Reiteration => {
  const { number, start, end, name, text } = recommendation;
  return {
    start,
    end,
    name,
    text,
    uri: later.text.uri,
    symbol: ownSymbols(later)[0] ?? fileNameOf(later.text.uri),
    kind: later.identity.kind,
    place: number,
    through: '',
    citing,
    isNamed: false,
  };
});
