import type { Level, ListNumber, ListNumbering } from './numbering';
import { MAX_LEVEL } from './numbering';
import { numeralText } from './numerals';

/** The label that Word writes before a paragraph, and its position in its list. */
export interface AutomaticLabel {
  /** `12.`, `(a)`, `•`; empty if the level shows no label. */
  readonly text: string;
  readonly suffix: Level['suffix'];
  /** The `w:abstractNum` in which it is counted. */
  readonly list: number;
  /** Zero-based. */
  readonly level: number;
  readonly format: string;
  /** The number at its level. */
  readonly value: number;
  /** The topmost level, zero-based, whose number the label includes. */
  readonly shows: number;
  /** The current label of the nearest higher level; undefined if there is none. */
  readonly above: AutomaticLabel | undefined;
}

/** The counter state of a list. */
interface ListCounters {
  readonly values: (number | undefined)[];
  readonly labels: (AutomaticLabel | undefined)[];
}

/** Counts paragraphs as Word does: one counter per level, shared by every `w:num` of a list. */
export class Counters {
  private readonly counts = new Map<number, ListCounters>();
  /** The `w:num` levels whose start override has been applied. */
  private readonly startedLists = new Set<string>();

  constructor(private readonly numbering: ListNumbering) {}

  /**
   * The label of the next paragraph at a level of a `w:num`; undefined if there is no such `w:num` or level. `language` is the language
   * code of the paragraph, `start` the number at which a `LISTNUM` field restarts.
   */
  next(id: number, at: number, language: string, start?: number): AutomaticLabel | undefined {
    const number = id > 0 ? this.numbering.number(id) : undefined;
    if (!number) return undefined;
    const level = Math.min(Math.max(at, 0), MAX_LEVEL);
    if (!this.numbering.defines(number, level)) return undefined;
    const count = this.countOf(number.list);
    this.beginAbove(id, number, level, count);
    count.values[level] = start ?? this.valueOf(id, number, level, count);
    this.restartBelow(number, level, count);
    const label = this.labelOf(number, level, count, language);
    count.labels[level] = label;
    return label;
  }

  private countOf(list: number): ListCounters {
    const counters = this.counts.get(list);
    if (counters) return counters;
    const count: ListCounters = { values: [], labels: [] };
    this.counts.set(list, count);
    return count;
  }

  /**
   * Starts any higher levels that have no number yet and that the level depends on: its label may include their numbers, and the next
   * paragraph at such a level gets the number after.
   */
  private beginAbove(id: number, number: ListNumber, level: number, count: ListCounters): void {
    for (let above = 0; above < level; above++) {
      if (count.values[above] !== undefined || !this.numbering.defines(number, above)) continue;
      if (!this.restarts(number, level, above)) continue;
      count.values[above] = this.startOf(number, above);
      this.startedLists.add(`${id} ${above}`);
    }
  }

  private valueOf(id: number, number: ListNumber, level: number, count: ListCounters): number {
    const levelStart = number.starts.get(level);
    const key = `${id} ${level}`;
    if (levelStart !== undefined && !this.startedLists.has(key)) {
      this.startedLists.add(key);
      return levelStart;
    }
    const previousValue = count.values[level];
    return previousValue === undefined ? this.startOf(number, level) : previousValue + 1;
  }

  private startOf(number: ListNumber, level: number): number {
    return number.starts.get(level) ?? this.numbering.level(number, level).start;
  }

  private restartBelow(number: ListNumber, level: number, count: ListCounters): void {
    for (let below = level + 1; below <= MAX_LEVEL; below++) {
      if (!this.restarts(number, below, level)) continue;
      count.values[below] = undefined;
      count.labels[below] = undefined;
    }
  }

  /** Whether a level restarts after a paragraph of a higher level. */
  private restarts(number: ListNumber, level: number, above: number): boolean {
    const { restart } = this.numbering.level(number, level);
    return restart === undefined || (restart !== 0 && above < restart);
  }

  private labelOf(number: ListNumber, level: number, count: ListCounters, language: string): AutomaticLabel {
    const ownLevel = this.numbering.level(number, level);
    let shows = level;
    const text = ownLevel.text.replace(/%([1-9])/g, (_, digit: string) => {
      const shownLevel = Number(digit) - 1;
      const { format, custom } = this.numbering.level(number, shownLevel);
      shows = Math.min(shows, shownLevel);
      const value = count.values[shownLevel] ?? this.startOf(number, shownLevel);
      const isDecimal = ownLevel.isLegal && format !== 'none' && format !== 'decimalZero';
      return numeralText(isDecimal ? 'decimal' : format, value, custom, ownLevel.language ?? language);
    });
    let precedingLabel: AutomaticLabel | undefined;
    for (let upper = level - 1; upper >= 0 && !precedingLabel; upper--) precedingLabel = count.labels[upper];
    return {
      text: ownLevel.isHidden ? '' : text,
      suffix: ownLevel.suffix,
      list: number.list,
      level,
      format: ownLevel.format,
      value: count.values[level] ?? 0,
      shows,
      above: precedingLabel,
    };
  }
}
