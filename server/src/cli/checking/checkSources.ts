import type { OfficialText } from '../../catalogue/official';
import type { DocumentModel } from '../../model/document';
import { documentsNeeded } from '../../sources/reproducedText';
import type { SourceList } from '../../sources/sourceList';
import { officialTexts } from '../files/officialTexts';
import { PrintFiles } from '../files/printFiles';
import { SourceFolder } from '../files/sourceFolder';
import type { CacheKey, CheckJob } from '../io/checkJob';
import type { Io } from '../io/io';

/** The sources of documents in a run, and the resulting dependencies of cached results. */
export class CheckSources {
  private readonly prints: PrintFiles;

  private constructor(
    private readonly folder: SourceFolder,
    private readonly texts: ReadonlyMap<string, OfficialText>,
    io: Io,
  ) {
    this.prints = new PrintFiles(io);
  }

  /** Opens the sources of a run. Unreadable official texts have already been reported when their digest was taken. */
  static async open({ around, text }: CheckJob, io: Io): Promise<CheckSources> {
    const texts = text && (await officialTexts(text.path, io, () => undefined));
    return new CheckSources(new SourceFolder(around, io), texts ?? new Map(), io);
  }

  /** The sources of a document, with the symbols of the documents that it cites. */
  async of(
    model: DocumentModel,
    path: string,
  ): Promise<{ readonly list: SourceList; readonly cited: readonly string[] }> {
    const symbols = [...documentsNeeded(model)].sort();
    const documents = await this.folder.documents(symbols, model.language.language.id, path);
    await this.prints.load(model);
    return {
      list: {
        treaty: (instrument) => this.texts.get(instrument),
        prints: this.prints.of,
        document: (symbol) => documents.get(symbol),
      },
      cited: symbols,
    };
  }

  /** The dependencies of a file’s result, given the documents that it cites. */
  async dependence(symbols: readonly string[], path: string): Promise<Omit<CacheKey, 'key'>> {
    return { cited: symbols, sources: symbols.length === 0 ? '' : await this.folder.trace(symbols, path) };
  }

  /** Whether the dependencies of a cached result are unchanged. */
  async isSame({ cited, sources }: CacheKey, path: string): Promise<boolean> {
    return (await this.dependence(cited, path)).sources === sources;
  }
}
