import type { DisplayLanguage } from '../../display/displayLanguage';
import { citeAll } from '../../edits/citing/cite';
import { writeFollowUp } from '../../edits/citing/followUp';
import { readPlace, readPlaces } from '../../edits/citing/writtenPlace';
import { itemAt, paragraphAt } from '../../edits/numbers/group';
import { convertToItem, convertToParagraph } from '../../edits/paragraphs/convertParagraph';
import { insertItem, insertPair, insertParagraphs } from '../../edits/paragraphs/insert';
import { mergeWithNext } from '../../edits/paragraphs/merge';
import { moveAfter, moveBeforeParagraph, moveBy, moveFirst } from '../../edits/paragraphs/move';
import { numberingRefusal, type OperationOutcome, type Refused } from '../../edits/paragraphs/operation';
import { remove } from '../../edits/paragraphs/remove';
import { renumberAll } from '../../edits/paragraphs/renumberAll';
import { split } from '../../edits/paragraphs/split';
import type { FilledGaps } from '../../edits/references/filledGaps';
import { nameInSentence } from '../../features/words/placeNames';
import type { DocumentModel, ModelOptions } from '../../model/document';
import type { OperationRequest, OperationSubject } from '../../protocol';
import type { Span } from '../../text/edits';
import type { ServerSession } from '../session/serverSession';

/** The data on a document besides its text. */
export interface OperationContext {
  /** The language in which the outcome is described. */
  readonly language: DisplayLanguage;
  readonly options: ModelOptions;
  readonly filled: FilledGaps;
}

/** The data on a document besides its text. */
export function contextOf(session: ServerSession, uri: string): OperationContext {
  return { language: session.language, options: session.optionsOf(uri), filled: session.gaps.of(uri) };
}

/** Runs an operation on a document and returns its edits. */
export function operate(
  model: DocumentModel,
  offset: number,
  operation: OperationRequest,
  context: OperationContext,
): OperationOutcome | Refused {
  const refusal = operation.kind === 'cite' ? undefined : numberingRefusal(model);
  if (refusal) return refusal;
  switch (operation.kind) {
    case 'renumber':
      return renumberAll(model);
    case 'insert-paragraph':
      return insertParagraphs(model, offset, 1);
    case 'insert-pair':
      return insertPair(model, offset);
    case 'insert-item':
      return insertItem(model, offset);
    case 'split':
      return split(model, offset);
    case 'merge':
      return mergeWithNext(model, offset);
    case 'to-item':
      return convertToItem(model, offset);
    case 'to-paragraph':
      return convertToParagraph(model, offset);
    case 'delete':
      return remove(model, offset, operation.what, operation.references ?? 'leave', context.options, context.filled);
    case 'move':
      return moveBy(model, offset, operation.what, operation.direction === 'up' ? -1 : 1);
    case 'move-after': {
      const place = readPlace(operation.place);
      return place ? moveAfter(model, offset, operation.what, place) : { refused: 'no-place' };
    }
    case 'move-first':
      return moveFirst(model, offset, operation.what);
    case 'move-before': {
      const place = readPlace(operation.place);
      return place ? moveBeforeParagraph(model, offset, operation.what, place) : { refused: 'no-place' };
    }
    case 'cite': {
      const { lines } = model.text;
      const spans = operation.selections.map(({ start, end }) => ({
        start: lines.offsetAt(start),
        end: lines.offsetAt(end),
      }));
      const places = readPlaces(operation.places);
      if (!places) return { refused: 'no-place' };
      return citeAll(model, spans.length > 0 ? spans : [{ start: offset, end: offset }], places);
    }
    case 'follow-up': {
      const places = readPlaces(operation.places);
      if (!places) return { refused: 'no-place' };
      return writeFollowUp(model, offset, places, { period: operation.period, withDeadline: operation.deadline });
    }
  }
}

/** Operations on a single paragraph or subparagraph, the one at the cursor. */
export const ABOUT_ONE: ReadonlySet<OperationRequest['kind']> = new Set([
  'split',
  'merge',
  'to-item',
  'to-paragraph',
  'delete',
  'move',
  'move-after',
  'move-first',
  'move-before',
]);

/** Whether a selection spans several paragraphs; a line break at its end does not count. */
export function isOverSeveral(model: DocumentModel, { start, end }: Span): boolean {
  let lastOffset = end;
  while (lastOffset > start && /[\r\n]/.test(model.text.text.charAt(lastOffset - 1))) lastOffset--;
  return lastOffset > start && paragraphAt(model, start) !== paragraphAt(model, lastOffset);
}

/** The subject of an operation at an offset, in words: "paragraph 12", "12 (b)". */
export function nameAt(
  model: DocumentModel,
  offset: number,
  what: OperationSubject,
  language: DisplayLanguage,
): string {
  const paragraph = paragraphAt(model, offset);
  const item = what === 'paragraph' || what === 'pair' ? undefined : itemAt(model, offset)?.item;
  if (!paragraph) return '';
  return nameInSentence(paragraph.number, item ? [item.text] : [], language);
}
