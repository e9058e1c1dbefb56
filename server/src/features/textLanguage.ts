import { LANGUAGES } from '../languages/languageList';
import { LANGUAGE_SAMPLE } from '../syntax/compiled';
import { unreadLanguage } from '../syntax/unreadLanguage';

/** The language of a text, for people, and how much of it is understood. */
export interface TextLanguage {
  /** Its ISO 639-1 code. */
  readonly id: string;
  readonly name: string;
  /** Wording too, references and numbering, or numbering alone. */
  readonly understood: 'wording' | 'references' | 'numbering';
}

let last: { readonly sample: string; readonly read: string; readonly language: TextLanguage } | undefined;

/**
 * The language of a text that is read as `read` (the English name of one of the languages that can be read). Another one is named
 * only where the text is clearly in it: what is short or mixed is what it is read as.
 */
export function textLanguage(text: string, read: string): TextLanguage {
  const sample = text.slice(0, LANGUAGE_SAMPLE);
  // Asked with each key, most of which change nothing there.
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
