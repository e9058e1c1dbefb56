import type { Reference } from '../model/base/target';
import { referencesBeyondEnd } from '../model/beyondEnd';
import type { DocumentModel } from '../model/document';
import type { BlockReading } from '../model/readings/blockReading';
import { patternsOf } from '../model/words/patterns';
import type { Mention } from '../syntax/citations/mention';
import { blockTokens } from '../syntax/tokens/blockTokens';
import { bisect } from '../text/bisect';
import { type CitingDocument, citingDocument } from './citingDocument';
import type { CheckedCitation } from './heldCitation';
import { checkPlace } from './heldPlace';
import { checkQuotedWords, checkReproduction, comparedQuotations } from './heldWords';
import { isNobodyElses, namesInstrument } from './namesInstrument';
import { reproducedFrom, sayingBlock, wholeText } from './reproducedText';
import type { SourceList } from './sourceList';

/**
 * Every citation of another document or of a treaty, and every sufficiently long quotation, checked against the sources, in text order.
 * Offsets are relative to the whole text.
 */
export function checkedCitations(model: DocumentModel, sources: SourceList): readonly CheckedCitation[] {
  return model.readings.flatMap((_, blockIndex) => checkedCitationsInBlock(model, blockIndex, sources));
}

/** Like {@link checkedCitations}, for one block. Offsets are still relative to the whole text. */
export function checkedCitationsInBlock(
  model: DocumentModel,
  blockIndex: number,
  sources: SourceList,
): readonly CheckedCitation[] {
  const reading = model.readings[blockIndex];
  if (!reading) return [];
  const citing = citingDocument(model);
  const at = model.tree.starts[blockIndex] ?? 0;
  const sayingBlockAt = () => sayingBlock(model).block;
  return [
    ...checkedPlaces(citing, reading, sources),
    ...checkedQuotations(citing, reading, blockIndex, sources, sayingBlockAt),
  ]
    .map((citation) => moveCitation(citation, at))
    .sort((one, other) => one.start - other.start);
}

function moveCitation(citation: CheckedCitation, by: number): CheckedCitation {
  const differences = citation.differences?.map((one) => ({ ...one, start: one.start + by, end: one.end + by }));
  return { ...citation, start: citation.start + by, end: citation.end + by, ...(differences && { differences }) };
}

/**
 * The places in treaties and other documents that a block cites, checked against their sources, in text order. Offsets are relative to the
 * block.
 */
export function checkedPlaces(
  document: CitingDocument,
  reading: BlockReading,
  sources: SourceList,
): readonly CheckedCitation[] {
  const citations: CheckedCitation[] = [];
  for (const { start, end, target } of referencesBeyondEnd(reading)) {
    const answer = checkPlace(target, true, sources, undefined);
    if (answer) citations.push({ start, end, kind: 'place', ...answer });
  }
  for (const reference of reading.references) {
    const { target, ground, start, end } = reference;
    if (!LEADS_AWAY.has(target.kind)) continue;
    const { kind, symbol } = document.identity;
    const isSure =
      target.kind === 'article'
        ? namesInstrument(ground, kind) || isNobodyElses(reading, kind)
        : isNamedNearby(reading, reference);
    const answer = checkPlace(target, isSure, sources, symbol?.canonical);
    if (answer) citations.push({ start, end, kind: 'place', ...answer });
  }
  return citations;
}

/** How far before a paragraph number to look for the name of its document, in UTF-16 code units. */
const DOCUMENT_NAME_WINDOW = 100;

/**
 * Whether a paragraph certainly belongs to the document it was attributed to. If that document is only named earlier in a long sentence,
 * the number may belong to another one.
 */
function isNamedNearby(reading: BlockReading, { ground, start, end }: Reference): boolean {
  if (ground !== 'named-before' && ground !== 'sentence' && ground !== 'sentence-start') return true;
  const { mentions } = reading;
  const nextMention = bisect(mentions.length, (i) => (mentions[i]?.start ?? 0) <= start);
  const nearbyMention = mentions[nextMention - 1];
  const at = nearbyMention && end <= nearbyMention.end ? nearbyMention.start : start;
  if (followsIbidem(reading, at)) return true;
  for (let i = nextMention - 1; i >= 0; i--) {
    const mention = mentions[i];
    if (!mention || at - mention.end > DOCUMENT_NAME_WINDOW) return false;
    if (mention.end <= at && NAME_DOCUMENTS.has(mention.kind)) return !isAnswered(reading, mention);
  }
  return false;
}

/** Whether the paragraph may be one of the document that answers: "its comments on the concluding observations (para. 12)". */
function isAnswered({ block, language }: BlockReading, { kind, start }: Mention): boolean {
  if (kind !== 'document') return false;
  const tokens = blockTokens(block, language.elides);
  return patternsOf(language, 'citedTitles')?.answersBefore.isBefore(tokens, tokens.from(start)) === true;
}

/** How much text before an offset to search for "ibid.", in UTF-16 code units. */
const IBIDEM_WINDOW = 12;

/** Refers to the document cited last: "Ibid., para. 12". */
function followsIbidem({ block: { text }, language: { citations } }: BlockReading, at: number): boolean {
  const textBefore = text.slice(Math.max(0, at - IBIDEM_WINDOW), at).toLowerCase();
  const word = /[^\s(,]*(?=[\s,]*$)/.exec(textBefore)?.[0] ?? '';
  return citations.ibidem.includes(word.replace(/^[*_]+|[.*_]+$/g, ''));
}

/** Kinds of mention that name a document. */
const NAME_DOCUMENTS: ReadonlySet<string> = new Set([
  'symbol',
  'general-comments',
  'document',
  'resolutions',
  'committee',
]);

/** Kinds of target that lie in a treaty or another document. */
const LEADS_AWAY: ReadonlySet<string> = new Set([
  'article',
  'other-paragraph',
  'other-section',
  'general-comment',
  'symbol',
  'resolution',
]);

/**
 * The sufficiently long quotations in a block, checked against their sources, in text order. Offsets are relative to the block.
 * `sayingBlockAt`: returns the block that introduces paragraphs reproduced without quotation marks; called only where such a paragraph is
 * possible.
 */
export function checkedQuotations(
  document: CitingDocument,
  reading: BlockReading,
  block: number,
  sources: SourceList,
  sayingBlockAt: () => number | undefined,
): readonly CheckedCitation[] {
  const from = reproducedFrom(document, reading, block, sayingBlockAt);
  const answer = from && checkReproduction(reading, from, sources);
  if (answer) return [{ ...wholeText(reading), kind: 'quotation', ...answer }];
  return comparedQuotations(reading).map((span) => ({
    start: span.start,
    end: span.end,
    kind: 'quotation',
    ...checkQuotedWords(document, reading, block, span, sources),
  }));
}
