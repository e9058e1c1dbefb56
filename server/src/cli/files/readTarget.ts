import { type DocumentModel, readDocument } from '../../model/document';
import { openText } from '../../text/textVersion';
import type { FileTarget } from '../io/checkJob';
import type { Io } from '../io/io';
import { readFileBytes, textOf } from '../io/read';
import { oneLine } from '../io/terminal';
import type { changesFrom } from '../options/arguments';
import { isDocument, mayBeDocument } from './targets';

/**
 * The document in a file; undefined if there is none. A file that the user did not name is silently skipped if it is not a document, nor a
 * further text that is `wanted`.
 */
export async function readTarget(
  { path, isNamed }: FileTarget,
  io: Io,
  changes: ReturnType<typeof changesFrom>,
  failed: (path: string, reason: string) => undefined,
  wanted: (text: string, read: () => DocumentModel) => boolean = () => false,
): Promise<DocumentModel | undefined> {
  const bytes = await readFileBytes(path, io);
  const read = bytes instanceof Uint8Array ? textOf(bytes, changes, path) : bytes;
  if ('refusal' in read) return isNamed || mayBeDocument(path, read) ? failed(path, oneLine(read.refusal)) : undefined;
  const { text, word } = read;
  let model: DocumentModel | undefined;
  const document = () => {
    model ??= readDocument(openText(path, 'treaty-body', 0, text), { ...(word && { word }) });
    return model;
  };
  return isNamed || isDocument(path, text) || wanted(text, document) ? document() : undefined;
}
