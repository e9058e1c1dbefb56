import { memoize, memoizeBy } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import { enclosingItems } from '../../model/paragraphs/paragraphs';
import type { ParagraphRole } from '../../model/roles';
import { type Block, contentOf } from '../../syntax/blocks/block';
import { countWords } from '../../text/characterKinds';

/** Kinds of units, in pairing order. `text` is unnumbered text within a paragraph. */
export const UNIT_KINDS = ['masthead', 'title', 'heading', 'paragraph', 'item', 'text', 'footnote'] as const;
/** A kind from {@link UNIT_KINDS}; only units of the same kind are compared. */
type DraftUnitKind = (typeof UNIT_KINDS)[number];

/** A block with author’s text, as opposed to page furniture: the unit in which drafts are compared. */
export interface DraftUnit {
  readonly kind: DraftUnitKind;
  /** Index of the block in the tree. */
  readonly block: number;
  /**
   * The number in the document: "12", "12 (a)", "C"; empty for an unnumbered unit. For `text`, that of the enclosing paragraph or
   * subparagraph.
   */
  readonly name: string;
  /** The letters of the name, outermost first. */
  readonly path: readonly string[];
  /** The words in lower case, without figures and punctuation: a key that survives small edits. */
  readonly key: string;
  /** 0 in the main text, otherwise the one-based position of the annex. */
  readonly annex: number;
  /** The role of a paragraph; undefined for anything else. */
  readonly role: ParagraphRole | undefined;
  /** The list index of the enclosing paragraph; the unit’s own if there is none. */
  readonly owner: number;
  readonly words: number;
}

const KIND_OF: Readonly<Partial<Record<Block['kind'], DraftUnitKind>>> = {
  masthead: 'masthead',
  title: 'title',
  heading: 'heading',
  paragraph: 'paragraph',
  subparagraph: 'item',
  unnumbered: 'text',
  footnote: 'footnote',
};

/** Anything but white space and the private-use characters of a barcode. */
const WRITTEN_PATTERN = /[^\s\p{Co}\p{Cf}]/u;

/** All non-empty blocks of a document except page furniture, in order. */
export const draftUnits = memoize((model: DocumentModel): readonly DraftUnit[] => {
  const { paragraphs, tree, roles } = model;
  const units: DraftUnit[] = [];
  let owner = -1;
  let lastIndex = -1;
  tree.blocks.forEach((block, blockIndex) => {
    const kind = KIND_OF[block.kind];
    if (!kind || (kind === 'text' && !WRITTEN_PATTERN.test(contentOf(block)))) return;
    const at = paragraphs.owner[blockIndex] ?? -1;
    const paragraph = block.kind === 'footnote' ? undefined : paragraphs.all[at];
    if (paragraph && at !== lastIndex) {
      owner = units.length;
      lastIndex = at;
    }
    const letters = paragraph ? enclosingItems(paragraph, blockIndex).map(({ text }) => text) : [];
    const role = kind === 'paragraph' ? roles[at] : undefined;
    units.push(
      unitOf(block, kind, blockIndex, paragraph?.number, letters.join('\n'), role, paragraph ? owner : units.length),
    );
  });
  return units;
});

/** Memoized by block, so that values computed from a unit stay valid for later versions of the document. */
const unitOf = memoizeBy(
  (
    block: Block,
    kind: DraftUnitKind,
    index: number,
    number: string | undefined,
    letters: string,
    role: ParagraphRole | undefined,
    owner: number,
  ): DraftUnit => {
    const path = letters === '' ? [] : letters.split('\n');
    return {
      kind,
      block: index,
      name: number === undefined ? (block.label?.text ?? '') : citationText(number, path),
      path,
      key: sayingOf(block),
      annex: block.after.annex,
      role,
      owner,
      words: countWords(block.text, block.content.start, block.content.end),
    };
  },
);

/** The citation form of a paragraph or subparagraph: "12 (a) (ii)". */
export function citationText(number: string, path: readonly string[]): string {
  return [number, ...path.map((letter) => `(${letter})`)].join(' ').trim();
}

/** The words of a block in lower case, without figures and punctuation. */
export const sayingOf = memoize((block: Block): string =>
  contentOf(block)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[^\p{L} ]+/gu, '')
    .replace(/ +/g, ' ')
    .trim(),
);
