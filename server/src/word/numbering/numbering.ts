import { isToggledOn, type ListPlace, runLanguage, type Style, type StyleSheet, wholeNumber } from '../parts/styles';
import { bulletText } from '../parts/symbolFonts';
import type { XmlTree } from '../parts/xml';

/** The definition of one level of a list (ECMA-376 part 1, 17.9.6). */
export interface Level {
  readonly start: number;
  /** ST_NumberFormat, or `custom`. */
  readonly format: string;
  readonly custom: string;
  /** `%1.%2`, where a digit stands for the number of that level, one-based. */
  readonly text: string;
  /** The level, one-based, whose numbers restart this one; 0 for none, undefined for any higher level. */
  readonly restart: number | undefined;
  /** Whether all numbers are written in digits. */
  readonly isLegal: boolean;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** The paragraph style linked to the level. */
  readonly style: string | undefined;
  /** Whether the label is hidden text. */
  readonly isHidden: boolean;
  /** The language code of the label; undefined for that of the paragraph. */
  readonly language: string | undefined;
}

/** A `w:num`: the list in which it is counted, and its overrides. */
export interface ListNumber {
  readonly list: number;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

interface ListDefinition {
  readonly levels: ReadonlyMap<number, Level>;
  /** The list style that points to another definition. */
  readonly link: string | undefined;
}

/** Maximum number of steps from list style to list style; no program uses more than one. */
const MAX_STYLE_LINKS = 8;
/** The deepest list level, zero-based. */
export const MAX_LEVEL = 8;

/** Word's own limit on the length of a level's text. */
const MAX_TEXT_LENGTH = 255;

const PLAIN: Level = {
  start: 1,
  format: 'decimal',
  custom: '',
  text: '',
  restart: undefined,
  isLegal: false,
  suffix: 'tab',
  style: undefined,
  isHidden: false,
  language: undefined,
};

/** The `w:num` id for fields that name no list; ids in files are smaller. */
export const FIELD_LIST = 2_000_000_000;

/** The nine levels of {@link FIELD_LIST}. */
const FIELD_LEVELS: readonly (readonly [format: string, text: string])[] = [
  ['decimal', '%1)'],
  ['lowerLetter', '%2)'],
  ['lowerRoman', '%3)'],
  ['decimal', '(%4)'],
  ['lowerLetter', '(%5)'],
  ['lowerRoman', '(%6)'],
  ['decimal', '%7.'],
  ['lowerLetter', '%8.'],
  ['lowerRoman', '%9.'],
];

/** The lists of a document. */
export class ListNumbering {
  private readonly lists = new Map<number, ListDefinition>();
  private readonly byName = new Map<string, number>();
  private readonly numbers = new Map<number, ListNumber>();
  private readonly firstOfList = new Map<number, number>();
  private readonly places = new Map<string, ListPlace>();

  constructor(
    tree: XmlTree | undefined,
    private readonly styles: StyleSheet,
  ) {
    const fieldLevels = FIELD_LEVELS.map(([format, text], at) => [at, { ...PLAIN, format, text }] as const);
    this.lists.set(FIELD_LIST, { levels: new Map(fieldLevels), link: undefined });
    this.numbers.set(FIELD_LIST, { list: FIELD_LIST, levels: new Map(), starts: new Map() });
    if (!tree) return;
    for (const node of tree.children(0, 'w:abstractNum')) this.readList(tree, node);
    for (const node of tree.children(0, 'w:num')) this.readNumber(tree, node);
  }

  private readList(tree: XmlTree, node: number): void {
    const id = wholeNumber(tree.attribute(node, 'abstractNumId'));
    if (id === undefined || this.lists.has(id)) return;
    this.lists.set(id, { levels: levelsOf(tree, node), link: tree.value(node, 'w:numStyleLink') });
    const name = tree.value(node, 'w:name');
    if (name) this.byName.set(name.toLowerCase(), id);
  }

  private readNumber(tree: XmlTree, node: number): void {
    const id = wholeNumber(tree.attribute(node, 'numId'));
    const list = wholeNumber(tree.value(node, 'w:abstractNumId'));
    if (id === undefined || list === undefined || this.numbers.has(id)) return;
    const levels = new Map<number, Level>();
    const starts = new Map<number, number>();
    for (const override of tree.children(node, 'w:lvlOverride')) {
      const at = wholeNumber(tree.attribute(override, 'ilvl')) ?? 0;
      const start = wholeNumber(tree.value(override, 'w:startOverride'));
      if (start !== undefined) starts.set(at, start);
      for (const [own, level] of levelsOf(tree, override)) levels.set(own, level);
    }
    this.numbers.set(id, { list, levels, starts });
    if (!this.firstOfList.has(list)) this.firstOfList.set(list, id);
  }

  /** A `w:num` with the list in which it is counted, resolved through list styles; undefined if there is none. */
  number(id: number): ListNumber | undefined {
    let ownNumber = this.numbers.get(id);
    for (let step = 0; ownNumber && step < MAX_STYLE_LINKS; step++) {
      const link = this.lists.get(ownNumber.list)?.link;
      const linkedList = link === undefined ? undefined : this.styles.get(link)?.list.number;
      const nextNumber = linkedList === undefined ? undefined : this.numbers.get(linkedList);
      if (!nextNumber || nextNumber.list === ownNumber.list) break;
      ownNumber = {
        list: nextNumber.list,
        levels: ownNumber.levels.size > 0 ? ownNumber.levels : nextNumber.levels,
        starts: ownNumber.starts,
      };
    }
    return ownNumber;
  }

  /** The `w:num` of the list that a `LISTNUM` field names; undefined if there is none. */
  listNamed(name: string): number | undefined {
    const list = this.byName.get(name.toLowerCase());
    if (list === undefined) return undefined;
    return this.firstOfList.get(list);
  }

  /** The definition of a level of a `w:num`, with its overrides. */
  level({ list, levels }: ListNumber, at: number): Level {
    return levels.get(at) ?? this.lists.get(list)?.levels.get(at) ?? PLAIN;
  }

  /** Whether a list has a definition for a level. */
  defines({ list, levels }: ListNumber, at: number): boolean {
    return levels.has(at) || (this.lists.get(list)?.levels.has(at) ?? false);
  }

  /**
   * The list position of a paragraph: its own, or else that of its style and base styles. Number and level are looked up separately, and
   * the level of a style is the one linked to it.
   */
  place(direct: ListPlace, style: Style | undefined): ListPlace {
    if (direct.number !== undefined && direct.level !== undefined) return direct;
    const stylePlace = this.placeOfStyle(style);
    if (direct.number === undefined) return { number: stylePlace.number, level: direct.level ?? stylePlace.level };
    return { number: direct.number, level: this.levelOfStyle(direct.number, style) };
  }

  private placeOfStyle(style: Style | undefined): ListPlace {
    if (!style) return { number: undefined, level: undefined };
    const earlierPlace = this.places.get(style.id);
    if (earlierPlace) return earlierPlace;
    let number: number | undefined;
    for (const one of this.styles.chain(style)) {
      number ??= one.list.number;
    }
    const place = { number, level: number === undefined ? undefined : this.levelOfStyle(number, style) };
    this.places.set(style.id, place);
    return place;
  }

  private levelOfStyle(number: number, style: Style | undefined): number {
    const ownNumber = this.number(number);
    const levels = ownNumber && this.lists.get(ownNumber.list)?.levels;
    for (const one of this.styles.chain(style)) {
      for (const [at, level] of levels ?? []) if (level.style === one.id) return at;
      if (one.list.level !== undefined) return one.list.level;
    }
    return 0;
  }
}

function levelsOf(tree: XmlTree, node: number): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const at of tree.children(node, 'w:lvl')) {
    const level = wholeNumber(tree.attribute(at, 'ilvl')) ?? 0;
    if (level >= 0 && level <= MAX_LEVEL && !levels.has(level)) levels.set(level, levelOf(tree, at));
  }
  return levels;
}

function levelOf(tree: XmlTree, node: number): Level {
  const { format, custom } = formatOf(tree, node);
  const run = tree.child(node, 'w:rPr');
  const suffix = tree.value(node, 'w:suff');
  const legalNumbering = tree.value(node, 'w:isLgl');
  const text = (tree.value(node, 'w:lvlText') ?? '').slice(0, MAX_TEXT_LENGTH);
  return {
    start: wholeNumber(tree.value(node, 'w:start')) ?? 0,
    format,
    custom,
    text: format === 'bullet' ? bulletText(text) : text,
    restart: wholeNumber(tree.value(node, 'w:lvlRestart')),
    isLegal: isToggledOn(legalNumbering),
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    style: tree.value(node, 'w:pStyle'),
    isHidden: run >= 0 && isToggledOn(tree.value(run, 'w:vanish')),
    language: runLanguage(tree, run),
  };
}

/** A newer format is written next to a fallback for older programs; the newer one takes precedence. */
function formatOf(tree: XmlTree, node: number): { format: string; custom: string } {
  const alternateNode = tree.child(node, 'mc:AlternateContent');
  const choice = alternateNode < 0 ? -1 : tree.child(alternateNode, 'mc:Choice');
  const formatNode = choice < 0 ? -1 : tree.child(choice, 'w:numFmt');
  let at = formatNode >= 0 ? formatNode : tree.child(node, 'w:numFmt');
  if (at < 0 && alternateNode >= 0) at = tree.descendant(alternateNode, 'w:numFmt');
  if (at < 0) return { format: 'decimal', custom: '' };
  return { format: tree.attribute(at, 'val') ?? 'decimal', custom: tree.attribute(at, 'format') ?? '' };
}
