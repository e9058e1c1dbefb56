import { memoize } from '../../model/base/memo';
import { checkedTexts, itemsOf, type Problem } from './valueValidators';

/** The language versions of one document, as slash-separated paths relative to the folder of the project file; at least two. */
export type VersionSet = readonly string[];

/** Validates sets of language versions; a path outside the folder is a problem. */
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

/** Whether a path stays within its folder; a colon would make it a drive or a URI. */
function isBelow(path: string): boolean {
  return path !== '' && !/[\\:*?]/.test(path) && path.split('/').every((step) => step !== '..');
}

/** File → its set; if it is in several, the first. */
const setsByFile = memoize((sets: readonly VersionSet[]): ReadonlyMap<string, VersionSet> => {
  const byFile = new Map<string, VersionSet>();
  for (const set of sets) for (const file of set) if (!byFile.has(file)) byFile.set(file, set);
  return byFile;
});

/** The set that contains a file, the same array for all its files; undefined if there is none. */
export function versionsWith(sets: readonly VersionSet[], file: string): VersionSet | undefined {
  return setsByFile(sets).get(file);
}
