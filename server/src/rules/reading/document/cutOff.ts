import { query, type View } from '../../engine/view';

/** Whether a text ends within a sentence: what it begins near its end may go on in a part that is not there. */
export function isCutOff(document: View): boolean {
  return document.ask(CUT_OFF);
}

const CUT_OFF = query(({ tree }) => (tree.blocks.at(-1)?.after.unfinished ?? '') !== '');
