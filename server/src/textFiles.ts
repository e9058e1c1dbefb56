/**
 * Which files are looked at and how their bytes are read, for all that meet files: the server on Node, the command line and the
 * client, which may import this file beside `protocol.ts` and `recognise.ts`. No `vscode`, no `node:`.
 */

/** The endings of files that may be documents, in small letters and without their full stop. */
export const FILE_ENDINGS = ['txt', 'treaty-body'] as const;

/** The endings of Word files that may be documents, in small letters and without their full stop. */
export const WORD_ENDINGS = ['docx', 'docm'] as const;

/** The name of the file in which a folder of documents says how they are read and checked. */
export const PROJECT_FILE = 'treaty-body.json';

/** No file of that name that is longer is read, in bytes. */
export const LARGEST_PROJECT_FILE = 2 * 1024 * 1024;

/** Folders that hold no documents, besides those whose name begins with a full stop. */
export const SKIPPED_FOLDERS: readonly string[] = ['node_modules', '__pycache__'];

/** Whether the ending of a file, by its name, path or address, is one of {@link FILE_ENDINGS}, in whatever case. */
export function hasDocumentEnding(name: string): boolean {
  const small = name.toLowerCase();
  return FILE_ENDINGS.some((ending) => small.endsWith(`.${ending}`));
}

/**
 * Whether a file is a Word file by its ending, in whatever case. False for the file by which Word marks one as open, `~$draft.docx`,
 * which holds the name of a user and no document.
 */
export function hasWordEnding(name: string): boolean {
  const small = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).toLowerCase();
  return !small.startsWith('~$') && WORD_ENDINGS.some((ending) => small.endsWith(`.${ending}`));
}

/** Whether a file, by its name, path or address, may be a document: a text, or a Word file where those are taken as well. */
export function mayBeDocument(name: string, withWord: boolean): boolean {
  return hasDocumentEnding(name) || (withWord && hasWordEnding(name));
}

/** Whether a folder, by its name, is not looked into. */
export function isSkippedFolder(name: string): boolean {
  return name.startsWith('.') || SKIPPED_FOLDERS.includes(name);
}

/** The encoding that a byte order mark gives away; UTF-8 where there is none. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Bytes as an editor would read them: the mark is no part of the text, and what is not in its encoding becomes U+FFFD. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** The same, undefined for what is no text because it holds a NUL. */
export function decodeDocument(bytes: Uint8Array): string | undefined {
  const text = decodeText(bytes);
  return text.includes('\0') ? undefined : text;
}

/** How many places of a text are U+FFFD: what was read wrongly, and what stands in the file itself. */
export function replacedIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}

/** At how many places of a file its bytes are not in the encoding that they were read in; `text` is what `decodeText` made of them. */
export function damagedIn(bytes: Uint8Array, text: string): number {
  let damaged = replacedIn(text);
  if (damaged === 0 || encodingOf(bytes) !== 'utf-8') return 0;
  // The character may stand in the file itself, left there by whoever read it wrongly before.
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1))
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) damaged--;
  return damaged;
}

/** One byte in so many may be damaged; more of them are another encoding. */
const SOUND_SHARE = 1000;

/** Whether so many damaged places in so many bytes are those of a file in another encoding. */
export function isOtherEncoding(damaged: number, bytes: number): boolean {
  return damaged * SOUND_SHARE > bytes;
}

/** What is said of a file in another encoding, after its name. */
export const OTHER_ENCODING =
  'is not UTF-8 text (perhaps in an older encoding, such as Windows-1252); save it as UTF-8';

/** A file that is to be changed and put back, as it was read. */
export interface SourceText {
  readonly text: string;
  /** Whether the byte order mark of UTF-8 stands before it. */
  readonly isMarked: boolean;
  /** Why it may not be written, as what is said after its name: something that cannot be read would be lost. */
  readonly loss?: string;
}

/** A file that is there and cannot be read: why, as what is said after its name. */
export interface Unreadable {
  readonly refusal: string;
}

/** What is said of a file that is there but longer than is read. */
export const TOO_LARGE = 'is too large to be read';
/** What is said of one that is no text. */
export const NO_TEXT = 'is not text (it holds NUL characters)';

/** The bytes of a file that may be changed and put back. */
export function sourceFrom(bytes: Uint8Array): SourceText | Unreadable {
  if (bytes.length > LARGEST_PROJECT_FILE) return { refusal: TOO_LARGE };
  const text = decodeDocument(bytes);
  if (text === undefined) return { refusal: NO_TEXT };
  const isUtf8 = encodingOf(bytes) === 'utf-8';
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const isWhole = isUtf8 && damagedIn(bytes, text) === 0;
  return { text, isMarked, ...(!isWhole && { loss: 'is not in UTF-8: save it as UTF-8 first' }) };
}
