import type { DisplayLanguage } from './displayLanguage';
import { fillIn } from './filled';
import { FRENCH, type ServerSentence } from './french/frenchSentences';
import { groupedIn, isSingular } from './numbers';
import { SPANISH } from './spanish/spanishSentences';

/** Translates the messages of the server and the command line. */
export interface Speaker {
  readonly language: DisplayLanguage;
  /** A sentence filled in, `{0}` with the first value. The English is the key; a language that lacks it does not compile. */
  readonly t: (sentence: ServerSentence, ...values: readonly (string | number)[]) => string;
  /** A sentence with a count, in the singular or plural as the language requires; `{0}` is the count, with its digits grouped. */
  readonly plural: (
    count: number,
    one: ServerSentence,
    many: ServerSentence,
    ...values: readonly (string | number)[]
  ) => string;
  /** A count with its digits grouped. */
  readonly grouped: (count: number) => string;
}

const SPEAKERS: Readonly<Record<DisplayLanguage, Speaker>> = {
  en: speakerOf('en', undefined),
  fr: speakerOf('fr', FRENCH),
  es: speakerOf('es', SPANISH),
};

/** The speaker of a language; always the same object. */
export function speaker(language: DisplayLanguage): Speaker {
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
