import type { ModelOptions } from '../model/document';
import { uriKey } from '../model/workspace';
import type { DocumentStatus } from '../protocol';
import { isStatus } from '../rules/project/checked';
import { NO_PROJECT, optionsFrom, type Project, readProject, withProject } from '../rules/project/project';
import { changedProject, type ProjectChange } from '../rules/project/projectEdits';
import { LineIndex } from '../text/lines';
import { PROJECT_FILE } from '../textFiles';
import type { Settings } from './settings';
import type { FilePort } from './workspace';

/** How old what was read of a project file may be when a document is opened, in milliseconds. */
const AGE = 2000;
/** So many folders upwards are looked into. */
const HIGHEST = 40;

/** A project file as it was read, and where. */
interface ProjectText {
  readonly uri: string;
  readonly text: string;
  readonly project: Project;
}

/** The project file that speaks of a document, and what it says of it. */
interface Found {
  readonly file: ProjectText | undefined;
  readonly options: ModelOptions;
}

const NOTHING: Found = { file: undefined, options: {} };

/**
 * The project files of the folders that documents lie in: the nearest one upwards holds. What it says goes over the settings,
 * and both over what a user has said in the editor about a document in no such folder.
 */
export class Projects {
  private readonly files = new Map<string, { readonly read: Promise<ProjectText | undefined>; readonly at: number }>();
  private readonly found = new Map<string, Found>();
  private readonly said = new Map<string, DocumentStatus>();
  private readonly merged = new WeakMap<Settings, WeakMap<Project, Settings>>();
  private folders: readonly string[] = [];

  /** `warn` is told what is wrong in a file, a line for each thing; `uri` is the file's. */
  constructor(
    private readonly port: FilePort,
    private readonly warn: (uri: string, problems: readonly string[]) => void,
  ) {}

  setFolders(folders: readonly string[]): void {
    this.folders = folders;
  }

  /** Looks for the project file of a document; true where it is to be read otherwise from now on. */
  async load(uri: string): Promise<boolean> {
    const before = JSON.stringify(this.optionsOf(uri));
    const file = await this.nearest(uri);
    this.found.set(uri, file ? { file, options: optionsFrom(file.project, pathFrom(file.uri, uri)) } : NOTHING);
    return JSON.stringify(this.optionsOf(uri)) !== before;
  }

  /** Files have changed: whether there is a project file among them. What was read of all of them is forgotten. */
  filesChanged(uris: readonly string[]): boolean {
    if (!uris.some((uri) => uri.endsWith(`/${PROJECT_FILE}`))) return false;
    this.files.clear();
    return true;
  }

  close(uri: string): void {
    this.found.delete(uri);
  }

  /** Takes in what a user has said in the editor. */
  say(uri: string, status: unknown): void {
    if (isStatus(status)) this.said.set(uriKey(uri), status);
    else this.said.delete(uriKey(uri));
  }

  /** How a document is to be read. */
  optionsOf(uri: string): ModelOptions {
    const { options } = this.found.get(uri) ?? NOTHING;
    const status = options.status === undefined ? this.said.get(uriKey(uri)) : undefined;
    return status ? { ...options, status } : options;
  }

  /** Settings as they hold for a document; the same object for the same settings and the same project. */
  settingsOf(uri: string, settings: Settings): Settings {
    const project = this.found.get(uri)?.file?.project;
    return project ? this.merge(settings, project) : settings;
  }

  /** Who says which status a document has; undefined where only the document does. */
  statusFrom(uri: string): 'project' | 'editor' | undefined {
    if (this.found.get(uri)?.options.status !== undefined) return 'project';
    return this.said.has(uriKey(uri)) ? 'editor' : undefined;
  }

  /** The project file that speaks of a document; undefined where there is none. */
  projectOf(uri: string): { readonly uri: string; readonly project: Project } | undefined {
    return this.found.get(uri)?.file;
  }

  /** Options and settings for a document that is not open. */
  async forFile(uri: string, settings: Settings): Promise<{ options: ModelOptions; settings: Settings }> {
    const file = await this.nearest(uri);
    const options = file ? optionsFrom(file.project, pathFrom(file.uri, uri)) : {};
    const status = options.status === undefined ? this.said.get(uriKey(uri)) : undefined;
    return {
      options: status ? { ...options, status } : options,
      settings: file ? this.merge(settings, file.project) : settings,
    };
  }

  /** Where the project file of a document is, or would be, and what it says by now; undefined where no folder is open. */
  placeOf(uri: string): { readonly uri: string; readonly text: string | undefined } | undefined {
    const file = this.found.get(uri)?.file;
    if (file) return { uri: file.uri, text: file.text };
    const folder = this.folderOf(uri);
    return folder === undefined ? undefined : { uri: `${folder}/${PROJECT_FILE}`, text: undefined };
  }

  /** What the project file of a document will say after a change; `open` holds texts that an editor has not saved yet. */
  async change(
    uri: string,
    change: { readonly status: DocumentStatus | null } | Exclude<ProjectChange, { readonly path: string }>,
    open: ReadonlyMap<string, string>,
  ): Promise<{ readonly uri: string; readonly text: string | null } | null> {
    this.files.clear();
    await this.load(uri);
    const place = this.placeOf(uri);
    if (!place) return null;
    const text = open.get(uriKey(place.uri)) ?? place.text;
    const whole: ProjectChange = 'status' in change ? { ...change, path: pathFrom(place.uri, uri) } : change;
    return { uri: place.uri, text: changedProject(text, whole) ?? null };
  }

  private merge(settings: Settings, project: Project): Settings {
    if (project === NO_PROJECT) return settings;
    let known = this.merged.get(settings);
    if (!known) {
      known = new WeakMap();
      this.merged.set(settings, known);
    }
    let merged = known.get(project);
    if (!merged) {
      merged = withProject(settings, project);
      known.set(project, merged);
    }
    return merged;
  }

  private async nearest(uri: string): Promise<ProjectText | undefined> {
    // What lies in no folder, such as a new text, goes by the folder that is open.
    let folder = parentOf(uri) || (this.folderOf(uri) ?? '');
    const top = uri.startsWith('file:') ? undefined : this.folderOf(uri);
    for (let step = 0; step < HIGHEST && folder !== ''; step++) {
      const file = await this.fileAt(`${folder}/${PROJECT_FILE}`);
      if (file || (top !== undefined && uriKey(folder) === uriKey(top))) return file;
      folder = parentOf(folder);
    }
    return undefined;
  }

  private fileAt(uri: string): Promise<ProjectText | undefined> {
    const key = uriKey(uri);
    const known = this.files.get(key);
    if (known && performance.now() - known.at < AGE) return known.read;
    const before = known?.read;
    const read = this.read(uri, before);
    this.files.set(key, { read, at: performance.now() });
    return read;
  }

  private async read(uri: string, before: Promise<ProjectText | undefined> | undefined) {
    const text = await this.port.read(uri);
    if (text === undefined) return undefined;
    const known = await before;
    if (known?.text === text) return known;
    const { project, problems } = readProject(text);
    const lines = LineIndex.of(text);
    const said = [...problems]
      .sort((one, other) => one.start - other.start)
      .map(({ message, start }) => {
        const { line, character } = lines.positionAt(start);
        return `${line + 1}:${character + 1}: ${message}`;
      });
    if (said.length > 0) this.warn(uri, said);
    return { uri, text, project };
  }

  /** The folder of the workspace that a document lies in; for one that lies in none of a scheme of its own, the first. */
  private folderOf(uri: string): string | undefined {
    const key = uriKey(uri);
    const holding = this.folders
      .map((folder) => folder.replace(/\/$/, ''))
      .filter((folder) => key.startsWith(`${uriKey(folder)}/`))
      .sort((a, b) => b.length - a.length);
    return holding[0] ?? (uri.startsWith('untitled:') ? this.folders[0]?.replace(/\/$/, '') : undefined);
  }
}

/** The folder that a file or a folder lies in; empty above the first one, and for what lies in none. */
function parentOf(uri: string): string {
  const scheme = uri.indexOf('://');
  const end = uri.lastIndexOf('/');
  return scheme >= 0 && end >= scheme + 3 ? uri.slice(0, end) : '';
}

/** The path of a document below the folder of a project file; its name for one that lies elsewhere. */
function pathFrom(project: string, uri: string): string {
  const folder = uriKey(project).slice(0, -PROJECT_FILE.length);
  const key = uriKey(uri);
  return key.startsWith(folder) ? key.slice(folder.length) : key.slice(key.lastIndexOf('/') + 1).replace(/^.*:/, '');
}
