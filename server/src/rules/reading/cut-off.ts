import type { DocumentModel } from '../../model/document';

/** Whether a text ends within a sentence: what it begins near its end may go on in a part that is not there. */
export function isCutOff({ tree }: DocumentModel): boolean {
  const last = tree.blocks.at(-1);
  return last !== undefined && last.after.unfinished !== '';
}
