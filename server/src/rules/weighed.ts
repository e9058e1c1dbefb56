import type { DocumentModel } from '../model/document';
import type { Span } from '../text/edits';
import type { Finding, Place, Severity } from './finding';
import { ruleOf } from './registry';
import type { RuleOptions } from './rule';
import { runRules } from './run';

/** What a user may set a rule to. */
export const RULE_LEVELS = ['off', 'information', 'warning', 'error', 'default'] as const;

/** One of {@link RULE_LEVELS}. */
export type RuleLevel = (typeof RULE_LEVELS)[number];

/** What a user has set: options of rules, and the level of each rule by its id where it is not the rule's own. */
export interface RuleSettings extends RuleOptions {
  readonly rules: Readonly<Record<string, RuleLevel>>;
}

/** A finding with the severity that it has under a user's settings. */
export type WeighedFinding = Finding & { readonly weight: Severity };

/** Whether a word is a level. */
export function isRuleLevel(value: unknown): value is RuleLevel {
  return RULE_LEVELS.some((level) => level === value);
}

/** What the rules find in a document under a user's settings, in text order; rules that are off are left out. */
export function weighedFindings(model: DocumentModel, settings: RuleSettings): readonly WeighedFinding[] {
  const out: WeighedFinding[] = [];
  for (const finding of runRules(model, settings)) {
    const level = settings.rules[finding.rule] ?? 'default';
    const rule = ruleOf(finding.rule);
    if (level === 'off' || (level === 'default' && rule?.off)) continue;
    const weight = level === 'default' ? (finding.severity ?? rule?.severity ?? 'warning') : level;
    out.push({ ...finding, weight });
  }
  return out;
}

/** A place in a block as a run of the whole text. */
export function spanOf(model: DocumentModel, place: Place): Span {
  const start = model.tree.starts[place.block] ?? 0;
  return { start: start + place.start, end: start + place.end };
}
