import { commands, Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { explainRule } from './explainRule';
import type { Session } from './session';

/** What the command palette offers under "Treaty Body". */
export function registerCommands(context: ExtensionContext, session: Session, log: LogOutputChannel): Disposable {
  return Disposable.from(
    // The session has told the user if it failed.
    commands.registerCommand('treatyBody.restartServer', () => session.restart().catch(() => undefined)),
    commands.registerCommand('treatyBody.showLog', () => log.show()),
    commands.registerCommand('treatyBody.explainRule', (rule: unknown) => explainRule(context, rule)),
  );
}
