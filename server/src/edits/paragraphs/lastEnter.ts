import { applyEdits } from '../../text/edits';
import { inverse } from '../../text/inverse';
import type { OperationEdit } from '../numbers/compose';
import type { OperationOutcome } from './operation';

/** The changes that Enter made elsewhere when it inserted a number, so that removing the number can undo them. */
export interface LastEnter {
  /** The text with the inserted number and all resulting changes. */
  readonly text: string;
  /** Edits of that text that revert everything except the number and its line. */
  readonly back: readonly OperationEdit[];
}

/** Records an outcome of Enter; `cursor` is its position in the text before the edits. */
export function lastEnterOf(text: string, { edits }: OperationOutcome, cursor: number): LastEnter {
  const inverseEdits = inverse(text, edits).map((edit, i): OperationEdit => {
    const editSubject = edits[i]?.about;
    return editSubject ? { ...edit, about: editSubject } : edit;
  });
  return { text: applyEdits(text, edits), back: inverseEdits.filter((_, i) => edits[i]?.end !== cursor) };
}
