import type { Fix } from './finding';

/** An edit of the block that a block rule looks at; whoever runs the rule puts in which one that is. */
export function inBlock(start: number, end: number, text: string): Fix['edits'][number] {
  return { block: 0, start, end, text };
}
