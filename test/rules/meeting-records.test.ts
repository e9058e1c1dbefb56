import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { find, messagesOf } from '../support/findings';
import { LATER, wordings } from '../support/wordings';

wordings('meeting-records', [
  ['It met at its 791st and 792nd meetings (see CMW/C/SR.791 (A) and 792 (A)).', ''],
  ['It was told so at the 210th meeting (see CMW/C/SR.201).', /^SR\.201 is not the record of meeting 210\.$/],
  ['It was told so at the 210th meeting (see CMW/C/SR.210).', ''],
  ['It was told so at the 210th meeting of the Committee, held on 4 May 2012 (CMW/C/SR.201).', /SR\.201/],
  ['It was told so at the 210th meeting, by those who had come (CMW/C/SR.201).', ''],
  ['It was told so at the 210th to 212th meetings (CMW/C/SR.210–213).', /SR\.213/],
  ['It was told so at the 210th and 211th meetings (CMW/C/SR.211).', ''],
  ['It was told so at the 210th (closed) meeting [CMW/C/SR.201].', /SR\.201/],
  [
    'It was told so at the 210th meeting, the summary record of which is contained in document CMW/C/SR.201.',
    /SR\.201/,
  ],
  ['It was told so at the 210th meeting (CRC/C/SR.201).', ''],
  ['It was told so at the 210th meeting (CMW/C/SR.210/Add.1).', ''],
  ['It was told so at the 210th meeting (CMW/C/SR.210; see also CMW/C/SR.214).', ''],
  ['It was told so at the 210th meeting (CMW/C/XAA/CO/1 and CMW/C/SR.201).', ''],
  ['It was told so at the 12th meeting of the Forum (CMW/C/SR.210).', ''],
  ['It was told so at its first meeting (CMW/C/SR.201) with the delegation.', ''],
  [
    'It was told so at the 210th and 211th meetings,1 on 4 May 2012.\n\t1\tCMW/C/SR.210 and 231.',
    /SR\.231 is not the record of meeting 210 or 211/,
  ],
  ['It was told so at the 210th meeting,1 on 4 May 2012.\n\t1\tSee the letter (CMW/C/SR.201).', ''],
  ['It was told so at the 210th meeting,1 on 4 May 2012.\n\t2\tSee CMW/C/SR.201.', ''],
  ['It was told so at the 210th meeting,1 on 4 May 2012.\n\t1\tSee CMW/C/SR.201.\n\t1\tSee CMW/C/SR.202.', ''],
  ['It was told “so at the 210th meeting (CMW/C/SR.201)”.', ''],
  ['It was told so (210th and 211th meetings; CMW/C/SR.210 and 221).', /SR\.221/],
  ['It was told so at the 210th meeting; the text is CMW/C/SR.221.', ''],
  ['It is said in CMW/C/SR.221, which is the summary record of its 210th meeting.', /SR\.221/],
  ['It is said in CMW/C/SR.210 (210th meeting), and was at the 211th.', ''],
  ['It is said in CMW/C/SR.221, and was at the 210th meeting.', ''],
]);

describe('meeting-records', () => {
  it('a record that is miswritten is cited', () => {
    const found = (second: string) =>
      find(
        `${LATER}1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 401st and 402nd meetings (see CMW/C/SR.401${second}), held on 3 and 4 April 2024.\n2.\tIt thanks it.\n`,
      ).map(({ rule }) => rule);
    assert.deepEqual(found(' and /402'), ['shortened-symbol']);
    assert.deepEqual(found(' and CMW/C/SR/402'), ['symbol-form']);
    assert.deepEqual(found(''), ['meeting-records']);
  });

  it('notes in brackets are those of paragraph 1', () => {
    const found = (second: number) =>
      messagesOf(
        'meeting-records',
        `${LATER}1.\tThe Committee considered the initial report of Xandoria[1] at its 401st and 402nd meetings,[2] held on 3 and 4 April 2024.\n2.\tIt thanks it.\n\n[1]\tCMW/C/XAA/1.\n[2]\tSee CMW/C/SR.401 and CMW/C/SR.${second}.\n`,
      );
    assert.match(found(420).join(), /SR\.420/);
    assert.deepEqual(found(402), []);
  });
});
