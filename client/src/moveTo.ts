import { type QuickPickItem, type TextEditor, window } from 'vscode';
import { type CitableParams, MOVE_TARGETS, type MoveTargets } from '../../server/src/protocol';
import { type OperationResult, operateIn } from './operations';
import type { ReferencesToSee } from './referencesToSee';
import type { Session } from './session';
import { asLabel } from './shown';

interface PlaceItem extends QuickPickItem {
  /** As it is cited; empty for the beginning. */
  readonly place: string;
}

/** Has the place picked that the paragraph or subparagraph at the cursor is to be moved behind, and moves it. */
export async function moveTo(session: Session, toSee: ReferencesToSee, editor: TextEditor): Promise<OperationResult> {
  const client = await session.connected();
  const { document, selection } = editor;
  const params: CitableParams = {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    position: client.code2ProtocolConverter.asPosition(selection.active),
  };
  const answer = await client.sendRequest<MoveTargets | null>(MOVE_TARGETS, params);
  if (!answer) {
    void window.showInformationMessage('There is no numbered paragraph at the cursor.');
    return 'refused';
  }
  const { moved, beginning, version } = answer;
  const items: PlaceItem[] = answer.items.map(({ place, words, section }) => ({
    label: asLabel(`${place}  ${words}`),
    ...(section !== '' && { detail: asLabel(section) }),
    place,
  }));
  if (beginning !== '')
    items.unshift({ label: '$(arrow-up) At the beginning', description: asLabel(`(${beginning})`), place: '' });
  const picked = await window.showQuickPick(items, {
    title: `Move ${moved}`,
    placeHolder: 'Move after which paragraph? Type its number or some of its words',
    matchOnDetail: true,
  });
  if (!picked) return 'cancelled';
  if (document.version !== version) {
    void window.showInformationMessage('The text was changed in the meantime. Try again.');
    return 'refused';
  }
  const { place } = picked;
  return operateIn(
    session,
    toSee,
    editor,
    selection.active,
    { kind: 'move-behind', what: 'innermost', place },
    selection,
  );
}
