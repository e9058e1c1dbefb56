import { memoizeBy } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import { spanOfReference } from '../../model/summary';
import { type Matchers, patternsOf } from '../../model/words/patterns';
import type { Block } from '../../syntax/blocks/block';
import type { Span } from '../../text/edits';
import type { Finding, Place, Severity } from './finding';
import {
  entryAbout,
  type Ignorable,
  type IgnoreEntry,
  ignorableOf,
  ignoredEntries,
  ignoredIn,
  isIgnored,
} from './ignored';
import type { FindingsOf } from './ignoredHashes';
import { isInOwnName } from './ownNames';
import type { RuleOptions } from './ruleOptions';
import type { RuleRunner } from './ruleRunner';
import { ruleTokens } from './ruleTokens';

/** The levels that a user can set for a rule. */
export const RULE_LEVELS = ['off', 'information', 'warning', 'error', 'default'] as const;

/** A level from {@link RULE_LEVELS}. */
export type RuleLevel = (typeof RULE_LEVELS)[number];

/** A user's rule settings: options, and levels by rule id where they differ from the default. */
export interface RuleSettings extends RuleOptions {
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Findings ignored by the user. */
  readonly ignored?: readonly IgnoreEntry[];
  /** Names and abbreviations inside which nothing is reported. */
  readonly ownWords?: readonly string[];
}

/** A finding with its severity under the user's settings. */
export type WeighedFinding = Finding & { readonly weight: Severity };

/** Whether a value is a level. */
export function isRuleLevel(value: unknown): value is RuleLevel {
  return RULE_LEVELS.some((level) => level === value);
}

/** The findings in a document under the user's settings, in text order, excluding disabled rules. */
export function weighFindings(
  runner: RuleRunner,
  model: DocumentModel,
  settings: RuleSettings,
): readonly WeighedFinding[] {
  const out: WeighedFinding[] = [];
  const ignoredMatches = ignoredIn(model, settings.ignored);
  const findings = findingsWith(settings, runner)(model);
  for (const finding of findings) {
    if (ignoredMatches && isIgnored(model, finding, ignoredMatches, findings)) continue;
    if (isSic(model, finding) || isCorrected(model, finding)) continue;
    if (settings.ownWords && isInside(model, finding, settings.ownWords)) continue;
    const { severity = runner.rule(finding.rule)?.severity ?? 'warning' } = finding;
    out.push(weigh(finding, severityOf(settings.rules[finding.rule]) ?? severity));
  }
  return out;
}

/** A finding ignored by the user, with the matching entry. */
export interface IgnoredWeighed {
  readonly finding: WeighedFinding;
  readonly entry: IgnoreEntry | undefined;
}

/** The findings that {@link weighFindings} omits because the user ignores them, in text order. */
export function findIgnored(
  runner: RuleRunner,
  model: DocumentModel,
  settings: RuleSettings,
): readonly IgnoredWeighed[] {
  const entries = settings.ignored ?? [];
  const ignoredHere = ignoredIn(model, entries);
  if (!ignoredHere) return [];
  const findings = findingsWith(settings, runner)(model);
  return findings
    .filter((finding) => isIgnored(model, finding, ignoredHere, findings))
    .map((finding) => {
      const { severity = runner.rule(finding.rule)?.severity ?? 'warning' } = finding;
      const weight = severityOf(settings.rules[finding.rule]) ?? severity;
      return { finding: weigh(finding, weight), entry: entryAbout(model, finding, entries, findings) };
    });
}

/** The entries that would ignore the given findings under the user's settings, in the same order. */
export function entriesFor(
  runner: RuleRunner,
  model: DocumentModel,
  settings: RuleSettings,
  some: readonly WeighedFinding[],
): readonly IgnoreEntry[] {
  return ignoredEntries(model, some, findingsWith(settings, runner));
}

/** The findings among the given ones that can be ignored under the user's settings; see {@link ignorableOf}. */
export function findIgnorable(
  runner: RuleRunner,
  model: DocumentModel,
  settings: RuleSettings,
  some: readonly WeighedFinding[],
): readonly Ignorable<WeighedFinding>[] {
  return ignorableOf(model, weighFindings(runner, model, settings), some, findingsWith(settings, runner));
}

/** Computes the findings of enabled rules, before other user settings apply; the same function for the same settings. */
const findingsWith = memoizeBy((settings: RuleSettings, runner: RuleRunner): FindingsOf => {
  const disabledRules = disabledRuleIds(runner, settings);
  return (model) => runner.findings(model, { ...settings, off: disabledRules });
});

/** The severity for a level; undefined for the rule’s own. */
function severityOf(level: RuleLevel = 'default'): Severity | undefined {
  return level === 'default' || level === 'off' ? undefined : level;
}

/** The findings that an editor marks in the text. Figures are shown only on request, for example in the hover of their heading. */
export function markFindings(
  runner: RuleRunner,
  model: DocumentModel,
  settings: RuleSettings,
): readonly WeighedFinding[] {
  return weighFindings(runner, model, settings).filter(({ isFigure, weight }) => !isFigure || weight !== 'information');
}

/** The ids of disabled rules; the same set for the same settings, which persist across many versions. */
function disabledRuleIds(runner: RuleRunner, { rules }: RuleSettings): ReadonlySet<string> {
  let ids = runner.off.get(rules);
  if (!ids) {
    ids = new Set(
      runner.rules
        .filter(({ id, off }) => rules[id] === 'off' || (off && (rules[id] ?? 'default') === 'default'))
        .map(({ id }) => id),
    );
    runner.off.set(rules, ids);
  }
  return ids;
}

/** A finding with its severity; the same object for the same finding, so that derived values stay memoized. */
const weigh = memoizeBy((finding: Finding, weight: Severity): WeighedFinding => ({ ...finding, weight }));

/** Whether "[sic]" follows the finding, so that the author is aware of it. */
function isSic(model: DocumentModel, { block, end }: Finding): boolean {
  const at = model.tree.blocks[block];
  const nextCode = (at?.text.charCodeAt(end) ?? 0) <= 0x20 ? end + 1 : end;
  const mark = at?.text.charAt(nextCode);
  if (!at || (mark !== '[' && mark !== '(')) return false;
  const tokens = ruleTokens(at);
  return patternsOf(model.language.language, 'wording')?.sic.isAt(tokens, tokens.from(nextCode + 1)) === true;
}

/**
 * Whether a finding is in the corrections of a corrigendum, such as "For on on the read on the", or a paragraph with its number in the
 * original.
 */
function isCorrected({ identity, tree, language }: DocumentModel, { block, rule }: Finding): boolean {
  if (identity.kind !== 'corrigendum') return false;
  const at = tree.blocks[block];
  return (
    rule.endsWith('-numbering') ||
    (at !== undefined && givesCorrectReading(at, patternsOf(language.language, 'wording')))
  );
}

const givesCorrectReading = memoizeBy((block: Block, patterns: Matchers<'wording'> | undefined): boolean => {
  const tokens = ruleTokens(block);
  const from = patterns?.for.in(tokens)?.end;
  return (
    patterns?.shouldRead.isIn(tokens) === true || (from !== undefined && patterns?.read.isIn(tokens, from) === true)
  );
});

/** Whether a finding is inside any of the given names. */
function isInside({ tree }: DocumentModel, finding: Finding, names: readonly string[]): boolean {
  const block = tree.blocks[finding.block];
  return block !== undefined && isInOwnName(block, finding, names);
}

/** Converts a place in a block to a span of the whole text. */
export function spanOfPlace(model: DocumentModel, place: Place): Span {
  return spanOfReference(model, place.block, place);
}
