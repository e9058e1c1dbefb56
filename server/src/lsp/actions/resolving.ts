import { type CodeAction, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { certainFix, fixesOfRule } from '../../rules/engine/fixes';
import { deferredIn } from '../connection/deferredEdits';
import type { ServerSession } from '../session/serverSession';
import { correctionOf } from './codeActions';
import { editOfOperation } from './operations';

/** Resolves the edits of a code action; an error if the document has changed since the action was offered. */
export function resolvedAction(session: ServerSession, action: CodeAction): CodeAction | ResponseError {
  const deferredEdit = deferredIn(action);
  if (!deferredEdit) return action;
  const model = session.model(deferredEdit.uri);
  if (model?.text.version !== deferredEdit.version)
    return new ResponseError(LSPErrorCodes.ContentModified, session.speaker.t('The document has changed since then.'));
  const { work, position } = deferredEdit;
  const edit =
    work.kind === 'operation'
      ? editOfOperation(session, model, position, work.operation)
      : correctionOf(model, work.kind === 'rule' ? fixesOfRule(work.rule) : certainFix, session);
  return edit ? { ...action, edit } : action;
}
