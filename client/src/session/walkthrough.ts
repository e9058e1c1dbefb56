import { commands, type Disposable, window } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { t } from '../shown/l10n';
import { documentEditor } from './documentEditor';

/** A step of the walkthrough, by its id in the manifest. */
type WalkthroughStep = 'open' | 'find' | 'renumber' | 'check' | 'limits' | 'word';

/**
 * Ticks a step. The manifest ties ticks to a context key, so that a step counts when its command succeeds and not when it is run. The key
 * is removed at once: VS Code ignores keys that were set before it read the walkthrough, and a step may be done again.
 */
export function tick(step: WalkthroughStep): void {
  const key = `treatyBody.did.${step}`;
  void commands.executeCommand('setContext', key, true);
  void commands.executeCommand('setContext', key, undefined);
}

/** The command that shows the outline of a document, after bringing the document to the front. */
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

/** Ticks the step about finding once a definition leads somewhere. */
export const findingTicks: Middleware = {
  provideDefinition: async (document, position, token, next) => {
    const result = await next(document, position, token);
    if (result && (!Array.isArray(result) || result.length > 0)) tick('find');
    return result;
  },
};
