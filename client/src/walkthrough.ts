import { commands, type Disposable, window } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { documentEditor } from './documentEditor';
import { t } from './l10n';

/** A step of the walkthrough, by its id in the manifest. */
export type WalkthroughStep = 'open' | 'find' | 'renumber' | 'check' | 'limits' | 'word';

/**
 * Ticks a step, which the manifest does where the context key is set: by what came of a command, and not by its being run. The key is taken
 * away at once, because VS Code ignores one that was set before it read the walkthrough, and what was done then can be done again.
 */
export function tick(step: WalkthroughStep): void {
  const key = `treatyBody.did.${step}`;
  void commands.executeCommand('setContext', key, true);
  void commands.executeCommand('setContext', key, undefined);
}

/** The command that shows the outline of a document, which the walkthrough needs in front of it. */
export function registerWalkthrough(): Disposable {
  return commands.registerCommand('treatyBody.showOutline', async () => {
    if (!(await documentEditor())) {
      void window.showInformationMessage(t('Open a treaty body document first.'));
      return;
    }
    await commands.executeCommand('outline.focus');
    tick('find');
  });
}

/** Ticks that somebody has found the way where a definition led somewhere. */
export const findingTicks: Middleware = {
  provideDefinition: async (document, position, token, next) => {
    const found = await next(document, position, token);
    if (found && (!Array.isArray(found) || found.length > 0)) tick('find');
    return found;
  },
};
