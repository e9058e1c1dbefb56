import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spanOfPlace } from '../../../server/src/rules/engine/weighed';
import { OBSERVATIONS, read } from '../documents';
import { findOf, withFixes } from './findings';

/** The beginning of observations on a second report with their date of issue, to be followed by paragraphs. */
export const DATED = (date: string) =>
  `CMW/C/XAA/CO/2\nDistr.: General\n${date}\n\nConcluding observations on the second periodic report of Xandoria\n\n`;

/** What a rule underlines in a text. */
export function underlinedIn(rule: string, text: string): string[] {
  const model = read(text);
  return findOf(rule, text).map((finding) => {
    const { start, end } = spanOfPlace(model, finding);
    return text.slice(start, end);
  });
}

/** What a rule underlines in a paragraph. */
export function underlined(rule: string, paragraph: string, head = OBSERVATIONS): string[] {
  return underlinedIn(rule, `${head}1.\t${paragraph}\n`);
}

/** A paragraph after applying the first correction of each finding of a rule. */
function corrected(rule: string, paragraph: string, head = OBSERVATIONS): string {
  const text = `${head}1.\t${paragraph}\n`;
  const fixes = findOf(rule, text).flatMap((finding) => finding.fixes?.[0] ?? []);
  return withFixes(text, fixes).slice(head.length + '1.\t'.length, -1);
}

/** Tests a rule on texts with expected findings, and on texts without any. */
export function cases(
  rule: string,
  bad: readonly (readonly [string, ...string[]])[],
  good: readonly string[],
  head?: string,
) {
  describe(rule, () => {
    for (const [text, ...found] of bad)
      it(`finds ${found.join(', ')} in: ${text}`, () => assert.deepEqual(underlined(rule, text, head), found));
    for (const text of good) it(`is silent about: ${text}`, () => assert.deepEqual(underlined(rule, text, head), []));
  });
}

/** Tests the corrections of a rule on texts before and after. */
export function fixes(rule: string, pairs: readonly (readonly [string, string])[], head?: string) {
  describe(`${rule} corrects`, () => {
    for (const [before, after] of pairs) it(before, () => assert.equal(corrected(rule, before, head), after));
  });
}
