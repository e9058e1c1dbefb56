import { articleStructure, missingPart } from '../../../catalogue/articleStructure';
import { INSTRUMENTS } from '../../../catalogue/instruments';
import type { ArticlesMention } from '../../../syntax/citations/mention';
import { withoutDot } from './articleNumbers';

/** Whether an instrument has all the articles of a list, including the paragraphs and letters cited, as far as these are known. */
export function articlesFit(instrument: string, { items }: ArticlesMention): boolean {
  const count = INSTRUMENTS[instrument]?.articles ?? 0;
  return items.every((item) => {
    const { article, paragraph, path } = withoutDot(item);
    if (article === '') return true;
    const number = Number(article);
    if (!Number.isInteger(number) || number < 1 || number > count) return false;
    const structure = articleStructure(instrument, number);
    return !structure || missingPart(instrument, structure, { paragraph, path }) === undefined;
  });
}
