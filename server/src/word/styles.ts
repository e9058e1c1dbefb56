import { headingOfStyle, isContentsStyle } from './headingStyles';
import { Refused } from './refusal';
import type { XmlTree } from './xml';

/** Half or the whole of where a paragraph is in a list: each half may come from another place. */
export interface ListPlace {
  /** The `w:num`; 0 says that there is none. */
  readonly number: number | undefined;
  /** From 0. */
  readonly level: number | undefined;
}

/** One style as it is defined, what it is based on left out. */
export interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | undefined;
  /** The level of a heading that its name gives; see {@link headingOfStyle}. */
  readonly heading: number | undefined;
  /** Whether it is that of entries in a table of contents. */
  readonly isContents: boolean;
  readonly list: ListPlace;
  /** From 0; 9 is text. */
  readonly outline: number | undefined;
  readonly isBold: boolean | undefined;
  readonly isHidden: boolean | undefined;
  readonly isRaised: boolean | undefined;
  /** The code of the language that its words are in: `fr`. */
  readonly language: string | undefined;
}

/** What a style says together with what it is based on. */
interface Resolved {
  readonly outline: number | undefined;
  readonly isBold: boolean | undefined;
  readonly isHidden: boolean | undefined;
  readonly isRaised: boolean | undefined;
  readonly language: string | undefined;
}

const NOTHING: Resolved = {
  outline: undefined,
  isBold: undefined,
  isHidden: undefined,
  isRaised: undefined,
  language: undefined,
};

/** Word goes no deeper than some ten; what lies further is not looked at. */
const DEEPEST_BASE = 64;

/** The styles of a document (ECMA-376 part 1, 17.7). */
export class StyleSheet {
  private readonly styles = new Map<string, Style>();
  private readonly resolvedStyles = new Map<string, Resolved>();
  private defaultId: string | undefined;
  /** Whether text is hidden, by the defaults of the document. */
  readonly isHidden: boolean;
  /** The code of the language of words whose style does not say it. */
  readonly language: string;

  /** @throws {Refused} where styles are based on each other in a ring. */
  constructor(tree: XmlTree | undefined) {
    let isHidden = false;
    let language: string | undefined;
    if (tree) {
      for (const node of tree.children(0, 'w:style')) this.readStyle(tree, node);
      const defaults = tree.descendant(0, 'w:rPrDefault');
      const run = defaults < 0 ? -1 : tree.child(defaults, 'w:rPr');
      isHidden = run >= 0 && isOn(tree.value(run, 'w:vanish'));
      language = languageOf(tree, run);
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
      language: languageOf(tree, run),
    };
    if (!this.styles.has(id)) this.styles.set(id, style);
    if (tree.attribute(node, 'type') === 'paragraph' && isOn(tree.attribute(node, 'default') ?? '0'))
      this.defaultId ??= id;
  }

  private refuseRings(): void {
    const done = new Set<string>();
    for (const id of this.styles.keys()) {
      const path = new Set<string>();
      for (let at: string | undefined = id; at !== undefined && !done.has(at); at = this.styles.get(at)?.basedOn) {
        if (path.has(at))
          throw new Refused(
            'style-ring',
            `The file is damaged: its style “${this.styles.get(at)?.name ?? at}” is based on itself.`,
          );
        path.add(at);
      }
      for (const seen of path) done.add(seen);
    }
  }

  /** The style of a paragraph that names none or one that is not there. */
  paragraphStyle(id: string | undefined): Style | undefined {
    const own = id === undefined ? undefined : this.styles.get(id);
    return own ?? (this.defaultId === undefined ? undefined : this.styles.get(this.defaultId));
  }

  /** A style by its id. */
  get(id: string): Style | undefined {
    return this.styles.get(id);
  }

  /** A style and what it is based on, from itself on. */
  *chain(style: Style | undefined): Generator<Style> {
    let at = style;
    for (let depth = 0; at && depth < DEEPEST_BASE; depth++) {
      yield at;
      at = at.basedOn === undefined ? undefined : this.styles.get(at.basedOn);
    }
  }

  /** What a style says itself or by what it is based on. */
  resolved(style: Style | undefined): Resolved {
    if (!style) return NOTHING;
    const known = this.resolvedStyles.get(style.id);
    if (known) return known;
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
    const found = { outline, isBold, isHidden, isRaised, language };
    this.resolvedStyles.set(style.id, found);
    return found;
  }
}

function raisedOf(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : value === 'superscript';
}

/** The code of the language that a `w:rPr` gives its words, `fr` for `fr-CH`; undefined for the node -1 and where it gives none. */
export function languageOf(tree: XmlTree, run: number): string | undefined {
  const tag = run < 0 ? '' : (tree.value(run, 'w:lang') ?? '');
  // `x-none` is text without a language.
  return /^[a-z]{2,3}(?![a-z])/i.exec(tag)?.[0].toLowerCase();
}

/** What a `w:numPr` says; nothing for the node -1. */
export function listPlace(tree: XmlTree, node: number): ListPlace {
  if (node < 0) return { number: undefined, level: undefined };
  return { number: wholeNumber(tree.value(node, 'w:numId')), level: wholeNumber(tree.value(node, 'w:ilvl')) };
}

/** A whole number as it is written; undefined for anything else. */
export function wholeNumber(written: string | undefined): number | undefined {
  return written !== undefined && /^-?\d{1,9}$/.test(written) ? Number(written) : undefined;
}

/** Whether a property is on: `<w:b/>`, `<w:b w:val="1"/>`; undefined stands for one that is not there. */
export function isOn(value: string | undefined): boolean {
  return toggle(value) === true;
}

/** The same, with undefined for a property that is not there. */
export function toggle(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : value !== '0' && value !== 'false' && value !== 'off' && value !== 'none';
}
