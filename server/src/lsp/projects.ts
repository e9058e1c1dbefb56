import type { DisplayLanguage } from '../display/displayLanguage';
import { speaker } from '../display/speaker';
import { unreadableIn } from '../display/unreadable';
import type { ModelOptions } from '../model/document';
import { uriKey } from '../model/workspace';
import type { ChangedProject, DocumentStatus } from '../protocol';
import { isStatus } from '../rules/project/checked';
import { isClaimed, NO_PROJECT, optionsFrom, type Project, readProject, withProject } from '../rules/project/project';
import { changedProject, type ProjectChange } from '../rules/project/projectEdits';
import { RULE_IDS } from '../rules/registry';
import { LineIndex } from '../text/lines';
import { PROJECT_FILE, type SourceText, type Unreadable } from '../textFiles';
import type { FilePort } from './library';
import type { Settings } from './settings';

/** How old what was read of a project file may be when a document is opened, in milliseconds. */
const AGE = 2000;
/** How many folders upwards are looked into. */
const HIGHEST = 40;

/** A project file as it was read, and where. */
interface ProjectText {
  readonly uri: string;
  readonly source: SourceText;
  readonly project: Project;
}

/** One that is there and cannot be read, and why. */
interface UnreadProject extends Unreadable {
  readonly uri: string;
}

/** What is found upwards of a document: the nearest file that can be read, and the nearest that cannot, if it is nearer. */
interface Nearest {
  readonly file?: ProjectText;
  readonly unread?: UnreadProject;
}

/** Where the project file of a document is, or would be. */
export interface ProjectPlace {
  readonly uri: string;
  /** Undefined where there is none, or none that can be read. */
  readonly text: string | undefined;
  /** Why it may not be written, as what is said after its name. */
  readonly refusal?: string;
}

/** The project file that speaks of a document, and what it says of it. */
interface Found extends Nearest {
  readonly options: ModelOptions;
}

/** A change of what is said of one document. */
type OfDocument = { readonly status: DocumentStatus | null } | { readonly claim: boolean };

const NOTHING: Found = { options: {} };

/**
 * The project files of the folders that documents lie in: the nearest one upwards holds. What it says goes over the settings,
 * and both over what a user has said in the editor about a document in no such folder.
 */
export class Projects {
  private readonly files = new Map<
    string,
    { readonly read: Promise<ProjectText | UnreadProject | undefined>; readonly at: number }
  >();
  private readonly found = new Map<string, Found>();
  private readonly told = new Map<string, string>();
  private readonly noted = new Set<string>();
  private readonly said = new Map<string, DocumentStatus>();
  private readonly merged = new WeakMap<Settings, WeakMap<Project, Settings>>();
  private folders: readonly string[] = [];

  /** `warn` is told what is wrong in a file, a line for each thing; `uri` is the file's. `log` is told which files are used. `language`: that of the warnings. */
  constructor(
    private readonly port: FilePort,
    private readonly warn: (uri: string, problems: readonly string[]) => void,
    private readonly log: (message: string) => void,
    private readonly language: () => DisplayLanguage,
  ) {}

  setFolders(folders: readonly string[]): void {
    this.folders = folders;
  }

  /** Looks for the project file of a document; true where it is to be read otherwise from now on. */
  async load(uri: string): Promise<boolean> {
    const before = JSON.stringify(this.optionsOf(uri));
    const nearest = await this.nearest(uri);
    const { file } = nearest;
    this.found.set(uri, { ...nearest, options: file ? optionsFrom(file.project, pathFrom(file.uri, uri)) : {} });
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

  /** Whether the project file of a text names it as a treaty body document. */
  async isClaimed(uri: string): Promise<boolean> {
    const { file } = await this.nearest(uri);
    return file !== undefined && isClaimed(file.project, pathFrom(file.uri, uri));
  }

  /** Options and settings for a document that is not open. */
  async forFile(uri: string, settings: Settings): Promise<{ options: ModelOptions; settings: Settings }> {
    const { file } = await this.nearest(uri);
    const options = file ? optionsFrom(file.project, pathFrom(file.uri, uri)) : {};
    const status = options.status === undefined ? this.said.get(uriKey(uri)) : undefined;
    return {
      options: status ? { ...options, status } : options,
      settings: file ? this.merge(settings, file.project) : settings,
    };
  }

  /** Where the project file of a document is, or would be, and what it says by now; undefined where no folder is open. */
  placeOf(uri: string): ProjectPlace | undefined {
    const { file, unread } = this.found.get(uri) ?? NOTHING;
    if (unread) return { ...unread, text: undefined };
    if (file) {
      const { text, loss } = file.source;
      return { uri: file.uri, text, ...(loss !== undefined && { refusal: loss }) };
    }
    const folder = this.folderOf(uri);
    return folder === undefined ? undefined : { uri: `${folder}/${PROJECT_FILE}`, text: undefined };
  }

  /**
   * What the project file of a document will say after a change; `open` holds texts that an editor has not saved yet. Of a file that
   * could not be read to its last character nothing is said but why: whoever wrote it would lose what is in it.
   */
  async change(
    uri: string,
    change: OfDocument | Exclude<ProjectChange, { readonly path: string }>,
    open: ReadonlyMap<string, string>,
  ): Promise<ChangedProject | null> {
    this.files.clear();
    await this.load(uri);
    const place = this.placeOf(uri);
    if (place === undefined) return null;
    if (place.refusal !== undefined) return { uri: place.uri, text: null, refusal: place.refusal };
    const opened = open.get(uriKey(place.uri));
    const whole: ProjectChange =
      'status' in change || 'claim' in change ? { ...change, path: pathFrom(place.uri, uri) } : change;
    const changed = changedProject(opened ?? place.text, whole);
    if (changed === undefined) return { uri: place.uri, text: null, refusal: 'is not well formed: correct it first' };
    const isMarked = opened === undefined && this.found.get(uri)?.file?.source.isMarked === true;
    const text = isMarked ? `\ufeff${changed}` : changed;
    return { uri: place.uri, text, ...(place.text === undefined && { isNew: true }) };
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

  private async nearest(uri: string): Promise<Nearest> {
    // What lies in no folder, such as a new text, goes by the folder that is open.
    let folder = parentOf(uri) || (this.folderOf(uri) ?? '');
    // What lies above the folder that is open is not the user's choice, and may be anybody's; of a file by itself, what is not beside it.
    const top = this.folderOf(uri) ?? folder;
    let unread: UnreadProject | undefined;
    for (let step = 0; step < HIGHEST && folder !== ''; step++) {
      const found = await this.fileAt(`${folder}/${PROJECT_FILE}`);
      if (found && 'project' in found) {
        this.note(found.uri);
        return { file: found, ...(unread && { unread }) };
      }
      unread ??= found;
      if (uriKey(folder) === uriKey(top)) break;
      folder = parentOf(folder);
    }
    return unread ? { unread } : {};
  }

  private fileAt(uri: string): Promise<ProjectText | UnreadProject | undefined> {
    const key = uriKey(uri);
    const known = this.files.get(key);
    if (known && performance.now() - known.at < AGE) return known.read;
    const before = known?.read;
    const read = this.read(uri, before);
    this.files.set(key, { read, at: performance.now() });
    return read;
  }

  private async read(
    uri: string,
    before: Promise<ProjectText | UnreadProject | undefined> | undefined,
  ): Promise<ProjectText | UnreadProject | undefined> {
    const source = await this.port.readSource(uri);
    if (source === undefined) return undefined;
    const known = await before;
    if ('refusal' in source) {
      const language = this.language();
      this.tell(uri, [`1:1: ${speaker(language).t('the file {0}', unreadableIn(source.refusal, language))}`]);
      return { uri, ...source };
    }
    const { text } = source;
    if (known && 'project' in known && known.source.text === text) return known;
    const { project, problems } = readProject(text, RULE_IDS, this.language());
    const lines = LineIndex.of(text);
    const said = [...problems]
      .sort((one, other) => one.start - other.start)
      .map(({ message, start }) => {
        const { line, character } = lines.positionAt(start);
        return `${line + 1}:${character + 1}: ${message}`;
      });
    this.tell(uri, said);
    return { uri, source, project };
  }

  /** Tells the log that a file is used, once. */
  private note(uri: string): void {
    const key = uriKey(uri);
    if (this.noted.has(key)) return;
    this.noted.add(key);
    this.log(`${key} says how the documents below it are read and checked.`);
  }

  /** Tells what is wrong in a file, once as long as it is the same. */
  private tell(uri: string, problems: readonly string[]): void {
    const key = uriKey(uri);
    const text = problems.join('\n');
    const isTold = (this.told.get(key) ?? '') === text;
    this.told.set(key, text);
    if (!isTold && problems.length > 0) this.warn(uri, problems);
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
