import { compileGlob, type Glob, plainPattern } from '../../text/globs/glob';

/** An entry’s glob, with the index of the entry. */
interface PatternOfEntry {
  readonly at: number;
  readonly fits: Glob;
}

/**
 * Looks up the entries of a project file that match a file name. Plain names are indexed, so that listing all documents of a large folder
 * costs nothing per document; only globs are tried one by one.
 */
export class FilesNamed {
  private readonly byPath = new Map<string, number[]>();
  private readonly byName = new Map<string, number[]>();
  private readonly patterns: PatternOfEntry[] = [];

  /** @param entries names and patterns of each entry, in order */
  constructor(entries: readonly (readonly string[])[]) {
    for (const [at, files] of entries.entries())
      for (const pattern of files) {
        const plainParts = plainPattern(pattern);
        if (!plainParts) this.patterns.push({ at, fits: compileGlob(pattern) });
        else addNumber(plainParts.isAnywhere ? this.byName : this.byPath, plainParts.name, at);
      }
  }

  /** The sorted indices of the entries that match a slash-separated path. */
  fitting(path: string): readonly number[] {
    const numbers = new Set([
      ...(this.byPath.get(path) ?? []),
      ...(this.byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? []),
    ]);
    for (const { at, fits } of this.patterns) if (!numbers.has(at) && fits(path)) numbers.add(at);
    return [...numbers].sort((a, b) => a - b);
  }
}

function addNumber(map: Map<string, number[]>, name: string, at: number): void {
  const numbers = map.get(name);
  if (numbers) numbers.push(at);
  else map.set(name, [at]);
}
