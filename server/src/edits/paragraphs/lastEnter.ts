import { applyEdits } from '../../text/edits';
import { inverse } from '../../text/inverse';
import type { OperationEdit } from '../numbers/compose';
import type { OperationOutcome } from './operation';

/** The changes of Enter to the rest of a text when it wrote a number, so that removing that number can restore them. */
export interface LastEnter {
  /** The text with the number and everything that followed from it. */
  readonly text: string;
  /** The edits of that text which take back all but the number itself and its line. */
  readonly back: readonly OperationEdit[];
}

/** The memory of an outcome of Enter; `cursor` is its position in the text before the edits. */
export function lastEnterOf(text: string, { edits }: OperationOutcome, cursor: number): LastEnter {
  const inverseEdits = inverse(text, edits).map((edit, i): OperationEdit => {
    const about = edits[i]?.about;
    return about ? { ...edit, about } : edit;
  });
  return { text: applyEdits(text, edits), back: inverseEdits.filter((_, i) => edits[i]?.end !== cursor) };
}
