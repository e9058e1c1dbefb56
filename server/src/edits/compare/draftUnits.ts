import { memoize, memoizeBy } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import { itemsAround } from '../../model/paragraphs/paragraphs';
import type { ParagraphRole } from '../../model/roles';
import { type Block, contentOf } from '../../syntax/blocks/block';
import { countWords } from '../../text/characterKinds';

/** Kinds of units, in pairing order. `text` is unnumbered text of a paragraph. */
export const UNIT_KINDS = ['masthead', 'title', 'heading', 'paragraph', 'item', 'text', 'footnote'] as const;
/** Only units of one kind are compared. */
type DraftUnitKind = (typeof UNIT_KINDS)[number];

/** A block with text of an author; drafts are compared by such blocks. */
export interface DraftUnit {
  readonly kind: DraftUnitKind;
  /** Index of its block in the tree. */
  readonly block: number;
  /** Its number in the document: "12", "12 (a)", "C"; empty for one without. For `text`, that of its paragraph or subparagraph. */
  readonly name: string;
  /** The letters of the name, outermost first. */
  readonly path: readonly string[];
  /** Its words without figures and punctuation, in lower case: a key that survives small edits. */
  readonly key: string;
  /** 0 in the main text, otherwise the position of its annex. */
  readonly annex: number;
  /** The role of a paragraph; undefined for anything else. */
  readonly role: ParagraphRole | undefined;
  /** The index of its paragraph in the list; its own for whatever belongs to none. */
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

/** Whatever is more than white space and the private signs of a bar code. */
const WRITTEN = /[^\s\p{Co}\p{Cf}]/u;

/** All non-empty blocks of a document except page furniture, in order. */
export const draftUnits = memoize((model: DocumentModel): readonly DraftUnit[] => {
  const { paragraphs, tree, roles } = model;
  const units: DraftUnit[] = [];
  let owner = -1;
  let last = -1;
  tree.blocks.forEach((block, blockIndex) => {
    const kind = KIND_OF[block.kind];
    if (!kind || (kind === 'text' && !WRITTEN.test(contentOf(block)))) return;
    const at = paragraphs.owner[blockIndex] ?? -1;
    const paragraph = block.kind === 'footnote' ? undefined : paragraphs.all[at];
    if (paragraph && at !== last) {
      owner = units.length;
      last = at;
    }
    const letters = paragraph ? itemsAround(paragraph, blockIndex).map(({ text }) => text) : [];
    const role = kind === 'paragraph' ? roles[at] : undefined;
    units.push(
      unitOf(block, kind, blockIndex, paragraph?.number, letters.join('\n'), role, paragraph ? owner : units.length),
    );
  });
  return units;
});

/** Kept with the block, so that what is computed from a unit serves the next version of the document too. */
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
      name: number === undefined ? (block.label?.text ?? '') : citedAs(number, path),
      path,
      key: sayingOf(block),
      annex: block.after.annex,
      role,
      owner,
      words: countWords(block.text, block.content.start, block.content.end),
    };
  },
);

/** A paragraph or subparagraph as cited: "12 (a) (ii)". */
export function citedAs(number: string, path: readonly string[]): string {
  return [number, ...path.map((letter) => `(${letter})`)].join(' ').trim();
}

/** The words of a block without figures and punctuation, in lower case. */
export const sayingOf = memoize((block: Block): string =>
  contentOf(block)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[^\p{L} ]+/gu, '')
    .replace(/ +/g, ' ')
    .trim(),
);
