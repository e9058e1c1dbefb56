import type { BlockReading } from '../model/blockReading';
import { patternsOf } from '../model/patterns';
import type { Reference } from '../model/target';
import { tokensOf } from '../syntax/blockTokens';
import { sentenceEnds } from '../syntax/sentence';
import { bisect } from '../text/bisect';
import type { Span } from '../text/edits';
import type { CitingDocument } from './citingDocument';
import { isSaidByProvision, isSaidInDocument } from './saidByProvision';

/** What a quotation is taken from, and how sure that is. */
export interface QuotationOwner {
  readonly reference: Reference;
  /** The block of the reference, which may be a footnote. */
  readonly block: number;
  /** Whether the citation is joined to the quotation: in the parentheses or the note after it, or directly before it. */
  readonly isFirm: boolean;
  /**
   * Whether the words are certainly said to be those of the citation: it is a place in the parentheses or the note after the quotation, and
   * the only source there, or the sentence gives its words, "article 11 provides that".
   */
  readonly isJoined: boolean;
}

/** How far before a quotation a citation still introduces it, in UTF-16 units. */
const NEAR = 40;

/** The mark of a note directly after a quotation. */
const NOTE_MARK = /^[,.;]?(\d{1,3}|\[\d{1,3}\])(?![\d\p{L}])/u;

/**
 * The citation that names the source of a quotation: in the parentheses after it, in its note, or before it in its sentence. Undefined
 * where none does; a target that is `unknown` is no source.
 */
export function ownerOfQuotation(
  document: CitingDocument,
  reading: BlockReading,
  block: number,
  quotation: Span,
): QuotationOwner | undefined {
  return (
    inParentheses(reading, block, quotation) ??
    inNote(document, reading, block, quotation) ??
    before(document, reading, block, quotation)
  );
}

/** Whether a citation can be the source of words: a place in a treaty or another document, or a whole one. */
function isSource({ target }: Reference): boolean {
  switch (target.kind) {
    case 'article':
    case 'instrument':
    case 'other-paragraph':
    case 'general-comment':
    case 'symbol':
      return true;
    default:
      return false;
  }
}

/** "“…” (art. 12 (3))": the most precise citation of the parentheses, the first of equals. */
function inParentheses(
  { block: { text }, references }: BlockReading,
  block: number,
  quotation: Span,
): QuotationOwner | undefined {
  const open = /^[,.;]?\s*\(/u.exec(text.slice(quotation.end, quotation.end + 12));
  if (!open) return undefined;
  const from = quotation.end + open[0].length;
  const close = closingOf(text, from);
  return best(
    references.filter(({ start, end }) => start >= from && end <= close),
    block,
  );
}

function closingOf(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return from;
}

/** The source that a note names, or the note before it where it says "ibid.". */
function inNote(
  document: CitingDocument,
  { block: { text } }: BlockReading,
  block: number,
  quotation: Span,
): QuotationOwner | undefined {
  const mark = NOTE_MARK.exec(text.slice(quotation.end, quotation.end + 6))?.[1]?.replace(/\D/g, '');
  if (mark === undefined) return undefined;
  const { outline } = document;
  for (let b = block + 1; b < outline.length; b++) {
    const one = outline[b];
    if (one?.kind !== 'footnote' || one.label?.text !== mark) continue;
    return ofNote(document, b);
  }
  return undefined;
}

/** How many notes in a row may say "ibid.". */
const MOST_IBID = 10;

function ofNote(document: CitingDocument, note: number): QuotationOwner | undefined {
  let left = MOST_IBID;
  for (let b = note; b >= 0 && left > 0; b--) {
    if (document.outline[b]?.kind !== 'footnote') continue;
    left--;
    const reading = document.reading(b);
    if (!reading) return undefined;
    const owner = best(reading.references, b);
    if (owner || !saysIbid(reading)) return owner;
  }
  return undefined;
}

/** Whether a note begins with "ibid." or "idem". */
function saysIbid({ block: { text, content }, language }: BlockReading): boolean {
  const start = text.slice(content.start, content.start + LONGEST_IBID).toLowerCase();
  return language.citations.ibidem.some((word) => start.startsWith(word) && !/\p{L}/u.test(start.charAt(word.length)));
}

/** The longest beginning of a note that is looked at, in UTF-16 units. */
const LONGEST_IBID = 30;

/** Of several citations, a place before a whole document, the first of equals. Several different sources name none. */
function best(references: readonly Reference[], block: number): QuotationOwner | undefined {
  const sources = references.filter(isSource);
  const [first] = sources.filter((one) => isPlace(one)).concat(sources);
  if (!first) return undefined;
  const isFirm = sources.every((one) => sourceKey(one) === sourceKey(first));
  return { reference: first, block, isFirm, isJoined: isFirm && isPlace(first) };
}

function isPlace({ target }: Reference): boolean {
  return target.kind === 'article' || target.kind === 'other-paragraph';
}

function sourceKey({ target }: Reference): string {
  switch (target.kind) {
    case 'article':
    case 'instrument':
      return target.instrument;
    case 'other-paragraph':
      return target.symbol ?? target.presumed ?? '';
    case 'symbol':
      return target.symbol;
    case 'general-comment':
      return `${target.committee} ${target.number}`;
    default:
      return '';
  }
}

/** The last source named before the quotation in its sentence. */
function before(
  document: CitingDocument,
  reading: BlockReading,
  block: number,
  quotation: Span,
): QuotationOwner | undefined {
  const { text, content } = reading.block;
  const ends = sentenceEnds(text, content, document.language.blockWords.abbreviations);
  const at = bisect(ends.length, (i) => (ends[i] ?? 0) <= quotation.start);
  const from = at > 0 ? (ends[at - 1] ?? content.start) : content.start;
  const sources = reading.references.filter(
    (one) => one.start >= from && one.end <= quotation.start && isSource(one) && !namesParties(reading, one),
  );
  const last = sources.at(-1);
  if (!last) return undefined;
  const gap = text.slice(last.end, quotation.start);
  const place = withItsPlace(sources, last, text);
  const isFirm = isPlace(place) && gap.length <= NEAR && !/["“”«»;]/u.test(gap);
  const isJoined =
    place.target.kind !== 'article' && place.target.kind !== 'instrument'
      ? isSaidInDocument(reading, last, quotation, isPlace(place))
      : isSaidByProvision(reading, place, quotation, from, isFirm);
  return { reference: place, block, isFirm, isJoined };
}

/** Whether a treaty is only named to say whose parties are meant. */
function namesParties({ block, language }: BlockReading, { target, start }: Reference): boolean {
  if (target.kind !== 'instrument') return false;
  const tokens = tokensOf(block, language.elides);
  return patternsOf(language, 'quoting')?.partiesTo.before(tokens, tokens.from(start)) !== undefined;
}

/** How far an instrument stands after the article that is its own, in UTF-16 units: "article 9 (1) of the Convention". */
const OF_INSTRUMENT = 20;
/** The same for a document after its paragraph: "paragraph 12 of its previous concluding observations (CMW/C/XAA/CO/1)". */
const OF_DOCUMENT = 80;

/** What may stand between a place and the name of its source: "paragraph 2, of the Convention", "the Convention on … (“the Convention”)". */
const BEFORE_NAME = /^, |^ \(\p{L}* ?[“"‘']/u;

/** The place that is named with the last source, "article 9 of the Covenant on … (the Covenant)"; the source itself if there is none. */
function withItsPlace(sources: readonly Reference[], last: Reference, text: string): Reference {
  let at = sources.length - 1;
  for (; at > 0; at--) {
    const [former, one] = [sources[at - 1], sources[at]];
    if (!former || !one || isPlace(one) || sourceKey(former) !== sourceKey(one)) break;
    const between = text.slice(former.end, one.start);
    const isNear = one.target.kind === 'instrument' ? OF_INSTRUMENT : OF_DOCUMENT;
    if (between.length > isNear || /[,.;:“”"]/u.test(between.replace(BEFORE_NAME, ''))) break;
  }
  const first = sources[at];
  return first && isPlace(first) ? first : last;
}
