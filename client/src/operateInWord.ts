import { type Position, type Selection, type TextDocument, window, workspace } from 'vscode';
import {
  type OperationRequest,
  WORD_OPERATE,
  type WordOperateAnswer,
  type WordOperateParams,
} from '../../server/src/protocol';
import { bylineFor, readWord, refuseSaved, targetFor } from './besideWord';
import { offerToOpen } from './exportToWord';
import { t } from './l10n';
import { answered, type OperationResult } from './operationQuestions';
import type { ReferencesToSee } from './referencesToSee';
import type { Session } from './session';
import { asMessage } from './shown';
import { tick } from './walkthrough';
import { fileName, fileOf } from './wordAddress';
import { writeWord } from './writeWord';

type MadeInWord = Extract<WordOperateAnswer, { readonly kind: 'made' }>;
type Nothing = Extract<WordOperateAnswer, { readonly kind: 'nothing' }>;

/**
 * Performs an operation on a copy of a Word file, as tracked changes, after telling the user what happens to numbers and references. The
 * file itself is not written. What the user should check is shown once the copy is open.
 */
export async function operateInWord(
  session: Session,
  toSee: ReferencesToSee,
  document: TextDocument,
  position: Position,
  operation: OperationRequest,
  selection: Selection | undefined,
): Promise<OperationResult> {
  const file = fileOf(document.uri);
  try {
    const client = await session.connected();
    const read = await readWord(file);
    let asked: WordOperateParams | undefined;
    const ask = (params: WordOperateParams) => client.sendRequest<WordOperateAnswer>(WORD_OPERATE, params);
    const answer = await answered<MadeInWord | Nothing>(document, operation, (wanted, confirmed) => {
      asked = {
        uri: client.code2ProtocolConverter.asUri(document.uri),
        position: client.code2ProtocolConverter.asPosition(position),
        ...(selection && !selection.isEmpty && { selection: client.code2ProtocolConverter.asRange(selection) }),
        operation: wanted,
        ...(confirmed && { confirmed }),
        bytes: read.base64,
        ...bylineFor(file),
      };
      return ask(asked);
    });
    if (typeof answer === 'string') return answer;
    if (answer.kind === 'nothing') {
      window.setStatusBarMessage(t('All numbers are correct.'), 5000);
      return 'nothing';
    }
    const manner = await askManner(fileName(file), answer);
    const target = manner && (await targetFor(file, 'edited'));
    if (!manner || !target || !asked) return 'cancelled';
    const made = manner === 'fields' ? await ask({ ...asked, confirmed: true, fields: true }) : answer;
    if (made.kind !== 'made') throw new Error(made.kind === 'refused' ? made.message : t('Try again.'));
    await refuseSaved(file, read.stamp);
    await writeWord(target, made.bytes);
    tick('renumber');
    const { message, notes, warnings } = made;
    const said = [t('Written to {0}.', workspace.asRelativePath(target)), message, ...warnings].filter(Boolean);
    await offerToOpen(target, said.join(' '), (shown) => {
      if (notes.length > 0) void toSee.tell(shown, '', notes);
    });
    return 'done';
  } catch (error) {
    void window.showErrorMessage(asMessage(error instanceof Error ? error.message : String(error)));
    return 'refused';
  }
}

/** Tells the user what the copy will contain, and asks how to make it. */
async function askManner(
  name: string,
  { message, notes, untargeted, fieldable, wereFields }: MadeInWord,
): Promise<'typed' | 'fields' | undefined> {
  const make = t('Make a Copy');
  const live = t('Make a Copy with Live References');
  const left = untargeted.length > 0 ? untargeted : notes;
  const detail = [
    message,
    left.map((note) => note.message).join('\n'),
    t(
      'The copy contains the change as tracked changes, to accept or reject in Word. The document itself is not changed.',
    ),
    ...(fieldable > 0 ? [t('Live references are fields, which Word keeps up to date.')] : []),
  ];
  const said = await window.showInformationMessage(
    t('Make this change in a copy of {0}?', name),
    { modal: true, detail: detail.filter(Boolean).join('\n\n') },
    // The first is what Enter chooses: what was live stays live.
    ...(fieldable === 0 ? [make] : wereFields ? [live, make] : [make, live]),
  );
  return said === make ? 'typed' : said === live ? 'fields' : undefined;
}
