import assert from 'node:assert/strict';
import type { DocumentModel } from '../../../server/src/model/document';
import type { WordFacts } from '../../../server/src/model/wordFacts';
import type { Finding, Fix } from '../../../server/src/rules/engine/finding';
import { editsOf } from '../../../server/src/rules/engine/fixes';
import { type RuleSettings, spanOfPlace, type WeighedFinding } from '../../../server/src/rules/engine/weighed';
import { messageOf } from '../../../server/src/rules/messages';
import { weighedFindings } from '../../../server/src/rules/runner';
import { applyEdits } from '../../../server/src/text/edits';
import { read } from '../documents';
import { annotated, fixture, type Note } from '../fixture';

/** The default settings. One object, because rules are combined again for each new object of levels. */
export const NOTHING_SET: RuleSettings = { wordLimits: {}, rules: {} };

function complete(settings: Partial<RuleSettings>): RuleSettings {
  return { ...NOTHING_SET, ...settings };
}

/** The findings in a text, or in that of a Word file, under some settings. */
export function find(text: string, settings: Partial<RuleSettings> = {}, word?: WordFacts): readonly WeighedFinding[] {
  return weighedFindings(read(text, undefined, word), complete(settings));
}

/** The findings of one rule. */
export function findOf(rule: string, ...where: Parameters<typeof find>): readonly WeighedFinding[] {
  return find(...where).filter((finding) => finding.rule === rule);
}

/** The messages of one rule, in English. */
export function messagesOf(rule: string, ...where: Parameters<typeof find>): readonly string[] {
  return findOf(rule, ...where).map(messageIn);
}

/** The same as one text, a message a line. */
export function saidBy(...where: Parameters<typeof messagesOf>): string {
  return messagesOf(...where).join('\n');
}

/** A text after applying some corrections of its findings together. */
export function withFixes(text: string, fixes: readonly Fix[]): string {
  const model = read(text);
  return applyEdits(
    text,
    fixes.flatMap((fix) => editsOf(model, fix)),
  );
}

/** A text after each of the corrections of the first finding of a rule. */
export function correctionsOf(rule: string, text: string): readonly string[] {
  return (findOf(rule, text)[0]?.fixes ?? []).map((fix) => withFixes(text, [fix]));
}

/** The message of a finding in English. */
export function messageIn({ rule, message, args }: Finding): string {
  return messageOf(rule, message, args, 'en');
}

/** A finding as a note on the whole text. */
function noteOf(model: DocumentModel, finding: Finding): Note {
  return { ...spanOfPlace(model, finding), message: messageIn(finding) };
}

/**
 * Asserts that all rules together find in a fixture what its marks say, and nothing else; gives the findings. With `factsOf` the text is
 * that of a Word file.
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

/** The messages of all findings, one a line; for documents in which places do not matter. */
export function messages(text: string, settings: Partial<RuleSettings> = {}): string {
  return find(text, settings).map(messageIn).join('\n');
}
