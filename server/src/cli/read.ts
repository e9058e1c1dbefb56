import type { DocumentKind } from '../catalogue/limits';
import { type DocumentModel, readDocument } from '../model/document';
import { codeOf } from '../nodeRead';
import { RECOGNITION_LIMIT } from '../recognise';
import { openText } from '../text/textVersion';
import { damagedIn, decodeText, encodingOf, isOtherEncoding, NO_TEXT, OTHER_ENCODING } from '../textFiles';
import { readWord } from '../word/readWord';
import type { Changes, WordText } from '../word/result';
import { type Io, PROGRAM } from './io';
import { oneLine, shownStart } from './terminal';

/** The text of a file; `damaged` counts the places that are not in its encoding and were read as U+FFFD. */
export interface ReadText {
  readonly text: string;
  readonly damaged: number;
  /** What the text was read from, where the file is one of Word. */
  readonly word?: WordText;
}

/** Why a file is not read, as what is said after its name: "is a PDF file; ...". */
export interface Refusal {
  readonly refusal: string;
  /** Whether a document may be in it all the same, for all that can be told from outside. */
  readonly mayHoldDocument?: boolean;
  /** What its beginning reads as in the encoding that it most likely has; enough to recognise a document, and no more. */
  readonly guess?: string;
}

/** What stands for standard input on the command line. */
export const STANDARD_INPUT = '-';

/** Longer files, in bytes, are no documents. */
export const LARGEST_DOCUMENT = 64 * 1024 * 1024;
/** One character in so many may be a control character, for Word leaves some behind; more of them are no text. */
const CONTROL_SHARE = 50;

/** So much is enough to recognise a document by, with four bytes for each letter. */
const GUESSED_BYTES = 4 * RECOGNITION_LIMIT;

const AS_TEXT = 'save it as plain text (UTF-8)';

/** A kind of file by what is written in it, why it is refused, and whether documents come in it. */
type KindOfFile = readonly [sign: string, refusal: string, mayHoldDocument?: boolean];

/** Files by what they begin with, in Latin-1. */
const KINDS_OF_FILE: readonly KindOfFile[] = [
  ['%PDF-', 'is a PDF file; save its text as plain text (UTF-8)', true],
  ['{\\rtf', `is an RTF file; ${AS_TEXT}`, true],
  ['PK\x05\x06', 'is an empty ZIP archive'],
  ['\x1f\x8b', 'is a compressed file (gzip); unpack it first'],
  ['\x89PNG', 'is a picture (PNG), not text'],
  ['\xff\xd8\xff', 'is a picture (JPEG), not text'],
  ['\x7fELF', 'is a program, not text'],
];

/** Archives that are documents, by a name that is written inside. */
const KINDS_OF_ARCHIVE: readonly KindOfFile[] = [
  ['application/vnd.oasis.opendocument.text', `is an OpenDocument file; ${AS_TEXT}`, true],
  ['xl/workbook', 'is an Excel file, not text'],
  ['ppt/presentation', 'is a PowerPoint file, not text'],
];

/**
 * The bytes of a file as text: UTF-8, UTF-16 with a byte order mark, or a Word file, with its tracked changes taken as `changes` says
 * (all accepted where nothing is said). What is no text is refused with the reason.
 */
export function textOf(bytes: Uint8Array, changes?: Changes): ReadText | Refusal {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length > LARGEST_DOCUMENT) return { refusal: 'is too large for a document' };
  const word = wordOf(buffer, changes);
  if (word) return word;
  const kind = kindOfFile(buffer);
  if (kind) return kind;
  if (isUtf32(buffer)) return { refusal: 'is UTF-32 text; save it as UTF-8', guess: guessOf(buffer) };
  const isUtf8 = encodingOf(buffer) === 'utf-8';
  const text = decodeText(buffer);
  const read = { text, damaged: damagedIn(buffer, text) };
  const reason = whyNoText(buffer, read, isUtf8);
  return reason === undefined ? read : { refusal: reason, guess: guessOf(buffer) };
}

/** How a Word file begins, and one of Word 97 or with a password, in Latin-1. */
const ARCHIVE = 'PK\x03\x04';
const CONTAINER = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** What is read of a Word file; undefined for the bytes of something else. */
function wordOf(buffer: Buffer, changes: Changes | undefined): ReadText | Refusal | undefined {
  const start = buffer.toString('latin1', 0, CONTAINER.length);
  const isArchive = start.startsWith(ARCHIVE);
  if (isArchive ? !buffer.includes('word/', 0, 'latin1') : start !== CONTAINER) return undefined;
  const read = readWord(buffer, { ...(changes && { changes }) });
  if (read.kind === 'text') return { text: read.text, damaged: 0, word: read };
  // Archives of other programs have their own words.
  if (isArchive && read.reason === 'not-word') return undefined;
  return { refusal: asClause(read.message), mayHoldDocument: true };
}

/** A sentence as what is said after the name of a file. */
export function asClause(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}

function kindOfFile(buffer: Buffer): Refusal | undefined {
  const start = buffer.toString('latin1', 0, 8);
  if (start.startsWith(ARCHIVE)) {
    const kind = KINDS_OF_ARCHIVE.find(([inside]) => buffer.includes(inside, 0, 'latin1'));
    return kind ? refusalOf(kind) : { refusal: 'is a ZIP archive; unpack it first' };
  }
  const kind = KINDS_OF_FILE.find(([magic]) => start.startsWith(magic));
  return kind && refusalOf(kind);
}

function refusalOf([, refusal, mayHoldDocument = false]: KindOfFile): Refusal {
  return { refusal, ...(mayHoldDocument && { mayHoldDocument }) };
}

/** The beginning as Windows-1252, which reads any bytes; Latin letters of wider encodings have NULs between them. */
function guessOf(buffer: Buffer): string {
  const head = buffer.subarray(0, GUESSED_BYTES);
  return new TextDecoder('windows-1252').decode(head).replaceAll('\0', '');
}

/** UTF-32 begins as UTF-16 does, or with two bytes of nothing. */
function isUtf32(buffer: Buffer): boolean {
  const start = buffer.toString('latin1', 0, 4);
  return start === '\xff\xfe\0\0' || start === '\0\0\xfe\xff';
}

function whyNoText(buffer: Buffer, { text, damaged }: ReadText, isUtf8: boolean): string | undefined {
  let controls = 0;
  // In UTF-8 a byte that looks like a control character is one.
  const units = isUtf8 ? buffer : new Uint16Array(text.length).map((_, at) => text.charCodeAt(at));
  for (let at = 0; at < units.length; at++) {
    const code = units[at] ?? 0;
    if (code < 0x20) {
      if (code === 0) return whyNul(buffer);
      if (code < 9 || code > 13) controls++;
    } else if (code === 0x7f) controls++;
  }
  if (controls * CONTROL_SHARE > text.length) return 'is not text';
  return isOtherEncoding(damaged, buffer.length) ? OTHER_ENCODING : undefined;
}

/** Text in UTF-16 has a NUL in every second byte as long as it is in Latin letters. */
function whyNul(buffer: Buffer): string {
  const head = buffer.subarray(0, 64);
  const nuls = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  });
  const most = Math.max(...nuls);
  const isUtf16 = Math.min(...nuls) === 0 && most >= 2 && most * 3 > head.length;
  return isUtf16 ? 'is UTF-16 text without a byte order mark; save it as UTF-8' : NO_TEXT;
}

/** The name of a file in what is printed. */
export function nameOf(path: string): string {
  return path === STANDARD_INPUT ? '<stdin>' : shownStart(path);
}

/** A file as it was read. */
export interface ReadFile extends ReadText {
  readonly bytes: Uint8Array;
}

/** The bytes of a file, or why there are none, as what is said after its name. */
export async function readFileBytes(path: string, io: Io): Promise<Uint8Array | Refusal> {
  try {
    return path === STANDARD_INPUT ? await io.readInput() : await io.readFile(path);
  } catch (error) {
    // Node gives what is not UTF-8 in a name as U+FFFD, and no file has the name that is left.
    const isMisread = codeOf(error) === 'ENOENT' && path.includes('\ufffd');
    const refusal = isMisread
      ? 'has a name that is not in UTF-8 and cannot be opened; rename it'
      : whyUnreadable(error);
    return { refusal, mayHoldDocument: true };
  }
}

/** What is to be said of characters that could not be read; undefined where there are none. */
export function damageOf({ damaged }: ReadText): string | undefined {
  if (damaged === 0) return undefined;
  const what = damaged === 1 ? '1 character is not UTF-8 and was' : `${damaged} characters are not UTF-8 and were`;
  return `note: ${what} read as U+FFFD`;
}

/** A text as the bytes of a file, in the encoding and with the byte order mark of the bytes that it was read from. */
export function bytesLike(before: Uint8Array, text: string): Uint8Array {
  const encoding = encodingOf(before);
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return Buffer.from(isMarkedUtf8(before) ? `\ufeff${text}` : text, 'utf8');
}

/** Whether bytes begin with the byte order mark of UTF-8. */
export function isMarkedUtf8(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** The document in a file; undefined where there is none, after standard error has been told why. */
export async function readFileDocument(
  path: string,
  io: Io,
  kind: DocumentKind | undefined,
  changes?: Changes,
): Promise<DocumentModel | undefined> {
  const bytes = await readFileBytes(path, io);
  const read = bytes instanceof Uint8Array ? textOf(bytes, changes) : bytes;
  if ('refusal' in read) {
    io.error(`${PROGRAM}: ${nameOf(path)}: ${read.refusal}\n`);
    return undefined;
  }
  const damage = damageOf(read);
  if (damage !== undefined) io.error(`${PROGRAM}: ${nameOf(path)}: ${damage}\n`);
  return readDocument(openText(path, 'treaty-body', 0, read.text), {
    ...(kind && { kind }),
    ...(read.word && { word: read.word }),
  });
}

/** What the system says about a file that cannot be read, in words. */
export function whyUnreadable(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file';
    case 'EISDIR':
      return 'is a directory; name the files in it';
    case 'ENOTREG':
      return 'is a pipe or a device, and no file; "-" reads standard input';
    case 'ETIMEDOUT':
      return 'does not answer';
    case 'EACCES':
    case 'EPERM':
      return 'you may not read it';
    case 'ERR_FS_FILE_TOO_LARGE':
      return 'is too large for a document';
    default:
      return `cannot be read: ${oneLine(error instanceof Error ? error.message : String(error))}`;
  }
}

/** What the system says about a file that cannot be written, in words. */
export function whyUnwritable(error: unknown): string {
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'you may not write to it';
  if (code === 'ENOSPC') return 'the disk is full';
  return whyUnreadable(error).replace(/^cannot be read: /, '');
}
