import { defineQuery, type View } from '../../engine/view';

/** Index of the title block; -1 if there is none. It is one of the blocks that identify the document. */
export function titleBlock(document: View): number {
  return document.ask(TITLE_BLOCK);
}

const TITLE_BLOCK = defineQuery(
  ({ outline, identity }) => identity.basis.indices.find((index) => outline[index]?.kind === 'title') ?? -1,
);
