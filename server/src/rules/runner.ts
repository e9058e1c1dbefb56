import type { DocumentModel, ModelOptions } from '../model/document';
import type { Finding } from './engine/finding';
import { type Choice, type Corrected, correctAll } from './engine/fixes';
import type { RuleOptions } from './engine/rule';
import { createRunner, type RuleWork } from './engine/ruleRunner';
import {
  markedFindings as marked,
  type RuleSettings,
  type WeighedFinding,
  weighedFindings as weighed,
} from './engine/weighed';
import { RULES } from './registry';

/** All rules of this program, ready to be run. */
export const RUNNER = createRunner(RULES);

/** Everything that all rules find in a document, in text order; see {@link RUNNER}. */
export function runRules(model: DocumentModel, options: RuleOptions, work?: RuleWork): readonly Finding[] {
  return RUNNER.findings(model, options, work);
}

/** What all rules find in a document under a user's settings, in text order; rules that are off are left out. */
export function weighedFindings(model: DocumentModel, settings: RuleSettings): readonly WeighedFinding[] {
  return weighed(RUNNER, model, settings);
}

/** Those of them that an editor marks in the text. */
export function markedFindings(model: DocumentModel, settings: RuleSettings): readonly WeighedFinding[] {
  return marked(RUNNER, model, settings);
}

/** Corrects all that may be corrected without asking; `choice`: which correction of a finding is made. */
export function correct(
  model: DocumentModel,
  settings: RuleSettings,
  options: ModelOptions,
  choice?: Choice,
): Corrected {
  return correctAll(RUNNER, model, settings, options, choice);
}
