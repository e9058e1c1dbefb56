import * as esbuild from 'esbuild';

/**
 * A bundle in which what never changes is `const` again. esbuild writes each constant at the top of a module as `var`, and the
 * engine must then take every number and table that the readers of texts go by for something that may change: they run a
 * sixth slower. What is assigned to a second time is found by esbuild itself, which says so, and stays `var`.
 */
export async function withConstants(code, format) {
  const indent = format === 'iife' ? '  ' : '';
  const declaration = new RegExp(`^${indent}var (\\w+) = `, 'gm');
  const declared = (fixed) =>
    code.replace(declaration, (all, name) => (fixed(name) ? `${indent}const ${name} = ` : all));
  // Libraries that were compiled declare a helper such as _a more than once.
  const seen = new Set();
  const twice = new Set();
  for (const [, name] of code.matchAll(new RegExp(`^${indent}var (\\w+)`, 'gm')))
    (seen.has(name) ? twice : seen).add(name);
  // An enumeration of a library: var Kind = ((Kind2) => { … })(Kind || {})
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
