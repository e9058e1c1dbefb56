import type { DisplayLanguage } from '../../display/displayLanguage';
import { memoize, memoizeBy, sharedLists } from '../../model/base/memo';
import type { DocumentModel, Lineage } from '../../model/document';
import { type Citation, citationOverlap, type DocumentSummary, ownAddresses, summarize } from '../../model/summary';
import { fileNameOf, uriKey } from '../../model/workspace';
import { finishSteps, type PausingSteps } from '../../text/steps';
import { writtenPlace } from '../places/citable';
import { byPart, CYCLE_PARTS, type CyclePart, cycleMembers, nextObservations } from '../recommendations/cycleMembers';
import { speakersInCycle } from '../recommendations/cycleSpeakers';
import { type CitationTest, type FollowUpStatement, statementSteps } from '../recommendations/followUpSaid';
import { type FollowUpRequests, followUpRequestsOf } from '../recommendations/followUpTargets';
import { recommendationSteps } from '../recommendations/recommendations';
import { type DocumentFacts, documentFacts } from '../words/documentFacts';
import { laterWords, type Reiteration } from './laterObservations';
import { type RecommendationRow, rowSteps } from './recommendationRows';
import { gradeIn, isReiterated } from './reiterations';
import type { SimilarText } from './similarWording';

/** A document’s statement on a recommendation. */
export interface MatrixStatement extends FollowUpStatement {
  /** The grade of an evaluation, as written: "[B]"; otherwise empty. */
  readonly grade: string;
  /** The number of the paragraph with the concern behind the recommendation, if only that is named; otherwise empty. */
  readonly concern: string;
}

/** A place in the next observations that shares runs of words with a recommendation. */
export type SimilarPlace = SimilarText<RecommendationRow>;

/** Why a cell is empty: the documents are silent, there are no documents, or the statement is in a related row. */
type EmptyCell =
  | { readonly why: 'silent' | 'absent' }
  /** The places that are addressed instead, as cited: the whole paragraph, or subparagraphs. */
  | { readonly why: 'elsewhere'; readonly places: readonly string[] };

/** The statements of one part of the cycle on a recommendation; `empty` only if there are none. */
export interface MatrixCell {
  readonly said: readonly MatrixStatement[];
  readonly empty: EmptyCell | undefined;
}

/** A recommendation or subparagraph, and its outcome in each part of the cycle. */
export interface MatrixRow extends RecommendationRow {
  readonly cells: Readonly<Record<CyclePart, MatrixCell>>;
  readonly reiterated: readonly Reiteration[];
  /** The rows that contain this one, or that it contains, and are reiterated, as cited; empty if this row is reiterated itself. */
  readonly reiteratedIn: readonly string[];
  readonly similar: readonly SimilarPlace[];
}

/** All recommendations of a document, with their outcomes. */
export interface RecommendationMatrix {
  readonly document: DocumentFacts;
  readonly asked: FollowUpRequests;
  readonly rows: readonly MatrixRow[];
  /** The documents examined for each part of the cycle, by symbol or file name. */
  readonly documents: Readonly<Record<CyclePart, readonly string[]>>;
  /** The next observations; undefined if unavailable. */
  readonly next: { readonly uri: string; readonly symbol: string } | undefined;
  /** Recommendations in the next observations that repeat earlier ones without a citation or heading that says which. */
  readonly unplaced: readonly Reiteration[];
  /** The reason why there are no rows, as a sentence; empty if there are any. */
  readonly why: string;
}

/**
 * Combines the recommendations of a document with statements on them in other documents. `others` are the models of documents that cite it
 * or answer lists that do, and of the next observations; `summaries` cover all available documents. Documents of other States and cycles
 * are excluded.
 */
export function recommendationMatrix(
  model: DocumentModel,
  others: readonly DocumentModel[],
  summaries: Iterable<DocumentSummary>,
  language: DisplayLanguage,
): RecommendationMatrix {
  return finishSteps(matrixSteps(model, others, summaries, language));
}

/** {@link recommendationMatrix} in steps, so that a matrix of forty documents does not block typing. */
export function* matrixSteps(
  model: DocumentModel,
  others: readonly DocumentModel[],
  summaries: Iterable<DocumentSummary>,
  language: DisplayLanguage,
): PausingSteps<RecommendationMatrix> {
  const recommendations = yield* recommendationSteps(model, language);
  const rows = yield* rowSteps(model, recommendations);
  const members = cycleMembers(summarize(model), summaries);
  const partByKey = new Map([...members].map(([{ uri }, part]) => [uriKey(uri), part]));
  const relatedDocuments = sharedWithin(
    model.lineage,
    others.filter(({ text }) => partByKey.has(uriKey(text.uri))),
  );
  const parts = relatedDocuments.map(({ text }) => partByKey.get(uriKey(text.uri))).join('\n');
  const nextSummary = nextObservations(members);
  const nextModel = relatedDocuments.find(({ text }) => nextSummary && uriKey(text.uri) === uriKey(nextSummary.uri));
  const results = yield* resultSteps(model, rows, relatedDocuments, parts, nextModel);
  const later = nextModel ? yield* laterWords(model, nextModel, recommendations, rows, language) : undefined;
  const mentions = sharedMentions(
    model.lineage,
    rows.flatMap((row, i) => {
      const result = results[i];
      return result ? [withBare(result, sharedBare(result, later?.bare.get(row) ?? []))] : [];
    }),
  );
  const documents = documentsOf(members, mentions);
  const outcomes = outcomesOf(rows, mentions, documents);
  return {
    document: documentFacts(model, language),
    asked: followUpRequestsOf(model, language),
    rows: rows.flatMap((row, i): MatrixRow[] => {
      const outcome = outcomes[i];
      return outcome ? [{ ...row, ...outcome, similar: later?.similar.get(row) ?? [] }] : [];
    }),
    documents,
    next: nextSummary && { uri: nextSummary.uri, symbol: nameOf(nextSummary) },
    unplaced: later?.unplaced ?? [],
    why: recommendations.why,
  };
}

/**
 * The URIs of the documents among `summaries` that a matrix must read: those of the cycle that cite the observations or answer lists that
 * do, and the next observations. `citing` returns the documents that cite a symbol.
 */
export function matrixSources(
  own: DocumentSummary,
  summaries: Iterable<DocumentSummary>,
  citing: (symbol: string) => Iterable<DocumentSummary>,
): readonly string[] {
  const allSummaries = [...summaries];
  const speakers = speakersInCycle(own, allSummaries, citing);
  const nextSummary = nextObservations(cycleMembers(own, allSummaries));
  return [...new Set([...speakers, ...(nextSummary ? [nextSummary] : [])].map(({ uri }) => uri))];
}

/** What the documents of a cycle say on rows with the same places and concerns, which most keys leave as they are. */
const cachedResults = memoizeBy(
  (
    _within: readonly DocumentModel[],
    _parts: string,
    _addresses: string,
    _places: string,
    _next: DocumentModel | undefined,
  ): { all?: readonly RowResult[] } => ({}),
);

/** The statements on each row, by parts of the cycle. Yields after each document and each row. */
function* resultSteps(
  model: DocumentModel,
  rows: readonly RecommendationRow[],
  within: readonly DocumentModel[],
  parts: string,
  next: DocumentModel | undefined,
): PausingSteps<readonly RowResult[]> {
  const places = rows.map((row) => `${row.isCitable} ${row.written}: ${concernsOf([row]).join()}`).join('\n');
  const memo = cachedResults(within, parts, ownAddresses(model).join('\n'), places, next);
  if (memo.all) return memo.all;
  const statementsByRow = yield* statementSteps(
    model,
    rows.map(({ place }) => place),
    within,
    meaningOf(model.lineage, rows.map(({ written }) => written).join('\n')),
  );
  const concerns = concernsOf(rows);
  const onConcerns = yield* statementSteps(
    model,
    concerns.map((number) => ({ number, path: [] })),
    within,
  );
  const results: RowResult[] = [];
  for (const [i, row] of rows.entries()) {
    const ownStatements: readonly FollowUpStatement[] = row.isCitable ? (statementsByRow[i] ?? []) : [];
    const numbers = concernsOf([row]);
    const sharedStatements = sharedConcerns(
      ownStatements,
      numbers.map((number) => onConcerns[concerns.indexOf(number)] ?? []),
    );
    results.push(rowResult(ownStatements, sharedStatements, numbers.join('\n'), within, parts, next));
    yield;
  }
  memo.all = results;
  return results;
}

/** The results of all rows, and the uncited repetitions of one: mostly they are those of the version before. */
const sharedMentions = sharedLists<Lineage, RowResult>();
const sharedBare = sharedLists<RowResult, Reiteration>();

const withBare = memoizeBy(
  (result: RowResult, bare: readonly Reiteration[]): RowResult =>
    bare.length === 0 ? result : { ...result, reiterated: [...result.reiterated, ...bare] },
);

/** The documents of the cycle, and the statements on the concerns of a row: mostly they are those of the version before. */
const sharedWithin = sharedLists<Lineage, DocumentModel>();
const sharedConcerns = sharedLists<readonly FollowUpStatement[], readonly FollowUpStatement[]>();

const modelsByUri = memoize(
  (within: readonly DocumentModel[]) => new Map(within.map((other, i) => [other.text.uri, { other, i }])),
);

/**
 * Sorts the statements on a row, and those on its concerns, by the parts of the cycle. Memoized on the former: mostly they stay the same while
 * the user types in the observations.
 *
 * @param further the statements on each of its concerns, whose `numbers` are on lines of their own
 * @param parts the part of the cycle that each of the documents `within` it belongs to, one per line
 */
const rowResult = memoizeBy(
  (
    own: readonly FollowUpStatement[],
    further: readonly (readonly FollowUpStatement[])[],
    numbers: string,
    within: readonly DocumentModel[],
    parts: string,
    next: DocumentModel | undefined,
  ): RowResult => {
    const models = modelsByUri(within);
    const partsInOrder = parts.split('\n');
    const numbersInOrder = numbers.split('\n');
    const reiteratedRows: Reiteration[] = [];
    const statements = new Map<CyclePart, MatrixStatement[]>();
    const concernRemarks = further.flatMap((remarks, i) =>
      remarks.flatMap((remark) =>
        own.some((one) => isSamePlace(one, remark)) ? [] : [{ remark, concern: numbersInOrder[i] ?? '' }],
      ),
    );
    for (const { remark, concern } of [...own.map((one) => ({ remark: one, concern: '' })), ...concernRemarks]) {
      const at = models.get(remark.uri);
      const part = CYCLE_PARTS.find((one) => at && one === partsInOrder[at.i]);
      if (!at || part === undefined) continue;
      if (at.other === next && concern === '' && isReiteratedBy(remark, next)) {
        reiteratedRows.push({ ...remark, isNamed: true });
        continue;
      }
      const statement = gradedStatement(remark, at.other, concern);
      const to = statement.grade === '' ? part : 'evaluation';
      const rowStatements = statements.get(to);
      if (rowStatements) rowStatements.push(statement);
      else statements.set(to, [statement]);
    }
    return { parts: statements, reiterated: reiteratedRows };
  },
);

/** A statement with its grade, memoized on it: it usually stays the same while the user types in the observations. */
const gradedStatement = memoizeBy(
  (remark: FollowUpStatement, other: DocumentModel, concern: string): MatrixStatement => ({
    ...remark,
    grade: gradeIn(other, remark),
    concern,
  }),
);

/** Whether a statement in the next observations repeats the recommendation that it cites. */
const isReiteratedBy = memoizeBy((remark: FollowUpStatement, next: DocumentModel) => isReiterated(next, remark.citing));

/** The unique paragraph numbers of concerns that are separate from their recommendations. */
function concernsOf(rows: readonly RecommendationRow[]): readonly string[] {
  const numbers = rows.flatMap(({ level, recommendation }) =>
    level > 0
      ? []
      : recommendation.concerns.flatMap(({ number }) => (number === recommendation.number ? [] : [number])),
  );
  return [...new Set(numbers)];
}

function isSamePlace(a: FollowUpStatement, b: FollowUpStatement): boolean {
  return a.uri === b.uri && a.start === b.start && a.end === b.end;
}

/** What became of a row, other than in wording. */
type Outcome = Pick<MatrixRow, 'cells' | 'reiterated' | 'reiteratedIn'>;

interface RowResult {
  readonly parts: ReadonlyMap<CyclePart, readonly MatrixStatement[]>;
  readonly reiterated: readonly Reiteration[];
}

/**
 * Assigns each citation to one row: the place it cites or, if a letter does not exist, the nearest place that contains it. A range of
 * paragraphs covers the paragraphs in it. `written` holds the places of the rows, one per line. Memoized, since statements are cached by
 * the identity of this test; it stays the same as long as the places do.
 */
const meaningOf = memoizeBy((_: Lineage, written: string): CitationTest => {
  const places = new Set(written.split('\n'));
  const nearestKey = ({ number, path }: Citation): string => {
    for (let depth = path.length; depth > 0; depth--) {
      const placeText = writtenPlace({ number, path: path.slice(0, depth) });
      if (places.has(placeText)) return placeText;
    }
    return number;
  };
  return (citation, place) => {
    if (citation.symbol !== place.symbol) return false;
    if (citation.number === place.number) return nearestKey(citation) === writtenPlace(place);
    return citationOverlap(citation, place) === 'between';
  };
});

function documentsOf(
  members: ReadonlyMap<DocumentSummary, CyclePart>,
  mentions: readonly RowResult[],
): RecommendationMatrix['documents'] {
  const evaluations = new Set(
    mentions.flatMap(({ parts }) => (parts.get('evaluation') ?? []).map(({ symbol }) => symbol)),
  );
  const of = (part: CyclePart): readonly string[] => {
    if (part === 'evaluation') return [...evaluations];
    const names = [...members].flatMap(([summary, one]) => (one === part ? [nameOf(summary)] : []));
    return names.filter((name) => !evaluations.has(name));
  };
  return byPart(of);
}

/** Memoized outcomes for rows with the same levels and places, in a cycle with documents in the same parts. */
const cachedOutcomes = memoizeBy(
  (_mentions: readonly RowResult[], _places: string, _parts: string): { all?: readonly Outcome[] } => ({}),
);

/** The outcome of each row. */
function outcomesOf(
  rows: readonly RecommendationRow[],
  mentions: readonly RowResult[],
  documents: RecommendationMatrix['documents'],
): readonly Outcome[] {
  const places = rows.map(({ level, written }) => `${level} ${written}`).join('\n');
  const memo = cachedOutcomes(mentions, places, CYCLE_PARTS.filter((part) => documents[part].length > 0).join('\n'));
  memo.all ??= mentions.map(({ reiterated }, i) => ({
    cells: byPart((part) => cellOf(rows, i, mentions, part, documents[part].length > 0)),
    reiterated,
    reiteratedIn: reiterated.length === 0 ? relativesWith(rows, i, mentions, hasReiterated) : [],
  }));
  return memo.all;
}

function cellOf(
  rows: readonly RecommendationRow[],
  at: number,
  mentions: readonly RowResult[],
  part: CyclePart,
  hasDocuments: boolean,
): MatrixCell {
  const remarks = mentions[at]?.parts.get(part) ?? [];
  if (remarks.length > 0) return { said: remarks, empty: undefined };
  const places = relativesWith(rows, at, mentions, ({ parts }) => (parts.get(part) ?? []).length > 0);
  if (places.length > 0) return { said: remarks, empty: { why: 'elsewhere', places } };
  return { said: remarks, empty: { why: hasDocuments ? 'silent' : 'absent' } };
}

function hasReiterated({ reiterated }: RowResult): boolean {
  return reiterated.length > 0;
}

/** The containing and contained rows that have statements, as cited. */
function relativesWith(
  rows: readonly RecommendationRow[],
  at: number,
  mentions: readonly RowResult[],
  isSaid: (one: RowResult) => boolean,
): readonly string[] {
  return relativesOf(rows, at).flatMap((i) => {
    const [row, content] = [rows[i], mentions[i]];
    return row && content && isSaid(content) ? [row.written] : [];
  });
}

/** The indexes of the rows that contain a row or are contained in it, in text order. */
function relativesOf(rows: readonly RecommendationRow[], at: number): readonly number[] {
  const ownRow = rows[at];
  if (!ownRow) return [];
  const enclosingRows: number[] = [];
  const innerRows: number[] = [];
  let { level } = ownRow;
  for (let i = at - 1; i >= 0 && level > 0; i--) {
    const row = rows[i];
    if (!row || row.level >= level) continue;
    enclosingRows.unshift(i);
    ({ level } = row);
  }
  for (let i = at + 1; i < rows.length && (rows[i]?.level ?? 0) > ownRow.level; i++) innerRows.push(i);
  return [...enclosingRows, ...innerRows];
}

function nameOf({ symbols, uri }: DocumentSummary): string {
  return symbols[0] ?? fileNameOf(uri);
}
