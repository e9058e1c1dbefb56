import es from '../../../l10n/bundle.l10n.es.json';
import fr from '../../../l10n/bundle.l10n.fr.json';
import type { DisplayLanguage } from '../../../server/src/display/displayLanguage';
import { type Filling, fillIn } from '../../../server/src/display/filled';
import { groupedIn, isSingular } from '../../../server/src/display/numbers';

/**
 * Translations, keyed by English sentence. `vscode.l10n` supports only the editor's language, while `treatyBody.language` may select
 * another, so the bundles are read here.
 */
const BUNDLES: Readonly<Record<DisplayLanguage, Readonly<Record<string, string>>>> = { en: {}, fr, es };

let language: DisplayLanguage = 'en';

/** Sets the display language. */
export function setLanguage(choice: DisplayLanguage): void {
  language = choice;
}

/** The current display language. */
export function currentLanguage(): DisplayLanguage {
  return language;
}

/**
 * Translates a sentence into the display language and fills in its placeholders: `t('{0} was read.', name)`, `t('{file} was read.', { file:
 * name })`. The sentence must be an English literal, since it is the key in the bundles. Missing translations fall back to English; a test
 * ensures that there are none.
 */
export function t(sentence: string, ...values: (string | number)[] | [Filling]): string {
  const translation = BUNDLES[language][sentence] ?? sentence;
  const [first] = values;
  return fillIn(translation, typeof first === 'object' ? first : (values as (string | number)[]));
}

/**
 * Translates a sentence with a count, in the singular or plural: `plural(n, '{0} finding', '{0} findings')`. `{0}` is the count with
 * grouped digits; further values follow.
 */
export function plural(count: number, one: string, many: string, ...values: readonly (string | number)[]): string {
  return t(isSingular(language, count) ? one : many, [groupedIn(language, count), ...values]);
}
