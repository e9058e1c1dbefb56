import type { BlockReading } from '../model/blockReading';
import { patternsOf } from '../model/patterns';
import type { Reference } from '../model/target';
import { tokensOf } from '../syntax/blockTokens';
import type { Matcher } from '../syntax/matcher';
import type { Tokens } from '../syntax/tokens';
import type { Span } from '../text/edits';

/** How far an instrument stands after an article of it, in UTF-16 units: "article 9 (1) of the Convention". */
const OF_INSTRUMENT = 20;

/**
 * Whether a sentence gives words as those of the provision that it names before them: "Article 11 recognizes the right to “…”", "Under
 * article 4, States parties shall “…”". `isNear`: whether the citation stands directly before the quotation.
 */
export function isSaidByProvision(
  reading: BlockReading,
  citation: Reference,
  quotation: Span,
  isNear: boolean,
): boolean {
  const words = patternsOf(reading.language, 'quoting');
  if (!words || !isProvision(citation)) return false;
  const { text } = reading.block;
  const tokens = tokensOf(reading.block, reading.language.elides);
  const end = endWithInstrument(reading, citation);
  const [from, to] = [tokens.from(end), tokens.from(quotation.start)];
  if (words.another.isIn(tokens, from, to) || names(reading, end, quotation.start)) return false;
  const laid = words.laysDown.at(tokens, from, to);
  if (isNear)
    return laid !== undefined || words.binds.at(tokens, from, to) !== undefined || isBare(text, end, quotation);
  // Further away the provision must be what the sentence is about, and its verb its own.
  return laid !== undefined && text.charAt(end) !== ',' && opensClause(reading, words.opens, tokens, citation);
}

/** Whether somebody is named between two places of a block who may be the one that says what follows. */
export function hasAnotherSpeaker(reading: BlockReading, from: number, to: number): boolean {
  const words = patternsOf(reading.language, 'quoting');
  const tokens = tokensOf(reading.block, reading.language.elides);
  return words?.another.isIn(tokens, tokens.from(from), tokens.from(to)) !== false;
}

function isProvision({ target }: Reference): boolean {
  return target.kind === 'article' || target.kind === 'instrument';
}

function endWithInstrument({ mentions }: BlockReading, { end }: Reference): number {
  const of = mentions.find(
    ({ kind, start, end: last }) => kind === 'instrument' && last > end && start - end <= OF_INSTRUMENT,
  );
  return of ? of.end : end;
}

/** Whether something else is named between two places that may say the words. */
function names({ mentions }: BlockReading, from: number, to: number): boolean {
  return mentions.some(({ kind, start, end }) => start >= from && end <= to && kind !== 'paragraphs');
}

/** Whether nothing but a comma or a dash stands between a citation and the quotation. */
function isBare(text: string, from: number, { start }: Span): boolean {
  return /^[\s,:\u2013\u2014-]*$/.test(text.slice(from, start));
}

/** Whether a citation opens a clause: "the preamble to the Convention" and "in relation to article 12" are about something else. */
function opensClause(
  { mentions, language: { citations } }: BlockReading,
  opens: Matcher,
  tokens: Tokens,
  { start, end }: Reference,
): boolean {
  const mention = mentions.find((one) => one.start <= start && end <= one.end);
  let at = tokens.from(mention?.start ?? start);
  while (citations.determiner.includes(tokens.slice(at - 1).toLowerCase()) && !opens.before(tokens, at)) at--;
  return at <= 0 || opens.before(tokens, at) !== undefined;
}
