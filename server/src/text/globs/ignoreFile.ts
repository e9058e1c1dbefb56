import { compileGlob, type Glob } from './glob';

/** Whether a path is ignored; undefined if no line matches it. The path is relative to the folder of the file, with forward slashes. */
export type IgnoreLines = (path: string, isFolder: boolean) => boolean | undefined;

interface IgnoreLine {
  readonly fits: Glob;
  readonly keeps: boolean;
  readonly onlyFolders: boolean;
}

/** Maximum number of lines to read. */
const MAX_LINES = 10_000;

/**
 * Reads the lines of a `.gitignore` as described at https://git-scm.com/docs/gitignore; the last line that matches a path wins. The
 * patterns come from other people's files, so they are matched by {@link compileGlob}, in bounded time.
 */
export function readIgnoreLines(text: string): IgnoreLines {
  const lines = text
    .split(/\r?\n/, MAX_LINES)
    .flatMap((line) => ignoreLine(line) ?? [])
    .reverse();
  return (path, isFolder) => {
    const line = lines.find(({ fits, onlyFolders }) => (isFolder || !onlyFolders) && fits(path));
    return line && !line.keeps;
  };
}

function ignoreLine(line: string): IgnoreLine | undefined {
  if (line.startsWith('#')) return undefined;
  const isNegated = line.startsWith('!');
  const patternText = withoutTrailingSpaces(isNegated ? line.slice(1) : line);
  const onlyFolders = patternText.endsWith('/');
  const pattern = onlyFolders ? patternText.slice(0, -1) : patternText;
  if (pattern === '') return undefined;
  // Only `*`, `?` and brackets are special in a `.gitignore`.
  const plainText = pattern.replace(/\\[\s\S]|[{}]/g, (one) => (one.length === 1 ? `\\${one}` : one));
  // A slash anywhere but at the end anchors a pattern to the folder of the file.
  const anchoredPattern = plainText.includes('/') && !plainText.startsWith('/') ? `/${plainText}` : plainText;
  return { fits: compileGlob(anchoredPattern), keeps: isNegated, onlyFolders };
}

function withoutTrailingSpaces(line: string): string {
  let end = line.length;
  while (line.charAt(end - 1) === ' ' && line.charAt(end - 2) !== '\\') end--;
  return line.slice(0, end);
}
