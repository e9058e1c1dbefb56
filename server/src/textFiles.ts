/**
 * The selection and decoding of files, shared by the server on Node, the command line and the client (which may import this file,
 * `protocol/` and `recognise.ts`). No `vscode`, no `node:`.
 */

/** The endings of text files that may be documents, in lower case and without the full stop. */
export const FILE_ENDINGS = ['txt', 'treaty-body'] as const;

/** The endings of Word files that may be documents, in lower case and without the full stop. */
export const WORD_ENDINGS = ['docx', 'docm'] as const;

/** The name of the project file, which configures reading and checking the documents of a folder. */
export const PROJECT_FILE = 'treaty-body.json';

/** Larger project files are not read, in bytes. */
export const MAX_PROJECT_FILE_SIZE = 2 * 1024 * 1024;

/** Folders that are skipped, besides those whose name begins with a full stop. */
export const SKIPPED_FOLDERS: readonly string[] = ['node_modules', '__pycache__'];

/** Whether a file name, path or URI has one of {@link FILE_ENDINGS}, in any case. */
export function hasDocumentEnding(name: string): boolean {
  const lowerName = name.toLowerCase();
  return FILE_ENDINGS.some((ending) => lowerName.endsWith(`.${ending}`));
}

/**
 * Whether a file name, path or URI has one of {@link WORD_ENDINGS}, in any case. False for Word's lock files (`~$draft.docx`), which
 * hold the name of a user and no document.
 */
export function hasWordEnding(name: string): boolean {
  const extension = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).toLowerCase();
  return !extension.startsWith('~$') && WORD_ENDINGS.some((ending) => extension.endsWith(`.${ending}`));
}

/** The endings of Word files and their templates, in lower case and without the full stop. */
const WORD_FAMILY: readonly string[] = [...WORD_ENDINGS, 'dotx', 'dotm'];

/** The ending of the name of a Word file or template, in lower case and without the full stop; undefined for other files. */
export function wordEndingOf(name: string): string | undefined {
  const lowerName = name.toLowerCase();
  return WORD_FAMILY.find((ending) => lowerName.endsWith(`.${ending}`));
}

/**
 * The path or URI of the Word file that a copy was made of, from the copy’s, `draft (edited).docx` or `draft (checked 2).docx`; undefined
 * for any other file.
 */
export function originalOfCopy(name: string): string | undefined {
  const copy =
    /^(.*\S)(?: |%20)(?:\(|%28)(?:(?:edited|checked|live|typed)(?:(?: |%20)\d+)?|working(?: |%20)copy)(?:\)|%29)(\.doc[xm])$/i.exec(
      name,
    );
  return copy ? `${copy[1]}${copy[2]}` : undefined;
}

/** Whether a file, by its name, path or URI, is the working copy of a Word file, `draft (working copy).docx`. */
export function isWorkingCopy(name: string): boolean {
  return /(?: |%20)(?:\(|%28)working(?: |%20)copy(?:\)|%29)\.doc[xm]$/i.test(name);
}

/** Whether a file, by its name, path or URI, may be a document: a text file or, with `withWord`, a Word file. */
export function mayBeDocument(name: string, withWord: boolean): boolean {
  return hasDocumentEnding(name) || (withWord && hasWordEnding(name));
}

/** Whether a folder, by its name, is not searched. */
export function isSkippedFolder(name: string): boolean {
  return name.startsWith('.') || SKIPPED_FOLDERS.includes(name);
}

/** The encoding that a byte order mark names; UTF-8 if there is none. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Bytes as an editor would read them: without the byte order mark, and with U+FFFD for invalid sequences. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** Like {@link decodeText}, but undefined for bytes that are not text because they contain a NUL. */
export function decodeDocument(bytes: Uint8Array): string | undefined {
  const text = decodeText(bytes);
  return text.includes('\0') ? undefined : text;
}

/** How often a text contains U+FFFD, whether from decoding or in the file itself. */
export function replacedIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}

/** How many invalid sequences `decodeText` replaced when it made `text` of a file's bytes. */
export function damagedIn(bytes: Uint8Array, text: string): number {
  let damageCount = replacedIn(text);
  if (damageCount === 0 || encodingOf(bytes) !== 'utf-8') return 0;
  // U+FFFD may be in the file itself, left by a program that decoded it wrongly before.
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1))
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) damageCount--;
  return damageCount;
}

/** If more than one byte in so many is invalid, the file is in another encoding. */
const SOUND_SHARE = 1000;

/** Whether a number of invalid sequences in a number of bytes suggests another encoding. */
export function isOtherEncoding(damageCount: number, bytes: number): boolean {
  return damageCount * SOUND_SHARE > bytes;
}

/** The message about a file in another encoding, to follow its name. */
export const OTHER_ENCODING =
  'is not UTF-8 text (perhaps in an older encoding, such as Windows-1252); save it as UTF-8';

/** The text of a file that is to be changed and written back. */
export interface SourceText {
  readonly text: string;
  /** Whether the file begins with the byte order mark of UTF-8. */
  readonly isMarked: boolean;
  /** The reason for not writing it back, as a phrase after its name: unreadable content would be lost. */
  readonly loss?: string;
}

/** The reason why an existing file cannot be read, as a phrase after its name. */
export interface Unreadable {
  readonly refusal: string;
}

/** The message about a file that is too large, to follow its name. */
export const TOO_LARGE = 'is too large to be read';
/** The message about a file that is not text, to follow its name. */
export const NO_TEXT = 'is not text (it holds NUL characters)';

/** Decodes a file that may be changed and written back. */
export function sourceFrom(bytes: Uint8Array): SourceText | Unreadable {
  if (bytes.length > MAX_PROJECT_FILE_SIZE) return { refusal: TOO_LARGE };
  const text = decodeDocument(bytes);
  if (text === undefined) return { refusal: NO_TEXT };
  const isUtf8 = encodingOf(bytes) === 'utf-8';
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const isWhole = isUtf8 && damagedIn(bytes, text) === 0;
  return { text, isMarked, ...(!isWhole && { loss: 'is not in UTF-8: save it as UTF-8 first' }) };
}
