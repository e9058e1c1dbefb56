import { type DocumentModel, readDocument } from '../../server/src/model/document';
import { openText } from '../../server/src/text/document';

/** Reads a text as an editor would open it. */
export function read(text: string, uri = 'file:///draft.txt'): DocumentModel {
  return readDocument(openText(uri, 'treaty-body', 1, text));
}

/** The beginning of concluding observations of the Committee on Migrant Workers; paragraphs may follow. */
export const OBSERVATIONS = 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n';

/** Paragraphs with short texts, numbered from one number to another. */
export function paragraphs(from: number, to: number): string {
  let text = '';
  for (let n = from; n <= to; n++) text += `${n}.\tThe Committee thanks delegate ${n}.\n`;
  return text;
}
