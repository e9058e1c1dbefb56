import { speakerFor } from '../../display/speaker';
import { unreadableIn } from '../../display/unreadable';
import type { ModelOptions } from '../../model/document';
import { uriKey } from '../../model/workspace';
import type { ChangedProject, DocumentStatus } from '../../protocol';
import {
  isClaimed,
  NO_PROJECT,
  optionsFrom,
  type Project,
  readProject,
  withProject,
} from '../../rules/project/project';
import { changedProject, type ProjectChange } from '../../rules/project/projectEdits';
import { isStatus } from '../../rules/project/valueValidators';
import { versionsWith } from '../../rules/project/versionSets';
import { RULE_IDS } from '../../rules/registry';
import { LineIndex } from '../../text/lines';
import { PROJECT_FILE, type SourceText, type Unreadable } from '../../textFiles';
import type { FilePort } from '../connection/filePort';
import { type ProjectReader, warnOfProject } from './projectWarning';
import type { Settings } from './settings';

/** Maximum age of a cached project file when a document is opened, in milliseconds. */
const MAX_AGE = 2000;
/** Maximum number of parent folders to search. */
const MAX_PARENTS = 40;

/** A project file as read, and its URI. */
interface ProjectText {
  readonly uri: string;
  readonly source: SourceText;
  readonly project: Project;
}

/** A project file that exists but cannot be read, and why. */
interface UnreadableProject extends Unreadable {
  readonly uri: string;
}

/** The result of a search upwards from a document: the nearest readable file, and the nearest unreadable one if it is nearer. */
interface Nearest {
  readonly file?: ProjectText;
  readonly unread?: UnreadableProject;
}

/** The path of a document’s project file, existing or not. */
interface ProjectPlace {
  readonly uri: string;
  /** The text of the file; undefined if there is none that can be read. */
  readonly text: string | undefined;
  /** The reason why the file may not be written: a phrase that follows its name. */
  readonly refusal?: string;
}

/** The project file that applies to a document, with its entries on that document. */
interface ProjectOfDocument extends Nearest {
  readonly options: ModelOptions;
}

/** A change of the project file’s entries on one document. */
type OfDocument =
  | { readonly status: DocumentStatus | null }
  | { readonly claim: boolean }
  | { readonly renamedFrom: string };

const EMPTY_PROJECT: ProjectOfDocument = { options: {} };

/** Server services for reading project files. */
interface ProjectServer extends ProjectReader {
  readonly files: FilePort;
}

/**
 * The project files of folders: the nearest one in or above a document’s folder applies. It overrides the settings and the status that the
 * user has set in the editor.
 */
export class Projects {
  private readonly files = new Map<
    string,
    { readonly read: Promise<ProjectText | UnreadableProject | undefined>; readonly at: number }
  >();
  private readonly projectsByUri = new Map<string, ProjectOfDocument>();
  private readonly toldProblems = new Map<string, string>();
  private readonly notedFiles = new Set<string>();
  private readonly statuses = new Map<string, DocumentStatus>();
  private readonly mergedSettings = new WeakMap<Settings, WeakMap<Project, Settings>>();
  private folders: readonly string[] = [];

  constructor(private readonly server: ProjectServer) {}

  setFolders(folders: readonly string[]): void {
    this.folders = folders;
  }

  /** Looks for the project file of a document; true if the document has to be read again. */
  async load(uri: string): Promise<boolean> {
    const previousOptions = JSON.stringify(this.optionsOf(uri));
    const nearestNearest = await this.nearest(uri);
    const { file } = nearestNearest;
    this.projectsByUri.set(uri, {
      ...nearestNearest,
      options: file ? optionsFrom(file.project, pathFrom(file.uri, uri)) : {},
    });
    return JSON.stringify(this.optionsOf(uri)) !== previousOptions;
  }

  /** Whether the changed files include a project file; if so, all project files are read again. */
  filesChanged(uris: readonly string[]): boolean {
    if (!uris.some((uri) => uri.endsWith(`/${PROJECT_FILE}`))) return false;
    this.files.clear();
    return true;
  }

  close(uri: string): void {
    this.projectsByUri.delete(uri);
  }

  /** Records the status that the user has set in the editor. */
  say(uri: string, status: unknown): void {
    if (isStatus(status)) this.statuses.set(uriKey(uri), status);
    else this.statuses.delete(uriKey(uri));
  }

  /** The options with which a document is read. */
  optionsOf(uri: string): ModelOptions {
    const { options } = this.projectsByUri.get(uri) ?? EMPTY_PROJECT;
    const status = options.status === undefined ? this.statuses.get(uriKey(uri)) : undefined;
    return status ? { ...options, status } : options;
  }

  /** The settings that apply to a document; the same object for the same settings and project. */
  settingsOf(uri: string, settings: Settings): Settings {
    const project = this.projectsByUri.get(uri)?.file?.project;
    return project ? this.merge(settings, project) : settings;
  }

  /** The source of a document’s status; undefined if only the document states it. */
  statusFrom(uri: string): 'project' | 'editor' | undefined {
    if (this.projectsByUri.get(uri)?.options.status !== undefined) return 'project';
    return this.statuses.has(uriKey(uri)) ? 'editor' : undefined;
  }

  /** The project file of a document; undefined if there is none. */
  projectOf(uri: string): { readonly uri: string; readonly project: Project } | undefined {
    return this.projectsByUri.get(uri)?.file;
  }

  /**
   * The URIs of the language versions of an open document, itself included, as its project file declares them; empty if it declares none.
   */
  versionsOf(uri: string): readonly string[] {
    const { file } = this.projectsByUri.get(uri) ?? EMPTY_PROJECT;
    if (!file) return [];
    const names = versionsWith(file.project.versions, pathFrom(file.uri, uri)) ?? [];
    const folder = file.uri.slice(0, -PROJECT_FILE.length);
    return names.map((name) => folder + name.split('/').map(encodeURIComponent).join('/'));
  }

  /** Whether the project file of an open document claims it as a treaty body document. */
  claims(uri: string): boolean {
    const file = this.projectsByUri.get(uri)?.file;
    return file !== undefined && isClaimed(file.project, pathFrom(file.uri, uri));
  }

  /** Whether the project file of a text claims it as a treaty body document. */
  async isClaimed(uri: string): Promise<boolean> {
    const { file } = await this.nearest(uri);
    return file !== undefined && isClaimed(file.project, pathFrom(file.uri, uri));
  }

  /** Options and settings for a document that is not open. */
  async forFile(uri: string, settings: Settings): Promise<{ options: ModelOptions; settings: Settings }> {
    const { file } = await this.nearest(uri);
    const options = file ? optionsFrom(file.project, pathFrom(file.uri, uri)) : {};
    const status = options.status === undefined ? this.statuses.get(uriKey(uri)) : undefined;
    return {
      options: status ? { ...options, status } : options,
      settings: file ? this.merge(settings, file.project) : settings,
    };
  }

  /** The path of a document’s project file, existing or not, and its current contents; undefined if no folder is open. */
  placeOf(uri: string): ProjectPlace | undefined {
    const { file, unread } = this.projectsByUri.get(uri) ?? EMPTY_PROJECT;
    if (unread) return { ...unread, text: undefined };
    if (file) {
      const { text, loss } = file.source;
      return { uri: file.uri, text, ...(loss !== undefined && { refusal: loss }) };
    }
    const folder = this.folderOf(uri);
    return folder === undefined ? undefined : { uri: `${folder}/${PROJECT_FILE}`, text: undefined };
  }

  /**
   * The text of a document's project file after a change; `open` holds unsaved texts of the editor. If the file could not be read
   * completely, only the reason is given: writing it would lose data.
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
    const openUri = open.get(uriKey(place.uri));
    const textBefore = openUri ?? place.text;
    const wholeChange = changeAt(place.uri, uri, change);
    // A rename is ignored outside the project file’s folder, or if there is no project file.
    if (wholeChange === undefined || ('newPath' in wholeChange && textBefore === undefined)) return null;
    const newText = changedProject(textBefore, wholeChange);
    if ('newPath' in wholeChange && newText === textBefore) return null;
    if (newText === undefined) return { uri: place.uri, text: null, refusal: 'is not well formed: correct it first' };
    const isMarked = openUri === undefined && this.projectsByUri.get(uri)?.file?.source.isMarked === true;
    const text = isMarked ? `\ufeff${newText}` : newText;
    return { uri: place.uri, text, ...(place.text === undefined && { isNew: true }) };
  }

  private merge(settings: Settings, project: Project): Settings {
    if (project === NO_PROJECT) return settings;
    let settingsByProject = this.mergedSettings.get(settings);
    if (!settingsByProject) {
      settingsByProject = new WeakMap();
      this.mergedSettings.set(settings, settingsByProject);
    }
    let result = settingsByProject.get(project);
    if (!result) {
      result = withProject(settings, project);
      settingsByProject.set(project, result);
    }
    return result;
  }

  private async nearest(uri: string): Promise<Nearest> {
    // A document outside all folders, such as an unsaved text, belongs to the open folder.
    let folder = parentOf(uri) || (this.folderOf(uri) ?? '');
    // Files above the open folder are not the user's choice and may belong to others. For a file opened by itself, only its own folder
    // counts.
    const topFolder = this.folderOf(uri) ?? folder;
    let unreadableProject: UnreadableProject | undefined;
    for (let step = 0; step < MAX_PARENTS && folder !== ''; step++) {
      const file = await this.fileAt(`${folder}/${PROJECT_FILE}`, topFolder);
      if (file && 'project' in file) {
        this.note(file.uri);
        return { file: file, ...(unreadableProject && { unread: unreadableProject }) };
      }
      unreadableProject ??= file;
      if (uriKey(folder) === uriKey(topFolder)) break;
      folder = parentOf(folder);
    }
    return unreadableProject ? { unread: unreadableProject } : {};
  }

  private fileAt(uri: string, top: string): Promise<ProjectText | UnreadableProject | undefined> {
    const key = uriKey(uri);
    const cachedFile = this.files.get(key);
    if (cachedFile && performance.now() - cachedFile.at < MAX_AGE) return cachedFile.read;
    const previousWrite = cachedFile?.read;
    const reading = this.read(uri, top, previousWrite);
    this.files.set(key, { read: reading, at: performance.now() });
    return reading;
  }

  private async read(
    uri: string,
    top: string,
    before: Promise<ProjectText | UnreadableProject | undefined> | undefined,
  ): Promise<ProjectText | UnreadableProject | undefined> {
    const source = await this.server.files.readSource(uri, top);
    if (source === undefined) return undefined;
    const earlierText = await before;
    if ('refusal' in source) {
      const { language } = this.server;
      this.tell(uri, [`1:1: ${speakerFor(language).t('the file {0}', unreadableIn(source.refusal, language))}`]);
      return { uri, ...source };
    }
    const { text } = source;
    if (earlierText && 'project' in earlierText && earlierText.source.text === text) return earlierText;
    const { project, problems } = readProject(text, RULE_IDS, this.server.language);
    const lines = LineIndex.of(text);
    const messages = [...problems]
      .sort((one, other) => one.start - other.start)
      .map(({ message, start }) => {
        const { line, character } = lines.positionAt(start);
        return `${line + 1}:${character + 1}: ${message}`;
      });
    this.tell(uri, messages);
    return { uri, source, project };
  }

  /** Logs once that a project file is in use. */
  private note(uri: string): void {
    const key = uriKey(uri);
    if (this.notedFiles.has(key)) return;
    this.notedFiles.add(key);
    this.server.connection.console.info(`${key} says how the documents below it are read and checked.`);
  }

  /** Reports the problems in a file if they differ from the last report. */
  private tell(uri: string, problems: readonly string[]): void {
    const key = uriKey(uri);
    const text = problems.join('\n');
    const isUnchanged = (this.toldProblems.get(key) ?? '') === text;
    this.toldProblems.set(key, text);
    if (!isUnchanged && problems.length > 0) warnOfProject(this.server, uri, problems);
  }

  /** The workspace folder of a document; the first one for an unsaved text (`untitled:`), otherwise undefined outside all folders. */
  private folderOf(uri: string): string | undefined {
    const key = uriKey(uri);
    const containingFolders = this.folders
      .map((folder) => folder.replace(/\/$/, ''))
      .filter((folder) => key.startsWith(`${uriKey(folder)}/`))
      .sort((a, b) => b.length - a.length);
    return containingFolders[0] ?? (uri.startsWith('untitled:') ? this.folders[0]?.replace(/\/$/, '') : undefined);
  }
}

/** A change of a project file’s entries on a document, by its path; undefined if it was renamed from outside the file’s folder. */
function changeAt(
  project: string,
  uri: string,
  change: OfDocument | Exclude<ProjectChange, { readonly path: string }>,
): ProjectChange | undefined {
  if ('status' in change || 'claim' in change) return { ...change, path: pathFrom(project, uri) };
  if (!('renamedFrom' in change)) return change;
  const isInside = [uri, change.renamedFrom].every((one) =>
    uriKey(one).startsWith(uriKey(project).slice(0, -PROJECT_FILE.length)),
  );
  return isInside ? { path: pathFrom(project, change.renamedFrom), newPath: pathFrom(project, uri) } : undefined;
}

/** The parent of a file or folder; empty if there is none. */
function parentOf(uri: string): string {
  const scheme = uri.indexOf('://');
  const end = uri.lastIndexOf('/');
  return scheme >= 0 && end >= scheme + 3 ? uri.slice(0, end) : '';
}

/** The path of a document relative to the folder of a project file; just its name if it is outside that folder. */
function pathFrom(project: string, uri: string): string {
  const folder = uriKey(project).slice(0, -PROJECT_FILE.length);
  const key = uriKey(uri);
  return key.startsWith(folder) ? key.slice(folder.length) : key.slice(key.lastIndexOf('/') + 1).replace(/^.*:/, '');
}
