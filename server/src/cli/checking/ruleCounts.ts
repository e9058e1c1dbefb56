import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import {
  COUNT_SCHEMA,
  type DataFields,
  dataOf,
  documentSchema,
  field,
  listField,
  SEVERITY_SCHEMA,
  TEXT_SCHEMA,
} from '../../features/data/dataFields';
import type { Severity } from '../../rules/engine/finding';
import type { WeighedFinding } from '../../rules/engine/weighed';
import { ruleNameIn } from '../../rules/messages';
import { safeJson, visibleStart } from '../io/terminal';

/** The number of findings per rule and severity. */
type RuleCount = readonly [rule: string, weight: Severity, count: number];

const COUNT_OF_RULE: DataFields<RuleCount> = {
  rule: field(TEXT_SCHEMA, ([rule]) => rule),
  severity: field(SEVERITY_SCHEMA, ([, weight]) => weight),
  count: field(COUNT_SCHEMA, ([, , count]) => count),
};

const COUNTS_FIELDS: DataFields<readonly RuleCount[]> = {
  format: field({ enum: [1] }, () => 1),
  statistics: listField(COUNT_OF_RULE, (rows: readonly RuleCount[]) => rows),
};

/** The JSON schema of {@link RuleCounts.asJson}. */
export function ruleCountSchema(): object {
  return documentSchema('How often each rule finds something', COUNTS_FIELDS);
}

/** The counts for a document, to be added up by {@link RuleCounts}. Figures are not findings. */
export function ruleCountsOf(findings: readonly WeighedFinding[]): string {
  const counts = new RuleCounts();
  for (const { rule, weight, isFigure } of findings) if (!isFigure) counts.addTo(rule, weight, 1);
  return `${safeJson(counts.rows)}\n`;
}

/** Adds up findings by rule. */
export class RuleCounts {
  private readonly counts = new Map<string, Map<Severity, number>>();

  /** @param part a result of {@link ruleCountsOf} */
  add(part: string): void {
    const rows: readonly RuleCount[] = JSON.parse(part);
    for (const row of rows) this.addTo(...row);
  }

  addTo(rule: string, weight: Severity, count: number): void {
    const weights = this.counts.get(rule) ?? new Map<Severity, number>();
    this.counts.set(rule, weights.set(weight, (weights.get(weight) ?? 0) + count));
  }

  /** The counts in descending order, ties sorted by rule. */
  get rows(): readonly RuleCount[] {
    const allCounts = [...this.counts].flatMap(([rule, weights]) =>
      [...weights].map(([weight, count]): RuleCount => [rule, weight, count]),
    );
    return allCounts.sort(([a, , most], [b, , count]) => count - most || (a < b ? -1 : 1));
  }

  /** One line per rule: count, severity, id and name. */
  asLines(language: DisplayLanguage): string {
    const { grouped } = speakerFor(language);
    const rows = this.rows.map(([rule, weight, count]) => [grouped(count), weight, rule, ruleNameIn(language, rule)]);
    const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
    return rows
      .map(([count = '', weight = '', rule = '', name = '']) =>
        visibleStart(
          `${count.padStart(widths[0] ?? 0)}  ${weight.padEnd(widths[1] ?? 0)}  ${rule.padEnd(widths[2] ?? 0)}  ${name}`,
        ),
      )
      .map((line) => `${line}\n`)
      .join('');
  }

  /** The same as JSON. */
  asJson(): string {
    return `${safeJson(dataOf(COUNTS_FIELDS, this.rows))}\n`;
  }
}
