import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findOf } from '../support/rules/findings';
import { wordings } from '../support/rules/wordings';
import { observationsWith, REPORT, secondParagraph } from '../support/secondParagraph';

wordings('state-code', [
  ['It recalls the visit (CED/C/MXC/VR/1) and the inquiry (CEDAW/C/OP.8/CND/1).', /MXC.*CND/],
  ['It recalls the visit (CED/C/MEX/VR/1) and the inquiry (CEDAW/C/OP.8/CAN/1).', ''],
  ['It heard of Denmark (CRPD/C/DEN/CO/2).', /DEN/],
  ['It heard of Denmark (CEDAW/C/DEN/CO/6).', ''],
  ['It heard of the Netherlands (CRC/C/NET/4).', /NET/],
  ['It heard of Yugoslavia (CAT/C/YUG/1).', ''],
  ['The report was previously issued under the symbol CRPD/C/PRE/CO/1.', ''],
  ['The report was issued erroneously as CRPD/C/PRE/CO/1.', ''],
  ['The report, originally circulated as document CRPD/C/PRE/CO/1, was reissued.', ''],
  ['The report was issued under the symbol CRPD/C/PRE/CO/1.', /PRE/],
  ['It was previously considered; the report is CRPD/C/PRE/CO/1.', /PRE/],
]);

describe('state-code', () => {
  const { said, corrected } = secondParagraph('state-code', REPORT);

  it('finds codes of no State, and offers those that one slip makes of it', () => {
    assert.equal(said('It recalls CAT/C/PRE/CO/2.'), 'No State has the code PRE; perhaps PER is meant.');
    assert.equal(corrected('It recalls CAT/C/PRE/CO/2.')[0], 'It recalls CAT/C/PER/CO/2.');
    assert.equal(said('It recalls CAT/C/AAA/CO/2.'), 'No State has the code AAA; perhaps XAA is meant.');
    assert.equal(said('It recalls CAT/C/QZQ/CO/2.'), 'No State has the code QZQ.');
    const weight = (symbol: string) => findOf('state-code', observationsWith(`It recalls ${symbol}.`))[0]?.weight;
    assert.equal(weight('CAT/C/QZQ/CO/2'), 'warning');
    assert.equal(weight('CAT/C/QZQ/2'), 'information');
  });

  it('leaves codes of today, of old, of territories and of other schemes alone', () => {
    assert.equal(
      said(
        'It recalls CAT/C/PER/CO/2, CERD/C/SCG/CO/1, CRPD/C/EU/CO/1, CCPR/C/UNK/CO/1, CCPR/C/CHN-HKG/CO/3, CEDAW/C/GUA/6, CRC/C/Q/QZQ/3, CCPR/CO/80/QZQ, A/HRC/WG.6/42/QZQ/1 and CMW/C/XZZ/1.',
      ),
      '',
    );
  });
});
