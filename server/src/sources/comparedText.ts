import type { Reference } from '../model/base/target';
import type { BlockReading } from '../model/readings/blockReading';
import { patternsOf } from '../model/words/patterns';
import { blockTokens } from '../syntax/tokens/blockTokens';
import type { Matcher } from '../syntax/tokens/matcher';
import type { Tokens } from '../syntax/tokens/tokens';
import type { Span } from '../text/edits';
import { citationIndex, endWithInstrument, openingIndexOf } from './citationBounds';
import type { CitingDocument } from './citingDocument';
import type { QuotationOwner } from './ownerOfQuotation';
import { isInPassing } from './saidByProvision';
import { sentenceStart } from './sentenceStart';

/**
 * Whether quoted words may be those of another text that the sentence compares with the citation: "The Act mirrors article 10: “…”", "The
 * plan states that “…” (in line with article 10)". Such words confirm the citation where they stand in it, but are no misquotation of it.
 */
export function mayBeOfComparedText(
  document: CitingDocument,
  reading: BlockReading,
  block: number,
  quotation: Span,
  owner: QuotationOwner,
): boolean {
  const { reference } = owner;
  const ownReading = owner.block === block ? reading : document.reading(owner.block);
  const patterns = patternsOf(reading.language, 'quoting');
  if (!ownReading || !patterns) return false;
  if (isInPassing(ownReading, reference) && (owner.block !== block || reference.start > quotation.start)) return true;
  const tokens = blockTokens(reading.block, reading.language.elides);
  const from = tokens.from(sentenceStart(document, reading, quotation));
  const to = tokens.from(quotation.start);
  const isProvision = reference.target.kind === 'article' || reference.target.kind === 'instrument';
  if (owner.block !== block || reference.start > quotation.start || owner.isRepeated)
    return isProvision && says(reading, patterns, tokens, from, to);
  const citationEnd = endWithInstrument(reading, reference);
  const end = tokens.from(citationEnd);
  if (isProvision && says(reading, patterns, tokens, end, to)) return true;
  const isInBrackets = /^\s*\(/.test(reading.block.text.slice(citationEnd, quotation.start));
  if (isInBrackets || patterns.relative.at(tokens, end, to)) return false;
  const opening = openingIndexOf(reading, patterns.opens, tokens, outermostPlace(reading, reference));
  const recallEnd = patterns.recalls.lastIn(tokens, from, citationIndex(reading, reference, tokens))?.end ?? from;
  if (opening <= from || patterns.opens.before(tokens, opening)) return false;
  if (isProvision && otherTextIn(reading, patterns.otherText, tokens, recallEnd, opening) !== undefined) return true;
  return /^\p{Ll}/u.test(tokens.slice(opening - 1)) && !patterns.namedFrom.isBefore(tokens, opening);
}

/** Maximum length of "of the" between a place and its source, in UTF-16 code units. */
const OF_SOURCE = 10;

/** The citation of the place in which a citation is named: "paragraph 2" for "general comment No. 2" after "paragraph 2 of". */
function outermostPlace({ block: { text }, references, mentions }: BlockReading, reference: Reference): Reference {
  let outermost = reference;
  for (let i = references.indexOf(reference) - 1; i >= 0; i--) {
    const former = references[i];
    const end = Math.max(former?.end ?? 0, mentions[former?.list ?? -1]?.end ?? 0);
    const start = mentions[outermost.list]?.start ?? outermost.start;
    if (!former || start - end > OF_SOURCE || !/^\s\p{L}[\p{L}\s’']*$/u.test(text.slice(end, start))) break;
    outermost = former;
  }
  return outermost;
}

interface TextPatterns {
  readonly otherText: Matcher;
  readonly rules: Matcher;
}

/** Whether another text is the subject of a verb that introduces words: "the Harbour Act, like article 10, provides". */
function says(reading: BlockReading, { otherText, rules }: TextPatterns, tokens: Tokens, from: number, to: number) {
  const end = otherTextIn(reading, otherText, tokens, from, to);
  return end !== undefined && rules.isIn(tokens, end, to);
}

/** Index after the first noun for a text between two tokens that is no part of the name of a treaty; undefined if there is none. */
function otherTextIn({ mentions }: BlockReading, otherText: Matcher, tokens: Tokens, from: number, to: number) {
  return otherText
    .allIn(tokens, from, to)
    .find(
      ({ start }) =>
        !mentions.some(
          (one) =>
            one.kind === 'instrument' &&
            one.id !== 'other' &&
            tokens.from(one.start) <= start &&
            start < tokens.from(one.end),
        ),
    )?.end;
}
