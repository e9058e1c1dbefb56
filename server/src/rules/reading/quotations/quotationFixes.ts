import type { CheckedCitation } from '../../../sources/heldCitation';
import type { WordDifference } from '../../../sources/likeness';
import type { Fix } from '../../engine/finding';
import { blockEdit } from '../../engine/inBlock';

/** The edits that replace the differing words with those of the source; undefined if the writer has marked a change there. */
export function withWordsOfSource(differences: readonly WordDifference[], text: string): Fix['edits'] | undefined {
  const edits = differences.map(({ start, end, source, quotation }) => {
    if (quotation === '') return { start, end, text: `${source} ` };
    if (source !== '') return { start, end, text: source };
    return { start, end: end + (/^\s/.test(text.slice(end)) ? 1 : 0), text: '' };
  });
  const isMarked = edits.some(({ start, end }) => /[[\]]/.test(text.slice(Math.max(0, start - 1), end + 1)));
  return isMarked ? undefined : edits.map((one) => blockEdit(one.start, one.end, one.text));
}

/**
 * The edit that cites the place of the same source where the words occur. Undefined unless the existing citation is in the same block,
 * consists of the number only, and is not that of another quotation too, whose words are elsewhere.
 *
 * @param quotes all quotations of the block
 */
export function withNumberOfSource(
  quote: CheckedCitation,
  quotes: readonly CheckedCitation[],
  text: string,
  block: number,
  number: string,
): Fix['edits'] | undefined {
  const { namedAt, place, whereSource } = quote;
  if (namedAt?.block !== block || whereSource !== undefined) return undefined;
  const { start, end } = namedAt;
  if (text.slice(start, end).replace(/\s+/g, ' ') !== place) return undefined;
  // "“…” and “…” (para. 12)": the first one may be from there as well.
  const shares = (one: CheckedCitation) =>
    one.source === '' ? one.end <= quote.start : one.namedAt?.block === block && one.namedAt.start === start;
  if (quotes.filter(shares).some(({ where }) => where?.length !== 1 || where[0] !== number)) return undefined;
  return [blockEdit(start, end, number)];
}
