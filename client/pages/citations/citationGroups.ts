import type { CheckedCitationItem, CheckedVerdict, CitedSource } from '../../../server/src/protocol';
import { matchesFilter, searchableText } from '../shared/filtering';
import type { CitationChoice, CitationGrouping } from './citationsTalk';

/** All groupings and filters, in menu order. */
export const CITATION_GROUPINGS: readonly CitationGrouping[] = ['source', 'answer', 'none'];
export const CITATION_CHOICES: readonly CitationChoice[] = ['all', 'wrong', 'unchecked', 'right'];

/** A citation with its source. */
export interface ListedCitation {
  readonly source: CitedSource;
  readonly citation: CheckedCitationItem;
}

/** A group of citations: from one source, with one verdict, or all of them. */
export interface CitationGroup {
  readonly key: string;
  /** The common source; undefined for other groupings. */
  readonly source: CitedSource | undefined;
  /** The common verdict; undefined for other groupings. */
  readonly verdict: CheckedVerdict | undefined;
  readonly items: readonly ListedCitation[];
}

/** Sort order of verdict groups: errors first. */
const VERDICT_ORDER: readonly CheckedVerdict[] = [
  'no-such-place',
  'not-verbatim',
  'verbatim-elsewhere',
  'not-checked',
  'verbatim',
  'found',
];

/** Classifies a verdict as wrong, right or unchecked. */
export function choiceOf(verdict: CheckedVerdict): Exclude<CitationChoice, 'all'> {
  if (verdict === 'not-checked') return 'unchecked';
  return verdict === 'found' || verdict === 'verbatim' ? 'right' : 'wrong';
}

/** Filters citations by typed words and verdict and groups them; each group is in document order. */
export function citationGroups(
  sources: readonly CitedSource[],
  grouping: CitationGrouping,
  choice: CitationChoice,
  typed: string,
): readonly CitationGroup[] {
  const citationsWithSource = sources
    .flatMap((source) => source.citations.map((citation) => ({ source, citation })))
    .filter(({ citation: { verdict } }) => choice === 'all' || choiceOf(verdict) === choice)
    .filter((one) => typed.trim() === '' || matchesFilter(searchOf(one), typed.trim()));
  const sortedByPosition = (items: readonly ListedCitation[]) =>
    [...items].sort((a, b) => a.citation.index - b.citation.index);
  switch (grouping) {
    case 'none':
      return citationsWithSource.length === 0
        ? []
        : [{ key: '', source: undefined, verdict: undefined, items: sortedByPosition(citationsWithSource) }];
    case 'answer':
      return VERDICT_ORDER.flatMap((verdict) => {
        const items = citationsWithSource.filter(({ citation }) => citation.verdict === verdict);
        return items.length === 0 ? [] : [{ key: verdict, source: undefined, verdict, items: sortedByPosition(items) }];
      });
    case 'source':
      return sources.flatMap((source) => {
        const items = citationsWithSource.filter((one) => one.source === source);
        return items.length === 0 ? [] : [{ key: `source ${source.id}`, source, verdict: undefined, items }];
      });
  }
}

const searches = new WeakMap<CheckedCitationItem, string>();

function searchOf({ source, citation }: ListedCitation): string {
  let text = searches.get(citation);
  if (text === undefined) {
    const { written, sentence, place, answer, cited } = citation;
    const runs = [...written, ...(cited?.runs ?? [])].map((run) => run.text);
    text = searchableText([source.name, place, answer, sentence, runs.join('')].join(' '));
    searches.set(citation, text);
  }
  return text;
}
