import { docx, p } from '../../word/support/docx';

/** What an option is tried with: words of the line after the command, and what must be in what is said, printed or written. */
export type Tried = readonly [line: string, wanted: RegExp];

export interface OptionRow {
  readonly good: Tried;
  /** A value that is refused, or a use; absent where every value will do. */
  readonly bad?: Tried;
}

/** Numbered paragraphs, with a gap. */
const GAPPED = [
  'CMW/C/XAA/CO/1',
  'Concluding observations on the initial report of Xandoria',
  '1.\tThe Committee recalls its guidelines.',
  '2.\tIt recommends that the State party register all workers.',
  '4.\tIt also recommends that the State party train inspectors.',
];
/** The files that operations are tried in. */
export const NUMBERED_FILES = {
  'numbered.txt': GAPPED.join('\n'),
  'numbered.docx': docx({ body: GAPPED.map((line) => p(line)).join('') }),
};

/** The rows of the options that all operations share; `operands` names what is done in each of its files. */
function operationRows(operands: string): Readonly<Record<string, OptionRow>> {
  const [text, word] = ['numbered.txt', 'numbered.docx'];
  const [before = '', then = ''] = operands.split('|');
  const of = (file: string, more: string) => `${before}${file}${then} ${more}`;
  return {
    out: {
      good: [of(text, '--out out.txt'), /out\.txt was written/],
      bad: [of(text, '--out old.docx'), /old\.docx: already exists/],
    },
    'in-place': {
      good: [of(word, '--in-place'), /\.docx was written/],
      bad: [of('-', '--in-place'), /standard input is no file/],
    },
    'dry-run': { good: [of(text, '--dry-run'), /--- a\/numbered/] },
    force: {
      good: [of(text, '--out old.docx --force'), /old\.docx was written/],
      bad: [of(text, '--out old.docx'), /already exists/],
    },
    issued: { good: [of(text, '--issued'), /was written/] },
    author: { good: [of(word, '--author Editor'), /was written/] },
    date: {
      good: [of(word, '--date 2026-05-01'), /was written/],
      bad: [of(word, '--date May'), /expected a date/],
    },
    kind: {
      good: [of(text, '--kind concluding-observations'), /was written/],
      bad: [of(text, '--kind letter'), /expected one of/],
    },
    lang: {
      good: [of(text, '--lang fr'), /was written/],
      bad: [of(text, '--lang de'), /expected one of/],
    },
  };
}

/** A row for each option of each operation. */
export const OPERATION_ROWS: Readonly<Record<string, Readonly<Record<string, OptionRow>>>> = {
  insert: {
    ...operationRows('| 1'),
    text: {
      good: ['draft.txt 1 --text Words', /draft\.txt/],
      bad: ['draft.txt 1 --pair --text Words', /--text goes with one paragraph/],
    },
    item: {
      good: ['draft.txt 1 --item --dry-run', /^\+\s+\(a\)/m],
      bad: ['draft.txt 1 --item --pair', /go against each other/],
    },
    pair: { good: ['draft.txt 1 --pair --dry-run', /^\+3\./m] },
  },
  delete: {
    ...operationRows('| 1'),
    references: {
      good: ['draft.txt 1 --references remove', /draft\.txt/],
      bad: ['draft.txt 1 --references keep', /expected leave or remove/],
    },
    pair: { good: ['draft.txt 1 --pair', /draft\.txt/] },
  },
  move: {
    ...operationRows('| 1 --down'),
    before: {
      good: ['draft.txt 2 --before 1', /draft\.txt/],
      bad: ['draft.txt 2 --before one', /expected the number/],
    },
    after: { good: ['draft.txt 1 --after 2', /draft\.txt/], bad: ['draft.txt 1 --after one', /expected the number/] },
    first: { good: ['draft.txt 2 --first', /draft\.txt/], bad: ['draft.txt 2 --first --up', /one of --before/] },
    up: { good: ['draft.txt 2 --up', /draft\.txt/], bad: ['draft.txt 2 --up --down', /one of --before/] },
    down: { good: ['draft.txt 1 --down', /draft\.txt/], bad: ['draft.txt 1 --up --down', /one of --before/] },
    pair: { good: ['draft.txt 1 --down --pair', /draft\.txt/] },
  },
  split: {
    ...operationRows('| 1 --before=recalls'),
    before: { good: ['draft.txt 1 --before recalls', /draft\.txt/], bad: ['draft.txt 1', /--before WORDS is missing/] },
  },
  merge: operationRows('| 1'),
  cite: {
    ...operationRows('| 1 --in=2 --after=workers'),
    in: {
      good: ['draft.txt 1 --in 2 --after workers', /draft\.txt/],
      bad: ['draft.txt 1 --after workers', /--in PLACE is missing/],
    },
    after: {
      good: ['draft.txt 1 --in 2 --after workers', /draft\.txt/],
      bad: ['draft.txt 1 --in 2', /--after WORDS is missing/],
    },
  },
  renumber: operationRows('|'),
  'choose-follow-up': {
    ...operationRows('| 1'),
    period: { good: ['draft.txt 1 --period year', /draft\.txt/] },
    deadline: { good: ['draft.txt 1 --deadline', /draft\.txt/] },
  },
};
