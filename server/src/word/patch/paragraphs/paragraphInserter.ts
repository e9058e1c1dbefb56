import type { WordText } from '../../parts/result';
import { asXml } from '../parts/ancestry';
import type { FreeIds } from '../parts/changeIds';
import type { EditedPart, EditedParts } from '../runs/cutParts';
import { HindranceError } from '../runs/hindrance';
import type { InsertedParagraphs, NewParagraph } from '../runs/newParagraph';
import {
  formXml,
  isSameParagraphForm,
  numberedBy,
  type ParagraphForm,
  paragraphFormOf,
  withoutNumber,
} from '../runs/paragraphForm';
import { runXml, textXml } from '../runs/runXml';
import type { TextPlaces } from '../runs/textPlaces';
import type { ChangedParagraphs } from './changedParagraphs';
import { type CopiedChange, copyContent } from './contentCopy';
import type { ListCopies } from './listCopies';
import type { MovedNames } from './movedNames';
import type { NoteCopies } from './noteCopies';
import type { ParagraphPlaces } from './paragraphPlaces';

/** Dependencies of {@link ParagraphInserter}. */
interface InserterContext {
  readonly word: WordText;
  readonly places: TextPlaces;
  readonly at: ParagraphPlaces;
  readonly ids: FreeIds;
  readonly parts: EditedParts;
  readonly cutPart: EditedPart;
  readonly changed: ChangedParagraphs;
  readonly names: MovedNames;
  readonly copies: NoteCopies;
  readonly lists: ListCopies;
  /** Returns the changes within the copy of a moved paragraph. */
  readonly changesOf: (paragraph: NewParagraph) => readonly CopiedChange[];
}

/** A paragraph to insert, without its paragraph mark. */
interface ParagraphToInsert {
  readonly form: ParagraphForm;
  readonly xml: string;
}

/** Inserts paragraphs as tracked changes. All methods throw {@link HindranceError} if that is not possible. */
export class ParagraphInserter {
  /** The last element of the document, if something was inserted after it; otherwise -1. */
  private endedAt = -1;

  constructor(private readonly by: InserterContext) {}

  /** The form of a new paragraph. */
  formFor({ like, isUnnumbered, list }: NewParagraph): ParagraphForm {
    const { at, cutPart, lists } = this.by;
    const element = at.last(like);
    const form = paragraphFormOf(at.body, element);
    if (isUnnumbered === true) return withoutNumber(form, cutPart.prefix);
    return list === undefined ? form : numberedBy(form, cutPart.prefix, lists.placeIn(list, at.body, element));
  }

  /** The elements of moved paragraphs, including empty ones in between. */
  elementsOf(paragraphs: readonly NewParagraph[]): readonly number[] {
    const { at } = this.by;
    const indexes = paragraphs.map(({ from }) => from ?? -1);
    const ownElements = new Set(indexes.map((index) => at.element(index)));
    const lastIndex = at.element(indexes.at(-1) ?? -1);
    const result: number[] = [];
    for (let element = at.element(indexes[0] ?? -1); ; element = at.after(element)) {
      if (element < 0) throw new HindranceError('table', indexes[0]);
      result.push(element);
      ownElements.delete(element);
      if (element === lastIndex) break;
    }
    if (ownElements.size > 0) throw new HindranceError('changes', indexes[0]);
    return result;
  }

  /** Inserts a run of paragraphs in its place; `isFollowed`: whether another run is inserted directly after it. */
  put({ paragraphs, isMoved, after, before }: InsertedParagraphs, isFollowed: boolean): void {
    const { at, cutPart, changed } = this.by;
    const { prefix, cuts } = cutPart;
    const { tree } = at.body;
    const insertedParagraphs = isMoved ? this.writeMoved(paragraphs) : this.writeNew(paragraphs);
    const [start, end] = isMoved ? this.moveMarks(paragraphs) : ['', ''];
    const anchor = this.anchorOf(after);
    const nextElement = before >= 0 && at.isFree(before) ? (at.elements(before)[0] ?? -1) : -1;
    const isPlain = anchor >= 0 && at.after(anchor) >= 0;
    if (anchor >= 0 && at.endsSection(anchor)) throw new HindranceError('section', after);
    if (anchor >= 0 && !isPlain) {
      const lastParagraphs = this.last(anchor, insertedParagraphs, after, isFollowed);
      cuts.beside(tree.end(anchor), { rank: 'insertion', xml: start + lastParagraphs.join('') + end });
      return;
    }
    if (!isPlain && nextElement < 0) throw new HindranceError('table', after < 0 ? undefined : after);
    const mark = () => changed.mark(isMoved ? 'moveTo' : 'ins');
    const paragraphsXml = insertedParagraphs.map(
      ({ form, xml }) => `<${prefix}p>${formXml(prefix, form, { mark: mark() })}${xml}</${prefix}p>`,
    );
    const offset = isPlain ? tree.end(anchor) : tree.start(nextElement);
    cuts.beside(offset, { rank: 'insertion', xml: start + paragraphsXml.join('') + end });
  }

  /**
   * At the end of the document, the last paragraph mark cannot be the new one, since rejecting it needs a following paragraph; the
   * preceding mark becomes the new one instead.
   */
  private last(
    anchor: number,
    toInsert: readonly ParagraphToInsert[],
    after: number,
    isFollowed: boolean,
  ): readonly string[] {
    const { at, cutPart, changed } = this.by;
    const { prefix } = cutPart;
    const ownForm = paragraphFormOf(at.body, anchor);
    if (this.endedAt !== anchor) {
      if (at.isMarked(anchor, 'inserted') || at.isMarked(anchor, 'deleted') || changed.has(anchor))
        throw new HindranceError('changes', after);
      changed.insert(anchor);
      this.endedAt = anchor;
    }
    return toInsert.map(({ form, xml }, order) => {
      const isLastInserted = !isFollowed && order === toInsert.length - 1;
      const properties = formXml(prefix, form, {
        ...(!isLastInserted && { mark: changed.mark('ins') }),
        ...(isLastInserted && !isSameParagraphForm(form, ownForm) && { before: changed.before(ownForm) }),
      });
      return `<${prefix}p>${properties}${xml}</${prefix}p>`;
    });
  }

  /**
   * The element to insert after: the last one of `after`, or of the nearest preceding paragraph outside text boxes; -1 if paragraphs cannot
   * be inserted next to it.
   */
  private anchorOf(after: number): number {
    const { at, word } = this.by;
    let index = after;
    while (index >= 0 && word.paragraphs[index]?.zone === 'box') index--;
    return index >= 0 && at.isFree(index) ? at.last(index) : -1;
  }

  private writeNew(paragraphs: readonly NewParagraph[]): readonly ParagraphToInsert[] {
    return paragraphs.map((paragraph) => {
      const text = paragraph.content.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
      const xml = text === '' ? '' : this.by.changed.insertedRuns(this.wordsLike(paragraph.like, text));
      return { form: this.formFor(paragraph), xml };
    });
  }

  /** A run of text, formatted like a paragraph's text. */
  private wordsLike(like: number, text: string): string {
    const { at, places, cutPart } = this.by;
    const { prefix, part } = cutPart;
    const { textStart, end } = at.at(like);
    const words = textXml(prefix, text);
    for (const unit of places.units({ start: textStart, end })) {
      const place = unit.part === part && unit.kind === 'letters' ? places.runPlace(unit, 'start') : undefined;
      if (place) return runXml(part, place.run, words);
    }
    return `<${prefix}r>${words}</${prefix}r>`;
  }

  private writeMoved(paragraphs: readonly NewParagraph[]): readonly ParagraphToInsert[] {
    const { at, cutPart, parts, names, copies, changesOf } = this.by;
    const { part, prefix } = cutPart;
    const { tree } = part;
    const byElement = new Map(paragraphs.map((paragraph) => [at.element(paragraph.from ?? -1), paragraph]));
    const elements = this.elementsOf(paragraphs);
    const stretch = { start: tree.start(elements[0] ?? 0), end: tree.end(elements.at(-1) ?? 0) };
    const wrapIn = (name: string) => () =>
      [`<${prefix}${name} ${parts.attributes(prefix)}>`, `</${prefix}${name}>`] as const;
    return elements.map((element) => {
      const paragraph = byElement.get(element);
      const span = { start: tree.start(element), end: tree.end(element) };
      const xml = copyContent(part, element, span, {
        prefix,
        changes: paragraph ? changesOf(paragraph) : [],
        copied: wrapIn('moveTo'),
        added: wrapIn('ins'),
        copyOf: (kind, id) =>
          kind !== 'comment' || names.isWholeComment(id, stretch) ? copies.of(kind, id) : undefined,
        bookmark: (id) => names.bookmark(id),
        renamed: (code) => names.renameIn(code),
      });
      const ends = names.unendedNames(element, stretch).map((id) => `<${prefix}bookmarkEnd ${prefix}id="${id}"/>`);
      return { form: paragraph ? this.formFor(paragraph) : paragraphFormOf(part, element), xml: xml + ends.join('') };
    });
  }

  /** Adds the range marks around the old position of moved paragraphs, and returns those for the new position. */
  private moveMarks(paragraphs: readonly NewParagraph[]): readonly [string, string] {
    const { at, cutPart, ids, parts } = this.by;
    const { prefix, cuts } = cutPart;
    const { tree } = at.body;
    const elements = this.elementsOf(paragraphs);
    const name = `${prefix}name="${asXml(`move${ids.next()}`)}"`;
    const marks = (kind: 'moveFrom' | 'moveTo') => {
      const attributes = parts.attributes(prefix);
      const [id] = attributes.split(' ');
      return [`<${prefix}${kind}RangeStart ${attributes} ${name}/>`, `<${prefix}${kind}RangeEnd ${id}/>`] as const;
    };
    const [start, end] = marks('moveFrom');
    cuts.beside(tree.start(elements[0] ?? 0), { rank: 'deletion begins', xml: start });
    cuts.beside(tree.end(elements.at(-1) ?? 0), { rank: 'deletion ends', xml: end });
    return marks('moveTo');
  }
}
