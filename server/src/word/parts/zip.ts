import { Inflate } from 'fflate';
import { checksumOf } from './checksum';
import { WordRefused } from './refusal';

/** A file in an archive, as listed in the directory. */
interface ZipEntry {
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Offset of the file's local header. */
  readonly at: number;
  /** The entry’s directory record (APPNOTE 4.3.12). */
  readonly record: Uint8Array;
}

/** A file from an archive, still compressed, so that it can be copied verbatim. */
export interface PackedFile {
  /** The file’s directory record (APPNOTE 4.3.12). */
  readonly record: Uint8Array;
  readonly data: Uint8Array;
  readonly size: number;
}

/** The files in an archive, by name. */
export interface ArchiveFiles {
  /** In archive order. */
  readonly names: readonly string[];
  /** The maximum total size of its contents in bytes, and how many bytes have been read. */
  readonly limit: number;
  readonly inflated: number;
  /** The name as in the archive, looked up case-insensitively; undefined if there is none. */
  named(name: string): string | undefined;
  /** The content of a file, looked up case-insensitively; undefined if there is none. */
  read(name: string): Uint8Array | undefined;
  /** A file in compressed form, by its exact name; undefined if there is none. */
  packed(name: string): PackedFile | undefined;
  /** Like {@link packed}, but without the data, so that nothing needs to be compressed. */
  listed(name: string): Omit<PackedFile, 'data'> | undefined;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const HEADER = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT_LENGTH = 0xffff;
/** How many bytes may follow the archive, such as a suffix appended by a web server. */
const MAX_TAIL_LENGTH = 0x10000;
const ALL_32 = 0xffffffff;
const ALL_16 = 0xffff;
const IS_ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** How many bytes to inflate between two size checks, which bounds how far the limit can be exceeded. */
const INFLATE_STEP = 16_384;
/** Maximum number of files. A document has dozens of parts, or hundreds with pictures. */
const MAX_ENTRIES = 20_000;

const damage = (what: string) =>
  new WordRefused('damaged', `The file is damaged: ${what}. Open and save it in Word, or get it again.`);

/** The refusal of an archive whose contents exceed a limit. */
export function tooLarge(limit: number): WordRefused {
  const millionCount = Math.floor(limit / 1_000_000);
  return new WordRefused(
    'too-large',
    `The file holds more than ${millionCount} million bytes of text and is not read.`,
  );
}

/**
 * A zip archive (APPNOTE 6.3), read through its directory. Files are inflated on demand. Throws {@link WordRefused} if the archive is
 * truncated or altered, or if more than `limit` bytes are inflated in total.
 */
export class Archive implements ArchiveFiles {
  private readonly view: DataView;
  private readonly entries = new Map<string, ZipEntry>();
  /** Names by their lower-case form: programs disagree on the case of names such as `[Content_Types].xml`. */
  private readonly small = new Map<string, string>();
  private unpackedSize = 0;

  constructor(
    private readonly bytes: Uint8Array,
    readonly limit: number,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.readDirectory();
  }

  /** The names of the files, as in the directory. */
  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  get inflated(): number {
    return this.unpackedSize;
  }

  named(name: string): string | undefined {
    return this.entries.has(name) ? name : this.small.get(name.toLowerCase());
  }

  read(name: string): Uint8Array | undefined {
    const ownPart = this.named(name);
    const entry = ownPart === undefined ? undefined : this.entries.get(ownPart);
    if (!entry || ownPart === undefined) return undefined;
    if (entry.flags & IS_ENCRYPTED) throw new WordRefused('encrypted', 'The file is protected by a password.');
    if (this.unpackedSize + entry.size > this.limit) throw tooLarge(this.limit);
    const data = this.contentOf(ownPart, entry);
    this.unpackedSize += data.length;
    if (data.length !== entry.size) throw damage(`${ownPart} has another length than it says`);
    if (checksumOf(data) !== entry.crc) throw damage(`the checksum of ${ownPart} is wrong`);
    return data;
  }

  packed(name: string): PackedFile | undefined {
    const entry = this.entries.get(name);
    return entry && { record: entry.record, data: this.packedData(name, entry), size: entry.size };
  }

  listed(name: string): Omit<PackedFile, 'data'> | undefined {
    return this.entries.get(name);
  }

  private packedData(name: string, entry: ZipEntry): Uint8Array {
    const { view, bytes } = this;
    if (entry.at < 0 || entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== HEADER)
      throw damage(`${name} is not where it should be`);
    const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
    if (start + entry.packed > bytes.length) throw damage(`${name} is cut off`);
    return bytes.subarray(start, start + entry.packed);
  }

  private contentOf(name: string, entry: ZipEntry): Uint8Array {
    const packedBytes = this.packedData(name, entry);
    if (entry.method === STORED) return packedBytes;
    if (entry.method !== DEFLATED) throw damage(`${name} is packed in a way that Word does not use`);
    return this.inflate(name, packedBytes, entry.size);
  }

  /** The declared size may be false, so the output is counted as it arrives, and a single byte too many is refused. */
  private inflate(name: string, packedBytes: Uint8Array, size: number): Uint8Array {
    const wholeBytes = new Uint8Array(size);
    let length = 0;
    const stream = new Inflate((chunk) => {
      if (length + chunk.length > size) throw damage(`${name} has another length than it says`);
      wholeBytes.set(chunk, length);
      length += chunk.length;
    });
    try {
      for (let at = 0; at < packedBytes.length || at === 0; at += INFLATE_STEP)
        stream.push(packedBytes.subarray(at, at + INFLATE_STEP), at + INFLATE_STEP >= packedBytes.length);
    } catch (error) {
      throw error instanceof WordRefused ? error : damage(`${name} cannot be unpacked`);
    }
    return wholeBytes.subarray(0, length);
  }

  private readDirectory(): void {
    const { view } = this;
    const end = this.endOfDirectory();
    let count = view.getUint16(end + 10, true);
    let size = view.getUint32(end + 12, true);
    let start = view.getUint32(end + 16, true);
    let previousEnd = end;
    if (count === ALL_16 || size === ALL_32 || start === ALL_32) {
      const zip64End = this.wideEnd(end);
      if (zip64End !== undefined) ({ count, size, start, before: previousEnd } = zip64End);
    }
    // Data in front of the archive shifts all offsets.
    const shift = previousEnd - size - start;
    if (shift < 0) throw damage('its directory is cut off');
    if (count > MAX_ENTRIES)
      throw new WordRefused('too-large', `The file holds more than ${MAX_ENTRIES} files, and no Word document does.`);
    let at = start + shift;
    for (let i = 0; i < count; i++) {
      if (at + 46 > previousEnd || view.getUint32(at, true) !== ENTRY) throw damage('its directory is cut off');
      at = this.readEntry(at, shift);
    }
  }

  private endOfDirectory(): number {
    const { view } = this;
    const maxOffset = view.byteLength - END_LENGTH;
    for (let at = maxOffset; at >= 0 && at >= maxOffset - MAX_COMMENT_LENGTH - MAX_TAIL_LENGTH; at--)
      if (view.getUint32(at, true) === END) return at;
    throw damage('the end is missing');
  }

  /** The zip64 end of the directory (APPNOTE 4.3.14), which some programs write for small files, too. */
  private wideEnd(end: number): { count: number; size: number; start: number; before: number } | undefined {
    const { view } = this;
    if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) return undefined;
    for (let at = end - 20 - 56; at >= 0 && at > end - 20 - 56 - MAX_COMMENT_LENGTH; at--) {
      if (view.getUint32(at, true) !== END_64) continue;
      return { count: this.wide(at + 32), size: this.wide(at + 40), start: this.wide(at + 48), before: at };
    }
    return undefined;
  }

  private wide(at: number): number {
    return this.view.getUint32(at, true) + this.view.getUint32(at + 4, true) * 0x1_0000_0000;
  }

  /** Adds a directory entry and returns the offset of the next one. */
  private readEntry(at: number, shift: number): number {
    const { view, bytes } = this;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((by) => view.getUint16(at + by, true));
    const extraStart = at + 46 + (nameLength ?? 0);
    const nextEntry = extraStart + (extraLength ?? 0) + (commentLength ?? 0);
    if (nextEntry > bytes.length) throw damage('its directory is cut off');
    // Part names are ASCII (ECMA-376 part 2, 10.1.3); other names do not matter.
    const name = new TextDecoder().decode(bytes.subarray(at + 46, extraStart)).replace(/\\/g, '/');
    let size = view.getUint32(at + 24, true);
    let packedSize = view.getUint32(at + 20, true);
    let header = view.getUint32(at + 42, true);
    for (let p = extraStart; p + 4 <= extraStart + (extraLength ?? 0); p += 4 + view.getUint16(p + 2, true)) {
      if (view.getUint16(p, true) !== 1) continue;
      let field = p + 4;
      const limit = field + view.getUint16(p + 2, true);
      const take = (value: number) => {
        if (value !== ALL_32 || field + 8 > limit || field + 8 > bytes.length) return value;
        field += 8;
        return this.wide(field - 8);
      };
      size = take(size);
      packedSize = take(packedSize);
      header = take(header);
    }
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const crc = view.getUint32(at + 16, true);
    // If two files have the same name, the first one counts, as in Word.
    if (!this.entries.has(name)) {
      const record = bytes.subarray(at, nextEntry);
      this.entries.set(name, { method, flags, crc, packed: packedSize, size, at: header + shift, record });
      this.small.set(name.toLowerCase(), name);
    }
    return nextEntry;
  }
}
