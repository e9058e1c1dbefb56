import {
  CodeAction,
  CodeActionKind,
  commands,
  type QuickInputButton,
  type QuickPickItem,
  QuickPickItemKind,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  ThemeIcon,
  window,
} from 'vscode';
import { type UserQuery, VERSIONS_TABLE, type VersionsTableParams } from '../../../server/src/protocol';
import type { QueryStore } from '../editorial/notedQueries';
import { saveBeside } from '../files/saveBeside';
import { copyAsTable } from '../files/tables';
import type { Session } from '../session/session';
import { t } from '../shown/l10n';
import { asLabel } from '../shown/shown';
import type { LocatedDifference, VersionPair } from './versionPair';

/** The command that adds or removes a query to the editor about a difference. */
export const QUERY_TO_EDITOR = 'treatyBody.queryVersionDifference';

const ICONS = { error: 'error', warning: 'warning', information: 'info' } as const;

interface DifferenceItem extends QuickPickItem {
  readonly difference?: LocatedDifference;
}

/**
 * Lists the differences between two versions by paragraph. Moving through the list reveals each one; buttons copy the list, save it, and
 * turn differences into queries.
 */
export function listDifferences(session: Session, pair: VersionPair, queryNotes: QueryStore): void {
  const picker = window.createQuickPick<DifferenceItem>();
  const copy: QuickInputButton = { iconPath: new ThemeIcon('copy'), tooltip: t('Copy as Table') };
  const save: QuickInputButton = { iconPath: new ThemeIcon('save'), tooltip: t('Save as CSV…') };
  const clear: QuickInputButton = { iconPath: new ThemeIcon('clear-all'), tooltip: t('Remove All Noted Queries') };
  picker.title = t('Differences Between Language Versions');
  picker.placeholder = t('Select a difference to go there');
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.buttons = [copy, save, clear];
  const fill = () => {
    const [at] = picker.activeItems;
    picker.items = itemsOf(pair, queryNotes);
    const selectedItem = picker.items.find(({ difference }) => difference && difference === at?.difference);
    if (selectedItem) picker.activeItems = [selectedItem];
  };
  fill();
  picker.onDidTriggerButton(async (button) => {
    if (button === clear) {
      await queryNotes.clear(pair.documents[0]);
      fill();
      return;
    }
    picker.hide();
    await (button === copy ? copyDifferences(session, pair) : saveDifferences(session, pair));
  });
  picker.onDidTriggerItemButton(async ({ item: { difference } }) => {
    if (difference) await queryNotes.turn(pair.documents, queryOf(difference));
    fill();
  });
  picker.onDidAccept(() => {
    const difference = picker.activeItems[0]?.difference;
    picker.hide();
    if (difference) void showRange(difference.document, difference.range);
  });
  picker.onDidHide(() => picker.dispose());
  picker.show();
}

function itemsOf(pair: VersionPair, queryNotes: QueryStore): readonly DifferenceItem[] {
  let lastGroup: string | undefined;
  return pair.differences.flatMap((placedDifference): readonly DifferenceItem[] => {
    const { place, what, words, level } = placedDifference.difference;
    const heading: readonly DifferenceItem[] =
      place === lastGroup ? [] : [{ label: asLabel(place), kind: QuickPickItemKind.Separator }];
    lastGroup = place;
    const hasQuery = queryNotes.has(pair.documents[0], queryOf(placedDifference));
    const [original, other] = words;
    const item: DifferenceItem = {
      label: `$(${ICONS[level]}) ${asLabel(t('{0}: {1}', place, what))}`,
      description: asLabel([original, other].filter((one) => one !== '').join(' → ')),
      difference: placedDifference,
      buttons: [
        {
          iconPath: new ThemeIcon(hasQuery ? 'check' : 'comment'),
          tooltip: hasQuery ? t('Remove Query to Editor') : t('Query to Editor'),
        },
      ],
    };
    return [...heading, item];
  });
}

/** Moves the cursor to a range in the editor of one of two versions. */
export async function showRange(document: TextDocument, range: Range): Promise<void> {
  const visibleEditor = window.visibleTextEditors.find((one) => one.document === document);
  const column = visibleEditor?.viewColumn;
  const editor = await window.showTextDocument(document, column === undefined ? {} : { viewColumn: column });
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(new Range(range.start, range.start), TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Copies the differences, as a table if possible. */
export async function copyDifferences(session: Session, pair: VersionPair): Promise<void> {
  const table = await tableOf(session, pair, 'tabs');
  if (table !== null) await copyAsTable(async () => false, '', table);
}

/** Asks where to save the differences as CSV, by default next to the translation. */
export async function saveDifferences(session: Session, pair: VersionPair): Promise<void> {
  const table = await tableOf(session, pair, 'csv');
  const file = { name: t('differences'), ending: 'csv', kind: t('Comma-separated values') } as const;
  if (table !== null) await saveBeside(pair.documents[1], table, file);
}

async function tableOf(
  session: Session,
  { documents }: VersionPair,
  format: VersionsTableParams['format'],
): Promise<string | null> {
  const client = await session.whenConnected();
  const [uri, other] = documents.map((one) => client.code2ProtocolConverter.asUri(one.uri));
  return client.sendRequest<string | null>(VERSIONS_TABLE, {
    uri: uri ?? '',
    other: other ?? '',
    format,
  } satisfies VersionsTableParams);
}

/** Code actions that turn the differences at a range and the others of its paragraph, which are named, into queries to the editor. */
export function queryActions(
  pair: VersionPair,
  queryNotes: QueryStore,
  document: TextDocument,
  range: Range,
): readonly CodeAction[] {
  const { touched, inParagraph } = pair.differencesNear(document, range);
  const actionFor = (item: LocatedDifference, isNamed: boolean) => {
    const isNoted = queryNotes.has(pair.documents[0], queryOf(item));
    const command = isNoted ? t('Remove Query to Editor') : t('Query to Editor');
    const title = isNamed ? t('{0}: {1}', command, item.difference.message) : command;
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.command = { command: QUERY_TO_EDITOR, title: command, arguments: [item.difference.message] };
    return action;
  };
  const isNamed = touched.length > 1;
  return [...touched.map((item) => actionFor(item, isNamed)), ...inParagraph.map((item) => actionFor(item, true))];
}

/** The differences at the cursor or, if there are none, one of its paragraph, which the user picks; undefined if the user cancels. */
async function chooseDifferences(
  pair: VersionPair,
  { document, selection }: TextEditor,
): Promise<readonly LocatedDifference[] | undefined> {
  const { touched, inParagraph } = pair.differencesNear(document, selection);
  if (touched.length > 0 || inParagraph.length <= 1) return touched.length > 0 ? touched : inParagraph;
  const items = inParagraph.map((item) => ({ label: asLabel(item.difference.message), item }));
  const choice = await window.showQuickPick(items, { placeHolder: t('Differences of this paragraph') });
  return choice && [choice.item];
}

/**
 * Adds or removes a query to the editor about a difference: the one with this message, or else those at the cursor or one of its paragraph.
 */
export async function sendQueryToEditor(pair: VersionPair, queryNotes: QueryStore, message: unknown): Promise<void> {
  const editor = window.activeTextEditor;
  const selection =
    typeof message === 'string'
      ? pair.differences.filter(({ difference }) => difference.message === message)
      : editor
        ? await chooseDifferences(pair, editor)
        : [];
  if (!selection) return;
  if (selection.length === 0) {
    void window.showInformationMessage(t('There is no difference in this paragraph.'));
    return;
  }
  for (const item of selection) {
    const wasAdded = await queryNotes.turn(pair.documents, queryOf(item));
    if (!wasAdded) {
      window.setStatusBarMessage(t('The query was removed.'), 6000);
      continue;
    }
    const exportAction = t('Export Queries…');
    void window
      .showInformationMessage(t('The difference was noted as a query to the editor.'), exportAction)
      .then((answer) => (answer === exportAction ? commands.executeCommand('treatyBody.exportQueries') : undefined));
  }
}

/** Words a difference as a query to the editor, without calling either version wrong. */
function queryOf({ difference: { place, words, message, kind } }: LocatedDifference): UserQuery {
  return { place, text: words[0], query: t('The language versions differ: {0}', message), rule: kind };
}
