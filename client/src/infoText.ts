import type { DocumentInfo } from '../../server/src/protocol';
import { grouped } from './counted';
import { languageText, STATUS_NAMES } from './statusText';

/** "4,873 / 10,700 words" */
export function wordsText({ words, limit }: DocumentInfo): string {
  const count = limit > 0 ? `${grouped(words)} / ${grouped(limit)}` : grouped(words);
  return `${count} ${words === 1 && limit <= 0 ? 'word' : 'words'}`;
}

/** Whether a document has more words than its kind may have; never where there is no limit. */
export function isOverLimit({ words, limit }: DocumentInfo): boolean {
  return limit > 0 && words > limit;
}

/** What is known of a document, line by line: name and value. */
export function infoLines(info: DocumentInfo): readonly (readonly [name: string, value: string])[] {
  const over = isOverLimit(info) ? `, ${grouped(info.words - info.limit)} over the limit` : '';
  const lines: (readonly [string, string])[] = [
    ['Kind', info.kind],
    ['Symbol', info.symbol],
    ['Committee', info.committee],
    ['State', info.state],
    ['Status', STATUS_NAMES[info.status] ?? ''],
    ['Language', languageText(info)],
    ['Paragraphs', grouped(info.paragraphs)],
    ['Words', `${wordsText(info).replace(/ words?$/, '')}${over}`],
  ];
  return lines.filter(([, value]) => value !== '');
}
