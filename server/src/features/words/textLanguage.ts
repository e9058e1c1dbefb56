import { LANGUAGES } from '../../languages/languageList';
import type { DocumentModel } from '../../model/document';

/** The language of a text, and how much of it is analysed. */
interface TextLanguage {
  /** Its ISO 639-1 code. */
  readonly id: string;
  readonly name: string;
  /** The highest level supported, each including the next: wording, references, numbering. */
  readonly understood: 'wording' | 'references' | 'numbering';
}

/** The language of a document. An unsupported one is reported only if the text is clearly in it, not for short or mixed text. */
export function textLanguage({ language: { language, unread } }: DocumentModel): TextLanguage {
  if (unread) return { id: unread.id, name: unread.name, understood: 'numbering' };
  return { id: language.id, name: language.name, understood: language === LANGUAGES[0] ? 'wording' : 'references' };
}
