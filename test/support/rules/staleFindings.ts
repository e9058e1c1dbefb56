import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import {
  type DocumentModel,
  type ModelOptions,
  readDocument,
  updateDocument,
} from '../../../server/src/model/document';
import type { Finding } from '../../../server/src/rules/engine/finding';
import type { Rule } from '../../../server/src/rules/engine/rule';
import type { RuleOptions } from '../../../server/src/rules/engine/ruleOptions';
import { createRunner, type RuleRunner } from '../../../server/src/rules/engine/ruleRunner';
import { RULES } from '../../../server/src/rules/registry';
import { type TextEdit, trimEdit } from '../../../server/src/text/edits';
import { openText } from '../../../server/src/text/textVersion';
import { testRule } from './testRule';

/** The part of a document that an edit touches, and the first match with its replacement. */
export type PartEdit = readonly [part: string, from: RegExp, to: string];

export const NO_OPTIONS: RuleOptions = { wordLimits: {} };
const URI = 'file:///recorded.txt';

/** A text, read without any earlier version. */
export function opened(text: string, options: ModelOptions = {}): DocumentModel {
  return readDocument(openText(URI, 'treaty-body', 1, text), options);
}

/** The edit as an editor sends it: without the text that stays at both ends. */
function editTo(text: string, now: string): TextEdit {
  return trimEdit(text, { start: 0, end: text.length, text: now });
}

/** The next version of a document, read from the one before. */
export function updated(model: DocumentModel, text: string, options: ModelOptions = {}): DocumentModel {
  const { start, end, text: inserted } = editTo(model.text.text, text);
  const after = openText(URI, 'treaty-body', model.text.version + 1, text);
  return updateDocument(model, after, { start, oldEnd: end, newEnd: start + inserted.length }, options);
}

const runners = new Map<Rule, RuleRunner>();

/** Represents all rules in one runner, where one rule may receive the cached reads of another. */
export const TOGETHER = testRule('all rules together', {});

function runnerOf(rule: Rule): RuleRunner {
  const runner = runners.get(rule) ?? createRunner(rule === TOGETHER ? RULES : [rule]);
  runners.set(rule, runner);
  return runner;
}

/** The findings of a rule, from a runner that it shares with no other. */
export function run(rule: Rule, model: DocumentModel, options = NO_OPTIONS): readonly Finding[] {
  return runnerOf(rule).findings(model, options);
}

/** How the findings of a rule differ from those in a reading without an earlier version; undefined if they do not. */
export function stale(
  rule: Rule,
  model: DocumentModel,
  fresh: DocumentModel,
  options = NO_OPTIONS,
): string | undefined {
  const [updatedFindings, freshFindings] = [run(rule, model, options), run(rule, fresh, options)];
  if (isDeepStrictEqual(updatedFindings, freshFindings)) return undefined;
  try {
    assert.deepEqual(updatedFindings, freshFindings);
  } catch (error) {
    return `${rule.id}: ${error instanceof Error ? error.message : String(error)}`;
  }
  return rule.id;
}

/** Makes and reverts each edit, and returns the stale findings of each rule, run by itself throughout. */
export function staleAfterEdits(
  text: string,
  rules: readonly Rule[],
  edits: readonly PartEdit[],
  options: ModelOptions = {},
): readonly string[] {
  const first = opened(text, options);
  const untouched = opened(text, options);
  for (const rule of rules) run(rule, first);
  const problems: string[] = [];
  let model = first;
  for (const [part, from, to] of edits) {
    const now = text.replace(from, to);
    if (now === text) continue;
    const edited = updated(model, now, options);
    const fresh = opened(now, options);
    model = updated(edited, text, options);
    for (const rule of rules) {
      for (const problem of [stale(rule, edited, fresh), stale(rule, model, untouched)])
        if (problem !== undefined) problems.push(`${part}: ${problem}`);
    }
  }
  return problems;
}
