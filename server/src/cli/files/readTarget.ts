import { type DocumentModel, readDocument } from '../../model/document';
import { openText } from '../../text/textVersion';
import type { FileTarget } from '../io/checkJob';
import type { Io } from '../io/io';
import { readFileBytes, textOf } from '../io/read';
import { printableLine } from '../io/terminal';
import type { changesFrom } from '../options/arguments';
import { isDocument, mayHoldDocument } from './targets';

/**
 * Reads the document in a file; undefined if there is none. A file that the user did not name is silently skipped unless it is a document,
 * or another text that `isWanted`.
 */
export async function readTarget(
  { path, isNamed }: FileTarget,
  io: Io,
  changes: ReturnType<typeof changesFrom>,
  fail: (path: string, reason: string) => undefined,
  isWanted: (text: string, read: () => DocumentModel) => boolean = () => false,
): Promise<DocumentModel | undefined> {
  const bytes = await readFileBytes(path, io);
  const content = bytes instanceof Uint8Array ? textOf(bytes, changes, path) : bytes;
  if ('refusal' in content)
    return isNamed || mayHoldDocument(path, content) ? fail(path, printableLine(content.refusal)) : undefined;
  const { text, word } = content;
  let model: DocumentModel | undefined;
  const document = () => {
    model ??= readDocument(openText(path, 'treaty-body', 0, text), { ...(word && { word }) });
    return model;
  };
  return isNamed || isDocument(path, text) || isWanted(text, document) ? document() : undefined;
}
