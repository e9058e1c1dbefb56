import { type QuickPickItem, type Selection, type TextEditor, window } from 'vscode';
import {
  type CitableParams,
  MOVE_TARGETS,
  type MoveTargetsAnswer,
  type OperationRequest,
} from '../../../server/src/protocol';
import type { Session } from '../session/session';
import { t } from '../shown/l10n';
import { asLabel } from '../shown/shown';
import type { OperationResult } from './operationQuestions';

interface PlaceItem extends QuickPickItem {
  /** The place in citation form; empty for the beginning of the document. */
  readonly place: string;
}

/** Shows a picker with `defaultPlace` preselected; undefined if the user cancels. */
function pickWithDefault<T extends QuickPickItem>(
  items: readonly T[],
  near: T | undefined,
  { title, placeholder }: { readonly title: string; readonly placeholder: string },
): Promise<T | undefined> {
  const pick = window.createQuickPick<T>();
  pick.title = title;
  pick.placeholder = placeholder;
  pick.matchOnDetail = true;
  pick.items = items;
  pick.activeItems = near ? [near] : [];
  return new Promise((resolve) => {
    let choice: T | undefined;
    pick.onDidAccept(() => {
      [choice] = pick.activeItems;
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(choice);
    });
    pick.show();
  });
}

/** Asks where to move the paragraph or subparagraph at the cursor, and moves it using `operate`. */
export async function moveTo(
  session: Session,
  editor: TextEditor,
  operate: (selection: Selection, operation: OperationRequest) => Promise<OperationResult>,
): Promise<OperationResult> {
  const client = await session.whenConnected();
  const { document, selection } = editor;
  const params: CitableParams = {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    position: client.code2ProtocolConverter.asPosition(selection.active),
  };
  const answer = await client.sendRequest<MoveTargetsAnswer | null>(MOVE_TARGETS, params);
  if (!answer) {
    void window.showInformationMessage(t('There is no numbered paragraph at the cursor.'));
    return 'refused';
  }
  const { moved, beginning, version } = answer;
  const places: PlaceItem[] = answer.items.map(({ place, label, words, section }) => ({
    label: asLabel(`${label}  ${words}`),
    ...(section !== '' && { detail: asLabel(section) }),
    place,
  }));
  // Most moves are short, so preselect the following paragraph.
  const defaultPlace = places[answer.before] ?? places.at(-1);
  const firstItem: PlaceItem = {
    label: `$(arrow-up) ${t('At the beginning')}`,
    description: asLabel(`(${beginning})`),
    place: '',
  };
  const items = beginning === '' ? places : [firstItem, ...places];
  const choice = await pickWithDefault(items, defaultPlace, {
    title: t('Move {0}', moved),
    placeholder: t('Move after which paragraph? Type its number or some of its words'),
  });
  if (!choice) return 'cancelled';
  if (document.version !== version) {
    void window.showInformationMessage(t('The text was changed in the meantime. Try again.'));
    return 'refused';
  }
  const { place } = choice;
  const scope = 'innermost';
  return operate(
    selection,
    place === '' ? { kind: 'move-first', what: scope } : { kind: 'move-after', what: scope, place },
  );
}
