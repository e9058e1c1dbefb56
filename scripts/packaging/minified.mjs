import * as esbuild from 'esbuild';

/**
 * Minifies a file to be shipped, given its path. The format is passed on only for CommonJS: with it, an IIFE would be wrapped a second
 * time.
 */
export async function minified(code, path, { format, target }) {
  if (path.endsWith('.css')) return (await esbuild.transform(code, { minify: true, loader: 'css' })).code;
  const { code: small } = await esbuild.transform(code, { minify: true, target, ...(format === 'cjs' && { format }) });
  return inAscii(small);
}

/**
 * Escapes non-ASCII characters that esbuild leaves in regular expressions and tagged templates: a single character beyond Latin-1 would
 * make the engine store the entire source with two bytes per character. Template tags still receive the characters themselves, except in
 * raw strings.
 */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
