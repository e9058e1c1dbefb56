import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OBSERVATIONS } from '../support/documents';
import { find } from '../support/findings';
import { wordings } from '../support/wordings';

wordings('range-order', [
  ['It regrets that there is no body (arts. 17–14). It regrets that they were at random.', /backwards/],
  ['It regrets that there is no body (arts. 17–14 of the Code). It regrets that they were at random.', ''],
  ['Many children leave school early (arts. 30–28).', /backwards/],
  ['Many children leave school early, contrary to the Penal Code (arts. 347-1).', ''],
  ['It is guided by general comment No. 2 (2013), paras. 16–16.', /same/],
  ['It noted those lost in the years 1983–1976, and the plan for 2025-2020.', /1983–1976.*2025-2020/],
  ['It noted the National Strategy 2030–2022 (see also the plan (2024–2019)).', /2030–2022.*2024–2019/],
  ['It noted the period from 2018 until 2015, and that in 2016–2016.', /2018 until 2015.*same/],
  ['It noted children aged 17–12 and the visit of 24–13 May 2015.', /17–12.*24–13/],
  ['It noted a plan that covers 2019–2015, and the war of 1996–1984.', /2019–2015.*1996–1984/],
  ['It noted Law No. 2018-1976, file 2015-1976, a vote of 1983–1976 and “the years 1983–1976”.', ''],
  ['It noted line 2018-1976, Decree 24-12 May 2008 and the years 2018 and 2015.', ''],
  ['It noted the years 1976–1983, the plan 2019–2024, those aged 12–17 and 13–24 May 2015.', ''],
  ['The number fell from 2018 to 2015, between 2018 and 2015.', ''],
]);

describe('range-order', () => {
  it('a range that runs backwards, or with one number at both ends, is one finding', () => {
    const found = (range: string) =>
      find(
        `${OBSERVATIONS}1.\tThe Committee thanks Xandoria.\n2.\tIt welcomes it.\n3.\tThe Committee recalls its recommendations in paragraphs ${range} above.\n`,
      )
        .map(({ rule }) => rule)
        .sort();
    assert.deepEqual(found('9–3'), ['range-order']);
    assert.deepEqual(found('3–3'), ['range-order']);
    assert.deepEqual(found('9–8'), ['range-order']);
    assert.deepEqual(found('1, 9–3 and 12'), ['paragraph-exists', 'range-order']);
    assert.deepEqual(found('1–9'), ['paragraph-exists']);
    assert.deepEqual(found('1 and 3'), ['self-reference']);
  });
});
