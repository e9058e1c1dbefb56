import { dirname, join, relative, sep } from 'node:path';
import { PROBLEM_WORDS } from '../../rules/project/problemWords';
import { globProblem, MAX_PATTERN_LENGTH } from '../../text/globs/glob';
import { type IgnoreLines, readIgnoreLines } from '../../text/globs/ignoreFile';
import { decodeText } from '../../textFiles';
import { type Io, isOutside, UsageError } from '../io/io';
import { printableLine } from '../io/terminal';
import { isRepositoryTop } from './repositoryPaths';

/** Rules for excluding files that the operands or their folders would otherwise include. */
export interface Exclusion {
  /** Patterns in `.gitignore` syntax, relative to the working directory. */
  readonly exclude: readonly string[];
  /** Whether folders and globs skip files matched by a `.gitignore`. */
  readonly gitignore: boolean;
}

/** Operands, separated from the exclusions among them. */
interface SplitOperands {
  readonly operands: readonly string[];
  readonly exclude: readonly string[];
}

/**
 * Separates exclusions such as "!*.old.txt", which are equivalent to `--exclude`, from operands. If a file has such a name, it is taken
 * literally, because the shell may have expanded a glob.
 */
export async function splitOperands(all: readonly string[], io: Io): Promise<SplitOperands> {
  const operands: string[] = [];
  const exclude: string[] = [];
  for (const operand of all) {
    const pattern = operand.startsWith('!') && !(await io.follow(operand)) ? operand.slice(1) : undefined;
    if (pattern === '') throw new UsageError('!: expected a pattern after it');
    if (pattern === undefined) operands.push(operand);
    else exclude.push(pattern);
  }
  return { operands: operands.length > 0 ? operands : ['.'], exclude };
}

const IGNORE_FILE = '.gitignore';
const MAX_IGNORE_FILE_SIZE = 1024 * 1024;

/** The lines of an ignore file, with the absolute path of the folder that they are relative to. */
interface LinesOfFolder {
  readonly folder: string;
  readonly lines: IgnoreLines;
}

/** Matches files to be omitted of folders and globs. */
export class Exclusions {
  private readonly own: LinesOfFolder | undefined;
  private readonly chains = new Map<string, Promise<readonly LinesOfFolder[]>>();

  /** Throws a `UsageError` for an invalid pattern. */
  constructor(
    { exclude, gitignore }: Exclusion,
    private readonly io: Io,
  ) {
    for (const pattern of exclude) {
      const problem = globProblem(pattern);
      if (problem !== undefined)
        throw new UsageError(
          `--exclude ${printableLine(pattern)}: ${PROBLEM_WORDS.en.pattern[problem](MAX_PATTERN_LENGTH)}`,
        );
    }
    this.own =
      exclude.length > 0 ? { folder: io.absolute('.'), lines: readIgnoreLines(exclude.join('\n')) } : undefined;
    this.readsFiles = gitignore;
  }

  private readonly readsFiles: boolean;

  /** Whether an operand itself is omitted; only by `--exclude`, because naming a file overrides a `.gitignore`. */
  isNamed(path: string): boolean {
    if (!this.own) return false;
    const steps = pathBelow(this.own.folder, this.io.absolute(path))?.split('/') ?? [];
    return steps.some((_, at) => this.own?.lines(steps.slice(0, at + 1).join('/'), at < steps.length - 1) === true);
  }

  /** Whether a folder entry is omitted. Entries of excluded folders are never tested. */
  async entry(path: string, isFolder: boolean): Promise<boolean> {
    const absolute = this.io.absolute(path);
    if (decisionOf(this.own, absolute, isFolder)) return true;
    if (!this.readsFiles) return false;
    for (const one of await this.linesFor(dirname(absolute))) {
      const isExcluded = decisionOf(one, absolute, isFolder);
      if (isExcluded !== undefined) return isExcluded;
    }
    return false;
  }

  /**
   * The ignore files that apply to the entries of a folder, nearest first, up to the top of its repository; outside a repository, only the
   * folder’s own.
   */
  private linesFor(folder: string): Promise<readonly LinesOfFolder[]> {
    const chain = this.chains.get(folder) ?? this.look(folder);
    this.chains.set(folder, chain);
    return chain;
  }

  private async look(folder: string): Promise<readonly LinesOfFolder[]> {
    const lines = await this.read(folder);
    const ownLines = lines ? [{ folder, lines }] : [];
    const parentFolder = dirname(folder);
    if (parentFolder === folder || (await isRepositoryTop(folder, this.io))) return ownLines;
    return [...ownLines, ...(await this.linesFor(parentFolder))];
  }

  private async read(folder: string): Promise<IgnoreLines | undefined> {
    try {
      const bytes = await this.io.readFile(join(folder, IGNORE_FILE), MAX_IGNORE_FILE_SIZE);
      return readIgnoreLines(decodeText(Buffer.from(bytes)));
    } catch {
      // There is none, or Git could not read it either.
      return undefined;
    }
  }
}

function decisionOf(one: LinesOfFolder | undefined, absolute: string, isFolder: boolean): boolean | undefined {
  const path = one && pathBelow(one.folder, absolute);
  return path === undefined ? undefined : one?.lines(path, isFolder);
}

/** A path relative to a folder, with slashes; undefined if it is not inside the folder. */
function pathBelow(folder: string, absolute: string): string | undefined {
  const path = relative(folder, absolute);
  return path === '' || isOutside(path) ? undefined : path.split(sep).join('/');
}
