/**
 * The numbered blocks that a list names, as spans of paragraphs, each a first and a last ordinal, and single items. Two lists name the same
 * if their keys are equal, however each is written.
 */
export class TargetSet {
  private readonly spans: (readonly [number, number])[] = [];
  private readonly items = new Set<number>();
  private known: string | undefined;

  addParagraphs(first: number, last: number): void {
    this.spans.push([first, last]);
    this.known = undefined;
  }

  addItem(entry: number): void {
    this.items.add(entry);
    this.known = undefined;
  }

  /** Equal for equal sets. */
  get key(): string {
    this.known ??= `${joinedSpans(this.spans).join(';')} ${[...this.items].sort((a, b) => a - b).join()}`;
    return this.known;
  }
}

/** Spans in order, those that touch or overlap as one. */
function joinedSpans(spans: (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const joined: [number, number][] = [];
  for (const [first, last] of spans.sort((a, b) => a[0] - b[0])) {
    const open = joined.at(-1);
    if (open && first <= open[1] + 1) open[1] = Math.max(open[1], last);
    else joined.push([first, last]);
  }
  return joined;
}
