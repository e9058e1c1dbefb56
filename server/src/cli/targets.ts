import { join, relative } from 'node:path';
import { isTreatyBodyDocument, isTreatyBodyFileName, RECOGNITION_LIMIT } from '../recognise';
import { PROBLEM_WORDS } from '../rules/project/problemWords';
import { compileGlob, globProblem, isGlob, LONGEST_PATTERN } from '../text/glob';
import { FILE_ENDINGS, hasDocumentEnding, hasWordEnding, isSkippedFolder, WORD_ENDINGS } from '../textFiles';
import { type FolderEntry, type Io, isOutside } from './io';
import { type Refusal, STANDARD_INPUT, whyUnreadable } from './read';

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
const OUT_OF_FOLDER = 'is a link that leads out of the folder, and was passed over';

/** What operands lead to. */
export interface Targets {
  readonly targets: readonly Target[];
  /** What leads to no file or cannot be looked into. */
  readonly missing: readonly NoTarget[];
  /** Links that are not followed. */
  readonly passedOver: readonly NoTarget[];
}

/**
 * The files that operands name: files, folders with all below them, patterns, standard input. Each file once, in order; links
 * after the rest of their folder, and only those that stay in the folder that is looked through.
 */
export async function targetsOf(operands: readonly string[], io: Io): Promise<Targets> {
  const targets: Target[] = [];
  const missing: NoTarget[] = [];
  const passedOver: NoTarget[] = [];
  const seen = new Set<string>();
  const add = (path: string, isNamed: boolean, key = path === STANDARD_INPUT ? path : io.absolute(path)) => {
    if (seen.has(key)) return;
    seen.add(key);
    targets.push({ path, isNamed });
  };
  /** Adds what a walk comes upon, and says why not where it is not to be added; false where there was nothing to speak of. */
  const addAll = async (base: string, walk: Walk, isNamed: boolean): Promise<boolean> => {
    const links: string[] = [];
    const left: NoTarget[] = [];
    let found = 0;
    for await (const { path, isLink } of walk.files(base)) {
      if (isLink) links.push(path);
      else add(path, isNamed);
      if (!isLink) found++;
    }
    for (const path of links) {
      const led = await ledTo(path, base, io);
      if (!led) missing.push({ operand: path, reason: 'is a link that leads nowhere' });
      else if (led.inside !== undefined && !led.isFolder) add(path, isNamed, led.inside);
      if (!led || led.inside !== undefined) found++;
      else left.push({ operand: path, reason: OUT_OF_FOLDER });
    }
    for (const path of walk.foldersBehindLinks) {
      const led = await ledTo(path, base, io);
      if (led?.isFolder && led.inside === undefined) left.push({ operand: path, reason: OUT_OF_FOLDER });
    }
    for (const one of walk.unreadable) missing.push(one);
    found += walk.unreadable.length;
    // Where there is nothing else, what was not looked at must not pass for what was.
    for (const one of left) (found > 0 ? passedOver : missing).push(one);
    return found + left.length > 0;
  };
  for (const operand of operands) {
    if (operand === STANDARD_INPUT) {
      add(operand, true);
      continue;
    }
    const folder = operand.replace(/(?<=[^/\\])[/\\]+$/, '');
    if (await isFolder(folder, io)) {
      if (!(await addAll(folder, new Walk(io), false)))
        missing.push({
          operand,
          reason: `holds no documents (${[...FILE_ENDINGS, ...WORD_ENDINGS].map((ending) => `*.${ending}`).join(', ')})`,
        });
    } else if (isGlob(operand) && !(await exists(operand, io))) {
      const wrong = globProblem(operand);
      if (wrong !== undefined) {
        missing.push({ operand, reason: PROBLEM_WORDS.en.pattern[wrong](LONGEST_PATTERN) });
        continue;
      }
      const { base, walk } = walkOf(operand, io);
      if (!(await addAll(base, walk, true))) missing.push({ operand, reason: 'no file fits this pattern' });
    } else add(operand, true);
  }
  return { targets, missing, passedOver };
}

/** Whether a text that nobody has named is a document, by the name of its file or by its beginning. */
export function isDocument(path: string, text: string): boolean {
  return isNamedLikeDocument(path) || isTreatyBodyDocument(text.slice(0, RECOGNITION_LIMIT));
}

/** Whether what could not be read, and nobody has named, may be a document and has to be spoken of. */
export function mayBeDocument(path: string, { mayHoldDocument = false, guess = '' }: Refusal): boolean {
  return mayHoldDocument || isDocument(path, guess);
}

/** Whether a file has the name of a document. */
function isNamedLikeDocument(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return /\.treaty-body$/i.test(name) || isTreatyBodyFileName(name);
}

/** Whether a path is a folder; one that cannot be read is not, and says why where it is read as a file. */
async function isFolder(path: string, io: Io): Promise<boolean> {
  try {
    return (await io.listFolder(path)) !== undefined;
  } catch {
    return false;
  }
}

async function exists(path: string, io: Io): Promise<boolean> {
  const slash = path.lastIndexOf('/');
  try {
    const entries = await io.listFolder(slash < 0 ? '.' : path.slice(0, slash) || '/');
    return entries?.some(({ name }) => name === path.slice(slash + 1)) === true;
  } catch {
    // The walk for the pattern comes to the same folder, and says so.
    return false;
  }
}

/** What a link leads to. */
interface Led {
  readonly isFolder: boolean;
  /** Its path from the root, by the name that the folder looked through has; undefined where it is not in that folder. */
  readonly inside: string | undefined;
}

/** What a link that was met with in a folder leads to; undefined where that is nothing. */
async function ledTo(link: string, folder: string, io: Io): Promise<Led | undefined> {
  const [led, base] = await Promise.all([io.follow(link), io.follow(folder)]);
  if (!led || !base) return undefined;
  const below = relative(base.path, led.path);
  return { isFolder: led.isFolder, inside: isOutside(below) ? undefined : join(io.absolute(folder), below) };
}

/** A walk for the files that fit a pattern. One that ends in a star is about documents and not about whatever lies beside them. */
function walkOf(pattern: string, io: Io): { readonly base: string; readonly walk: Walk } {
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
  const isFit = (path: string) => fits(from === '.' ? path : path.slice(from === '/' ? 1 : from.length + 1));
  return { base: from, walk: new Walk(io, isFit, anyEnding, deep) };
}

/** A walk through a folder and those below it. No link is gone through, so that none goes round in circles. */
class Walk {
  /** Folders that cannot be looked into. */
  readonly unreadable: NoTarget[] = [];
  /** Links that may lead to folders. */
  readonly foldersBehindLinks: string[] = [];

  constructor(
    private readonly io: Io,
    private readonly fits: (path: string) => boolean = () => true,
    private readonly anyEnding = false,
    private readonly deepest = DEEPEST,
  ) {}

  /** The files that fit, and the links whose names fit. */
  async *files(
    folder: string,
    deepest = this.deepest,
  ): AsyncGenerator<{ readonly path: string; readonly isLink: boolean }> {
    for (const { name, isFolder, isLink = false } of await this.entries(folder)) {
      const path = folder === '.' ? name : `${folder.replace(/\/$/, '')}/${name}`;
      const mayBeEntered = deepest > 0 && !isSkippedFolder(name);
      if (isFolder) {
        if (mayBeEntered) yield* this.files(path, deepest - 1);
      } else if ((this.anyEnding || hasDocumentEnding(name) || hasWordEnding(name)) && this.fits(path)) {
        // Editors lock a file by a hidden link to nothing.
        if (!isLink || !name.startsWith('.')) yield { path, isLink };
      } else if (isLink && mayBeEntered) this.foldersBehindLinks.push(path);
    }
  }

  private async entries(folder: string): Promise<readonly FolderEntry[]> {
    try {
      return (await this.io.listFolder(folder)) ?? [];
    } catch (error) {
      this.unreadable.push({ operand: folder, reason: whyUnreadable(error) });
      return [];
    }
  }
}
