import { type CodeAction, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { speaker } from '../../display/speaker';
import { certainFix, fixesOfRule } from '../../rules/engine/fixes';
import { deferredIn } from '../connection/deferredEdits';
import type { OpenDocuments } from '../documents/documents';
import type { CodeActionServer } from './codeActionServer';
import { correctionOf } from './codeActions';
import type { Operations } from './operations';

/** A code action with its edits; an error if the document is no longer the one that it was offered for. */
export function resolvedAction(
  action: CodeAction,
  documents: OpenDocuments,
  operations: Operations,
  server: CodeActionServer,
): CodeAction | ResponseError {
  const asked = deferredIn(action);
  if (!asked) return action;
  const model = documents.get(asked.uri);
  if (model?.text.version !== asked.version)
    return new ResponseError(
      LSPErrorCodes.ContentModified,
      speaker(server.language).t('The document has changed since then.'),
    );
  const { work, position } = asked;
  const edit =
    work.kind === 'operation'
      ? operations.editOf(model, position, work.operation)
      : correctionOf(model, work.kind === 'rule' ? fixesOfRule(work.rule) : certainFix, server);
  return edit ? { ...action, edit } : action;
}
