import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { spanOf, weighedFindings } from '../../server/src/rules/engine/weighed';
import { read } from '../support/documents';
import { readMarks } from './marks';

/** Each set of drafts; below these the checker has got worse: of its errors at least so many found, and so many false alarms. */
const SETS = [
  { name: 'first', folder: 'test/checker', errors: 100, leastFound: 100, mostFalse: 0 },
  { name: 'fresh', folder: 'test/checker/fresh', errors: 112, leastFound: 112, mostFalse: 0 },
  { name: 'third', folder: 'test/checker/third', errors: 120, leastFound: 120, mostFalse: 0 },
  { name: 'fourth', folder: 'test/checker/fourth', errors: 119, leastFound: 119, mostFalse: 0 },
  { name: 'fifth', folder: 'test/checker/fifth', errors: 118, leastFound: 118, mostFalse: 0 },
  { name: 'sixth', folder: 'test/checker/sixth', errors: 128, leastFound: 128, mostFalse: 0 },
  { name: 'seventh', folder: 'test/checker/seventh', errors: 123, leastFound: 123, mostFalse: 0 },
  { name: 'eighth', folder: 'test/checker/eighth', errors: 127, leastFound: 127, mostFalse: 0 },
  { name: 'ninth', folder: 'test/checker/ninth', errors: 127, leastFound: 127, mostFalse: 0 },
  { name: 'tenth', folder: 'test/checker/tenth', errors: 133, leastFound: 132, mostFalse: 0 },
  { name: 'eleventh', folder: 'test/checker/eleventh', errors: 128, leastFound: 127, mostFalse: 0 },
  { name: 'twelfth', folder: 'test/checker/twelfth', errors: 130, leastFound: 130, mostFalse: 0 },
  { name: 'thirteenth', folder: 'test/checker/thirteenth', errors: 129, leastFound: 129, mostFalse: 0 },
  { name: 'fourteenth', folder: 'test/checker/fourteenth', errors: 126, leastFound: 126, mostFalse: 0 },
  { name: 'fifteenth', folder: 'test/checker/fifteenth', errors: 135, leastFound: 135, mostFalse: 0 },
  { name: 'sixteenth', folder: 'test/checker/sixteenth', errors: 131, leastFound: 131, mostFalse: 0 },
  { name: 'seventeenth', folder: 'test/checker/seventeenth', errors: 134, leastFound: 134, mostFalse: 0 },
  { name: 'eighteenth', folder: 'test/checker/eighteenth', errors: 132, leastFound: 132, mostFalse: 0 },
  { name: 'nineteenth', folder: 'test/checker/nineteenth', errors: 132, leastFound: 132, mostFalse: 0 },
  { name: 'twentieth', folder: 'test/checker/twentieth', errors: 132, leastFound: 132, mostFalse: 0 },
  { name: 'twentyfirst', folder: 'test/checker/twentyfirst', errors: 126, leastFound: 126, mostFalse: 0 },
  { name: 'twentysecond', folder: 'test/checker/twentysecond', errors: 127, leastFound: 127, mostFalse: 0 },
  { name: 'twentythird', folder: 'test/checker/twentythird', errors: 131, leastFound: 130, mostFalse: 0 },
  { name: 'twentyfourth', folder: 'test/checker/twentyfourth', errors: 127, leastFound: 127, mostFalse: 0 },
  { name: 'twentyfifth', folder: 'test/checker/twentyfifth', errors: 126, leastFound: 125, mostFalse: 0 },
  { name: 'twentysixth', folder: 'test/checker/twentysixth', errors: 131, leastFound: 129, mostFalse: 0 },
  { name: 'twentyseventh', folder: 'test/checker/twentyseventh', errors: 126, leastFound: 126, mostFalse: 0 },
  { name: 'twentyeighth', folder: 'test/checker/twentyeighth', errors: 126, leastFound: 123, mostFalse: 0 },
  { name: 'twentyninth', folder: 'test/checker/twentyninth', errors: 126, leastFound: 122, mostFalse: 0 },
  { name: 'thirtieth', folder: 'test/checker/thirtieth', errors: 126, leastFound: 125, mostFalse: 0 },
  { name: 'thirtyfirst', folder: 'test/checker/thirtyfirst', errors: 126, leastFound: 125, mostFalse: 0 },
  { name: 'clean', folder: 'test/checker/clean', errors: 0, leastFound: 0, mostFalse: 0 },
] as const;

/** The rules that may find an error of a kind. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  'no-paragraph': ['paragraph-exists'],
  range: ['range-order'],
  twice: ['repeated-reference'],
  order: ['reference-order'],
  self: ['self-reference'],
  'follow-up': ['follow-up-target'],
  'no-article': ['article-exists'],
  'short-symbol': ['shortened-symbol'],
  numbering: ['paragraph-numbering', 'subparagraph-numbering', 'heading-numbering'],
  lone: ['heading-numbering', 'subparagraph-numbering'],
  symbol: ['symbol-form', 'symbol-committee'],
  committee: ['symbol-committee', 'symbol-form', 'committee-acronym'],
  own: ['symbol-state', 'symbol-committee', 'state-name'],
  issues: ['symbol-role'],
  meetings: ['meeting-records', 'shortened-symbol'],
  'state-code': ['state-code'],
  ordinal: ['ordinal-form'],
  date: ['impossible-date'],
  session: ['adoption-session'],
  before: ['adoption-order'],
  deadline: ['deadline'],
  due: ['report-due'],
  limit: ['report-limit'],
  empty: ['empty-section'],
  heading: ['empty-section'],
  title: ['title-symbol'],
  placeholder: ['placeholder'],
  leftover: ['conversion-leftover'],
  percent: ['per-cent'],
  'date-form': ['date-form'],
  'citation-form': ['article-form'],
  abbreviation: ['abbreviation'],
  dash: ['range-dash'],
  'comment-form': ['general-comment-form'],
  ize: ['ize'],
  subparagraph: ['subparagraph-spelling'],
  thousands: ['thousands-comma'],
  space: ['double-space'],
  bracket: ['unbalanced'],
  'convention-case': ['treaty-capital'],
  name: ['country-name', 'wrong-title'],
  'state-party': ['state-party-case'],
};

/** Kinds whose place the set leaves open; see its README. */
const FREE: ReadonlySet<string> = new Set(['session', 'before', 'title', 'meetings']);

/** Kinds that are a heading's: its number is marked, or its words. */
const LINES: ReadonlySet<string> = new Set(['empty', 'heading']);

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

for (const { name, folder, errors, leastFound, mostFalse } of SETS) {
  describe(`the ${name} evaluation set of the checker`, () => {
    const found: string[] = [];
    const missed: string[] = [];
    const wrong: string[] = [];
    let words = 0;
    for (const file of readdirSync(folder).filter((one) => one.endsWith('.txt'))) {
      const { text, marks } = readMarks(readFileSync(`${folder}/${file}`, 'utf8'));
      const model = read(text);
      words += model.words;
      const findings = weighedFindings(model, { rules: {}, wordLimits: {} }).map((finding) => ({
        finding,
        ...spanOf(model, finding),
      }));
      const explained = new Set<(typeof findings)[number]>();
      for (const mark of marks) {
        if (mark.kind === 'ok') continue;
        const rules = RULES[mark.kind];
        assert.ok(rules, `${file}: no rule is named for ${mark.kind}`);
        const hits = findings.filter((one) => rules.includes(one.finding.rule));
        // A finding that belongs to the whole document may stand at another of its places.
        const end = LINES.has(mark.kind) ? endOfLine(text, mark.end) : mark.end;
        const hit =
          hits.find((one) => one.start < end + 1 && mark.start < one.end + 1) ??
          (FREE.has(mark.kind) ? hits[0] : undefined);
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
      assert.ok(found.length >= leastFound, `${found.length} errors found`);
      assert.ok(wrong.length <= mostFalse, `${wrong.length} false alarms`);
    });
  });
}
