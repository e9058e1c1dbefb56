import type { WordText } from '../result';
import { asXml } from './ancestry';
import type { FreeIds } from './changeIds';
import { type CopiedChange, copyContent } from './contentCopy';
import type { CutPart, CutParts } from './cutParts';
import { Hindered } from './hindrance';
import type { MovedNames } from './movedNames';
import type { NewParagraph, Placed } from './newParagraph';
import type { NoteCopies } from './noteCopies';
import { formOf, formXml, isSameForm, type ParagraphForm, withoutNumber } from './paragraphForm';
import type { ParagraphPlaces } from './paragraphPlaces';
import { runXml, textXml } from './runXml';
import type { TextPlaces } from './textPlaces';
import type { ToldParagraphs } from './toldParagraphs';

/** What paragraphs are put in with. */
interface PutInWith {
  readonly word: WordText;
  readonly places: TextPlaces;
  readonly at: ParagraphPlaces;
  readonly ids: FreeIds;
  readonly parts: CutParts;
  readonly cutPart: CutPart;
  readonly told: ToldParagraphs;
  readonly names: MovedNames;
  readonly copies: NoteCopies;
  /** What changes in the copy of a paragraph that is moved. */
  readonly changesOf: (paragraph: NewParagraph) => readonly CopiedChange[];
}

/** A paragraph that is put in, without its mark. */
interface Made {
  readonly form: ParagraphForm;
  readonly xml: string;
}

/** Puts paragraphs in, as tracked changes. All of it throws {@link Hindered} where that cannot be done. */
export class PuttingIn {
  constructor(private readonly by: PutInWith) {}

  /** The form of a paragraph that is to be. */
  formFor({ like, isUnnumbered }: NewParagraph): ParagraphForm {
    const { at, cutPart } = this.by;
    const form = formOf(at.body, at.last(like));
    return isUnnumbered === true ? withoutNumber(form, cutPart.prefix) : form;
  }

  /** The elements of what is moved, those without words between them included. */
  elementsOf(paragraphs: readonly NewParagraph[]): readonly number[] {
    const { at } = this.by;
    const indexes = paragraphs.map(({ from }) => from ?? -1);
    const own = new Set(indexes.map((index) => at.element(index)));
    const last = at.element(indexes.at(-1) ?? -1);
    const found: number[] = [];
    for (let element = at.element(indexes[0] ?? -1); ; element = at.behind(element)) {
      if (element < 0) throw new Hindered('table', indexes[0]);
      found.push(element);
      own.delete(element);
      if (element === last) break;
    }
    if (own.size > 0) throw new Hindered('changes', indexes[0]);
    return found;
  }

  /** Puts a run of paragraphs where it goes. */
  put({ paragraphs, isMoved, after, before }: Placed): void {
    const { at, cutPart, told } = this.by;
    const { prefix, cuts } = cutPart;
    const { tree } = at.body;
    const made = isMoved ? this.moved(paragraphs) : this.written(paragraphs);
    const [start, end] = isMoved ? this.moveMarks(paragraphs) : ['', ''];
    const anchor = this.anchorOf(after);
    const next = before >= 0 && at.isFree(before) ? (at.elements(before)[0] ?? -1) : -1;
    const isPlain = anchor >= 0 && at.behind(anchor) >= 0;
    if (anchor >= 0 && at.endsSection(anchor)) throw new Hindered('section', after);
    if (anchor >= 0 && !isPlain) {
      cuts.beside(tree.end(anchor), { rank: 'insertion', xml: start + this.last(anchor, made, after).join('') + end });
      return;
    }
    if (!isPlain && next < 0) throw new Hindered('table', after < 0 ? undefined : after);
    const mark = () => told.mark(isMoved ? 'moveTo' : 'ins');
    const whole = made.map(
      ({ form, xml }) => `<${prefix}p>${formXml(prefix, form, { mark: mark() })}${xml}</${prefix}p>`,
    );
    const offset = isPlain ? tree.end(anchor) : tree.start(next);
    cuts.beside(offset, { rank: 'insertion', xml: start + whole.join('') + end });
  }

  /** Nothing follows that the mark of the last one could go to when it is rejected: the mark before it is told to be new in its place. */
  private last(anchor: number, made: readonly Made[], after: number): readonly string[] {
    const { at, cutPart, told } = this.by;
    const { prefix } = cutPart;
    if (at.isMarked(anchor, 'inserted') || at.isMarked(anchor, 'deleted') || told.has(anchor))
      throw new Hindered('changes', after);
    const own = formOf(at.body, anchor);
    told.insert(anchor);
    return made.map(({ form, xml }, order) => {
      const isLast = order === made.length - 1;
      const properties = formXml(prefix, form, {
        ...(!isLast && { mark: told.mark('ins') }),
        ...(isLast && !isSameForm(form, own) && { before: told.before(own) }),
      });
      return `<${prefix}p>${properties}${xml}</${prefix}p>`;
    });
  }

  /** The element after which something goes: that of the last paragraph before it that is in no box; -1 where it is not free. */
  private anchorOf(after: number): number {
    const { at, word } = this.by;
    let index = after;
    while (index >= 0 && word.paragraphs[index]?.zone === 'box') index--;
    return index >= 0 && at.isFree(index) ? at.last(index) : -1;
  }

  private written(paragraphs: readonly NewParagraph[]): readonly Made[] {
    return paragraphs.map((paragraph) => {
      const text = paragraph.content.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
      const xml = text === '' ? '' : this.by.told.added(this.wordsLike(paragraph.like, text));
      return { form: this.formFor(paragraph), xml };
    });
  }

  /** A run of words in the look of those of a paragraph. */
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

  private moved(paragraphs: readonly NewParagraph[]): readonly Made[] {
    const { at, cutPart, parts, names, copies, changesOf } = this.by;
    const { part, prefix } = cutPart;
    const { tree } = part;
    const byElement = new Map(paragraphs.map((paragraph) => [at.element(paragraph.from ?? -1), paragraph]));
    const elements = this.elementsOf(paragraphs);
    const stretch = { start: tree.start(elements[0] ?? 0), end: tree.end(elements.at(-1) ?? 0) };
    const wrapped = (name: string) => () =>
      [`<${prefix}${name} ${parts.said(prefix)}>`, `</${prefix}${name}>`] as const;
    return elements.map((element) => {
      const paragraph = byElement.get(element);
      const span = { start: tree.start(element), end: tree.end(element) };
      const xml = copyContent(part, element, span, {
        prefix,
        changes: paragraph ? changesOf(paragraph) : [],
        copied: wrapped('moveTo'),
        added: wrapped('ins'),
        copyOf: (kind, id) =>
          kind !== 'comment' || names.isWholeComment(id, stretch) ? copies.of(kind, id) : undefined,
        bookmark: (id) => names.bookmark(id),
        renamed: (code) => names.renamed(code),
      });
      const ends = names.unended(element, stretch).map((id) => `<${prefix}bookmarkEnd ${prefix}id="${id}"/>`);
      return { form: paragraph ? this.formFor(paragraph) : formOf(part, element), xml: xml + ends.join('') };
    });
  }

  /** Marks around what was moved, at both its places; those around where it is now are given. */
  private moveMarks(paragraphs: readonly NewParagraph[]): readonly [string, string] {
    const { at, cutPart, ids, parts } = this.by;
    const { prefix, cuts } = cutPart;
    const { tree } = at.body;
    const elements = this.elementsOf(paragraphs);
    const name = `${prefix}name="${asXml(`move${ids.next()}`)}"`;
    const marks = (kind: 'moveFrom' | 'moveTo') => {
      const said = parts.said(prefix);
      const [id] = said.split(' ');
      return [`<${prefix}${kind}RangeStart ${said} ${name}/>`, `<${prefix}${kind}RangeEnd ${id}/>`] as const;
    };
    const [start, end] = marks('moveFrom');
    cuts.beside(tree.start(elements[0] ?? 0), { rank: 'deletion begins', xml: start });
    cuts.beside(tree.end(elements.at(-1) ?? 0), { rank: 'deletion ends', xml: end });
    return marks('moveTo');
  }
}
