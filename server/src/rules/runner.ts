import type { DocumentModel, ModelOptions } from '../model/document';
import { memoizeOnce } from '../text/once';
import type { Finding } from './engine/finding';
import { type Choice, type Correction, correctAll } from './engine/fixes';
import type { Ignorable, IgnoreEntry } from './engine/ignored';
import type { RuleOptions } from './engine/ruleOptions';
import { createRunner, type RuleWork } from './engine/ruleRunner';
import {
  entriesFor,
  type IgnoredWeighed,
  findIgnorable as ignorable,
  findIgnored as ignored,
  markFindings as marked,
  type RuleSettings,
  type WeighedFinding,
  weighFindings as weighed,
} from './engine/weighed';
import { RULES } from './registry';

/** A runner of all rules, created lazily because that adds their words to the lexicon. */
const allRules = memoizeOnce(() => createRunner(RULES));

/** The findings of all rules in a document, in text order. */
export function runRules(model: DocumentModel, options: RuleOptions, work?: RuleWork): readonly Finding[] {
  return allRules().findings(model, options, work);
}

/** The findings of all rules in a document under a user's settings, in text order; disabled rules are skipped. */
export function weighedFindings(model: DocumentModel, settings: RuleSettings): readonly WeighedFinding[] {
  return weighed(allRules(), model, settings);
}

/** The findings that the user ignores, with their ignore entries, in text order. */
export function ignoredFindings(model: DocumentModel, settings: RuleSettings): readonly IgnoredWeighed[] {
  return ignored(allRules(), model, settings);
}

/** The ignore entries that would suppress some findings of a document, in the same order. */
export function ignoredEntriesFor(
  model: DocumentModel,
  settings: RuleSettings,
  some: readonly WeighedFinding[],
): readonly IgnoreEntry[] {
  return entriesFor(allRules(), model, settings, some);
}

/** The findings, among those given, that can be ignored. Findings in a repeated sentence share an entry. */
export function ignorableFindings(
  model: DocumentModel,
  settings: RuleSettings,
  some: readonly WeighedFinding[],
): readonly Ignorable<WeighedFinding>[] {
  return ignorable(allRules(), model, settings, some);
}

/** The findings to mark in the editor. */
export function markedFindings(model: DocumentModel, settings: RuleSettings): readonly WeighedFinding[] {
  return marked(allRules(), model, settings);
}

/** Applies all certain fixes; `choice` picks among the fixes of a finding. */
export function correct(
  model: DocumentModel,
  settings: RuleSettings,
  options: ModelOptions,
  choice?: Choice,
): Correction {
  return correctAll(allRules(), model, settings, options, choice);
}
