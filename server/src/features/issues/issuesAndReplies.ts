import type { DisplayLanguage } from '../../display/displayLanguage';
import type { ParagraphPlace } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { ownAddresses, ownSymbols } from '../../model/summary';
import { haveSignals } from '../../model/words/signals';
import { fileNameOf } from '../../model/workspace';
import type { Block } from '../../syntax/blocks/block';
import { blockIndexAt } from '../../syntax/blocks/tree';
import { highestOf, lowestOf } from '../../text/many';
import { headingEnd, issuesNamedIn, opensWithIssue } from '../places/answeredIssues';
import { writtenPlace } from '../places/citable';
import { haveSameSubject } from '../places/headingSubject';
import { articlesIn } from '../places/namedArticles';
import { partsOf, textOfParts, wordsOfParts } from '../places/paragraphParts';
import { headingWordsOf } from '../places/places';
import { type DocumentFacts, documentFacts } from '../words/documentFacts';
import { leadingText } from '../words/prose';
import { renumberedPlaces } from './countedOtherwise';
import { type IssueRow, issueRows } from './issueRows';
import { issueText, misnumberedStarts } from './misnumbered';
import { QuotedIssues } from './quotedIssues';
import { firstReplyNumber, lastReplyNumber, replyNumbers } from './replyNumbers';
import { narrowStarts, type Reply, type ReplyStart } from './replyParts';
import { withUnnamedReplies } from './unnamedReplies';

/** How an issue is answered: by itself, together with the whole issue that it is part of, only in its parts, or not at all. */
type IssueState = 'answered' | 'with-the-whole' | 'in-parts' | 'unanswered';

/** An issue with the replies to it, in the order of the text. */
export interface AnsweredIssue extends IssueRow {
  readonly replies: readonly Reply[];
  readonly state: IssueState;
}

/** The issues of a list and the replies to them. */
export interface IssuesAndReplies {
  readonly list: DocumentFacts;
  readonly replies: DocumentFacts;
  readonly issues: readonly AnsweredIssue[];
  /** Replies that belong to no issue of the list: an introduction, or a number that the list does not have. */
  readonly unplaced: readonly Reply[];
  /** The word count of the replies for the word limit. */
  readonly words: number;
}

/** Pairs the issues of a list with the replies to it. Ambiguous replies are `unplaced`. */
export function issuesAndReplies(
  list: DocumentModel,
  replies: DocumentModel,
  language: DisplayLanguage,
): IssuesAndReplies {
  const rows = issueRows(list);
  const pairing = new ReplyReader(list, replies, rows).read();
  const answeredPlaces = new Set(pairing.filter(({ words }) => words > 0).flatMap(({ places }) => places));
  const issues = rows.map((row, i): AnsweredIssue => {
    const ownReplies = pairing.flatMap(({ places, ...reply }): Reply[] =>
      places.includes(row.written) && reply.words > 0
        ? [{ ...reply, with: places.filter((place) => place !== row.written) }]
        : [],
    );
    return { ...row, replies: ownReplies, state: stateOf(rows, i, answeredPlaces) };
  });
  const unplacedReplies = pairing.flatMap(({ places, ...reply }) =>
    places.length === 0 && reply.words > 0 ? [{ ...reply, with: [] }] : [],
  );
  return {
    list: documentFacts(list, language),
    replies: documentFacts(replies, language),
    issues,
    unplaced: unplacedReplies,
    words: replies.words,
  };
}

function stateOf(rows: readonly IssueRow[], at: number, answeredPlaces: ReadonlySet<string>): IssueState {
  const row = rows[at];
  if (!row) return 'unanswered';
  if (answeredPlaces.has(row.written)) return 'answered';
  const { path, number } = row.place;
  for (let depth = 0; depth < path.length; depth++)
    if (answeredPlaces.has(writtenPlace({ number, path: path.slice(0, depth) }))) return 'with-the-whole';
  for (let i = at + 1; i < rows.length && (rows[i]?.level ?? 0) > row.level; i++)
    if (answeredPlaces.has(rows[i]?.written ?? '')) return 'in-parts';
  return 'unanswered';
}

interface ReplyWithPlaces extends Omit<Reply, 'with'> {
  readonly places: readonly string[];
}

/** Reads replies once, from the first block to the last. */
class ReplyReader {
  private readonly knownPlaces: ReadonlySet<string>;
  private readonly order: ReadonlyMap<string, number>;
  private readonly addresses: ReadonlySet<string>;
  private readonly quotedIssues: QuotedIssues;

  constructor(
    private readonly list: DocumentModel,
    private readonly replies: DocumentModel,
    private readonly rows: readonly IssueRow[],
  ) {
    this.knownPlaces = new Set(rows.map(({ written }) => written));
    this.order = new Map(rows.map(({ written }, i) => [written, i]));
    this.addresses = new Set(ownAddresses(list));
    this.quotedIssues = new QuotedIssues(rows);
  }

  read(): readonly ReplyWithPlaces[] {
    // Require enough issues: a few numbers in the text, or a reply that echoes a question, are not a numbering scheme.
    for (const starts of [
      withUnnamedReplies(
        narrowStarts(
          this.withOwnNumbers(
            this.starts(
              (blockIndex, before) =>
                this.namedAt(blockIndex) ?? this.letterAt(blockIndex, before) ?? this.joinedAt(blockIndex),
            ),
          ),
        ),
        this.list,
        this.replies,
        this.rows,
      ),
      this.joinStarts(
        this.starts(
          (blockIndex, before) =>
            this.quotedAt(blockIndex, before) ?? this.namedAt(blockIndex) ?? this.numberedAt(blockIndex, before),
        ),
      ),
    ]) {
      const numbers = new Set(starts.flatMap(({ places }) => places.map((place) => place.split(' ')[0])));
      if (numbers.size * MAX_ISSUES_PER_NAMING >= this.rows.filter(({ level }) => level === 0).length)
        return this.between(starts);
    }
    return this.between(
      this.starts((blockIndex, before) => this.subjectAt(blockIndex) ?? this.elsewhereAt(blockIndex, before)),
    );
  }

  /** Corrects the issues that replies name if their numbering differs from the list’s. */
  private withOwnNumbers(starts: readonly ReplyStart[]): readonly ReplyStart[] {
    const repliesWithIssues = starts.map(({ named = [], from }, i) => {
      const to = starts[i + 1]?.block ?? this.replies.tree.blocks.length;
      return { named, text: () => (named.length > 0 ? textOfParts(partsOf(this.replies, from, to)) : '') };
    });
    const listPlaces = renumberedPlaces(repliesWithIssues, this.rows);
    const candidate = starts.map((start, i) => {
      const places = listPlaces?.[i] ?? [];
      const isSamePlaces = places.every(({ number }, at) => number === start.named?.[at]?.number);
      return isSamePlaces ? start : { ...start, places: this.existingOf(places), numbered: issueText(start) };
    });
    return misnumberedStarts(candidate, this.rows);
  }

  /** Merges adjacent repeated questions, which are answered together, but not an issue with one of its parts. */
  private joinStarts(starts: readonly ReplyStart[]): readonly ReplyStart[] {
    const allStarts = [...starts];
    for (let i = allStarts.length - 2; i >= 0; i--) {
      const [one, next] = [allStarts[i], allStarts[i + 1]];
      if (!one || !next || one.ground !== 'quoted' || next.ground !== 'quoted' || next.block !== one.from) continue;
      const ownPlace = one.places[0] ?? '';
      if (next.places.some((place) => place.startsWith(`${ownPlace} (`))) continue;
      allStarts[i + 1] = { ...next, places: [...one.places, ...next.places] };
    }
    return allStarts;
  }

  private starts(at: (b: number, before: ReplyStart | undefined) => ReplyStart | undefined): readonly ReplyStart[] {
    const starts: ReplyStart[] = [];
    for (let b = 0; b < this.replies.tree.blocks.length; b++) {
      const start = at(b, starts.at(-1));
      if (start) starts.push(start);
    }
    return starts;
  }

  /** The issue whose question a block repeats. */
  private quotedAt(blockIndex: number, before: ReplyStart | undefined): ReplyStart | undefined {
    const block = this.replies.tree.blocks[blockIndex];
    // The number of a question may parse as that of a footnote.
    if (!block || !(isHeading(block) || haveSignals(block) || block.kind === 'footnote')) return undefined;
    const { start, end } = block.content;
    const quotation = this.quotedIssues.find(
      block.text.slice(start, end),
      block.label?.text ?? '',
      this.expectedAfter(before),
    );
    return (
      quotation && {
        block: blockIndex,
        from: quotation.goesOn ? blockIndex : blockIndex + 1,
        places: [quotation.row.written],
        ground: 'quoted',
        by: this.wordsOf(blockIndex, block),
      }
    );
  }

  /**
   * The next issue of the list, recognized by a block’s number alone where the question is reworded. The number must not continue the
   * numbering of the replying paragraphs.
   */
  private numberedAt(blockIndex: number, before: ReplyStart | undefined): ReplyStart | undefined {
    const { blocks } = this.replies.tree;
    const block = blocks[blockIndex];
    if (!block || !before || (block.kind !== 'paragraph' && block.kind !== 'heading')) return undefined;
    const label = block.label?.text ?? '';
    const nextRow = this.rows.find(
      ({ level, written }) => level === 0 && (this.order.get(written) ?? 0) > this.furthestOf(before),
    );
    if (nextRow?.written !== label) return undefined;
    let ownIndex = blockIndex - 1;
    while (ownIndex >= before.from && blocks[ownIndex]?.kind !== 'paragraph') ownIndex--;
    if (ownIndex < before.from || blocks[ownIndex]?.label?.value === (block.label?.value ?? 0) - 1) return undefined;
    return {
      block: blockIndex,
      from: blockIndex + 1,
      places: [label],
      ground: 'quoted',
      by: this.wordsOf(blockIndex, block),
    };
  }

  private furthestOf({ places }: ReplyStart): number {
    return highestOf([-1, ...places.map((place) => this.order.get(place) ?? -1)]);
  }

  /** The issues that a heading or the beginning of a paragraph names. */
  private namedAt(blockIndex: number): ReplyStart | undefined {
    const block = this.replies.tree.blocks[blockIndex];
    if (!block || !(isHeading(block) || haveSignals(block))) return undefined;
    const issues = issuesNamedIn(this.replies, blockIndex, this.addresses);
    if (!issues) return undefined;
    const isLine = isHeading(block) || (block.kind === 'unnumbered' && issues.end >= block.content.end - 1);
    if (!isLine && !opensWithIssue(this.replies, block, issues.start)) return undefined;
    const places = this.existingOf(issues.places);
    const base = this.replies.tree.starts[blockIndex] ?? 0;
    const openingEdit = {
      start: base + issues.start,
      end: base + issues.end,
      text: block.text.slice(block.content.start, issues.end).replace(/\s+/g, ' ').trim(),
    };
    return {
      block: blockIndex,
      from: isLine ? this.afterQuestion(blockIndex + 1, places) : blockIndex,
      places,
      ground: issues.isCitation ? 'citation' : 'number',
      by: isLine ? this.wordsOf(blockIndex, block) : openingEdit,
      named: issues.places,
    };
  }

  /** The issues named by a heading that text extraction has joined to the end of the preceding paragraph. */
  private joinedAt(blockIndex: number): ReplyStart | undefined {
    const block = this.replies.tree.blocks[blockIndex];
    const issues = block && issuesNamedIn(this.replies, blockIndex, this.addresses);
    const start = block && issues?.isCitation ? headingEnd(this.replies, block, issues) : undefined;
    if (!block || !issues || start === undefined) return undefined;
    const { end } = block.content;
    const base = this.replies.tree.starts[blockIndex] ?? 0;
    return {
      block: blockIndex + 1,
      from: blockIndex + 1,
      places: this.existingOf(issues.places),
      ground: 'citation',
      by: { start: base + start, end: base + end, text: block.text.slice(start, end).trim() },
      named: issues.places,
    };
  }

  /** `blockIndex`, or the next block if it merely repeats the question under its heading. */
  private afterQuestion(blockIndex: number, places: readonly string[]): number {
    const block = this.replies.tree.blocks[blockIndex];
    if (!block || !haveSignals(block)) return blockIndex;
    const quotation = this.quotedIssues.find(block.text.slice(block.content.start, block.content.end), '', []);
    return quotation && places.includes(quotation.row.written) && block.text.trimEnd().endsWith('?')
      ? blockIndex + 1
      : blockIndex;
  }

  private wordsOf(blockIndex: number, block: Block): Reply['by'] {
    const base = this.replies.tree.starts[blockIndex] ?? 0;
    const { start, end } = block.content;
    return { start: base + start, end: base + end, text: leadingText(headingWordsOf(block), MAX_QUOTED_LENGTH) };
  }

  /** A paragraph that begins with the letter of a part, under a heading that names the whole issue or several of its letters. */
  private letterAt(blockIndex: number, before: ReplyStart | undefined): ReplyStart | undefined {
    const block = this.replies.tree.blocks[blockIndex];
    if (!block || !before || (block.kind !== 'paragraph' && block.kind !== 'unnumbered')) return undefined;
    const [letterText, letter = ''] =
      LETTER_PATTERN.exec(block.text.slice(block.content.start, block.content.end)) ?? [];
    const numbers = new Set(before.places.map((place) => place.split(' ')[0]));
    const [number = ''] = numbers;
    const place = `${number} (${letter})`;
    const isNarrower = before.ground === 'letter' || !before.places.every((one) => one === place);
    if (letterText === undefined || numbers.size !== 1 || !isNarrower || !this.knownPlaces.has(place)) return undefined;
    const start = (this.replies.tree.starts[blockIndex] ?? 0) + block.content.start;
    const by = { start, end: start + letterText.trimEnd().length, text: letterText.trim() };
    return { block: blockIndex, from: blockIndex, places: [place], ground: 'letter', by };
  }

  /** The issues in the list under a heading with the same subject. */
  private subjectAt(blockIndex: number): ReplyStart | undefined {
    const block = this.replies.tree.blocks[blockIndex];
    if (block?.kind !== 'heading') return undefined;
    const places = this.rows.flatMap(({ level, heading, written }) =>
      level === 0 && heading >= 0 && haveSameSubject(this.list, heading, this.replies, blockIndex) ? [written] : [],
    );
    if (places.length === 0) return undefined;
    return { block: blockIndex, from: blockIndex + 1, places, ground: 'subject', by: this.wordsOf(blockIndex, block) };
  }

  /**
   * A heading for text that answers no issue: not below the level of the previous one, and on an article that neither the list nor the
   * previous issues cite or, without an article, after the last issue of a part of the list.
   */
  private elsewhereAt(blockIndex: number, before: ReplyStart | undefined): ReplyStart | undefined {
    const { blocks } = this.replies.tree;
    const block = blocks[blockIndex];
    const lastBlock = before && blocks[before.block];
    if (block?.kind !== 'heading' || lastBlock?.kind !== 'heading' || block.level > lastBlock.level) return undefined;
    const articles = ownArticles(this.replies, [blockIndex]);
    const unlistedStart: ReplyStart = {
      block: blockIndex,
      from: blockIndex + 1,
      places: [],
      ground: 'subject',
      by: this.wordsOf(blockIndex, block),
    };
    if (articles.length === 0) return before && this.isAtEndOfPart(before) ? unlistedStart : undefined;
    const raisedRows = this.rows.filter(({ written }) => before?.places.includes(written));
    const citedArticles = raisedRows.flatMap(({ start, end }) =>
      ownArticles(this.list, blocksOf(this.list, start, end)),
    );
    return articles.some((article) => citedArticles.includes(article)) ? undefined : unlistedStart;
  }

  /** Whether the list continues with another part, under a higher heading, after the last issue of a reply. */
  private isAtEndOfPart(before: ReplyStart): boolean {
    const at = this.furthestOf(before);
    const ownRow = this.rows[at];
    const nextRow = this.rows.find(({ level }, i) => i > at && level === 0);
    if (!ownRow || !nextRow || ownRow.heading < 0 || before.places.length === 0) return false;
    const { blocks } = this.list.tree;
    const level = blocks[ownRow.heading]?.level ?? 0;
    return blocks.slice(ownRow.heading + 1, nextRow.heading).some((one) => one.kind === 'heading' && one.level < level);
  }

  /** The next two rows of the list: two, to include the first part of an issue. */
  private expectedAfter(before: ReplyStart | undefined): readonly string[] {
    const at = before ? this.furthestOf(before) : -1;
    return this.rows.slice(at + 1, at + 3).map(({ written }) => written);
  }

  private existingOf(places: readonly ParagraphPlace[]): readonly string[] {
    return [...new Set(places.map((place) => this.existing(place)))].filter((place) => place !== '');
  }

  /** A place if it exists in the list, or else the nearest existing place that contains it; empty if there is none. */
  private existing({ number, path }: ParagraphPlace): string {
    for (let depth = path.length; depth >= 0; depth--) {
      const placeText = writtenPlace({ number, path: path.slice(0, depth) });
      if (this.knownPlaces.has(placeText)) return placeText;
    }
    return '';
  }

  /** The replies from each start to the next one; text before the first belongs to no issue. */
  private between(starts: readonly ReplyStart[]): readonly ReplyWithPlaces[] {
    const { tree, paragraphs } = this.replies;
    const firstNumbered = paragraphs.all[0]?.block ?? tree.blocks.length;
    const replies: ReplyWithPlaces[] = [];
    const end = starts[0]?.block ?? tree.blocks.length;
    if (firstNumbered < end) {
      const at = tree.starts[firstNumbered] ?? 0;
      const emptySpan = { start: at, end: at, text: '' };
      replies.push(
        this.reply(
          { block: firstNumbered, from: firstNumbered, places: [], ground: 'number', by: emptySpan },
          end,
          false,
        ),
      );
    }
    let furthestBlock = -1;
    for (const [i, start] of starts.entries()) {
      const { places } = start;
      const at = lowestOf(places.map((place) => this.order.get(place) ?? -1));
      const isOutOfOrder =
        places.length > 0 && at < furthestBlock && !places.some((place) => this.order.get(place) === furthestBlock);
      replies.push(this.reply(start, starts[i + 1]?.block ?? tree.blocks.length, isOutOfOrder));
      furthestBlock = Math.max(furthestBlock, at === Number.POSITIVE_INFINITY ? -1 : at);
    }
    return replies;
  }

  private reply(replyStart: ReplyStart, to: number, isOutOfOrder: boolean): ReplyWithPlaces {
    const { places, ground, by, from, numbered = '' } = replyStart;
    const model = this.replies;
    const parts = partsOf(model, from, to);
    const [first] = parts;
    const numbers = replyNumbers(model.paragraphs, parts, replyStart);
    const start = firstReplyNumber(replyStart, numbers);
    const end = lastReplyNumber(numbers, start);
    const block = model.tree.blocks[first?.block ?? -1];
    const at = model.tree.starts[first?.block ?? -1] ?? 0;
    const hasMarker = block !== undefined && block.marker.end > block.marker.start;
    return {
      places,
      uri: model.text.uri,
      symbol: ownSymbols(model)[0] ?? fileNameOf(model.text.uri),
      place: start === end || end === '' ? start : `${start}–${end}`,
      name: hasMarker
        ? { start: at + block.marker.start, end: at + block.marker.end }
        : { start: first?.start ?? by.start, end: first?.end ?? by.end },
      start: first?.start ?? by.start,
      end: parts.at(-1)?.end ?? by.end,
      text: textOfParts(parts),
      words: wordsOfParts(parts),
      ground,
      by,
      numbered,
      isOutOfOrder,
    };
  }
}

/** The articles of the committee’s treaty that blocks name. */
function ownArticles(model: DocumentModel, blocks: readonly number[]): readonly string[] {
  return articlesIn(model, blocks).flatMap(({ isOwn, article }) => (isOwn ? [article] : []));
}

/** The blocks between two offsets of the whole text. */
function blocksOf({ tree }: DocumentModel, start: number, end: number): readonly number[] {
  const firstIndex = blockIndexAt(tree, start);
  return Array.from({ length: blockIndexAt(tree, end) - firstIndex + 1 }, (_, i) => firstIndex + i);
}

function isHeading({ kind }: Block): boolean {
  return kind === 'heading' || kind === 'title';
}

/** Replies count as numbered if they name at least one in this many issues. */
const MAX_ISSUES_PER_NAMING = 4;
/** How much of a heading or of a repeated question to show, in UTF-16 code units. */
const MAX_QUOTED_LENGTH = 300;
const LETTER_PATTERN = /^\(?([a-z])\)\s/;
