import { query, type View } from '../../engine/view';

/** Index of the block that holds the title; -1 where there is none. It is one of those that say which document it is. */
export function titleBlock(document: View): number {
  return document.ask(TITLE);
}

const TITLE = query(
  ({ outline, identity }) => identity.basis.indices.find((index) => outline[index]?.kind === 'title') ?? -1,
);
