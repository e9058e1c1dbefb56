import { committeeOf } from '../../catalogue/committees';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { mayCite, openListAt } from '../../edits/citing/cite';
import { followUpOf, mayFollowUp } from '../../edits/citing/followUp';
import { itemAt, paragraphAt } from '../../edits/numbers/group';
import { isRefused, type OperationOutcome } from '../../edits/paragraphs/operation';
import { citeTitle, followUpTitle, type OperationTitle, operationTitle } from '../../features/words/operationWords';
import type { DocumentModel } from '../../model/document';
import { CITE_COMMAND, FOLLOW_UP_COMMAND, type OperationRequest } from '../../protocol';
import type { Span } from '../../text/edits';
import { isSameValue } from '../../text/sameValue';
import { ABOUT_ONE, isOverSeveral, nameAt, type OperationContext, operate } from './operate';
import { untargetedOf } from './operationEdit';

/** The operations at an offset that require the user to choose first, and the commands that ask. */
export function pickedAt(
  model: DocumentModel,
  offset: number,
  language: DisplayLanguage,
): readonly { readonly title: string; readonly command: string }[] {
  const picks = canCiteAt(model, offset) ? [{ title: citeTitle(language), command: CITE_COMMAND }] : [];
  if (!mayFollowUp(model)) return picks;
  const { paragraph } = followUpOf(model, offset);
  if (paragraph ? paragraph !== paragraphAt(model, offset) : !mayAddFollowUp(model, offset)) return picks;
  return [...picks, { title: followUpTitle(paragraph?.number, language), command: FOLLOW_UP_COMMAND }];
}

/** Whether to offer a citation at an offset: in a list of citations, or between two words. The command itself takes any place. */
function canCiteAt(model: DocumentModel, offset: number): boolean {
  if (!mayCite(model, offset)) return false;
  const adjacentCharacters = model.text.text.slice(Math.max(0, offset - 1), offset + 1);
  return (
    !/^[\p{L}\p{N}]{2}$/u.test(adjacentCharacters) || openListAt(model, { start: offset, end: offset }) !== undefined
  );
}

/**
 * Whether to offer a follow-up paragraph at an offset: near the end, if the committee follows up recommendations and the document lacks
 * one.
 */
function mayAddFollowUp(model: DocumentModel, offset: number): boolean {
  if (committeeOf(model.identity.committee?.id ?? '')?.followUp.exists.value !== true) return false;
  const main = model.paragraphs.all.filter(({ annex }) => annex === 0);
  const [near] = main.slice(-LAST_PARAGRAPHS);
  return near !== undefined && offset >= (model.tree.starts[near.block] ?? 0);
}

/** How many paragraphs count as near the end: follow-up, dissemination and the next report come last in such documents. */
const LAST_PARAGRAPHS = 4;

/** An operation offered at the cursor, with the title of its code action and its outcome. */
interface OfferedOperation {
  readonly title: string;
  readonly operation: OperationRequest;
  readonly outcome: OperationOutcome;
}

/** All operations that apply to a selection and change the text. */
export function operationsAt(
  model: DocumentModel,
  selectedSpan: Span,
  context: OperationContext,
): readonly OfferedOperation[] {
  const offset = selectedSpan.start;
  const paragraph = paragraphAt(model, offset);
  if (!paragraph) return [];
  const item = itemAt(model, offset);
  const name = nameAt(model, offset, 'innermost', context.language);
  const isOne = !isOverSeveral(model, selectedSpan);
  const offers: OfferedOperation[] = [];
  const offer = (title: OperationTitle, operation: OperationRequest): OperationOutcome | undefined => {
    if (!isOne && ABOUT_ONE.has(operation.kind)) return undefined;
    const outcome = operate(model, offset, operation, context);
    if (isRefused(outcome) || outcome.edits.length === 0) return undefined;
    offers.push({ title: operationTitle(title, name, context.language), operation, outcome });
    return outcome;
  };
  const scope = item ? 'item' : 'paragraph';
  for (const kind of ['renumber', 'insert-paragraph', 'insert-pair', 'insert-item'] as const) offer(kind, { kind });
  // At either end of the words there is nothing to split off.
  offer('split', { kind: 'split' });
  offer('merge', { kind: 'merge' });
  if (item) offer('to-paragraph', { kind: 'to-paragraph' });
  else offer('to-item', { kind: 'to-item' });
  for (const direction of ['up', 'down'] as const) offer(direction, { kind: 'move', what: 'innermost', direction });
  const deletion = offer('delete', { kind: 'delete', what: scope });
  if (deletion && untargetedOf(deletion).length > 0) {
    const removal = offer('delete, remove', { kind: 'delete', what: scope, references: 'remove' });
    // References are removed only from lists; without such a list, both operations are the same.
    if (removal && isSameValue(removal.edits, deletion.edits)) offers.pop();
  }
  return offers;
}
