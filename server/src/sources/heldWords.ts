import { amendedParagraphs } from '../catalogue/amendedParagraphs';
import { INSTRUMENTS } from '../catalogue/instruments';
import { type OfficialText, officialArticle } from '../catalogue/official';
import { lacksWording } from '../catalogue/otherWordings';
import { kept, keptBy } from '../model/base/memo';
import type { ArticleTarget } from '../model/base/target';
import type { BlockReading } from '../model/readings/blockReading';
import { quotationsIn } from '../model/readings/quotations';
import { foreignPlace } from '../model/summary';
import type { Span } from '../text/edits';
import type { CitingDocument } from './citingDocument';
import { type QuotedWords, quotedWords } from './foldedWords';
import type { HeldAnswer } from './heldCitation';
import { articlePlace, paragraphPlace } from './heldPlace';
import { heldQuotation, isOfPlace, type QuotationAnswer } from './heldQuotation';
import { isOfYear } from './isOfYear';
import { isPartOnly } from './isPartOnly';
import { isNobodyElses, namesInstrument } from './namesInstrument';
import { otherTreatyWith } from './otherTreaty';
import { ownerOfQuotation, type QuotationOwner, withEachPlace } from './ownerOfQuotation';
import { type ReproducedFrom, wholeText } from './reproducedText';
import { hasAnotherSpeaker } from './saidByProvision';
import { type Doubt, languageOfTreaty, type SourceList, wordsOfDocument, wordsOfTreaty } from './sourceList';
import type { SourcePlace, SourceWords } from './sourceWords';
import { textIn } from './treatyLanguages';
import { hasPrint, heldByPrints, type PrintsAnswer, type TreatyPrints } from './treatyPrints';

/** Quotations of fewer words are terms, which stand everywhere. */
const SHORTEST_QUOTATION = 6;

/** The quotations of a block that are long enough to be compared, in text order. */
export function comparedQuotations(reading: BlockReading): readonly Span[] {
  return quotationsIn(reading).filter(
    (span) => wordsIn(betweenMarks(span), reading.block.text).count >= SHORTEST_QUOTATION,
  );
}

/** The text between the marks of a quotation. */
const betweenMarks = kept(({ start, end }: Span): Span => ({ start: start + 1, end: Math.max(start + 1, end - 1) }));

/** The words that are quoted in a stretch of a text, read once. */
const wordsIn = keptBy((inner: Span, text: string): QuotedWords => quotedWords(text, inner.start, inner.end));

/** A quotation held against a source, once for each source and place. */
const heldOnce = keptBy(
  (inner: Span, text: string, source: SourceWords, cited: string): QuotationAnswer =>
    heldQuotation(wordsIn(inner, text), text, source, cited),
);

/** A quotation looked up in fingerprints, once for each place. */
const lookedUp = keptBy(
  (inner: Span, text: string, prints: TreatyPrints, cited: string): PrintsAnswer =>
    heldByPrints(wordsIn(inner, text), prints, (name) => isOfPlace(name, cited)),
);

/** A quotation of a block, one of {@link comparedQuotations}, checked against its named source. Offsets are the block's. */
export function heldWords(
  document: CitingDocument,
  reading: BlockReading,
  block: number,
  span: Span,
  sources: SourceList,
): HeldAnswer {
  const owner = ownerOfQuotation(document, reading, block, span);
  if (!owner) return { source: '', place: '', verdict: 'not-checked', reason: 'no-source-named' };
  const answer = heldAgainst(owner, (one) => heldAs(document, reading, span, one, sources));
  if (isClosed(reading.block.text, span) || !DENIALS.has(answer.verdict)) return answer;
  // Without the mark, words of the writer may have been taken for those of the source.
  const { source, place, copy, copyName } = answer;
  return {
    source,
    place,
    ...(copy && { copy }),
    ...(copyName !== undefined && { copyName }),
    verdict: 'not-checked',
    reason: 'not-closed',
  };
}

const DENIALS: ReadonlySet<HeldAnswer['verdict']> = new Set(['not-verbatim', 'verbatim-elsewhere']);

/** Whether a quotation has both of its marks. */
function isClosed(text: string, { start, end }: Span): boolean {
  return /[“«"‘']/.test(text.charAt(start)) && /[”»"’']/.test(text.charAt(end - 1));
}

/** The best answer of the places that an owner cites. */
function heldAgainst(owner: QuotationOwner, heldAt: (one: QuotationOwner) => HeldAnswer): HeldAnswer {
  const first = heldAt(owner);
  if (owner.places.length < 2 && owner.reference.range === undefined) return first;
  // If several places are cited, the words may be those of any of them.
  const answers = withEachPlace(owner).map(heldAt);
  const best =
    answers.find(({ verdict }) => verdict === 'verbatim') ??
    answers.find(({ verdict, where }) => verdict === 'not-verbatim' && where !== undefined) ??
    first;
  if (best.verdict !== 'verbatim-elsewhere') return best;
  // It is not known which of the numbers is wrong.
  const { namedAt: _, ...answer } = best;
  return answer;
}

/** A quotation held against the one place that its owner names. */
function heldAs(
  document: CitingDocument,
  reading: BlockReading,
  span: Span,
  owner: QuotationOwner,
  sources: SourceList,
): HeldAnswer {
  const { text } = reading.block;
  const { target, ground } = owner.reference;
  const looseness = owner.isFirm || owner.isJoined ? {} : { isLoose: true as const };
  const namedAt = { block: owner.block, start: owner.reference.start, end: owner.reference.end };
  if (target.kind === 'article' || target.kind === 'instrument') {
    const place = target.kind === 'article' ? articlePlace(target) : '';
    const answer = { source: target.instrument, place, namedAt, ...looseness };
    const official = textIn(sources.treaty(target.instrument), document.language.language.id);
    const cited = target.kind === 'article' ? comparedPlace(target) : '';
    if (!official) return { ...answer, ...confirmed(span, text, sources.prints?.(target.instrument), cited) };
    const copy = { copyName: official.source };
    if (target.kind === 'article' && !officialArticle(official, Number(target.article)))
      return { ...answer, ...copy, verdict: 'not-checked', reason: 'article-not-read' };
    // The article may be a law's where only habit identifies its owner.
    const { kind } = document.identity;
    const isCertain = target.kind === 'instrument' || namesInstrument(ground, kind) || isNobodyElses(reading, kind);
    const owned = { ...owner, isJoined: owner.isJoined && isCertain };
    const held = heldOnce(betweenMarks(span), text, wordsOfTreaty(official), cited);
    if (held.verdict !== 'verbatim' && languageOfTreaty(official) !== document.language.language.id)
      return { ...answer, ...copy, verdict: 'not-checked', reason: 'other-language' };
    const isWhole = cited !== '' || hasEachArticle(official);
    const given: Omit<HeldAnswer, 'source' | 'place'> =
      isWhole || held.verdict !== 'unlike'
        ? answered(held, owned, [], (name) => lacksWordingIn(official, name), cited)
        : { verdict: 'not-checked', reason: 'article-not-read' };
    const other = isWhole ? ofAnother(held, given, reading, span, owner, sources, target.instrument) : undefined;
    // A copy in which a word was lost or misread denies words that the fingerprints of other copies have, and so does one in another
    // wording.
    const isDenied = given.verdict === 'not-verbatim' || given.reason === 'amended' || other !== undefined;
    const printed = isDenied ? sources.prints?.(target.instrument) : undefined;
    const confirmation = printed && confirmed(span, text, printed, cited);
    if (confirmation?.verdict === 'verbatim') return { ...answer, ...confirmation };
    return {
      ...answer,
      ...copy,
      ...(isOfOnePlace(held) && held.where?.copyName !== undefined && { copyName: held.where.copyName }),
      ...(other ?? given),
    };
  }
  const place = foreignPlace(target);
  if (!place) return { source: '', place: '', verdict: 'not-checked', reason: 'no-source-named' };
  const answer = { source: place.symbol, place: paragraphPlace(place), namedAt, ...looseness };
  const copy = sources.document(place.symbol);
  if (!copy) return { ...answer, verdict: 'not-checked', reason: 'not-at-hand' };
  if (!isOfYear(copy.model, place.year)) return { ...answer, verdict: 'not-checked', reason: 'other-year', copy };
  const held = heldOnce(betweenMarks(span), text, wordsOfDocument(copy.model), place.number);
  const doubts: readonly Doubt[] = isPartOnly(place.symbol) ? [...copy.doubts, 'extract'] : copy.doubts;
  const given = answered(held, owner, doubts);
  const other = doubts.length === 0 ? ofAnother(held, given, reading, span, owner, sources, '') : undefined;
  return { ...answer, copy, ...(other ?? given) };
}

/** Whether an official text has all articles of its treaty; words that are in none of those it has may be in one that could not be read. */
function hasEachArticle({ instrument, articles }: OfficialText): boolean {
  return articles.length >= (INSTRUMENTS[instrument]?.articles ?? Number.POSITIVE_INFINITY);
}

function isOfOnePlace(held: QuotationAnswer): held is Extract<QuotationAnswer, { where: SourcePlace | undefined }> {
  return held.verdict === 'verbatim' || held.verdict === 'not-verbatim';
}

/** The verdict of fingerprints without an official text: they confirm, or point to another article, and never deny. */
function confirmed(
  span: Span,
  text: string,
  prints: TreatyPrints | undefined,
  cited: string,
): Omit<HeldAnswer, 'source' | 'place'> {
  if (!prints || !hasPrint(prints, (name) => isOfPlace(name, cited)))
    return { verdict: 'not-checked', reason: 'no-official-text' };
  const held = lookedUp(betweenMarks(span), text, prints, cited);
  if (held.verdict === 'unlike') return { verdict: 'not-checked', reason: 'words-differ' };
  return { ...held, isByPrints: true };
}

/**
 * Words unlike any of the named source that stand in a treaty which is not named there: they were taken from it by mistake, however loosely
 * the source is named.
 */
function ofAnother(
  held: QuotationAnswer,
  given: Pick<HeldAnswer, 'verdict' | 'reason'>,
  reading: BlockReading,
  span: Span,
  owner: QuotationOwner,
  sources: SourceList,
  named: string,
): Omit<HeldAnswer, 'source' | 'place'> | undefined {
  const { text } = reading.block;
  if (held.verdict !== 'unlike' || (given.reason !== undefined && given.reason !== 'source-uncertain'))
    return undefined;
  const other = otherTreatyWith(
    wordsIn(betweenMarks(span), text),
    text,
    inLanguage(sources, reading.language.id),
    named,
  );
  if (!other || namesTreaty(reading, other.instrument)) return undefined;
  if (!other.isVerbatim)
    return hasAnotherSpeaker(reading, owner.reference.end, span.start) ? undefined : { verdict: 'not-verbatim' };
  return { verdict: 'verbatim-elsewhere', where: other.where.map(({ name }) => name), whereSource: other.instrument };
}

/** The sources with official texts in a language where there are some. */
function inLanguage(sources: SourceList, language: string): Pick<SourceList, 'treaty'> {
  return { treaty: (instrument) => textIn(sources.treaty(instrument), language) };
}

function namesTreaty({ references }: BlockReading, instrument: string): boolean {
  return references.some(
    ({ target }) => (target.kind === 'article' || target.kind === 'instrument') && target.instrument === instrument,
  );
}

/**
 * A text without quotation marks, checked against the paragraph that it reproduces; undefined for one without similarity, which is the
 * author's own. Offsets are the block's.
 */
export function heldReproduction(
  reading: BlockReading,
  { place, reference, block }: ReproducedFrom,
  sources: SourceList,
): HeldAnswer | undefined {
  const inner = wholeText(reading);
  const { text } = reading.block;
  if (wordsIn(inner, text).count < SHORTEST_QUOTATION) return undefined;
  const copy = sources.document(place.symbol);
  if (!copy) return undefined;
  const held = heldOnce(inner, text, wordsOfDocument(copy.model), place.number);
  if (held.verdict === 'unlike' || held.verdict === 'out-of-order') return undefined;
  if (held.verdict === 'not-verbatim' && !held.isSure) return undefined;
  const namedAt = { block, start: reference.start, end: reference.end };
  const owner = { reference, places: [reference], block, isFirm: true, isJoined: true };
  return { source: place.symbol, place: paragraphPlace(place), namedAt, copy, ...answered(held, owner, copy.doubts) };
}

/** The paragraph of an article whose words are compared; letters are looked for in all of it. */
function comparedPlace({ article, paragraph }: ArticleTarget): string {
  return paragraph === '' ? article : `${article} (${paragraph})`;
}

/** Whether a place may have other words than in the available text: a paragraph of it was amended, and some of its wordings are missing. */
function lacksWordingIn(official: OfficialText, cited: string): boolean {
  return (
    cited !== '' &&
    amendedParagraphs(official.instrument).some((name) => isOfPlace(name, cited) && lacksWording(official, name))
  );
}

/**
 * A difference only counts if the document’s copy is certain, and the quotation certainly belongs to it. `lacks`: whether a place has an
 * unavailable wording; `cited`: the place that is cited, empty for the whole source.
 */
function answered(
  held: QuotationAnswer,
  owner: QuotationOwner,
  [doubt]: readonly Doubt[],
  lacks: (name: string) => boolean = () => false,
  cited = '',
): Omit<HeldAnswer, 'source' | 'place'> {
  switch (held.verdict) {
    case 'verbatim':
      return { verdict: 'verbatim', ...(held.where && whereOf([held.where])) };
    case 'verbatim-elsewhere':
      // An amendment may also renumber paragraphs.
      if (held.where.some(({ name }) => lacks(name)))
        return { verdict: 'not-checked', reason: 'amended', ...whereOf(held.where) };
      if (doubt !== undefined) return { verdict: 'not-checked', reason: doubt, ...whereOf(held.where) };
      return { verdict: 'verbatim-elsewhere', ...whereOf(held.where) };
    case 'out-of-order':
      return { verdict: 'not-checked', reason: doubt ?? 'out-of-order', ...whereOf([held.where]) };
    case 'unlike':
      if (lacks(cited)) return { verdict: 'not-checked', reason: 'amended' };
      // In separate parentheses or a note, the source is named for these words and no others.
      if (owner.isJoined && doubt === undefined) return { verdict: 'not-verbatim' };
      return { verdict: 'not-checked', reason: doubt ?? 'source-uncertain' };
    case 'not-verbatim': {
      const reason =
        doubt ??
        (held.hasGap ? 'converted' : undefined) ??
        (!(owner.isFirm || held.isSure) ? 'source-uncertain' : lacks(held.where.name) ? 'amended' : undefined);
      if (reason !== undefined) return { verdict: 'not-checked', reason };
      return { verdict: 'not-verbatim', ...whereOf([held.where]), differences: held.differences };
    }
  }
}

function whereOf(places: readonly SourcePlace[]): Pick<HeldAnswer, 'where' | 'passages'> {
  return { where: places.map(({ name }) => name), passages: places.flatMap(({ at }) => at ?? []) };
}
