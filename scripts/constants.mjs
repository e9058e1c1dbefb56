import * as esbuild from 'esbuild';

/**
 * Turns `var` back into `const` for what never changes in a bundle. esbuild writes each top-level constant of a module as `var`, so that
 * the engine must treat every number and table used by the readers of texts as mutable, which makes them a sixth slower. Variables that are
 * assigned again, which esbuild reports, stay `var`.
 */
export async function withConstants(code, format) {
  const indent = format === 'iife' ? '  ' : '';
  const declaration = new RegExp(`^${indent}var (\\w+) = `, 'gm');
  const declared = (fixed) =>
    code.replace(declaration, (all, name) => (fixed(name) ? `${indent}const ${name} = ` : all));
  // Compiled libraries declare helpers such as _a more than once.
  const seen = new Set();
  const twice = new Set();
  for (const [, name] of code.matchAll(new RegExp(`^${indent}var (\\w+)`, 'gm')))
    (seen.has(name) ? twice : seen).add(name);
  // An enum of a library: var Kind = ((Kind2) => { … })(Kind || {})
  const isOpen = (name) => code.includes(`(${name} || {})`) || twice.has(name);
  const { warnings } = await esbuild.transform(
    declared((name) => !isOpen(name)),
    { logLevel: 'silent', logLimit: 0, logOverride: { 'assign-to-constant': 'warning' } },
  );
  const reassigned = new Set(
    warnings.flatMap(({ id, text }) =>
      id === 'assign-to-constant' ? [/because "(\w+)" is a constant/.exec(text)?.[1]] : [],
    ),
  );
  return declared((name) => !isOpen(name) && !reassigned.has(name));
}
