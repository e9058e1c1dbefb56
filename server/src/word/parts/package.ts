import { WordRefused } from './refusal';
import { XmlTree } from './xml';
import { Archive, type ArchiveFiles } from './zip';

/** A relationship of a part or of the package. */
export interface Relationship {
  readonly id: string;
  /** The last segment of the relationship type URI: `footnotes`, `header`, `hyperlink`. */
  readonly type: string;
  /** The name of a part, or the URL as written if it is external. */
  readonly target: string;
  readonly isExternal: boolean;
}

const RELATIONSHIP = 'officeDocument';
const CONTAINER_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Opens the parts of a Word file.
 *
 * @throws {WordRefused} if the bytes are not a Word file or cannot be read
 */
export function openPackage(bytes: Uint8Array, limit: number): WordPackage {
  if (CONTAINER_SIGNATURE.every((byte, at) => bytes[at] === byte)) throw containerRefusal(bytes);
  if (bytes[0] === 0x7b && bytes[1] === 0x5c) throw notWord('It is a document in Rich Text Format', SAVE_AS_WORD);
  if (!holdsArchive(bytes)) throw notWord(bytes.length === 0 ? 'It is empty' : 'It is not a zip archive');
  return new WordPackage(new Archive(bytes, limit));
}

/** A Word file as its parts (ECMA-376 part 2). */
export class WordPackage {
  private readonly trees = new Map<string, XmlTree | undefined>();
  private readonly encodings = new Map<string, string>();
  private readonly byId = new Map<string, Map<string, Relationship>>();
  private readonly relationships = new Map<string, readonly Relationship[]>();
  /** The name of the main document part. */
  readonly main: string;

  /**
   * @param like another package whose parts, apart from `except`, are the same, so that they need not be read again
   * @throws {WordRefused} if the archive is not a Word file
   */
  constructor(
    readonly archive: ArchiveFiles,
    like?: WordPackage,
    except: ReadonlySet<string> = new Set(),
  ) {
    if (like)
      for (const [name, tree] of like.trees) {
        if (!tree || except.has(name)) continue;
        this.trees.set(name, tree);
        this.encodings.set(name, like.encodings.get(name) ?? 'utf-8');
      }
    this.main = like?.main ?? this.findMain();
  }

  /** The names of all parts, as in the archive. */
  get names(): readonly string[] {
    return this.archive.names;
  }

  /** A part as XML; undefined if there is no part with that name. */
  tree(name: string): XmlTree | undefined {
    if (this.trees.has(name)) return this.trees.get(name);
    const bytes = this.archive.read(name);
    const tree = bytes && new XmlTree(decodePart(bytes, name), name);
    this.trees.set(name, tree);
    if (bytes) this.encodings.set(name, `${encodingLabel(bytes)}${isMarked(bytes) ? MARKED : ''}`);
    return tree;
  }

  /** The bytes of a part; undefined if there is no part with that name. */
  bytes(name: string): Uint8Array | undefined {
    return this.archive.read(name);
  }

  /**
   * Encodes text in the original encoding of a part, including the byte order mark, so that unchanged text gives the same bytes. UTF-8 for
   * a part that was not read as XML.
   *
   * @throws {WordRefused} if the part has an encoding that cannot be written
   */
  encode(name: string, text: string): Uint8Array {
    const [label = 'utf-8', mark] = (this.encodings.get(name) ?? 'utf-8').split(MARKED);
    const markedText = mark === undefined ? text : `\ufeff${text}`;
    if (label === 'utf-8') return new TextEncoder().encode(markedText);
    if (label !== 'utf-16le' && label !== 'utf-16be')
      throw new WordRefused('unwritable', `The file cannot be changed: ${name} is written in ${label}.`);
    const bytes = new Uint8Array(markedText.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < markedText.length; at++)
      view.setUint16(at * 2, markedText.charCodeAt(at), label === 'utf-16le');
    return bytes;
  }

  /** The name of a part as in the archive, looked up case-insensitively; undefined if there is no such part. */
  named(name: string): string | undefined {
    return this.archive.named(name);
  }

  /** The relationships of a part; those of the package for an empty name. */
  relationshipsOf(part: string): readonly Relationship[] {
    const memo = this.relationships.get(part);
    if (memo) return memo;
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const tree = this.tree(relationshipsOf(part));
    const result = tree
      ? tree.children(0, 'pr:Relationship').map((node) => {
          const target = tree.attribute(node, 'Target') ?? '';
          const isExternal = tree.attribute(node, 'TargetMode') === 'External';
          const type = tree.attribute(node, 'Type') ?? '';
          return {
            id: tree.attribute(node, 'Id') ?? '',
            type: type.slice(type.lastIndexOf('/') + 1),
            target: isExternal ? target : resolvePath(folder, target),
            isExternal,
          };
        })
      : [];
    this.relationships.set(part, result);
    return result;
  }

  /** A part's relationship with a given id; undefined if there is none. */
  relationship(part: string, id: string): Relationship | undefined {
    let byId = this.byId.get(part);
    if (!byId) {
      byId = new Map();
      for (const one of this.relationshipsOf(part)) if (!byId.has(one.id)) byId.set(one.id, one);
      this.byId.set(part, byId);
    }
    return byId.get(id);
  }

  /** The first part related to a part by a type such as `styles`; undefined if there is none. */
  relatedTree(part: string, type: string): XmlTree | undefined {
    const relationship = this.relationshipsOf(part).find((one) => one.type === type && !one.isExternal);
    return relationship && this.tree(this.archive.named(relationship.target) ?? relationship.target);
  }

  private findMain(): string {
    if (this.archive.named('mimetype') && this.archive.named('content.xml'))
      throw notWord('It is a document in OpenDocument format', SAVE_AS_WORD);
    const type = this.relationshipsOf('').find((one) => one.type === RELATIONSHIP && !one.isExternal);
    const main = type && this.archive.named(type.target);
    if (main === undefined) {
      if (this.archive.named('[Content_Types].xml') === undefined) throw notWord('It is an archive of something else');
      throw new WordRefused(
        'damaged',
        type
          ? 'The file is damaged: the part that holds its document is missing.'
          : 'The file is damaged: it does not say which of its parts is the document.',
      );
    }
    const root = this.tree(main)?.name(0);
    if (root !== 'w:document') throw notWord('It is an Office document of another program');
    return main;
  }
}

function notWord(what: string, advice = ''): WordRefused {
  return new WordRefused('not-word', `${what} and not a Word document (.docx)${advice}.`);
}

/** Advice for formats of programs that can also save Word files. */
const SAVE_AS_WORD = '; save it as one';

/** Whether a zip archive may start near the beginning: with a file or, if it is empty, with its end record. */
function holdsArchive(bytes: Uint8Array): boolean {
  const searchLength = Math.min(bytes.length - 4, 1024);
  for (let at = 0; at <= searchLength; at++)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && (bytes[at + 2] === 3 || bytes[at + 2] === 5)) return true;
  return false;
}

/** Why an OLE compound file is refused, judging by the UTF-16 stream names in its directory. */
function containerRefusal(bytes: Uint8Array): WordRefused {
  if (holdsName(bytes, 'EncryptedPackage'))
    return new WordRefused(
      'encrypted',
      'The document is protected by a password and cannot be read; save a copy without it in Word.',
    );
  if (holdsName(bytes, 'WordDocument'))
    return new WordRefused('old-format', 'It is a document of Word 97–2003 (.doc); save it as .docx in Word.');
  return notWord('It is a file of an older Office program');
}

function holdsName(bytes: Uint8Array, name: string): boolean {
  const units = [...name].map((letter) => letter.charCodeAt(0));
  const [first = 0] = units;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (units.every((unit, i) => bytes[at + 2 * i] === unit && bytes[at + 2 * i + 1] === 0)) return true;
  return false;
}

const MARKED = ' marked';

/** Whether bytes start with a byte order mark. */
function isMarked(bytes: Uint8Array): boolean {
  const [first, second, third] = bytes;
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0xef && second === 0xbb && third === 0xbf)
  );
}

/** The text of a part without its byte order mark; offsets start after it. */
function decodePart(bytes: Uint8Array, name: string): string {
  const label = encodingLabel(bytes);
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new WordRefused('damaged', `The file is damaged: ${name} is not written in ${label}.`);
  }
}

function encodingLabel(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  let head = '';
  for (let at = 0; at < Math.min(bytes.length, 100); at++) head += String.fromCharCode(bytes[at] ?? 0);
  const declaredEncoding = /^(?:ï»¿)?<\?xml[^>]*\sencoding=["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1]?.toLowerCase();
  // If the declaration could be decoded from single bytes, the encoding cannot be UTF-16, whatever it claims.
  return declaredEncoding === undefined || declaredEncoding.startsWith('utf-16') ? 'utf-8' : declaredEncoding;
}

/** The name of the part that contains a part's relationships; for an empty name, the package's. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Resolves a target against the folder of the part that refers to it, or against the root if it starts with a slash. */
function resolvePath(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
