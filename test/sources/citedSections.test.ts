import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkedCitations } from '../../server/src/sources/heldCitations';
import { documentsNeeded } from '../../server/src/sources/reproducedText';
import { doubtsAbout, type SourceList } from '../../server/src/sources/sourceList';
import { read } from '../support/documents';

const HEAD = 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2019\nOriginal: English\n\n';
const BODY =
  'Concluding observations on the second periodic report of Xandoria\n\n I. Introduction\n\n1.\tThe Committee considered the report.\n\n II. Recommendations\n\n A. Ships\n\n2.\tThe State party should measure the ships.\n\n B. Harbours\n\n3.\tThe State party should open an office in each harbour.\n\n III. Follow-up\n\n4.\tThe Committee requests a report.\n';

/** The answers to the sections of CMW/C/XAA/CO/2 that a sentence cites, in short, held against a copy of it. */
function answers(sentence: string, copy = HEAD + BODY, hasCorrigendum = false, title = ENGLISH): readonly string[] {
  const model = read(copy, 'file:///source.txt');
  const citing = read(`${title}\n\n1.\t${sentence}\n`);
  const doubts = doubtsAbout(model, citing.language.language.id, hasCorrigendum);
  const sources: SourceList = {
    treaty: () => undefined,
    document: (symbol) => (symbol === 'CMW/C/XAA/CO/2' ? { model, isWord: false, doubts } : undefined),
  };
  return checkedCitations(citing, sources).flatMap(({ place, section, verdict, reason, last }) =>
    section ? [[place, verdict, reason ?? last].filter((part) => part !== undefined).join(': ')] : [],
  );
}

const ENGLISH = 'CMW/C/XAA/3\n\nThird periodic report submitted by Xandoria';

describe('a section of another document', () => {
  it('is in the copy or not, wherever the document is named', () => {
    for (const sentence of [
      'Section II.C of the observations CMW/C/XAA/CO/2 is answered.',
      'Sections II.C of the concluding observations (CMW/C/XAA/CO/2) is answered.',
      'It is answered (CMW/C/XAA/CO/2, sect. II.C).',
      'It is answered in the observations (CMW/C/XAA/CO/2), section II.C, and here.',
      'It is answered in section II.C of the concluding observations on the second periodic report of Xandoria (2019).',
      'It is answered in chapter II.C of its previous concluding observations.',
    ])
      assert.deepEqual(answers(sentence), ['II.C: no-such-place: II.B'], sentence);
    assert.deepEqual(answers('See CMW/C/XAA/CO/2, sections II.B, III and IV.'), [
      'II.B: found',
      'III: found',
      'IV: no-such-place: III',
    ]);
  });

  it('is one of the document whose title ends right before it', () => {
    const title = 'concluding observations on the second periodic report of Xandoria';
    for (const sentence of [
      `It is answered there (${title} (2019), sect. IV).`,
      `See ${title} (2019), section IV, on harbours.`,
      `See the ${title}, chapter IV.`,
      'See the Committee’s concluding observations of 2019 (sect. IV).',
    ])
      assert.deepEqual(answers(sentence), ['IV: no-such-place: III'], sentence);
    assert.deepEqual(answers(`See ${title} (2019), sects. II.B and IV.`), ['II.B: found', 'IV: no-such-place: III']);
    assert.deepEqual(answers(`See ${title} (2009), sect. IV.`), ['IV: not-checked: other-year']);
    for (const sentence of [
      `The ${title} (2019) and section IV of the Penal Code agree.`,
      `The ${title} (2019), section IV of the Act, were read.`,
      `After the ${title} (2019), part IV describes the ships.`,
      `The ${title} (2019) were read, see section IV.`,
      'See the concluding observations on the second periodic report of Belmara (2019), sect. IV.',
    ])
      assert.deepEqual(answers(sentence), [], sentence);
  });

  it('is read in French and Spanish', () => {
    const french = 'CMW/C/XAA/3\n\nTroisième rapport périodique soumis par la Xandrie';
    const copy = `CMW/C/XAA/CO/2\nDistr. générale\n9 octobre 2019\nFrançais\nOriginal : anglais\n\nObservations finales concernant le deuxième rapport périodique de la Xandrie\n\n I. Introduction\n\n1.\tLe Comité a examiné le rapport.\n\n II. Recommandations\n\n2.\tL’État partie devrait mesurer les navires.\n`;
    assert.deepEqual(
      answers(
        'Il est répondu à cette question dans les observations du Comité (CMW/C/XAA/CO/2, section III).',
        copy,
        false,
        french,
      ),
      ['III: no-such-place: II'],
    );
    assert.deepEqual(
      answers(
        'Voir les observations finales concernant le deuxième rapport périodique (2019), sect. III.',
        copy,
        false,
        french,
      ),
      ['III: no-such-place: II'],
    );
    const spanish = 'CMW/C/XAA/3\n\nTercer informe periódico presentado por Xandria';
    const copia = `CMW/C/XAA/CO/2\nDistr. general\n9 de octubre de 2019\nEspañol\nOriginal: inglés\n\nObservaciones finales sobre el segundo informe periódico de Xandria\n\n I. Introducción\n\n1.\tEl Comité examinó el informe.\n\n II. Recomendaciones\n\n2.\tEl Estado parte debe medir los buques.\n`;
    assert.deepEqual(
      answers(
        'Se responde a esta pregunta del Comité en la sección III del informe CMW/C/XAA/CO/2.',
        copia,
        false,
        spanish,
      ),
      ['III: no-such-place: II'],
    );
  });

  it('is one of a document that is looked for, even where nothing else of it is cited', () => {
    const citing = read(`${ENGLISH}\n\n1.\tIt is answered in section IV of its previous concluding observations.\n`);
    assert.deepEqual([...documentsNeeded(citing)], ['CMW/C/XAA/CO/2']);
  });

  it('is denied by no copy that is not final, whole and in the same language', () => {
    const sentence = 'See CMW/C/XAA/CO/2, section IV.';
    assert.deepEqual(answers(sentence, `Advance unedited version\n\n${HEAD}${BODY}`), [
      'IV: not-checked: advance-unedited',
    ]);
    assert.deepEqual(answers(sentence, HEAD + BODY.replace('2.\tThe', '7.\tThe')), ['IV: not-checked: extract']);
    assert.deepEqual(answers(sentence, HEAD + BODY, true), ['IV: not-checked: corrected']);
    assert.deepEqual(answers(sentence, (HEAD + BODY).replace('requests', 'reque\ufffdts')), [
      'IV: not-checked: converted',
    ]);
  });

  it('is denied by no copy whose headings have no such numbers, or have gaps', () => {
    const bare = BODY.replace(/^ (?:[IV]+|[AB])\. /gmu, '');
    assert.deepEqual(answers('See CMW/C/XAA/CO/2, section IV.', HEAD + bare), ['IV: not-checked: source-uncertain']);
    assert.deepEqual(answers('See CMW/C/XAA/CO/2, section 4.'), ['4: not-checked: source-uncertain']);
    assert.deepEqual(answers('See CMW/C/XAA/CO/2, section III.B.'), ['III.B: not-checked: source-uncertain']);
    const gap = BODY.replace(' III. Follow', ' V. Follow');
    assert.deepEqual(answers('See CMW/C/XAA/CO/2, section VI.', HEAD + gap), ['VI: not-checked: source-uncertain']);
  });

  it('is denied by no copy in which a line begins with its number', () => {
    const unread = BODY.replace('4.\tThe', '3 bis.\tIt ends.\nIV: Next steps of the Committee and the State.\n4.\tThe');
    assert.deepEqual(answers('See CMW/C/XAA/CO/2, section IV.', HEAD + unread), ['IV: not-checked: source-uncertain']);
  });

  it('is not one of a law or treaty that is named with it', () => {
    assert.deepEqual(answers('See CMW/C/XAA/CO/2 and section IV of the Penal Code.'), []);
    assert.deepEqual(answers('See CMW/C/XAA/CO/2, section IV of the Fisheries Act.'), []);
    assert.deepEqual(answers('See CMW/C/XAA/CO/2. Section IV of the Act is new.'), []);
    assert.deepEqual(answers('See part IV of the Convention and CMW/C/XAA/CO/2.'), []);
  });
});
