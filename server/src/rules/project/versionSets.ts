import { memoize } from '../../model/base/memo';
import { checkedTexts, itemsOf, type Problem } from './checked';

/** The files of one document in several languages, as paths with slashes from the folder of the project file; at least two. */
export type VersionSet = readonly string[];

/** Sets of files, by their names in a project file; a path outside its folder is a problem. */
export function checkedVersions(value: unknown, problem: Problem): readonly VersionSet[] {
  return itemsOf(value, ['versions'], problem).flatMap((item, i) => {
    const path = ['versions', i];
    if (!Array.isArray(item) || item.length < 2) {
      problem(path, ({ versionEntry }) => versionEntry);
      return [];
    }
    const names = new Set<string>();
    for (const [k, one] of item.entries()) {
      const at = [...path, k];
      const [name] = checkedTexts([one], path, (_, expectation) => problem(at, expectation));
      if (name === undefined) continue;
      const file = name.replace(/^(?:\.?\/)+/, '');
      if (isBelow(file)) names.add(file);
      else problem(at, ({ fileBelow }) => fileBelow);
    }
    return names.size > 1 ? [[...names]] : [];
  });
}

/** Whether a path stays below its folder; a colon would make a drive or an address of it. */
function isBelow(path: string): boolean {
  return path !== '' && !/[\\:*?]/.test(path) && path.split('/').every((step) => step !== '..');
}

/** The set of each file; the first one that names it. */
const setsByFile = memoize((sets: readonly VersionSet[]): ReadonlyMap<string, VersionSet> => {
  const byFile = new Map<string, VersionSet>();
  for (const set of sets) for (const file of set) if (!byFile.has(file)) byFile.set(file, set);
  return byFile;
});

/** The set that a file is in, which is the same array for all its files; undefined if it is in none. */
export function versionsWith(sets: readonly VersionSet[], file: string): VersionSet | undefined {
  return setsByFile(sets).get(file);
}
