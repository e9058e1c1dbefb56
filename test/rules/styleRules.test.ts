import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messageOf } from '../../server/src/rules/messages';
import { find } from '../support/findings';

describe('rules about English style', () => {
  it('look at no other language', () => {
    const french = `CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandorie\n\n1.\tLe Comité a examiné le rapport  de l’État partie et organise, avec lui, des réunions; 5\u00a0% des femmes sont (selon les chiffres.\n2.\tLe Comité recommande à l’État partie d’adopter la loi.\n`;
    assert.equal(
      find(french)
        .map(({ rule, message, args }) => messageOf(rule, message, args, 'en'))
        .join('\n'),
      '',
    );
  });

  it('look at no document that is issued without formal editing', () => {
    const text = `CMW/C/XAA/RQ/2\n\nReplies of Xandoria to the list of issues in relation to its second periodic report*\n\n* The present document is being issued without formal editing.\n\n1.\tThe rate was 5% and  the State Party organised it.\n2.\tThe State party (of 2009 recognized it.\n`;
    assert.deepEqual(find(text), []);
    assert.notDeepEqual(find(text.replace('without formal editing', 'as received')), []);
  });
});
