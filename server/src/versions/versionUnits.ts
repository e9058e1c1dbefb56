import { memoize } from '../model/base/memo';
import type { DocumentModel } from '../model/document';
import type { Block } from '../syntax/blocks/block';
import { addAll } from '../text/many';

/** The kind of a unit of a document. */
export type UnitKind = 'title' | 'heading' | 'paragraph' | 'subparagraph' | 'footnote';

/**
 * A part of a document that has a counterpart in every language version: a title, a heading, the opening words of a paragraph, a
 * subparagraph or a footnote.
 */
export interface VersionUnit {
  readonly kind: UnitKind;
  /**
   * Equal for counterparts in all versions. Based on positions in lists rather than letters, because letters differ from script to script.
   */
  readonly key: string;
  /** The key of the numbered paragraph, including its annex, which its subparagraphs share; for other units, the unit's own key. */
  readonly group: string;
  /** The paragraph number or footnote mark; empty for titles and headings. */
  readonly number: string;
  /** The letters of a subparagraph as written, outermost first. */
  readonly path: readonly string[];
  /** Indexes of its blocks. */
  readonly blocks: readonly number[];
}

interface OpenUnit extends VersionUnit {
  readonly blocks: number[];
}

/** The units of a document, in text order. Mastheads and page furniture are omitted, because they cannot be compared word for word. */
export const versionUnits = memoize(({ tree: { blocks } }: DocumentModel): readonly VersionUnit[] => {
  const units: OpenUnit[] = [];
  const uses = new Map<string, number>();
  let lastUnit: OpenUnit | undefined;
  let paragraph: OpenUnit | undefined;
  const open = (unit: OpenUnit): void => {
    const useCount = uses.get(unit.key) ?? 0;
    uses.set(unit.key, useCount + 1);
    // Number duplicates in order of occurrence, so that the second one pairs with the second one.
    lastUnit = useCount === 0 ? unit : { ...unit, key: `${unit.key}#${useCount}` };
    units.push(lastUnit);
  };
  const items: EnclosingItem[] = [];
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
        paragraph = lastUnit;
        break;
      }
      case 'subparagraph': {
        const itemPath = placeItem(items, block);
        const group = paragraph?.key ?? `${annex}/`;
        const path = itemPath.map(({ itemText }) => itemText);
        const key = `${group}/${itemPath.map(({ value }) => value).join('/')}`;
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
        lastUnit?.blocks.push(i);
        break;
      case 'masthead':
      case 'furniture':
        break;
    }
  }
  return keyHeadings(units);
});

/** The units with subparagraphs merged into their paragraphs. */
export function withoutLetters(units: readonly VersionUnit[]): readonly VersionUnit[] {
  const wholeUnits: OpenUnit[] = [];
  for (const unit of units) {
    const lastUnit = wholeUnits.at(-1);
    if (unit.kind === 'subparagraph' && lastUnit?.key === unit.group) addAll(lastUnit.blocks, unit.blocks);
    else wholeUnits.push({ ...unit, blocks: [...unit.blocks] });
  }
  return wholeUnits;
}

/** An item and its one-based position among its siblings. */
interface EnclosingItem {
  readonly level: number;
  readonly value: number;
  readonly itemText: string;
}

/** Updates the stack of enclosing items for a new item, and returns a copy of it. */
function placeItem(items: EnclosingItem[], block: Block): readonly EnclosingItem[] {
  while ((items.at(-1)?.level ?? 0) >= block.level) items.pop();
  items.push({ level: block.level, value: block.label?.value ?? 0, itemText: block.label?.text ?? '' });
  return [...items];
}

/** Keys headings and titles by the paragraph below them, counting upwards from it, so that a missing paragraph does not affect them. */
function keyHeadings(units: readonly OpenUnit[]): readonly VersionUnit[] {
  let followingKey = 'end';
  let headingCount = 0;
  return units
    .toReversed()
    .map((unit) => {
      if (unit.kind === 'paragraph') {
        followingKey = unit.key;
        headingCount = 0;
      }
      if (unit.kind !== 'heading' && unit.kind !== 'title') return unit;
      headingCount++;
      const key = `above ${followingKey} ${headingCount}`;
      return { ...unit, key, group: key };
    })
    .reverse();
}
