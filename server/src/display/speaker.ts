import type { DisplayLanguage } from './displayLanguage';
import { fillIn } from './filled';
import { FRENCH, type ServerSentence } from './french/frenchSentences';
import { groupedIn, isSingular } from './numbers';
import { SPANISH } from './spanish/spanishSentences';

/** Translates the messages of the server and the command line. */
export interface Speaker {
  readonly language: DisplayLanguage;
  /** Translates a sentence and fills in values, beginning with `{0}`. The key is the English; a missing translation is a compile error. */
  readonly t: (sentence: ServerSentence, ...values: readonly (string | number)[]) => string;
  /** Translates a sentence with a count, in the singular or plural as the language requires; `{0}` is the count with grouped digits. */
  readonly plural: (
    count: number,
    one: ServerSentence,
    many: ServerSentence,
    ...values: readonly (string | number)[]
  ) => string;
  /** Formats a count with grouped digits. */
  readonly grouped: (count: number) => string;
}

const SPEAKERS: Readonly<Record<DisplayLanguage, Speaker>> = {
  en: speakerOf('en', undefined),
  fr: speakerOf('fr', FRENCH),
  es: speakerOf('es', SPANISH),
};

/** The speaker for a language; always the same object. */
export function speakerFor(language: DisplayLanguage): Speaker {
  return SPEAKERS[language];
}

function speakerOf(language: DisplayLanguage, words: Readonly<Record<ServerSentence, string>> | undefined): Speaker {
  const translate = (sentence: ServerSentence, values: readonly (string | number)[]) =>
    fillIn(words?.[sentence] ?? sentence, values);
  return {
    language,
    t: (sentence, ...values) => translate(sentence, values),
    plural: (count, one, many, ...values) =>
      translate(isSingular(language, count) ? one : many, [groupedIn(language, count), ...values]),
    grouped: (count) => groupedIn(language, count),
  };
}
