import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import type { Reiteration } from '../../features/matrix/laterObservations';
import { citingNote, LATER_HEADINGS, PART_HEADINGS, reiteratingText } from '../../features/matrix/matrixTable';
import type {
  MatrixCell,
  MatrixRow,
  MatrixStatement,
  RecommendationMatrix,
  SimilarPlace,
} from '../../features/matrix/recommendationMatrix';
import { CYCLE_PARTS } from '../../features/recommendations/cycleMembers';
import type { FollowUpStatement } from '../../features/recommendations/followUpSaid';
import { placeShown } from '../../features/words/placeNames';
import { memoize, memoizeBy, sharedLists } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import type { MatrixAnswer, MatrixCellItem, MatrixColumn, MatrixRowItem, MatrixStatementItem } from '../../protocol';
import { groupsOf } from './recommendationItems';

/** A matrix as sent to the client; `others` are the models that it was read from, by URI. */
export function matrixAnswer(
  model: DocumentModel,
  matrix: RecommendationMatrix,
  others: ReadonlyMap<string, DocumentModel>,
  part: string,
  language: DisplayLanguage,
): MatrixAnswer {
  const { lines, version, uri } = model.text;
  const items = new ItemWriter(model, matrix, others, language);
  const { asked } = matrix;
  return {
    uri,
    version,
    document: matrix.document,
    why: matrix.why,
    paragraph: asked.paragraph,
    ...(asked.span && { position: lines.positionAt(asked.span.start) }),
    deadline: asked.deadline,
    part,
    columns: columnsOf(matrix, language),
    rows: matrix.rows.map((row) => items.row(row)),
    unplaced: matrix.unplaced.map((one) => items.reiterationItem(one)),
  };
}

function columnsOf({ documents, next }: RecommendationMatrix, language: DisplayLanguage): readonly MatrixColumn[] {
  const { t } = speakerFor(language);
  const laterSymbols = next ? [next.symbol] : [];
  return [
    ...CYCLE_PARTS.map((id) => ({ id, heading: t(PART_HEADINGS[id]), documents: documents[id] })),
    { id: 'reiterated', heading: t(LATER_HEADINGS.reiterated), documents: laterSymbols },
    { id: 'similar', heading: t(LATER_HEADINGS.similar), documents: laterSymbols },
  ];
}

/** Converts rows to the form sent to the client. */
class ItemWriter {
  constructor(
    private readonly model: DocumentModel,
    private readonly matrix: RecommendationMatrix,
    private readonly others: ReadonlyMap<string, DocumentModel>,
    private readonly language: DisplayLanguage,
  ) {}

  row(row: MatrixRow): MatrixRowItem {
    const { recommendation } = row;
    const articles = recommendation.articles.length > 0 ? recommendation.articles : recommendation.headingArticles;
    return {
      key: row.written,
      place: this.displayedPlace(row.written),
      level: row.level,
      text: row.text,
      words: row.words,
      position: this.model.text.lines.positionAt(row.name.start),
      isFollowUp: row.isFollowUp,
      section: recommendation.section,
      articles: groupsOf(articles, this.language),
      cells: [
        ...this.cellsOf(row.cells),
        this.later(
          row.reiterated.map((one) => this.reiterationItem(one)),
          row.reiteratedIn,
        ),
        this.later(
          row.similar.map((one) => this.similar(one)),
          [],
        ),
      ],
    };
  }

  reiterationItem({ isNamed, ...said }: Reiteration): MatrixStatementItem {
    const { t } = speakerFor(this.language);
    const notes = isNamed ? [] : [t('without a number, under the same heading')];
    return {
      ...statementItem(said, this.modelAt(said.uri), notes, this.language),
      text: reiteratingText(said),
      citing: '',
    };
  }

  private cellsOf(cells: MatrixRow['cells']): readonly MatrixCellItem[] {
    const memo = writtenCells(cells, this.language);
    memo.items ??= CYCLE_PARTS.map((part) => this.cell(cells[part]));
    return memo.items;
  }

  private cell({ said, empty }: MatrixCell): MatrixCellItem {
    if (empty)
      return {
        said: [],
        empty: empty.why,
        see: empty.why === 'elsewhere' ? empty.places.map((place) => this.displayedPlace(place)) : [],
      };
    const items = said.map((one) => gradedItem(one, this.modelAt(one.uri), this.language));
    return filledCell(sharedItems(said, items));
  }

  /** The statements of the next observations, or the reason for having none; `elsewhere` are the places of other rows that have them. */
  private later(remarks: readonly MatrixStatementItem[], elsewhere: readonly string[]): MatrixCellItem {
    if (remarks.length > 0) return { said: remarks, empty: '', see: [] };
    if (!this.matrix.next) return { said: remarks, empty: 'absent', see: [] };
    if (elsewhere.length === 0) return { said: remarks, empty: 'silent', see: [] };
    return { said: remarks, empty: 'elsewhere', see: elsewhere.map((place) => this.displayedPlace(place)) };
  }

  private similar({ later, runs, shared, of, differences }: SimilarPlace): MatrixStatementItem {
    const { t } = speakerFor(this.language);
    const uri = this.matrix.next?.uri ?? '';
    const position = this.modelAt(uri).text.lines.positionAt(later.name.start);
    return {
      uri,
      symbol: this.matrix.next?.symbol ?? '',
      place: this.displayedPlace(later.written),
      text: runs.map((run) => t('“{0}”', run)).join(' … '),
      position,
      citing: '',
      citingPosition: position,
      notes: [t('{0} of {1} words', shared, of)],
      differences: (differences ?? []).map(({ source, quotation }) => ({ earlier: source, later: quotation })),
    };
  }

  private modelAt(uri: string): DocumentModel {
    return this.others.get(uri) ?? this.model;
  }

  private displayedPlace(place: string): string {
    return placeShown(place, this.language);
  }
}

/** The cells of a row as sent to the client. The same cells have the same statements, of documents that have not changed. */
const writtenCells = memoizeBy(
  (_: MatrixRow['cells'], __: DisplayLanguage): { items?: readonly MatrixCellItem[] } => ({}),
);

const sharedItems = sharedLists<readonly MatrixStatement[], MatrixStatementItem>();

/** A cell with statements, memoized on them: comparing one answer with the next stops at what is the same. */
const filledCell = memoize((said: readonly MatrixStatementItem[]): MatrixCellItem => ({ said, empty: '', see: [] }));

/** A statement of another document in the form of the protocol, memoized on it: the answers to a page mostly share their statements. */
const gradedItem = memoizeBy(
  (remark: MatrixStatement, other: DocumentModel, language: DisplayLanguage): MatrixStatementItem => {
    const { t } = speakerFor(language);
    const { grade, through, concern } = remark;
    const notes = [
      ...(grade === '' ? [] : [grade]),
      ...(through === '' ? [] : [t('reply to {0}', placeShown(through, language))]),
      ...(concern === '' ? [] : [t('on the concern in paragraph {0}', concern)]),
    ];
    return statementItem(remark, other, notes, language);
  },
);

function statementItem(
  remark: FollowUpStatement,
  other: DocumentModel,
  notes: readonly string[],
  language: DisplayLanguage,
): MatrixStatementItem {
  const [citing = ''] = citingNote(remark);
  const { lines } = other.text;
  return {
    uri: remark.uri,
    symbol: remark.symbol,
    place: placeShown(remark.place, language),
    text: remark.text,
    position: lines.positionAt(remark.name.start),
    citing,
    citingPosition: lines.positionAt(remark.citing.start),
    notes,
    differences: [],
  };
}
