import { typedNumberIn } from '../numbering/typedNumbers';
import type { WordParagraph } from '../parts/result';

/** The number, letter or bullet at the start of a line. */
export interface LineLabel {
  /** The number of tabs before it. */
  readonly depth: number;
  /** The label's possible forms, with the counter written as `1`, `a`, `A`, `i` or `I`: `(a)` and `(i)` for "(i)". */
  readonly forms: readonly string[];
  /** Start of the words after it, in UTF-16 code units from the start of the line. */
  readonly end: number;
}

const BULLET_PATTERN = /^[\t ]*([•·▪◦–—-])(?=[\t ])/;
/** The counters in a number: digits in any script, or letters. */
const COUNTED_PATTERN = /\p{N}+|\p{L}+/gu;
/** Up to thirty-nine, so that "(c)" is the third letter and not a hundred. */
const ROMAN_PATTERN = /^x{0,3}(?:ix|iv|v?i{0,3})$/;

/** The counter that stands for each number format in a form. */
const COUNTERS: ReadonlyMap<string, string> = new Map([
  ['decimal', '1'],
  ['lowerLetter', 'a'],
  ['upperLetter', 'A'],
  ['lowerRoman', 'i'],
  ['upperRoman', 'I'],
]);

/** The label of a line of text; undefined if it has none. A single letter counts only if followed by a tab, as in automatic numbering. */
export function lineLabel(line: string): LineLabel | undefined {
  const number = typedNumberIn(line) || (/^\t*(\p{N}{1,4})\t/u.exec(line)?.[1] ?? '');
  const label = number || (BULLET_PATTERN.exec(line)?.[1] ?? '');
  if (label === '') return undefined;
  const at = line.indexOf(label);
  const remainingText = line.slice(at + label.length);
  if (/^\p{L}/u.test(label) && remainingText !== '' && !remainingText.startsWith('\t')) return undefined;
  const end = line.length - remainingText.trimStart().length;
  return { depth: line.slice(0, at).split('\t').length - 1, forms: formsOf(label), end };
}

/** Restricts a label to the forms possible in a number format such as `lowerRoman`, in which "(i)" cannot be a letter. */
export function labelOfLine(label: LineLabel | undefined, format: string | undefined): LineLabel | undefined {
  const counter = COUNTERS.get(format ?? '');
  if (!label || counter === undefined) return label;
  const forms = label.forms.filter((form) => [...form.matchAll(COUNTED_PATTERN)].at(-1)?.[0] === counter);
  return forms.length > 0 ? { ...label, forms } : label;
}

/** Whether two labels have a form in common: "(b)" and "(i)", "12." and "3." */
export function isSameLabelForm(a: LineLabel | undefined, b: LineLabel | undefined): boolean {
  return a !== undefined && b !== undefined && a.forms.some((form) => b.forms.includes(form));
}

/** The generated text before a paragraph's words: its automatic number, or the tabs of a heading. */
export function generatedBefore(text: string, { start, textStart }: WordParagraph): string {
  return text.slice(start, textStart);
}

const NOTE_MARK_PATTERN = /^\t?[^\t\n]{1,12}\t/;

/**
 * How many UTF-16 code units at the start of a line correspond to what Word generates before the paragraph's words, whose number may have
 * changed; 0 if the line no longer starts with anything like it.
 */
export function generatedIn(line: string, generatedText: string, zone: WordParagraph['zone']): number {
  if (generatedText === '') return 0;
  if (line.startsWith(generatedText)) return generatedText.length;
  if (zone === 'note') return NOTE_MARK_PATTERN.exec(line)?.[0].length ?? 0;
  if (generatedText.trim() === '') return line.length - line.trimStart().length;
  const label = lineLabel(line);
  return label && isSameLabelForm(label, lineLabel(generatedText)) ? label.end : 0;
}

function formsOf(label: string): readonly string[] {
  const countedForms = [...label.matchAll(COUNTED_PATTERN)].map(([run]) => run);
  let forms = [''];
  let from = 0;
  for (const run of countedForms) {
    const at = label.indexOf(run, from);
    const textBetween = label.slice(from, at);
    forms = forms.flatMap((form) => countersOf(run).map((counter) => form + textBetween + counter));
    from = at + run.length;
  }
  return forms.map((form) => form + label.slice(from));
}

function countersOf(run: string): readonly string[] {
  if (/\p{N}/u.test(run)) return ['1'];
  const isCapital = run === run.toUpperCase() && run !== run.toLowerCase();
  const lowerRun = run.toLowerCase();
  const isLetter = [...lowerRun].every((letter) => letter === lowerRun.charAt(0));
  const counters = [...(isLetter ? ['a'] : []), ...(ROMAN_PATTERN.test(lowerRun) ? ['i'] : [])];
  return (counters.length > 0 ? counters : [lowerRun]).map((counter) => (isCapital ? counter.toUpperCase() : counter));
}
