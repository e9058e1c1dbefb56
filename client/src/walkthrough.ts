import { commands, type Disposable, window } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { documentEditor } from './documentEditor';

/**
 * A step of the walkthrough, by its id in the manifest. The sample has a key of its own beside that of its step: VS Code does not hear of a
 * key that was set before the walkthrough was opened, as that of any document is.
 */
export type WalkthroughStep = 'open' | 'sample' | 'find' | 'renumber' | 'check' | 'limits';

/** Ticks a step, which the manifest does where the context key is set: by what came of a command, and not by its being run. */
export function tick(step: WalkthroughStep): void {
  void commands.executeCommand('setContext', `treatyBody.did.${step}`, true);
}

/** The command that shows the outline of a document, which the walkthrough needs in front of it. */
export function registerWalkthrough(): Disposable {
  return commands.registerCommand('treatyBody.showOutline', async () => {
    if (!(await documentEditor())) {
      void window.showInformationMessage('Open a treaty body document first.');
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
