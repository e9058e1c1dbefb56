import { dirname, join, relative, sep } from 'node:path';
import type { ModelOptions } from '../model/document';
import { NO_PROJECT, optionsFrom, PROJECT_FILE, type Project, readProject } from '../rules/project';
import { LineIndex } from '../text/lines';
import { type Io, oneLine, PROGRAM, UsageError } from './io';
import { STANDARD_INPUT, textOf, whyUnreadable } from './read';

/** A project file as it was read, and the folder that its patterns start at. */
interface FoundProject {
  readonly folder: string;
  readonly project: Project;
}

/** The project files of the documents that are checked: the nearest one upwards, or the one that the user has named. */
export class CliProjects {
  private readonly known = new Map<string, Promise<FoundProject | undefined>>();
  private named: FoundProject | undefined;
  /** How much was wrong in the files that were read. */
  problems = 0;

  constructor(private readonly io: Io) {}

  /** Takes one file for all documents. */
  async use(path: string): Promise<void> {
    const found = await this.read(this.io.absolute(path), path, true);
    if (found) this.named = found;
  }

  /** What the project of a document says, and how the document is to be read by it. */
  async of(path: string): Promise<{ readonly project: Project; readonly options: ModelOptions }> {
    const absolute = this.io.absolute(path === STANDARD_INPUT ? 'stdin' : path);
    const found = this.named ?? (await this.nearest(dirname(absolute)));
    if (!found) return { project: NO_PROJECT, options: {} };
    const below = relative(found.folder, absolute).split(sep).join('/');
    return { project: found.project, options: optionsFrom(found.project, below) };
  }

  private nearest(folder: string): Promise<FoundProject | undefined> {
    let found = this.known.get(folder);
    if (!found) {
      found = this.look(folder);
      this.known.set(folder, found);
    }
    return found;
  }

  private async look(folder: string): Promise<FoundProject | undefined> {
    const path = join(folder, PROJECT_FILE);
    const here = await this.read(path, path, false);
    const above = dirname(folder);
    return here ?? (above === folder ? undefined : this.nearest(above));
  }

  private async read(path: string, shown: string, isNamed: boolean): Promise<FoundProject | undefined> {
    let bytes: Uint8Array;
    try {
      bytes = await this.io.readFile(path);
    } catch (error) {
      if (isNamed) throw new UsageError(`--config ${oneLine(shown)}: ${whyUnreadable(error)}`);
      return undefined;
    }
    const read = textOf(bytes);
    if ('refusal' in read) {
      this.say(shown, read.refusal);
      return undefined;
    }
    const { project, problems } = readProject(read.text);
    const lines = LineIndex.of(read.text);
    for (const { message, start } of problems) {
      const { line, character } = lines.positionAt(start);
      this.say(`${shown}:${line + 1}:${character + 1}`, message);
    }
    return { folder: dirname(path), project };
  }

  private say(where: string, what: string): void {
    this.problems++;
    this.io.error(`${PROGRAM}: ${oneLine(where)}: ${oneLine(what)}\n`);
  }
}
