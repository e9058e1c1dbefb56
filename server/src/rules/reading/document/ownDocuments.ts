import type { DocumentRole } from '../../../languages/language';
import { gapPattern } from '../../../model/base/gapPattern';
import type { BlockReading } from '../../../model/readings/blockReading';
import { patternsOf } from '../../../model/words/patterns';
import type { Mention, SymbolMention } from '../../../syntax/citations/mention';
import type { DocumentSymbol } from '../../../syntax/symbols/symbol';
import type { Span } from '../../../text/edits';
import type { View } from '../../engine/view';
import { isBetweenPatterns, precedesPattern } from '../wording/aroundPlace';

/** A complete, well-formed symbol in a text. */
export type WholeSymbol = SymbolMention & { readonly symbol: DocumentSymbol };

/** The symbol of a mention, if it is complete. */
export function wholeSymbol(mention: Mention | undefined): WholeSymbol | undefined {
  return mention?.kind === 'symbol' && mention.symbol && !mention.short
    ? { ...mention, symbol: mention.symbol }
    : undefined;
}

/** The role in which the text introduces a symbol in brackets: "its replies (SYMBOL)". */
export function roleBefore(reading: BlockReading, index: number): DocumentRole | undefined {
  const gap = reading.mentions[index]?.gap;
  const previousMention = reading.mentions[index - 1];
  if (previousMention?.kind !== 'document' || (gap !== '(' && gap !== '(v')) return undefined;
  return previousMention.role === 'report' && isSubject(reading, index - 1) ? undefined : previousMention.role;
}

/** Whether the symbol may belong to either of two documents: "its concluding observations on the third periodic report (SYMBOL)". */
function isSubject({ block, mentions, language }: BlockReading, index: number): boolean {
  const [before, mention] = [mentions[index - 1], mentions[index]];
  if (!mention || before?.kind !== 'document' || before.sentence !== mention.sentence) return false;
  if (before.role !== 'observations' && before.role !== 'previous-observations' && before.role !== 'self') return false;
  return isBetweenPatterns(block, before.end, mention.start, patternsOf(language, 'symbols')?.subject);
}

/**
 * Whether a symbol in brackets is that of a list of issues, which may be followed by its author: "the list of issues prepared by the
 * Committee (SYMBOL)".
 */
export function belongsToList({ block, mentions, language }: BlockReading, index: number): boolean {
  const mention = mentions[index];
  let at = index - 1;
  // The Committee after it is a separate mention.
  if (mentions[at]?.kind === 'committee') at--;
  const previousMention = mentions[at];
  if (previousMention?.kind !== 'document' || previousMention.sentence !== mention?.sentence) return false;
  // "its replies to the list of issues" is a single mention.
  if (
    previousMention.role !== 'list-of-issues' &&
    !(
      previousMention.role === 'replies' &&
      precedesPattern(block, previousMention.end, patternsOf(language, 'symbols')?.issues)
    )
  )
    return false;
  return (
    mention.start - previousMention.end <= MAX_LIST_DISTANCE &&
    isBetweenPatterns(block, previousMention.end, mention.start, patternsOf(language, 'symbols')?.drawnUp)
  );
}

/** Maximum distance between the words and "is contained in", in UTF-16 code units. */
const MAX_LIST_DISTANCE = 120;

/** The role of a symbol introduced by a sentence: "The list of issues and questions of the working group is contained in SYMBOL". */
export function roleContained({ block, mentions, language }: BlockReading, index: number): DocumentRole | undefined {
  const [before, mention] = [mentions[index - 1], mentions[index]];
  if (before?.kind !== 'document' || mention?.kind !== 'symbol' || before.sentence !== mention.sentence)
    return undefined;
  // With "in relation to", "on" or "to the report", the last document mentioned is the one contained.
  return mention.start - before.end <= MAX_LIST_DISTANCE &&
    isBetweenPatterns(block, before.end, mention.start, patternsOf(language, 'symbols')?.contained)
    ? before.role
    : undefined;
}

const OF_STATE_PATTERN = gapPattern('of the? Name{1,6} (');

/**
 * Whether a symbol in brackets is that of a report, which may be followed by the name of the State: "the initial report of Xandoria
 * (SYMBOL)".
 */
export function belongsToReport(reading: BlockReading, index: number): boolean {
  const previousMention = reading.mentions[index - 1];
  return (
    previousMention?.kind === 'document' &&
    previousMention.role === 'report' &&
    OF_STATE_PATTERN.test(reading.mentions[index]?.gap ?? '')
  );
}

/** Whether a block is the paragraph on the report considered and the text adopted. */
export function isFirstParagraph(model: View, block: number): boolean {
  return block === model.paragraphs.all[0]?.block && model.paragraphs.all[0]?.value === 1;
}

const REPORTING_ROLES: ReadonlySet<string> = new Set(['report', 'CO', 'FCO', 'Q', 'QPR', 'RQ']);

/** Whether a symbol belongs to the reporting process: a report, observations and the report on them, a list of issues, or replies. */
export function isReporting({ series }: DocumentSymbol): boolean {
  return REPORTING_ROLES.has(series);
}

/** Whether a block consists only of a symbol: "3 CMW/C/XAA/RQ/1." */
export function isAloneInBlock({ block: { text, content } }: BlockReading, { start, end }: Span): boolean {
  return /^\.?\s*$/.test(text.slice(content.start, start) + text.slice(end, content.end));
}
