import type { SectionId } from '../../catalogue/committees';
import { memoizeBy } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import { owningParagraph } from '../../model/paragraphs/paragraphs';
import { paragraphRoles } from '../../model/roles';
import { blockAt } from '../../syntax/blocks/tree';
import type { Span } from '../../text/edits';
import { documentFacts } from '../words/documentFacts';
import { markerOf, STANDARD } from './nextDocument';
import { takenOver } from './takenOver';

/** A paragraph that is similar for every State, so that a document on another one may reuse it. */
export interface StandardParagraph {
  /** The symbol of its document, or the name of its file, and its number there. */
  readonly source: string;
  readonly number: string;
  readonly section: SectionId;
  /** Its words, without the number; a line for each subparagraph. Parts to fill in or check are in square brackets. */
  readonly text: string;
}

/** The standard paragraphs of a document, in text order, with the name of another State; empty for documents other than observations. */
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
    const own = tree.blocks[block];
    if (!own || own.zone === 'annex' || section === undefined || !STANDARD.has(section)) return [];
    const lines = [takenOver(model, block, { stateName })];
    for (let b = block + 1; b < end; b++) {
      const part = tree.blocks[b];
      if (part?.kind === 'subparagraph')
        lines.push(`${'\t'.repeat(part.level)}${markerOf(part)}${takenOver(model, b, { stateName })}`);
    }
    const text = lines.join('\n');
    return text === '' ? [] : [{ source, number: own.label?.text ?? '', section, text }];
  });
});

/** The beginning of a numbered paragraph of observations with nothing after an offset. */
export interface ParagraphBeginning {
  /** The typed beginning, by UTF-16 offsets of the whole text. */
  readonly span: Span;
  readonly typed: string;
  readonly section: SectionId | undefined;
}

/** The most that may have been typed, in UTF-16 units. */
const LONGEST = 40;

/** The paragraph that is begun at an offset; undefined almost everywhere. With words in it, only in sections with standard paragraphs. */
export function paragraphBegunAt(model: DocumentModel, offset: number): ParagraphBeginning | undefined {
  const { identity, language, tree } = model;
  const b = blockAt(tree, offset);
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
  if (!isAfterMarker || typedText.length > LONGEST || /[\r\n.;:]/.test(typedText)) return undefined;
  if (block.text.slice(at, Math.max(at, end)).trim() !== '') return undefined;
  const paragraph = owningParagraph(model.paragraphs, b);
  // Subparagraphs, or text without a number, belong to words that stand already.
  if (!paragraph || paragraph.endBlock > b + 1) return undefined;
  const roles = paragraphRoles(tree, language.language, identity.kind, (one) => model.readings[one]?.signals ?? 0);
  const section = roles.find((role) => role.block === b)?.section;
  const lead = typedText.length - typedText.trimStart().length;
  // Whoever writes of one State's own matters is not interrupted.
  if (typedText.length > lead && !(section !== undefined && STANDARD.has(section))) return undefined;
  return { span: { start: from + wordsStart + lead, end: offset }, typed: typedText.trimStart(), section };
}

/** The most paragraphs to offer. */
const MOST = 40;

/**
 * The standard paragraphs that may stand at a beginning: those of its own section first, otherwise in the order of the documents; of
 * several in the same words the first.
 */
export function fittingParagraphs(
  { section, typed }: ParagraphBeginning,
  documents: readonly DocumentModel[],
  stateName: string,
): readonly StandardParagraph[] {
  const words = typed.toLowerCase().split(/\s+/);
  const seenTexts = new Set<string>();
  const all = documents
    .flatMap((document) => standardParagraphs(document, stateName))
    .filter(({ text }) => {
      const lower = text.toLowerCase();
      if (seenTexts.has(lower) || !words.every((word) => lower.includes(word))) return false;
      seenTexts.add(lower);
      return true;
    });
  const isHere = (one: StandardParagraph) => one.section === section;
  return [...all.filter(isHere), ...all.filter((one) => !isHere(one))].slice(0, MOST);
}
