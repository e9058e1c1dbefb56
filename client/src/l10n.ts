import es from '../../l10n/bundle.l10n.es.json';
import fr from '../../l10n/bundle.l10n.fr.json';
import type { DisplayLanguage } from '../../server/src/display/displayLanguage';
import { type Filling, filled } from '../../server/src/display/filled';
import { groupedIn, isSingular } from '../../server/src/display/numbers';

/**
 * What is said to people in the window. `vscode.l10n` speaks the editor's language and no other, and the setting `treatyBody.language`
 * may want another one: so the bundles are read here, by English sentence as there.
 */
const BUNDLES: Readonly<Record<DisplayLanguage, Readonly<Record<string, string>>>> = { en: {}, fr, es };

let language: DisplayLanguage = 'en';

/** Has everything from now on said in a language. */
export function speak(chosen: DisplayLanguage): void {
  language = chosen;
}

/** The language that is spoken. */
export function spokenLanguage(): DisplayLanguage {
  return language;
}

/**
 * A sentence in the language that is spoken, filled in: `t('{0} was read.', name)`, `t('{file} was read.', { file: name })`. A literal, in
 * English: it is the key of the bundles. One that a bundle does not have is said in English; a test sees that there is none.
 */
export function t(sentence: string, ...values: (string | number)[] | [Filling]): string {
  const said = BUNDLES[language][sentence] ?? sentence;
  const [first] = values;
  return filled(said, typeof first === 'object' ? first : (values as (string | number)[]));
}

/**
 * A sentence that says how many, in the form of the language: `plural(n, '{0} finding', '{0} findings')`. `{0}` is the count, with its
 * digits grouped; further values follow.
 */
export function plural(count: number, one: string, many: string, ...values: readonly (string | number)[]): string {
  return t(isSingular(language, count) ? one : many, [groupedIn(language, count), ...values]);
}
