import type { WordPackage } from '../../parts/package';

/** Larger ids are not counted on from: some programs write the largest 32-bit number. */
const LARGEST_USED = 1_000_000_000;

/** Gives ids that nothing in some parts uses, for changes, bookmarks and comments. */
export class FreeIds {
  private readonly usedIds = new Set<number>();
  private last: number;

  constructor(sources: readonly string[]) {
    for (const source of sources)
      for (const [, id] of source.matchAll(/\bid\s*=\s*["'](-?\d{1,10})["']/g)) this.usedIds.add(Number(id));
    this.last = 0;
    for (const id of this.usedIds) if (id < LARGEST_USED && id > this.last) this.last = id;
  }

  next(): number {
    do this.last++;
    while (this.usedIds.has(this.last));
    return this.last;
  }
}

/** The sources of the parts of a document that may contain ids of changes. */
export function partsWithIds(file: WordPackage): readonly string[] {
  const kinds = ['header', 'footer', 'footnotes', 'endnotes', 'comments'];
  const parts = file
    .relationshipsOf(file.main)
    .filter(({ type, isExternal }) => kinds.includes(type) && !isExternal)
    .map(({ target }) => file.named(target) ?? target);
  return [...new Set([file.main, ...parts])].flatMap((part) => file.tree(part)?.source ?? []);
}
