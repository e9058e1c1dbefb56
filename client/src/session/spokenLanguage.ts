import { type Disposable, EventEmitter, env, workspace } from 'vscode';
import { displayLanguageOf, isLanguageChoice } from '../../../server/src/display/displayLanguage';
import { SETTINGS_SECTION } from '../../../server/src/protocol';
import { currentLanguage, setLanguage } from '../shown/l10n';

const languageChanged = new EventEmitter<void>();

/** Fires when the display language changes, so that everything visible is rendered again. */
export const onDidChangeLanguage = languageChanged.event;

/** Applies the display language from the setting or the editor, now and whenever the setting changes. */
export function followLanguageSetting(): Disposable {
  const take = () => {
    const choice: unknown = workspace.getConfiguration(SETTINGS_SECTION).get('language');
    const previousLanguage = currentLanguage();
    setLanguage(displayLanguageOf(isLanguageChoice(choice) ? choice : 'auto', env.language));
    if (currentLanguage() !== previousLanguage) languageChanged.fire();
  };
  take();
  return workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`${SETTINGS_SECTION}.language`)) take();
  });
}
