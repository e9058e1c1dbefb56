import type { WordPackage } from '../../parts/package';

/** Ids above this are ignored when looking for the next free one, since some programs write the largest 32-bit number. */
const MAX_USED_ID = 1_000_000_000;

/** Allocates ids for changes, bookmarks and comments that are unused in some parts. */
export class FreeIds {
  private readonly usedIds = new Set<number>();
  private last: number;

  constructor(sources: readonly string[]) {
    for (const source of sources)
      for (const [, id] of source.matchAll(/\bid\s*=\s*["'](-?\d{1,10})["']/g)) this.usedIds.add(Number(id));
    this.last = 0;
    for (const id of this.usedIds) if (id < MAX_USED_ID && id > this.last) this.last = id;
  }

  next(): number {
    do this.last++;
    while (this.usedIds.has(this.last));
    return this.last;
  }
}

/** The sources of a document's parts that may contain change ids. */
export function partsWithIds(file: WordPackage): readonly string[] {
  const kinds = ['header', 'footer', 'footnotes', 'endnotes', 'comments'];
  const parts = file
    .relationshipsOf(file.main)
    .filter(({ type, isExternal }) => kinds.includes(type) && !isExternal)
    .map(({ target }) => file.named(target) ?? target);
  return [...new Set([file.main, ...parts])].flatMap((part) => file.tree(part)?.source ?? []);
}
