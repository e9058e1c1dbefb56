import type { Language } from '../languages/language';
import { LANGUAGES } from '../languages/languageList';
import { keptBy } from '../model/beside';
import type { DocumentModel, Lineage } from '../model/document';
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

/** The language of a document. One that is not read is only given if the text is clearly in it, not for short or mixed text. */
export function textLanguage({ text: { text }, language: { language }, lineage }: DocumentModel): TextLanguage {
  return languageOfSample(lineage, text.slice(0, LANGUAGE_SAMPLE), language);
}

/** Asked for on each key, and most change nothing in the sample. */
const languageOfSample = keptBy((_: Lineage, sample: string, read: Language): TextLanguage => {
  const other = unreadLanguage(sample);
  if (other) return { id: other.id, name: other.name, understood: 'numbering' };
  return { id: read.id, name: read.name, understood: read === LANGUAGES[0] ? 'wording' : 'references' };
});
