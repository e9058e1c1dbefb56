import { isToggledOn, type ListPlace, listPlace, runLanguage, toggle, wholeNumber } from './styles';
import type { XmlTree } from './xml';

/** The paragraph properties that the reader needs. */
export interface ParagraphProperties {
  readonly style: string | undefined;
  readonly list: ListPlace;
  readonly outline: number | undefined;
  /** The tracked insertion and deletion of its paragraph mark, as nodes; -1 for none. */
  readonly insertedMark: number;
  readonly deletedMark: number;
  /** Whether its paragraph mark is hidden, which puts the next paragraph on the same line. */
  readonly isMarkHidden: boolean;
  /** The language code of its paragraph mark, which determines the language of its number. */
  readonly language: string | undefined;
  /** The `w:sectPr` of the section that it ends; -1 for none. */
  readonly section: number;
  /** Tracked formatting changes, as nodes. */
  readonly changes: readonly number[];
}

const PLAIN: ParagraphProperties = {
  style: undefined,
  list: { number: undefined, level: undefined },
  outline: undefined,
  insertedMark: -1,
  deletedMark: -1,
  isMarkHidden: false,
  language: undefined,
  section: -1,
  changes: [],
};

/** The properties of a `w:p`; with `isOriginal`, those before tracked formatting changes. */
export function readParagraphProperties(tree: XmlTree, paragraph: number, isOriginal: boolean): ParagraphProperties {
  const propertiesNode = tree.child(paragraph, 'w:pPr');
  if (propertiesNode < 0) return PLAIN;
  const change = tree.child(propertiesNode, 'w:pPrChange');
  const originalProperties = isOriginal && change >= 0 ? tree.child(change, 'w:pPr') : -1;
  const form = originalProperties >= 0 ? originalProperties : isOriginal && change >= 0 ? -1 : propertiesNode;
  const run = tree.child(propertiesNode, 'w:rPr');
  const list = form < 0 ? -1 : tree.child(form, 'w:numPr');
  const isListInserted = isOriginal && list >= 0 && tree.child(list, 'w:ins') >= 0;
  return {
    style: form < 0 ? undefined : tree.value(form, 'w:pStyle'),
    list: listPlace(tree, isListInserted ? -1 : list),
    outline: form < 0 ? undefined : wholeNumber(tree.value(form, 'w:outlineLvl')),
    ...marksOf(tree, run),
    // `specVanish` has no effect without `vanish` (ECMA-376 part 1, 17.3.2.36).
    isMarkHidden: run >= 0 && isToggledOn(tree.value(run, 'w:vanish')),
    language: runLanguage(tree, run),
    section: tree.child(propertiesNode, 'w:sectPr'),
    changes: change >= 0 ? [change] : [],
  };
}

function marksOf(tree: XmlTree, run: number): Pick<ParagraphProperties, 'insertedMark' | 'deletedMark'> {
  let insertedMark = -1;
  let deletedMark = -1;
  const end = run < 0 ? 0 : tree.next(run);
  for (let at = run + 1; at < end; at = tree.next(at)) {
    const name = tree.name(at);
    if (name === 'w:ins' || name === 'w:moveTo') insertedMark = at;
    else if (name === 'w:del' || name === 'w:moveFrom') deletedMark = at;
  }
  return { insertedMark, deletedMark };
}

/** The run properties that the reader needs. */
export interface RunProperties {
  readonly style: string | undefined;
  readonly isHidden: boolean | undefined;
  readonly isBold: boolean | undefined;
  /** Whether its text is superscript. */
  readonly isRaised: boolean | undefined;
  /** The highlight colour; empty if there is none. */
  readonly highlight: string;
  /** The tracked formatting change, as a node; -1 for none. */
  readonly change: number;
}

/** A run without properties. */
export const PLAIN_RUN: RunProperties = {
  style: undefined,
  isHidden: undefined,
  isBold: undefined,
  isRaised: undefined,
  highlight: '',
  change: -1,
};

/** The properties in a `w:rPr`, or {@link PLAIN_RUN} for the node -1; with `isOriginal`, those before a tracked formatting change. */
export function readRunProperties(tree: XmlTree, node: number, isOriginal: boolean): RunProperties {
  if (node < 0) return PLAIN_RUN;
  const change = tree.child(node, 'w:rPrChange');
  if (change < 0) return formOf(tree, node, -1);
  const propertiesParent = isOriginal ? tree.child(change, 'w:rPr') : node;
  return propertiesParent < 0 ? { ...PLAIN_RUN, change } : formOf(tree, propertiesParent, change);
}

function formOf(tree: XmlTree, node: number, change: number): RunProperties {
  let style: string | undefined;
  let isHidden: boolean | undefined;
  let isBold: boolean | undefined;
  let isRaised: boolean | undefined;
  let highlight = '';
  const end = tree.next(node);
  for (let at = node + 1; at < end; at = tree.next(at)) {
    switch (tree.name(at)) {
      case 'w:rStyle':
        style = tree.attribute(at, 'val');
        break;
      case 'w:vanish':
        isHidden = toggle(tree.attribute(at, 'val') ?? '');
        break;
      case 'w:b':
        isBold = toggle(tree.attribute(at, 'val') ?? '');
        break;
      case 'w:vertAlign':
        isRaised = tree.attribute(at, 'val') === 'superscript';
        break;
      case 'w:highlight': {
        const colour = tree.attribute(at, 'val') ?? '';
        highlight = colour === 'none' ? '' : colour;
        break;
      }
    }
  }
  return { style, isHidden, isBold, isRaised, highlight, change };
}
