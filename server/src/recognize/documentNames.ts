import type { Language, TitleKind } from '../languages/language';
import { LANGUAGES } from '../languages/languageList';
import { withoutAccents } from './sign';

/** Names that occur before the first paragraph of a document; in lower case, since a masthead may be in capitals. */
interface DocumentNames {
  readonly committees: readonly string[];
  readonly instruments: readonly string[];
  /** Beginnings of titles that no other kind of text has, and of those that other texts may share. */
  readonly titles: readonly string[];
  readonly weakTitles: readonly string[];
}

const WEAK_KINDS: ReadonlySet<TitleKind> = new Set<TitleKind>([
  'replies',
  'state-report',
  'common-core-document',
  'follow-up-report',
  'corrigendum',
]);

/** The names in all languages in which documents are read, without accents. */
export const DOCUMENT_NAMES: DocumentNames = {
  committees: namesOf(({ names }) => Object.values(names.committees).flat()),
  // Mastheads contain the full title, which comes first, sometimes split over lines after a shorter one.
  instruments: namesOf(({ names }) =>
    Object.values(names.instruments).flatMap(([title = '', ...others]) => [
      title,
      ...others.filter((name) => title.toLowerCase().startsWith(name)),
    ]),
  ),
  titles: titlesOf((kind) => !WEAK_KINDS.has(kind)),
  weakTitles: titlesOf((kind) => WEAK_KINDS.has(kind)),
};

function namesOf(names: (language: Language) => readonly string[]): readonly string[] {
  const allNames = LANGUAGES.flatMap((language) => names(language));
  return [...new Set(allNames.map((name) => withoutAccents(name).toLowerCase()))].sort();
}

/** Titles, without those that are redundant because another title is a prefix of them, or of their text after the first word. */
function titlesOf(isWanted: (kind: TitleKind) => boolean): readonly string[] {
  const allNames = namesOf(({ blocks }) =>
    Object.entries(blocks.titles).flatMap(([kind, phrases]) => (isWanted(kind as TitleKind) ? phrases : [])),
  );
  const begins = (text: string, title: string) => allNames.some((other) => other !== title && text.startsWith(other));
  return allNames.filter((title) => !begins(title, title) && !begins(title.slice(title.indexOf(' ') + 1), title));
}
