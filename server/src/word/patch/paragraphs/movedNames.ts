import type { Span } from '../../../text/edits';
import { bookmarkOf, fieldCode } from '../../body/fieldCode';
import type { WordPackage } from '../../parts/package';
import type { WordField, WordText } from '../../parts/result';
import type { FreeIds } from '../parts/changeIds';
import { HindranceError } from '../runs/hindrance';
import type { ParagraphPlaces } from './paragraphPlaces';

/** Greater than any number in the bookmark names of exports and live references. */
const FIRST_NAME = 300_000_000;

/** The bookmark that replaces one in a moved copy. */
interface MovedBookmark {
  readonly id: number;
  readonly name: string;
}

/**
 * Bookmarks in moved text. A name can exist only once, and either copy of the text may be removed, so the new copy gets a bookmark with
 * another name, and fields that refer to the old one are changed to the new one, as separate tracked changes. Bookmarks that nothing refers
 * to stay where they are.
 */
export class MovedNames {
  /** The new bookmarks by the ids of the old ones, and their names by the old names in lower case. */
  private readonly byId = new Map<string, MovedBookmark>();
  private readonly byName = new Map<string, string>();
  /** Offsets of bookmark ends and comment marks, by id. */
  private readonly ends = new Map<string, number>();
  private readonly comments = new Map<string, number[]>();

  /** @throws {HindranceError} if a link, header or footer refers to a bookmark, which tracked changes cannot change */
  constructor(
    private readonly file: WordPackage,
    private readonly word: WordText,
    private readonly at: ParagraphPlaces,
    private readonly movedParagraphs: ReadonlySet<number>,
    private readonly goneParagraphs: ReadonlySet<number>,
    private readonly ids: FreeIds,
  ) {
    if (movedParagraphs.size === 0) return;
    const { tree } = at.body;
    for (let node = 0; node < tree.size; node++) {
      const id = () => tree.attribute(node, 'id') ?? '';
      const name = tree.name(node);
      if (name === 'w:bookmarkEnd') this.ends.set(id(), tree.start(node));
      else if (name === 'w:commentRangeStart' || name === 'w:commentRangeEnd' || name === 'w:commentReference')
        this.comments.set(id(), [...(this.comments.get(id()) ?? []), tree.start(node)]);
    }
    for (const index of movedParagraphs) this.name(index);
  }

  /** The bookmark that replaces the one with this id in the copy; undefined if nothing refers to it. */
  bookmark(id: string): MovedBookmark | undefined {
    return this.byId.get(id);
  }

  /** Ids of the new bookmarks that start in an element and do not end within `stretch`. */
  unendedNames(element: number, stretch: Span): readonly number[] {
    const { tree } = this.at.body;
    const result: number[] = [];
    for (let node = element; node < tree.next(element); node++) {
      if (tree.name(node) !== 'w:bookmarkStart') continue;
      const id = tree.attribute(node, 'id') ?? '';
      const ownBookmark = this.byId.get(id);
      if (ownBookmark && (this.ends.get(id) ?? 0) >= stretch.end) result.push(ownBookmark.id);
    }
    return result;
  }

  /** A field code with the new name of its bookmark, if the bookmark was moved. */
  renameIn(code: string): string {
    const oldBookmark = bookmarkOf(fieldCode(code));
    const name = oldBookmark === undefined ? undefined : this.byName.get(oldBookmark.toLowerCase());
    return oldBookmark === undefined || name === undefined ? code : code.replace(oldBookmark, () => name);
  }

  /** Whether a field refers to a moved bookmark and is itself neither moved nor deleted. */
  isRenamed({ bookmark, paragraph }: WordField): boolean {
    if (bookmark === undefined || this.movedParagraphs.has(paragraph) || this.goneParagraphs.has(paragraph))
      return false;
    return this.byName.has(bookmark.toLowerCase());
  }

  /** Whether all marks of a comment are within a span of the document. */
  isWholeComment(id: string, { start, end }: Span): boolean {
    const marks = this.comments.get(id) ?? [];
    return marks.length > 0 && marks.every((at) => start <= at && at < end);
  }

  private name(index: number): void {
    const { tree } = this.at.body;
    const { fields, bookmarks } = this.word;
    const takenNames = new Set(bookmarks.map(({ name }) => name.toLowerCase()));
    for (const element of this.at.elements(index)) {
      for (let node = element; node < tree.next(element); node++) {
        if (tree.name(node) !== 'w:bookmarkStart') continue;
        const oldName = tree.attribute(node, 'name') ?? '';
        const key = oldName.toLowerCase();
        const namingFields = fields.filter(
          ({ bookmark, paragraph }) => bookmark?.toLowerCase() === key && !this.goneParagraphs.has(paragraph),
        );
        if (namingFields.some(({ type }) => type === 'HYPERLINK') || this.isNamedElsewhere(oldName))
          throw new HindranceError('link', index);
        if (namingFields.length === 0) continue;
        let number = FIRST_NAME + this.byName.size + 1;
        while (takenNames.has(`_ref${number}`)) number++;
        const name = `_Ref${number}`;
        this.byName.set(key, name);
        this.byId.set(tree.attribute(node, 'id') ?? '', { id: this.ids.next(), name });
      }
    }
  }

  /** Whether a header or footer refers to a bookmark. */
  private isNamedElsewhere(name: string): boolean {
    const { file } = this;
    if (name === '') return false;
    return file.relationshipsOf(file.main).some(({ type, target, isExternal }) => {
      if (isExternal || (type !== 'header' && type !== 'footer')) return false;
      return file.tree(file.named(target) ?? target)?.source.includes(name) === true;
    });
  }
}
