import type { Language } from '../../../languages/language';
import { articlesAtEnd } from './headingArticles';

/** Looks up a project’s word targets by normalized heading; 0 for headings without a target. */
export function sectionTargetsIn(
  targets: Readonly<Record<string, number>> | undefined,
  language: Language,
): (heading: string) => number {
  const blocksByKey = new Map(
    Object.entries(targets ?? {}).map(([heading, words]) => [headingKey(heading, language), words]),
  );
  if (blocksByKey.size === 0) return () => 0;
  return (heading) => Math.max(0, blocksByKey.get(headingKey(heading, language)) ?? 0);
}

/** Normalizes a heading for comparison: no number or articles, lower case. */
function headingKey(text: string, language: Language): string {
  return text
    .replace(/^\s*(?:[IVX]+|[A-Z]|\d{1,2})\.\s+/, '')
    .replace(articlesAtEnd(language), '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
