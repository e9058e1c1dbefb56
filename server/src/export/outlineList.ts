import type { Block, Label, LabelForm } from '../syntax/blocks/block';
import { numeralText } from '../word/numbering/numerals';
import type { PageForm } from './pageForm';

/**
 * The levels of the list that numbers United Nations drafts made with the secretariats’ template: headings, then paragraphs, then items
 * of paragraphs.
 */
export const LEVEL = { roman: 0, capital: 1, decimal: 2, letter: 3, paragraph: 5, item: 6 } as const;
const MAX_LEVEL = 8;
/** The ids of the two list definitions, and of their `w:num` without overrides. */
const HEADINGS_LIST_ID = 1;
const PARAGRAPHS_LIST_ID = 2;
const MAX_ITEM_DEPTH = MAX_LEVEL - LEVEL.item + 1;

/** How the numbers of a level are printed. */
interface LevelPattern {
  /** ST_NumberFormat (ECMA-376 part 1, 17.18.59). */
  readonly format: string;
  readonly before: string;
  readonly after: string;
}

const USUAL_PATTERNS: readonly LevelPattern[] = [
  { format: 'upperRoman', before: '', after: '.' },
  { format: 'upperLetter', before: '', after: '.' },
  { format: 'decimal', before: '', after: '.' },
  { format: 'lowerLetter', before: '(', after: ')' },
  { format: 'lowerRoman', before: '(', after: ')' },
  { format: 'decimal', before: '', after: '.' },
  { format: 'lowerLetter', before: '(', after: ')' },
  { format: 'lowerRoman', before: '(', after: ')' },
  { format: 'lowerLetter', before: '', after: '.' },
];

const FORMATS: Readonly<Record<LabelForm, string | undefined>> = {
  decimal: 'decimal',
  roman: 'upperRoman',
  capital: 'upperLetter',
  letter: 'lowerLetter',
  'small-roman': 'lowerRoman',
  mark: undefined,
  annex: undefined,
};

/** The place of a paragraph in a list: its `w:num` and its level. */
interface OutlinePlace {
  readonly number: number;
  readonly level: number;
}

/** The list level of a block; undefined if it has no number or one that the list does not support. */
function levelOf({ kind, label, level }: Block): number | undefined {
  if (!label) return undefined;
  switch (kind) {
    case 'heading':
      return label.form === 'roman' || label.form === 'capital' || label.form === 'decimal' || label.form === 'letter'
        ? LEVEL[label.form]
        : undefined;
    case 'paragraph':
      return LEVEL.paragraph;
    case 'subparagraph':
      return level >= 1 && level <= MAX_ITEM_DEPTH ? LEVEL.item + level - 1 : undefined;
    default:
      return undefined;
  }
}

/** The number of a block as printed: `12.`, `(a)`. */
export function printedNumber({ text, marker }: Block): string {
  return text.slice(marker.start, marker.end).replace(/\s+/g, ' ');
}

/** How the number of a block is printed; undefined if it is not a plain number with punctuation: `12 bis.`, `2.1`. */
function patternOf(block: Block, label: Label): LevelPattern | undefined {
  const format = FORMATS[label.form];
  const number = printedNumber(block);
  const at = number.indexOf(label.text);
  if (format === undefined || label.suffix !== '' || label.value <= 0 || at < 0) return undefined;
  const pattern = { format, before: number.slice(0, at), after: number.slice(at + label.text.length) };
  // A percent sign would be read as a placeholder.
  return number.includes('%') || printedBy(pattern, label.value) !== number ? undefined : pattern;
}

function printedBy({ format, before, after }: LevelPattern, value: number): string {
  return before + numeralText(format, value) + after;
}

/**
 * Assigns the blocks of a document to list levels, so that Word generates the same numbers. Where a number is not the next one, a new
 * `w:num` restarts the level, as Word’s “Set Numbering Value” does. Numbers that no list can generate (`12 bis`, `2.1`, punctuation unlike
 * the rest of the level) have no place and are typed.
 *
 * As in the secretariats’ drafts, there are two list definitions: one for headings, one for paragraphs with their items. Thus every program
 * continues paragraph numbers across headings (`w:lvlRestart` says the same, but LibreOffice ignores it), and a full-context reference
 * inserted by the user shows “27(a)” and not “II.B.27(a)”.
 */
export class OutlineList {
  /** The last number of each level; 0 before the first. */
  private readonly values: number[] = Array.from({ length: MAX_LEVEL + 1 }, () => 0);
  private readonly patterns: readonly LevelPattern[];
  /** The `w:num` elements; the first two have no overrides. */
  private readonly numbers: string[] = [
    numberXml(HEADINGS_LIST_ID, HEADINGS_LIST_ID, ''),
    numberXml(PARAGRAPHS_LIST_ID, PARAGRAPHS_LIST_ID, ''),
  ];
  /** The `w:num` of paragraphs since they were last restarted. */
  private base = PARAGRAPHS_LIST_ID;
  /** The `w:num` of each restarted level, valid until a higher level occurs. */
  private readonly own = new Map<number, number>();
  private readonly places = new Map<Block, OutlinePlace>();

  constructor(blocks: readonly Block[]) {
    this.patterns = commonPatterns(blocks);
    for (const block of blocks) {
      const place = this.next(block);
      if (place) this.places.set(block, place);
    }
  }

  /** The place of a block; undefined if its number is typed or it has none. */
  placeOf(block: Block): OutlinePlace | undefined {
    return this.places.get(block);
  }

  private next(block: Block): OutlinePlace | undefined {
    const level = levelOf(block);
    if (level === undefined || !block.label) return undefined;
    const { value } = block.label;
    const pattern = this.patterns[level];
    const ownPattern = patternOf(block, block.label);
    if (!pattern || !ownPattern || !samePattern(pattern, ownPattern)) return undefined;
    const nextValue = (this.values[level] ?? 0) + 1;
    const number = value === nextValue ? this.numberOf(level) : this.begin(level, value);
    this.values[level] = value;
    const lastLevel = level < LEVEL.paragraph ? LEVEL.paragraph - 1 : MAX_LEVEL;
    for (let below = level + 1; below <= lastLevel; below++) {
      this.values[below] = 0;
      this.own.delete(below);
    }
    return { number, level };
  }

  private numberOf(level: number): number {
    const topLevel = level < LEVEL.paragraph ? 0 : LEVEL.paragraph;
    for (let at = level; at >= topLevel; at--) {
      const number = this.own.get(at);
      if (number !== undefined) return number;
    }
    return level < LEVEL.paragraph ? HEADINGS_LIST_ID : this.base;
  }

  /**
   * Restarts a level with a new `w:num`: permanently for paragraphs, since they never restart otherwise; for other levels until a higher
   * one occurs.
   */
  private begin(level: number, value: number): number {
    const number = this.numbers.length + 1;
    this.numbers.push(
      numberXml(
        number,
        level < LEVEL.paragraph ? HEADINGS_LIST_ID : PARAGRAPHS_LIST_ID,
        `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${value}"/></w:lvlOverride>`,
      ),
    );
    if (level === LEVEL.paragraph) this.base = number;
    else this.own.set(level, number);
    return number;
  }

  /** The content of `w:numbering`. */
  xml(form: PageForm): string {
    const levels = this.patterns.map((pattern, at) => levelXml(at, pattern, form)).join('');
    return listXml(HEADINGS_LIST_ID, levels) + listXml(PARAGRAPHS_LIST_ID, levels) + this.numbers.join('');
  }
}

/** The most common pattern of each level; the usual one if it has no numbers. */
function commonPatterns(blocks: readonly Block[]): readonly LevelPattern[] {
  const counts = USUAL_PATTERNS.map(() => new Map<string, { readonly pattern: LevelPattern; count: number }>());
  for (const block of blocks) {
    const level = levelOf(block);
    const pattern = level === undefined || !block.label ? undefined : patternOf(block, block.label);
    if (level === undefined || !pattern) continue;
    const key = JSON.stringify(pattern);
    const count = counts[level]?.get(key);
    if (count) count.count++;
    else counts[level]?.set(key, { pattern, count: 1 });
  }
  return USUAL_PATTERNS.map((usual, level) => {
    const rankedPatterns = [...(counts[level]?.values() ?? [])].sort((a, b) => b.count - a.count);
    return rankedPatterns[0]?.pattern ?? usual;
  });
}

function samePattern(a: LevelPattern, b: LevelPattern): boolean {
  return a.format === b.format && a.before === b.before && a.after === b.after;
}

/** A definition of the list. Word distinguishes lists by `w:nsid` when it merges documents. */
function listXml(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="54424F4${id}"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="54424F5${id}"/>${levels}</w:abstractNum>`;
}

function numberXml(number: number, list: number, overrides: string): string {
  return `<w:num w:numId="${number}"><w:abstractNumId w:val="${list}"/>${overrides}</w:num>`;
}

function levelXml(level: number, { format, before, after }: LevelPattern, form: PageForm): string {
  // Chapters and paragraphs are numbered continuously; all other levels restart after a higher one.
  const restart = level === LEVEL.roman || level === LEVEL.paragraph ? '<w:lvlRestart w:val="0"/>' : '';
  const isHeading = level < LEVEL.paragraph;
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${restart}<w:lvlText w:val="${before}%${level + 1}${after}"/><w:lvlJc w:val="${isHeading ? 'right' : 'left'}"/><w:pPr>${indentOf(level, form)}</w:pPr></w:lvl>`;
}

function indentOf(level: number, { margin, step, numberEnd }: PageForm): string {
  const tab = (at: number) => `<w:tabs><w:tab w:val="num" w:pos="${at}"/></w:tabs>`;
  if (level < LEVEL.paragraph)
    return `${tab(margin)}<w:ind w:left="${margin}" w:right="${margin}" w:hanging="${margin - numberEnd}"/>`;
  const depth = level - LEVEL.paragraph;
  // Lines of paragraphs and their lettered items wrap to the margin; deeper items have a hanging indent.
  if (depth < 2)
    return `${tab(margin + (depth + 1) * step)}<w:ind w:left="${margin}" w:right="${margin}" w:firstLine="${depth * step}"/>`;
  const leftIndent = margin + (depth + 1) * step;
  return `${tab(leftIndent)}<w:ind w:left="${leftIndent}" w:right="${margin}" w:hanging="${step}"/>`;
}
