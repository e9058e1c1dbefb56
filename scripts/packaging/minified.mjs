import * as esbuild from 'esbuild';

/** Minifies a file that ships, given its path. Only CommonJS passes its format on: with it, an IIFE would be wrapped a second time. */
export async function minified(code, path, { format, target }) {
  if (path.endsWith('.css')) return (await esbuild.transform(code, { minify: true, loader: 'css' })).code;
  const { code: small } = await esbuild.transform(code, { minify: true, target, ...(format === 'cjs' && { format }) });
  return inAscii(small);
}

/**
 * esbuild leaves regular expressions and tagged templates as they are; one character beyond Latin-1 would make the engine store all of the
 * code two bytes wide. What a template’s tag is given has the sign itself, except in the raw strings.
 */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
