import type { DocumentModel } from '../model/document';
import { findPlace } from '../model/paragraphs/paragraphs';
import type { Block } from '../syntax/blocks/block';
import { startOf } from '../syntax/blocks/tree';
import type { WordRefusal } from '../word/parts/refusal';
import type { WordParagraph, WordText } from '../word/parts/result';
import type { WordPatch } from '../word/patch/parts/wordPatch';
import type { PatchedWord } from '../word/patch/patchWord';
import { patchWord } from '../word/patch/patchWord';
import { numberFields, withoutStops } from './numberFields';

/** How references are turned into fields, or fields into text. */
export interface LiveOptions {
  readonly author?: string;
  /** `2024-05-01T10:00:00Z`; undefined for no date. */
  readonly date?: string;
  /** The indexes of the references meant; by default all. */
  readonly chosen?: ReadonlySet<number>;
}

/**
 * Turns typed references to paragraphs with automatic numbers into fields, as tracked changes, so that Word keeps them up to date. Their
 * bookmarks are added untracked, since Word cannot track them; if the changes are rejected they stay without effect. The fields show the
 * typed numbers, as Word would compute them. References that are fields already, are in one, or name a typed number are left alone. `word`
 * must be the reading of the bytes, and `model` the model of its text.
 */
export function makeReferencesLive(
  bytes: Uint8Array,
  word: WordText,
  model: DocumentModel,
  { chosen, ...options }: LiveOptions,
): PatchedWord | WordRefusal {
  const isChosen = chosen ? (_: WordPatch, at: number) => chosen.has(at) : () => true;
  return patchWord(bytes, typedReferences(word, model).filter(isChosen), { ...options, isLasting: true });
}

/** The references that {@link makeReferencesLive} turns into fields, as patches in text order. */
export function typedReferences(word: WordText, model: DocumentModel): readonly WordPatch[] {
  const { tree } = model;
  const numbers = new NumberedParagraphs(word, model);
  const shownFields = word.fields.filter(({ type }) => type === 'REF');
  const patches: WordPatch[] = [];
  for (const [index, references] of numberFields(model, numbers)) {
    const shift = startOf(tree, index);
    for (const reference of references) {
      const fields = reference.flatMap(({ start, end, code, target }) => {
        const span = { start: shift + start, end: shift + end };
        // In “2 (a)”, the 2 may be a field already.
        if (shownFields.some((field) => field.start < span.end && span.start < field.end)) return [];
        const bookmark = numbers.newBookmark(target);
        return [{ ...span, code, ...(bookmark && { bookmark }) }];
      });
      const [first] = fields;
      const last = fields.at(-1);
      if (first && last) patches.push({ start: first.start, end: last.end, about: 'live-reference', fields });
    }
  }
  return patches;
}

/** How many references to paragraphs of the document {@link makeReferencesLive} leaves alone, by the reason. */
export interface RemainingReferences {
  /** They are fields already. */
  readonly fields: number;
  /** The number that they name is typed, and Word does not count it. */
  readonly typed: number;
  /** The target paragraph does not exist. */
  readonly missing: number;
}

/** The references that are not among {@link typedReferences}. */
export function referencesLeft(word: WordText, model: DocumentModel): RemainingReferences {
  const { tree, paragraphs, readings } = model;
  const numbers = new NumberedParagraphs(word, model);
  const shownFields = word.fields.filter(({ type }) => type === 'REF');
  const counts = { fields: 0, typed: 0, missing: 0 };
  readings.forEach(({ references }, index) => {
    const shift = startOf(tree, index);
    for (const { start, end, target } of references) {
      if (target.kind !== 'paragraph' || target.number === '') continue;
      const place = findPlace(tree, paragraphs, index, { number: target.number, path: [] });
      const targetBlock = place.kind === 'paragraph' ? tree.blocks[place.paragraph.block] : undefined;
      if (shownFields.some((field) => field.start < shift + end && shift + start < field.end)) counts.fields++;
      else if (!targetBlock) counts.missing++;
      else if (!numbers.isAutomatic(targetBlock)) counts.typed++;
    }
  });
  return counts;
}

/** The paragraphs of a Word file, by the blocks of its text. */
class NumberedParagraphs {
  private readonly paragraphs = new Map<Block, number>();
  /** Existing bookmarks of cross-references, by paragraph. */
  private readonly listNumbers = new Map<number, string>();
  private readonly numbers = new Map<number, string>();
  private readonly names: Set<string>;
  private last = FIRST_NAME;

  constructor(
    private readonly word: WordText,
    { tree }: DocumentModel,
  ) {
    const byStart = new Map<number, number>();
    word.paragraphs.forEach(({ zone }, at) => {
      const start = word.paragraphs[at]?.start ?? -1;
      if (zone === 'body' && !byStart.has(start)) byStart.set(start, at);
    });
    tree.blocks.forEach((block, index) => {
      const start = startOf(tree, index) + (/^\s*/.exec(block.text)?.[0].length ?? 0);
      // Tabs before a number are generated with it.
      for (let from = start; from >= startOf(tree, index); from--) {
        const paragraph = byStart.get(from);
        if (paragraph === undefined) continue;
        this.paragraphs.set(block, paragraph);
        return;
      }
    });
    this.names = new Set(word.bookmarks.map(({ name }) => name.toLowerCase()));
    for (const { name, paragraph } of word.bookmarks)
      if (/^_Ref\d+$/.test(name) && !this.listNumbers.has(paragraph)) this.listNumbers.set(paragraph, name);
  }

  numberOf(block: Block): string | undefined {
    const paragraph = this.paragraphOf(block);
    return paragraph?.number === 'automatic' ? withoutStops(paragraph.label) : undefined;
  }

  isAutomatic(block: Block): boolean {
    return this.paragraphOf(block)?.number === 'automatic';
  }

  name(block: Block): string {
    const paragraph = this.paragraphs.get(block) ?? -1;
    const own = this.listNumbers.get(paragraph) ?? this.numbers.get(paragraph);
    if (own !== undefined) return own;
    do this.last++;
    while (this.names.has(`_ref${this.last}`));
    const name = `_Ref${this.last}`;
    this.numbers.set(paragraph, name);
    return name;
  }

  /** The bookmark that a block needs; undefined if the file has it already. */
  newBookmark(block: Block): { readonly name: string; readonly paragraph: number } | undefined {
    const paragraph = this.paragraphs.get(block);
    const name = paragraph === undefined ? undefined : this.numbers.get(paragraph);
    return paragraph === undefined || name === undefined ? undefined : { name, paragraph };
  }

  private paragraphOf(block: Block): WordParagraph | undefined {
    return this.word.paragraphs[this.paragraphs.get(block) ?? -1];
  }
}

/** Above the numbers in the bookmark names of exported files. */
const FIRST_NAME = 200_000_000;
