import { applyEdits, type TextEdit } from '../../text/edits';
import { openPackage, relationshipsOf, type WordPackage } from '../parts/package';
import { unlessRefused, type WordRefusal, WordRefused } from '../parts/refusal';
import { DEFAULT_LIMIT } from '../parts/result';
import { XmlTree } from '../parts/xml';
import { readPackage } from '../readWord';
import {
  ANONYMOUS_AUTHOR,
  COMMENT_PARTS,
  type HiddenData,
  type HiddenDataKind,
  hiddenDataIn,
  PROPERTY_PARTS,
  textParts,
} from './carriedData';
import { Ancestry } from './parts/ancestry';
import { repackFile, zipFiles } from './parts/rezip';
import { refuseSigned } from './parts/signed';
import { ACCEPTING_PASSES, REJECTING_PASSES } from './runs/settledChanges';

/** A copy of a file with less hidden data. */
interface CleanCopy {
  readonly kind: 'clean';
  readonly bytes: Uint8Array;
  /** The hidden data that remains. */
  readonly left: readonly HiddenData[];
}

/** A file's hidden data. */
interface InspectedWord {
  readonly kind: 'inspected';
  readonly carried: readonly HiddenData[];
}

/** Lists the hidden data of a Word file. */
export function inspectWord(bytes: Uint8Array, limit = DEFAULT_LIMIT): InspectedWord | WordRefusal {
  return unlessRefused(() => {
    const file = openPackage(bytes, limit);
    return { kind: 'inspected', carried: hiddenDataIn(file, readPackage(file, { limit })) };
  });
}

/**
 * A copy of a Word file without some kinds of hidden data. Its text, with all changes accepted, is identical, which is verified before the
 * copy is returned. Tracked changes are accepted; authors get the name that Word uses when it removes theirs.
 */
export function cleanCopy(
  bytes: Uint8Array,
  kinds: ReadonlySet<HiddenDataKind>,
  limit = DEFAULT_LIMIT,
): CleanCopy | WordRefusal {
  return unlessRefused(() => {
    const file = openPackage(bytes, limit);
    const word = readPackage(file, { limit });
    refuseSigned(word);
    const cleanFile = new Cleaning(file, kinds).clean(word.hidden.map(({ xml }) => xml));
    const nextReading = readPackage(cleanFile, { limit });
    if (nextReading.text !== word.text)
      throw new WordRefused('unwritable', 'The file is structured in a way that does not allow safe changes.');
    return { kind: 'clean', bytes: zipFiles(cleanFile.archive), left: hiddenDataIn(cleanFile, nextReading) };
  });
}

/**
 * A copy of a Word file with all tracked changes rejected. Its text is the original text, which is verified before the copy is returned.
 */
export function rejectedCopy(
  bytes: Uint8Array,
  limit = DEFAULT_LIMIT,
): { readonly kind: 'rejected'; readonly bytes: Uint8Array } | WordRefusal {
  return unlessRefused(() => {
    const file = openPackage(bytes, limit);
    const original = readPackage(file, { limit, changes: 'original' });
    // A tracked addition of a number is not a separate revision.
    const isSameText = readPackage(file, { limit }).text === original.text;
    if (isSameText && original.revisions.length === 0) return { kind: 'rejected', bytes };
    refuseSigned(original);
    const rejectedFile = new Cleaning(file, new Set()).reject();
    const nextReading = readPackage(rejectedFile, { limit });
    if (nextReading.text !== original.text || nextReading.revisions.length > 0)
      throw new WordRefused('unwritable', 'The file is structured in a way that does not allow safe changes.');
    return { kind: 'rejected', bytes: zipFiles(rejectedFile.archive) };
  });
}

/** A pass over a part that returns edits. */
type Pass = (tree: XmlTree) => readonly TextEdit[];

class Cleaning {
  private readonly changedParts = new Map<string, Uint8Array>();
  private readonly removedParts = new Set<string>();

  constructor(
    private readonly file: WordPackage,
    private readonly kinds: ReadonlySet<HiddenDataKind>,
  ) {}

  clean(hiddenSpans: readonly { readonly part: string; readonly start: number; readonly end: number }[]): WordPackage {
    const { file, kinds } = this;
    this.dropParts();
    for (const tree of textParts(file)) {
      if (this.removedParts.has(tree.part)) continue;
      const ownHiddenSpans = hiddenSpans.filter(({ part }) => part === tree.part);
      this.rewrite(tree, [
        ...(kinds.has('hidden') ? [(one: XmlTree) => hiddenEdits(one, ownHiddenSpans)] : []),
        ...(kinds.has('changes') ? ACCEPTING_PASSES : []),
        ...(kinds.has('comments') ? [commentEdits] : []),
        ...(kinds.has('template') ? [(one: XmlTree) => elementsNamed(one, 'w:attachedTemplate')] : []),
        ...(kinds.has('rsids') ? [(one: XmlTree) => elementsNamed(one, 'w:rsids'), rsidEdits] : []),
        ...(kinds.has('authors') ? [authorEdits] : []),
        // Earlier properties preserved by our own changes, and the records of those changes; Word never writes XML comments.
        xmlCommentEdits,
      ]);
    }
    return repackFile(file, {
      changedFiles: this.changedParts,
      removedFiles: this.removedParts,
      addedFiles: new Map(),
    });
  }

  reject(): WordPackage {
    for (const tree of textParts(this.file)) this.rewrite(tree, [...REJECTING_PASSES, xmlCommentEdits]);
    return repackFile(this.file, {
      changedFiles: this.changedParts,
      removedFiles: this.removedParts,
      addedFiles: new Map(),
    });
  }

  private rewrite(tree: XmlTree, passes: readonly Pass[]): void {
    let one = tree;
    for (const pass of passes) {
      const edits = [...pass(one)].sort((a, b) => a.start - b.start || a.end - b.end);
      if (edits.length > 0) one = new XmlTree(applyEdits(one.source, edits), tree.part);
    }
    if (one !== tree) this.changedParts.set(tree.part, this.file.encode(tree.part, one.source));
  }

  /** Removes whole parts, the relationships to them and their entries in the package. */
  private dropParts(): void {
    const { file, kinds } = this;
    const settings = file.relatedTree(file.main, 'settings');
    this.dropRelated('', (type) => kinds.has('properties') && PROPERTY_PARTS.has(type));
    this.dropRelated(
      file.main,
      (type) =>
        (kinds.has('comments') && COMMENT_PARTS.has(type)) ||
        (kinds.has('authors') && type === 'people') ||
        (kinds.has('custom-xml') && type === 'customXml'),
    );
    if (settings) this.dropRelated(settings.part, (type) => kinds.has('template') && type === 'attachedTemplate');
    const types = file.tree(file.named('[Content_Types].xml') ?? '[Content_Types].xml');
    if (types)
      this.rewrite(types, [
        (tree) =>
          tree
            .children(0, 'ct:Override')
            .filter((node) =>
              this.removedParts.has(file.named((tree.attribute(node, 'PartName') ?? '').slice(1)) ?? ''),
            )
            .map((node) => removalOf(tree, node)),
      ]);
  }

  private dropRelated(part: string, isMeant: (type: string) => boolean): void {
    const { file } = this;
    const relatedRelationships = file.relationshipsOf(part).filter(({ type }) => isMeant(type));
    if (relatedRelationships.length === 0) return;
    const ids = new Set(relatedRelationships.map(({ id }) => id));
    const name = relationshipsOf(part);
    const tree = file.tree(file.named(name) ?? name);
    if (tree)
      this.rewrite(tree, [
        (one) =>
          one
            .children(0, 'pr:Relationship')
            .filter((node) => ids.has(one.attribute(node, 'Id') ?? ''))
            .map((node) => removalOf(one, node)),
      ]);
    for (const { target, isExternal } of relatedRelationships) if (!isExternal) this.dropPart(target);
  }

  /** Removes a part along with those that only it may relate to, such as the properties of custom XML. */
  private dropPart(target: string): void {
    const { file } = this;
    const targetPart = file.named(target);
    if (targetPart === undefined || this.removedParts.has(targetPart)) return;
    this.removedParts.add(targetPart);
    for (const { target: inner, isExternal, type } of file.relationshipsOf(targetPart))
      if (!isExternal && type === 'customXmlProps') this.dropPart(inner);
    const relations = file.named(relationshipsOf(targetPart));
    if (relations !== undefined) this.removedParts.add(relations);
  }
}

function removalOf(tree: XmlTree, node: number): TextEdit {
  return { start: tree.start(node), end: tree.end(node), text: '' };
}

function elementsNamed(tree: XmlTree, name: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (let node = 0; node < tree.size; node++) if (tree.name(node) === name) edits.push(removalOf(tree, node));
  return edits;
}

/** Removes hidden words but keeps other hidden content, such as field codes. */
function hiddenEdits(
  tree: XmlTree,
  spans: readonly { readonly start: number; readonly end: number }[],
): readonly TextEdit[] {
  const starts = new Set(spans.map(({ start }) => start));
  const edits: TextEdit[] = [];
  for (let node = 0; node < tree.size; node++)
    if (tree.name(node) === 'w:t' && starts.has(tree.start(node))) edits.push(removalOf(tree, node));
  return edits;
}

/** Removes comment marks, along with runs that contain nothing else. */
function commentEdits(tree: XmlTree): readonly TextEdit[] {
  const part = new Ancestry(tree);
  const edits: TextEdit[] = [];
  for (let node = 0; node < tree.size; node++) {
    const name = tree.name(node);
    if (name === 'w:commentRangeStart' || name === 'w:commentRangeEnd') edits.push(removalOf(tree, node));
    if (name !== 'w:commentReference') continue;
    const run = part.parent(node);
    let isOnlyContent = tree.name(run) === 'w:r';
    for (let at = run + 1; at < tree.next(run); at = tree.next(at))
      if (at !== node && !tree.isText(at) && tree.name(at) !== 'w:rPr') isOnlyContent = false;
    edits.push(removalOf(tree, isOnlyContent ? run : node));
  }
  return edits;
}

/** Removes attributes whose names match a pattern from all elements, or replaces their values. */
function attributeEdits(
  tree: XmlTree,
  change: (name: string) => string | undefined,
  isMeant: (node: number) => boolean = () => true,
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (let node = 0; node < tree.size; node++) {
    if (tree.isText(node) || !isMeant(node)) continue;
    const start = tree.start(node);
    const tag = tree.source.slice(start, tree.inner(node));
    for (const { 0: whole, 1: name = '', index } of tag.matchAll(/\s+([^\s=<>"'/]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)) {
      const localName = name.slice(name.indexOf(':') + 1);
      const value = change(localName);
      if (value === undefined) continue;
      const text = value === '' ? '' : ` ${name}="${value}"`;
      edits.push({ start: start + index, end: start + index + whole.length, text });
    }
  }
  return edits;
}

function rsidEdits(tree: XmlTree): readonly TextEdit[] {
  return attributeEdits(tree, (name) => (/^rsid\w*$/.test(name) ? '' : undefined));
}

/** Gives all authors the same name, and removes the dates of their changes. */
function authorEdits(tree: XmlTree): readonly TextEdit[] {
  return attributeEdits(
    tree,
    (name) => {
      if (name === 'author') return ANONYMOUS_AUTHOR;
      if (name === 'initials') return ANONYMOUS_AUTHOR.charAt(0);
      return name === 'date' || name === 'dateUtc' ? '' : undefined;
    },
    (node) => tree.attribute(node, 'author') !== undefined,
  );
}

/** Removes XML comments, except in a part with CDATA sections, which may contain text that looks like comments. */
function xmlCommentEdits({ source }: XmlTree): readonly TextEdit[] {
  if (source.includes('<![CDATA[')) return [];
  return [...source.matchAll(/<!--[\s\S]*?-->/g)].map(({ 0: whole, index }) => {
    return { start: index, end: index + whole.length, text: '' };
  });
}
