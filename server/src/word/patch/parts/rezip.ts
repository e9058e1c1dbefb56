import { deflateSync } from 'fflate';
import { checksumOf } from '../../parts/checksum';
import { WordPackage } from '../../parts/package';
import { type ArchiveFiles, type PackedFile, tooLarge } from '../../parts/zip';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const HEADER = 0x04034b50;
const HAS_DATA_DESCRIPTOR = 8;
const IS_UTF8 = 0x0800;
const DEFLATED = 8;
const VERSION = 20;
/** The zip64 extra field (APPNOTE 4.5.3), which our output does not need. */
const ZIP64_FIELD = 1;

/** Changes to make to an archive. */
interface ArchiveChanges {
  /** New contents of existing files, by name as in the archive. */
  readonly changedFiles: ReadonlyMap<string, Uint8Array>;
  readonly removedFiles: ReadonlySet<string>;
  /** New files, in the order in which to append them. */
  readonly addedFiles: ReadonlyMap<string, Uint8Array>;
}

/**
 * The archive with some files changed, removed and added. Other files keep their compressed bytes, order and dates. A changed file keeps
 * its date, and a new one gets that of the first file, so that equal input gives equal bytes.
 */
export function repackArchive(archive: ArchiveFiles, changes: ArchiveChanges): Uint8Array {
  return zipFiles(new ChangedArchive(archive, changes));
}

/** A package with some parts changed, removed and added. Unreadable parts are refused only when they are read. */
export function repackFile(file: WordPackage, changes: ArchiveChanges): WordPackage {
  const { changedFiles, removedFiles, addedFiles } = changes;
  const excludedFiles = new Set([...changedFiles.keys(), ...removedFiles, ...addedFiles.keys()]);
  return new WordPackage(new ChangedArchive(file.archive, changes), file, excludedFiles);
}

/** Serializes an archive. */
export function zipFiles(archive: ArchiveFiles): Uint8Array {
  const writer = new ZipWriter();
  for (const name of archive.names) {
    const file = archive.packed(name);
    if (file) writer.copy(file);
  }
  return writer.finish();
}

/** An archive with some files changed, removed and added, compressed on demand. */
class ChangedArchive implements ArchiveFiles {
  readonly names: readonly string[];
  readonly limit: number;
  readonly inflated: number;
  private readonly contents: ReadonlyMap<string, Uint8Array>;
  private readonly small: ReadonlyMap<string, string>;

  constructor(
    private readonly base: ArchiveFiles,
    { changedFiles, removedFiles, addedFiles }: ArchiveChanges,
  ) {
    this.names = [...base.names.filter((name) => !removedFiles.has(name)), ...addedFiles.keys()];
    this.small = new Map(this.names.map((name) => [name.toLowerCase(), name]));
    this.contents = new Map([...changedFiles, ...addedFiles]);
    this.limit = base.limit;
    let size = base.inflated;
    for (const [name, { length }] of this.contents) size += length - (base.listed(name)?.size ?? 0);
    this.inflated = size;
  }

  named(name: string): string | undefined {
    return this.contents.has(name) ? name : this.small.get(name.toLowerCase());
  }

  read(name: string): Uint8Array | undefined {
    if (this.inflated > this.limit) throw tooLarge(this.limit);
    const ownPart = this.named(name);
    return ownPart === undefined ? undefined : (this.contents.get(ownPart) ?? this.base.read(ownPart));
  }

  packed(name: string): PackedFile | undefined {
    const content = this.contents.get(name);
    if (!content) return this.named(name) === name ? this.base.packed(name) : undefined;
    const record = deflatedRecord(this.record(name), checksumOf(content));
    return { record, data: deflateSync(content, { level: 6 }), size: content.length };
  }

  listed(name: string): Omit<PackedFile, 'data'> | undefined {
    const content = this.contents.get(name);
    if (content) return { record: this.record(name), size: content.length };
    return this.named(name) === name ? this.base.listed(name) : undefined;
  }

  private record(name: string): Uint8Array {
    return this.base.listed(name)?.record ?? recordFor(name, this.base.listed(this.names[0] ?? '')?.record);
  }
}

/** The directory record of a new file, dated like an existing one. */
function recordFor(name: string, like: Uint8Array | undefined): Uint8Array {
  const nameBytes = new TextEncoder().encode(name);
  const record = new Uint8Array(46 + nameBytes.length);
  const view = viewOf(record);
  view.setUint32(0, ENTRY, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  if (like) record.set(like.subarray(12, 16), 12);
  view.setUint16(28, nameBytes.length, true);
  record.set(nameBytes, 46);
  return record;
}

/** A record with the name and date of another one, for deflated content. */
function deflatedRecord(record: Uint8Array, crc: number): Uint8Array {
  const ownBytes = withoutZip64Field(record);
  const view = viewOf(ownBytes);
  view.setUint16(6, Math.max(VERSION, view.getUint16(6, true)), true);
  view.setUint16(8, view.getUint16(8, true) & IS_UTF8, true);
  view.setUint16(10, DEFLATED, true);
  view.setUint32(16, crc, true);
  return ownBytes;
}

class ZipWriter {
  private readonly pieces: Uint8Array[] = [];
  private readonly directory: Uint8Array[] = [];
  private length = 0;

  /** Adds a file from another archive, in compressed form. */
  copy({ record, data, size }: PackedFile): void {
    const ownBytes = withoutZip64Field(record);
    const view = viewOf(ownBytes);
    view.setUint16(8, view.getUint16(8, true) & ~HAS_DATA_DESCRIPTOR, true);
    this.put(ownBytes, data, size);
  }

  private put(record: Uint8Array, data: Uint8Array, size: number): void {
    const view = viewOf(record);
    view.setUint32(20, data.length, true);
    view.setUint32(24, size, true);
    view.setUint32(42, this.length, true);
    const nameLength = view.getUint16(28, true);
    const header = new Uint8Array(30 + nameLength);
    const headerView = viewOf(header);
    headerView.setUint32(0, HEADER, true);
    // The two have the same fields from the required version to the name length.
    header.set(record.subarray(6, 30), 4);
    header.set(record.subarray(46, 46 + nameLength), 30);
    this.pieces.push(header, data);
    this.length += header.length + data.length;
    this.directory.push(record);
  }

  finish(): Uint8Array {
    const size = this.directory.reduce((sum, { length }) => sum + length, 0);
    const end = new Uint8Array(22);
    const view = viewOf(end);
    view.setUint32(0, END, true);
    view.setUint16(8, this.directory.length, true);
    view.setUint16(10, this.directory.length, true);
    view.setUint32(12, size, true);
    view.setUint32(16, this.length, true);
    const wholeBytes = new Uint8Array(this.length + size + end.length);
    let at = 0;
    for (const piece of [...this.pieces, ...this.directory, end]) {
      wholeBytes.set(piece, at);
      at += piece.length;
    }
    return wholeBytes;
  }
}

/** A copy of a record without its zip64 extra field. */
function withoutZip64Field(record: Uint8Array): Uint8Array {
  const view = viewOf(record);
  const [nameLength = 0, extraLength = 0] = [28, 30].map((by) => view.getUint16(by, true));
  const extraStart = 46 + nameLength;
  const keptFields: Uint8Array[] = [record.subarray(0, extraStart)];
  let at = extraStart;
  const end = extraStart + extraLength;
  while (at + 4 <= end) {
    const nextField = Math.min(end, at + 4 + view.getUint16(at + 2, true));
    if (view.getUint16(at, true) !== ZIP64_FIELD) keptFields.push(record.subarray(at, nextField));
    at = nextField;
  }
  const keptLength = keptFields.slice(1).reduce((sum, { length }) => sum + length, 0);
  keptFields.push(record.subarray(end));
  const ownBytes = new Uint8Array(keptFields.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  for (const piece of keptFields) {
    ownBytes.set(piece, to);
    to += piece.length;
  }
  viewOf(ownBytes).setUint16(30, keptLength, true);
  return ownBytes;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
