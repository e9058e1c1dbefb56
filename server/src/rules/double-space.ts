import type { BlockReading } from '../model/readings/blockReading';
import { Holds } from '../syntax/tokens/tokens';
import type { Span } from '../text/edits';
import type { NewFinding } from './engine/finding';
import { foldBlocks } from './engine/folded';
import { Gathered, type NoteInBlock, WRITTEN_KINDS } from './engine/gather';
import { defineRule } from './engine/rule';
import { isInQuotation } from './reading/quotations/protectedText';
import { HABIT_COUNT, isEdited, reportOrOnce } from './reading/wording/habit';
import { hasColumns } from './reading/wording/tableColumns';

/** The runs of multiple spaces in a block. */
interface Spaces extends Span {
  readonly runs: readonly (Span & { readonly stop: boolean })[];
}

const SPACE_RUNS = new Gathered<Spaces>({
  block(reading, note) {
    if ((reading.held & Holds.blanks) === 0) return;
    const { start, end } = reading.block.content;
    const runs = runsIn(reading);
    if (runs.length > 0) note({ start, end, runs });
  },
});

/**
 * A footnote mark, which is set off with spaces on a printed page. One that is out of sequence was not parsed as the mark of a footnote.
 */
const FOOTNOTE_MARK_PATTERN = /^(?:\d{1,3}|[a-z]|[*\u2020\u2021]{1,3})$/;
const MAX_MARK_LENGTH = 3;

const SEVERAL_PATTERN = /[ \u00a0]{2,}/g;

/** Runs of multiple spaces in a block; none for a table. */
function runsIn(reading: BlockReading): Spaces['runs'] {
  const { text, content } = reading.block;
  const runs: (Span & { stop: boolean })[] = [];
  SEVERAL_PATTERN.lastIndex = content.start;
  for (let match = SEVERAL_PATTERN.exec(text); match; match = SEVERAL_PATTERN.exec(text)) {
    const { index: start } = match;
    const end = start + match[0].length;
    if (end >= content.end) break;
    // White space next to a line break or a tab is layout.
    if (start === content.start || isLayout(text.charCodeAt(start - 1)) || isLayout(text.charCodeAt(end))) continue;
    if (start - content.start <= MAX_MARK_LENGTH && FOOTNOTE_MARK_PATTERN.test(text.slice(content.start, start)))
      continue;
    if (isInQuotation(reading, start, end)) continue;
    runs.push({ start, end, stop: isStop(text, start - 1) });
  }
  return runs.length > 0 && isTable(reading) ? [] : runs;
}

const SINGLE_PATTERN = /(?<=[.?!][)"\u201d\u2019]?)[ \u00a0][A-Z]/;

/** The number of blocks with a sentence after a single space. Requested only if double spaces look like a habit. */
const SINGLES = foldBlocks<number>(
  0,
  (reading) => {
    const { kind, text, content } = reading.block;
    const isSingle = WRITTEN_KINDS.includes(kind) && SINGLE_PATTERN.test(text.slice(content.start, content.end));
    return isSingle && !((reading.held & Holds.blanks) !== 0 && isTable(reading)) ? 1 : undefined;
  },
  (a, b) => a + b,
);

/** Whether a block is a table. Three spaces form columns, except in a numbered paragraph. */
function isTable(reading: BlockReading): boolean {
  const { kind, text, content } = reading.block;
  if (kind !== 'paragraph' && kind !== 'subparagraph') return hasColumns(reading);
  const ownText = text.slice(content.start, content.end);
  // At line breaks, separate runs of white space may add up to what looks like a column gap.
  return (ownText.includes('\t') || ownText.includes('    ')) && /\t| {5}/.test(ownText.replace(/[\r\n]\s+/g, ' '));
}

/** Whether a character is a line break or tab. */
function isLayout(code: number): boolean {
  return code <= 0x1f;
}

/** Whether a full stop, question mark or exclamation mark is at an offset, with an optional closing mark after it. */
function isStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x29 || code === 0x22 || code === 0x201d || code === 0x2019) return isMark(text.charCodeAt(at - 1));
  return isMark(code);
}

function isMark(code: number): boolean {
  return code === 0x2e || code === 0x3f || code === 0x21;
}

/** Finds double spaces between words. */
export const doubleSpace = defineRule({
  id: 'double-space',
  name: 'double spaces',
  group: 'style',
  severity: 'warning',
  summary: 'Two spaces between words.',
  why: 'A second space is left when words are deleted, and shows in the printed document. One finding a paragraph corrects all of them.',
  limits: [
    'A draft that has two spaces after its full stops throughout is reported once.',
    'Quotations, lines set in columns, indentation, and the white space around numbers and tabs.',
  ],
  messages: {
    one: 'Two spaces between words.',
    several: 'Two spaces between words, {count} times in this paragraph.',
    often: 'Two spaces between words, in {count} paragraphs.',
    stops: 'Two spaces after full stops throughout ({count} times).',
    replace: 'Replace with one space',
    'replace-all': 'Replace with one space in all {count} places',
  },
  habits: [['It is so.', 'It is  so.']],
  bad: [
    {
      text: '1.\tThe Committee recalls the Convention,  which the State party  has ratified.\n  \t                                     ^^ Two spaces between words, 2 times in this paragraph.\n2.\tThe State  party should act.\n  \t         ^^ Two spaces between words.',
    },
    {
      text: '1.\tThe Act was adopted.  It was amended.  It was repealed.\n  \t                    ^^ Two spaces after full stops throughout (3 times).\n2.\tA new Act was tabled.  The Committee welcomes it.',
    },
  ],
  good: [
    { text: '1.\tThe Committee recalls the Convention, which the State party\n   has ratified. It welcomes the Act.' },
    { text: '1.\tThe Act speaks of “the  general  interest”.' },
    { text: '1.\tThe Committee notes the figures.\n\nWomen     12   14\nMen       30   31\n' },
  ],
  gathers: [SPACE_RUNS],
  check(model, report) {
    if (!isEdited(model)) return;
    const allSpaces = SPACE_RUNS.in(model);
    const stops = allSpaces.flatMap(({ block, runs }) =>
      runs.filter((run) => run.stop).map((run) => ({ ...run, block })),
    );
    const isDoubleSpaced = stops.length >= HABIT_COUNT && stops.length > model.ask(SINGLES) * 2;
    const firstStop = stops[0];
    if (isDoubleSpaced && firstStop) {
      const { block, start, end } = firstStop;
      report({
        block,
        start,
        end,
        message: 'stops',
        args: { count: stops.length },
        severity: 'information',
        fixes: [
          { message: 'replace-all', args: { count: stops.length }, certain: true, edits: stops.map(singleSpace) },
        ],
      });
    }
    const findings = allSpaces.flatMap(({ block, runs }): NewFinding[] => {
      const wrongRuns = runs.filter((run) => !(isDoubleSpaced && run.stop)).map((run) => ({ ...run, block }));
      const firstRun = wrongRuns[0];
      if (!firstRun) return [];
      return [
        {
          block,
          start: firstRun.start,
          end: firstRun.end,
          message: wrongRuns.length === 1 ? 'one' : 'several',
          args: { count: wrongRuns.length },
          fixes: [{ message: 'replace', args: {}, certain: true, edits: wrongRuns.map(singleSpace) }],
        },
      ];
    });
    reportOrOnce(findings, { message: 'often' }, { message: 'replace-all' }, report);
  },
});

function singleSpace({ block, start, end }: NoteInBlock<Span>) {
  return { block, start, end, text: ' ' };
}
