import type { DocumentModel } from '../../model/document';
import { printsNeeded } from '../../sources/printsNeeded';
import { readPrints, type TreatyPrints } from '../../sources/treatyPrints';
import type { Io } from '../io/io';

/** The fingerprints of treaties, each read when a document first quotes from the treaty. */
export class PrintFiles {
  private readonly prints = new Map<string, TreatyPrints | undefined>();

  constructor(private readonly io: Io) {}

  /** Loads the fingerprints for the quotations of a document. */
  async load(model: DocumentModel): Promise<void> {
    for (const id of printsNeeded(model)) {
      if (!this.prints.has(id))
        this.prints.set(id, readPrints(JSON.parse(await this.io.readResource(`prints/${id}.json`))));
    }
  }

  /** The fingerprints of a treaty, if they were needed so far. */
  readonly of = (instrument: string): TreatyPrints | undefined => this.prints.get(instrument);
}
