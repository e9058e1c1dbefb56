import { memoize } from '../model/base/memo';
import type { Reference } from '../model/base/target';
import type { BlockReading } from '../model/readings/blockReading';
import { quotationsIn } from '../model/readings/quotations';
import { patternsOf } from '../model/words/patterns';
import { blockTokens } from '../syntax/tokens/blockTokens';
import { bisect } from '../text/bisect';
import type { Span } from '../text/edits';
import type { CitingDocument } from './citingDocument';
import { belongsToUnknown, placesAfter } from './placesAfter';
import { isInPassing, isSaidByProvision, isSaidInDocument } from './saidByProvision';
import { sentenceStart } from './sentenceStart';

/** The source of a quotation, and how certain it is. */
export interface QuotationOwner {
  readonly reference: Reference;
  /** All places of the source that are cited together, "(paras. 2 and 5–7)"; the words may come from any of them. */
  readonly places: readonly Reference[];
  /** The block of the reference, which may be a footnote. */
  readonly block: number;
  /** Whether the citation is attached to the quotation: in the parentheses or the note after it, or directly before it. */
  readonly isFirm: boolean;
  /**
   * Whether the text certainly attributes the words to the citation: it is a place and the only source in the parentheses or note after the
   * quotation, or the sentence says so, "article 11 provides that".
   */
  readonly isJoined: boolean;
  /** Whether "(ibid.)" after the quotation repeats the citation, which belongs to other words. */
  readonly isRepeated?: true;
}

/** Maximum distance from a citation to the quotation that it introduces, in UTF-16 code units. */
const INTRODUCTION_REACH = 40;

/** A note number directly after a quotation: digits, superscript digits as in Word files, or symbols. */
const NOTE_MARK_PATTERN = /^[,.;]?(?:(\d{1,3}|\[\d{1,3}\])(?![\d\p{L}])|([⁰¹²³⁴-⁹]{1,3}|[*†‡]{1,3}(?![*\p{L}])))/u;
/** How much text to search for a note number, in UTF-16 code units. */
const NOTE_MARK_WINDOW = 7;

/**
 * The citation that names the source of a quotation: in the parentheses after it, in its note, or earlier in its sentence. Undefined if
 * there is none; a target of kind `unknown` does not count.
 */
export function ownerOfQuotation(
  document: CitingDocument,
  reading: BlockReading,
  block: number,
  quotation: Span,
): QuotationOwner | undefined {
  return (
    ownerInParentheses(document, reading, block, quotation) ??
    ownerAfterDash(reading, block, quotation) ??
    ownerInNote(document, reading, block, quotation) ??
    withPlaceAfter(ownerBefore(document, reading, block, quotation), reading, quotation)
  );
}

/** How many places of a range to check, such as "paras. 5–60". */
const MAX_RANGE_PLACES = 60;

/** One owner for each cited place, starting with the owner's own. */
export function withEachPlace(owner: QuotationOwner): readonly QuotationOwner[] {
  const otherReferences = owner.places.flatMap((one) => [
    ...referencesBetween(one),
    ...(one === owner.reference ? [] : [one]),
  ]);
  return [owner, ...otherReferences.map((reference) => ({ ...owner, reference }))];
}

/** The places of a range between its endpoints; empty for a single place. */
function referencesBetween(reference: Reference): readonly Reference[] {
  const { target, range } = reference;
  const from = range?.from;
  if (target.kind === 'article' && from?.kind === 'article')
    return numbersBetween(from.article, target.article).map((article) => ({
      ...reference,
      target: { ...target, article, paragraph: '', path: [] },
    }));
  if (target.kind === 'other-paragraph' && from?.kind === 'other-paragraph')
    return numbersBetween(from.number, target.number).map((number) => ({
      ...reference,
      target: { ...target, number, path: [] },
    }));
  return [];
}

function numbersBetween(from: string, to: string): readonly string[] {
  const count = Number(to) - Number(from) - 1;
  if (!(count > 0)) return [];
  return Array.from({ length: Math.min(count, MAX_RANGE_PLACES) }, (_, i) => String(Number(from) + 1 + i));
}

/** Whether a citation can be the source of quoted words: a treaty or another document, or a place in one. */
function isSource(reference: Reference): boolean {
  if (belongsToUnknown(reference)) return false;
  switch (reference.target.kind) {
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

/** "“…” (art. 12 (3))": the most precise citation in the parentheses, or the first of several; for "(ibid.)", the preceding source. */
function ownerInParentheses(
  document: CitingDocument,
  reading: BlockReading,
  block: number,
  quotation: Span,
): QuotationOwner | undefined {
  for (const { from, to } of bracketsAfter(reading.block.text, quotation.end)) {
    const innerReferences = reading.references.filter(({ start, end }) => start >= from && end <= to);
    const owner = bestOwner(innerReferences, block);
    if (owner && isInPassing(reading, owner.reference)) return { ...owner, isJoined: false };
    if (innerReferences.length > 0) return owner;
    if (isIbid(reading.block.text.slice(from, to), reading)) {
      const repeatedOwner = ownerCitedBefore(document, reading, block, quotation.start);
      return repeatedOwner && { ...repeatedOwner, isRepeated: true };
    }
  }
  return undefined;
}

/** "“…” – CMW/C/XAA/CO/1, para. 12", as under a block quotation: citations after a dash that fill the rest of the line. */
function ownerAfterDash(
  { block: { text }, mentions, references }: BlockReading,
  block: number,
  { end }: Span,
): QuotationOwner | undefined {
  DASH_PATTERN.lastIndex = end;
  if (!DASH_PATTERN.test(text)) return undefined;
  const from = DASH_PATTERN.lastIndex;
  if (!mentions.some(({ start }) => start >= from && start <= from + SHORT_WORD)) return undefined;
  const line = text.slice(from, from + AFTER_DASH_WINDOW).split('\n', 1)[0] ?? '';
  const innerReferences = references.filter((one) => one.start >= from && one.end <= from + line.length);
  const [last] = innerReferences.slice(-1);
  return last && /^[\s.)*_]*$/.test(text.slice(last.end, from + line.length))
    ? bestOwner(innerReferences, block)
    : undefined;
}

/** Maximum length of a word before a citation, "the" or "see", in UTF-16 code units. */
const SHORT_WORD = 4;
/** In UTF-16 code units. */
const AFTER_DASH_WINDOW = 120;
const DASH_PATTERN = /[*_]{0,3}[ \t\u00a0]{0,3}(?:[\u2013\u2014]|--?(?=\s))[ \t\u00a0]{0,3}/uy;

/** A source named without a place, combined with the place in the brackets after the quotation. */
function withPlaceAfter(
  owner: QuotationOwner | undefined,
  reading: BlockReading,
  quotation: Span,
): QuotationOwner | undefined {
  const [bracket] = owner ? bracketsAfter(reading.block.text, quotation.end) : [];
  if (!owner || !bracket) return owner;
  const places = placesAfter(reading, bracket.from, bracket.to, owner.reference);
  const [reference] = places;
  return reference ? { ...owner, reference, places } : owner;
}

/** An opening bracket after a quotation, optionally after closing emphasis: "“…”** [CMW/C/XAA/CO/1]". */
const OPENING_PATTERN = /[*_]{0,3}[,.;]?\s{0,12}([([])/uy;

/** How many consecutive brackets to read: "“…” [emphasis added] (art. 3)". */
const MAX_CONSECUTIVE_BRACKETS = 3;

/** The contents of the consecutive brackets that directly follow an offset. */
function bracketsAfter(text: string, offset: number): readonly { readonly from: number; readonly to: number }[] {
  const brackets: { readonly from: number; readonly to: number }[] = [];
  for (let at = offset; brackets.length < MAX_CONSECUTIVE_BRACKETS; ) {
    OPENING_PATTERN.lastIndex = at;
    const mark = OPENING_PATTERN.exec(text)?.[1];
    if (mark === undefined) break;
    const from = OPENING_PATTERN.lastIndex;
    const to = closingIndexOf(text, from, mark);
    brackets.push({ from, to });
    at = to + 1;
  }
  return brackets;
}

/** Whether the words in parentheses are only "ibid." or "idem". */
function isIbid(words: string, { language }: BlockReading): boolean {
  return language.citations.ibidem.includes(words.replace(/^[\s_*]+|[\s.,;_*]+$/gu, '').toLowerCase());
}

/** How many paragraphs back to look for the citation that "(ibid.)" repeats. */
const MAX_PARAGRAPHS_BACK = 3;

/** The last source cited before an offset, in this block or the ones above. It is not certain that the words come from it. */
function ownerCitedBefore(
  document: CitingDocument,
  reading: BlockReading,
  block: number,
  offset: number,
): QuotationOwner | undefined {
  let sources = reading.references.filter((one) => one.end <= offset && isSource(one));
  let notedOwner = notedBefore(document, reading, block, offset, sources);
  let at = block;
  for (let remaining = MAX_PARAGRAPHS_BACK; !notedOwner && sources.length === 0 && at > 0 && remaining > 0; ) {
    const kind = document.outline[--at]?.kind;
    if (kind === 'footnote' || kind === 'furniture') continue;
    if (kind === 'masthead' || kind === 'title') return undefined;
    remaining--;
    const precedingReading = document.reading(at);
    sources = (precedingReading?.references ?? []).filter(isSource);
    notedOwner =
      precedingReading && notedBefore(document, precedingReading, at, precedingReading.block.text.length, sources);
  }
  if (notedOwner) return { ...notedOwner, isJoined: false };
  const lastSource = sources.at(-1);
  return (
    lastSource && {
      reference: lastSource,
      places: referencesListedWith(sources, lastSource),
      block: at,
      isFirm: isPlace(lastSource),
      isJoined: false,
    }
  );
}

/** The source named in the note of the last quotation before an offset, unless another source is named in between. */
function notedBefore(
  document: CitingDocument,
  reading: BlockReading,
  block: number,
  offset: number,
  sources: readonly Reference[],
): QuotationOwner | undefined {
  const lastSpan = quotationsIn(reading)
    .filter(({ end }) => end <= offset)
    .at(-1);
  if (!lastSpan || (sources.at(-1)?.start ?? -1) > lastSpan.end) return undefined;
  return ownerInNote(document, reading, block, lastSpan);
}

/** Offset of the bracket that closes one opened before `from`; `from` itself if it does not close. */
function closingIndexOf(text: string, from: number, mark: string): number {
  const closingMark = mark === '(' ? ')' : ']';
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === mark) depth++;
    else if (text[at] === closingMark && --depth === 0) return at;
  }
  return from;
}

/** The source named in a note or, for "ibid.", in the note before it. */
function ownerInNote(
  document: CitingDocument,
  { block: { text } }: BlockReading,
  block: number,
  quotation: Span,
): QuotationOwner | undefined {
  const [, figures, raisedMark] =
    NOTE_MARK_PATTERN.exec(text.slice(quotation.end, quotation.end + NOTE_MARK_WINDOW)) ?? [];
  const mark = figures?.replace(/\D/g, '') ?? raisedMark?.normalize('NFKC');
  if (mark === undefined) return undefined;
  const { outline } = document;
  for (let b = block + 1; b < outline.length; b++) {
    const one = outline[b];
    // Superscript digits are equivalent to ordinary ones.
    if (one?.kind !== 'footnote' || one.label?.text.normalize('NFKC') !== mark) continue;
    return ownerOfNote(document, b);
  }
  return undefined;
}

/** How many consecutive "ibid." notes to follow. */
const MAX_IBID_CHAIN = 10;

function ownerOfNote(document: CitingDocument, note: number): QuotationOwner | undefined {
  let remainingSteps = MAX_IBID_CHAIN;
  for (let b = note; b >= 0 && remainingSteps > 0; b--) {
    if (document.outline[b]?.kind !== 'footnote') continue;
    remainingSteps--;
    const reading = document.reading(b);
    if (!reading) return undefined;
    const owner = bestOwner(reading.references, b);
    if (owner || !saysIbid(reading)) return owner;
  }
  return undefined;
}

/** Whether a note starts with "ibid." or "idem". */
function saysIbid({ block: { text, content }, language }: BlockReading): boolean {
  const start = text.slice(content.start, content.start + IBID_WINDOW).toLowerCase();
  return language.citations.ibidem.some((word) => start.startsWith(word) && !/\p{L}/u.test(start.charAt(word.length)));
}

/** How much of a note to search for "ibid.", in UTF-16 code units. */
const IBID_WINDOW = 30;

/**
 * The best of several citations: a place rather than a whole document, and the first of equals. Not firm if they are of different sources.
 */
function bestOwner(references: readonly Reference[], block: number): QuotationOwner | undefined {
  const sources = references.filter(isSource);
  const [first] = sources.filter((one) => isPlace(one)).concat(sources);
  if (!first) return undefined;
  const isFirm = sources.every((one) => sourceKey(one) === sourceKey(first));
  const places = sources.filter((one) => isPlace(one) && sourceKey(one) === sourceKey(first));
  return { reference: first, places, block, isFirm, isJoined: isFirm && isPlace(first) };
}

/** Maximum distance between the places of a list, in UTF-16 code units: "articles 5, 6 and 9". */
const IN_LIST = 8;

/** The places of the list that a reference belongs to. */
function referencesListedWith(sources: readonly Reference[], reference: Reference): readonly Reference[] {
  const at = sources.indexOf(reference);
  const isNextReference = (one: Reference | undefined, other: Reference | undefined) =>
    one !== undefined &&
    other !== undefined &&
    isPlace(one) &&
    isPlace(other) &&
    sourceKey(one) === sourceKey(other) &&
    other.start - one.end <= IN_LIST;
  let from = at;
  while (isNextReference(sources[from - 1], sources[from])) from--;
  let to = at;
  while (isNextReference(sources[to], sources[to + 1])) to++;
  return sources.slice(from, to + 1).filter(isPlace);
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

/** The last source named before a quotation in its sentence. */
function ownerBefore(
  document: CitingDocument,
  reading: BlockReading,
  block: number,
  quotation: Span,
): QuotationOwner | undefined {
  const { text } = reading.block;
  const from = sentenceStart(document, reading, quotation);
  const sources = reading.references.filter(
    (one) =>
      one.start >= from &&
      one.end <= quotation.start &&
      isSource(one) &&
      !namesParties(reading, one) &&
      !referencesAfterQuotations(reading).has(one),
  );
  const lastSource = sources.at(-1);
  if (!lastSource) return undefined;
  const gap = text.slice(lastSource.end, quotation.start);
  const place = withItsPlace(sources, lastSource, text);
  const isFirm = isPlace(place) && gap.length <= INTRODUCTION_REACH && !/["“”«»;]/u.test(gap);
  const isJoined =
    place.target.kind !== 'article' && place.target.kind !== 'instrument'
      ? isSaidInDocument(reading, lastSource, quotation, isPlace(place))
      : isSaidByProvision(reading, place, quotation, from, isFirm) ||
        referencesToTreaty(sources, place).some((one) => isSaidByProvision(reading, one, quotation, from, false));
  return { reference: place, places: referencesListedWith(sources, place), block, isFirm, isJoined };
}

/** The articles of a treaty that a sentence cites before it names the treaty again: "Article 2 obliges States to ensure the rights in the Convention". */
function referencesToTreaty(sources: readonly Reference[], named: Reference): readonly Reference[] {
  if (named.target.kind !== 'instrument') return [];
  return sources.filter((one) => one !== named && isPlace(one) && sourceKey(one) === sourceKey(named));
}

/** Citations in brackets after quotations, which give the sources of those quotations. */
const referencesAfterQuotations = memoize((reading: BlockReading): ReadonlySet<Reference> => {
  const { block, references } = reading;
  const ownedReferences = new Set<Reference>();
  for (const { end: after } of quotationsIn(reading))
    for (const { from, to } of bracketsAfter(block.text, after)) {
      for (
        let i = bisect(references.length, (index) => (references[index]?.start ?? 0) < from);
        i < references.length;
        i++
      ) {
        const reference = references[i];
        if (!reference || reference.end > to) break;
        ownedReferences.add(reference);
      }
    }
  return ownedReferences;
});

/** Whether a treaty is only mentioned because of its parties. */
function namesParties({ block, language }: BlockReading, { target, start }: Reference): boolean {
  if (target.kind !== 'instrument') return false;
  const tokens = blockTokens(block, language.elides);
  return patternsOf(language, 'quoting')?.partiesTo.before(tokens, tokens.from(start)) !== undefined;
}

/** Maximum distance from an article to the name of its instrument, in UTF-16 code units: "article 9 (1) of the Convention". */
const OF_INSTRUMENT = 20;
/**
 * Maximum distance from a paragraph to the name of its document, in UTF-16 code units: "paragraph 12 of its previous concluding observations
 * (CMW/C/XAA/CO/1)".
 */
const OF_DOCUMENT = 80;

/** Text between a place and the name of its source: "paragraph 2, of the Convention", "the Convention on … (“the Convention”)". */
const BEFORE_NAME_PATTERN = /^, |^ \(\p{L}* ?[“"‘']/u;

/** The place cited together with the last source, "article 9 of the Covenant on … (the Covenant)"; the source itself if there is none. */
function withItsPlace(sources: readonly Reference[], last: Reference, text: string): Reference {
  let at = sources.length - 1;
  for (; at > 0; at--) {
    const [former, one] = [sources[at - 1], sources[at]];
    if (!former || !one || isPlace(one) || sourceKey(former) !== sourceKey(one)) break;
    const textBetween = text.slice(former.end, one.start);
    const isNear = one.target.kind === 'instrument' ? OF_INSTRUMENT : OF_DOCUMENT;
    if (textBetween.length > isNear || /[,.;:“”"]/u.test(textBetween.replace(BEFORE_NAME_PATTERN, ''))) break;
  }
  const firstSource = sources[at];
  return firstSource && isPlace(firstSource) ? firstSource : last;
}
