import * as esbuild from 'esbuild';

/**
 * Turns `var` back into `const` for what never changes in a bundle. esbuild writes each top-level constant of a module as `var`, so that
 * the engine must treat every number and table used by the readers of texts as mutable, which makes them a sixth slower. Variables that are
 * assigned again, which esbuild reports, stay `var`.
 */
export async function withConstants(code, format) {
  const indent = format === 'iife' ? '  ' : '';
  const declaration = new RegExp(`^${indent}var (\\w+) = `, 'gm');
  const declarationWith = (fixed) =>
    code.replace(declaration, (all, name) => (fixed(name) ? `${indent}const ${name} = ` : all));
  // Compiled libraries declare helpers such as _a more than once.
  const seenNames = new Set();
  const duplicateNames = new Set();
  for (const [, name] of code.matchAll(new RegExp(`^${indent}var (\\w+)`, 'gm')))
    (seenNames.has(name) ? duplicateNames : seenNames).add(name);
  // An enum of a library: var Kind = ((Kind2) => { … })(Kind || {})
  const isOpen = (name) => code.includes(`(${name} || {})`) || duplicateNames.has(name);
  const { warnings } = await esbuild.transform(
    declarationWith((name) => !isOpen(name)),
    { logLevel: 'silent', logLimit: 0, logOverride: { 'assign-to-constant': 'warning' } },
  );
  const reassignedNames = new Set(
    warnings.flatMap(({ id, text }) =>
      id === 'assign-to-constant' ? [/because "(\w+)" is a constant/.exec(text)?.[1]] : [],
    ),
  );
  return declarationWith((name) => !isOpen(name) && !reassignedNames.has(name));
}
