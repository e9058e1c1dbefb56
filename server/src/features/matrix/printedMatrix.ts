import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import { CYCLE_PARTS } from '../recommendations/cycleMembers';
import type { Table } from '../words/tableForms';
import { LATER_HEADINGS, type MatrixAndOwn, matrixTable, PART_HEADINGS } from './matrixTable';

/**
 * {@link matrixTable} for paper, where columns are narrow: columns for missing documents become a note, and a single document and its State
 * appear only in the title.
 */
export function printedMatrix(
  all: readonly MatrixAndOwn[],
  language: DisplayLanguage,
  columns?: readonly string[],
): Table {
  const { t } = speakerFor(language);
  const shownColumns = [
    ...CYCLE_PARTS.map((id) => ({
      id: String(id),
      heading: PART_HEADINGS[id],
      isThere: all.some(({ matrix }) => matrix.documents[id].length > 0),
    })),
    ...Object.entries(LATER_HEADINGS).map(([id, heading]) => ({
      id,
      heading,
      isThere: all.some(({ matrix }) => matrix.next !== undefined),
    })),
  ].filter(({ id }) => columns?.includes(id) ?? true);
  const absentHeadings = shownColumns.flatMap(({ heading, isThere }) => (isThere ? [] : [t(heading)]));
  const { title, rows } = matrixTable(
    all,
    language,
    shownColumns.flatMap(({ id, isThere }) => (isThere ? [id] : [])),
  );
  return {
    title,
    rows: all.length === 1 ? rows.map(([, , ...cells]) => cells) : rows,
    notes: absentHeadings.length > 0 ? [t('Not in the folder: {0}', absentHeadings.join(', '))] : [],
  };
}
