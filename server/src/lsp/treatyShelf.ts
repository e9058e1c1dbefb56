import type { Connection } from 'vscode-languageserver';
import { isOfficialText, type OfficialText } from '../catalogue/official';
import type { Treaty } from '../catalogue/treaty';
import { problemWords, readingWords } from '../features/treaty/problems';
import { type TreatyDocument, treatyDocument } from '../features/treaty/treatyDocument';
import { SETTINGS_SECTION, type TreatyTextFile } from '../protocol';
import { readTreatyFile, TREATY_FILE } from '../syntax/treaty/file';
import type { TreatyReading } from '../syntax/treaty/readTreaty';
import { type CountColumns, LineIndex } from '../text/lines';
import { messageFrom } from './errors';
import { Patience } from './patience';

/** Where treaty texts come from and go to; what a server has depends on where it runs. */
export interface TextPort {
  /** The texts in a folder, named by a path or an address; undefined where there is no such folder. */
  read(folder: string): Promise<readonly TreatyTextFile[] | undefined>;
  /** Keeps a text as a file that may be shown, and gives its address; not there where there are no files. */
  keep?(name: string, text: string): Promise<string>;
}

/** What the shelf needs of the server. */
export interface ShelfNeeds {
  readonly connection: Connection;
  /** A file that ships with the server, by its path below `dist/`. */
  readonly readResource: (path: string) => Promise<string | undefined>;
  readonly texts: TextPort;
  /** The folder of imported texts; empty where there is none. */
  readonly storage: () => string;
  /** Whether the client can be asked for settings. */
  readonly canAsk: () => boolean;
  /** How columns are counted, where not in UTF-16 units. */
  readonly count: CountColumns | undefined;
  /** Called when treaty documents may read otherwise. */
  readonly changed: () => void;
}

/** A treaty document with its lines. */
export interface RenderedTreaty extends TreatyDocument {
  readonly lines: LineIndex;
}

/** The instruments, each loaded when it is first needed, with the official texts that the user has brought. */
export class TreatyShelf {
  private readonly treaties = new Map<string, Treaty>();
  private readonly loading = new Map<string, Promise<void>>();
  private readonly rendered = new Map<string, RenderedTreaty>();
  private official = new Map<string, OfficialText>();
  /** Imported since the server runs; they need not be read from the storage again. */
  private readonly imported = new Map<string, OfficialText>();
  /** The folder of the settings; undefined as long as nobody has said. */
  private folder: string | undefined;
  private reading: Promise<void> | undefined;
  private isRead = false;

  constructor(private readonly needs: ShelfNeeds) {}

  /** A treaty that has been loaded. */
  readonly treaty = (id: string): Treaty | undefined => this.treaties.get(id);

  /** The official text of a treaty, once texts have been read. */
  readonly officialOf = (id: string): OfficialText | undefined => this.official.get(id);

  /** Whether all that is to be had of a treaty is at hand. */
  isReady(id: string): boolean {
    return this.isRead && this.treaties.has(id);
  }

  /** Loads a treaty and, the first time, the official texts. A treaty that cannot be loaded is told to the log. */
  async ready(id: string): Promise<void> {
    await Promise.all([this.load(id), this.readOfficial()]);
  }

  /** Loads the official texts alone. */
  readOfficial(): Promise<void> {
    this.reading ??= this.readAll().catch((error: unknown) => {
      this.needs.connection.console.error(`The treaty texts could not be read: ${String(error)}`);
    });
    return this.reading;
  }

  /** Takes the folder that the settings name; texts are read anew when it is another one. */
  setFolder(folder: string): void {
    const before = this.folder;
    this.folder = folder;
    if (before === folder || (before === undefined && !this.reading)) return;
    this.reading = undefined;
    this.isRead = false;
    this.rendered.clear();
    // Documents that are shown ask again, and the texts are read then.
    this.needs.changed();
  }

  /** A treaty written out; undefined for what is no treaty. */
  async document(id: string): Promise<RenderedTreaty | undefined> {
    await this.ready(id);
    const known = this.rendered.get(id);
    if (known) return known;
    const treaty = this.treaties.get(id);
    if (!treaty) return undefined;
    const document = treatyDocument(treaty, this.official.get(id));
    const rendered = { ...document, lines: LineIndex.of(document.text, this.needs.count) };
    this.rendered.set(id, rendered);
    return rendered;
  }

  /** Reads a file that the user has chosen, and uses it from now on if anything in it could be read. */
  async import(name: string, text: string, told?: string): Promise<TreatyReading> {
    const reading = await readTreatyFile(name, text, told);
    if (reading.text) {
      await this.readOfficial();
      this.imported.set(reading.text.instrument, reading.text);
      this.official.set(reading.text.instrument, reading.text);
      this.rendered.delete(reading.text.instrument);
      this.needs.changed();
    }
    return reading;
  }

  private load(id: string): Promise<void> {
    if (this.treaties.has(id)) return Promise.resolve();
    let loading = this.loading.get(id);
    if (!loading) {
      loading = this.loadNow(id).finally(() => this.loading.delete(id));
      this.loading.set(id, loading);
    }
    return loading;
  }

  private async loadNow(id: string): Promise<void> {
    try {
      const source = await this.needs.readResource(`treaties/${id}.json`);
      if (source !== undefined) this.treaties.set(id, JSON.parse(source) as Treaty);
    } catch (error) {
      const message = messageFrom(error);
      this.needs.connection.console.error(`The text of ${id} could not be loaded: ${message}`);
    }
  }

  private async readAll(): Promise<void> {
    const folder = await this.wantedFolder();
    const official = new Map<string, OfficialText>();
    const storage = this.needs.storage();
    if (storage !== '') {
      for (const { name, text } of (await this.needs.texts.read(storage)) ?? []) {
        const stored = name.endsWith('.json') ? storedText(text) : undefined;
        if (stored) official.set(stored.instrument, stored);
      }
    }
    for (const [id, text] of this.imported) official.set(id, text);
    if (folder !== '') await this.readFolder(folder, official);
    this.official = official;
    this.isRead = true;
  }

  /** A text of the folder is taken where it has more articles than what was imported before. */
  private async readFolder(folder: string, official: Map<string, OfficialText>): Promise<void> {
    const { console: log } = this.needs.connection;
    const files = await this.needs.texts.read(folder);
    if (!files) {
      log.warn(`${SETTINGS_SECTION}.treatyTexts: there is no folder ${folder}`);
      return;
    }
    for (const { name, text } of files) {
      if (!TREATY_FILE.test(name)) continue;
      const reading = await readTreatyFile(name, text);
      log.info(`${name}: ${readingWords(reading, 'en')}`);
      for (const { line, message } of problemWords(reading, 'en')) log.info(`${name}:${line}: ${message}`);
      const known = reading.text && official.get(reading.text.instrument);
      if (reading.text && (known?.articles.length ?? 0) < reading.text.articles.length)
        official.set(reading.text.instrument, reading.text);
    }
  }

  private async wantedFolder(): Promise<string> {
    if (this.folder === undefined && this.needs.canAsk()) {
      const { workspace } = this.needs.connection;
      const answer: Promise<unknown> = workspace.getConfiguration(`${SETTINGS_SECTION}.treatyTexts`);
      // What is not said in time comes with the settings of a document, if ever.
      const asked = await new Patience().waitFor(answer.catch(() => ''));
      if (asked !== undefined) this.folder ??= typeof asked === 'string' ? asked : '';
    }
    return this.folder ?? '';
  }
}

/** What was stored, if it is whole. */
function storedText(source: string): OfficialText | undefined {
  try {
    const value: unknown = JSON.parse(source);
    return isOfficialText(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
