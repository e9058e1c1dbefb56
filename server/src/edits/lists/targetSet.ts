import { bisect } from '../../text/bisect';

/**
 * The numbered blocks that a list names: spans of paragraphs, given by their first and last ordinals, and single items. Lists that name the
 * same blocks have equal keys, whatever their wording.
 */
export class TargetSet {
  private spans: (readonly [number, number])[] = [];
  private readonly items = new Set<number>();
  private memo: string | undefined;
  private isJoined = false;

  addParagraphs(first: number, last: number): void {
    this.spans.push([first, last]);
    this.invalidate();
  }

  addItem(entry: number): void {
    this.items.add(entry);
    this.invalidate();
  }

  addAll(other: TargetSet): void {
    for (const span of other.spans) this.spans.push(span);
    for (const item of other.items) this.items.add(item);
    this.invalidate();
  }

  /** Whether this is a superset of another set. */
  covers(other: TargetSet): boolean {
    const spans = this.joinSpans();
    for (const item of other.items) if (!this.items.has(item)) return false;
    return other.spans.every(([first, last]) => {
      const span = spans[bisect(spans.length, (i) => (spans[i]?.[1] ?? 0) < first)];
      return span !== undefined && span[0] <= first && last <= span[1];
    });
  }

  /** Equal for equal sets. */
  get key(): string {
    this.memo ??= `${this.joinSpans().join(';')} ${[...this.items].sort((a, b) => a - b).join()}`;
    return this.memo;
  }

  private invalidate(): void {
    this.memo = undefined;
    this.isJoined = false;
  }

  private joinSpans(): readonly (readonly [number, number])[] {
    if (!this.isJoined) this.spans = joinedSpans(this.spans);
    this.isJoined = true;
    return this.spans;
  }
}

/** Sorts spans and joins those that touch or overlap. */
function joinedSpans(spans: (readonly [number, number])[]): (readonly [number, number])[] {
  const spanList: [number, number][] = [];
  for (const [first, last] of spans.sort((a, b) => a[0] - b[0])) {
    const open = spanList.at(-1);
    if (open && first <= open[1] + 1) open[1] = Math.max(open[1], last);
    else spanList.push([first, last]);
  }
  return spanList;
}
