import es from '../../../l10n/bundle.l10n.es.json';
import fr from '../../../l10n/bundle.l10n.fr.json';
import type { DisplayLanguage } from '../../../server/src/display/displayLanguage';
import { type Filling, fillIn } from '../../../server/src/display/filled';
import { groupedIn, isSingular } from '../../../server/src/display/numbers';

/**
 * Translations by English sentence. `vscode.l10n` knows only the editor's language, while `treatyBody.language` may choose another one, so
 * the bundles are read here.
 */
const BUNDLES: Readonly<Record<DisplayLanguage, Readonly<Record<string, string>>>> = { en: {}, fr, es };

let language: DisplayLanguage = 'en';

/** Sets the display language. */
export function speak(choice: DisplayLanguage): void {
  language = choice;
}

/** The present display language. */
export function spokenLanguage(): DisplayLanguage {
  return language;
}

/**
 * A sentence in the display language, with its placeholders filled in: `t('{0} was read.', name)`, `t('{file} was read.', { file: name })`.
 * The sentence must be an English literal, since it is the key of the bundles. If a bundle lacks it, the English is used; a test checks
 * that none is missing.
 */
export function t(sentence: string, ...values: (string | number)[] | [Filling]): string {
  const translation = BUNDLES[language][sentence] ?? sentence;
  const [first] = values;
  return fillIn(translation, typeof first === 'object' ? first : (values as (string | number)[]));
}

/**
 * A sentence with a count, in the singular or plural: `plural(n, '{0} finding', '{0} findings')`. `{0}` is the count with its digits
 * grouped; further values follow.
 */
export function plural(count: number, one: string, many: string, ...values: readonly (string | number)[]): string {
  return t(isSingular(language, count) ? one : many, [groupedIn(language, count), ...values]);
}
