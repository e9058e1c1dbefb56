import { commands, type TextDocument, window } from 'vscode';
import type { OperateAnswer, OperationRequest } from '../../../server/src/protocol';
import { t } from '../shown/l10n';
import { asMessage } from '../shown/shown';

/** The result of an operation run by a command. */
export type OperationResult = 'done' | 'nothing' | 'refused' | 'cancelled';

type OperationQuestion = Exclude<OperateAnswer, { readonly kind: 'edit' }>;
interface AnswerWithKind {
  readonly kind: string;
}

/**
 * Requests an operation and puts the server's questions to the user until the answer is not a question. Returns that answer, or why the
 * operation was not carried out.
 */
export async function askUntilResolved<T extends AnswerWithKind>(
  document: TextDocument,
  operation: OperationRequest,
  ask: (request: OperationRequest, isConfirmed: boolean) => Promise<OperationQuestion | T>,
): Promise<T | 'refused' | 'cancelled'> {
  let request = operation;
  let isConfirmed = false;
  for (;;) {
    const answer = await ask(request, isConfirmed);
    if (!isQuestion(answer)) return answer;
    switch (answer.kind) {
      case 'refused':
        void window.showInformationMessage(asMessage(answer.message));
        return 'refused';
      case 'ask-status': {
        const { change } = answer;
        const draft = t('This Is a Draft');
        const options = { modal: true, detail: answer.detail };
        const choice = await window.showWarningMessage(answer.question, options, change, draft);
        if (choice === draft) await commands.executeCommand('treatyBody.setStatus', 'draft', document.uri);
        else if (choice !== change) return 'cancelled';
        isConfirmed = true;
        break;
      }
      case 'ask-references': {
        const references = await askReferences(answer);
        if (!references || request.kind !== 'delete') return 'cancelled';
        request = { ...request, references };
        break;
      }
    }
  }
}

function isQuestion<T extends AnswerWithKind>(answer: OperationQuestion | T): answer is OperationQuestion {
  return answer.kind === 'refused' || answer.kind === 'ask-status' || answer.kind === 'ask-references';
}

async function askReferences({
  question,
  notes,
  isListed,
}: Extract<OperateAnswer, { readonly kind: 'ask-references' }>): Promise<'remove' | 'leave' | undefined> {
  const remove = t('Delete and Remove from Lists');
  const leave = t('Delete, Keep References');
  const outcome = isListed
    ? t('The number is removed from lists; a reference that stands alone is kept.')
    : t('No list names it. References to it are kept, to be rewritten by hand.');
  const detail = `${notes.map(({ message }) => message).join('\n')}\n\n${outcome}`;
  const options = { modal: true, detail };
  const answer = isListed
    ? await window.showWarningMessage(question, options, remove, leave)
    : await window.showWarningMessage(question, options, leave);
  return answer === remove ? 'remove' : answer === leave ? 'leave' : undefined;
}
