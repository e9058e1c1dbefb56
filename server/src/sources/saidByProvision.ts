import type { Reference } from '../model/base/target';
import type { BlockReading } from '../model/readings/blockReading';
import { patternsOf } from '../model/words/patterns';
import type { Mention } from '../syntax/citations/mention';
import { blockTokens } from '../syntax/tokens/blockTokens';
import type { Span } from '../text/edits';
import { citationIndex, endWithInstrument, openingIndexOf } from './citationBounds';

/**
 * Whether a sentence attributes quoted words to a provision named before them: "Article 11 recognizes the right to “…”", "Under article 4,
 * States parties shall “…”". `from`: start of the sentence; `isNear`: whether the citation directly precedes the quotation.
 */
export function isSaidByProvision(
  reading: BlockReading,
  citation: Reference,
  quotation: Span,
  from: number,
  isNear: boolean,
): boolean {
  const patterns = patternsOf(reading.language, 'quoting');
  if (!patterns || !isProvision(citation)) return false;
  const { text } = reading.block;
  const tokens = blockTokens(reading.block, reading.language.elides);
  const citationEnd = endWithInstrument(reading, citation);
  const [at, to] = [tokens.from(citationEnd), tokens.from(quotation.start)];
  if (patterns.another.isIn(tokens, at, to) || namesSource(reading, citation, citationEnd, quotation.start))
    return false;
  const match = patterns.laysDown.at(tokens, at, to);
  const binds = patterns.binds.at(tokens, at, to);
  const ownIndex = citationIndex(reading, citation, tokens);
  const recallsAt = patterns.recalls.lastIn(tokens, tokens.from(from), ownIndex)?.end ?? tokens.from(from);
  if (isNear && match) return true;
  if (patterns.spokenOf.isBefore(tokens, ownIndex)) return false;
  if (isNear && (binds || isBare(text, citationEnd, quotation))) {
    const isOpening = openingIndexOf(reading, patterns.opens, tokens, citation) <= tokens.from(from);
    return !isAfterColon(text, quotation) || isOpening || patterns.wordingOf.isBefore(tokens, ownIndex);
  }
  const hasSpeaker = patterns.another.isIn(tokens, recallsAt, ownIndex);
  // "the duties in articles 2 (whereby “…”)": whoever speaks, the brackets have the words of the article.
  const isInBrackets = /^\s*\(/.test(text.slice(citationEnd, quotation.start));
  if (isNear && patterns.introduces.at(tokens, at, to) && (isInBrackets || !hasSpeaker)) return true;
  const openingEnd = openingIndexOf(reading, patterns.opens, tokens, citation);
  if (binds && !hasSpeaker && patterns.under.before(tokens, openingEnd)) return true;
  // If it is not near, the provision must be the subject of the sentence, with its own verb.
  const isSubject = openingEnd <= tokens.from(from) || patterns.opens.before(tokens, openingEnd) !== undefined;
  const isOnlyInList = !reading.references.some((one) => one.list === citation.list && one !== citation);
  if (isSubject) return match !== undefined || (isOnlyInList && patterns.rules.isIn(tokens, at, to));
  // "article 1, which prohibits acts that": with no other name in between, "which" refers to the article.
  return (
    match !== undefined &&
    text.charAt(citationEnd) === ',' &&
    !hasSpeaker &&
    isOnlyInList &&
    isFirstSource(reading, citation, from)
  );
}

/** Whether words directly before a citation only compare something else to it: "(in line with article 10)". */
export function isInPassing(reading: BlockReading, citation: Reference): boolean {
  const tokens = blockTokens(reading.block, reading.language.elides);
  return (
    patternsOf(reading.language, 'quoting')?.inPassing.isBefore(tokens, citationIndex(reading, citation, tokens)) ===
    true
  );
}

/** Whether only treaties are named before a citation in its sentence; the words after it may be theirs. */
function isFirstSource({ mentions }: BlockReading, { start }: Reference, from: number): boolean {
  return !mentions.some(
    (one) => one.start >= from && one.end <= start && (one.kind !== 'instrument' || one.id === 'other'),
  );
}

/**
 * Whether a sentence attributes quoted words to a document named before them: "In paragraph 12 of its previous concluding observations, the
 * Committee recommended that “…”", "general comment No. 31 on …, according to which “…”". `citation`: the last one that names the document;
 * `isPlace`: whether a paragraph of it is cited.
 */
export function isSaidInDocument(
  reading: BlockReading,
  citation: Reference,
  quotation: Span,
  isPlace: boolean,
): boolean {
  const patterns = patternsOf(reading.language, 'quoting');
  if (!patterns) return false;
  const tokens = blockTokens(reading.block, reading.language.elides);
  const mention = reading.mentions.find((one) => one.start <= citation.start && citation.end <= one.end);
  const end = mention?.end ?? citation.end;
  const [at, to] = [tokens.from(end), tokens.from(quotation.start)];
  if (isBare(reading.block.text, end, quotation)) return !isAfterColon(reading.block.text, quotation);
  if (reading.mentions.some((one) => one.start >= end && one.end <= quotation.start && one.kind !== 'committee'))
    return false;
  if (isPlace && patterns.committeeSays.at(tokens, at, to)) return true;
  const accordingMatch = patterns.accordingTo.allIn(tokens, at, to).at(-1);
  return accordingMatch !== undefined && !patterns.another.isIn(tokens, at, accordingMatch.start);
}

/** Whether another possible author of the words that follow is named between two offsets of a block. */
export function hasAnotherSpeaker(reading: BlockReading, from: number, to: number): boolean {
  const patterns = patternsOf(reading.language, 'quoting');
  const tokens = blockTokens(reading.block, reading.language.elides);
  return patterns?.another.isIn(tokens, tokens.from(from), tokens.from(to)) !== false;
}

function isProvision({ target }: Reference): boolean {
  return target.kind === 'article' || target.kind === 'instrument';
}

/** Whether another possible source of the words is named between two offsets; repeating the name of the treaty is allowed. */
function namesSource({ mentions, references }: BlockReading, citation: Reference, from: number, to: number): boolean {
  const { target } = citation;
  const isTreaty = (at: number) =>
    references.some(
      (one) =>
        one.start === at &&
        one.target.kind === 'instrument' &&
        (target.kind === 'article' || target.kind === 'instrument') &&
        one.target.instrument === target.instrument,
    );
  // In "to express their views", the word does not mean the committee's Views.
  const isNoun = ({ kind, start, end }: Mention) =>
    kind === 'document' && !references.some((one) => one.start < end && start < one.end);
  return mentions.some(
    (one) => one.start >= from && one.end <= to && one.kind !== 'paragraphs' && !isTreaty(one.start) && !isNoun(one),
  );
}

/** Whether a colon precedes a quotation, with nothing but spaces in between. */
export function isAfterColon(text: string, { start }: Span): boolean {
  let at = start;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  return text.charAt(at - 1) === ':';
}

/** Whether only a comma or dash separates a citation from the quotation. */
function isBare(text: string, from: number, { start }: Span): boolean {
  return /^[\s,:\u2013\u2014-]*$/.test(text.slice(from, start));
}
