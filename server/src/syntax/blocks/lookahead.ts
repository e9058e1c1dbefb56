/** How many non-blank lines past a block the reader may look at. An edit within that distance makes it read the block again. */
export const LOOKAHEAD_LINES = 12;
