import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { citeAll } from '../../server/src/edits/citing/cite';
import { writeFollowUp } from '../../server/src/edits/citing/followUp';
import { paragraphAt } from '../../server/src/edits/numbers/group';
import { convertToItem, convertToParagraph } from '../../server/src/edits/paragraphs/convertParagraph';
import { enterOutcome } from '../../server/src/edits/paragraphs/enter';
import { insertItem, insertParagraphs } from '../../server/src/edits/paragraphs/insert';
import { mergeWithNext } from '../../server/src/edits/paragraphs/merge';
import { moveAfter, moveBy, moveFirst } from '../../server/src/edits/paragraphs/move';
import { isRefused, type OperationOutcome, type Refused } from '../../server/src/edits/paragraphs/operation';
import { remove } from '../../server/src/edits/paragraphs/remove';
import { rename } from '../../server/src/edits/paragraphs/rename';
import { renumberAll } from '../../server/src/edits/paragraphs/renumberAll';
import { split } from '../../server/src/edits/paragraphs/split';
import { format } from '../../server/src/edits/paste/formatLayout';
import { paste } from '../../server/src/edits/paste/pasteParagraphs';
import type { DocumentModel } from '../../server/src/model/document';
import { applyEdits } from '../../server/src/text/edits';
import { fc, runs } from '../support/random';
import { read } from './support';

/**
 * Words that are neither numbers nor what lists of them are written with. In the drafts below each of them stands once, so that one
 * that is gone is missed.
 */
function wordsOf(text: string): readonly string[] {
  // What a converter left behind is taken away by formatting.
  const own = text.replace(/\[bookmark: \w+\]/g, '');
  return own.match(/\p{L}{2,}/gu)?.filter((word) => !OF_CITATIONS.has(word.toLowerCase())) ?? [];
}

const OF_CITATIONS: ReadonlySet<string> = new Set(
  'paragraph paragraphs para paras subparagraph subparagraphs subpara subparas and to above below previous following preceding the of bis ter ii iii iv vi vii viii ix xi xii'.split(
    ' ',
  ),
);

/** The words that one text has and another has not, or has less often. */
function missing(before: string, after: string): readonly string[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(after)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(before).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

const KINDS = [
  'insert',
  'insert',
  'pair',
  'pair',
  'item',
  'enter',
  'enter',
  'up',
  'down',
  'down',
  'first',
  'after',
  'split',
  'merge',
  'to item',
  'to paragraph',
  'renumber',
  'rename',
  'cite',
  'follow-up',
  'paste',
  'format',
  'delete',
  'delete',
  'delete item',
] as const;

interface Step {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly to: number;
  /** Whether it is done where the cursor was left. */
  readonly stays: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.nat(99_999),
  to: fc.nat(99_999),
  stays: fc.boolean(),
});

/** What a step makes of a text; undefined where it cannot be done. */
function done(text: string, { kind, to }: Step, offset: number): { text: string; cursor: number } | undefined {
  if (kind === 'enter') return pressed(text, offset);
  const model = read(text);
  const result = operate(model, kind, offset, to);
  if (!result || isRefused(result)) return undefined;
  return { text: applyEdits(text, result.edits), cursor: result.cursor ?? Math.min(offset, text.length) };
}

/** Enter at the end of the line that an offset is in. */
function pressed(text: string, offset: number): { text: string; cursor: number } | undefined {
  const end = offset + (/[\r\n]/.exec(text.slice(offset))?.index ?? text.length - offset);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const broken = text.slice(0, end) + lineBreak + text.slice(end);
  const model = read(broken);
  const outcome = enterOutcome(model, end + lineBreak.length);
  if (!outcome) return { text: broken, cursor: end };
  const after = applyEdits(broken, outcome.edits);
  return { text: after, cursor: Math.min(end + lineBreak.length, after.length) };
}

function operate(
  model: DocumentModel,
  kind: Exclude<Step['kind'], 'enter'>,
  offset: number,
  to: number,
): OperationOutcome | Refused | undefined {
  const { all } = model.paragraphs;
  const other = all[to % Math.max(1, all.length)];
  const place = { number: other?.number ?? '', path: [] };
  switch (kind) {
    case 'insert':
      return insertParagraphs(model, offset, 1);
    case 'pair':
      return insertParagraphs(model, offset, 2);
    case 'item':
      return insertItem(model, offset);
    case 'up':
      return moveBy(model, offset, 'innermost', -1);
    case 'down':
      return moveBy(model, offset, 'innermost', 1);
    case 'first':
      return moveFirst(model, offset, 'innermost');
    case 'after':
      return moveAfter(model, offset, 'paragraph', place);
    case 'split':
      return split(model, offset);
    case 'merge':
      return mergeWithNext(model, offset);
    case 'to item':
      return convertToItem(model, offset);
    case 'to paragraph':
      return convertToParagraph(model, offset);
    case 'renumber':
      return renumberAll(model);
    case 'rename': {
      const label = other
        ? (model.tree.starts[other.block] ?? 0) + (model.tree.blocks[other.block]?.marker.start ?? 0)
        : 0;
      return rename(model, label, String(1 + (to % (all.length + 3))));
    }
    case 'cite':
      return citeAll(model, [{ start: offset, end: offset }], [place]);
    case 'follow-up':
      return writeFollowUp(model, offset, [place], { period: 'two years', withDeadline: false });
    case 'paste':
      return paste(
        model,
        { start: offset, end: offset },
        '7.\tPasted zopastedk.\n8.\tMore zopastedmorek, see paragraph 7.\n',
        undefined,
      );
    case 'format':
      return { edits: format(model), notes: [], updated: 0, renumbered: 0 };
    case 'delete':
      return remove(model, offset, 'paragraph', 'leave');
    case 'delete item':
      return remove(model, offset, 'item', 'remove');
  }
}

/** The lines of a paragraph or subparagraph as somebody sees them who does not know how the text is read. */
function linesBelow(text: string, offset: number, headings: ReadonlySet<string>): string {
  const lines = text.slice(offset).split(/\r\n|\r|\n/);
  const [first = '', ...rest] = lines;
  const end = rest.findIndex(
    (line) =>
      /^\s*\d+(?: [a-z]+)?[.)]/.test(line) || [...headings].some((heading) => bare(line).endsWith(bare(heading))),
  );
  return [first, ...(end < 0 ? rest : rest.slice(0, end))].join('\n');
}

/** Does steps one after the other, and holds that each leaves all words but those of what it was to delete. */
function holds(draft: string, headings: ReadonlySet<string>, steps: readonly Step[]): void {
  let text = draft;
  let cursor: number = 0;
  /** Numbers that the last step wrote, with nothing after them. */
  let waiting = false;
  for (const planned of steps) {
    // What was written is taken away again as often as not.
    const one: Step = waiting && planned.stays ? { ...planned, kind: 'delete' } : planned;
    const offset: number = one.stays || waiting ? Math.min(cursor, text.length) : placeIn(text, one);
    const model = read(text);
    const paragraph = paragraphAt(model, offset);
    const result = done(text, one, offset);
    if (!result) continue;
    const gone = missing(text, result.text);
    const told: string = `${JSON.stringify(one)} at ${offset}\n${text}\n---------\n${result.text}`;
    if (!one.kind.startsWith('delete')) assert.deepEqual(gone, [], told);
    else if (waiting) assert.deepEqual(gone, [], told);
    else {
      const start = model.tree.starts[paragraph?.block ?? 0] ?? 0;
      assert.deepEqual(missing(gone.join(' '), linesBelow(text, start, headings)), [], told);
    }
    for (const heading of headings) assert.ok(bare(result.text).includes(bare(heading)), `${heading}\n${told}`);
    waiting = WRITING.has(one.kind) && isAtEnd(result.text, result.cursor);
    ({ text, cursor } = result);
  }
}

/** A place on a line, mostly its end. */
function placeIn(text: string, { at, to }: Step): number {
  const ends = [...text.matchAll(/(?<![\r\n])(?:\r|\n|$)/g)].map(({ index }) => index);
  const end = ends[at % ends.length] ?? 0;
  return to % 3 > 0 ? end : Math.max(0, end - (to % 60));
}

/** A text without numbers of headings, which may become others, and with single spaces. */
function bare(text: string): string {
  return text
    .replace(/^\s*(?:[A-Z]|[IVX]+)\.(?=\s)/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What writes a number that waits for its words, at which the cursor is. */
const WRITING: ReadonlySet<string> = new Set(['insert', 'pair']);

function isAtEnd(text: string, offset: number): boolean {
  return /^[^\S\r\n]*(?:[\r\n]|$)/.test(text.slice(offset));
}

interface Piece {
  readonly heading: number;
  readonly preface: boolean;
  readonly items: number;
  readonly more: boolean;
  /** How far its number is from the one before. */
  readonly step: number;
}

const piece: fc.Arbitrary<Piece> = fc.record({
  heading: fc.nat(4),
  preface: fc.nat(3).map((n) => n === 0),
  items: fc.constantFrom(0, 0, 0, 2, 3),
  more: fc.nat(3).map((n) => n === 0),
  step: fc.constantFrom(1, 1, 1, 1, 2, 4),
});

const manner = fc.record({
  number: fc.constantFrom('.\t', '.\t', '. ', ')\t', '.\n', '.\n\n'),
  item: fc.constantFrom('\t(@)\t', '(@) '),
  gap: fc.constantFrom('', '\n'),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  lead: fc.constantFrom('', '\t\t'),
});

/** Drafts with headings that have no number, text between them and the first paragraph below, and numbers that are missing. */
const drafts = fc.tuple(fc.array(piece, { minLength: 2, maxLength: 9 }), manner).map(([pieces, how]) => {
  const lines = [
    'United Nations\tCEDAW/C/XAA/CO/5',
    '',
    'Concluding observations on the fifth periodic report of Xandria',
    '',
  ];
  const headings = new Set<string>();
  let marks = 0;
  let number = 0;
  const mark = () => `zo${String.fromCharCode(97 + Math.floor(marks / 26), 97 + (marks++ % 26))}k`;
  const blank = () => {
    if (lines.at(-1) !== '') lines.push('');
  };
  for (const one of pieces) {
    if (one.heading > 2) {
      const heading = `${one.heading === 3 ? '' : `${String.fromCharCode(65 + headings.size)}.\t`}Situation of ${mark()} in Xandria`;
      headings.add(heading);
      blank();
      lines.push(how.lead + heading, '');
      // Below a heading without a number, text without one is read as a part of the paragraph before it.
      if (one.preface && one.heading === 4)
        lines.push(`The following was said of ${mark()} by the delegation of the State party.`, '');
    } else if (how.gap !== '') blank();
    number += one.step;
    const list = one.items > 0 ? ` It recommends for ${mark()} that the State party:` : '';
    lines.push(
      `${number}${how.number}The Committee is concerned about ${mark()} (see para. ${Math.max(1, number - 1)} above).${list}`,
    );
    for (let k = 0; k < one.items; k++)
      lines.push(
        `${how.item.replace('@', String.fromCharCode(97 + k))}Adopt measures on ${mark()}${k + 1 < one.items ? ';' : '.'}`,
      );
    if (one.more) {
      blank();
      lines.push(`The State party should look into ${mark()} without further delay.`, '');
    }
  }
  return { text: `${lines.join('\n')}\n`.replaceAll('\n', how.lineBreak), headings };
});

describe('no operation takes a word away that was not to be deleted', () => {
  it('of random drafts', () => {
    fc.assert(
      fc.property(drafts, fc.array(step, { minLength: 1, maxLength: 6 }), ({ text, headings }, steps) =>
        holds(text, headings, steps),
      ),
      { numRuns: runs(300), includeErrorInReport: true },
    );
  });

  const samples = 'samples';
  for (const name of readdirSync(samples).filter((one) => one.endsWith('.txt')))
    it(`of the sample ${name}`, () => {
      const text = readFileSync(join(samples, name), 'utf8');
      const { tree } = read(text);
      const headings = new Set(
        tree.blocks.flatMap((block) =>
          block.kind === 'heading' && !/[\r\n]/.test(block.text.trim()) ? [block.text.trim()] : [],
        ),
      );
      fc.assert(
        fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => holds(text, headings, steps)),
        { numRuns: runs(15), includeErrorInReport: true },
      );
    });
});
