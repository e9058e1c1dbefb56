import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messageOf } from '../../server/src/rules/messages';
import { find } from '../support/rules/findings';

describe('rules about English style', () => {
  it('look at no other language, which has its own spaces and brackets', () => {
    const french = `CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandorie\n\n1.\tLe Comité a examiné le rapport  de l’État partie et organise, avec lui, des réunions; 5\u00a0% des femmes sont (selon les chiffres.\n2.\tLe Comité recommande à l’État partie d’adopter la loi.\n`;
    assert.equal(
      find(french)
        .map(({ rule, message, args }) => messageOf(rule, message, args, 'en'))
        .join('\n'),
      'Two spaces between words.\nThis parenthesis is not closed.',
    );
  });

  it('look at no document in French or Spanish that says that it was not edited', () => {
    const texts = [
      [
        'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandorie*\n\n*\tLe présent document n’a pas été revu par les services d’édition.\n\n1.\tLe Comité a examiné le rapport  de l’État partie (selon les chiffres.\n2.\tLe Comité le remercie.\n',
        'n’a pas été revu par les services d’édition',
      ],
      [
        'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandoria*\n\n*\tEl presente documento se publica sin revisión editorial.\n\n1.\tEl Comité examinó el informe  del Estado parte (según los datos.\n2.\tEl Comité le da las gracias por sus respuestas.\n',
        'sin revisión editorial',
      ],
    ] as const;
    for (const [text, unedited] of texts) {
      assert.deepEqual(find(text), []);
      assert.notDeepEqual(find(text.replace(unedited, '')), []);
    }
  });

  it('look at no document that is issued without formal editing', () => {
    const text = `CMW/C/XAA/RQ/2\n\nReplies of Xandoria to the list of issues in relation to its second periodic report*\n\n* The present document is being issued without formal editing.\n\n1.\tThe rate was 5% and  the State Party organised it.\n2.\tThe State party (of 2009 recognized it.\n`;
    assert.deepEqual(find(text), []);
    assert.notDeepEqual(find(text.replace('without formal editing', 'as received')), []);
  });
});
