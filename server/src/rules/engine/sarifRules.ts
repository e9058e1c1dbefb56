import type { Severity } from './finding';
import { pageOf } from './page';
import type { Rule } from './rule';

/** A rule in SARIF 2.1.0: a `reportingDescriptor` in `tool.driver.rules`. */
interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  /** The URL of the rule’s page, if known. */
  readonly helpUri?: string;
  readonly help: { readonly text: string; readonly markdown: string };
  /** `enabled: false` marks rules that are off by default. */
  readonly defaultConfiguration: { readonly level: SarifLevel; readonly enabled?: false };
  readonly properties: { readonly tags: readonly string[] };
}

/** SARIF levels; information becomes a note. */
type SarifLevel = 'error' | 'warning' | 'note';

const LEVELS: Readonly<Record<Severity, SarifLevel>> = { error: 'error', warning: 'warning', information: 'note' };

/** The SARIF level for a severity. */
export function sarifLevel(severity: Severity): SarifLevel {
  return LEVELS[severity];
}

/** The rules in the given order, which a result's `ruleIndex` refers to; `pages` is the URL of the folder with their pages. */
export function sarifRules(rules: readonly Rule[], pages?: string): readonly SarifRule[] {
  return rules.map((rule) => ({
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: `${rule.summary} ${rule.why}` },
    ...(pages !== undefined && { helpUri: `${pages}/${rule.id}.md` }),
    help: { text: rule.why, markdown: pageOf(rule) },
    defaultConfiguration: { level: sarifLevel(rule.severity), ...(rule.off && { enabled: false as const }) },
    properties: { tags: [rule.group] },
  }));
}
