/** How many non-blank lines after a block's own the reader may look at. An edit closer than that reads the block anew. */
export const LOOKAHEAD_LINES = 12;
