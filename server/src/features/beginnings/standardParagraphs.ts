import type { SectionId } from '../../catalogue/committees';
import { memoizeBy } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import { owningParagraph } from '../../model/paragraphs/paragraphs';
import { paragraphRoles } from '../../model/roles';
import { blockIndexAt } from '../../syntax/blocks/tree';
import type { Span } from '../../text/edits';
import { documentFacts } from '../words/documentFacts';
import { markerOf, STANDARD_SECTIONS } from './nextDocument';
import { carryOverParagraph } from './takenOver';

/** A boilerplate paragraph, which a document on another State may reuse. */
export interface StandardParagraph {
  /** The symbol or file name of its document, and its number there. */
  readonly source: string;
  readonly number: string;
  readonly section: SectionId;
  /** The paragraph's words, without the number; a line for each subparagraph. Parts to fill in or check are in square brackets. */
  readonly text: string;
}

/** The standard paragraphs of a document in text order, adapted to another State; empty for documents other than observations. */
export const standardParagraphs = memoizeBy((model: DocumentModel, stateName: string): readonly StandardParagraph[] => {
  const { identity, language, tree } = model;
  if (identity.kind !== 'concluding-observations') return [];
  const { name: source } = documentFacts(model, 'en');
  const roles = paragraphRoles(
    tree,
    language.language,
    identity.kind,
    (blockIndex) => model.readings[blockIndex]?.signals ?? 0,
  );
  return roles.flatMap(({ block, end, section }): StandardParagraph[] => {
    const ownBlock = tree.blocks[block];
    if (!ownBlock || ownBlock.zone === 'annex' || section === undefined || !STANDARD_SECTIONS.has(section)) return [];
    const lines = [carryOverParagraph(model, block, { stateName })];
    for (let b = block + 1; b < end; b++) {
      const part = tree.blocks[b];
      if (part?.kind === 'subparagraph')
        lines.push(`${'\t'.repeat(part.level)}${markerOf(part)}${carryOverParagraph(model, b, { stateName })}`);
    }
    const text = lines.join('\n');
    return text === '' ? [] : [{ source, number: ownBlock.label?.text ?? '', section, text }];
  });
});

/** A numbered paragraph of observations in which nothing follows the cursor. */
export interface ParagraphBeginning {
  /** The typed opening, as UTF-16 offsets of the whole text. */
  readonly span: Span;
  readonly typed: string;
  readonly section: SectionId | undefined;
}

/** Maximum length of the typed opening, in UTF-16 code units. */
const MAX_OPENING_LENGTH = 40;

/** The paragraph being started at an offset; undefined almost everywhere. Once it has words, only in sections with standard paragraphs. */
export function newParagraphAt(model: DocumentModel, offset: number): ParagraphBeginning | undefined {
  const { identity, language, tree } = model;
  const b = blockIndexAt(tree, offset);
  const block = tree.blocks[b];
  if (identity.kind !== 'concluding-observations' || block?.kind !== 'paragraph' || block.zone === 'annex')
    return undefined;
  const from = tree.starts[b] ?? 0;
  const { start, end } = block.content;
  const at = offset - from;
  // Without words, the content may begin at the line break.
  const wordsStart = Math.min(Math.max(block.marker.end, Math.min(start, at)), at);
  const typedText = block.text.slice(wordsStart, at);
  const isAfterMarker = at > block.marker.end && /^\s/.test(block.text.slice(block.marker.end, at));
  if (!isAfterMarker || typedText.length > MAX_OPENING_LENGTH || /[\r\n.;:]/.test(typedText)) return undefined;
  if (block.text.slice(at, Math.max(at, end)).trim() !== '') return undefined;
  const paragraph = owningParagraph(model.paragraphs, b);
  // If subparagraphs or unnumbered text follow, the paragraph is not new.
  if (!paragraph || paragraph.endBlock > b + 1) return undefined;
  const roles = paragraphRoles(tree, language.language, identity.kind, (one) => model.readings[one]?.signals ?? 0);
  const section = roles.find((role) => role.block === b)?.section;
  const leadStart = typedText.length - typedText.trimStart().length;
  // Do not interrupt someone who is writing about one State.
  if (typedText.length > leadStart && !(section !== undefined && STANDARD_SECTIONS.has(section))) return undefined;
  return { span: { start: from + wordsStart + leadStart, end: offset }, typed: typedText.trimStart(), section };
}

/** Maximum number of paragraphs to offer. */
const MAX_PARAGRAPHS = 40;

/**
 * The standard paragraphs that match a typed opening: first those for its section, otherwise in document order. Of paragraphs with the same
 * text, only the first.
 */
export function fittingParagraphs(
  { section, typed }: ParagraphBeginning,
  documents: readonly DocumentModel[],
  stateName: string,
): readonly StandardParagraph[] {
  const words = typed.toLowerCase().split(/\s+/);
  const seenTexts = new Set<string>();
  const allParagraphs = documents
    .flatMap((document) => standardParagraphs(document, stateName))
    .filter(({ text }) => {
      const lowerText = text.toLowerCase();
      if (seenTexts.has(lowerText) || !words.every((word) => lowerText.includes(word))) return false;
      seenTexts.add(lowerText);
      return true;
    });
  const isInSection = (one: StandardParagraph) => one.section === section;
  return [...allParagraphs.filter(isInSection), ...allParagraphs.filter((one) => !isInSection(one))].slice(
    0,
    MAX_PARAGRAPHS,
  );
}
