import type { Fix } from './finding';

/** An edit in the current block; the runner adds the block. */
export function blockEdit(start: number, end: number, text: string): Fix['edits'][number] {
  return { block: 0, start, end, text };
}
