import type { Paragraph } from '../../../model/paragraphs/paragraphs';

/** A wrong paragraph number in a document numbered by parts: 2.1, 2.2, 3, 4.1. */
interface PartNumberError {
  readonly kind: 'gap' | 'duplicate' | 'disorder';
  readonly paragraph: Paragraph;
  /** The preceding paragraph; for a duplicate, the other paragraph with the number. */
  readonly previous: Paragraph;
  /** For a gap, the missing numbers as ranges: "2.3", "2.3–2.5", "4" and "5.1"; otherwise empty. */
  readonly missing: readonly string[];
}

/** Checks paragraphs in order. If the first one is not the first of its document, nothing is expected before it. */
export function partNumbersOf(list: readonly Paragraph[]): readonly PartNumberError[] {
  const result: PartNumberError[] = [];
  const firstByNumber = new Map<string, Paragraph>();
  let previousParagraph: Paragraph | undefined;
  for (const paragraph of list) {
    const twin = firstByNumber.get(paragraph.number);
    if (twin) result.push({ kind: 'duplicate', paragraph, previous: twin, missing: [] });
    else {
      if (previousParagraph) {
        const order = paragraph.value - previousParagraph.value || minorOf(paragraph) - minorOf(previousParagraph);
        const missingSegments = order > 0 ? missingBetween(previousParagraph, paragraph) : [];
        if (order < 0)
          result.push({ kind: 'disorder', paragraph, previous: previousParagraph, missing: missingSegments });
        else if (missingSegments.length > 0)
          result.push({ kind: 'gap', paragraph, previous: previousParagraph, missing: missingSegments });
      }
      firstByNumber.set(paragraph.number, paragraph);
    }
    // A paragraph that is out of order does not put the next ones out of order.
    if (result.at(-1)?.paragraph !== paragraph || result.at(-1)?.kind === 'gap') previousParagraph = paragraph;
  }
  return result;
}

function minorOf({ suffix }: Paragraph): number {
  return suffix.startsWith('.') ? Number(suffix.slice(1)) : 0;
}

/** The numbers that belong between two paragraphs; empty for none. A part may be a single paragraph, 3, or start with 3.1. */
function missingBetween(from: Paragraph, to: Paragraph): readonly string[] {
  const minorNumber = minorOf(to);
  const runs: string[] = [];
  if (to.value === from.value) addRun(runs, `${to.value}.`, minorOf(from) + 1, minorNumber - 1);
  else {
    addRun(runs, '', from.value + 1, to.value - 1);
    addRun(runs, `${to.value}.`, 1, minorNumber - 1);
  }
  return runs;
}

function addRun(runs: string[], before: string, from: number, to: number): void {
  if (to >= from) runs.push(to === from ? `${before}${from}` : `${before}${from}–${before}${to}`);
}
