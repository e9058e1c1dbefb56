import { commands, Disposable, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CLEAR_FOLDER, IGNORE_FINDING, LANGUAGE_ID, TURN_RULE_OFF } from '../../server/src/protocol';
import { showDocumentMenu } from './documentMenu';
import { fixAll } from './fixAll';
import { checkFolder } from './folderCheck';
import { ignoreFinding, showIgnored } from './ignoring';
import type { SaidStatuses } from './projectFile';
import { exportQueries } from './queries';
import type { Session } from './session';
import { asMessage } from './shown';
import { setStatus } from './status';
import { checkSubmission, nextBeforeSubmission } from './submission';
import { turnRuleOff } from './turningOff';

/** The commands about a document as a whole: status, submission, queries, findings to be left; and about the whole folder. */
export function registerEditorial(session: Session, said: SaidStatuses): Disposable {
  const register = (command: string, run: (client: BaseLanguageClient, ...args: unknown[]) => Promise<void>) =>
    commands.registerCommand(command, async (...args: unknown[]) => {
      try {
        await run(await session.connected(), ...args);
      } catch (error) {
        void window.showErrorMessage(asMessage(error instanceof Error ? error.message : String(error)));
      }
    });
  return Disposable.from(
    register(IGNORE_FINDING, (client, uri, finding, places) => ignoreFinding(client, uri, finding, places)),
    register(TURN_RULE_OFF, (client, uri, rule, where) => turnRuleOff(client, uri, rule, where)),
    register('treatyBody.showIgnored', (client) => showIgnored(client, active().document)),
    register('treatyBody.setStatus', (client, status) => setStatus(client, said, active().document, status)),
    register('treatyBody.documentMenu', (client) => showDocumentMenu(client, active().document)),
    register('treatyBody.checkSubmission', (client) => checkSubmission(client, active())),
    register('treatyBody.nextBeforeSubmission', (client) => nextBeforeSubmission(client, active())),
    register('treatyBody.exportQueries', (client, format) => exportQueries(client, active().document, format)),
    register('treatyBody.fixAll', () => fixAll(active().document)),
    register('treatyBody.checkFolder', (client) => checkFolder(client)),
    register('treatyBody.clearFolder', async (client) => {
      await client.sendRequest(CLEAR_FOLDER);
    }),
  );
}

function active(): TextEditor {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE_ID) throw new Error('Open a treaty body document first.');
  return editor;
}
