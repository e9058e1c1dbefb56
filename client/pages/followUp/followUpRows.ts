import type {
  FollowUpStatementItem,
  FollowUpStatementsAnswer,
  FollowUpTargetItem,
  IssueItem,
  IssuesAnswer,
  MatrixCellItem,
  MatrixColumn,
  MatrixRowItem,
  MatrixStatementItem,
  ReplyItem,
} from '../../../server/src/protocol';
import { formatCount } from '../shared/counting';
import { type Child, h } from '../shared/dom';
import { fillPlaceholders } from '../shared/filtering';
import type { TreeRow } from '../shared/treeGrid';
import { absentColumns } from './absentColumns';
import type { FollowUpLabels, ShownMatrix } from './followUpTalk';
import { type MatrixGroup, type MatrixGroupRow, recommendationCount } from './matrixGroups';

/** The target of a row. */
type RowPlace = Pick<FollowUpStatementItem, 'uri' | 'position'>;

/** A row of the page; `place` is absent for rows without a target, such as group headings. */
export interface FollowUpRow extends TreeRow {
  readonly place?: RowPlace;
}

/** Options for drawing rows. */
export interface FollowUpRowOptions {
  readonly labels: FollowUpLabels;
  readonly closed: ReadonlySet<string>;
  /** The ids of the columns that are hidden. */
  readonly hidden: ReadonlySet<string>;
  note(uri: string, place: string, column: string, words: string): void;
}

/** Wide layout: at most this many statement rows stand beside a recommendation; the rest continue below it. */
const MAX_STATEMENT_ROWS = 12;

/** Rows for the recommendations that the follow-up paragraph names. */
export function targetRows(answer: FollowUpStatementsAnswer, options: FollowUpRowOptions): readonly FollowUpRow[] {
  const { labels, closed } = options;
  return answer.targets.flatMap((target: FollowUpTargetItem) => {
    const { place, text, said, position } = target;
    const emptyNote = said.length === 0 ? [noteOf(labels.nothingSaid)] : [];
    const rows = said.map((one, i) => {
      const kind = labels.kinds[one.kind] ?? labels.otherKind;
      const replyNote = one.through === '' ? '' : fillPlaceholders(labels.replyTo, one.through);
      return statementRow(
        `${place}\n${one.uri}\n${one.place}\n${i}`,
        one,
        kind,
        [replyNote],
        one.text,
        options,
        one.kind,
      );
    });
    return withStatements(
      headRow(place, { uri: answer.uri, position }, place, 1, text, emptyNote, [], options),
      rows,
      closed,
    );
  });
}

/** The rows of all recommendations, in groups. */
export function matrixRows(
  all: readonly ShownMatrix[],
  groups: readonly MatrixGroup[],
  options: FollowUpRowOptions,
): readonly FollowUpRow[] {
  const ownOf = new Map(all.map(({ answer, own }) => [answer, own]));
  const { labels, closed } = options;
  return groups.flatMap((group) => {
    const isGrouped = group.title !== '';
    const heading = isGrouped
      ? [groupRow(group.key, group.title, formatCount(recommendationCount(group.rows), labels.count), closed)]
      : [];
    if (isGrouped && closed.has(group.key)) return heading;
    const level = isGrouped ? 2 : 1;
    return [
      ...heading,
      ...group.rows.flatMap((one, i) =>
        matrixRow(`${group.key}\n${one.row.key}\n${i}`, one, ownOf.get(one.of) ?? null, level, options),
      ),
    ];
  });
}

function matrixRow(
  key: string,
  { of, row, mark }: MatrixGroupRow,
  own: ShownMatrix['own'],
  level: number,
  options: FollowUpRowOptions,
): readonly FollowUpRow[] {
  const { labels, closed, hidden } = options;
  const { uri, columns } = of;
  const displayedCells = columns.flatMap((column, i): ShownCell[] => {
    const cell = row.cells[i];
    return cell && !hidden.has(column.id) ? [{ column, cell }] : [];
  });
  const statementRows = displayedCells.flatMap(({ column, cell }) =>
    cell.said.map((one, i) =>
      statementRow(
        `${key}\n${column.id}\n${i}`,
        one,
        column.heading,
        one.notes,
        one.text,
        options,
        column.id,
        one,
        level + 1,
      ),
    ),
  );
  const marks = [...(mark === '' ? [] : [mark]), ...(row.isFollowUp ? [labels.isFollowUp] : [])];
  const place = { uri, position: row.position };
  const notes = emptyNotes(displayedCells, absentColumns(columns, hidden, labels), labels);
  const head = headRow(key, place, row.place, level, row.text, notes, marks, options, { row, own, uri });
  return withStatements(head, statementRows, closed);
}

/** A cell in a visible column. */
interface ShownCell {
  readonly column: MatrixColumn;
  readonly cell: MatrixCellItem;
}

/** A note below the text of a row; `names` are collapsed below it. */
interface RowNote {
  readonly words: string;
  /** A shorter form of the words for the eye, if the page states them above the list. */
  readonly mark?: string;
  readonly names: readonly string[];
}

function noteOf(words: string): RowNote {
  return { words, names: [] };
}

/** At most this many documents of a column are named; the others are only counted. */
const MAX_NAMED_DOCUMENTS = 3;

/** Explains empty cells: another row has the statement, the document is silent, or the document is missing. */
function emptyNotes(
  shown: readonly ShownCell[],
  absent: readonly MatrixColumn[],
  labels: FollowUpLabels,
): readonly RowNote[] {
  const referralNotes = shown.flatMap(({ column, cell }) =>
    cell.empty === 'elsewhere' ? [noteOf(fillPlaceholders(labels.elsewhere, column.heading, cell.see.join(', ')))] : [],
  );
  // The columns for the next observations show repetitions, so an empty cell does not mean silence.
  const isOfNext = ({ id }: MatrixColumn) => labels.notInNext[id] !== undefined;
  const silent = shown.flatMap(({ column, cell }) => (cell.empty === 'silent' ? [column] : []));
  const parts = silent.filter((column) => !isOfNext(column));
  return [
    ...referralNotes,
    ...(parts.length === 0
      ? []
      : [
          {
            words: fillPlaceholders(labels.silent, parts.map((column) => columnHeading(column, labels)).join(', ')),
            names: parts.flatMap(({ documents }) => (documents.length > MAX_NAMED_DOCUMENTS ? documents : [])),
          },
        ]),
    ...silent.flatMap(({ id, documents }) => {
      const words = labels.notInNext[id];
      return words === undefined ? [] : [noteOf(fillPlaceholders(words, documents.join(', ')))];
    }),
    ...(absent.length === 0
      ? []
      : [
          {
            // The words begin with the mark, so that screen readers read what is visible.
            words: fillPlaceholders(
              labels.absent,
              `${absent.length} (${absent.map(({ heading }) => heading).join(', ')})`,
            ),
            mark: fillPlaceholders(labels.absent, absent.length),
            names: [],
          },
        ]),
  ];
}

function columnHeading({ heading, documents }: MatrixColumn, labels: FollowUpLabels): string {
  const { length } = documents;
  if (length === 0) return heading;
  return `${heading} (${length > MAX_NAMED_DOCUMENTS ? formatCount(length, labels.documentCount) : documents.join(', ')})`;
}

/** Rows for issues with their replies, followed by replies without an issue. */
export function issueListRows(
  answer: IssuesAnswer,
  issues: readonly IssueItem[],
  unplaced: readonly ReplyItem[],
  options: FollowUpRowOptions,
): readonly FollowUpRow[] {
  const { labels, closed } = options;
  const reply = (one: ReplyItem, key: string) => {
    const { place, words, by, text, position } = one;
    const replyPlace = { uri: answer.repliesUri, symbol: answer.replies.name, place, position };
    return statementRow(
      key,
      replyPlace,
      labels.columns.reply,
      [formatCount(words, labels.wordCount), by],
      text,
      options,
      'replies',
    );
  };
  const rows = issues.flatMap((issue) => {
    const { place, text, position, notes, replies } = issue;
    const key = `issue ${place}`;
    const head = headRow(key, { uri: answer.listUri, position }, place, 1, text, notes.map(noteOf), [], options);
    return withStatements(
      issue.isOpen ? { ...head, look: `${head.look} open-issue` } : head,
      replies.map((one, i) => reply(one, `${key}\n${i}`)),
      closed,
    );
  });
  if (unplaced.length === 0) return rows;
  const heading = groupRow('unplaced', labels.otherText, String(unplaced.length), closed);
  return [...rows, heading, ...(closed.has('unplaced') ? [] : unplaced.map((one, i) => reply(one, `unplaced\n${i}`)))];
}

/** A row, followed by its child rows unless it is collapsed. */
function withStatements(
  head: FollowUpRow,
  said: readonly FollowUpRow[],
  closed: ReadonlySet<string>,
): readonly FollowUpRow[] {
  if (said.length === 0) return [head];
  const isOpen = !closed.has(head.key);
  const rowCount = isOpen ? Math.min(said.length, MAX_STATEMENT_ROWS) : 1;
  const row = { ...head, isOpen, look: `${head.look.replace(' silent', '')} over-${rowCount}` };
  return isOpen ? [row, ...said] : [row];
}

function groupRow(key: string, title: string, count: string, closed: ReadonlySet<string>): FollowUpRow {
  return {
    key,
    level: 1,
    isOpen: !closed.has(key),
    label: () => `${title}, ${count}`,
    look: 'group',
    content: () => `${title}\n${count}`,
    draw: () => [
      h('div', { role: 'gridcell', class: 'heading' }, h('span', { class: 'title', dir: 'auto' }, title)),
      h('span', { class: 'badge', 'aria-hidden': 'true', title: count }, count.replace(/\D+/g, '')),
    ],
  };
}

/** The row of a recommendation or issue; `emptyNote` is the note below its text. */
function headRow(
  key: string,
  place: RowPlace,
  number: string,
  level: number,
  text: string,
  nothing: readonly RowNote[],
  marks: readonly string[],
  options: FollowUpRowOptions,
  noted?: RowWithOwn,
): FollowUpRow {
  const { labels } = options;
  const { row, own } = noted ?? { row: undefined, own: null };
  const lines = text.split('\n');
  const notes = row && own ? (own.recommendations[row.key] ?? {}) : {};
  const columnNotes = (row && own ? own.columns : []).flatMap((column) =>
    (notes[column] ?? '') === '' ? [] : [`${column}: ${notes[column] ?? ''}`],
  );
  return {
    key,
    place,
    level,
    isOpen: undefined,
    label: () =>
      [fillPlaceholders(labels.place, number), ...marks, ...lines, ...nothing.map(({ words }) => words), ...columnNotes]
        .filter((words) => words !== '')
        .join('. '),
    look: `target silent${row ? ` depth-${Math.min(3, row.level)}` : ''}`,
    content: () => JSON.stringify([text, nothing, marks, own?.columns, notes]),
    draw: () => [
      h('div', { role: 'gridcell', class: 'number' }, number),
      h(
        'div',
        { role: 'gridcell', class: 'text' },
        marks.length > 0 && h('div', { class: 'marks' }, marks.join(' · ')),
        ...lines.map((line) => h('div', { class: 'words', dir: 'auto' }, line)),
        ...nothing.map(drawNote),
        noted && ownFields(noted, options),
      ),
    ],
  };
}

/** A matrix row, the URI of its document, and that document’s user-defined columns. */
interface RowWithOwn extends Pick<ShownMatrix, 'own'> {
  readonly row: MatrixRowItem;
  readonly uri: string;
}

function drawNote({ words, mark, names }: RowNote): Child {
  if (mark !== undefined) return h('div', { class: 'nothing', dir: 'auto', title: words }, mark);
  if (names.length === 0) return h('div', { class: 'nothing', dir: 'auto' }, words);
  const list = h('ul', {}, ...names.map((name) => h('li', { dir: 'auto' }, name)));
  return h('details', { class: 'nothing' }, h('summary', { dir: 'auto' }, words), list);
}

/** Fields for the user-defined columns, collapsed until opened or filled in. */
function ownFields({ row, own, uri }: RowWithOwn, { labels, note }: FollowUpRowOptions): Child {
  if (!own) return undefined;
  const notes = own.recommendations[row.key] ?? {};
  const hasWords = own.columns.some((column) => (notes[column] ?? '') !== '');
  const fields = own.columns.map((column) => {
    const input = h('input', {
      class: 'input',
      type: 'text',
      'aria-label': fillPlaceholders(labels.ownField, column, row.place),
    });
    input.value = notes[column] ?? '';
    input.addEventListener('change', () => note(uri, row.key, column, input.value));
    return h('label', {}, h('span', {}, column), input);
  });
  const summary = h(
    'summary',
    { 'aria-label': fillPlaceholders(labels.ownField, labels.ownOpen, row.place) },
    labels.ownOpen,
  );
  return h('details', { class: 'own', open: hasWords }, summary, ...fields);
}

/** Row for a statement in a document. */
function statementRow(
  key: string,
  { uri, symbol, place, position }: RowPlace & { readonly symbol: string; readonly place: string },
  kind: string,
  notes: readonly string[],
  text: string,
  { labels }: FollowUpRowOptions,
  look: string,
  matrix?: MatrixStatementItem,
  level = 2,
): FollowUpRow {
  const location = place === '' ? symbol : `${symbol}, ${fillPlaceholders(labels.place, place)}`;
  const cites = matrix === undefined || matrix.citing === '' ? '' : fillPlaceholders(labels.cites, matrix.citing);
  const remarks = [...notes, cites].filter((words) => words !== '');
  const differences = matrix?.differences ?? [];
  const lines = text.split('\n');
  return {
    key,
    place: { uri, position },
    level,
    isOpen: undefined,
    label: () =>
      [
        kind,
        location,
        ...remarks,
        ...lines,
        ...differences.map(({ earlier, later }) => fillPlaceholders(labels.earlierLater, earlier, later)),
      ].join('. '),
    look: `said ${look}`,
    content: () => JSON.stringify([kind, location, remarks, text, differences]),
    draw: () => [
      h(
        'div',
        { role: 'gridcell', class: 'source' },
        h('span', { class: 'kind' }, kind),
        h('span', { class: 'where', dir: 'auto' }, location),
        ...remarks.map((words) => h('span', { class: 'why', dir: 'auto' }, words)),
      ),
      h(
        'div',
        { role: 'gridcell', class: 'text' },
        ...lines.map((line) => h('div', { class: 'words', dir: 'auto' }, line)),
        differences.length > 0 &&
          h(
            'div',
            { class: 'differences', 'aria-hidden': 'true' },
            ...differences.map(({ earlier, later }) =>
              h(
                'span',
                { class: 'difference' },
                earlier !== '' && h('del', {}, earlier),
                later !== '' && h('ins', {}, later),
              ),
            ),
          ),
      ),
    ],
  };
}
