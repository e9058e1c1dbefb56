import type { DocumentKind } from '../../catalogue/limits';
import { type DocumentModel, readDocument } from '../../model/document';
import { codeOf } from '../../node/regularFile';
import { RECOGNITION_LIMIT } from '../../recognize';
import { openText } from '../../text/textVersion';
import {
  damagedIn,
  decodeText,
  encodingOf,
  isOtherEncoding,
  NO_TEXT,
  OTHER_ENCODING,
  wordEndingOf,
} from '../../textFiles';
import type { WordEnding } from '../../word/parts/fileKind';
import { unlessRefused } from '../../word/parts/refusal';
import type { Changes, WordText } from '../../word/parts/result';
import { Archive } from '../../word/parts/zip';
import { readWord } from '../../word/readWord';
import { type Io, PROGRAM } from './io';
import { printableLine, visibleStart } from './terminal';

/** The text of a file; `damaged` counts invalid sequences decoded as U+FFFD. */
interface ReadText {
  readonly text: string;
  readonly damaged: number;
  /** The parsed Word file. */
  readonly word?: WordText;
}

/** Why a file is refused, as a phrase to follow its name: "is a PDF file; ...". */
export interface FileRefusal {
  readonly refusal: string;
  /** Whether the file may still contain a document. */
  readonly mayHoldDocument?: boolean;
  /** The beginning of the file in its most likely encoding, to recognize a document. */
  readonly guess?: string;
}

/** The name of standard input on the command line. */
export const STANDARD_INPUT = '-';

/** The maximum size of a file read as a document, in bytes. */
export const MAX_DOCUMENT_SIZE = 64 * 1024 * 1024;
/** Text may contain at most one control character in this many, since Word leaves some behind. */
const CONTROL_SHARE = 50;

/** Enough bytes to recognize a document, at four per character. */
const GUESSED_BYTES = 4 * RECOGNITION_LIMIT;

/** Advice for formats whose automatic numbers and notes would be lost in plain text. */
const AS_WORD = 'save it as a Word file (.docx)';

/** A file type: signature, reason for refusal, and whether files of this type may contain a document. */
type KindOfFile = readonly [sign: string, refusal: string, mayHoldDocument?: boolean];

/** File types by magic bytes, in Latin-1. */
const KINDS_OF_FILE: readonly KindOfFile[] = [
  ['%PDF-', 'is a PDF file; save its text as plain text (UTF-8)', true],
  ['{\\rtf', `is an RTF file; ${AS_WORD}`, true],
  ['PK\x05\x06', 'is an empty ZIP archive'],
  ['\x1f\x8b', 'is a compressed file (gzip); unpack it first'],
  ['\x89PNG', 'is a picture (PNG), not text'],
  ['\xff\xd8\xff', 'is a picture (JPEG), not text'],
  ['\x7fELF', 'is a program, not text'],
];

/**
 * File types of archives, by their first file in the case of OpenDocument, which is stored uncompressed, and otherwise by the name of a
 * file in the archive.
 */
const OPEN_DOCUMENT: KindOfFile = [
  'application/vnd.oasis.opendocument.text',
  `is an OpenDocument file; ${AS_WORD}`,
  true,
];
const KINDS_OF_OFFICE_FILE: readonly KindOfFile[] = [
  ['xl/workbook', 'is an Excel file, not text'],
  ['ppt/presentation', 'is a PowerPoint file, not text'],
];

/**
 * Decodes a file as text: UTF-8, UTF-16 with a byte order mark, or a Word file, with its tracked changes read as `changes` says (accepted
 * by default). Any other file is refused with a reason, which may depend on the extension of `path`.
 */
export function textOf(bytes: Uint8Array, changes?: Changes, path = ''): ReadText | FileRefusal {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length > MAX_DOCUMENT_SIZE) return { refusal: 'is too large for a document' };
  const word = wordOf(buffer, changes);
  if (word) return word;
  const kind = kindOfFile(buffer, path);
  if (kind) return kind;
  if (isUtf32(buffer)) return { refusal: 'is UTF-32 text; save it as UTF-8', guess: guessOf(buffer) };
  const isUtf8 = encodingOf(buffer) === 'utf-8';
  const text = decodeText(buffer);
  const content = { text, damaged: damagedIn(buffer, text) };
  const reason = reasonNotText(buffer, content, isUtf8);
  if (reason !== undefined && reason !== OTHER_ENCODING && isWordLeftover(buffer, path)) return DAMAGED_WORD;
  return reason === undefined ? content : { refusal: reason, guess: guessOf(buffer) };
}

/** Magic bytes of a Word file, and of one from Word 97 or with a password, in Latin-1. */
const ARCHIVE_SIGNATURE = 'PK\x03\x04';
const CONTAINER_SIGNATURE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** The text of a Word file, or why it is refused; undefined for other file types. */
function wordOf(buffer: Buffer, changes: Changes | undefined): ReadText | FileRefusal | undefined {
  const start = buffer.toString('latin1', 0, CONTAINER_SIGNATURE.length);
  const isArchive = start.startsWith(ARCHIVE_SIGNATURE);
  if (isArchive ? !isOfficeFile(buffer) : start !== CONTAINER_SIGNATURE) return undefined;
  const result = readWord(buffer, { ...(changes && { changes }) });
  if (result.kind === 'text') return { text: result.text, damaged: 0, word: result };
  return { refusal: asClause(result.message), mayHoldDocument: true };
}

/**
 * Whether an archive is a Word file, or an Office file for which there is no more specific error. Such archives, even truncated ones,
 * start with the entry of their content types or of a part; programs differ in the case of entry names.
 */
function isOfficeFile(buffer: Buffer): boolean {
  const names = namesIn(buffer);
  if (kindOfArchive(buffer, names)) return false;
  if (names) return names.some((name) => name === CONTENT_TYPES || name.startsWith('word/'));
  return headOf(buffer).toLowerCase().includes(CONTENT_TYPES) || buffer.includes('word/', 0, 'latin1');
}

const CONTENT_TYPES = '[content_types].xml';

/** Enough bytes for the first names in an archive, and for a first file that identifies its type. */
const HEAD_LENGTH = 4096;
const FIRST_LENGTH = 128;

function headOf(buffer: Buffer, length = HEAD_LENGTH): string {
  return buffer.toString('latin1', 0, length);
}

/**
 * The file names in an archive, in lower case; undefined if its directory is corrupt. A search of the bytes would also find names in nested
 * archives: a Word file with a chart contains an Excel file.
 */
function namesIn(buffer: Buffer): readonly string[] | undefined {
  const archive = unlessRefused(() => new Archive(buffer, 0));
  return archive instanceof Archive ? archive.names.map((name) => name.toLowerCase()) : undefined;
}

function kindOfArchive(buffer: Buffer, names: readonly string[] | undefined): KindOfFile | undefined {
  if (headOf(buffer, FIRST_LENGTH).includes(OPEN_DOCUMENT[0])) return OPEN_DOCUMENT;
  const ownNames = names?.join('\n') ?? headOf(buffer);
  return KINDS_OF_OFFICE_FILE.find(([inside]) => ownNames.includes(inside));
}

/** Turns a sentence into a clause that follows the name of a file. */
export function asClause(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}

function kindOfFile(buffer: Buffer, path: string): FileRefusal | undefined {
  const start = buffer.toString('latin1', 0, 8);
  if (start.startsWith(ARCHIVE_SIGNATURE)) {
    const kind = kindOfArchive(buffer, namesIn(buffer));
    if (kind) return refusalOf(kind);
    return wordEndingOf(path) === undefined ? { refusal: 'is a ZIP archive; unpack it first' } : DAMAGED_WORD;
  }
  const kind = KINDS_OF_FILE.find(([magic]) => start.startsWith(magic));
  return kind && refusalOf(kind);
}

function refusalOf([, refusal, mayHoldDocument = false]: KindOfFile): FileRefusal {
  return { refusal, ...(mayHoldDocument && { mayHoldDocument }) };
}

/** Decodes the beginning as Windows-1252, which accepts any bytes, dropping the NULs that wider encodings put between Latin letters. */
function guessOf(buffer: Buffer): string {
  const head = buffer.subarray(0, GUESSED_BYTES);
  return new TextDecoder('windows-1252').decode(head).replaceAll('\0', '');
}

/** Whether bytes begin with a UTF-32 byte order mark; the little-endian one begins like that of UTF-16. */
function isUtf32(buffer: Buffer): boolean {
  const start = buffer.toString('latin1', 0, 4);
  return start === '\xff\xfe\0\0' || start === '\0\0\xfe\xff';
}

function reasonNotText(buffer: Buffer, { text, damaged }: ReadText, isUtf8: boolean): string | undefined {
  let controlCount = 0;
  let firstByte = 0;
  // In UTF-8 control characters are single bytes, so there is no need to decode.
  const units = isUtf8 ? buffer : new Uint16Array(text.length).map((_, at) => text.charCodeAt(at));
  for (let at = 0; at < units.length; at++) {
    const code = units[at] ?? 0;
    if (code < 0x20) {
      if (code === 0) return nulReason(buffer);
      if (code > 8 && code < 14) continue;
    } else if (code !== 0x7f) continue;
    if (controlCount++ === 0) firstByte = code;
  }
  if (controlCount * CONTROL_SHARE > text.length)
    return `is not text (it holds too many control characters, the first U+${firstByte.toString(16).toUpperCase().padStart(4, '0')})`;
  return isOtherEncoding(damaged, buffer.length) ? OTHER_ENCODING : undefined;
}

const DAMAGED_WORD: FileRefusal = {
  refusal: 'is not a Word file: its beginning is damaged, or its name ends wrongly',
  mayHoldDocument: true,
};

/** Whether binary data has the extension of a Word file, or contains the name of its main part. */
function isWordLeftover(buffer: Buffer, path: string): boolean {
  return wordEndingOf(path) !== undefined || buffer.includes('word/document.xml', 0, 'latin1');
}

/** Why bytes that contain a NUL are refused. In UTF-16, every second byte of Latin text is a NUL. */
function nulReason(buffer: Buffer): string {
  const head = buffer.subarray(0, 64);
  const nuls = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  });
  const maxShare = Math.max(...nuls);
  const isUtf16 = Math.min(...nuls) === 0 && maxShare >= 2 && maxShare * 3 > head.length;
  return isUtf16 ? 'is UTF-16 text without a byte order mark; save it as UTF-8' : NO_TEXT;
}

/** The display name of a file; quotation marks for an empty name. */
export function displayNameOf(path: string): string {
  if (path === '') return '""';
  return path === STANDARD_INPUT ? '<stdin>' : visibleStart(path);
}

/** A file with its bytes and its decoded text. */
export interface ReadFile extends ReadText {
  readonly bytes: Uint8Array;
}

/** The bytes of a file, or why it cannot be read. */
export async function readFileBytes(path: string, io: Io): Promise<Uint8Array | FileRefusal> {
  try {
    return path === STANDARD_INPUT ? await io.readInput() : await io.readFile(path);
  } catch (error) {
    // Node decodes invalid UTF-8 in file names as U+FFFD, and no file has the resulting name.
    const isMisread = codeOf(error) === 'ENOENT' && path.includes('\ufffd');
    const refusal = isMisread
      ? 'has a name that is not in UTF-8 and cannot be opened; rename it'
      : unreadableReason(error);
    return { refusal, mayHoldDocument: true };
  }
}

/** A note on characters that could not be decoded; undefined if there are none. */
export function damageOf({ damaged }: ReadText): string | undefined {
  if (damaged === 0) return undefined;
  const damageNote =
    damaged === 1 ? '1 character is not UTF-8 and was' : `${damaged} characters are not UTF-8 and were`;
  return `note: ${damageNote} read as U+FFFD`;
}

/** Word’s name for a file type, by extension. */
const KINDS_OF_WORD_FILE: Readonly<Record<WordEnding, string>> = {
  docx: 'a document without macros',
  docm: 'a document with macros',
  dotx: 'a template',
  dotm: 'a template with macros',
};

/**
 * Why a name is unsuitable for a copy of a Word file: Word does not open a file whose extension differs from its content. Undefined if the
 * name is suitable.
 */
export function endingProblem({ ending }: WordText, name: string): string | undefined {
  if (ending === undefined || wordEndingOf(name) === ending) return undefined;
  return `it is ${KINDS_OF_WORD_FILE[ending]}, and the name of its copy must end in .${ending}`;
}

/** Encodes a text in the encoding of the original bytes, including any byte order mark. */
export function bytesLike(before: Uint8Array, text: string): Uint8Array {
  const encoding = encodingOf(before);
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return Buffer.from(isMarkedUtf8(before) ? `\ufeff${text}` : text, 'utf8');
}

/** Whether bytes begin with a UTF-8 byte order mark. */
export function isMarkedUtf8(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Reads the document in a file; undefined, after a message on standard error, if it cannot be read. */
export async function readFileDocument(
  path: string,
  io: Io,
  kind: DocumentKind | undefined,
  changes?: Changes,
): Promise<DocumentModel | undefined> {
  const bytes = await readFileBytes(path, io);
  const content = bytes instanceof Uint8Array ? textOf(bytes, changes, path) : bytes;
  if ('refusal' in content) {
    io.error(`${PROGRAM}: ${displayNameOf(path)}: ${content.refusal}\n`);
    return undefined;
  }
  const damage = damageOf(content);
  if (damage !== undefined) io.error(`${PROGRAM}: ${displayNameOf(path)}: ${damage}\n`);
  return readDocument(openText(path, 'treaty-body', 0, content.text), {
    ...(kind && { kind }),
    ...(content.word && { word: content.word }),
  });
}

/** The document model for the text of a Word file. */
export function modelOfWord(path: string, word: WordText): DocumentModel {
  return readDocument(openText(path, 'treaty-body', 0, word.text), { word });
}

/** Describes why a file cannot be read. */
export function unreadableReason(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file';
    case 'EISDIR':
      return 'is a directory; name the files in it';
    case 'ENOTREG':
      return 'is a pipe or a device, not a file; "-" reads standard input';
    case 'ETIMEDOUT':
      return 'does not answer';
    case 'EACCES':
    case 'EPERM':
      return 'you may not read it';
    case 'ERR_FS_FILE_TOO_LARGE':
      return 'is too large for a document';
    default:
      return `cannot be read: ${printableLine(error instanceof Error ? error.message : String(error))}`;
  }
}

/** Describes why a file cannot be written; `missing` is the message for a missing file. */
export function unwritableReason(error: unknown, missing = 'its folder does not exist'): string {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return missing;
  if (code === 'ELOOP') return 'a link has taken its place meanwhile';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'you may not write to it';
  if (code === 'ENOSPC') return 'the disk is full';
  if (code === 'EISDIR') return 'is a directory, not a file to write';
  return unreadableReason(error).replace(/^cannot be read: /, '');
}
