import type { TextEdit } from '../../../text/edits';
import { addAll, highestOf, lowestOf } from '../../../text/many';
import { isBlank } from '../../parts/characters';
import type { XmlTree } from '../../parts/xml';
import { rawName } from '../parts/ancestry';

/** The order of insertions at the same offset of a part: ends come before starts, and comment marks enclose inserted text. */
const RANKS = ['deletion ends', 'split', 'replacement', 'start', 'insertion', 'end', 'deletion begins'] as const;

/** One of {@link RANKS}. */
export type CutRank = (typeof RANKS)[number];

/** Something inserted between runs. */
interface Cut {
  readonly rank: CutRank;
  /** Complete elements; for a split, closing and opening tags; empty for deletions that start or end inside a run. */
  readonly xml: string;
}

/** A position in a run: in the characters of a `w:t`, or between the run's elements. */
export interface RunPlace {
  readonly run: number;
  /** The `w:t` that contains the position; -1 between elements. */
  readonly text: number;
  readonly offset: number;
}

interface PlacedCut extends RunPlace, Cut {}

/**
 * Splits runs of a part using only insertions: a cut closes the run and opens another one with the same properties, so that every character
 * of the part stays where it is.
 */
export class RunCuts {
  private readonly byRun = new Map<number, PlacedCut[]>();
  private readonly outside = new Map<number, Cut[]>();

  /**
   * @param prefix WordprocessingML prefix in the part, including its colon
   * @param form returns the opening tag and properties for a run like another one: `<w:r><w:rPr>…</w:rPr>`
   * @param deletion returns the opening tag of a new tracked deletion
   */
  constructor(
    private readonly tree: XmlTree,
    private readonly prefix: string,
    private readonly form: (run: number) => string,
    private readonly deletion: () => string,
  ) {}

  /** Inserts text at a position in a run; at the run's edges, next to it. */
  cut(place: RunPlace, newCut: Cut): void {
    const { run } = place;
    const isDeletion =
      newCut.rank === 'deletion begins' || newCut.rank === 'deletion ends' || newCut.rank === 'replacement';
    const { text, offset } = isDeletion ? place : this.outermost(place);
    if (offset <= this.tree.start(run) || offset >= this.tree.end(run)) this.beside(offset, newCut);
    else {
      const cuts = this.byRun.get(run) ?? [];
      cuts.push({ run, text, offset, ...newCut });
      this.byRun.set(run, cuts);
    }
  }

  /** Deletes a whole run, which must not contain text elements. */
  deleteRun(run: number): void {
    this.beside(this.tree.start(run), { rank: 'deletion begins', xml: this.deletion() });
    this.beside(this.tree.end(run), { rank: 'deletion ends', xml: `</${this.prefix}del>` });
  }

  /** Inserts text between runs. */
  beside(offset: number, newCut: Cut): void {
    const cuts = this.outside.get(offset) ?? [];
    cuts.push(newCut);
    this.outside.set(offset, cuts);
  }

  /** All insertions into the part, in order. */
  insertions(): TextEdit[] {
    const edits: TextEdit[] = [];
    for (const [offset, cuts] of this.outside)
      edits.push(
        insertAtOffset(
          offset,
          sortedByRank(cuts)
            .map(({ xml }) => xml)
            .join(''),
        ),
      );
    for (const [run, cuts] of this.byRun) addAll(edits, this.cutRun(run, cuts));
    return edits.sort((a, b) => a.start - b.start);
  }

  /**
   * An equivalent position as far out as possible: after the last character means after the element, and after the last element means after
   * the run.
   */
  private outermost(place: RunPlace): RunPlace {
    const { tree } = this;
    const { run } = place;
    let { text, offset } = place;
    if (text >= 0 && offset <= tree.inner(text)) [text, offset] = [-1, tree.start(text)];
    else if (text >= 0 && offset >= tree.innerEnd(text)) [text, offset] = [-1, tree.end(text)];
    if (text < 0 && offset <= this.contentStart(run)) offset = tree.start(run);
    else if (text < 0 && offset >= tree.innerEnd(run)) offset = tree.end(run);
    return { run, text, offset };
  }

  private contentStart(run: number): number {
    const propertiesNode = this.tree.child(run, 'w:rPr');
    return propertiesNode < 0 ? this.tree.inner(run) : this.tree.end(propertiesNode);
  }

  private cutRun(run: number, cuts: readonly PlacedCut[]): TextEdit[] {
    const { tree, prefix } = this;
    const edits: TextEdit[] = [];
    const places = new Map<number, { readonly text: number; readonly cuts: Cut[] }>();
    const placeAt = (text: number, offset: number) => {
      const place = places.get(offset) ?? { text, cuts: [] };
      places.set(offset, place);
      return place;
    };
    for (const { text, offset, ...cut } of cuts) placeAt(text, offset).cuts.push(cut);
    const spaces = new Map<number, TextSpaces>();
    for (const text of new Set(cuts.map((oneCut) => oneCut.text))) {
      if (text < 0) continue;
      const offsets = cuts.filter((oneCut) => oneCut.text === text).map(({ offset }) => offset);
      const space = new TextSpaces(tree, text, offsets);
      spaces.set(text, space);
      if (space.attribute) edits.push(space.attribute);
      for (const offset of space.moreCuts) placeAt(text, offset);
    }
    let isDeleted = false;
    for (const [offset, { text, cuts: cutsHere }] of [...places].sort(([a], [b]) => a - b)) {
      const rawText = text < 0 ? '' : rawName(tree, text);
      const deletedName = `${prefix}${text >= 0 && tree.name(text) === 'w:instrText' ? 'delInstrText' : 'delText'}`;
      const pieces = [text < 0 ? '' : `</${isDeleted ? deletedName : rawText}>`, `</${rawName(tree, run)}>`];
      if (isDeleted) pieces.push(`</${prefix}del>`);
      for (const { rank, xml } of sortedByRank(cutsHere)) {
        if (rank === 'deletion ends') isDeleted = false;
        else if (rank === 'deletion begins') isDeleted = true;
        else pieces.push(xml);
      }
      if (isDeleted) pieces.push(this.deletion());
      pieces.push(this.form(run));
      const keepsSpace = spaces.get(text)?.keeps(offset) === true;
      if (text >= 0) pieces.push(`<${isDeleted ? deletedName : rawText}${keepsSpace ? ' xml:space="preserve"' : ''}>`);
      edits.push(insertAtOffset(offset, pieces.join('')));
    }
    return edits;
  }
}

/**
 * White space in a `w:t` that is cut. Without `xml:space="preserve"`, white space at its ends is invisible and must stay so after the cut,
 * whereas white space at a cut is visible and must also stay so.
 */
class TextSpaces {
  /** The attribute to add to the element, if needed. */
  readonly attribute: TextEdit | undefined;
  /** Additional cuts that separate visible white space from invisible. */
  readonly moreCuts: readonly number[];
  private readonly plainFrom: number;

  constructor(tree: XmlTree, text: number, offsets: readonly number[]) {
    const { source } = tree;
    const start = tree.inner(text);
    const end = tree.innerEnd(text);
    const space = tree.attribute(text, 'space');
    if (space === 'preserve' || tree.attribute(0, 'space') === 'preserve') {
      this.moreCuts = [];
      this.plainFrom = end + 1;
      return;
    }
    const firstOffset = lowestOf(offsets);
    const lastOffset = highestOf(offsets);
    let shownFrom = start;
    while (shownFrom < firstOffset && isBlank(source.charCodeAt(shownFrom))) shownFrom++;
    let shownEnd = end;
    while (shownEnd > lastOffset && isBlank(source.charCodeAt(shownEnd - 1))) shownEnd--;
    const extraOffsets: number[] = [];
    const needsSpaceAtStart = firstOffset > shownFrom && isBlank(source.charCodeAt(firstOffset - 1));
    if (needsSpaceAtStart && (shownFrom > start || space !== undefined)) extraOffsets.push(shownFrom);
    else if (needsSpaceAtStart) this.attribute = insertAtOffset(start - 1, ' xml:space="preserve"');
    if (shownEnd < end && lastOffset < shownEnd) extraOffsets.push(shownEnd);
    this.plainFrom = shownEnd < end ? shownEnd : end + 1;
    this.moreCuts = extraOffsets;
  }

  /** Whether the text after a cut preserves its white space. */
  keeps(offset: number): boolean {
    return offset < this.plainFrom;
  }
}

function sortedByRank(cuts: readonly Cut[]): readonly Cut[] {
  return [...cuts].sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank));
}

function insertAtOffset(offset: number, text: string): TextEdit {
  return { start: offset, end: offset, text };
}
