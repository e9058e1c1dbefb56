import type { DocumentModel } from '../../model/document';
import type { FoldedWord } from '../../sources/foldedWord';
import { foldedWords } from '../../sources/foldedWords';
import { highestOf, lowestOf } from '../../text/many';
import { haveSameSubject } from '../places/headingSubject';
import { headingWordsOf } from '../places/places';
import { leadingText } from '../words/prose';
import type { IssueRow } from './issueRows';
import type { ReplyStart } from './replyParts';

/**
 * Adds the replies that name no issue but follow one that does: text under the next heading of the list, before any reply below it, and
 * paragraphs on the next issue under the heading of the previous one. Expects starts in the order of the text.
 */
export function withUnnamedReplies(
  starts: readonly ReplyStart[],
  list: DocumentModel,
  replies: DocumentModel,
  rows: readonly IssueRow[],
): readonly ReplyStart[] {
  const reader = new UnnamedReplyReader(starts, list, replies, rows);
  return starts.flatMap((start, i) => {
    const end = starts[i + 1]?.block ?? replies.tree.blocks.length;
    const unnamed = reader.underHeading(start, end, starts[i + 1]) ?? reader.inWordsOfNext(start, end);
    return unnamed ? [start, unnamed] : [start];
  });
}

class UnnamedReplyReader {
  private readonly order: ReadonlyMap<string, number>;
  private readonly namedNumbers: ReadonlySet<string>;
  private ownRuns: ReadonlyMap<string, string> | undefined;

  constructor(
    starts: readonly ReplyStart[],
    private readonly list: DocumentModel,
    private readonly replies: DocumentModel,
    private readonly rows: readonly IssueRow[],
  ) {
    this.order = new Map(rows.map(({ written }, i) => [written, i]));
    this.namedNumbers = new Set(starts.flatMap(({ places }) => places.map(numberOf)));
  }

  /** The paragraphs under a heading that the next issues of the list have as well. */
  underHeading(start: ReplyStart, end: number, next: ReplyStart | undefined): ReplyStart | undefined {
    const furthest = highestOf(start.places.map((place) => this.order.get(place) ?? -1));
    if (furthest < 0) return undefined;
    const { blocks, starts } = this.replies.tree;
    const opening = blocks[start.block];
    for (let b = start.from; b < end; b++) {
      const block = blocks[b];
      if (block?.kind !== 'heading' || (opening?.kind === 'heading' && block.level > opening.level)) continue;
      const ownRows = this.rows.filter(
        ({ level, heading }) => level === 0 && heading >= 0 && haveSameSubject(this.list, heading, this.replies, b),
      );
      const first = this.order.get(ownRows[0]?.written ?? '') ?? -1;
      const isNext = first > furthest && first <= this.firstOf(next) && this.paragraphsIn(b + 1, end).length > 0;
      if (!isNext) continue;
      const unnamedRows = ownRows.filter(({ written }) => !this.namedNumbers.has(written));
      const places = (unnamedRows.length > 0 ? unnamedRows : ownRows).map(({ written }) => written);
      const base = starts[b] ?? 0;
      const text = leadingText(headingWordsOf(block), MAX_HEADING_LENGTH);
      const by = { start: base + block.content.start, end: base + block.content.end, text };
      return { block: b, from: b + 1, places, ground: 'subject', by };
    }
    return undefined;
  }

  /**
   * The paragraphs that answer the next issue of the list under the heading of the one before it: the first shares more runs of words with
   * the next issue, among those that only one issue has.
   */
  inWordsOfNext(start: ReplyStart, end: number): ReplyStart | undefined {
    const [number = '', ...others] = new Set(start.places.map(numberOf));
    const topRows = this.rows.filter(({ level }) => level === 0);
    const nextRow = topRows[topRows.findIndex(({ written }) => written === number) + 1];
    if (number === '' || others.length > 0 || !nextRow || this.namedNumbers.has(nextRow.written)) return undefined;
    const [, ...paragraphs] = this.paragraphsIn(start.from, end);
    for (const block of paragraphs) {
      const { runs: ownRuns } = this.sharedRuns(block, number);
      const { runs, longest } = this.sharedRuns(block, nextRow.written);
      if (runs >= MIN_SHARED_RUNS && runs > ownRuns)
        return { block, from: block, places: [nextRow.written], ground: 'wording', by: longest };
    }
    return undefined;
  }

  private paragraphsIn(from: number, end: number): readonly number[] {
    const paragraphs: number[] = [];
    for (let b = from; b < end; b++) if (this.replies.tree.blocks[b]?.kind === 'paragraph') paragraphs.push(b);
    return paragraphs;
  }

  private firstOf(next: ReplyStart | undefined): number {
    return next && next.places.length > 0
      ? lowestOf(next.places.map((place) => this.order.get(place) ?? -1))
      : Number.POSITIVE_INFINITY;
  }

  /** How many runs of words a block shares with an issue and no other, and the longest stretch of them. */
  private sharedRuns(
    blockIndex: number,
    number: string,
  ): { readonly runs: number; readonly longest: ReplyStart['by'] } {
    this.ownRuns ??= runsByIssue(this.rows);
    const base = this.replies.tree.starts[blockIndex] ?? 0;
    const { text, content } = this.replies.tree.blocks[blockIndex] ?? { text: '', content: { start: 0, end: 0 } };
    const words = foldedWords(text, content.start, content.end);
    let runs = 0;
    let first = 0;
    let longest = { start: content.start, end: content.start };
    for (const [i, run] of runsOf(words).entries()) {
      if (this.ownRuns.get(run) !== number) {
        first = i + 1;
        continue;
      }
      runs++;
      const stretch = { start: words[first]?.start ?? 0, end: words[i + RUN_LENGTH - 1]?.end ?? 0 };
      if (stretch.end - stretch.start > longest.end - longest.start) longest = stretch;
    }
    const longestText = text.slice(longest.start, longest.end).replace(/\s+/g, ' ');
    return { runs, longest: { start: base + longest.start, end: base + longest.end, text: longestText } };
  }
}

/** The runs of words of a list, with the number of the only issue that has them; blank if several do. */
function runsByIssue(rows: readonly IssueRow[]): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  for (const { place, text } of rows)
    for (const run of runsOf(foldedWords(text)))
      result.set(run, (result.get(run) ?? place.number) === place.number ? place.number : '');
  return result;
}

/** The runs of words, one for each word that begins one. */
function runsOf(words: readonly FoldedWord[]): readonly string[] {
  const texts = words.map(({ word }) => word);
  return texts.slice(RUN_LENGTH - 1).map((_, i) => texts.slice(i, i + RUN_LENGTH).join(' '));
}

function numberOf(place: string): string {
  return place.split(' ')[0] ?? '';
}

/** The number of words in a run, and how many runs a paragraph must share with an issue. */
const RUN_LENGTH = 4;
const MIN_SHARED_RUNS = 4;
/** How much of a heading to show, in UTF-16 code units. */
const MAX_HEADING_LENGTH = 300;
