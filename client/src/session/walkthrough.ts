import { commands, type Disposable, window } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { t } from '../shown/l10n';
import { documentEditor } from './documentEditor';

/** A walkthrough step, by its id in the manifest. */
type WalkthroughStep = 'open' | 'find' | 'renumber' | 'check' | 'limits' | 'word';

/**
 * Marks a step as completed. The manifest ties completion to a context key, so that a step is completed when its command succeeds, not when
 * it is invoked. The key is reset at once because VS Code ignores keys set before it read the walkthrough, and because a step may be
 * repeated.
 */
export function completeStep(step: WalkthroughStep): void {
  const key = `treatyBody.did.${step}`;
  void commands.executeCommand('setContext', key, true);
  void commands.executeCommand('setContext', key, undefined);
}

/** Registers the command that brings a document to the front and shows its outline. */
export function registerWalkthrough(): Disposable {
  return commands.registerCommand('treatyBody.showOutline', async () => {
    if (!(await documentEditor())) {
      void window.showInformationMessage(t('Open a treaty body document first.'));
      return;
    }
    await commands.executeCommand('outline.focus');
    completeStep('find');
  });
}

/** Completes the "find" step once Go to Definition has returned a result. */
export const findingTicks: Middleware = {
  provideDefinition: async (document, position, token, next) => {
    const result = await next(document, position, token);
    if (result && (!Array.isArray(result) || result.length > 0)) completeStep('find');
    return result;
  },
};
