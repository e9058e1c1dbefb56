import { applyEdits, type TextEdit } from '../../../text/edits';
import { addAll } from '../../../text/many';
import { checksumOf } from '../../parts/checksum';
import { relationshipsOf, type WordPackage } from '../../parts/package';
import { WordRefused } from '../../parts/refusal';
import type { XmlTree } from '../../parts/xml';
import { isStrict, rawName } from './ancestry';
import { withLedger } from './ledger';
import { repackFile } from './rezip';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OFFICE_STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Insertions into the parts of a file, and new parts. Existing content of a part is never changed or reordered, and is removed only where
 * authors change their own insertions.
 */
export class PartEdits {
  private readonly insertions = new Map<string, TextEdit[]>();
  private readonly newParts = new Map<string, string>();

  constructor(private readonly file: WordPackage) {}

  /** Adds insertions to a part, at offsets of the part as it was read. */
  insert(part: string, edits: readonly TextEdit[]): void {
    const allEdits = this.insertions.get(part) ?? [];
    addAll(allEdits, edits);
    this.insertions.set(part, allEdits);
  }

  /** Appends elements to the root of a part. */
  append(tree: XmlTree, xml: string): void {
    const name = rawName(tree, 0);
    const innerStart = tree.inner(0);
    const isEmpty = tree.source.charCodeAt(innerStart - 2) === 0x2f;
    const end = tree.innerEnd(0);
    const at = (offset: number, text: string) => ({ start: offset, end: offset, text });
    // A self-closing element gets a closing tag; its own `/>` is moved into an XML comment.
    if (isEmpty) this.insert(tree.part, [at(innerStart - 2, `>${xml}</${name}><!--`), at(innerStart, '-->')]);
    else this.insert(tree.part, [at(end, xml)]);
  }

  /**
   * Adds a part related to the main document by a type such as `comments`, and returns its name: the name of the type, plus a number if
   * that is taken, in the main document's folder.
   */
  addRelated(type: string, contentType: string, content: string): string {
    const { file } = this;
    const { main } = file;
    const folder = main.slice(0, main.lastIndexOf('/') + 1);
    const names = new Set(file.names.map((name) => name.toLowerCase()));
    let part = `${folder}${type}.xml`;
    for (let count = 2; names.has(part.toLowerCase()); count++) part = `${folder}${type}${count}.xml`;
    this.newParts.set(part, `${DECLARATION}${content}`);
    this.declare(part, contentType);
    this.relate(type, part.slice(folder.length));
    return part;
  }

  private declare(part: string, contentType: string): void {
    const types = this.file.tree(this.file.named(CONTENT_TYPES) ?? CONTENT_TYPES);
    if (!types) throw new WordRefused('unwritable', 'The file cannot be changed: it does not say what its parts are.');
    const prefix = prefixOfRoot(types);
    this.append(types, `<${prefix}Override PartName="/${part}" ContentType="${contentType}"/>`);
  }

  private relate(type: string, target: string): void {
    const { file } = this;
    const { main } = file;
    const name = relationshipsOf(main);
    const ownTree = file.tree(file.named(name) ?? name);
    const document = file.tree(main);
    const base = document && isStrict(document) ? OFFICE_STRICT : OFFICE;
    const ids = new Set(file.relationshipsOf(main).map(({ id }) => id));
    let id = 'rIdTreatyBody';
    for (let count = 2; ids.has(id); count++) id = `rIdTreatyBody${count}`;
    const element = (prefix: string) => `<${prefix}Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`;
    if (ownTree) this.append(ownTree, element(prefixOfRoot(ownTree)));
    else
      this.newParts.set(name, `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${element('')}</Relationships>`);
  }

  /**
   * The file with all insertions. If a kind of record is given, the main document records them for later removal, unless the edits also
   * removed parts.
   */
  finish(kind: string | undefined): WordPackage {
    const { file } = this;
    const isInserted = [...this.insertions.values()].every((edits) => edits.every(({ start, end }) => start === end));
    const record = isInserted ? kind : undefined;
    const changedParts = new Map<string, Uint8Array>();
    // The record is in the main document, which is therefore rewritten even if all insertions are in other parts.
    if (record !== undefined) this.insert(file.main, []);
    const editedParts = [...this.insertions].map(([part, edits]) => {
      const source = file.tree(part)?.source ?? '';
      const sortedEdits = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
      const text = applyEdits(source, sortedEdits);
      return { part, text, ordered: sortedEdits };
    });
    const sums = editedParts.map(({ part, text, ordered }) => ({
      part,
      insertions: ordered,
      sum: checksumOf(file.encode(part, text)),
    }));
    for (const { part, text } of editedParts)
      changedParts.set(
        part,
        file.encode(
          part,
          record !== undefined && part === file.main ? withLedger(record, text, sums, [...this.newParts.keys()]) : text,
        ),
      );
    const addedParts = new Map([...this.newParts].map(([part, text]) => [part, new TextEncoder().encode(text)]));
    return repackFile(file, { changedFiles: changedParts, removedFiles: new Set(), addedFiles: addedParts });
  }
}

function prefixOfRoot(tree: XmlTree): string {
  const name = rawName(tree, 0);
  return name.slice(0, name.indexOf(':') + 1);
}
