import type { DisplayLanguage } from '../../display/displayLanguage';
import type { ServerSentence } from '../../display/french/frenchSentences';
import { listWords } from '../../display/joinedWords';
import { type Speaker, speakerFor } from '../../display/speaker';
import { articleText } from '../places/namedArticles';
import { CYCLE_PARTS, type CyclePart } from '../recommendations/cycleMembers';
import type { FollowUpStatement } from '../recommendations/followUpSaid';
import { placeShown } from '../words/placeNames';
import type { Table } from '../words/tableForms';
import type { Reiteration } from './laterObservations';
import type { OwnColumns } from './ownColumns';
import type {
  MatrixCell,
  MatrixRow,
  MatrixStatement,
  RecommendationMatrix,
  SimilarPlace,
} from './recommendationMatrix';

/** The headings of the parts of a cycle. */
export const PART_HEADINGS: Readonly<Record<CyclePart, ServerSentence>> = {
  'follow-up-report': 'Follow-up report',
  evaluation: 'Committee’s evaluation',
  'list-of-issues': 'List of issues',
  replies: 'Replies',
  report: 'State party’s report',
  observations: 'Next concluding observations',
  'other-committees': 'Other committees',
  others: 'Other documents',
};

/** The headings of the columns on the next observations. */
export const LATER_HEADINGS = { reiterated: 'Reiterated', similar: 'Similar wording' } as const satisfies Readonly<
  Record<string, ServerSentence>
>;

/** A matrix with the user's own columns. */
export interface MatrixAndOwn {
  readonly matrix: RecommendationMatrix;
  readonly own: OwnColumns;
}

/**
 * The recommendations of one or more observations, possibly on several States, with what became of each, as a table: one row per
 * recommendation and subparagraph. `columns` are the ids of the cycle parts to include, "reiterated" and "similar"; absent for all.
 */
export function matrixTable(
  all: readonly MatrixAndOwn[],
  language: DisplayLanguage,
  columns?: readonly string[],
): Table {
  const isIn = (id: string) => columns?.includes(id) ?? true;
  const parts = CYCLE_PARTS.filter(isIn);
  const [hasReiterated, hasSimilar] = [isIn('reiterated'), isIn('similar')];
  const translator = speakerFor(language);
  const { t } = translator;
  const headings = ownHeadings(all);
  return {
    title: t('What became of the recommendations: {0}', all.map(({ matrix }) => matrix.document.name).join(', ')),
    rows: [
      [
        t('Document'),
        t('State'),
        t('Paragraph'),
        t('Section'),
        t('Articles'),
        t('Recommendation'),
        t('Follow-up'),
        ...parts.map((part) => t(PART_HEADINGS[part])),
        ...(hasReiterated ? [t(LATER_HEADINGS.reiterated)] : []),
        ...(hasSimilar ? [t(LATER_HEADINGS.similar)] : []),
        ...headings,
      ],
      ...all.flatMap(({ matrix, own }) =>
        matrix.rows.map((row) => [
          matrix.document.name,
          matrix.document.state,
          placeShown(row.written, language),
          row.recommendation.section.join(' › '),
          articleText(
            row.recommendation.articles.length > 0 ? row.recommendation.articles : row.recommendation.headingArticles,
            language,
          ),
          row.text,
          row.isFollowUp ? t('Yes') : '',
          ...parts.map((part) => cellText(row.cells[part], translator)),
          ...(hasReiterated ? [reiteratedCell(row, matrix, translator)] : []),
          ...(hasSimilar ? [similarCell(row, matrix, translator)] : []),
          ...headings.map((heading) => own.words.get(row.written)?.[heading] ?? ''),
        ]),
      ),
    ],
  };
}

function ownHeadings(all: readonly MatrixAndOwn[]): readonly string[] {
  return [...new Set(all.flatMap(({ own }) => own.headings))];
}

/** The text of a cell: its statements, or the reason why there are none. */
function cellText({ said, empty }: MatrixCell, says: Speaker): string {
  if (!empty) return said.map((one) => statementText(one, says)).join('\n');
  return emptyCellText(empty, says);
}

/** The reason why a cell is empty, as text. */
function emptyCellText(empty: NonNullable<MatrixCell['empty']>, { t, language }: Speaker): string {
  switch (empty.why) {
    case 'silent':
      return t('(says nothing)');
    case 'absent':
      return t('(no such document)');
    case 'elsewhere':
      return t('(see {0})', empty.places.map((place) => placeShown(place, language)).join(', '));
  }
}

function reiteratedCell(
  { reiterated, reiteratedIn }: MatrixRow,
  { next }: RecommendationMatrix,
  says: Speaker,
): string {
  if (reiterated.length > 0) return reiterated.map((one) => reiteratedText(one, says)).join('\n');
  if (!next) return emptyCellText({ why: 'absent' }, says);
  return reiteratedIn.length > 0
    ? emptyCellText({ why: 'elsewhere', places: reiteratedIn }, says)
    : says.t('(not reiterated)');
}

function similarCell({ similar }: MatrixRow, matrix: RecommendationMatrix, says: Speaker): string {
  if (similar.length > 0) return similar.map((one) => similarText(one, matrix, says)).join('\n');
  return matrix.next ? says.t('(none)') : emptyCellText({ why: 'absent' }, says);
}

function statementText({ through, grade, concern, ...said }: MatrixStatement, says: Speaker): string {
  const { t, language } = says;
  const notes = [
    ...(grade === '' ? [] : [grade]),
    ...(through === '' ? [] : [t('reply to {0}', placeShown(through, language))]),
    ...(concern === '' ? [] : [t('on the concern in paragraph {0}', concern)]),
    ...citingNote(said).map((words) => t('“{0}”', words)),
  ];
  const note = notes.length > 0 ? ` (${listWords(notes, language)})` : '';
  return t('{0}: {1}', `${statementLocation(said, says)}${note}`, said.text);
}

function reiteratedText({ isNamed, ...said }: Reiteration, says: Speaker): string {
  const { t } = says;
  const note = isNamed ? '' : ` (${t('without a number, under the same heading')})`;
  return t('{0}: {1}', `${statementLocation(said, says)}${note}`, reiteratingText(said));
}

function similarText({ later, runs, shared, of }: SimilarPlace, { next }: RecommendationMatrix, says: Speaker): string {
  const { t } = says;
  const quotations = runs.map((run) => t('“{0}”', run)).join(' … ');
  const location = statementLocation({ symbol: next?.symbol ?? '', place: later.written }, says);
  return t('{0}: {1}', `${location} (${t('{0} of {1} words', shared, of)})`, quotations);
}

function statementLocation(
  { symbol, place }: Pick<FollowUpStatement, 'symbol' | 'place'>,
  { t, language }: Speaker,
): string {
  return place === '' ? symbol : t('{0}, para. {1}', symbol, placeShown(place, language));
}

/** The words that repeat a recommendation, with the note that names it. */
export function reiteratingText({ citing }: Pick<FollowUpStatement, 'citing'>): string {
  return citing.note === '' ? citing.text : `${citing.text} [${citing.note}]`;
}

/** The words of the citation if the displayed text does not contain them, as for a heading or a note; otherwise none. */
export function citingNote({ citing, text }: Pick<FollowUpStatement, 'citing' | 'text'>): readonly string[] {
  if (citing.note !== '') return [citing.note];
  const words = citing.text.replace(/^…|…$/g, '');
  return words === '' || text.includes(words) ? [] : [citing.text];
}
