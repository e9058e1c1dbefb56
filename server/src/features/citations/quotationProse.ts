import type { Speaker } from '../../display/speaker';
import type { Target } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import type { BlockReading } from '../../model/readings/blockReading';
import { citingDocument } from '../../sources/citingDocument';
import type { CheckedCitation } from '../../sources/heldCitation';
import { checkQuotedWords, comparedQuotations } from '../../sources/heldWords';
import { ownerOfQuotation } from '../../sources/ownerOfQuotation';
import type { SourceList } from '../../sources/sourceList';
import { blockIndexAt } from '../../syntax/blocks/tree';
import type { Span } from '../../text/edits';
import { placeShown } from '../words/placeNames';
import { type Inline, type Prose, quote, text } from '../words/prose';
import { citedPassage } from './citedPassage';
import { copyText } from './citedSources';
import { sourceText, verdictText } from './heldCitationWords';

/** A quotation at a place, with the citation that names its source. */
interface QuotationAtOffset {
  readonly reading: BlockReading;
  readonly block: number;
  /** Offsets of the block. */
  readonly span: Span;
  /** The source of the quotation; undefined if nothing names it. */
  readonly target: Target | undefined;
}

/** The quotation at an offset, or the one whose source is cited there. Ignores short quotations. */
export function quotationAt(model: DocumentModel, offset: number): QuotationAtOffset | undefined {
  const block = blockIndexAt(model.tree, offset);
  const reading = model.readings[block];
  if (!reading) return undefined;
  const at = offset - (model.tree.starts[block] ?? 0);
  const isAt = ({ start, end }: Span) => start <= at && at < end;
  let quotation: QuotationAtOffset | undefined;
  for (const span of comparedQuotations(reading)) {
    const owner = ownerOfQuotation(citingDocument(model), reading, block, span);
    const place = { reading, block, span, target: owner?.reference.target };
    if (isAt(span)) return place;
    if (owner?.block === block && isAt(owner.reference)) quotation ??= place;
  }
  return quotation;
}

/** The verdict on a quotation, in words. */
export function quotationProse(
  model: DocumentModel,
  { reading, block, span }: QuotationAtOffset,
  sources: SourceList,
  says: Speaker,
): readonly Prose[] {
  const { t, language } = says;
  const citation = verdictOn(model, reading, block, span, sources);
  const copy = copyText(citation, language);
  const passage = citedPassage(model, citation, sources);
  const source = [sourceText(citation, language), placeShown(citation.place, language)].filter((words) => words !== '');
  const inlines: readonly Inline[] = (passage?.runs ?? []).map((run) =>
    run.isDifferent ? { bold: run.text } : run.text,
  );
  return [
    text({ bold: t('Quotation: {0}', verdictText(citation, language)) }),
    ...(source.length > 0
      ? [text(source.join(', '), ...(copy === '' ? [] : [' · ', t('held against {0}', copy)]))]
      : []),
    ...(inlines.length > 0 ? [quote(...inlines)] : []),
  ];
}

/** The answer to a quotation, with offsets of the whole text. */
function verdictOn(
  model: DocumentModel,
  reading: BlockReading,
  block: number,
  { start, end }: Span,
  sources: SourceList,
): CheckedCitation {
  const by = model.tree.starts[block] ?? 0;
  const answer = checkQuotedWords(citingDocument(model), reading, block, { start, end }, sources);
  const differences = answer.differences?.map((one) => ({ ...one, start: one.start + by, end: one.end + by }));
  return { ...answer, kind: 'quotation', start: start + by, end: end + by, ...(differences && { differences }) };
}
