import { isOfficialText, type OfficialText } from '../../catalogue/official';
import type { Treaty } from '../../catalogue/treaty';
import { problemWords, treatyReadingText } from '../../features/treaty/problems';
import { type TreatyDocument, treatyDocument } from '../../features/treaty/treatyDocument';
import { SETTINGS_SECTION, type TreatyTextFile } from '../../protocol';
import { joinGathered, replacedBy } from '../../sources/treatyLanguages';
import { readPrints, type TreatyPrints } from '../../sources/treatyPrints';
import { readTreatyFile, TREATY_FILE_PATTERN } from '../../syntax/treaty/file';
import type { TreatyReading } from '../../syntax/treaty/readTreaty';
import { type CountColumns, LineIndex } from '../../text/lines';
import { messageFrom } from '../connection/errors';
import type { Initialized } from '../connection/initialized';
import { ClientTimeout } from '../connection/patience';

/** Reads and stores treaty texts, in whatever way the platform of the server allows. */
export interface TextPort {
  /** The texts in a folder, given as a path or URI; undefined if there is no such folder. */
  read(folder: string): Promise<readonly TreatyTextFile[] | undefined>;
  /** Stores a text as a file for display, and returns its URI. Absent where there are no files. */
  keep?(name: string, text: string): Promise<string>;
}

/** Server services for the shelf, and the events that it reports. */
interface ShelfServer extends Initialized {
  /** Returns a file that ships with the server, by its path below `dist/`. */
  readonly host: { readResource(path: string): Promise<string | undefined> };
  readonly texts: TextPort;
  /** How columns are counted, if not in UTF-16 code units. */
  readonly count: CountColumns | undefined;
  /** Called when the content of treaty documents may have changed. */
  textsChanged(): void;
}

/** A treaty document with its lines. */
export interface RenderedTreaty extends TreatyDocument {
  readonly lines: LineIndex;
}

/** The instruments, each loaded when first needed, with the official texts that the user has supplied. */
export class TreatyShelf {
  private readonly treaties = new Map<string, Treaty>();
  private readonly loading = new Map<string, Promise<void>>();
  private readonly prints = new Map<string, Promise<void>>();
  private readonly loadedPrints = new Map<string, TreatyPrints>();
  private readonly renderings = new Map<string, RenderedTreaty>();
  private official = new Map<string, OfficialText>();
  /** Texts imported while the server runs; they need not be read from storage. */
  private readonly importedTexts = new Map<string, OfficialText>();
  /** The folder in the settings; undefined until the settings are known. */
  private folder: string | undefined;
  private reading: Promise<void> | undefined;
  private isRead = false;

  constructor(private readonly server: ShelfServer) {}

  /** A treaty, if it has been loaded. */
  readonly treaty = (id: string): Treaty | undefined => this.treaties.get(id);

  /** The official text of a treaty, if texts have been read and it is among them. */
  readonly officialOf = (id: string): OfficialText | undefined => this.official.get(id);

  /** The fingerprints of a treaty, if they have been loaded. */
  readonly printsOf = (id: string): TreatyPrints | undefined => this.loadedPrints.get(id);

  /** Loads the fingerprints of a treaty. A failure is logged. */
  loadPrints(id: string): Promise<void> {
    const loadingPrints = this.prints.get(id) ?? this.loadPrintsNow(id);
    this.prints.set(id, loadingPrints);
    return loadingPrints;
  }

  /** Whether everything available about a treaty is loaded. */
  isReady(id: string): boolean {
    return this.isRead && this.treaties.has(id);
  }

  /** Loads a treaty and, the first time, the official texts. A failure is logged. */
  async ready(id: string): Promise<void> {
    await Promise.all([this.load(id), this.readOfficial()]);
  }

  /** Loads the official texts only. */
  readOfficial(): Promise<void> {
    this.reading ??= this.readAll().catch((error: unknown) => {
      this.server.connection.console.error(`The treaty texts could not be read: ${String(error)}`);
    });
    return this.reading;
  }

  /** Sets the folder from the settings; texts are read again if it has changed. */
  setFolder(folder: string): void {
    const previousFolder = this.folder;
    this.folder = folder;
    if (previousFolder === folder || (previousFolder === undefined && !this.reading)) return;
    this.reading = undefined;
    this.isRead = false;
    this.renderings.clear();
    // Documents on display are requested again, and the texts are read then.
    this.server.textsChanged();
  }

  /** A treaty as a document; undefined for an unknown id. */
  async document(id: string): Promise<RenderedTreaty | undefined> {
    await this.ready(id);
    const rendering = this.renderings.get(id);
    if (rendering) return rendering;
    const treaty = this.treaties.get(id);
    if (!treaty) return undefined;
    const document = treatyDocument(treaty, this.official.get(id));
    const newRendering = { ...document, lines: LineIndex.of(document.text, this.server.count) };
    this.renderings.set(id, newRendering);
    return newRendering;
  }

  /**
   * Imports a file that the user has chosen, if anything in it could be read. Amended paragraphs also keep their earlier wording, and texts
   * in other languages stay.
   */
  async import(name: string, text: string, told?: string): Promise<TreatyReading> {
    const reading = await readTreatyFile(name, text, told);
    if (!reading.text) return reading;
    await this.readOfficial();
    const { instrument } = reading.text;
    const official = replacedBy(reading.text, this.official.get(instrument));
    this.importedTexts.set(instrument, official);
    this.official.set(instrument, official);
    this.renderings.delete(instrument);
    this.server.textsChanged();
    return { ...reading, text: official };
  }

  private load(id: string): Promise<void> {
    if (this.treaties.has(id)) return Promise.resolve();
    let pendingLoad = this.loading.get(id);
    if (!pendingLoad) {
      pendingLoad = this.loadNow(id).finally(() => this.loading.delete(id));
      this.loading.set(id, pendingLoad);
    }
    return pendingLoad;
  }

  private async loadNow(id: string): Promise<void> {
    try {
      const source = await this.server.host.readResource(`treaties/${id}.json`);
      if (source !== undefined) this.treaties.set(id, JSON.parse(source) as Treaty);
    } catch (error) {
      const message = messageFrom(error);
      this.server.connection.console.error(`The text of ${id} could not be loaded: ${message}`);
    }
  }

  private async loadPrintsNow(id: string): Promise<void> {
    try {
      const source = await this.server.host.readResource(`prints/${id}.json`);
      const prints = source === undefined ? undefined : readPrints(JSON.parse(source));
      if (prints) this.loadedPrints.set(id, prints);
    } catch (error) {
      this.server.connection.console.error(`The fingerprints of ${id} could not be loaded: ${messageFrom(error)}`);
    }
  }

  private async readAll(): Promise<void> {
    const folder = await this.wantedFolder();
    const official = new Map<string, OfficialText>();
    const storage = this.server.options.treatyStorage ?? '';
    if (storage !== '') {
      for (const { name, text } of (await this.server.texts.read(storage)) ?? []) {
        const officialText = name.endsWith('.json') ? storedText(text) : undefined;
        if (officialText) official.set(officialText.instrument, officialText);
      }
    }
    for (const [id, text] of this.importedTexts) official.set(id, text);
    if (folder !== '') await this.readFolder(folder, official);
    this.official = official;
    this.isRead = true;
  }

  /** Reads the texts of a folder. A text of the folder replaces an imported one if it has more articles. */
  private async readFolder(folder: string, official: Map<string, OfficialText>): Promise<void> {
    const { console: log } = this.server.connection;
    const files = await this.server.texts.read(folder);
    if (!files) {
      log.warn(`${SETTINGS_SECTION}.treatyTexts: there is no folder ${folder}`);
      return;
    }
    for (const { name, text } of files) {
      if (!TREATY_FILE_PATTERN.test(name)) continue;
      const reading = await readTreatyFile(name, text);
      log.info(`${name}: ${treatyReadingText(reading, 'en')}`);
      for (const { line, message } of problemWords(reading, 'en')) log.info(`${name}:${line}: ${message}`);
      if (reading.text) {
        const { instrument } = reading.text;
        official.set(instrument, joinGathered(official.get(instrument), reading.text));
      }
    }
  }

  private async wantedFolder(): Promise<string> {
    if (this.folder === undefined && this.server.client.workspace?.configuration === true) {
      const { workspace } = this.server.connection;
      const answer: Promise<unknown> = workspace.getConfiguration(`${SETTINGS_SECTION}.treatyTexts`);
      // A late answer means that the folder comes with the settings of a document, if at all.
      const folderAnswer = await new ClientTimeout().waitFor(answer.catch(() => ''));
      if (folderAnswer !== undefined) this.folder ??= typeof folderAnswer === 'string' ? folderAnswer : '';
    }
    return this.folder ?? '';
  }
}

/** A stored text, if it is intact. */
function storedText(source: string): OfficialText | undefined {
  try {
    const value: unknown = JSON.parse(source);
    return isOfficialText(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
