import type { Language } from '../../../languages/language';
import { articlesAtEnd } from './headingArticles';

/** The word targets of a project, by normalized heading; none for other headings. */
export function sectionTargetsIn(
  targets: Readonly<Record<string, number>> | undefined,
  language: Language,
): (heading: string) => number {
  const blocksByKey = new Map(
    Object.entries(targets ?? {}).map(([heading, words]) => [headingKey(heading, language), words]),
  );
  return (heading) => Math.max(0, blocksByKey.get(headingKey(heading, language)) ?? 0);
}

/** A heading for comparison: without number and articles, in lower case. */
function headingKey(text: string, language: Language): string {
  return text
    .replace(/^\s*(?:[IVX]+|[A-Z]|\d{1,2})\.\s+/, '')
    .replace(articlesAtEnd(language), '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
