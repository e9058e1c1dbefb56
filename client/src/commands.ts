import { commands, Disposable, type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import { EXPLAIN_RULE } from '../../server/src/protocol';
import { explainRule } from './editorial/explainRule';
import type { Session } from './session/session';
import { t } from './shown/l10n';

/** General commands of the palette. */
export function registerCommands(context: ExtensionContext, session: Session, log: LogOutputChannel): Disposable {
  return Disposable.from(
    commands.registerCommand('treatyBody.restartServer', () => restart(session)),
    commands.registerCommand('treatyBody.showLog', () => log.show()),
    commands.registerCommand(EXPLAIN_RULE, (rule: unknown) => explainRule(context, rule)),
  );
}

async function restart(session: Session): Promise<void> {
  try {
    await session.restart();
  } catch {
    // The session reports the failure.
    return;
  }
  window.setStatusBarMessage(t('Treaty Body server restarted.'), 5000);
}
