import { basename, dirname, join, relative, sep } from 'node:path';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { unreadableIn } from '../../display/unreadable';
import type { ModelOptions } from '../../model/document';
import { codeOf } from '../../node/regularFile';
import { isClaimed, NO_PROJECT, optionsFrom, type Project, readProject } from '../../rules/project/project';
import { type VersionSet, versionsWith } from '../../rules/project/versionSets';
import { RULE_IDS } from '../../rules/registry';
import { LineIndex } from '../../text/lines';
import { placeFromOne } from '../../text/placeFromOne';
import { MAX_PROJECT_FILE_SIZE, PROJECT_FILE, TOO_LARGE } from '../../textFiles';
import type { ConfigProblem } from '../io/checkJob';
import { type Io, isOutside, UsageError } from '../io/io';
import { STANDARD_INPUT, textOf, unreadableReason } from '../io/read';
import { printableLine } from '../io/terminal';
import { isRepositoryTop, repositoryTop } from './repositoryPaths';

/** A parsed project file, and the folder that its patterns are relative to. */
interface LocatedProject {
  readonly folder: string;
  readonly project: Project;
}

/** The result of searching a folder and its parents: the project, if any, and problems in the files that were read. */
interface ProjectSearch {
  readonly project: LocatedProject | undefined;
  readonly problems: readonly ConfigProblem[];
}

const NO_PROBLEMS: readonly ConfigProblem[] = [];

/** A project file's statements about a document. */
interface ProjectOfFile {
  readonly project: Project;
  /** How to read the document. */
  readonly options: ModelOptions;
  /** Whether the project file lists the document. */
  readonly isClaimed: boolean;
  /** The problems in the project file. */
  readonly problems: readonly ConfigProblem[];
  /** The declared language versions of the document, including itself; the same array for all of them. */
  readonly versions?: VersionSet;
  /** The folder of the project file. */
  readonly folder?: string;
  /** The project file, if it is above the working directory and was not named by the user. */
  readonly above?: string;
}

/**
 * Finds the project file for a document: the nearest one in its folder or above, or the one named by the user. The search stops at the top
 * of a repository.
 */
export class CliProjects {
  private readonly searches = new Map<string, Promise<ProjectSearch>>();
  private namedSearch: ProjectSearch | undefined;

  /** @param language the language of messages about problems */
  constructor(
    private readonly io: Io,
    private readonly language: DisplayLanguage,
  ) {}

  /** Uses a given project file for all documents. */
  async use(path: string): Promise<void> {
    this.namedSearch = await this.read(this.io.absolute(path), path, true);
  }

  /** The problems in the given project file. */
  get problems(): readonly ConfigProblem[] {
    return this.namedSearch?.problems ?? NO_PROBLEMS;
  }

  async of(path: string): Promise<ProjectOfFile> {
    const absolute = this.io.absolute(path === STANDARD_INPUT ? 'stdin' : path);
    const nearestSearch = this.namedSearch?.project ? undefined : await this.nearest(dirname(absolute));
    const locatedProject = this.namedSearch?.project ?? nearestSearch?.project;
    const problems = nearestSearch?.problems ?? NO_PROBLEMS;
    if (!locatedProject) return { project: NO_PROJECT, options: {}, isClaimed: false, problems };
    const relativePath = relative(locatedProject.folder, absolute).split(sep).join('/');
    const isAbove =
      locatedProject === nearestSearch?.project && isOutside(relative(this.io.absolute('.'), locatedProject.folder));
    const parentFile = isAbove ? join(locatedProject.folder, PROJECT_FILE) : undefined;
    const { project, folder } = locatedProject;
    const versions = versionsWith(project.versions, relativePath);
    return {
      project,
      options: optionsFrom(project, relativePath),
      isClaimed: isClaimed(project, relativePath),
      problems,
      folder,
      ...(versions && { versions }),
      ...(parentFile !== undefined && { above: parentFile }),
    };
  }

  private nearest(folder: string): Promise<ProjectSearch> {
    let search = this.searches.get(folder);
    if (!search) {
      search = this.look(folder);
      this.searches.set(folder, search);
    }
    return search;
  }

  private async look(folder: string): Promise<ProjectSearch> {
    const path = join(folder, PROJECT_FILE);
    const search = await this.read(path, this.displayPath(path), false);
    const parentFolder = dirname(folder);
    if (search.project || parentFolder === folder || (await isRepositoryTop(folder, this.io))) return search;
    const { project, problems } = await this.nearest(parentFolder);
    return { project, problems: [...search.problems, ...problems] };
  }

  private async read(path: string, displayName: string, isNamed: boolean): Promise<ProjectSearch> {
    let bytes: Uint8Array;
    try {
      bytes = await this.io.readFile(path, MAX_PROJECT_FILE_SIZE);
    } catch (error) {
      if (isNamed) throw new UsageError(`--config ${printableLine(displayName)}: ${unreadableProjectReason(error)}`);
      const isExisting = await this.isThere(path, error);
      return {
        project: undefined,
        problems: isExisting ? [{ path: displayName, message: unreadableProjectReason(error) }] : NO_PROBLEMS,
      };
    }
    if (!isNamed && (await this.leadsOut(path))) {
      const message = unreadableIn('is a link that leads out of the folder', this.language);
      return { project: undefined, problems: [{ path: displayName, message }] };
    }
    const content = textOf(bytes);
    if ('refusal' in content)
      return { project: undefined, problems: [{ path: displayName, message: content.refusal }] };
    const { project, problems } = readProject(content.text, RULE_IDS, this.language);
    const lines = LineIndex.of(content.text);
    return {
      project: { folder: dirname(path), project },
      problems: problems.map(({ message, start }) => ({ path: displayName, ...placeFromOne(lines, start), message })),
    };
  }

  /**
   * Whether a project file is a link out of its folder and of the repository. Whoever can put a link there must not have a file of the
   * user’s read and quoted; the server refuses such links too.
   */
  private async leadsOut(path: string): Promise<boolean> {
    const { io } = this;
    const target = await io.follow(path);
    const isOutsideOf = async (home: string) => {
      const realHome = await io.follow(home);
      return !target || !realHome || isOutside(relative(realHome.path, target.path));
    };
    const folder = dirname(path);
    if (!(await isOutsideOf(folder))) return false;
    const topFolder = await repositoryTop(folder, io);
    return topFolder === undefined || isOutsideOf(topFolder);
  }

  /** A path for display: relative to the working directory if inside it. */
  private displayPath(path: string): string {
    const relativePath = relative(this.io.absolute('.'), path);
    return isOutside(relativePath) ? path : relativePath;
  }

  /** Whether a file that could not be read exists. If the folder may not be listed, the file is assumed not to exist. */
  private async isThere(path: string, error: unknown): Promise<boolean> {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    if (code !== 'EACCES' && code !== 'EPERM') return true;
    try {
      const entries = await this.io.listFolder(dirname(path));
      return entries?.some(({ name }) => name === basename(path)) === true;
    } catch {
      return false;
    }
  }
}

function unreadableProjectReason(error: unknown): string {
  switch (codeOf(error)) {
    case 'EISDIR':
      return 'is a directory, not a project file';
    case 'ENOTREG':
      return 'is a pipe or a device, not a project file';
    case 'ERR_FS_FILE_TOO_LARGE':
      return TOO_LARGE;
    default:
      return unreadableReason(error);
  }
}
