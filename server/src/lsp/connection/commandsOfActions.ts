import type { ClientCapabilities, CodeAction, Command } from 'vscode-languageserver';
import type { TextVersion } from '../../text/textVersion';
import { resolvesEdits } from './codeActionKinds';
import { deferredIn } from './deferredEdits';
import { serverCommand } from './serverCommands';

/** Whether a client supports code action literals (LSP 3.8); others take only commands. */
export function takesLiterals({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.codeAction?.codeActionLiteralSupport !== undefined;
}

/** Whether the edits of a code action are computed only when it is chosen: on resolve, or by the command that it runs. */
export function defersEdits(client: ClientCapabilities): boolean {
  return resolvesEdits(client) || !takesLiterals(client);
}

/** The server command equivalent to a code action. */
export function commandOf(action: CodeAction, { uri, version }: TextVersion): Command {
  const { title, command, edit } = action;
  if (command) return command;
  const work = deferredIn(action);
  switch (work?.work.kind) {
    case 'operation':
      return { title, command: serverCommand('operate'), arguments: [uri, work.position, work.work.operation] };
    case 'rule':
      return { title, command: serverCommand('correct'), arguments: [uri, work.work.rule] };
    case 'all':
      return { title, command: serverCommand('correct'), arguments: [uri] };
    case undefined:
      return { title, command: serverCommand('applyEdit'), arguments: [uri, version, edit ?? {}] };
  }
}
