import { readComments } from '../body/reviewComments';
import type { WordPackage } from '../parts/package';
import type { WordText } from '../parts/result';
import type { XmlTree } from '../parts/xml';
import { isTrackedChange } from './runs/settledChanges';

/**
 * Hidden data in Word files: tracked changes; comments; the names of the authors of both; hidden text; file properties, including the
 * thumbnail; the path of the template; data of other programs (custom XML); editing session ids (rsids), which show which parts were
 * written together.
 */
export const HIDDEN_DATA_KINDS = [
  'changes',
  'comments',
  'authors',
  'hidden',
  'properties',
  'template',
  'custom-xml',
  'rsids',
] as const;

/** One of {@link HIDDEN_DATA_KINDS}. */
export type HiddenDataKind = (typeof HIDDEN_DATA_KINDS)[number];

/** The hidden data of one kind in a file. */
export interface HiddenData {
  readonly kind: HiddenDataKind;
  /** Number of changes, comments, names, runs of hidden text, properties, parts or session ids; never 0. */
  readonly count: number;
  /** Deleted and hidden words, comments, names, property values, paths and part names: in file order, without duplicates. */
  readonly samples: readonly string[];
}

/** Types of the relationships to parts that contain properties. */
export const PROPERTY_PARTS: ReadonlySet<string> = new Set([
  'core-properties',
  'extended-properties',
  'custom-properties',
  'thumbnail',
]);

/** Types of the relationships to parts that contain comments. */
export const COMMENT_PARTS: ReadonlySet<string> = new Set([
  'comments',
  'commentsExtended',
  'commentsIds',
  'commentsExtensible',
]);

/** The parts of a file that contain text or definitions, as XML. */
export function textParts(file: WordPackage): readonly XmlTree[] {
  const types = /^(?:header|footer|footnotes|endnotes|comments|settings|styles|numbering|glossaryDocument)$/;
  const names = file
    .relationshipsOf(file.main)
    .filter(({ type, isExternal }) => types.test(type) && !isExternal)
    .map(({ target }) => file.named(target) ?? target);
  return [...new Set([file.main, ...names])].flatMap((name) => file.tree(name) ?? []);
}

/** The hidden data in a file, by kind in the order of {@link HIDDEN_DATA_KINDS}. `word` is the file as read. */
export function hiddenDataIn(file: WordPackage, word: WordText): readonly HiddenData[] {
  const trees = textParts(file);
  const result: Record<HiddenDataKind, readonly string[]> = {
    changes: changesIn(trees, word),
    comments: [...readComments(file).values()].map(({ text }) => text),
    authors: authorsIn(trees, file),
    hidden: word.hidden.map(({ text }) => text),
    properties: propertiesOf(file),
    template: templatesOf(file),
    'custom-xml': partsOf(file, 'customXml'),
    rsids: trees.flatMap((tree) => tree.source.match(/\srsid\w*\s*=|:rsid\w*\s*=/g) ?? []).map(() => ''),
  };
  return HIDDEN_DATA_KINDS.flatMap((kind) => {
    const samples = [...new Set(result[kind].map((one) => one.replace(/\s+/g, ' ').trim()))].filter(Boolean);
    const count = kind === 'authors' ? samples.length : result[kind].length;
    return count > 0 ? [{ kind, count, samples }] : [];
  });
}

/** A line per tracked change: the words that it deletes, or nothing. */
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
      if (name !== undefined && name !== ANONYMOUS_AUTHOR) names.push(name);
    }
  return names;
}

/** The name that Word uses for authors whose names were removed. */
export const ANONYMOUS_AUTHOR = 'Author';

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
