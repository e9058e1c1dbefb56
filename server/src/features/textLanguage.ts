import { LANGUAGES } from '../languages/languageList';
import { LANGUAGE_SAMPLE } from '../syntax/compiled';
import { unreadLanguage } from '../syntax/unreadLanguage';

/** The language of a text, and how much of it is understood. */
interface TextLanguage {
  /** Its ISO 639-1 code. */
  readonly id: string;
  readonly name: string;
  /** Everything including wording, references and numbering, or only numbering. */
  readonly understood: 'wording' | 'references' | 'numbering';
}

let last: { readonly sample: string; readonly read: string; readonly language: TextLanguage } | undefined;

/**
 * The language of a text that is read as `read`, the English name of one of the languages that can be read. Another one is given only if
 * the text is clearly in it, not for short or mixed text.
 */
export function textLanguage(text: string, read: string): TextLanguage {
  const sample = text.slice(0, LANGUAGE_SAMPLE);
  // This is called on each key, and most change nothing in the sample.
  if (last?.sample === sample && last.read === read) return last.language;
  const other = unreadLanguage(sample);
  const language: TextLanguage =
    other !== undefined
      ? { id: other.id, name: other.name, understood: 'numbering' }
      : {
          id: LANGUAGES.find(({ name }) => name === read)?.id ?? '',
          name: read,
          understood: read === LANGUAGES[0]?.name ? 'wording' : 'references',
        };
  last = { sample, read, language };
  return language;
}
