import { memoize } from '../model/base/memo';
import type { DocumentModel } from '../model/document';
import type { Block } from '../syntax/blocks/block';
import { addAll } from '../text/many';

/** The kind of a unit of a document. */
export type UnitKind = 'title' | 'heading' | 'paragraph' | 'subparagraph' | 'footnote';

/** A part of a document that has its counterpart in every language version: a title, a heading, the opening words of a paragraph, a subparagraph, a footnote. */
export interface VersionUnit {
  readonly kind: UnitKind;
  /** Equal for counterparts in all versions: positions in lists rather than the letters, which each script has its own of. */
  readonly key: string;
  /** The numbered paragraph with its annex, shared by its subparagraphs; the key itself outside any. */
  readonly group: string;
  /** The number of the paragraph, or the mark of the footnote; empty for titles and headings. */
  readonly number: string;
  /** The letters of a subparagraph as written, outermost first. */
  readonly path: readonly string[];
  /** Indexes of its blocks. */
  readonly blocks: readonly number[];
}

interface OpenUnit extends VersionUnit {
  readonly blocks: number[];
}

/** The units of a document, in text order. Mastheads and page furniture have no counterparts that could be compared word for word. */
export const versionUnits = memoize(({ tree: { blocks } }: DocumentModel): readonly VersionUnit[] => {
  const units: OpenUnit[] = [];
  const uses = new Map<string, number>();
  let last: OpenUnit | undefined;
  let paragraph: OpenUnit | undefined;
  const open = (unit: OpenUnit): void => {
    const times = uses.get(unit.key) ?? 0;
    uses.set(unit.key, times + 1);
    // A number that is used twice keeps its order, so that the second pairs with the second.
    last = times === 0 ? unit : { ...unit, key: `${unit.key}#${times}` };
    units.push(last);
  };
  const items: ItemAround[] = [];
  for (const [i, block] of blocks.entries()) {
    const annex = block.after.annex;
    switch (block.kind) {
      case 'title':
      case 'heading':
        paragraph = undefined;
        items.length = 0;
        open({ kind: block.kind, key: '', group: '', number: '', path: [], blocks: [i] });
        break;
      case 'paragraph': {
        const number = block.label?.text ?? '';
        const key = `${annex}/${number}`;
        items.length = 0;
        open({ kind: 'paragraph', key, group: key, number, path: [], blocks: [i] });
        paragraph = last;
        break;
      }
      case 'subparagraph': {
        const around = placeItem(items, block);
        const group = paragraph?.key ?? `${annex}/`;
        const path = around.map(({ itemText }) => itemText);
        const key = `${group}/${around.map(({ value }) => value).join('/')}`;
        open({ kind: 'subparagraph', key, group, number: paragraph?.number ?? '', path, blocks: [i] });
        break;
      }
      case 'footnote': {
        const number = block.label?.text ?? '';
        const key = `note ${number}`;
        open({ kind: 'footnote', key, group: key, number, path: [], blocks: [i] });
        break;
      }
      case 'unnumbered':
        last?.blocks.push(i);
        break;
      case 'masthead':
      case 'furniture':
        break;
    }
  }
  return keyHeadings(units);
});

/** The same units with subparagraphs as parts of their paragraphs. */
export function withoutLetters(units: readonly VersionUnit[]): readonly VersionUnit[] {
  const whole: OpenUnit[] = [];
  for (const unit of units) {
    const last = whole.at(-1);
    if (unit.kind === 'subparagraph' && last?.key === unit.group) addAll(last.blocks, unit.blocks);
    else whole.push({ ...unit, blocks: [...unit.blocks] });
  }
  return whole;
}

/** An item and its position among its siblings, from 1. */
interface ItemAround {
  readonly level: number;
  readonly value: number;
  readonly itemText: string;
}

/** Takes the items that an item is below, and it, from those around the one before. */
function placeItem(items: ItemAround[], block: Block): readonly ItemAround[] {
  while ((items.at(-1)?.level ?? 0) >= block.level) items.pop();
  items.push({ level: block.level, value: block.label?.value ?? 0, itemText: block.label?.text ?? '' });
  return [...items];
}

/** Headings and titles by the paragraph that they stand above, counted from it upwards, so that a missing paragraph leaves them where they are. */
function keyHeadings(units: readonly OpenUnit[]): readonly VersionUnit[] {
  let below = 'end';
  let above = 0;
  return units
    .toReversed()
    .map((unit) => {
      if (unit.kind === 'paragraph') {
        below = unit.key;
        above = 0;
      }
      if (unit.kind !== 'heading' && unit.kind !== 'title') return unit;
      above++;
      const key = `above ${below} ${above}`;
      return { ...unit, key, group: key };
    })
    .reverse();
}
