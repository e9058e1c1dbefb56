import assert from 'node:assert/strict';
import type { DocumentModel } from '../../server/src/model/document';
import type { WordFacts } from '../../server/src/model/wordFacts';
import type { Finding } from '../../server/src/rules/engine/finding';
import { type RuleSettings, spanOf, type WeighedFinding } from '../../server/src/rules/engine/weighed';
import { messageOf } from '../../server/src/rules/messages';
import { weighedFindings } from '../../server/src/rules/runner';
import { read } from './documents';
import { annotated, fixture, type Note } from './fixture';

/** What a user has who has set nothing. One object: rules are put together anew for levels that were not seen before. */
export const NOTHING_SET: RuleSettings = { wordLimits: {}, rules: {} };

function complete(settings: Partial<RuleSettings>): RuleSettings {
  return { ...NOTHING_SET, ...settings };
}

/** What the rules find in a text, or in that of a Word file, under a user's settings. */
export function find(text: string, settings: Partial<RuleSettings> = {}, word?: WordFacts): readonly WeighedFinding[] {
  return weighedFindings(read(text, undefined, word), complete(settings));
}

/** A finding's message in English. */
export function messageIn({ rule, message, args }: Finding): string {
  return messageOf(rule, message, args, 'en');
}

/** A finding at its place in the whole text. */
function noteOf(model: DocumentModel, finding: Finding): Note {
  return { ...spanOf(model, finding), message: messageIn(finding) };
}

/**
 * Asserts that all the rules together find in a fixture what its marks say, and nothing else. Gives what they found. With `factsOf` the
 * text is that of a Word file.
 */
export function checkFindings(
  source: string,
  settings: Partial<RuleSettings> = {},
  factsOf?: (text: string) => WordFacts,
): readonly WeighedFinding[] {
  const { text, notes } = fixture(source);
  const model = read(text, undefined, factsOf?.(text));
  const found = weighedFindings(model, complete(settings));
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
export function messages(text: string, settings: Partial<RuleSettings> = {}): string {
  return find(text, settings).map(messageIn).join('\n');
}
