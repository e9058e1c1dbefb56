import type { Paragraph } from '../model/paragraphs/paragraphs';
import type { Block } from '../syntax/blocks/block';
import type { Fix, Report } from './engine/finding';
import { defineRule } from './engine/rule';
import type { View } from './engine/view';
import { countedParagraphs, isAnotherList, isSaidInText, mayQuoteNumbers } from './reading/numbers/countedParagraphs';
import { areLeftOut, saysOmission } from './reading/numbers/extract';
import { numbersBetween, wholeNumbers } from './reading/numbers/missingNumbers';
import { partNumbersOf } from './reading/numbers/partNumbers';

/** The number of missing numbers in a gap. */
function countOf({ args: { missing } }: Parameters<Report>[0]): number {
  if (typeof missing !== 'object' || !('all' in missing)) return 1;
  const [, from, to] = /(\d+)–(\d+)/.exec(missing.all.join(' ')) ?? [];
  return from === undefined || to === undefined ? 1 : Number(to) - Number(from) + 1;
}

/** Finds paragraph numbers that are missing, duplicated or out of order. */
export const paragraphNumbering = defineRule({
  id: 'paragraph-numbering',
  name: 'numbering of paragraphs',
  group: 'numbering',
  severity: 'warning',
  isWordless: true,
  summary: 'A paragraph number that is missing, used twice or out of order.',
  why: 'Paragraphs are numbered in one sequence through the whole document, and translators match the language versions by these numbers.',
  limits: [
    'Numbers such as “12 bis”.',
    'In documents of States, numbers of lists and of quoted questions, laws and treaties.',
    'A document that does not start at 1; an annex, or one of several lists with headings of its own, that starts again.',
    'Numbers that are missing where a line such as “(…)” says that something was left out.',
    'Where many numbers are missing, the text is taken for an extract, and a single query says so.',
    'In Views and decisions, whose paragraphs are numbered 2.1 and 2.2, a single query names all the numbers that are missing.',
  ],
  messages: {
    gap: 'Paragraph {number} follows paragraph {previous}: number {missing} is missing.',
    gaps: 'Paragraph {number} follows paragraph {previous}: numbers {missing} are missing.',
    duplicate: 'Paragraph number {number} is used twice.',
    disorder: 'Paragraph {number} comes after paragraph {previous}.',
    slip: 'Paragraph {number} stands where paragraph {expected} is expected.',
    restart: 'Paragraph numbers start again at {number} here.',
    parts: 'Paragraph numbers seem to be missing: {missing}.',
    extract: 'There are {count} gaps in the numbers of the paragraphs: is this an extract?',
    renumber: 'Replace with {expected}',
    related: 'Paragraph {number} is here.',
  },
  bad: [
    {
      text: '1.\tThe Committee welcomes the report.\n2.\tThe Committee regrets the delay.\n3.\tThe Committee thanks the delegation.\n1.\tThe Committee appreciates the dialogue.\n^^ Paragraph numbers start again at 1 here.\n2.\tThe Committee notes the answers.\n3.\tThe Committee awaits the rest.',
    },
    {
      text: '1.\tThe Committee welcomes the report.\n2.\tThe Committee regrets the delay.\n4.\tThe Committee thanks the delegation.\n^^ Paragraph 4 follows paragraph 2: number 3 is missing.',
    },
    {
      text: '1.\tThe Committee welcomes the report.\n2.\tThe Committee regrets the delay.\n2.\tThe Committee thanks the delegation.\n^^ Paragraph number 2 is used twice.',
    },
    {
      text: '1.1\tThe author is a national of Xandoria.\n1.2\tShe claims a violation of article 7.\n1.4\tShe has counsel.\n^^^ Paragraph numbers seem to be missing: 1.3 and 3.1.\n2.\tShe was detained.\n3.2\tThe State party submitted its observations.',
    },
  ],
  good: [
    {
      text: '1.1\tThe author is a national of Xandoria.\n1.2\tShe claims a violation of article 7.\n2.\tShe was detained.\n3.1\tThe State party submitted its observations.',
    },
    {
      text: '11.\tThe Committee welcomes the report.\n12.\tThe Committee regrets the delay.\n12 bis.\tThe Committee thanks the delegation.\n13.\tThe Committee appreciates the dialogue.',
    },
  ],
  check(model, report) {
    const byAnnex = new Map<number, Paragraph[]>();
    for (const paragraph of model.paragraphs.all) {
      const list = byAnnex.get(paragraph.annex);
      if (list) list.push(paragraph);
      else byAnnex.set(paragraph.annex, [paragraph]);
    }
    for (const all of byAnnex.values()) {
      const mayQuote = mayQuoteNumbers(model);
      // In a State's document, "2.1" is a target, or an article of a law.
      if (!mayQuote && all.some(({ suffix }) => suffix.startsWith('.'))) {
        checkParts(model, all, report);
        continue;
      }
      const counted = all.filter((paragraph, i) => !isTitle(model, paragraph, all[i - 1], all[i + 1]));
      const list = countedParagraphs(model, counted);
      const findings: Parameters<Report>[0][] = [];
      let isExtract = false;
      checkSequence(
        list,
        (block) => model.outline[block]?.marker ?? { start: 0, end: 0 },
        (from, to) => {
          const isAnnounced = saysOmission(model, from, to);
          isExtract ||= isAnnounced;
          return isAnnounced;
        },
        (f) => {
          if (!mayQuote || !isSaidInText(model, f)) findings.push(f);
        },
      );
      // "1. Adoption of the agenda": a list of titles with its own numbering.
      const reportedFindings = findings.filter(
        (f) => f.message !== 'restart' || !(isWithoutSentence(model, f.block) || isAnotherList(model, f.block)),
      );
      const gaps = reportedFindings.filter((f) => f.message === 'gap' || f.message === 'gaps');
      const [gap] = gaps;
      if (gap && (isExtract || areLeftOut(gaps.map(countOf), list.length))) {
        report({
          ...gap,
          ...(gaps.length > 1 && { message: 'extract', args: { count: gaps.length } }),
          severity: 'information',
        });
        for (const other of reportedFindings) if (!gaps.includes(other)) report(other);
      } else for (const one of reportedFindings) report(one);
    }
  },
});

/** Checks paragraphs numbered by parts. Missing numbers are reported once, at the first place. */
function checkParts(model: View, all: readonly Paragraph[], report: Report): void {
  const at = ({ block }: Paragraph) => ({ block, ...(model.outline[block]?.marker ?? { start: 0, end: 0 }) });
  const partNumbers = partNumbersOf(all);
  const gaps = partNumbers.filter(({ kind }) => kind === 'gap');
  const [first] = gaps;
  if (first) {
    const missingNumbers = { all: gaps.flatMap((gap) => gap.missing) };
    report({ ...at(first.paragraph), message: 'parts', args: { missing: missingNumbers }, severity: 'information' });
  }
  for (const { kind, paragraph, previous } of partNumbers) {
    if (kind === 'gap') continue;
    const { number } = paragraph;
    const relatedFinding = [{ ...at(previous), message: 'related', args: { number: previous.number } } as const];
    if (kind === 'duplicate')
      report({ ...at(paragraph), message: 'duplicate', args: { number }, related: relatedFinding });
    else
      report({
        ...at(paragraph),
        message: 'disorder',
        args: { number, previous: previous.number },
        related: relatedFinding,
      });
  }
}

/** Whether a numbered paragraph is actually a section heading: "9. Optional Protocols" between paragraphs 50 and 51. */
function isTitle(model: View, { block, value }: Paragraph, before?: Paragraph, next?: Paragraph): boolean {
  return (
    before !== undefined &&
    next !== undefined &&
    next.value === before.value + 1 &&
    value < before.value &&
    next.block === block + 1 &&
    isWithoutSentence(model, block)
  );
}

/** Whether a block looks like a title: capitalized words and no end of a sentence. */
function isWithoutSentence(model: View, index: number): boolean {
  const block = model.block(index);
  return block !== undefined && hasNoSentence(block);
}

function hasNoSentence({ text, content: { start, end } }: Block): boolean {
  return end - start <= MAX_TITLE_LENGTH && /^\p{Lu}[^.;:!?]*$/u.test(text.slice(start, end).trim());
}

/** Maximum length of a title, in UTF-16 code units. */
const MAX_TITLE_LENGTH = 100;

function checkSequence(
  list: readonly Paragraph[],
  marker: (block: number) => { readonly start: number; readonly end: number },
  isLeftOut: (from: number, to: number) => boolean,
  report: Report,
): void {
  let previousParagraph: Paragraph | undefined;
  const firstByNumber = new Map<string, Paragraph>();
  /** The existing numbers in ascending order, computed when a number is first found missing. */
  let presentNumbers: readonly number[] | undefined;
  for (let i = 0; i < list.length; i++) {
    const paragraph = list[i];
    if (!paragraph) continue;
    const at = { block: paragraph.block, ...marker(paragraph.block) };
    const twin = firstByNumber.get(paragraph.number);
    const expectedNumber = (previousParagraph?.value ?? 0) + 1;
    // "12 bis" follows 12, and is not another number mistyped.
    const isBetween = paragraph.suffix !== '';
    const isOut =
      previousParagraph !== undefined && paragraph.value !== (isBetween ? previousParagraph.value : expectedNumber);
    if (previousParagraph && (twin || isOut)) {
      const relatedTo = (other: Paragraph) => ({
        related: [{ block: other.block, ...marker(other.block), message: 'related', args: { number: other.number } }],
      });
      const nextNumber = list[i + 1]?.suffix === '' ? list[i + 1]?.value : undefined;
      // A single slip in a sequence that continues after it, with or without a gap, is reported once.
      const isSlip = isOut && !isBetween && (nextNumber === expectedNumber || nextNumber === expectedNumber + 1);
      if (twin && restartsAt(list, i)) {
        // A second sequence is reported once, and then treated separately.
        report({ ...at, message: 'restart', args: { number: paragraph.number }, ...relatedTo(twin) });
        firstByNumber.clear();
        firstByNumber.set(paragraph.number, paragraph);
        previousParagraph = paragraph;
        continue;
      }
      if (twin) report({ ...at, message: 'duplicate', args: { number: paragraph.number }, ...relatedTo(twin) });
      else if (isSlip)
        report({
          ...at,
          message: 'slip',
          args: { number: paragraph.number, expected: expectedNumber },
          ...relatedTo(previousParagraph),
          ...(nextNumber === expectedNumber + 1 && { fixes: [renumberFix(paragraph, at, expectedNumber)] }),
        });
      else if (paragraph.value >= expectedNumber) {
        presentNumbers ??= wholeNumbers(list);
        const missingNumbers = numbersBetween(expectedNumber, paragraph.value + (isBetween ? 1 : 0), presentNumbers);
        if (missingNumbers.length > 0 && !isLeftOut(previousParagraph.block, paragraph.block)) {
          report({
            ...at,
            message: missingNumbers.length > 1 || missingNumbers[0]?.includes('–') ? 'gaps' : 'gap',
            args: { number: paragraph.number, previous: previousParagraph.number, missing: { all: missingNumbers } },
            ...relatedTo(previousParagraph),
          });
        }
      } else
        report({
          ...at,
          message: 'disorder',
          args: { number: paragraph.number, previous: previousParagraph.number },
          ...relatedTo(previousParagraph),
        });
      if (isSlip) {
        if (nextNumber !== expectedNumber) previousParagraph = { ...paragraph, value: expectedNumber };
        continue;
      }
    }
    firstByNumber.set(paragraph.number, paragraph);
    previousParagraph = paragraph;
  }
}

/** Replaces a paragraph number by the one implied by its neighbours. The marker begins with the number. */
function renumberFix({ value, block }: Paragraph, { start }: { readonly start: number }, expected: number): Fix {
  const end = start + String(value).length;
  return { message: 'renumber', args: { expected }, edits: [{ block, start, end, text: String(expected) }] };
}

/** Whether the numbering restarts at an index: the first number again, followed by the next two. */
function restartsAt(list: readonly Paragraph[], i: number): boolean {
  const value = list[i]?.value ?? 0;
  return value === list[0]?.value && list[i + 1]?.value === value + 1 && list[i + 2]?.value === value + 2;
}
