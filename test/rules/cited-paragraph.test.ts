import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sourcesOfExample } from '../../server/src/rules/engine/sourceExample';
import { findOf, messageIn } from '../support/rules/findings';

const FOLLOW_UP =
  'CMW/C/XAA/FCO/2\n\nInformation received from Xandoria on follow-up to the concluding observations\n\n1.\t';
const OBSERVATIONS =
  'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n I. Introduction\n\n1.\tThe Committee considered the report.\n\n II. Recommendations\n\n2.\tThe State party should measure the ships.\n';

function weights(sentence: string, source = OBSERVATIONS): readonly string[] {
  const sources = sourcesOfExample({ documents: [source] });
  return findOf('cited-paragraph', FOLLOW_UP + sentence, { sources }).map(
    (finding) => `${finding.weight}: ${messageIn(finding)}`,
  );
}

describe('a missing place of a source', () => {
  it('is an error in a clean final text, and a query in one that may differ from it', () => {
    assert.deepEqual(weights('The ships are measured (CMW/C/XAA/CO/2, sect. IV).'), [
      'error: CMW/C/XAA/CO/2 has no section IV.',
    ]);
    assert.deepEqual(
      weights('The ships are measured (CMW/C/XAA/CO/2, sect. IV).', `Advance unedited version\n\n${OBSERVATIONS}`),
      ['information: The copy of CMW/C/XAA/CO/2 at hand has no section IV: is another one meant?'],
    );
  });

  it('is not reported in words that are quoted, which are somebody else’s', () => {
    assert.deepEqual(weights('The author writes: “The ships are measured (CMW/C/XAA/CO/2, para. 97).”'), []);
    assert.equal(weights('The ships are measured (CMW/C/XAA/CO/2, para. 97).').length, 1);
  });
});

describe('a general comment that is not in the list', () => {
  it('is a query, which names the date of the list', () => {
    for (const number of [9, 14])
      assert.deepEqual(
        weights(
          `The ships are measured, as general comment No. ${number} of the Committee on Migrant Workers explains.`,
        ),
        [`information: The list of 2025 ends at No. 8: is No. ${number} right?`],
      );
  });

  it('is left to another rule where its number is out of reach of every committee', () => {
    assert.deepEqual(
      weights('The ships are measured, as general comment No. 97 of the Committee on Migrant Workers explains.'),
      [],
    );
  });
});
