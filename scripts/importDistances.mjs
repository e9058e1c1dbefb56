// How far files are from a change.

/**
 * How many imports away each file is from those that changed, for the files that reach one of them.
 *
 * @param changed files, which need not be among those that import
 * @param imports the files that each file imports
 */
export function distances(changed, imports) {
  const importers = new Map();
  for (const [file, targets] of imports)
    for (const target of targets) importers.set(target, [...(importers.get(target) ?? []), file]);
  const distanceOf = new Map(changed.map((file) => [file, 0]));
  // A map's iteration includes entries added meanwhile, so this is a breadth-first search.
  for (const [file, distance] of distanceOf)
    for (const importer of importers.get(file) ?? [])
      if (!distanceOf.has(importer)) distanceOf.set(importer, distance + 1);
  return distanceOf;
}
