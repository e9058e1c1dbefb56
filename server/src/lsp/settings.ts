import { DOCUMENT_KINDS } from '../catalogue/limits';
import { ruleOf } from '../rules/registry';
import { isRuleLevel, RULE_LEVELS, type RuleLevel, type RuleSettings } from '../rules/weighed';

/** The settings that the server reads, for one document. */
export interface Settings extends RuleSettings {
  /** Whether the number of the paragraph is shown behind "the previous paragraph". */
  readonly inlayHints: boolean;
  /** Whether it is shown over a paragraph how often it is referred to. */
  readonly codeLens: boolean;
  /** The folder of treaty texts; empty for none. */
  readonly treatyTexts: string;
}

/** Settings as they are when nothing is set. */
export const DEFAULT_SETTINGS: Settings = {
  rules: {},
  wordLimits: {},
  inlayHints: true,
  codeLens: true,
  treatyTexts: '',
};

/**
 * Settings as they came from outside, checked: what is well formed is taken, what is not is left out and named in
 * `problems` with its path and what was expected.
 */
export function checkSettings(raw: unknown): { readonly settings: Settings; readonly problems: readonly string[] } {
  const problems: string[] = [];
  if (raw === null || raw === undefined) return { settings: DEFAULT_SETTINGS, problems };
  if (typeof raw !== 'object') return { settings: DEFAULT_SETTINGS, problems: ['treatyBody: expected an object'] };
  const rules: Record<string, RuleLevel> = {};
  for (const [id, level] of entriesOf(raw, 'rules', problems)) {
    const path = `treatyBody.rules.${id}`;
    if (!ruleOf(id)) problems.push(`${path}: there is no rule of this name`);
    else if (!isRuleLevel(level)) problems.push(`${path}: expected one of ${RULE_LEVELS.join(', ')}`);
    else rules[id] = level;
  }
  const wordLimits: Record<string, number> = {};
  for (const [kind, limit] of entriesOf(raw, 'wordLimits', problems)) {
    const path = `treatyBody.wordLimits.${kind}`;
    if (!DOCUMENT_KINDS.some((known) => known === kind))
      problems.push(`${path}: expected one of ${DOCUMENT_KINDS.join(', ')}`);
    else if (typeof limit !== 'number' || !Number.isFinite(limit) || limit < 0)
      problems.push(`${path}: expected a number of words, 0 for no limit`);
    else wordLimits[kind] = limit;
  }
  const inlayHints = flagOf(raw, 'inlayHints', problems);
  const codeLens = flagOf(raw, 'codeLens', problems);
  const treatyTexts = textOf(raw, 'treatyTexts', problems);
  return { settings: { rules, wordLimits, inlayHints, codeLens, treatyTexts }, problems };
}

function flagOf(raw: object, key: 'inlayHints' | 'codeLens', problems: string[]): boolean {
  const value: unknown = (raw as Record<string, unknown>)[key];
  if (typeof value === 'boolean') return value;
  if (value !== undefined && value !== null) problems.push(`treatyBody.${key}: expected true or false`);
  return DEFAULT_SETTINGS[key];
}

function textOf(raw: object, key: 'treatyTexts', problems: string[]): string {
  const value: unknown = (raw as Record<string, unknown>)[key];
  if (typeof value === 'string') return value.trim();
  if (value !== undefined && value !== null) problems.push(`treatyBody.${key}: expected the path of a folder`);
  return DEFAULT_SETTINGS[key];
}

function entriesOf(raw: object, key: string, problems: string[]): [string, unknown][] {
  const value: unknown = (raw as Record<string, unknown>)[key];
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object' || Array.isArray(value)) {
    problems.push(`treatyBody.${key}: expected an object`);
    return [];
  }
  return Object.entries(value);
}
