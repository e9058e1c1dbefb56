import { dirname, join, relative } from 'node:path';
import { isOwnColumnsTable } from '../../features/ownTables';
import { isTreatyBodyDocument, isTreatyBodyFileName, RECOGNITION_LIMIT } from '../../recognize';
import { PROBLEM_WORDS } from '../../rules/project/problemWords';
import { compileGlob, globProblem, isGlob, MAX_PATTERN_LENGTH } from '../../text/globs/glob';
import {
  FILE_ENDINGS,
  hasDocumentEnding,
  hasWordEnding,
  isSkippedFolder,
  isWorkingCopy,
  originalOfCopy,
  WORD_ENDINGS,
} from '../../textFiles';
import type { FileTarget } from '../io/checkJob';
import { type FolderEntry, type Io, isOutside, type ResolvedPath } from '../io/io';
import { type FileRefusal, STANDARD_INPUT, unreadableReason } from '../io/read';
import type { Exclusions } from './exclusions';

/** An operand or path that yields no file, and why. */
interface NoTarget {
  readonly operand: string;
  readonly reason: string;
}

/** The maximum folder depth to search. */
const MAX_DEPTH = 32;
const OUT_OF_FOLDER = 'is a link that leads out of the folder, and was passed over';

/** The files that the operands resolve to. */
interface Targets {
  readonly targets: readonly FileTarget[];
  /** Operands that match no file, or cannot be read. */
  readonly missing: readonly NoTarget[];
  /** Links that were not followed. */
  readonly passedOver: readonly NoTarget[];
}

/** Options for selecting files. */
interface TargetOptions {
  /** Rules for files to skip. */
  readonly leftOut?: Exclusions;
  /** The file name to assume for standard input, if any. */
  readonly inputName?: string | undefined;
  /** Whether to include working copies even though their Word files are beside them. */
  readonly withCopies?: boolean;
}

/**
 * Resolves operands to files: files, folders (recursively), globs and standard input. Each file occurs once, in order. Links come after the
 * rest of their folder, and are followed only within the searched folder. In folders and globs, a working copy next to its Word file is
 * skipped.
 */
export async function fileTargets(
  operands: readonly string[],
  io: Io,
  { leftOut, inputName, withCopies = false }: TargetOptions = {},
): Promise<Targets> {
  const targets: FileTarget[] = [];
  const missing: NoTarget[] = [];
  const passedOver: NoTarget[] = [];
  const seenPaths = new Set<string>();
  const folders = new Map<string, Promise<ResolvedPath | undefined>>();
  const realFolder = async (folder: string) => {
    const realPath = folders.get(folder) ?? io.follow(folder);
    folders.set(folder, realPath);
    return (await realPath)?.path;
  };
  const add = (path: string, isNamed: boolean, within: string | undefined, key = io.absolute(path)) => {
    if (seenPaths.has(key)) return;
    seenPaths.add(key);
    targets.push({ path, isNamed, ...(within !== undefined && { within }) });
  };
  const addInput = (path: string) => {
    seenPaths.add(STANDARD_INPUT);
    targets.push({ path, isNamed: true, isInput: true });
  };
  /** Adds the files found by a walk and records exclusions; false if nothing was found. */
  const addAll = async (base: string, walk: FolderWalk, isNamed: boolean): Promise<boolean> => {
    const realBase = await realFolder(base);
    const links: string[] = [];
    const missingTargets: NoTarget[] = [];
    let count = 0;
    for await (const { path, isLink } of walk.files(base)) {
      if (isLink) links.push(path);
      else add(path, isNamed, realBase);
      if (!isLink) count++;
    }
    for (const path of links) {
      const target = await ledTo(path, base, io);
      if (!target) missing.push({ operand: path, reason: 'is a link that leads nowhere' });
      else if (target.inside !== undefined && !target.isFolder) add(path, isNamed, realBase, target.inside);
      if (!target || target.inside !== undefined) count++;
      else missingTargets.push({ operand: path, reason: OUT_OF_FOLDER });
    }
    for (const path of walk.foldersAfterLinks) {
      const target = await ledTo(path, base, io);
      if (target?.isFolder && target.inside === undefined)
        missingTargets.push({ operand: path, reason: OUT_OF_FOLDER });
    }
    for (const one of walk.unreadable) missing.push(one);
    count += walk.unreadable.length;
    // Skipped links are an error if there is nothing else to check.
    for (const one of missingTargets) (count > 0 ? passedOver : missing).push(one);
    return count + missingTargets.length > 0;
  };
  for (const operand of operands) {
    if (operand === STANDARD_INPUT) {
      if (inputName === undefined || !leftOut?.isNamed(inputName)) addInput(inputName ?? operand);
      continue;
    }
    if (leftOut?.isNamed(operand)) continue;
    const folder = operand.replace(/(?<=[^/\\])[/\\]+$/, '');
    if (await isFolder(folder, io)) {
      if (!(await addAll(folder, new FolderWalk(io, leftOut, withCopies), false)))
        missing.push({
          operand,
          reason: `holds no documents (${[...FILE_ENDINGS, ...WORD_ENDINGS].map((ending) => `*.${ending}`).join(', ')})`,
        });
    } else if (isGlob(operand) && !(await isExisting(operand, io))) {
      const wrongProblem = globProblem(operand);
      if (wrongProblem !== undefined) {
        missing.push({ operand, reason: PROBLEM_WORDS.en.pattern[wrongProblem](MAX_PATTERN_LENGTH) });
        continue;
      }
      const { base, walk } = walkOf(operand, io, leftOut, withCopies);
      if (!(await addAll(base, walk, true))) missing.push({ operand, reason: 'no file matches this pattern' });
    } else add(operand, true, await realFolder(dirname(operand)));
  }
  return { targets, missing, passedOver };
}

/** Whether a text that the user did not name is a document, by file name or beginning. */
export function isDocument(path: string, text: string): boolean {
  return (
    isNamedLikeDocument(path) || (!isOwnColumnsTable(text) && isTreatyBodyDocument(text.slice(0, RECOGNITION_LIMIT)))
  );
}

/** Whether an unreadable file that the user did not name may be a document, and so must be reported. */
export function mayHoldDocument(path: string, { mayHoldDocument = false, guess = '' }: FileRefusal): boolean {
  return mayHoldDocument || isDocument(path, guess);
}

/** Whether a file name is that of a document. */
export function isNamedLikeDocument(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return /\.treaty-body$/i.test(name) || isTreatyBodyFileName(name);
}

/** Whether a path is a folder. False if that is unknown: reading it as a file will report the error. */
async function isFolder(path: string, io: Io): Promise<boolean> {
  try {
    return (await io.listFolder(path)) !== undefined;
  } catch {
    return false;
  }
}

async function isExisting(path: string, io: Io): Promise<boolean> {
  const slash = path.lastIndexOf('/');
  try {
    const entries = await io.listFolder(slash < 0 ? '.' : path.slice(0, slash) || '/');
    return entries?.some(({ name }) => name === path.slice(slash + 1)) === true;
  } catch {
    // The walk for the pattern will report the same folder.
    return false;
  }
}

/** The resolved target of a link. */
interface LinkTarget {
  readonly isFolder: boolean;
  /** The absolute path of the target below the name of the searched folder; undefined if the target is outside. */
  readonly inside: string | undefined;
}

/** Resolves a link in a folder; undefined for a broken link. */
async function ledTo(link: string, folder: string, io: Io): Promise<LinkTarget | undefined> {
  const [target, base] = await Promise.all([io.follow(link), io.follow(folder)]);
  if (!target || !base) return undefined;
  const relativePath = relative(base.path, target.path);
  return {
    isFolder: target.isFolder,
    inside: isOutside(relativePath) ? undefined : join(io.absolute(folder), relativePath),
  };
}

/** A walk for the files that match a glob. A glob that ends in a star matches only files with a document’s extension. */
function walkOf(
  pattern: string,
  io: Io,
  leftOut: Exclusions | undefined,
  withCopies: boolean,
): { readonly base: string; readonly walk: FolderWalk } {
  const normal = pattern.replaceAll('\\\\', '/').replace(/^\.\//, '');
  const steps = normal.split('/');
  const plainIndex = steps.findIndex(isGlob);
  const base = steps.slice(0, plainIndex).join('/');
  const remainingText = steps.slice(plainIndex).join('/');
  // As in shells, a glob without a slash matches only in the working directory.
  const fits = compileGlob(remainingText.includes('/') ? remainingText : `/${remainingText}`);
  const maxDepth = remainingText.includes('**') ? MAX_DEPTH : steps.length - plainIndex - 1;
  const anyEnding = !/\*$/.test(remainingText);
  const from = base === '' ? (normal.startsWith('/') ? '/' : '.') : base;
  const isFit = (path: string) => fits(from === '.' ? path : path.slice(from === '/' ? 1 : from.length + 1));
  return { base: from, walk: new FolderWalk(io, leftOut, withCopies, isFit, anyEnding, maxDepth) };
}

/** Walks a folder recursively. Links are not followed, so it cannot loop. */
class FolderWalk {
  /** Unreadable folders. */
  readonly unreadable: NoTarget[] = [];
  /** Links that may lead to folders. */
  readonly foldersAfterLinks: string[] = [];

  constructor(
    private readonly io: Io,
    private readonly leftOut: Exclusions | undefined,
    private readonly withCopies: boolean,
    private readonly fits: (path: string) => boolean = () => true,
    private readonly anyEnding = false,
    private readonly deepest = MAX_DEPTH,
  ) {}

  /** Files and links with matching names. */
  async *files(
    folder: string,
    deepest = this.deepest,
  ): AsyncGenerator<{ readonly path: string; readonly isLink: boolean }> {
    const entries = await this.entries(folder);
    const names = new Set(entries.map(({ name }) => name));
    for (const { name, isFolder, isLink = false } of entries) {
      if (!this.withCopies && isWorkingCopy(name) && names.has(originalOfCopy(name) ?? '')) continue;
      const path = folder === '.' ? name : `${folder.replace(/\/$/, '')}/${name}`;
      const mayBeEntered = deepest > 0 && !isSkippedFolder(name);
      if (await this.isLeftOut(path, name, isFolder)) continue;
      if (isFolder) {
        if (mayBeEntered) yield* this.files(path, deepest - 1);
      } else if ((this.anyEnding || hasDocumentEnding(name) || hasWordEnding(name)) && this.fits(path)) {
        // Some editors lock a file by means of a hidden, broken link.
        if (!isLink || !name.startsWith('.')) yield { path, isLink };
      } else if (isLink && mayBeEntered) this.foldersAfterLinks.push(path);
    }
  }

  /** Tests the ignore rules last, because most entries are not documents anyway. */
  private async isLeftOut(path: string, name: string, isFolder: boolean): Promise<boolean> {
    if (!this.leftOut) return false;
    const isIncluded = isFolder
      ? !isSkippedFolder(name)
      : this.anyEnding || hasDocumentEnding(name) || hasWordEnding(name);
    return isIncluded && (await this.leftOut.entry(path, isFolder));
  }

  private async entries(folder: string): Promise<readonly FolderEntry[]> {
    try {
      return (await this.io.listFolder(folder)) ?? [];
    } catch (error) {
      this.unreadable.push({ operand: folder, reason: unreadableReason(error) });
      return [];
    }
  }
}
