import { commands, Disposable, type TextDocument, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  CITABLE,
  CITE_COMMAND,
  type CitableAnswer,
  type CitableItem,
  type CitableParams,
  FOLLOW_UP,
  FOLLOW_UP_COMMAND,
  type FollowUpAnswer,
} from '../../../server/src/protocol';
import type { Session } from '../session/session';
import { t } from '../shown/l10n';
import { type NumberedItem, pickMany } from '../shown/pickMany';
import { asLabel } from '../shown/shown';
import { activeEditor, editorOf, operateIn } from './operationCommands';
import type { OperationResult } from './operationQuestions';
import { isRefusedAsReadOnly } from './readOnly';
import type { ReferencesToSee } from './referencesToSee';

type Picking = (session: Session, toSee: ReferencesToSee, editor: TextEditor) => Promise<OperationResult>;

/** Registers the commands with paragraph pickers: citing paragraphs at the cursor, and choosing those for follow-up. */
export function registerCiting(session: Session, toSee: ReferencesToSee): Disposable {
  const command = (name: string, run: Picking) =>
    commands.registerCommand(name, async (uri: unknown): Promise<OperationResult> => {
      const editor = typeof uri === 'string' ? await editorOf(uri) : await activeEditor();
      if (!editor || (await isRefusedAsReadOnly(editor.document))) return 'refused';
      return run(session, toSee, editor);
    });
  return Disposable.from(command(CITE_COMMAND, cite), command(FOLLOW_UP_COMMAND, followUp));
}

async function cite(session: Session, toSee: ReferencesToSee, editor: TextEditor): Promise<OperationResult> {
  const { document, selections } = editor;
  const client = await session.whenConnected();
  const answer = await client.sendRequest<CitableAnswer | null>(CITABLE, paramsFor(client, editor));
  if (!answer) {
    void window.showInformationMessage(t('Put the cursor in the text of a paragraph or a footnote to cite there.'));
    return 'refused';
  }
  const choice = await pickMany(answer.items.map(itemOf), {
    title: answer.list === '' ? t('Cite Paragraph') : t('Add to “{0}”', answer.list),
    placeholder: t('Type a number or some words; select several to cite them together'),
  });
  if (!choice) return 'cancelled';
  if (isOutdated(document, answer)) return 'refused';
  return operateIn(session, toSee, editor, editor.selection.active, {
    kind: 'cite',
    places: choice.map(({ place }) => place),
    selections: selections.map((one) => client.code2ProtocolConverter.asRange(one)),
  });
}

/** Lets the user pick the recommendations for the follow-up paragraph; those already in it are ticked. */
async function followUp(session: Session, toSee: ReferencesToSee, editor: TextEditor): Promise<OperationResult> {
  const { document } = editor;
  const client = await session.whenConnected();
  const answer = await client.sendRequest<FollowUpAnswer | null>(FOLLOW_UP, paramsFor(client, editor));
  if (!answer) {
    void window.showInformationMessage(t('Only concluding observations have a follow-up paragraph.'));
    return 'refused';
  }
  const { paragraph, deadline } = answer;
  const items = answer.items.map((item): NumberedItem & { readonly isPresent: boolean } => ({
    ...itemOf(item),
    ...(!item.role.includes('recommendation') && { description: t('no recommendation') }),
    isPresent: item.isPresent,
  }));
  const deadlineItem = {
    label: `$(calendar) ${t('By {0}', deadline)}`,
    description: t('the end of the stated period, counted from adoption'),
    place: '',
    isPresent: false,
  };
  const choice = await pickMany(deadline === '' ? items : [deadlineItem, ...items], {
    title:
      paragraph === '' ? t('New Follow-Up Paragraph') : t('Recommendations for Follow-Up Paragraph {0}', paragraph),
    placeholder: t('Select the recommendations for follow-up; type a number or some words to find them'),
    preselection: items.filter(({ isPresent }) => isPresent),
  });
  if (!choice) return 'cancelled';
  const period = paragraph === '' && choice.length > 0 ? await askPeriod() : '';
  if (period === undefined) return 'cancelled';
  if (isOutdated(document, answer)) return 'refused';
  return operateIn(session, toSee, editor, editor.selection.active, {
    kind: 'follow-up',
    places: choice.flatMap(({ place }) => (place === '' ? [] : [place])),
    period,
    deadline: paragraph === '' || choice.includes(deadlineItem),
  });
}

/** An example of a period, used as the placeholder. */
const DEFAULT_PERIOD = 'two years';

/** Asks for the period of a new follow-up paragraph; empty for no period, undefined if the user cancels. */
export async function askPeriod(): Promise<string | undefined> {
  return window.showInputBox({
    title: t('New Follow-Up Paragraph'),
    prompt: t('Within which period, as decided by the Committee? Leave empty for none.'),
    placeHolder: DEFAULT_PERIOD,
  });
}

function paramsFor({ code2ProtocolConverter: to }: BaseLanguageClient, editor: TextEditor): CitableParams {
  return { uri: to.asUri(editor.document.uri), position: to.asPosition(editor.selection.start) };
}

/** Whether the document has changed while a picker was open, in which case the user is told. */
function isOutdated(document: TextDocument, { version }: { readonly version: number }): boolean {
  if (document.version === version) return false;
  void window.showInformationMessage(t('The text was changed in the meantime. Try again.'));
  return true;
}

/** Combines number and words into one label, so that the user can type both to filter. */
function itemOf({ place, label, words, section }: CitableItem): NumberedItem {
  return { label: asLabel(`${label}  ${words}`), ...(section !== '' && { detail: asLabel(section) }), place };
}
