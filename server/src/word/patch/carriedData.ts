import { readComments } from '../body/reviewComments';
import type { WordPackage } from '../parts/package';
import type { WordText } from '../parts/result';
import type { XmlTree } from '../parts/xml';
import { isTrackedChange } from './runs/settledChanges';

/**
 * Hidden data of Word files: tracked changes; comments; names of the authors of both; hidden text; the properties of the file, with its
 * thumbnail; the address of its template; data of other programs (custom XML); marks of editing sessions (rsids), which show which parts
 * were written together.
 */
export const CARRIED_KINDS = [
  'changes',
  'comments',
  'authors',
  'hidden',
  'properties',
  'template',
  'custom-xml',
  'rsids',
] as const;

/** One of {@link CARRIED_KINDS}. */
export type CarriedKind = (typeof CARRIED_KINDS)[number];

/** The hidden data of a kind in a file. */
export interface CarriedData {
  readonly kind: CarriedKind;
  /** How many changes, comments, names, runs of hidden text, properties, parts or marks there are; never 0. */
  readonly count: number;
  /** Deleted and hidden words, comments, names, values of properties, addresses, names of parts: in the order of the file, each once. */
  readonly samples: readonly string[];
}

/** The types of the relationships to parts with properties. */
export const PROPERTY_PARTS: ReadonlySet<string> = new Set([
  'core-properties',
  'extended-properties',
  'custom-properties',
  'thumbnail',
]);

/** The types of the relationships to parts with comments. */
export const COMMENT_PARTS: ReadonlySet<string> = new Set([
  'comments',
  'commentsExtended',
  'commentsIds',
  'commentsExtensible',
]);

/** The parts of a file with text or definitions, as XML. */
export function textParts(file: WordPackage): readonly XmlTree[] {
  const types = /^(?:header|footer|footnotes|endnotes|comments|settings|styles|numbering|glossaryDocument)$/;
  const names = file
    .relationshipsOf(file.main)
    .filter(({ type, isExternal }) => types.test(type) && !isExternal)
    .map(({ target }) => file.named(target) ?? target);
  return [...new Set([file.main, ...names])].flatMap((name) => file.tree(name) ?? []);
}

/** The hidden data of a file, by kinds in the order of {@link CARRIED_KINDS}. `word` is its reading. */
export function carriedData(file: WordPackage, word: WordText): readonly CarriedData[] {
  const trees = textParts(file);
  const result: Record<CarriedKind, readonly string[]> = {
    changes: changesIn(trees, word),
    comments: [...readComments(file).values()].map(({ text }) => text),
    authors: authorsIn(trees, file),
    hidden: word.hidden.map(({ text }) => text),
    properties: propertiesOf(file),
    template: templatesOf(file),
    'custom-xml': partsOf(file, 'customXml'),
    rsids: trees.flatMap((tree) => tree.source.match(/\srsid\w*\s*=|:rsid\w*\s*=/g) ?? []).map(() => ''),
  };
  return CARRIED_KINDS.flatMap((kind) => {
    const samples = [...new Set(result[kind].map((one) => one.replace(/\s+/g, ' ').trim()))].filter(Boolean);
    const count = kind === 'authors' ? samples.length : result[kind].length;
    return count > 0 ? [{ kind, count, samples }] : [];
  });
}

/** A line for each tracked change: the words that it deletes, or nothing. */
function changesIn(trees: readonly XmlTree[], { revisions }: WordText): readonly string[] {
  const deletions = revisions.flatMap(({ gone: words }) => (words.trim() === '' ? [] : [words]));
  let count = 0;
  for (const tree of trees) for (let node = 0; node < tree.size; node++) if (isTrackedChange(tree.name(node))) count++;
  return [...deletions, ...Array.from({ length: Math.max(0, count - deletions.length) }, () => '')];
}

function authorsIn(trees: readonly XmlTree[], file: WordPackage): readonly string[] {
  const people = file.relatedTree(file.main, 'people');
  const names: string[] = [];
  for (const tree of [...trees, ...(people ? [people] : [])])
    for (let node = 0; node < tree.size; node++) {
      const name = tree.isText(node) ? undefined : tree.attribute(node, 'author');
      if (name !== undefined && name !== NOBODY) names.push(name);
    }
  return names;
}

/** Word’s replacement for the names of authors once they are removed. */
export const NOBODY = 'Author';

function propertiesOf(file: WordPackage): readonly string[] {
  return file
    .relationshipsOf('')
    .filter(({ type, isExternal }) => PROPERTY_PARTS.has(type) && !isExternal)
    .flatMap(({ type, target }) => {
      const tree = type === 'thumbnail' ? undefined : file.tree(file.named(target) ?? target);
      if (!tree) return file.named(target) === undefined ? [] : [target];
      const values: string[] = [];
      for (let node = 0; node < tree.size; node++) if (tree.isText(node)) values.push(tree.text(node));
      return values.filter((value) => value.trim() !== '');
    });
}

function templatesOf(file: WordPackage): readonly string[] {
  const settings = file.relatedTree(file.main, 'settings');
  return settings
    ? file
        .relationshipsOf(settings.part)
        .filter(({ type }) => type === 'attachedTemplate')
        .map(({ target }) => target)
    : [];
}

function partsOf(file: WordPackage, type: string): readonly string[] {
  return file
    .relationshipsOf(file.main)
    .filter((one) => one.type === type && !one.isExternal)
    .map(({ target }) => target);
}
