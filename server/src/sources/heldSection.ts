import { findSection, type SectionLookup } from '../model/paragraphs/headingSections';
import type { ForeignPlace } from '../model/summary';
import type { Block, LabelForm } from '../syntax/blocks/block';
import { romanValue } from '../syntax/blocks/marker';
import type { Tree } from '../syntax/blocks/tree';
import type { Span } from '../text/edits';
import type { CheckedAnswer } from './heldCitation';
import { concernsYear } from './isOfYear';
import { isPartOnly } from './isPartOnly';
import type { SourceList } from './sourceList';

/** A section of another document. */
export type ForeignSection = ForeignPlace & { readonly section: readonly string[] };

/**
 * A section of another document, held against its headings. `isSure`: whether it is certainly one of that document. Only a copy whose
 * headings are numbered in the same way, without a gap, denies a section.
 */
export function checkSection(place: ForeignSection, isSure: boolean, sources: SourceList): CheckedAnswer {
  const { symbol, section, year } = place;
  const answer = { source: symbol, place: section.join('.'), section };
  const copy = sources.document(symbol);
  if (!copy) return { ...answer, verdict: 'not-checked', reason: 'not-at-hand' };
  if (!concernsYear(copy.model, year)) return { ...answer, verdict: 'not-checked', reason: 'other-year', copy };
  const { tree } = copy.model;
  if (findSection(tree, { labels: section })) return { ...answer, verdict: 'found', copy };
  const end = endOfSeries(tree, section);
  const [doubt] = copy.doubts;
  const reason =
    doubt ?? (isPartOnly(symbol) ? 'extract' : undefined) ?? (isSure && end ? undefined : 'source-uncertain');
  if (reason !== undefined) return { ...answer, verdict: 'not-checked', reason, copy, ...end };
  return { ...answer, verdict: 'no-such-place', copy, ...end };
}

/** The heading with which the series of a missing section ends. */
interface SeriesEnd {
  /** The labels of the heading that ends the series: "II.B". */
  readonly last: string;
  readonly passages: readonly Span[];
}

/** The end of the series that lacks a section; undefined where no complete series of that kind is there, or a line begins with its number. */
function endOfSeries(tree: Tree, labels: readonly string[]): SeriesEnd | undefined {
  let depth = 1;
  let scope: SectionLookup = { block: -1, endBlock: tree.blocks.length };
  for (; depth <= labels.length; depth++) {
    const nextLookup = findSection(tree, { labels: labels.slice(0, depth) });
    if (!nextLookup) break;
    scope = nextLookup;
  }
  const label = labels[depth - 1] ?? '';
  const ends = valuesOf(label).flatMap(({ form, value }) => {
    const headings = headingsOf(tree, scope, form);
    return headings.length === 0 ? [] : [isComplete(headings, value) ? headings.at(-1) : undefined];
  });
  const [end] = ends;
  if (!end || ends.includes(undefined) || beginsLine(tree, scope, label)) return undefined;
  const { block, label: lastLabel } = end;
  const start = tree.starts[block] ?? 0;
  const { content, marker } = end.heading;
  return {
    last: [...labels.slice(0, depth - 1), lastLabel.text].join('.'),
    passages: [{ start: start + Math.min(marker.start, content.start), end: start + content.end }],
  };
}

/** The positions that a label may have in a series: "C" is the third letter, and a hundred. */
function valuesOf(label: string): readonly { readonly form: LabelForm; readonly value: number }[] {
  if (/^\d+$/.test(label)) return [{ form: 'decimal', value: Number(label) }];
  const roman = romanValue(label);
  const isLetter = /^[A-Z]$/.test(label);
  return [
    ...(roman > 0 ? [{ form: 'roman' as const, value: roman }] : []),
    ...(isLetter ? [{ form: 'capital' as const, value: label.charCodeAt(0) - 'A'.charCodeAt(0) + 1 }] : []),
  ];
}

interface SeriesHeading {
  readonly block: number;
  readonly heading: Block;
  readonly label: NonNullable<Block['label']>;
}

function headingsOf({ blocks }: Tree, { block, endBlock }: SectionLookup, form: LabelForm): SeriesHeading[] {
  const headings: SeriesHeading[] = [];
  for (let b = block + 1; b < endBlock; b++) {
    const heading = blocks[b];
    if (heading?.kind === 'heading' && heading.label?.form === form)
      headings.push({ block: b, heading, label: heading.label });
  }
  return headings;
}

/** Whether headings count from 1 without a gap, perhaps several times, and never reach a value. */
function isComplete(headings: readonly SeriesHeading[], value: number): boolean {
  return headings.every(({ label }, i) => {
    const previousHeading = headings[i - 1]?.label.value ?? 0;
    return label.value < value && (label.value === 1 || label.value === previousHeading + 1);
  });
}

/** Whether a line begins with a label, perhaps after a word: the heading may be there, and not be recognized. */
function beginsLine({ blocks }: Tree, { block, endBlock }: SectionLookup, label: string): boolean {
  const line = new RegExp(String.raw`^[^\p{L}\p{N}\n]{0,9}(?:\p{L}{3,9}[ \t]{1,3})?${label}(?![\p{L}\p{N}])`, 'mu');
  return blocks.slice(block + 1, endBlock).some(({ text }) => line.test(text));
}
