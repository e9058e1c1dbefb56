import type { DocumentInfo } from '../../../server/src/protocol';
import { groupDigits } from '../shown/counted';
import { plural, t } from '../shown/l10n';
import { languageText, statusName } from './statusText';

/** "4,873 / 10,700 words" */
export function wordsText({ words, limit }: DocumentInfo): string {
  return limit > 0
    ? plural(limit, '{1} / {0} words', '{1} / {0} words', groupDigits(words))
    : plural(words, '{0} word', '{0} words');
}

/** Whether a document exceeds the word limit for its kind; false without a limit. */
export function isOverLimit({ words, limit }: DocumentInfo): boolean {
  return limit > 0 && words > limit;
}

/** Facts about a document as pairs of name and value. */
export function infoLines(info: DocumentInfo): readonly (readonly [name: string, value: string])[] {
  const count = info.limit > 0 ? `${groupDigits(info.words)} / ${groupDigits(info.limit)}` : groupDigits(info.words);
  const words = isOverLimit(info) ? t('{0}, {1} over the limit', count, groupDigits(info.words - info.limit)) : count;
  const lines: (readonly [string, string])[] = [
    [t('Kind'), info.kind],
    [t('Symbol'), info.symbol],
    [t('Committee'), info.committee],
    [t('State'), info.state],
    [t('Status'), statusName(info.status)],
    [t('Language'), languageText(info)],
    [t('Paragraphs'), groupDigits(info.paragraphs)],
    [t('Words'), words],
  ];
  return lines.filter(([, value]) => value !== '');
}
