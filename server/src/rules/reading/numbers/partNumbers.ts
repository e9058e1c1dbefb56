import type { Paragraph } from '../../../model/paragraphs';

/** What is wrong with the number of a paragraph where paragraphs are numbered by parts: 2.1, 2.2, 3, 4.1. */
export interface PartNumberFound {
  readonly kind: 'gap' | 'duplicate' | 'disorder';
  readonly paragraph: Paragraph;
  /** The one before it, for a duplicate the one that has its number too. */
  readonly previous: Paragraph;
  /** For a gap, the numbers that are missing, as runs: "2.3", "2.3–2.5", "4" and "5.1"; else empty. */
  readonly missing: readonly string[];
}

/** Goes through paragraphs in their order. Where the first one is not the first of its document, what comes before is left alone. */
export function partNumbersOf(list: readonly Paragraph[]): readonly PartNumberFound[] {
  const found: PartNumberFound[] = [];
  const seen = new Map<string, Paragraph>();
  let previous: Paragraph | undefined;
  for (const paragraph of list) {
    const twin = seen.get(paragraph.number);
    if (twin) found.push({ kind: 'duplicate', paragraph, previous: twin, missing: [] });
    else {
      if (previous) {
        const order = paragraph.value - previous.value || minorOf(paragraph) - minorOf(previous);
        const missing = order > 0 ? missingBetween(previous, paragraph) : [];
        if (order < 0) found.push({ kind: 'disorder', paragraph, previous, missing });
        else if (missing.length > 0) found.push({ kind: 'gap', paragraph, previous, missing });
      }
      seen.set(paragraph.number, paragraph);
    }
    // One that is out of order does not put those after it out of order too.
    if (found.at(-1)?.paragraph !== paragraph || found.at(-1)?.kind === 'gap') previous = paragraph;
  }
  return found;
}

function minorOf({ suffix }: Paragraph): number {
  return suffix.startsWith('.') ? Number(suffix.slice(1)) : 0;
}

/** What should stand between a paragraph and a later one; empty where nothing does. A part may be one paragraph, 3, or begin with 3.1. */
function missingBetween(from: Paragraph, to: Paragraph): readonly string[] {
  const minor = minorOf(to);
  const runs: string[] = [];
  if (to.value === from.value) addRun(runs, `${to.value}.`, minorOf(from) + 1, minor - 1);
  else {
    addRun(runs, '', from.value + 1, to.value - 1);
    addRun(runs, `${to.value}.`, 1, minor - 1);
  }
  return runs;
}

function addRun(runs: string[], before: string, from: number, to: number): void {
  if (to >= from) runs.push(to === from ? `${before}${from}` : `${before}${from}–${before}${to}`);
}
