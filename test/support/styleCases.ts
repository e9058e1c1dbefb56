import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spanOf } from '../../server/src/rules/engine/weighed';
import { weighedFindings } from '../../server/src/rules/runner';
import { applyEdits } from '../../server/src/text/edits';
import { OBSERVATIONS, read } from '../support/documents';
import { find, NOTHING_SET } from '../support/findings';

export const DATED = (date: string) =>
  `CMW/C/XAA/CO/2\nDistr.: General\n${date}\n\nConcluding observations on the second periodic report of Xandoria\n\n`;

/** What a rule underlines in a paragraph. */
export function underlined(rule: string, paragraph: string, head = OBSERVATIONS): string[] {
  const text = `${head}1.\t${paragraph}\n`;
  const model = read(text);
  return weighedFindings(model, NOTHING_SET)
    .filter((finding) => finding.rule === rule)
    .map((finding) => {
      const { start, end } = spanOf(model, finding);
      return text.slice(start, end);
    });
}

/** A paragraph after applying the first correction of each finding of a rule. */
function corrected(rule: string, paragraph: string, head = OBSERVATIONS): string {
  const text = `${head}1.\t${paragraph}\n`;
  const { tree } = read(text);
  const edits = find(text)
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => finding.fixes?.[0]?.edits ?? [])
    .map((edit) => {
      const from = tree.starts[edit.block] ?? 0;
      return { start: from + edit.start, end: from + edit.end, text: edit.text };
    });
  return applyEdits(text, edits).slice(head.length + '1.\t'.length, -1);
}

/** Tests a rule on texts with what it finds in them, and on texts in which it finds nothing. */
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
