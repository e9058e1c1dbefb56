import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messageOf } from '../../server/src/rules/messages';
import { OBSERVATIONS } from '../support/documents';
import { checkFindings, find, messages, withFixes } from '../support/rules/findings';
import { wordings } from '../support/rules/wordings';

describe('symbol-committee', () => {
  it('finds committees that do not exist, wherever they are cited', () => {
    checkFindings(`
${OBSERVATIONS}1. The Committee considered the initial report of Xandoria (CMV/C/XAA/1).
                                                            ^^^ No committee has symbols that begin with CMV; perhaps CMW is meant.
2. The Committee recalls the observations of another committee (CERT/C/XAA/CO/2, para. 12).
                                                                ^^^^ No committee has symbols that begin with CERT; perhaps CERD is meant.
3. The Committee recalls the note (QZVX/C/XAA/CO/4).
                                   ^^^^ No committee has symbols that begin with QZVX.
`);
  });

  it('finds another committee where the document speaks of itself', () => {
    checkFindings(`
${OBSERVATIONS}1. The Committee considered the initial report of Xandoria (CRC/C/XAA/1) at its 12th meeting (CMW/C/SR.12).
                                                            ^^^^^^^^^^^ CRC/C/XAA/1 is a symbol of CRC, but this is a document of CMW.
2. The Committee thanks the State party for the replies to the list of issues (CEDAW/C/XAA/Q/1/Add.1).
                                                                               ^^^^^^^^^^^^^^^^^^^^^ CEDAW/C/XAA/Q/1/Add.1 is a symbol of CEDAW, but this is a document of CMW.
`);
  });

  it('finds the masthead where paragraph 1 and the committee’s name speak against it', () => {
    const under = (symbol: string) =>
      messages(
        `${symbol}\n\nCommittee on the Protection of the Rights of All Migrant Workers and Members of Their Families\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 12th meeting (CMW/C/SR.12).\n`,
      );
    assert.equal(under('CRC/C/XAA/CO/1'), 'CRC/C/XAA/CO/1 is a symbol of CRC, but this is a document of CMW.');
    assert.equal(under('CMW/C/XAA/CO/1'), '');
  });

  it('knows the abbreviations that symbols do not use', () => {
    for (const [written, meant] of [
      ['HRC/C/XAA/CO/4', 'CCPR'],
      ['ICCPR/C/XAA/CO/4', 'CCPR'],
      ['CESCR/C/XAA/CO/4', 'E/C.12'],
      ['CDE/C/7', 'CED'],
    ] as const)
      assert.equal(
        messages(`${OBSERVATIONS}1.\tThe Committee recalls ${written}.\n`),
        `No committee has symbols that begin with ${written.split('/')[0]}; perhaps ${meant} is meant.`,
      );
  });

  it('takes two letters that changed places for likelier than another letter', () => {
    const of = (written: string) =>
      messages(
        `CERD/C/XAA/CO/4\n\nConcluding observations on the fourth periodic report of Xandoria\n\n1.\tThe Committee considered the fourth periodic report of Xandoria (CERD/C/XAA/4).\n2.\tIt recalls ${written}.\n`,
      );
    assert.match(of('CPRD/C/XBB/1'), /begin with CPRD; perhaps CRPD is meant/);
    assert.match(of('CPRD/C/XAA/2'), /begin with CPRD; perhaps CERD is meant/);
    assert.match(of('CRED/C/XBB/2'), /begin with CRED; perhaps CERD is meant/);
    assert.match(of('CERT/C/XBB/2'), /begin with CERT; perhaps CERD is meant/);
  });

  it('offers the symbol of the committee itself', () => {
    const [finding] = find(`${OBSERVATIONS}1.\tThe Committee considered the report of Xandoria (E/C.12/XAA/1).\n`);
    assert.deepEqual(
      finding?.fixes?.map(({ edits }) => edits.map(({ start, end, text }) => [end - start, text])),
      [[['E/C.12'.length, 'CMW/C']]],
    );
    // What is offered is told as it will stand there.
    const [fix] = finding?.fixes ?? [];
    assert.equal(fix && messageOf('symbol-committee', fix.message, fix.args, 'en'), 'Replace with CMW/C/XAA/1');
  });

  it('leaves the documents of others alone', () => {
    assert.equal(
      messages(`${OBSERVATIONS}A. Introduction

1. The Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 12th meeting (CMW/C/SR.12).

B. Positive aspects

2. The Committee recalls the observations of others (CAT/C/XAA/CO/2, para. 12; CCPR/C/79/Add.25; CRC/C/15/Add.98; E/C.12/XAA/CO/3).
3. The Committee recalls the common core document (HRI/CORE/XAA/2015), A/HRC/28/68, CCPR/C/XAB/CO/2 and S/2015/12.
4. The Committee recalls the list of issues of another committee (CRC/C/XAA/Q/3).
`),
      '',
    );
    assert.equal(
      messages(
        'CAT/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls the report of the Subcommittee (CAT/OP/XAA/1).\n',
      ),
      '',
    );
    assert.equal(messages('1.\tThe report speaks of CRC/C/XAA/CO/3.\n'), '');
  });

  it('offers the committee that may be meant', () => {
    const text = `${OBSERVATIONS}1.\tThe Committee considered the initial report of Xandoria (CMV/C/XAA/1).\n`;
    const [finding] = find(text);
    const fix = finding?.fixes?.[0];
    assert.ok(fix);
    assert.equal(messageOf('symbol-committee', fix.message, fix.args, 'en'), 'Replace with CMW/C/XAA/1');
    assert.equal(withFixes(text, [fix]), text.replace('CMV/C/XAA/1', 'CMW/C/XAA/1'));
    assert.deepEqual(find(withFixes(text, [fix])), []);
    // What nothing is near to has no remedy.
    assert.equal(find(`${OBSERVATIONS}1.\tThe note (QZVX/C/XAA/CO/4) was read.\n`)[0]?.fixes, undefined);
  });
});

wordings('symbol-committee', [
  ['It thanks it for the replies.1\n\n\t1\tCAT/C/XAA/RQ/1.', /CAT/],
  ['It thanks it for the replies.1\n\n\t1\tSee also, on the same practice, CAT/C/XAA/RQ/1.', ''],
  ['It notes the replies to the Committee against Torture’s list of issues.1\n\n\t1\tCAT/C/XAA/RQ/1.', ''],
  ['It notes what was said elsewhere.1\n\n\t1\tCAT/C/XAA/RQ/1.', ''],
  ['In its previous concluding observations (CAT/C/XAA/CO/1, para. 2), the Committee asked for a plan.', /CAT/],
  ['The Committee reiterates what it said in its previous concluding observations (CAT/C/XAA/CO/1).', /CAT/],
  ['As was asked in the Committee’s previous concluding observations (CAT/C/XAA/CO/1), it should act.', /CAT/],
  ['In its previous concluding observations (CMW/C/XAA/CO/1, para. 2), the Committee asked for a plan.', ''],
  ['In its previous concluding observations (CAT/C/XAB/CO/1, para. 2), the Committee asked for a plan.', ''],
  [
    'In its previous concluding observations (CAT/C/XAA/CO/1, para. 2), the Committee against Torture asked for it.',
    '',
  ],
  [
    'The Committee against Torture was clear. In its previous concluding observations (CAT/C/XAA/CO/1), the Committee asked for it.',
    '',
  ],
  ['It recalls the previous concluding observations of the Committee against Torture (CAT/C/XAA/CO/1).', ''],
  ['It recalls the Convention against Torture and its previous concluding observations (CAT/C/XAA/CO/1).', ''],
  [
    'It ratified the Convention against Torture, and the Committee recalls its previous concluding observations (CAT/C/XAA/CO/1).',
    '',
  ],
  ['It recalls previous concluding observations (CAT/C/XAA/CO/1) on the same practice.', ''],
]);
