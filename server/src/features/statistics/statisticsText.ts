import type { DisplayLanguage } from '../../display/displayLanguage';
import type { ServerSentence } from '../../display/french/frenchSentences';
import { speakerFor } from '../../display/speaker';
import type { DocumentStatistics, StatisticKind } from './documentStatistics';

const STATISTIC_LABELS: Readonly<Record<StatisticKind, ServerSentence>> = {
  paragraphs: 'Paragraphs: {0}',
  recommendations: 'Recommendations: {0}',
  references: 'References: {0}',
  articles: 'Articles of treaties: {0}',
  errors: 'Errors: {0}',
  warnings: 'Warnings: {0}',
  queries: 'Queries: {0}',
};

/** The statistics of a document, one per line: its length against the limit, the counts, and the length of each part. */
export function statisticsLines(
  { words, limit, sections, groups }: DocumentStatistics,
  language: DisplayLanguage,
): readonly string[] {
  const { t, plural, grouped } = speakerFor(language);
  const length =
    limit === 0
      ? plural(words, '{0} word', '{0} words')
      : words > limit
        ? t('{0} words, {2} over the limit of {1}', grouped(words), grouped(limit), grouped(words - limit))
        : t('{0} of {1} words; {2} left', grouped(words), grouped(limit), grouped(limit - words));
  const figures = sections.map((one) => grouped(one.words));
  const width = figures.reduce((most, { length: own }) => Math.max(most, own), 0);
  return [
    length,
    ...groups.map(({ thing, count }) => t(STATISTIC_LABELS[thing], grouped(count))),
    ...(sections.length > 0 ? [''] : []),
    ...sections.map(({ heading, depth, share, target, words: own }, at) => {
      const percentage = t('{0} per cent', String(share).padStart(3));
      return `${(figures[at] ?? '').padStart(width)}  ${percentage}  ${'  '.repeat(depth)}${heading}${targetText(own, target, language)}`;
    }),
  ];
}

/** " (target 300)", " (40 over the target of 300)"; empty without a target. */
function targetText(words: number, target: number, language: DisplayLanguage): string {
  const { t, grouped } = speakerFor(language);
  if (target === 0) return '';
  if (words <= target) return ` (${t('target {0}', grouped(target))})`;
  return ` (${t('{1} over the target of {0}', grouped(target), grouped(words - target))})`;
}
