import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DisplayLanguage } from '../../server/src/display/displayLanguage';
import { documentStatistics, type StatisticKind } from '../../server/src/features/statistics/documentStatistics';
import { statisticsLines } from '../../server/src/features/statistics/statisticsText';
import type { RuleSettings } from '../../server/src/rules/engine/weighed';
import { weighedFindings } from '../../server/src/rules/runner';
import { OBSERVATIONS, read } from '../support/documents';

const DRAFT = `${OBSERVATIONS}A. Positive aspects

1. The Committee welcomes the Harbour Act.

B. Concerns and recommendations

Courts

2. The Committee is concerned that article 18 of the Convention is unknown to the courts of the islands.

3. Recalling articles 18 and 83 of the Convention and paragraph 9 above, the Committee recommends that the State party train judges.
`;

const REPLIES = `CMW/C/XAA/RQ/2

Replies of Xandoria to the list of issues in relation to its second periodic report

Reply to paragraph 1 (a) of the list of issues (CMW/C/XAA/Q/2)

1. The register of seasonal workers was opened in March and holds six thousand names.

Paragraph 2

2. There are none.

3. With regard to question 4, the ministry of ports keeps no figures.
`;

function statistics(text: string, settings: Partial<RuleSettings> = {}, language: DisplayLanguage = 'en') {
  const model = read(text);
  const all: RuleSettings = { rules: {}, wordLimits: {}, ...settings };
  return documentStatistics(model, weighedFindings(model, all), all, language);
}

function members(text: string, thing: StatisticKind): readonly (readonly [string, string, number, string])[] {
  const { groups } = statistics(text);
  const group = groups.find((one) => one.thing === thing);
  return (group?.members ?? []).map(({ place, name, amount, at }) => [place, name, amount, text.slice(at, at + 3)]);
}

describe('where a document stands', () => {
  it('is the length of its sections against the targets of the project, and its own against the limit', () => {
    const { words, limit, sections } = statistics(DRAFT, {
      wordLimits: { 'concluding-observations': 40 },
      sectionTargets: { 'positive aspects': 5 },
    });
    assert.equal(limit, 40);
    assert.ok(words > 40);
    assert.deepEqual(
      sections.map(({ heading, depth, words, target }) => [heading, depth, words, target]),
      [
        ['A. Positive aspects', 0, 8, 5],
        ['B. Concerns and recommendations', 0, 43, 0],
        ['Courts', 1, 40, 0],
      ],
    );
  });

  it('counts each thing and knows where it is', () => {
    assert.deepEqual(
      members(DRAFT, 'paragraphs').map(([place, , amount, at]) => [place, amount, at]),
      [
        ['1', 6, '1. '],
        ['2', 18, '2. '],
        ['3', 21, '3. '],
      ],
    );
    assert.deepEqual(
      members(DRAFT, 'recommendations').map(([place, , , at]) => [place, at]),
      [['3', '3. ']],
    );
    assert.deepEqual(members(DRAFT, 'articles'), [
      ['2', 'art. 18', 2, '18 '],
      ['3', 'art. 83', 1, '83 '],
    ]);
    assert.deepEqual(
      members(DRAFT, 'references').map(([place, name]) => `${place}: ${name}`),
      ['Masthead: CMW/C/XAA/CO/1', '2: 18', '2: Convention', '3: 18', '3: 83', '3: Convention', '3: 9'],
    );
    assert.deepEqual(
      members(DRAFT, 'errors').map(([place, , , at]) => [place, at]),
      [['3', '9 a']],
    );
  });

  it('has each part of replies that names what it answers, up to the next one', () => {
    assert.deepEqual(
      statistics(REPLIES).sections.map(({ heading, words, isAnswer }) => [heading, words, isAnswer]),
      [
        ['Reply to paragraph 1 (a) of the list of issues (CMW/C/XAA/Q/2)', 25, true],
        ['Paragraph 2', 5, true],
        ['3. With regard to question 4, the ministry of ports keeps no figures.', 12, true],
      ],
    );
  });

  it('reads a question in other documents as any words', () => {
    const text = REPLIES.replace('RQ/2', 'CO/2').replace('Replies of Xandoria to', 'Concluding observations on');
    assert.ok(statistics(text).sections.every(({ isAnswer }) => !isAnswer));
  });

  it('is said in lines', () => {
    const settings = { wordLimits: { 'concluding-observations': 40 }, sectionTargets: { courts: 30 } };
    const lines = statisticsLines(statistics(DRAFT, settings), 'en');
    assert.match(lines[0] ?? '', /^\d\d words, \d+ over the limit of 40$/);
    assert.ok(lines.includes('Articles of treaties: 2'));
    assert.ok(
      lines.some((line) => line.endsWith('    Courts (10 over the target of 30)')),
      lines.join('\n'),
    );
    assert.match(
      statisticsLines(statistics(DRAFT, settings, 'fr'), 'fr').join('\n'),
      /Courts \(10 de plus que l’objectif de 30\)/,
    );
  });

  it('is nothing in an empty text', () => {
    const { words, sections, groups } = statistics('');
    assert.deepEqual([words, sections.length, groups.flatMap((one) => one.members)], [0, 0, []]);
  });
});
