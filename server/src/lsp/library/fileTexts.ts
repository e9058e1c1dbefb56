import type { WordFacts } from '../../model/wordFacts';
import { readWord } from '../../word/readWord';
import type { FilePort } from '../connection/filePort';
import { factsOf, isWordFile } from '../documents/wordDocuments';

/** The text of a file that is not open. */
export interface FileText {
  readonly text: string;
  /** The metadata of a Word file. */
  readonly word?: WordFacts;
}

/** Maximum unpacked size of a Word file that is not open, in bytes; reading it takes a second at most. */
const MAX_UNPACKED_SIZE = 16_000_000;

/** The text of a plain text or Word file; undefined if it is gone, too large, or neither. */
export async function readFileText(port: FilePort, uri: string): Promise<FileText | undefined> {
  if (!isWordFile(uri)) {
    const text = await port.read(uri);
    return text === undefined ? undefined : { text };
  }
  const bytes = await port.readBytes(uri);
  const result = bytes && readWord(bytes, { limit: MAX_UNPACKED_SIZE });
  return result?.kind === 'text' ? { text: result.text, word: factsOf(result) } : undefined;
}
