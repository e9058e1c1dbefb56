import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { datedObservations } from '../support/datedObservations';
import { OBSERVATIONS } from '../support/documents';
import { saidBy } from '../support/rules/findings';
import { wordings } from '../support/rules/wordings';

wordings('adoption-order', [
  [
    'The second report was examined on 4 and 5 May 2012 and the observations thereon were adopted on 1 May 2012.',
    /^1 May 2012 is before the report was considered \(4 and 5 May 2012\)/,
  ],
  ['The second report was examined on 4 and 5 May 2012 and the observations thereon were adopted on 11 May 2012.', ''],
  [
    'The Committee considered the second report on 12 March 2014 and adopted its observations on 4 March 2013.',
    /is before the report was considered/,
  ],
  [
    'The Committee considered the second report on 12 March 2014. Its previous observations had been adopted on 4 March 2009.',
    '',
  ],
  [
    'It took up the last report on 3 and 4 June 2015; on 29 May 2015, it adopted concluding observations on it.',
    /is before the report was considered/,
  ],
  [
    'The dialogue on the third report took place on 8 November 2013. The concluding observations were adopted on 1 November 2013.',
    /is before the report was considered/,
  ],
  [
    'The last report was reviewed on 7 April 2011. The observations on it are dated 1 April 2011.',
    /is before the report was considered/,
  ],
  ['The last report was reviewed on 7 April 2011. The letter on it is dated 1 April 2011.', ''],
  [
    'The last report was before the Committee in July 2013, and the observations on it were adopted in June 2013.',
    /is before the report was considered/,
  ],
  [
    'The last report was before the Committee in July 2013, and the observations on it were adopted on 5 July 2013.',
    '',
  ],
  [
    'On 7 and 8 April 2011, the initial report had been considered; the observations were adopted on 1 April 2011.',
    /is before the report was considered/,
  ],
  [
    'The initial report, received on 7 April 2011, was considered later; the observations were adopted on 1 April 2011.',
    '',
  ],
  [
    'Its observations were adopted on 28 September 2012, after the dialogue of 1 and 2 October 2012.',
    /is before the report was considered/,
  ],
  ['Its observations were adopted on 28 September 2012, followed by a dialogue on 1 October 2012.', ''],
  [
    'The third report was considered on 8 November 2013; the observations on the second report were adopted on 1 November 2013.',
    '',
  ],
  ['The report was considered on 4 May 2012 and the law on migrants adopted on 1 May 2012.', ''],
  ['The report was considered on 4 May 2012, and the list of issues had been adopted on 1 May 2012.', ''],
  ['The report was considered by parliament on 4 May 2012; the observations had been adopted on 1 May 2012.', ''],
  ['The annual report was discussed on 4 May 2012; the observations had been adopted on 1 May 2012.', ''],
  [
    'The report was considered on 4 May 2012 by the Committee against Torture; observations had been adopted on 1 May 2012.',
    '',
  ],
  ['The observations adopted on 9 July 2013 were considered by the Government on 11 July 2013.', ''],
  [
    'The Committee heard the delegation on 3 and 4 April 2019 and adopted its observations on 1 April 2019.',
    /is before the report was considered/,
  ],
  [
    'The observations on the fourth report were adopted on 16 March 2018; that report had been discussed on 19 March 2018.',
    /is before the report was considered/,
  ],
  ['The observations were adopted on 16 March 2018; that report was discussed in parliament on 19 March 2018.', ''],
  [
    'The Committee considered the report, submitted on 3 May 2018, on 4 March 2019, and adopted its observations on 1 March 2019.',
    /is before the report was considered/,
  ],
  ['The Committee considered the report, submitted on 3 May 2019, and adopted its observations on 1 May 2019.', ''],
  [
    'The last report was considered at the 310th and 311th meetings, and the observations on it were adopted at the 301st meeting.',
    /^Adopted at the 301st meeting, before the report/,
  ],
  [
    'The last report was considered at the 310th and 311th meetings, and the observations on it were adopted at the 321st meeting.',
    '',
  ],
  [
    'The last report was considered at the 310th meeting; the observations before had been adopted at the 201st meeting.',
    '',
  ],
  [
    'The last report was considered at the 310th meeting, and the list of issues had been adopted at the 301st meeting.',
    '',
  ],
]);

describe('adoption-order', () => {
  it('finds an adoption before the dialogue', () => {
    const said = (considered: string, adopted: string) =>
      saidBy('adoption-order', datedObservations({ considered, adopted }));
    assert.equal(
      said('14 and 15 April 2015', '3 April 2015'),
      'Adopted on 3 April 2015, before the report was considered (14 and 15 April 2015).',
    );
    assert.equal(said('14 and 15 April 2015', '14 April 2015').length > 0, true);
    assert.equal(said('14 and 15 April 2015', '15 April 2015'), '');
    assert.equal(said('31 June 2015', '15 April 2015'), '');
    assert.equal(saidBy('adoption-order', datedObservations({ adopted: '3 April 2015' })), '');
  });
});

describe('adoption-order: meetings', () => {
  const said = (committee: 'CMW/C' | 'E/C.12', held: string, adopted: string) =>
    saidBy(
      'adoption-order',
      `${committee}/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (${committee}/XAA/1) at its ${held}, and adopted the present concluding observations at its ${adopted}.\n`,
    );

  it('finds a meeting of adoption before all those of the dialogue', () => {
    assert.equal(
      said('CMW/C', '412th and 413th meetings', '402nd meeting'),
      'Adopted at the 402nd meeting, before the report was considered (at the 412th and 413th meetings).',
    );
    assert.equal(said('CMW/C', '412th and 413th meetings', '422nd meeting'), '');
    assert.equal(said('CMW/C', '412th and 432nd meetings', '422nd meeting'), '');
    assert.equal(
      said('CMW/C', '412th meeting, held on 14 April 2015', '402nd meeting, held on 3 April 2015'),
      'Adopted on 3 April 2015, before the report was considered (14 April 2015).',
    );
  });

  it('leaves lists of issues alone, and meetings that are numbered by year in another year', () => {
    assert.equal(
      saidBy(
        'adoption-order',
        `${OBSERVATIONS}1.\tThe Committee adopted the list of issues at its 390th meeting and considered the initial report of Xandoria (CMW/C/XAA/1) at its 401st meeting.\n`,
      ),
      '',
    );
    const held = (day: string) => `40th meeting, held on ${day}`;
    const adopted = (day: string) => `7th meeting, held on ${day}`;
    assert.match(said('E/C.12', held('3 October 2019'), adopted('11 October 2019')), /7th meeting/);
    assert.equal(said('E/C.12', held('3 December 2018'), adopted('11 January 2019')), '');
    assert.equal(said('E/C.12', '40th meeting', '7th meeting'), '');
  });
});
