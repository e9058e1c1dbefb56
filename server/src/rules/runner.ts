import type { DocumentModel, ModelOptions } from '../model/document';
import { once } from '../text/once';
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

/** A runner of all rules. Created when first asked for, because that adds their words to the lexicon. */
const allRules = once(() => createRunner(RULES));

/** Everything that all rules find in a document, in text order. */
export function runRules(model: DocumentModel, options: RuleOptions, work?: RuleWork): readonly Finding[] {
  return allRules().findings(model, options, work);
}

/** The findings of all rules in a document under a user's settings, in text order; rules that are off are left out. */
export function weighedFindings(model: DocumentModel, settings: RuleSettings): readonly WeighedFinding[] {
  return weighed(allRules(), model, settings);
}

/** The findings of all rules that a user ignores, with the entries about them, in text order. */
export function ignoredFindings(model: DocumentModel, settings: RuleSettings): readonly IgnoredWeighed[] {
  return ignored(allRules(), model, settings);
}

/** The entries by which some findings of a document will be ignored, in the same order. */
export function ignoredEntriesFor(
  model: DocumentModel,
  settings: RuleSettings,
  some: readonly WeighedFinding[],
): readonly IgnoreEntry[] {
  return entriesFor(allRules(), model, settings, some);
}

/** The ignorable ones among some of a document's findings: findings in a repeated sentence share an entry. */
export function ignorableFindings(
  model: DocumentModel,
  settings: RuleSettings,
  some: readonly WeighedFinding[],
): readonly Ignorable<WeighedFinding>[] {
  return ignorable(allRules(), model, settings, some);
}

/** The findings that an editor marks in the text. */
export function markedFindings(model: DocumentModel, settings: RuleSettings): readonly WeighedFinding[] {
  return marked(allRules(), model, settings);
}

/** Applies all certain corrections; `choice` selects among the corrections of a finding. */
export function correct(
  model: DocumentModel,
  settings: RuleSettings,
  options: ModelOptions,
  choice?: Choice,
): Correction {
  return correctAll(allRules(), model, settings, options, choice);
}
