import { highestOf } from '../../text/many';
import { numeralText } from '../numbering/numerals';
import type { EditedParagraph } from './editedParagraphs';
import { isSameLabelForm, type LineLabel, lineLabel } from './lineLabel';

/** Consecutively numbered paragraphs of an edited text, starting with the first number. */
interface CountedRun {
  readonly members: EditedParagraph[];
  readonly label: LineLabel;
  /** The new list that contains them; undefined if they belong to a list of the file. */
  list: number | undefined;
  /** Possible labels of the next paragraph. */
  next: readonly string[];
}

/**
 * Which lists of an edited text restart at the first number: all of them if the text is a different document; if it is an edited version,
 * only those with lower-case letters, because someone who types a number to get an automatic one often types the first.
 */
export type CountedLists = 'all' | 'small letters';

/** Number formats by their first label. */
const FORMATS: readonly (readonly [first: string, format: string])[] = [
  ['1', 'decimal'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
];
/** A first number, with the text around it. */
const FIRST_PATTERN = /^(\W*)([1aAiI])(\W*)$/;
const ENGLISH = 'en';

/**
 * Moves edited paragraphs to new lists if the edited text numbers them from the first number, but Word would continue a list of the file:
 * for example, `(a)` after a paragraph that ended a list. Returns the given paragraphs if there are none.
 *
 * @param labels what Word would write before each paragraph
 */
export function withNewLists(
  paragraphs: readonly EditedParagraph[],
  labels: ReadonlyMap<EditedParagraph, string>,
  countedLists: CountedLists,
): readonly EditedParagraph[] {
  const lists = new NewLists(paragraphs, labels, countedLists === 'all').lists();
  if (lists.size === 0) return paragraphs;
  return paragraphs.map((one) => {
    const list = lists.get(one);
    return list === undefined ? one : { ...one, paragraph: { ...one.paragraph, list } };
  });
}

/** How many paragraphs are numbered differently than in the edited text. */
export function misnumberedParagraphs(
  paragraphs: readonly EditedParagraph[],
  labels: ReadonlyMap<EditedParagraph, string>,
): number {
  return paragraphs.filter((one) => one.isNumbered && !isRight(one, labels)).length;
}

class NewLists {
  private readonly runStarts = new Map<EditedParagraph, number>();
  /** The runs that may continue, by the depth of their labels. */
  private readonly open = new Map<number, CountedRun>();
  private readonly closedRuns: CountedRun[] = [];
  private next: number;

  constructor(
    private readonly paragraphs: readonly EditedParagraph[],
    private readonly labels: ReadonlyMap<EditedParagraph, string>,
    private readonly isOther: boolean,
  ) {
    this.next = highestOf([-1, ...paragraphs.map(({ paragraph }) => paragraph.list ?? -1)]) + 1;
  }

  lists(): ReadonlyMap<EditedParagraph, number> {
    let precedingLabel: LineLabel | undefined;
    for (const one of this.paragraphs) {
      const label = one.isNumbered ? lineLabel(one.label) : undefined;
      if (label) this.pass(one, label, precedingLabel);
      precedingLabel = label;
    }
    return this.runStarts;
  }

  private pass(one: EditedParagraph, label: LineLabel, above: LineLabel | undefined): void {
    for (const depth of [...this.open.keys()]) if (depth > label.depth) this.close(depth);
    const run = this.open.get(label.depth);
    const text = one.label.trim();
    if (run?.next.includes(text)) {
      run.members.push(one);
      run.next = nextLabels(run, text);
      if (isRight(one, this.labels)) return;
      if (run.list !== undefined) this.put(one, run.list);
      // The run's paragraphs belong to several lists of the file.
      else if (this.isOther) this.beginAt(run);
      return;
    }
    this.close(label.depth);
    const followsLabel = above !== undefined && above.depth === label.depth && isSameLabelForm(above, label);
    if (!FIRST_PATTERN.test(text) || (followsLabel && !this.isOther)) return;
    const newRun: CountedRun = { members: [one], label, list: one.paragraph.list, next: [] };
    newRun.next = nextLabels(newRun, text);
    this.open.set(label.depth, newRun);
    if (!isRight(one, this.labels)) this.begin(newRun, one);
  }

  /**
   * Starts a new list where Word would continue an old one: here or, if this paragraph is from the file, at the preceding insertion that is
   * counted in its list.
   */
  private begin(run: CountedRun, first: EditedParagraph): void {
    const isFileParagraph = first.paragraph.stays !== undefined;
    const cause = isFileParagraph
      ? this.closedRuns.findLast(
          ({ label, list, members }) =>
            list === undefined &&
            label.depth === run.label.depth &&
            isSameLabelForm(label, run.label) &&
            members.every(({ paragraph }) => paragraph.stays === undefined),
        )
      : run;
    const target = cause ?? (this.isOther ? run : undefined);
    if (target && target.list === undefined && this.mayBegin(target.label)) this.beginAt(target);
  }

  private beginAt(run: CountedRun): void {
    run.list = this.next++;
    for (const one of run.members) this.put(one, run.list);
  }

  private mayBegin({ forms }: LineLabel): boolean {
    return this.isOther || forms.some((form) => /[ai]/.test(form));
  }

  private put(one: EditedParagraph, list: number): void {
    if (one.paragraph.isUnnumbered !== true) this.runStarts.set(one, list);
  }

  private close(depth: number): void {
    const run = this.open.get(depth);
    if (run) this.closedRuns.push(run);
    this.open.delete(depth);
  }
}

/** Possible labels after a label in a run: `(b)` or `(ii)` after the first item. */
function nextLabels({ members }: CountedRun, text: string): readonly string[] {
  const [, before = '', first, after = ''] = FIRST_PATTERN.exec(members[0]?.label.trim() ?? '') ?? [];
  const count = members.length;
  return FORMATS.flatMap(([begins, format]) => {
    const isOne = begins === first && text === `${before}${numeralText(format, count, '', ENGLISH)}${after}`;
    return isOne ? [`${before}${numeralText(format, count + 1, '', ENGLISH)}${after}`] : [];
  });
}

function isRight(one: EditedParagraph, labels: ReadonlyMap<EditedParagraph, string>): boolean {
  return labels.get(one)?.trim() === one.label.trim();
}
