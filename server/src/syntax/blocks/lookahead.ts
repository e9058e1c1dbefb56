/** How many non-blank lines beyond a block the reader may look at. An edit within that distance forces the block to be read again. */
export const LOOKAHEAD_LINES = 12;
