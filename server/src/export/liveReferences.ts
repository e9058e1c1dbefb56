import type { DocumentModel } from '../model/document';
import type { Block } from '../syntax/block';
import { startOf } from '../syntax/tree';
import type { PatchedWord, WordPatch } from '../word/patch/patchWord';
import { patchWord } from '../word/patch/patchWord';
import type { WordRefusal } from '../word/refusal';
import type { WordParagraph, WordText } from '../word/result';
import { numberFields, withoutStops } from './numberFields';

/** By whom and when references are made fields. */
export interface LiveOptions {
  readonly author?: string;
  /** `2024-05-01T10:00:00Z`; undefined where no date is to stand in the file. */
  readonly date?: string;
  /** Which of {@link typedReferences} are meant, by their places; all where it is not said. */
  readonly chosen?: ReadonlySet<number>;
}

/**
 * Makes fields of the typed references in a Word file to paragraphs with automatic numbers, as tracked changes, so that Word keeps them
 * right. The bookmarks that they name are put in untracked, since Word cannot track them: when the changes are rejected they stay and do
 * nothing. What the fields show is what is typed, which is what Word would compute; references that are fields, that are in a field, or that
 * name a typed number are left. `model` is that of the text of `word`, which is what was read of the bytes.
 */
export function makeReferencesLive(
  bytes: Uint8Array,
  word: WordText,
  model: DocumentModel,
  { chosen, ...options }: LiveOptions,
): PatchedWord | WordRefusal {
  const meant = chosen ? (_: WordPatch, at: number) => chosen.has(at) : () => true;
  return patchWord(bytes, typedReferences(word, model).filter(meant), { ...options, isLasting: true });
}

/** The references that {@link makeReferencesLive} makes fields of, as it does so, in text order. */
export function typedReferences(word: WordText, model: DocumentModel): readonly WordPatch[] {
  const { tree } = model;
  const numbered = new NumberedParagraphs(word, model);
  const shown = word.fields.filter(({ type }) => type === 'REF');
  const patches: WordPatch[] = [];
  for (const [index, references] of numberFields(model, numbered)) {
    const shift = startOf(tree, index);
    for (const reference of references) {
      const fields = reference.flatMap(({ start, end, code, target }) => {
        const span = { start: shift + start, end: shift + end };
        // Of “2 (a)” the 2 may be a field already.
        if (shown.some((field) => field.start < span.end && span.start < field.end)) return [];
        const bookmark = numbered.newBookmark(target);
        return [{ ...span, code, ...(bookmark && { bookmark }) }];
      });
      const [first] = fields;
      const last = fields.at(-1);
      if (first && last) patches.push({ start: first.start, end: last.end, about: 'live-reference', fields });
    }
  }
  return patches;
}

/** The paragraphs of a Word file by the blocks that begin with them. */
class NumberedParagraphs {
  private readonly paragraphs = new Map<Block, number>();
  /** Bookmarks that cross-references of Word lead to, by their paragraphs. */
  private readonly known = new Map<number, string>();
  private readonly made = new Map<number, string>();
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
      // Tabs before a number are made with it.
      for (let from = start; from >= startOf(tree, index); from--) {
        const paragraph = byStart.get(from);
        if (paragraph === undefined) continue;
        this.paragraphs.set(block, paragraph);
        return;
      }
    });
    this.names = new Set(word.bookmarks.map(({ name }) => name.toLowerCase()));
    for (const { name, paragraph } of word.bookmarks)
      if (/^_Ref\d+$/.test(name) && !this.known.has(paragraph)) this.known.set(paragraph, name);
  }

  shown(block: Block): string | undefined {
    const paragraph = this.paragraphOf(block);
    return paragraph?.number === 'automatic' ? withoutStops(paragraph.label) : undefined;
  }

  isAutomatic(block: Block): boolean {
    return this.paragraphOf(block)?.number === 'automatic';
  }

  name(block: Block): string {
    const paragraph = this.paragraphs.get(block) ?? -1;
    const own = this.known.get(paragraph) ?? this.made.get(paragraph);
    if (own !== undefined) return own;
    do this.last++;
    while (this.names.has(`_ref${this.last}`));
    const name = `_Ref${this.last}`;
    this.made.set(paragraph, name);
    return name;
  }

  /** The bookmark that a block needs and the file does not have. */
  newBookmark(block: Block): { readonly name: string; readonly paragraph: number } | undefined {
    const paragraph = this.paragraphs.get(block);
    const name = paragraph === undefined ? undefined : this.made.get(paragraph);
    return paragraph === undefined || name === undefined ? undefined : { name, paragraph };
  }

  private paragraphOf(block: Block): WordParagraph | undefined {
    return this.word.paragraphs[this.paragraphs.get(block) ?? -1];
  }
}

/** After the names that an exported file has. */
const FIRST_NAME = 200_000_000;
