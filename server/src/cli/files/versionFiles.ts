import { join, relative, sep } from 'node:path';
import type { DisplayLanguage } from '../../display/displayLanguage';
import type { DocumentModel } from '../../model/document';
import type { Project } from '../../rules/project/project';
import type { VersionSet } from '../../rules/project/versionSets';
import { ownLanguage } from '../../versions/originalLanguage';
import type { ConfigProblem, FileTarget } from '../io/checkJob';
import type { Io } from '../io/io';
import { CliProjects } from './projectsFound';

/** A document in one of its languages. */
export interface VersionFile {
  readonly path: string;
  readonly model: DocumentModel;
  /** The terminology from the document’s project file. */
  readonly terms: Project['terms'];
}

/** A version, with its name in the project file that declares it. */
interface DeclaredFile extends VersionFile {
  readonly name: string;
}

/** Groups files into language versions of the same document. */
export class VersionFiles {
  /**
   * The files named by the user, which are versions of one document; if the user named only one, the versions declared for it are added.
   */
  namedFiles: readonly VersionFile[] = [];
  /** The problems in the project files. */
  readonly problems: ConfigProblem[] = [];
  private readonly projects: CliProjects;
  private readonly filesBySet = new Map<VersionSet, DeclaredFile[]>();
  private readonly others: VersionFile[] = [];
  private readonly toldFiles = new Set<string>();
  private namedVersions: readonly string[] = [];

  /**
   * @param language the language of messages about project files
   * @param read reads the document in a file; undefined, after a message, if there is none
   */
  constructor(
    private readonly io: Io,
    language: DisplayLanguage,
    private readonly read: (target: FileTarget) => Promise<DocumentModel | undefined>,
  ) {
    this.projects = new CliProjects(io, language);
  }

  async add(target: FileTarget): Promise<void> {
    const model = await this.read(target);
    if (!model) return;
    const { project, versions, folder = '', problems } = await this.projects.of(target.path);
    const file = { path: target.path, model, terms: project.terms };
    for (const problem of problems) this.tell(problem);
    if (target.isNamed) {
      this.namedFiles = [...this.namedFiles, file];
      this.namedVersions = versions?.map((name) => join(folder, name)) ?? [];
      return;
    }
    if (!versions) this.others.push(file);
    else {
      const name = relative(folder, this.io.absolute(target.path)).split(sep).join('/');
      this.filesBySet.set(versions, [...(this.filesBySet.get(versions) ?? []), { ...file, name }]);
    }
  }

  /** Adds the versions declared for the only file named by the user. */
  async addDeclared(): Promise<void> {
    const [only, another] = this.namedFiles;
    if (!only || another) return;
    const ownPath = this.io.absolute(only.path);
    const versions: VersionFile[] = [];
    for (const path of this.namedVersions) {
      const relativePath = relative(this.io.absolute('.'), path);
      const model = path === ownPath ? only.model : await this.read({ path: relativePath, isNamed: true });
      if (model) versions.push(path === ownPath ? only : { path: relativePath, model, terms: only.terms });
    }
    if (versions.length > 1) this.namedFiles = versions;
  }

  /** Sets of files that are versions of one document: named by the user, declared, or with the same symbol. */
  get sets(): readonly (readonly VersionFile[])[] {
    const fileSets = [...this.filesBySet].map(([names, files]) =>
      files.toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name)),
    );
    return [this.namedFiles, ...fileSets, ...bySymbol(this.others)];
  }

  private tell(problem: ConfigProblem): void {
    const line = `${problem.path}\n${problem.message}`;
    if (!this.toldFiles.has(line)) this.problems.push(problem);
    this.toldFiles.add(line);
  }
}

/** Groups files by symbol, keeping documents in at least two languages; of several copies in one language, the first. */
function bySymbol(files: readonly VersionFile[]): readonly (readonly VersionFile[])[] {
  const sets = new Map<string, Map<string, VersionFile>>();
  for (const file of files) {
    const symbol = file.model.identity.symbol?.canonical;
    if (symbol === undefined) continue;
    const versions = sets.get(symbol) ?? new Map<string, VersionFile>();
    sets.set(symbol, versions);
    if (!versions.has(ownLanguage(file.model))) versions.set(ownLanguage(file.model), file);
  }
  return [...sets.values()].filter(({ size }) => size > 1).map((versions) => [...versions.values()]);
}
