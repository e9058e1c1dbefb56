import type { DocumentModel } from '../../model/document';
import { printsNeeded } from '../../sources/printsNeeded';
import { readPrints, type TreatyPrints } from '../../sources/treatyPrints';
import type { Io } from '../io/io';

/** Treaty fingerprints, each loaded when a document first quotes the treaty. */
export class PrintFiles {
  private readonly prints = new Map<string, TreatyPrints | undefined>();

  constructor(private readonly io: Io) {}

  /** Loads the fingerprints needed for a document’s quotations. */
  async load(model: DocumentModel): Promise<void> {
    for (const id of printsNeeded(model)) {
      if (!this.prints.has(id))
        this.prints.set(id, readPrints(JSON.parse(await this.io.readResource(`prints/${id}.json`))));
    }
  }

  /** The fingerprints of a treaty, if loaded. */
  readonly of = (instrument: string): TreatyPrints | undefined => this.prints.get(instrument);
}
