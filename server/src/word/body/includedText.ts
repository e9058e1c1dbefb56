import type { Relationship, WordPackage } from '../parts/package';
import type { WordRefusal } from '../parts/refusal';
import type { WordText } from '../parts/result';

/** A line of text that a document includes from another file in its package. */
export interface IncludedLine {
  /** Includes its number, as if typed, and the tabs before it. */
  readonly text: string;
  /** As in paragraphs: 0 for a title, from 1 for headings; undefined for text. */
  readonly heading: number | undefined;
}

/** Reads a Word file embedded in another; undefined once the maximum number has been read. */
export type ReadIncluded = (bytes: Uint8Array) => WordText | WordRefusal | undefined;

/**
 * The lines that a `w:altChunk` includes (ECMA-376 part 1, 17.17.2.1), given its relationship; for an unsupported format, its name instead.
 * Word files and plain text are supported; web pages and RTF are not.
 */
export function includedText(
  file: WordPackage,
  relationship: Relationship | undefined,
  readIncluded: ReadIncluded,
): readonly IncludedLine[] | string {
  const part = relationship && !relationship.isExternal ? relationship.target : '';
  const bytes = part === '' ? undefined : file.bytes(part);
  if (!bytes) return 'a file of its own';
  const extension = /\.([a-z]{1,5})$/i.exec(part)?.[1]?.toLowerCase() ?? '';
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isArchive) {
    const document = readIncluded(bytes);
    return document?.kind === 'text' ? linesOfDocument(document) : 'a document of its own';
  }
  if (/^(?:x?html?|mht(?:ml)?)$/.test(extension)) return 'a web page';
  if (extension === 'rtf' || (bytes[0] === 0x7b && bytes[1] === 0x5c)) return 'Rich Text Format';
  return extension === 'txt' ? linesOfText(bytes) : 'another format';
}

/** The lines of a document's body, without its masthead and notes. */
function linesOfDocument({ text, paragraphs }: WordText): readonly IncludedLine[] {
  const lines: { start: number; end: number; heading: number | undefined }[] = [];
  for (const { start, end, zone, heading } of paragraphs) {
    if (start === end || zone === 'note' || zone === 'masthead') continue;
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const lastLine = lines.at(-1);
    // The cells of a row share a line.
    if (lastLine && from < lastLine.end) lastLine.end = end;
    else lines.push({ start: from, end, heading });
  }
  return lines.map(({ start, end, heading }) => ({ text: text.slice(start, end), heading }));
}

function linesOfText(bytes: Uint8Array): readonly IncludedLine[] {
  return decodeText(bytes)
    .replace(/(?:\r\n?|\n)$/, '')
    .split(/\r\n?|\n/)
    .map((line) => ({
      text: line.replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) => (sign === '\t' ? sign : '')),
      heading: undefined,
    }));
}

/** Decodes according to the byte order mark, or else as UTF-8 if valid, or else as Windows-1252. */
function decodeText(bytes: Uint8Array): string {
  const utf16Encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : '';
  if (utf16Encoding !== '') return new TextDecoder(utf16Encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
