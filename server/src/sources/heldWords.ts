import { amendedParagraphs } from '../catalogue/amendedParagraphs';
import { INSTRUMENTS } from '../catalogue/instruments';
import { type OfficialText, officialArticle } from '../catalogue/official';
import { lacksWording } from '../catalogue/otherWordings';
import { memoize, memoizeBy } from '../model/base/memo';
import type { ArticleTarget } from '../model/base/target';
import type { BlockReading } from '../model/readings/blockReading';
import { quotationsIn } from '../model/readings/quotations';
import { foreignPlace } from '../model/summary';
import type { Span } from '../text/edits';
import type { CitingDocument } from './citingDocument';
import { mayBeOfComparedText } from './comparedText';
import { type QuotedWords, quotedWords } from './foldedWords';
import type { CheckedAnswer, NotChecked } from './heldCitation';
import { articlePlace, paragraphPlace } from './heldPlace';
import { checkQuotation, isPlaceOrPart, type QuotationAnswer } from './heldQuotation';
import { concernsYear } from './isOfYear';
import { isPartOnly } from './isPartOnly';
import { isNobodyElses, namesInstrument } from './namesInstrument';
import { otherTreatyWith } from './otherTreaty';
import { ownerOfQuotation, type QuotationOwner, withEachPlace } from './ownerOfQuotation';
import { type ReproducedFrom, wholeText } from './reproducedText';
import { hasAnotherSpeaker } from './saidByProvision';
import { type Doubt, languageOfTreaty, type SourceList, wordsOfDocument, wordsOfTreaty } from './sourceList';
import type { SourcePlace, SourceWords } from './sourceWords';
import { textIn } from './treatyLanguages';
import { checkByFingerprints, hasPrint, type PrintsAnswer, type TreatyPrints } from './treatyPrints';

/** Quotations with fewer words are terms that occur everywhere. */
const MIN_QUOTATION_WORDS = 6;

/** The quotations in a block that are long enough to be checked, in text order. */
export function comparedQuotations(reading: BlockReading): readonly Span[] {
  return quotationsIn(reading).filter(
    (span) => wordsIn(spanBetweenMarks(span), reading.block.text).count >= MIN_QUOTATION_WORDS,
  );
}

/** The span between the quotation marks. */
const spanBetweenMarks = memoize(
  ({ start, end }: Span): Span => ({ start: start + 1, end: Math.max(start + 1, end - 1) }),
);

/** The words quoted in a span of a text, memoized. */
const wordsIn = memoizeBy((inner: Span, text: string): QuotedWords => quotedWords(text, inner.start, inner.end));

/** Checks a quotation against a source, memoized by source and place. */
const checkMemoized = memoizeBy(
  (inner: Span, text: string, source: SourceWords, place: string): QuotationAnswer =>
    checkQuotation(wordsIn(inner, text), text, source, place),
);

/** Looks a quotation up in fingerprints, memoized by place. */
const lookedUp = memoizeBy(
  (inner: Span, text: string, prints: TreatyPrints, place: string): PrintsAnswer =>
    checkByFingerprints(wordsIn(inner, text), prints, (name) => isPlaceOrPart(name, place)),
);

/** Checks a quotation of a block, one of {@link comparedQuotations}, against its named source. Offsets are relative to the block. */
export function checkQuotedWords(
  document: CitingDocument,
  reading: BlockReading,
  block: number,
  span: Span,
  sources: SourceList,
): CheckedAnswer {
  const owner = ownerOfQuotation(document, reading, block, span);
  if (!owner) return { source: '', place: '', verdict: 'not-checked', reason: 'no-source-named' };
  const answer = checkEachPlace(owner, (one) => checkSinglePlace(document, reading, span, one, sources));
  if (!DENIAL_VERDICTS.has(answer.verdict)) return answer;
  const reason = doubtAboutWords(document, reading, block, span, owner);
  if (!reason) return answer;
  const { source, place, copy, copyName } = answer;
  return {
    source,
    place,
    ...(copy && { copy }),
    ...(copyName !== undefined && { copyName }),
    verdict: 'not-checked',
    reason,
  };
}

/** Why quoted words that are not those of the source cannot be held against it. */
function doubtAboutWords(
  document: CitingDocument,
  reading: BlockReading,
  block: number,
  span: Span,
  owner: QuotationOwner,
): NotChecked | undefined {
  // Without a closing mark, the writer's own words may have been read as part of the quotation.
  if (!isClosed(reading.block.text, span)) return 'not-closed';
  return mayBeOfComparedText(document, reading, block, span, owner) ? 'source-uncertain' : undefined;
}

const DENIAL_VERDICTS: ReadonlySet<CheckedAnswer['verdict']> = new Set(['not-verbatim', 'verbatim-elsewhere']);

/** Whether a quotation has both quotation marks. */
function isClosed(text: string, { start, end }: Span): boolean {
  return /[“«"‘']/.test(text.charAt(start)) && /[”»"’']/.test(text.charAt(end - 1));
}

/** The best result among the places that an owner cites. */
function checkEachPlace(owner: QuotationOwner, heldAt: (one: QuotationOwner) => CheckedAnswer): CheckedAnswer {
  const firstAnswer = heldAt(owner);
  if (owner.places.length < 2 && owner.reference.range === undefined) return firstAnswer;
  // If several places are cited, the words may be those of any of them.
  const answers = withEachPlace(owner).map(heldAt);
  const bestAnswer =
    answers.find(({ verdict }) => verdict === 'verbatim') ??
    answers.find(({ verdict, where }) => verdict === 'not-verbatim' && where !== undefined) ??
    firstAnswer;
  if (bestAnswer.verdict !== 'verbatim-elsewhere') return bestAnswer;
  // With several places cited, it is unknown which number is wrong.
  const { namedAt: _, ...answer } = bestAnswer;
  return answer;
}

/** Checks a quotation against the one place that its owner names. */
function checkSinglePlace(
  document: CitingDocument,
  reading: BlockReading,
  span: Span,
  owner: QuotationOwner,
  sources: SourceList,
): CheckedAnswer {
  const { text } = reading.block;
  const { target, ground } = owner.reference;
  const looseness = owner.isFirm || owner.isJoined ? {} : { isLoose: true as const };
  const { start, end } = owner.reference;
  const namedPosition = owner.isRepeated ? {} : { namedAt: { block: owner.block, start, end } };
  if (target.kind === 'article' || target.kind === 'instrument') {
    const place = target.kind === 'article' ? articlePlace(target) : '';
    const answer = { source: target.instrument, place, ...namedPosition, ...looseness };
    const official = textIn(sources.treaty(target.instrument), document.language.language.id);
    const citedPlace = target.kind === 'article' ? comparedPlace(target) : '';
    if (!official)
      return { ...answer, ...confirmByPrints(span, text, sources.prints?.(target.instrument), citedPlace) };
    const copy = { copyName: official.source };
    if (target.kind === 'article' && !officialArticle(official, Number(target.article)))
      return { ...answer, ...copy, verdict: 'not-checked', reason: 'article-not-read' };
    // Where an article is only attributed to the treaty by default, it may be an article of a law.
    const { kind } = document.identity;
    const isCertain = target.kind === 'instrument' || namesInstrument(ground, kind) || isNobodyElses(reading, kind);
    const ownOwner = { ...owner, isJoined: owner.isJoined && isCertain };
    const quotationAnswer = checkMemoized(spanBetweenMarks(span), text, wordsOfTreaty(official), citedPlace);
    if (quotationAnswer.verdict !== 'verbatim' && languageOfTreaty(official) !== document.language.language.id)
      return { ...answer, ...copy, verdict: 'not-checked', reason: 'other-language' };
    const isWhole = citedPlace !== '' || hasEachArticle(official);
    const result: Omit<CheckedAnswer, 'source' | 'place'> =
      isWhole || quotationAnswer.verdict !== 'unlike'
        ? answerFor(quotationAnswer, ownOwner, [], (name) => lacksWordingIn(official, name), citedPlace)
        : { verdict: 'not-checked', reason: 'article-not-read' };
    const otherEntry = isWhole
      ? answerElsewhere(quotationAnswer, result, reading, span, owner, sources, target.instrument)
      : undefined;
    // A copy that has lost or misread a word, or that has another wording, may lack words that the fingerprints of other copies contain.
    const isDenied = result.verdict === 'not-verbatim' || result.reason === 'amended' || otherEntry !== undefined;
    const prints = isDenied ? sources.prints?.(target.instrument) : undefined;
    const confirmation = prints && confirmByPrints(span, text, prints, citedPlace);
    if (confirmation?.verdict === 'verbatim') return { ...answer, ...confirmation };
    return {
      ...answer,
      ...copy,
      ...(namesOnePlace(quotationAnswer) &&
        quotationAnswer.where?.copyName !== undefined && { copyName: quotationAnswer.where.copyName }),
      ...(otherEntry ?? result),
    };
  }
  const place = foreignPlace(target);
  if (!place) return { source: '', place: '', verdict: 'not-checked', reason: 'no-source-named' };
  const answer = { source: place.symbol, place: paragraphPlace(place), ...namedPosition, ...looseness };
  const copy = sources.document(place.symbol);
  if (!copy) return { ...answer, verdict: 'not-checked', reason: 'not-at-hand' };
  if (!concernsYear(copy.model, place.year)) return { ...answer, verdict: 'not-checked', reason: 'other-year', copy };
  const documentAnswer = checkMemoized(spanBetweenMarks(span), text, wordsOfDocument(copy.model), place.number);
  const doubts: readonly Doubt[] = isPartOnly(place.symbol) ? [...copy.doubts, 'extract'] : copy.doubts;
  const documentResult = answerFor(documentAnswer, owner, doubts);
  const other =
    doubts.length === 0
      ? answerElsewhere(documentAnswer, documentResult, reading, span, owner, sources, '')
      : undefined;
  return { ...answer, copy, ...(other ?? documentResult) };
}

/** Whether an official text contains every article of its treaty; otherwise the words may be in an article that could not be read. */
function hasEachArticle({ instrument, articles }: OfficialText): boolean {
  return articles.length >= (INSTRUMENTS[instrument]?.articles ?? Number.POSITIVE_INFINITY);
}

function namesOnePlace(
  answer: QuotationAnswer,
): answer is Extract<QuotationAnswer, { where: SourcePlace | undefined }> {
  return answer.verdict === 'verbatim' || answer.verdict === 'not-verbatim';
}

/**
 * Checks a quotation by fingerprints alone, without an official text: the result may confirm it or point to another article, but never
 * reject it.
 */
function confirmByPrints(
  span: Span,
  text: string,
  prints: TreatyPrints | undefined,
  citedPlace: string,
): Omit<CheckedAnswer, 'source' | 'place'> {
  if (!prints || !hasPrint(prints, (name) => isPlaceOrPart(name, citedPlace)))
    return { verdict: 'not-checked', reason: 'no-official-text' };
  const answer = lookedUp(spanBetweenMarks(span), text, prints, citedPlace);
  if (answer.verdict === 'unlike') return { verdict: 'not-checked', reason: 'words-differ' };
  return { ...answer, isByPrints: true };
}

/**
 * Words that do not resemble the named source but occur in a treaty not named there must come from that treaty by mistake, however loosely
 * the source is named.
 */
function answerElsewhere(
  answer: QuotationAnswer,
  result: Pick<CheckedAnswer, 'verdict' | 'reason'>,
  reading: BlockReading,
  span: Span,
  owner: QuotationOwner,
  sources: SourceList,
  name: string,
): Omit<CheckedAnswer, 'source' | 'place'> | undefined {
  const { text } = reading.block;
  if (answer.verdict !== 'unlike' || (result.reason !== undefined && result.reason !== 'source-uncertain'))
    return undefined;
  const otherTreaty = otherTreatyWith(
    wordsIn(spanBetweenMarks(span), text),
    text,
    sourcesInLanguage(sources, reading.language.id),
    name,
  );
  if (!otherTreaty || namesTreaty(reading, otherTreaty.instrument)) return undefined;
  if (!otherTreaty.isVerbatim)
    return hasAnotherSpeaker(reading, owner.reference.end, span.start) ? undefined : { verdict: 'not-verbatim' };
  return {
    verdict: 'verbatim-elsewhere',
    where: otherTreaty.where.map(({ name }) => name),
    whereSource: otherTreaty.instrument,
  };
}

/** The sources, with official texts in the given language where available. */
function sourcesInLanguage(sources: SourceList, language: string): Pick<SourceList, 'treaty'> {
  return { treaty: (instrument) => textIn(sources.treaty(instrument), language) };
}

function namesTreaty({ references }: BlockReading, instrument: string): boolean {
  return references.some(
    ({ target }) => (target.kind === 'article' || target.kind === 'instrument') && target.instrument === instrument,
  );
}

/**
 * Checks text without quotation marks against the paragraph that it reproduces; undefined if nothing is similar, since the text is then the
 * author's own. Offsets are relative to the block.
 */
export function checkReproduction(
  reading: BlockReading,
  { place, reference, block }: ReproducedFrom,
  sources: SourceList,
): CheckedAnswer | undefined {
  const innerSpan = wholeText(reading);
  const { text } = reading.block;
  if (wordsIn(innerSpan, text).count < MIN_QUOTATION_WORDS) return undefined;
  const copy = sources.document(place.symbol);
  if (!copy) return undefined;
  const answer = checkMemoized(innerSpan, text, wordsOfDocument(copy.model), place.number);
  if (answer.verdict === 'unlike' || answer.verdict === 'out-of-order') return undefined;
  if (answer.verdict === 'not-verbatim' && !answer.isSure) return undefined;
  const namedAt = { block, start: reference.start, end: reference.end };
  const owner = { reference, places: [reference], block, isFirm: true, isJoined: true };
  return {
    source: place.symbol,
    place: paragraphPlace(place),
    namedAt,
    copy,
    ...answerFor(answer, owner, copy.doubts),
  };
}

/** The paragraph of an article to compare; letters are not located, so the whole paragraph is searched. */
function comparedPlace({ article, paragraph }: ArticleTarget): string {
  return paragraph === '' ? article : `${article} (${paragraph})`;
}

/** Whether a place may have wordings that the available text lacks, because one of its paragraphs was amended. */
function lacksWordingIn(official: OfficialText, place: string): boolean {
  return (
    place !== '' &&
    amendedParagraphs(official.instrument).some((name) => isPlaceOrPart(name, place) && lacksWording(official, name))
  );
}

/**
 * Reports a difference only if the copy of the document is reliable and the quotation certainly belongs to it. `lacks`: whether a wording
 * of a place is unavailable; `citedPlace`: the cited place, empty for the whole source.
 */
function answerFor(
  answer: QuotationAnswer,
  owner: QuotationOwner,
  [doubt]: readonly Doubt[],
  lacks: (name: string) => boolean = () => false,
  citedPlace = '',
): Omit<CheckedAnswer, 'source' | 'place'> {
  switch (answer.verdict) {
    case 'verbatim':
      return { verdict: 'verbatim', ...(answer.where && whereOf([answer.where])) };
    case 'verbatim-elsewhere':
      // An amendment may also have renumbered paragraphs.
      if (answer.where.some(({ name }) => lacks(name)))
        return { verdict: 'not-checked', reason: 'amended', ...whereOf(answer.where) };
      if (doubt !== undefined) return { verdict: 'not-checked', reason: doubt, ...whereOf(answer.where) };
      return { verdict: 'verbatim-elsewhere', ...whereOf(answer.where) };
    case 'out-of-order':
      return { verdict: 'not-checked', reason: doubt ?? 'out-of-order', ...whereOf([answer.where]) };
    case 'unlike':
      if (lacks(citedPlace)) return { verdict: 'not-checked', reason: 'amended' };
      // A source in separate parentheses or in a note applies to exactly these words.
      if (owner.isJoined && doubt === undefined) return { verdict: 'not-verbatim' };
      return { verdict: 'not-checked', reason: doubt ?? 'source-uncertain' };
    case 'not-verbatim': {
      const reason =
        doubt ??
        (answer.hasGap ? 'converted' : undefined) ??
        (!(owner.isFirm || owner.isJoined || answer.isSure)
          ? 'source-uncertain'
          : lacks(answer.where.name)
            ? 'amended'
            : undefined);
      if (reason !== undefined) return { verdict: 'not-checked', reason };
      return { verdict: 'not-verbatim', ...whereOf([answer.where]), differences: answer.differences };
    }
  }
}

function whereOf(places: readonly SourcePlace[]): Pick<CheckedAnswer, 'where' | 'passages'> {
  return { where: places.map(({ name }) => name), passages: places.flatMap(({ at }) => at ?? []) };
}
