import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { spanOfPlace } from '../../server/src/rules/engine/weighed';
import { weighedFindings } from '../../server/src/rules/runner';
import { read } from '../support/documents';
import { NOTHING_SET } from '../support/rules/findings';
import { readMarks } from './draftMarks';
import { KINDS } from './kinds';
import { checkerSets } from './sets';

/** Kinds that are a heading's: its number is marked, or its words. */
const LINES: ReadonlySet<string> = new Set(['empty', 'heading']);

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

for (const { name, folder, errors, atLeastFound, atMostFalse } of checkerSets()) {
  describe(`set ${name} of the checker`, () => {
    const found: string[] = [];
    const missed: string[] = [];
    const wrong: string[] = [];
    let words = 0;
    for (const file of readdirSync(folder).filter((one) => one.endsWith('.txt'))) {
      const { text, marks } = readMarks(readFileSync(`${folder}/${file}`, 'utf8'));
      const model = read(text);
      words += model.words;
      const findings = weighedFindings(model, NOTHING_SET).map((finding) => ({
        finding,
        ...spanOfPlace(model, finding),
      }));
      const explained = new Set<(typeof findings)[number]>();
      for (const mark of marks) {
        if (mark.kind === 'ok') continue;
        const kind = KINDS[mark.kind];
        assert.ok(kind, `${file}: there is no kind ${mark.kind}`);
        const hits = findings.filter((one) => kind.rules.includes(one.finding.rule));
        // A finding that belongs to the whole document may stand at another of its places.
        const end = LINES.has(mark.kind) ? endOfLine(text, mark.end) : mark.end;
        const hit =
          hits.find((one) => one.start < end + 1 && mark.start < one.end + 1) ?? (kind.anywhere ? hits[0] : undefined);
        if (hit) {
          found.push(`${file}: ${mark.kind}`);
          explained.add(hit);
        } else missed.push(`${file}: ${mark.kind}: “${text.slice(mark.start, mark.end)}” (${mark.note})`);
      }
      for (const one of findings) {
        if (explained.has(one)) continue;
        const meant = marks.find((mark) => mark.kind !== 'ok' && one.start < mark.end + 1 && mark.start < one.end + 1);
        if (!meant)
          wrong.push(
            `${file}: ${one.finding.rule}/${one.finding.message}: “${text.slice(Math.max(0, one.start - 20), one.end + 20).replace(/\s+/g, ' ')}”`,
          );
      }
    }

    it('is there', () => {
      assert.equal(found.length + missed.length, errors);
    });

    it('is checked as well as it was', (t) => {
      t.diagnostic(
        `${name}: ${found.length} of ${errors} errors found, ${wrong.length} false alarms in ${words} words`,
      );
      for (const one of missed) t.diagnostic(`missed  ${one}`);
      for (const one of wrong) t.diagnostic(`false   ${one}`);
      assert.ok(found.length >= atLeastFound, `${found.length} errors found`);
      assert.ok(wrong.length <= atMostFalse, `${wrong.length} false alarms`);
    });
  });
}
