import { query, type View } from '../../engine/view';

/** Whether a text ends within a sentence, so that a part begun near its end may continue in a missing part. */
export function isCutOff(document: View): boolean {
  return document.ask(CUT_OFF);
}

const CUT_OFF = query(({ tree }) => (tree.blocks.at(-1)?.after.unfinished ?? '') !== '');
