import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A set of drafts with marked errors: what its `set.json` says, and where its drafts are. */
export interface CheckerSet {
  /** The name of its folder: "01" to "31", or "clean". */
  readonly name: string;
  readonly folder: string;
  readonly words: number;
  readonly errors: number;
  readonly lookAlikes: number;
  /** Below these the checker has got worse: at least so many errors found, and at most so many false alarms. */
  readonly atLeastFound: number;
  readonly atMostFalse: number;
  /** What the run before anything was mended for the set gave, as far as it was written down. */
  readonly firstRun?: { readonly found?: number; readonly falseAlarms?: number };
  readonly note?: string;
  /** By the name of the file without its ending. */
  readonly documents?: Readonly<Record<string, { readonly of: string; readonly manner: string }>>;
}

const FOLDER = 'test/checker/sets';

/** All sets, in the order of their names. */
export function checkerSets(): readonly CheckerSet[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => {
      const folder = join(FOLDER, name);
      return { name, folder, ...JSON.parse(readFileSync(join(folder, 'set.json'), 'utf8')) };
    });
}
