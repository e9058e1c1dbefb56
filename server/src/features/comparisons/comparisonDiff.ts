import type { ChangedWords, ComparedPart, DraftComparison } from '../../edits/compare/comparison';
import type { DraftUnit } from '../../edits/compare/draftUnits';
import type { DocumentModel } from '../../model/document';
import { contentOf } from '../../syntax/blocks/block';
import { leadingText } from '../words/prose';

/** Two texts with equal numbers of lines, aligned by their common lines. */
interface DiffTexts {
  readonly before: string;
  readonly after: string;
}

/** How many UTF-16 code units of the target of a changed reference to show. */
const MAX_NAME_LENGTH = 40;

/**
 * Two drafts as input for a line diff: one line per part, empty if a draft lacks it. The numbers of parts are replaced by "#", and
 * references that merely follow their targets have their present numbers in both drafts. Moved parts appear in both places.
 */
export function diffTexts({ before, after, parts }: DraftComparison): DiffTexts {
  const rows: (readonly [string, string])[] = [];
  const deletions = new Map<ComparedPart | undefined, ComparedPart[]>();
  const movedParts = parts.filter((part) => part.isMoved && part.before.length > 0);
  // A moved part also appears at its old place: before the next part that did not move.
  const unmovedParts = parts.filter((part) => !part.isMoved && part.before.length > 0);
  for (const part of movedParts) {
    const at = part.before[0]?.block ?? 0;
    const nextUnmovedPart = unmovedParts.find((one) => (one.before[0]?.block ?? 0) > at);
    deletions.set(nextUnmovedPart, [...(deletions.get(nextUnmovedPart) ?? []), part]);
  }
  const leave = (part: ComparedPart | undefined) => {
    for (const one of deletions.get(part) ?? []) rows.push([textBeforeChange(one, before), '']);
  };
  for (const part of parts) {
    leave(part);
    rows.push([part.isMoved ? '' : textBeforeChange(part, before), textAfterChange(part, after)]);
  }
  leave(undefined);
  const text = (side: 0 | 1) => rows.map((row) => `${row[side]}\n`).join('');
  return { before: text(0), after: text(1) };
}

function textBeforeChange(part: ComparedPart, model: DocumentModel): string {
  if (part.before.length === 0) return '';
  const words = part.words.flatMap((run) => {
    if (run.kind === 'new') return [];
    if (run.kind === 'renamed')
      return run.before === '' ? [] : [changedReferenceText(run, run.before, run.oldUnit, model)];
    return [run.kind === 'gone' ? run.before : run.after];
  });
  return `${markOf(part.before)}${words.join(' ')}`;
}

function textAfterChange(part: ComparedPart, model: DocumentModel): string {
  if (part.after.length === 0) return '';
  const words = part.words.flatMap((run) => {
    if (run.kind === 'gone') return [];
    return [run.kind === 'renamed' ? changedReferenceText(run, run.after, run.names, model) : run.after];
  });
  return `${markOf(part.after)}${words.join(' ')}`;
}

/** The text of a changed reference. If both drafts use the same number, the first words of its target follow, to tell them apart. */
function changedReferenceText(
  { after, before }: ChangedWords,
  placeText: string,
  unit: DraftUnit | undefined,
  model: DocumentModel,
): string {
  const words = unit ? leadingText(contentOf(model.tree.blocks[unit.block]), MAX_NAME_LENGTH) : '';
  return before === after ? `${placeText} ⟨${words}⟩` : placeText;
}

/** The placeholder for the number of a part: "#." for a paragraph, "(#)" for a subparagraph. */
function markOf([unit]: readonly DraftUnit[]): string {
  switch (unit?.kind) {
    case 'paragraph':
      return '#.\t';
    case 'item':
      return '\t(#)\t';
    case 'heading':
      return unit.name === '' ? '\t' : '\t#.\t';
    case 'footnote':
      return '\t#\t';
    default:
      return '';
  }
}
