import { defineQuery, type View } from '../../engine/view';

/** Whether a text ends within a sentence, in which case a part begun near its end may continue in text that is missing. */
export function isTruncated(document: View): boolean {
  return document.ask(IS_TRUNCATED);
}

const IS_TRUNCATED = defineQuery(({ tree }) => (tree.blocks.at(-1)?.after.unfinished ?? '') !== '');
