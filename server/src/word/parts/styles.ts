import { headingOfStyle, isContentsStyle } from './headingStyles';
import { WordRefused } from './refusal';
import type { XmlTree } from './xml';

/** A paragraph's position in a list. Number and level may come from different sources. */
export interface ListPlace {
  /** The `w:num` id; 0 for explicitly none. */
  readonly number: number | undefined;
  /** Zero-based. */
  readonly level: number | undefined;
}

/** A style's own definition, without its base styles. */
export interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | undefined;
  /** The heading level implied by its name; see {@link headingOfStyle}. */
  readonly heading: number | undefined;
  /** Whether it is used for entries of a table of contents. */
  readonly isContents: boolean;
  readonly list: ListPlace;
  /** Zero-based; 9 means text. */
  readonly outline: number | undefined;
  readonly isBold: boolean | undefined;
  readonly isHidden: boolean | undefined;
  readonly isRaised: boolean | undefined;
  /** The style's language code: `fr`. */
  readonly language: string | undefined;
}

/** The properties of a style, including those inherited from its base styles. */
interface ResolvedStyle {
  readonly outline: number | undefined;
  readonly isBold: boolean | undefined;
  readonly isHidden: boolean | undefined;
  readonly isRaised: boolean | undefined;
  readonly language: string | undefined;
}

const EMPTY_STYLE: ResolvedStyle = {
  outline: undefined,
  isBold: undefined,
  isHidden: undefined,
  isRaised: undefined,
  language: undefined,
};

/** Word nests base styles about ten deep; any beyond this depth are ignored. */
const MAX_BASE_STYLE_DEPTH = 64;

/** The styles of a document (ECMA-376 part 1, 17.7). */
export class StyleSheet {
  private readonly styles = new Map<string, Style>();
  private readonly resolvedStyles = new Map<string, ResolvedStyle>();
  private defaultId: string | undefined;
  /** Whether text is hidden by default. */
  readonly isHidden: boolean;
  /** The default language code. */
  readonly language: string;

  /** @throws {WordRefused} if styles are based on each other in a cycle */
  constructor(tree: XmlTree | undefined) {
    let isHidden = false;
    let language: string | undefined;
    if (tree) {
      for (const node of tree.children(0, 'w:style')) this.readStyle(tree, node);
      const defaultsNode = tree.descendant(0, 'w:rPrDefault');
      const run = defaultsNode < 0 ? -1 : tree.child(defaultsNode, 'w:rPr');
      isHidden = run >= 0 && isToggledOn(tree.value(run, 'w:vanish'));
      language = runLanguage(tree, run);
    }
    this.isHidden = isHidden;
    this.language = language ?? 'en';
    this.refuseRings();
  }

  private readStyle(tree: XmlTree, node: number): void {
    const id = tree.attribute(node, 'styleId') ?? '';
    const paragraph = tree.child(node, 'w:pPr');
    const run = tree.child(node, 'w:rPr');
    const list = paragraph < 0 ? -1 : tree.child(paragraph, 'w:numPr');
    const name = tree.value(node, 'w:name') ?? id;
    const style: Style = {
      id,
      name,
      heading: headingOfStyle(name),
      isContents: isContentsStyle(name),
      basedOn: tree.value(node, 'w:basedOn'),
      list: listPlace(tree, list),
      outline: paragraph < 0 ? undefined : wholeNumber(tree.value(paragraph, 'w:outlineLvl')),
      isBold: run < 0 ? undefined : toggle(tree.value(run, 'w:b')),
      isHidden: run < 0 ? undefined : toggle(tree.value(run, 'w:vanish')),
      isRaised: run < 0 ? undefined : raisedOf(tree.value(run, 'w:vertAlign')),
      language: runLanguage(tree, run),
    };
    if (!this.styles.has(id)) this.styles.set(id, style);
    if (tree.attribute(node, 'type') === 'paragraph' && isToggledOn(tree.attribute(node, 'default') ?? '0'))
      this.defaultId ??= id;
  }

  private refuseRings(): void {
    const checkedStyles = new Set<string>();
    for (const id of this.styles.keys()) {
      const path = new Set<string>();
      for (
        let at: string | undefined = id;
        at !== undefined && !checkedStyles.has(at);
        at = this.styles.get(at)?.basedOn
      ) {
        if (path.has(at))
          throw new WordRefused(
            'style-ring',
            `The file is damaged: its style “${this.styles.get(at)?.name ?? at}” is based on itself.`,
          );
        path.add(at);
      }
      for (const seenStyle of path) checkedStyles.add(seenStyle);
    }
  }

  /** The style with the given id; the default paragraph style if the id is missing or unknown. */
  paragraphStyle(id: string | undefined): Style | undefined {
    const ownStyle = id === undefined ? undefined : this.styles.get(id);
    return ownStyle ?? (this.defaultId === undefined ? undefined : this.styles.get(this.defaultId));
  }

  /** The style with the given id; undefined if there is none. */
  get(id: string): Style | undefined {
    return this.styles.get(id);
  }

  /** A style, then its base styles, nearest first. */
  *chain(style: Style | undefined): Generator<Style> {
    let at = style;
    for (let depth = 0; at && depth < MAX_BASE_STYLE_DEPTH; depth++) {
      yield at;
      at = at.basedOn === undefined ? undefined : this.styles.get(at.basedOn);
    }
  }

  /** The properties of a style, own or inherited. */
  resolve(style: Style | undefined): ResolvedStyle {
    if (!style) return EMPTY_STYLE;
    const memo = this.resolvedStyles.get(style.id);
    if (memo) return memo;
    let outline: number | undefined;
    let isBold: boolean | undefined;
    let isHidden: boolean | undefined;
    let isRaised: boolean | undefined;
    let language: string | undefined;
    for (const one of this.chain(style)) {
      outline ??= one.outline;
      isBold ??= one.isBold;
      isHidden ??= one.isHidden;
      isRaised ??= one.isRaised;
      language ??= one.language;
    }
    const result = { outline, isBold, isHidden, isRaised, language };
    this.resolvedStyles.set(style.id, result);
    return result;
  }
}

function raisedOf(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : value === 'superscript';
}

/** The language code in a `w:rPr`, `fr` for `fr-CH`; undefined for the node -1 and if there is none. */
export function runLanguage(tree: XmlTree, run: number): string | undefined {
  const tag = run < 0 ? '' : (tree.value(run, 'w:lang') ?? '');
  // `x-none` means text without a language, and does not match.
  return /^[a-z]{2,3}(?![a-z])/i.exec(tag)?.[0].toLowerCase();
}

/** The list position of a `w:numPr`; an empty one for the node -1. */
export function listPlace(tree: XmlTree, node: number): ListPlace {
  if (node < 0) return { number: undefined, level: undefined };
  return { number: wholeNumber(tree.value(node, 'w:numId')), level: wholeNumber(tree.value(node, 'w:ilvl')) };
}

/** Parses a whole number; undefined for anything else. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** Whether a toggle property is on: `<w:b/>`, `<w:b w:val="1"/>`. An absent one (undefined) is off. */
export function isToggledOn(value: string | undefined): boolean {
  return toggle(value) === true;
}

/** The value of a toggle property; undefined if it is absent. */
export function toggle(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : value !== '0' && value !== 'false' && value !== 'off' && value !== 'none';
}
