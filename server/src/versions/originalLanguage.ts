import { ORIGINAL_LABELS, ORIGINAL_LANGUAGES } from '../languages/originalLanguages';
import type { DocumentModel } from '../model/document';

/** ISO 639-1 code of the original language, as stated in the masthead; undefined if it is not stated. */
export function originalLanguage({ tree: { blocks } }: DocumentModel): string | undefined {
  for (const { kind, text } of blocks) {
    if (kind !== 'masthead') continue;
    for (const line of text.split(/\r\n?|\n/)) {
      const [label = '', language = ''] = line.split(/[:：]/).map((part) => part.trim().toLowerCase());
      if (!ORIGINAL_LABELS.includes(label)) continue;
      const id = ORIGINAL_LANGUAGES[language];
      if (id) return id;
    }
  }
  return undefined;
}

/** ISO 639-1 code of a text's language, whether supported or not. */
export function ownLanguage({ language: { language, unread } }: DocumentModel): string {
  return unread?.id ?? language.id;
}

/** The version in the language that most mastheads of a document give as the original; the first version if there is none. */
export function originalOf<T extends { readonly model: DocumentModel }>(versions: readonly T[]): T | undefined {
  const originals = versions.map(({ model }) => originalLanguage(model)).filter((id) => id !== undefined);
  const votes = (id: string) => originals.filter((one) => one === id).length;
  const majorityOriginal = originals.toSorted((a, b) => votes(b) - votes(a))[0];
  return versions.find(({ model }) => ownLanguage(model) === majorityOriginal) ?? versions[0];
}
