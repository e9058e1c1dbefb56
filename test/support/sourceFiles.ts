import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A source file, by its path from the root of the project. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** The TypeScript files below a folder, or those with other endings. */
export function sourcesIn(folder: string, ending = /\.tsx?$/): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

/** A file's text without comments; the contents of strings are left in, since imports are matched on the whole statement. */
export function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}

/** A file's imports: as written, and whether only types, which the bundle omits. */
export function importsIn(text: string): { readonly written: string; readonly isType: boolean }[] {
  const statements =
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"\s]+)['"]|\bimport\s*\(?\s*['"]([^'"\s]+)['"]/g;
  return [...code(text).matchAll(statements)].map((match) => ({
    written: match[1] ?? match[2] ?? '',
    isType: /^\s*(?:import|export) type\b/.test(match[0]),
  }));
}
