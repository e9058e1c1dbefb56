import { type DocumentModel, readDocument } from '../../model/document';
import type { EarlierDraft } from '../../protocol';
import { openText } from '../../text/textVersion';
import type { ServerSession } from '../session/serverSession';

/** Maximum number of earlier drafts whose reading is cached: each page compares with its own after each pause in typing. */
const MAX_READINGS = 4;

interface EarlierReading {
  readonly model: DocumentModel;
  /** What it was read with, besides the text. */
  readonly key: string;
}

/** Reads earlier drafts, and caches the last readings. */
export class EarlierReadings {
  /** The most recently requested last. */
  private readings: readonly EarlierReading[] = [];

  constructor(private readonly session: Pick<ServerSession, 'model' | 'optionsOf'>) {}

  /** An earlier draft of a document: the open one if it has a URI and is open, otherwise its text, with the options of the document. */
  of({ uri, text }: EarlierDraft, after: DocumentModel): DocumentModel {
    const open = uri === '' ? undefined : this.session.model(uri);
    if (open) return open;
    // The Word metadata of one draft does not apply to another.
    const { word, ...options } = this.session.optionsOf(after.text.uri);
    const key = JSON.stringify([uri || after.text.uri, after.text.languageId, options]);
    const reading = this.readings.find((one) => one.key === key && one.model.text.text === text) ?? {
      model: readDocument(openText(uri || after.text.uri, after.text.languageId, 0, text), options),
      key,
    };
    this.readings = [...this.readings.filter((one) => one !== reading), reading].slice(-MAX_READINGS);
    return reading.model;
  }
}
