import type { MatrixColumn, TableDocument } from '../../../server/src/protocol';
import { fillPlaceholders } from '../shared/filtering';
import type { FollowUpLabels } from './followUpTalk';

type AbsenceLabels = Pick<FollowUpLabels, 'absent' | 'absentFor' | 'notInNext'>;

/**
 * The visible columns without documents. The columns on the next observations are omitted if the column of these observations says already
 * that there are none.
 */
export function absentColumns(
  columns: readonly MatrixColumn[],
  hidden: ReadonlySet<string>,
  { notInNext }: AbsenceLabels,
): readonly MatrixColumn[] {
  const absent = columns.filter(({ id, documents }) => documents.length === 0 && !hidden.has(id));
  const isStated = absent.some(({ id }) => id === 'observations');
  return isStated ? absent.filter(({ id }) => notInNext[id] === undefined) : absent;
}

/** States once which documents are missing: for all observations together if these lack the same ones, otherwise for each. */
export function absenceStatements(
  all: readonly { readonly columns: readonly MatrixColumn[]; readonly document: Pick<TableDocument, 'name'> }[],
  hidden: ReadonlySet<string>,
  labels: AbsenceLabels,
): readonly string[] {
  const absences = all.map(({ columns, document }) => ({
    name: document.name,
    words: absentColumns(columns, hidden, labels)
      .map(({ heading }) => heading)
      .join(', '),
  }));
  const [first = ''] = absences.map(({ words }) => words);
  if (absences.every(({ words }) => words === first))
    return first === '' ? [] : [fillPlaceholders(labels.absent, first)];
  return absences.flatMap(({ name, words }) => (words === '' ? [] : [fillPlaceholders(labels.absentFor, name, words)]));
}
