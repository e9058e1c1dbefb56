import type { DisplayLanguage } from '../display/displayLanguage';
import { speakerFor } from '../display/speaker';
import type { DocumentModel } from '../model/document';
import { type Citation, ownAddresses } from '../model/summary';
import { bisect } from '../text/bisect';
import type { Span } from '../text/edits';
import { findTarget, indexOf, isPlaceBetween, targetSpansOfParagraph } from './places/places';

/** The reference count of a paragraph. */
interface ReferenceLens {
  /** The place of its number, in UTF-16 code units of the whole text. */
  readonly span: Span;
  readonly number: string;
  readonly references: number;
}

/**
 * The number of references to each paragraph, from this document and by citations in others; unreferenced paragraphs are omitted. Matches
 * the result count of find references. Linear in the number of references.
 */
export function referenceLenses(model: DocumentModel, citedBy: readonly Citation[]): readonly ReferenceLens[] {
  const { all } = model.paragraphs;
  const counts = new Int32Array(all.length + 1);
  /** A difference array: the change in the number of ranges that span each paragraph. */
  const countsByEntry = new Int32Array(all.length + 1);
  const add = (countsOfKind: Int32Array, at: number, count: number) => {
    if (at >= 0) countsOfKind[at] = (countsOfKind[at] ?? 0) + count;
  };
  for (let b = 0; b < model.readings.length; b++) {
    for (const { target, range } of model.readings[b]?.references ?? []) {
      if (target.kind !== 'paragraph' && target.kind !== 'relative') continue;
      const targetPlace = findTarget(model, b, target);
      if (!targetPlace || !('paragraph' in targetPlace)) continue;
      const lastIndex = indexOf(model, targetPlace.paragraph);
      add(counts, lastIndex, 1);
      // The ends of a range are separate references; its dash refers to each paragraph between them once.
      const from = range && findTarget(model, b, range.from);
      if (!from || !('paragraph' in from)) continue;
      const firstIndex = indexOf(model, from.paragraph);
      if (
        firstIndex === lastIndex &&
        isPlaceBetween(model, { kind: 'paragraph', paragraph: targetPlace.paragraph }, from, targetPlace)
      )
        add(counts, lastIndex, 1);
      if (firstIndex + 1 < lastIndex) {
        add(countsByEntry, firstIndex + 1, 1);
        add(countsByEntry, lastIndex, -1);
      }
    }
  }
  const externalCounts = citationCounts(citedBy, ownAddresses(model));
  let spanning = 0;
  return all.flatMap((paragraph, i) => {
    spanning += countsByEntry[i] ?? 0;
    const referenceCount = (counts[i] ?? 0) + spanning + (paragraph.annex > 0 ? 0 : externalCounts(paragraph.number));
    if (referenceCount === 0) return [];
    return [
      { span: targetSpansOfParagraph(model, paragraph).name, number: paragraph.number, references: referenceCount },
    ];
  });
}

/** The title of a lens: "1 reference", "1,200 references in 10,000 of 25,000 files". */
export function lensTitle(references: number, part: string, language: DisplayLanguage): string {
  const { t, plural } = speakerFor(language);
  const count = plural(references, '{0} reference', '{0} references');
  return part === '' ? count : t('{0} in {1}', count, part);
}

/** The tooltip of a paragraph’s lens. */
export function lensTooltip(number: string, language: DisplayLanguage): string {
  return speakerFor(language).t('Show the places that refer to paragraph {0}', number);
}

/** A lookup of how often a paragraph is cited under any of the given symbols, by number or within a range. */
function citationCounts(citations: readonly Citation[], symbols: readonly string[]): (number: string) => number {
  const counts = new Map<string, number>();
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { symbol, number, through } of citations) {
    if (number === '' || !symbols.includes(symbol)) continue;
    counts.set(number, (counts.get(number) ?? 0) + 1);
    const [first, last] = [Number.parseInt(through, 10), Number.parseInt(number, 10)];
    if (first + 1 >= last || Number.isNaN(first + last)) continue;
    starts.push(first + 1);
    ends.push(last);
  }
  starts.sort((a, b) => a - b);
  ends.sort((a, b) => a - b);
  return (number) => {
    const value = Number.parseInt(number, 10);
    return (counts.get(number) ?? 0) + countUpTo(starts, value) - countUpTo(ends, value);
  };
}

/** How many of a sorted list of numbers are less than or equal to a value. */
function countUpTo(numbers: readonly number[], value: number): number {
  return bisect(numbers.length, (i) => (numbers[i] ?? 0) <= value);
}
