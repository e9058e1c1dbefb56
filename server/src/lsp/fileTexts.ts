import type { WordFacts } from '../model/wordFacts';
import { readWord } from '../word/readWord';
import type { FilePort } from './library';
import { factsOf, isWordFile } from './wordDocuments';

/** The text of a file that is not open. */
export interface FileText {
  readonly text: string;
  /** What a Word file says beside its text. */
  readonly word?: WordFacts;
}

/** Of a Word file that nobody has opened so many bytes are read, unpacked: reading them takes a second at most. */
const LARGEST_UNPACKED = 16_000_000;

/** The text of a file, be it of Word or of text; undefined if it is gone, too large, or neither. */
export async function readFileText(port: FilePort, uri: string): Promise<FileText | undefined> {
  if (!isWordFile(uri)) {
    const text = await port.read(uri);
    return text === undefined ? undefined : { text };
  }
  const bytes = await port.readBytes(uri);
  const read = bytes && readWord(bytes, { limit: LARGEST_UNPACKED });
  return read?.kind === 'text' ? { text: read.text, word: factsOf(read) } : undefined;
}
