import type { DisplayLanguage } from './displayLanguage';
import { filled } from './filled';
import { FRENCH, type Sentence } from './frenchSentences';
import { groupedIn, isSingular } from './numbers';
import { SPANISH } from './spanishSentences';

/** Says in one language what the server and the command line say to people. */
export interface Speaker {
  readonly language: DisplayLanguage;
  /** A sentence filled in, `{0}` with the first value. The English is its key: one that a language lacks does not compile. */
  readonly t: (sentence: Sentence, ...values: readonly (string | number)[]) => string;
  /** A sentence that says how many, in the form of the language; `{0}` is the count, with its digits grouped. */
  readonly plural: (count: number, one: Sentence, many: Sentence, ...values: readonly (string | number)[]) => string;
  /** A count with its digits grouped. */
  readonly grouped: (count: number) => string;
}

const SPEAKERS: Readonly<Record<DisplayLanguage, Speaker>> = {
  en: speakerOf('en', undefined),
  fr: speakerOf('fr', FRENCH),
  es: speakerOf('es', SPANISH),
};

/** Who says things in a language; always the same for one. */
export function speaker(language: DisplayLanguage): Speaker {
  return SPEAKERS[language];
}

function speakerOf(language: DisplayLanguage, words: Readonly<Record<Sentence, string>> | undefined): Speaker {
  const said = (sentence: Sentence, values: readonly (string | number)[]) =>
    filled(words?.[sentence] ?? sentence, values);
  return {
    language,
    t: (sentence, ...values) => said(sentence, values),
    plural: (count, one, many, ...values) =>
      said(isSingular(language, count) ? one : many, [groupedIn(language, count), ...values]),
    grouped: (count) => groupedIn(language, count),
  };
}
