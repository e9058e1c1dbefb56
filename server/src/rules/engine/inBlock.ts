import type { Fix } from './finding';

/** An edit in the block that a rule is looking at; the runner adds which block that is. */
export function inBlock(start: number, end: number, text: string): Fix['edits'][number] {
  return { block: 0, start, end, text };
}
