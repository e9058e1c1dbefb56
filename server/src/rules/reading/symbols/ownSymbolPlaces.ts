import { committeeMonitoring } from '../../../catalogue/committees';
import { fitsGap } from '../../../model/base/gapPattern';
import type { BlockReading } from '../../../model/readings/blockReading';
import { patternsOf } from '../../../model/words/patterns';
import type { Mention, SymbolMention } from '../../../syntax/citations/mention';
import { defineQuery, type View } from '../../engine/view';
import { ownPlaces } from '../document/identityPlaces';
import { namesCommittee } from '../document/namedCommittee';
import { isAloneInBlock, roleBefore, wholeSymbol } from '../document/ownDocuments';
import { isInQuotation } from '../quotations/protectedText';
import { followsPattern, precedesPattern } from '../wording/aroundPlace';

/** Whether a symbol is in a position where only a symbol of the document's own committee is possible. */
export function isOwnSymbolPlace(model: View, reading: BlockReading, index: number): boolean {
  const block = model.index;
  const mention = reading.mentions[index];
  if (mention?.kind !== 'symbol') return false;
  const { state } = mention.symbol ?? {};
  const ownState = model.identity.state?.code;
  if (ownState !== undefined && state !== undefined && state !== ownState) return false;
  switch (reading.block.kind) {
    case 'masthead':
      return isAloneOnLine(mention, reading.block.text);
    case 'paragraph': {
      if (reading.block.after.annex > 0) return false;
      if (block === model.paragraphs.all[0]?.block && belongsToCycle(mention)) return true;
      return belongsToCycle(mention) && followsList(reading.mentions, index) && block <= model.ask(END_OF_OPENING);
    }
    case 'footnote':
      return ownPlaces(model).cycle.has(block) && isAloneInBlock(reading, mention);
    default:
      return false;
  }
}

/**
 * "In its previous concluding observations (SYMBOL), the Committee asked", "the Committee's previous concluding observations (SYMBOL)":
 * true if the text names neither another committee nor the treaty of the symbol's committee.
 */
export function isOwnPreviousSymbol(reading: BlockReading, index: number): boolean {
  const { block, mentions } = reading;
  const mention = wholeSymbol(mentions[index]);
  const previousMention = mentions[index - 1];
  if (mention?.symbol.series !== 'CO' || !previousMention || roleBefore(reading, index) !== 'previous-observations')
    return false;
  if (block.kind !== 'paragraph' && block.kind !== 'subparagraph' && block.kind !== 'unnumbered') return false;
  const patterns = patternsOf(reading.language, 'symbols');
  const isOwnMention =
    precedesPattern(block, previousMention.start, patterns?.itsBefore) ||
    (precedesPattern(block, previousMention.start, patterns?.opensWithIts) &&
      followsPattern(block, mention.end, patterns?.committeeAfter));
  if (!isOwnMention || isInQuotation(reading, mention.start, mention.end) || namesCommittee(reading, index))
    return false;
  return !mentions
    .slice(Math.max(0, index - MENTION_WINDOW), index)
    .some((one) => one.kind === 'instrument' && committeeMonitoring(one.id)?.id === mention.symbol.committee);
}

/** How many mentions to examine before a symbol. */
const MENTION_WINDOW = 60;

/** Whether the symbol is alone on its line, as the document's own symbol is in the masthead. */
function isAloneOnLine(mention: SymbolMention, text: string): boolean {
  const textBefore =
    text
      .slice(0, mention.start)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const textAfter = text.slice(mention.end).split(/[\r\n]/)[0] ?? '';
  return textBefore.trim() === '' && textAfter.replace(/[*\s]/g, '') === '';
}

/** Whether a symbol belongs to the reporting cycle: a report, a list of issues, replies or a summary record. */
export function belongsToCycle(mention: SymbolMention): boolean {
  const series = mention.symbol?.series;
  return (
    series === 'report' || series === 'Q' || series === 'QPR' || series === 'RQ' || series === 'SR' || series === 'CO'
  );
}

/** The last block of the introduction, which ends at the second top-level heading. */
const END_OF_OPENING = defineQuery(({ outline }) => {
  let headingCount = 0;
  const end = outline.findIndex((one) => one.kind === 'heading' && one.level === 1 && ++headingCount > 1);
  return end < 0 ? Number.MAX_SAFE_INTEGER : end;
});

/** Whether a symbol follows a list of issues or replies: "the list of issues (SYMBOL)", "its replies to the list of issues (SYMBOL)". */
function followsList(mentions: readonly Mention[], index: number): boolean {
  const mention = mentions[index];
  const previousMention = mentions[index - 1];
  return (
    previousMention?.kind === 'document' &&
    (previousMention.role === 'list-of-issues' || previousMention.role === 'replies') &&
    mention !== undefined &&
    fitsGap(mention.gap, '( see?')
  );
}
