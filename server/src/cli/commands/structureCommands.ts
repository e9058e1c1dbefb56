import { cite as citeAt } from '../../edits/citing/cite';
import { mayFollowUp, writeFollowUp } from '../../edits/citing/followUp';
import { readPlace, readPlaces } from '../../edits/citing/writtenPlace';
import { joinEdits } from '../../edits/numbers/sequence';
import { insertItem, insertParagraphs } from '../../edits/paragraphs/insert';
import { mergeWithNext } from '../../edits/paragraphs/merge';
import { moveAfter, moveBeforeParagraph, moveBy, moveFirst } from '../../edits/paragraphs/move';
import { isRefused, numberingRefusal, type OperationOutcome, type Refused } from '../../edits/paragraphs/operation';
import { type RemovalScope, remove } from '../../edits/paragraphs/remove';
import { renumberAll } from '../../edits/paragraphs/renumberAll';
import { split as splitAt } from '../../edits/paragraphs/split';
import { statusRefusal } from '../../features/words/operationWords';
import type { ParagraphPlace } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { findPlace } from '../../model/paragraphs/paragraphs';
import type { Span } from '../../text/edits';
import { OPERATION_DETAILS, OPERATION_OPTIONS, operateOnFile, type WordsRefused } from '../files/operationFile';
import { UsageError } from '../io/io';
import { printableLine } from '../io/terminal';
import { languageFrom, onlyOperand, readArguments } from '../options/arguments';
import type { Command } from '../options/command';
import { flagOption, valueOption } from '../options/commandOption';

const PLACE_PARAGRAPH =
  'PLACE is a paragraph or a subparagraph by its number, as it is cited: 12, "12 bis", "36 (c)" or 36(c).';
const PAIR_FLAG = flagOption('With the concern or the recommendation that it belongs to.');

const INSERT_OPTIONS = {
  text: valueOption('WORDS', 'The words of the new paragraph.'),
  item: flagOption('Insert a subparagraph, after that at PLACE or as its first.'),
  pair: flagOption('Insert two paragraphs, a concern and a recommendation.'),
  ...OPERATION_OPTIONS,
};

const insert: Command = {
  name: 'insert',
  operands: 'FILE PLACE',
  summary: 'Insert a paragraph or a subparagraph after another.',
  options: INSERT_OPTIONS,
  completes: 'files',
  details: [PLACE_PARAGRAPH, ...OPERATION_DETAILS],
  async run(args, io) {
    const { values, positionals } = readArguments(args, INSERT_OPTIONS);
    const { text, item, pair } = values;
    if (item && pair) throw new UsageError('--item and --pair go against each other');
    if (pair && text !== undefined) throw new UsageError('--text goes with one paragraph, not with --pair');
    if (text !== undefined && /[\r\n]/.test(text)) throw new UsageError('--text: one line is expected');
    const { file, place } = fileAndPlace(positionals);
    return operateOnFile(
      file,
      (model) =>
        atPlace(model, place, ({ offset }) =>
          withWords(model, item ? insertItem(model, offset) : insertParagraphs(model, offset, pair ? 2 : 1), text),
        ),
      values,
      io,
    );
  },
};

const DELETE_OPTIONS = {
  references: valueOption('HOW', 'References to it: leave them, or remove them from lists.', ['leave', 'remove']),
  pair: PAIR_FLAG,
  ...OPERATION_OPTIONS,
};

const deletion: Command = {
  name: 'delete',
  operands: 'FILE PLACE',
  summary: 'Delete a paragraph or a subparagraph.',
  options: DELETE_OPTIONS,
  completes: 'files',
  details: [
    PLACE_PARAGRAPH,
    'References to what is deleted are left as they are, unless --references says otherwise, and listed.',
    ...OPERATION_DETAILS,
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, DELETE_OPTIONS);
    const { references = 'leave', pair } = values;
    if (references !== 'leave' && references !== 'remove')
      throw new UsageError(`--references ${printableLine(references)}: expected leave or remove`);
    const { file, place } = fileAndPlace(positionals);
    return operateOnFile(
      file,
      (model) => atPlace(model, place, ({ offset, what }) => remove(model, offset, pair ? 'pair' : what, references)),
      values,
      io,
    );
  },
};

const MOVE_OPTIONS = {
  before: valueOption('OTHER', 'Move it before this paragraph.'),
  after: valueOption('OTHER', 'Move it after this paragraph or subparagraph.'),
  first: flagOption('Move it before all others.'),
  up: flagOption('Move it one place up.'),
  down: flagOption('Move it one place down.'),
  pair: PAIR_FLAG,
  ...OPERATION_OPTIONS,
};

const move: Command = {
  name: 'move',
  operands: 'FILE PLACE',
  summary: 'Move a paragraph or a subparagraph.',
  options: MOVE_OPTIONS,
  completes: 'files',
  details: [`${PLACE_PARAGRAPH} So is OTHER.`, 'In a Word file, it is a move as Word tracks it.', ...OPERATION_DETAILS],
  async run(args, io) {
    const { values, positionals } = readArguments(args, MOVE_OPTIONS);
    const { before, after, first, up, down, pair } = values;
    const directions = [before !== undefined, after !== undefined, first, up, down].filter(Boolean);
    if (directions.length !== 1) throw new UsageError('one of --before, --after, --first, --up and --down is expected');
    const otherFile = before ?? after;
    const otherPlace = otherFile === undefined ? undefined : placeOf(otherFile);
    const { file, place } = fileAndPlace(positionals);
    return operateOnFile(
      file,
      (model) =>
        atPlace(model, place, ({ offset, what: own }) => {
          const scope = pair ? 'pair' : own;
          if (otherPlace)
            return (before === undefined ? moveAfter : moveBeforeParagraph)(model, offset, scope, otherPlace);
          return first ? moveFirst(model, offset, scope) : moveBy(model, offset, scope, up ? -1 : 1);
        }),
      values,
      io,
    );
  },
};

const SPLIT_OPTIONS = {
  before: valueOption('WORDS', 'Where the second half begins.'),
  ...OPERATION_OPTIONS,
};

const split: Command = {
  name: 'split',
  operands: 'FILE PLACE',
  summary: 'Split a paragraph or a subparagraph in two.',
  options: SPLIT_OPTIONS,
  completes: 'files',
  details: [
    PLACE_PARAGRAPH,
    'The second half begins with the WORDS of --before, which must be in it once.',
    ...OPERATION_DETAILS,
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, SPLIT_OPTIONS);
    const words = requireOperand(values.before, '--before WORDS');
    const { file, place } = fileAndPlace(positionals);
    return operateOnFile(
      file,
      (model) => atPlace(model, place, (at) => atWords(model, at, words, ({ start }) => splitAt(model, start))),
      values,
      io,
    );
  },
};

const merge: Command = {
  name: 'merge',
  operands: 'FILE PLACE',
  summary: 'Merge a paragraph or a subparagraph with the following one.',
  options: OPERATION_OPTIONS,
  completes: 'files',
  details: [PLACE_PARAGRAPH, ...OPERATION_DETAILS],
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPERATION_OPTIONS);
    const { file, place } = fileAndPlace(positionals);
    return operateOnFile(
      file,
      (model) => atPlace(model, place, ({ offset }) => mergeWithNext(model, offset)),
      values,
      io,
    );
  },
};

const CITE_OPTIONS = {
  in: valueOption('PLACE', 'Cite them in this paragraph or subparagraph.'),
  after: valueOption('WORDS', 'Cite them after these words of it.'),
  ...OPERATION_OPTIONS,
};

const cite: Command = {
  name: 'cite',
  operands: 'FILE CITED...',
  summary: 'Cite paragraphs in the manner of the document.',
  options: CITE_OPTIONS,
  completes: 'files',
  details: [
    `${PLACE_PARAGRAPH} So is each CITED.`,
    'The citation comes right after the WORDS of --after, which must be in the paragraph once. A list that ends there, or that they are in, is extended in order.',
    ...OPERATION_DETAILS,
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, CITE_OPTIONS);
    const place = placeOf(requireOperand(values.in, '--in PLACE'));
    const words = requireOperand(values.after, '--after WORDS');
    const { file, places } = fileAndPlaces(positionals, 'CITED');
    return operateOnFile(
      file,
      (model) =>
        atPlace(model, place, (at) =>
          atWords(model, at, words, ({ end }) => citeAt(model, { start: end, end }, places)),
        ),
      values,
      io,
    );
  },
};

const renumber: Command = {
  name: 'renumber',
  operands: 'FILE',
  summary: 'Number paragraphs, subparagraphs and headings without gaps.',
  options: OPERATION_OPTIONS,
  completes: 'files',
  details: OPERATION_DETAILS,
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPERATION_OPTIONS);
    const file = onlyOperand(positionals, 'FILE');
    return operateOnFile(file, (model) => numberingRefusal(model) ?? renumberAll(model), values, io);
  },
};

const FOLLOW_UP_OPTIONS = {
  period: valueOption('PERIOD', 'The period for a new paragraph, such as "two years".'),
  deadline: flagOption('Write the date at the end of the period.'),
  ...OPERATION_OPTIONS,
};

const followUp: Command = {
  name: 'choose-follow-up',
  operands: 'FILE PLACE...',
  summary: 'Choose the recommendations of the follow-up paragraph.',
  options: FOLLOW_UP_OPTIONS,
  completes: 'files',
  details: [
    `${PLACE_PARAGRAPH} A follow-up paragraph that exists gets a list of these places and no others; else a new one is written in the usual place.`,
    ...OPERATION_DETAILS,
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, FOLLOW_UP_OPTIONS);
    const { file, places } = fileAndPlaces(positionals, 'PLACE');
    const language = languageFrom(values.lang);
    const choice = { period: values.period ?? '', withDeadline: values.deadline === true };
    return operateOnFile(
      file,
      (model) => {
        if (!mayFollowUp(model)) return { message: 'only concluding observations have a follow-up paragraph' };
        const status = statusRefusal(model.identity.status, language);
        if (status !== undefined && values.issued !== true) return { message: `${status} (--issued)` };
        return numberingRefusal(model) ?? writeFollowUp(model, model.tree.length, places, choice);
      },
      values,
      io,
    );
  },
};

/** The commands that change the structure of a document, in help order. */
export const STRUCTURE_COMMANDS: readonly Command[] = [insert, deletion, move, split, merge, cite, renumber, followUp];

function requireOperand(value: string | undefined, what: string): string {
  if (value === undefined || value.trim() === '') throw new UsageError(`${what} is missing`);
  return value;
}

function placeOf(text: string): ParagraphPlace {
  const place = readPlace(text);
  if (place) return place;
  throw new UsageError(`${printableLine(text)}: expected the number of a paragraph, such as 12, 12(a) or "12 bis"`);
}

function fileAndPlace([file, place, more]: readonly string[]): {
  readonly file: string;
  readonly place: ParagraphPlace;
} {
  if (file === undefined) throw new UsageError('FILE is missing');
  if (place === undefined) throw new UsageError('PLACE is missing');
  if (more !== undefined)
    throw new UsageError(`one PLACE is expected; write ${printableLine(`"${place} ${more}"`)} for one`);
  return { file, place: placeOf(place) };
}

function fileAndPlaces(
  [file, ...placeTexts]: readonly string[],
  what: string,
): { readonly file: string; readonly places: readonly ParagraphPlace[] } {
  if (file === undefined) throw new UsageError('FILE is missing');
  if (placeTexts.length === 0) throw new UsageError(`${what} is missing`);
  return { file, places: readPlaces(placeTexts) ?? placeTexts.map(placeOf) };
}

/** A paragraph or subparagraph of a document. */
interface PlaceAt extends Span {
  /** An offset within its text. */
  readonly offset: number;
  readonly what: RemovalScope;
}

type PlaceResult = OperationOutcome | Refused | WordsRefused;

/** Applies an operation to a paragraph or subparagraph of the main text. */
function atPlace(model: DocumentModel, place: ParagraphPlace, operate: (at: PlaceAt) => PlaceResult): PlaceResult {
  const { tree, paragraphs } = model;
  const refusal = numberingRefusal(model);
  if (refusal) return refusal;
  const target = findPlace(tree, paragraphs, 0, place);
  if (target.kind !== 'paragraph' && target.kind !== 'item') return { refused: 'no-place' };
  const { block, endBlock } = target.kind === 'item' ? target.item : target.paragraph;
  const start = tree.starts[block] ?? 0;
  const offset = start + (tree.blocks[block]?.marker.end ?? 0);
  return operate({ start, end: tree.starts[endBlock] ?? tree.length, offset, what: target.kind });
}

/** Applies an operation where the given words occur, provided that they occur only once. */
function atWords(
  { text: { text } }: DocumentModel,
  { start, end }: Span,
  words: string,
  operate: (at: Span) => PlaceResult,
): PlaceResult {
  const ownText = text.slice(start, end);
  const at = ownText.indexOf(words);
  if (at < 0) return { message: `"${printableLine(words)}" is not there` };
  if (ownText.indexOf(words, at + 1) >= 0)
    return { message: `"${printableLine(words)}" is there more than once; use more words` };
  return operate({ start: start + at, end: start + at + words.length });
}

/** The result of an insertion with words typed at its cursor. */
function withWords(model: DocumentModel, outcome: OperationOutcome | Refused, words: string | undefined): PlaceResult {
  if (isRefused(outcome) || words === undefined || outcome.cursor === undefined) return outcome;
  const { cursor } = outcome;
  const { withWords: _, ...rest } = outcome;
  const shift = (offset: number) => (offset < cursor ? offset : offset + words.length);
  return {
    ...rest,
    edits: joinEdits(model.text.text, outcome.edits, [{ start: cursor, end: cursor, text: words }]),
    notes: outcome.notes.map((note) => ({ ...note, at: { start: shift(note.at.start), end: shift(note.at.end) } })),
  };
}
