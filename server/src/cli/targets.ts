import { isTreatyBodyDocument, isTreatyBodyFileName, RECOGNITION_LIMIT } from '../recognise';
import { compileGlob, isGlob } from '../text/glob';
import { FILE_ENDINGS, hasDocumentEnding, isSkippedFolder } from '../textFiles';
import type { Io } from './io';
import { STANDARD_INPUT } from './read';

/** A file to be looked at. */
export interface Target {
  readonly path: string;
  /** Whether the user has named it; of the files of a folder, only documents are looked at. */
  readonly isNamed: boolean;
}

/** An operand that leads to no file, and why. */
export interface NoTarget {
  readonly operand: string;
  readonly reason: string;
}

/** Folders deeper than this are not looked into. */
const DEEPEST = 32;

/** The files that operands name: files, folders with all below them, patterns, standard input. Each file once, in order. */
export async function targetsOf(
  operands: readonly string[],
  io: Io,
): Promise<{ readonly targets: readonly Target[]; readonly missing: readonly NoTarget[] }> {
  const targets: Target[] = [];
  const missing: NoTarget[] = [];
  const seen = new Set<string>();
  const add = (path: string, isNamed: boolean) => {
    const key = path === STANDARD_INPUT ? path : io.absolute(path);
    if (seen.has(key)) return;
    seen.add(key);
    targets.push({ path, isNamed });
  };
  for (const operand of operands) {
    if (operand === STANDARD_INPUT) {
      add(operand, true);
      continue;
    }
    const folder = operand.replace(/(?<=[^/\\])[/\\]+$/, '');
    const entries = await io.listFolder(folder);
    if (entries) {
      let found = 0;
      for await (const path of walk(folder, io)) {
        found++;
        add(path, false);
      }
      if (found === 0)
        missing.push({
          operand,
          reason: `holds no documents (${FILE_ENDINGS.map((ending) => `*.${ending}`).join(', ')})`,
        });
    } else if (isGlob(operand) && !(await exists(operand, io))) {
      const found = await matches(operand, io);
      for (const path of found) add(path, true);
      if (found.length === 0) missing.push({ operand, reason: 'no file fits this pattern' });
    } else add(operand, true);
  }
  return { targets, missing };
}

/** Whether a text that nobody has named is a document, by the name of its file or by its beginning. */
export function isDocument(path: string, text: string): boolean {
  return isNamedLikeDocument(path) || isTreatyBodyDocument(text.slice(0, RECOGNITION_LIMIT));
}

/** Whether a file has the name of a document. */
export function isNamedLikeDocument(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return /\.treaty-body$/i.test(name) || isTreatyBodyFileName(name);
}

async function exists(path: string, io: Io): Promise<boolean> {
  const slash = path.lastIndexOf('/');
  const entries = await io.listFolder(slash < 0 ? '.' : path.slice(0, slash) || '/');
  return entries?.some(({ name }) => name === path.slice(slash + 1)) === true;
}

/** The files that fit a pattern. One that ends in a star is about documents and not about whatever lies beside them. */
async function matches(pattern: string, io: Io): Promise<readonly string[]> {
  const normal = pattern.replaceAll('\\\\', '/').replace(/^\.\//, '');
  const steps = normal.split('/');
  const plain = steps.findIndex(isGlob);
  const base = steps.slice(0, plain).join('/');
  const rest = steps.slice(plain).join('/');
  // On the command line a pattern without a slash is about the files here, as shells have it.
  const fits = compileGlob(rest.includes('/') ? rest : `/${rest}`);
  const deep = rest.includes('**') ? DEEPEST : steps.length - plain - 1;
  const anyEnding = !/\*$/.test(rest);
  const from = base === '' ? (normal.startsWith('/') ? '/' : '.') : base;
  const found: string[] = [];
  for await (const path of walk(from, io, anyEnding, deep)) {
    const below = from === '.' ? path : path.slice(from === '/' ? 1 : from.length + 1);
    if (fits(below)) found.push(path);
  }
  return found;
}

async function* walk(folder: string, io: Io, anyEnding = false, deepest = DEEPEST): AsyncGenerator<string> {
  for (const { name, isFolder } of (await io.listFolder(folder)) ?? []) {
    const path = folder === '.' ? name : `${folder.replace(/\/$/, '')}/${name}`;
    if (isFolder) {
      if (deepest > 0 && !isSkippedFolder(name)) yield* walk(path, io, anyEnding, deepest - 1);
    } else if (anyEnding || hasDocumentEnding(name)) yield path;
  }
}
