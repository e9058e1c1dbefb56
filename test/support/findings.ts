import assert from 'node:assert/strict';
import type { DocumentModel } from '../../server/src/model/document';
import type { Finding, Place } from '../../server/src/rules/finding';
import { messageOf } from '../../server/src/rules/messages';
import type { RuleOptions } from '../../server/src/rules/rule';
import { runRules } from '../../server/src/rules/run';
import { read } from './documents';
import { annotated, fixture, type Note } from './fixture';

const DEFAULTS: RuleOptions = { wordLimits: {} };

/** What the rules find in a text. */
export function find(text: string, options: RuleOptions = DEFAULTS): readonly Finding[] {
  return runRules(read(text), options);
}

/** A finding at its place in the whole text, with its message in English. */
export function noteOf(model: DocumentModel, { rule, message, args, ...place }: Finding): Note {
  return { ...spanIn(model, place), message: messageOf(rule, message, args) };
}

/** A place in the whole text. */
export function spanIn(model: DocumentModel, place: Place): { start: number; end: number } {
  const start = model.tree.starts[place.block] ?? 0;
  return { start: start + place.start, end: start + place.end };
}

/** Asserts that all the rules together find in a fixture what its marks say, and nothing else. Gives what they found. */
export function checkFindings(source: string, options: RuleOptions = DEFAULTS): readonly Finding[] {
  const { text, notes } = fixture(source);
  const model = read(text);
  const found = runRules(model, options);
  assert.equal(
    annotated(
      text,
      found.map((finding) => noteOf(model, finding)),
    ),
    annotated(text, notes),
  );
  return found;
}

/** The messages of what is found, one a line; for documents in which a place would tell nothing more. */
export function messages(text: string, options: RuleOptions = DEFAULTS): string {
  return find(text, options)
    .map(({ rule, message, args }) => messageOf(rule, message, args))
    .join('\n');
}
