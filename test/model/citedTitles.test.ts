import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Target } from '../../server/src/model/base/target';
import { read } from '../support/documents';

const OBSERVATIONS = 'CMW/C/XAA/CO/3\n\nConcluding observations on the third periodic report of Xandoria';
const FOLLOW_UP =
  'CMW/C/XAA/FCO/2\n\nInformation received from Xandoria on follow-up to the concluding observations on its second periodic report';
const REPORT = 'CMW/C/XAA/3\n\nThird periodic report submitted by Xandoria';
const FRENCH =
  'CMW/C/XAA/CO/3\nDistr. générale\nFrançais\nOriginal\u00a0: anglais\n\nObservations finales concernant le troisième rapport périodique de la Xandrie';
const SPANISH =
  'CMW/C/XAA/CO/3\nDistr. general\nEspañol\nOriginal: inglés\n\nObservaciones finales sobre el tercer informe periódico de Xandria';

type OtherParagraph = Extract<Target, { kind: 'other-paragraph' }>;

/** The target of the only paragraph that a sentence cites in a document with a head. */
function target(head: string, sentence: string): Target | undefined {
  const { readings } = read(`${head}\n\n1.\tThe Committee thanks the delegation.\n2.\t${sentence}\n`);
  const targets = readings
    .flatMap(({ references }) => references)
    .flatMap(({ target: one }) => (one.kind === 'paragraph' || one.kind === 'other-paragraph' ? [one] : []));
  assert.equal(targets.length, 1, sentence);
  return targets[0];
}

/** The same as the symbol that it is known or presumed by, the paragraph, and the year of the title. */
function meant(head: string, sentence: string): string {
  const one = target(head, sentence);
  if (one?.kind !== 'other-paragraph') return 'own';
  const { symbol, presumed, number, title } = one;
  return [symbol ?? presumed ?? '?', number, title?.year].filter((part) => part !== undefined).join(' ');
}

function titleOf(head: string, sentence: string): OtherParagraph['title'] {
  const one = target(head, sentence);
  return one?.kind === 'other-paragraph' ? one.title : undefined;
}

describe('a document that is cited by its title', () => {
  it('is the one of that State and report', () => {
    for (const [sentence, expected] of [
      [
        'In paragraph 12 of its concluding observations on the second periodic report of Xandoria (2019), it asked.',
        'CMW/C/XAA/CO/2 12 2019',
      ],
      [
        'It recalls the concluding observations on the second periodic report of Xandoria (2019), paragraph 12.',
        'CMW/C/XAA/CO/2 12 2019',
      ],
      [
        'It recalls its 2019 concluding observations on the second periodic report, in particular paragraph 12.',
        'CMW/C/XAA/CO/2 12 2019',
      ],
      [
        'It is so (concluding observations on the initial report of Xandoria adopted in 2011, para. 12).',
        'CMW/C/XAA/CO/1 12 2011',
      ],
      [
        'It was asked in the concluding observations on the combined fourth and fifth periodic reports of Xandoria (para. 12).',
        'CMW/C/XAA/CO/4-5 12',
      ],
      [
        'See paragraph 4 of its list of issues in relation to the second periodic report of Xandoria.',
        'CMW/C/XAA/Q/2 4',
      ],
      [
        'See paragraph 4 of its list of issues prior to the submission of the second periodic report of Xandoria.',
        'CMW/C/XAA/QPR/2 4',
      ],
      [
        'See paragraph 4 of the concluding observations of the Committee on the Rights of the Child on the second periodic report of Xandoria.',
        'CRC/C/XAA/CO/2 4',
      ],
      [
        'See paragraph 4 of the Committee on the Rights of the Child’s concluding observations on the second periodic report of Xandoria.',
        'CRC/C/XAA/CO/2 4',
      ],
      [
        'See the concluding observations on the second periodic report of the State party by the Committee on the Rights of the Child, para. 4.',
        'CRC/C/XAA/CO/2 4',
      ],
    ] as const)
      assert.equal(meant(OBSERVATIONS, sentence), expected, sentence);
  });

  it('is so in French and Spanish', () => {
    for (const [sentence, expected] of [
      [
        'Le Comité a demandé, au paragraphe 12 de ses observations finales concernant le deuxième rapport périodique de la Xandrie (2019), que cela cesse.',
        'CMW/C/XAA/CO/2 12 2019',
      ],
      [
        'Il rappelle ses observations finales concernant le rapport initial de la Xandrie (2015), par. 12.',
        'CMW/C/XAA/CO/1 12 2015',
      ],
      [
        'Il l’a dit dans les observations finales concernant le rapport valant quatrième et cinquième rapports périodiques de la Xandrie (par. 12).',
        'CMW/C/XAA/CO/4-5 12',
      ],
      [
        'Voir le paragraphe 4 de la liste de points établie avant la soumission du deuxième rapport périodique de la Xandrie.',
        'CMW/C/XAA/QPR/2 4',
      ],
      [
        'Voir les observations finales du Comité des droits de l’enfant concernant le deuxième rapport périodique de la Xandrie, par. 7.',
        'CRC/C/XAA/CO/2 7',
      ],
    ] as const)
      assert.equal(meant(FRENCH, sentence), expected, sentence);
    for (const [sentence, expected] of [
      [
        'El Comité pidió, en el párrafo 12 de sus observaciones finales sobre el segundo informe periódico de Xandria (2019), que eso cesara.',
        'CMW/C/XAA/CO/2 12 2019',
      ],
      [
        'El Comité recuerda sus observaciones finales sobre el informe inicial de Xandria (2015), párr. 12.',
        'CMW/C/XAA/CO/1 12 2015',
      ],
      [
        'Lo dijo en las observaciones finales sobre los informes periódicos cuarto y quinto combinados de Xandria (párr. 12).',
        'CMW/C/XAA/CO/4-5 12',
      ],
      [
        'Véase el párrafo 4 de la lista de cuestiones relativa al segundo informe periódico de Xandria.',
        'CMW/C/XAA/Q/2 4',
      ],
      [
        'Véanse las observaciones finales del Comité de los Derechos del Niño sobre el segundo informe periódico de Xandria, párr. 7.',
        'CRC/C/XAA/CO/2 7',
      ],
    ] as const)
      assert.equal(meant(SPANISH, sentence), expected, sentence);
  });

  it('is found in all forms of a title', () => {
    for (const [sentence, expected] of [
      [
        'It recalls its previous concluding observations on the second report (2015), para. 12.',
        'CMW/C/XAA/CO/2 12 2015',
      ],
      [
        'It recalls its previous concluding observations on the combined second to fourth periodic reports (para. 12).',
        'CMW/C/XAA/CO/2-4 12',
      ],
      [
        'See Committee on Migrant Workers, Concluding observations on the second periodic report of Xandoria, 2019, para. 12.',
        'CMW/C/XAA/CO/2 12 2019',
      ],
      [
        'See CERD, Concluding observations on the second periodic report of Xandoria (2019), para. 12.',
        'CERD/C/XAA/CO/2 12 2019',
      ],
      ['See the concluding observations on Xandoria’s second periodic report, para. 12.', 'CMW/C/XAA/CO/2 12'],
      ['See the concluding observations on the State party’s second report, para. 12.', 'CMW/C/XAA/CO/2 12'],
      [
        'See the concluding observations, adopted on 9 October 2019, on the second periodic report, para. 12.',
        'CMW/C/XAA/CO/2 12 2019',
      ],
      ['See paragraph 12 of the list of issues prior to reporting on the third periodic report.', 'CMW/C/XAA/QPR/3 12'],
      [
        'See the list of issues prior to submission of the combined second to fourth periodic reports, para. 12.',
        'CMW/C/XAA/QPR/2-4 12',
      ],
      ['See the LOIPR on the third periodic report (2022), para. 12.', 'CMW/C/XAA/QPR/3 12 2022'],
      ['As to paragraph 12 of the LoIPR on the third periodic report, it is open.', 'CMW/C/XAA/QPR/3 12'],
    ] as const)
      assert.equal(meant(OBSERVATIONS, sentence), expected, sentence);
    for (const [sentence, expected] of [
      ['Il rappelle ses observations finales concernant le deuxième rapport (par. 12).', 'CMW/C/XAA/CO/2 12'],
      [
        'Il rappelle ses observations finales du 9 octobre 2019 concernant le deuxième rapport périodique, par. 12.',
        'CMW/C/XAA/CO/2 12 2019',
      ],
      [
        'Il rappelle ses observations finales concernant le rapport de la Xandrie valant deuxième à quatrième rapports périodiques (par. 12).',
        'CMW/C/XAA/CO/2-4 12',
      ],
    ] as const)
      assert.equal(meant(FRENCH, sentence), expected, sentence);
    for (const [sentence, expected] of [
      ['Recuerda sus observaciones finales sobre el segundo informe (párr. 12).', 'CMW/C/XAA/CO/2 12'],
      [
        'Recuerda sus observaciones finales de 9 de octubre de 2019 sobre el segundo informe periódico, párr. 12.',
        'CMW/C/XAA/CO/2 12 2019',
      ],
      [
        'Recuerda sus observaciones finales sobre los informes periódicos segundo a cuarto combinados de Xandria (párr. 12).',
        'CMW/C/XAA/CO/2-4 12',
      ],
    ] as const)
      assert.equal(meant(SPANISH, sentence), expected, sentence);
  });

  it('has its paragraphs right after it, without a comma or by their sign', () => {
    const title = 'concluding observations on the second periodic report of Xandoria';
    for (const [sentence, expected] of [
      [`It recalls its ${title} paras. 12.`, 'CMW/C/XAA/CO/2 12'],
      [`It recalls its ${title} (2019) § 12.`, 'CMW/C/XAA/CO/2 12 2019'],
      [`It recalls its ${title}, ¶ 12.`, 'CMW/C/XAA/CO/2 12'],
      ['It recalls its concluding observations on the second periodic report ¶ 12.', 'CMW/C/XAA/CO/2 12'],
    ] as const)
      assert.equal(meant(OBSERVATIONS, sentence), expected, sentence);
    assert.equal(
      meant(FRENCH, 'Il rappelle ses observations finales concernant le deuxième rapport de la Xandrie § 12.'),
      'CMW/C/XAA/CO/2 12',
    );
    assert.equal(
      meant(SPANISH, 'Recuerda sus observaciones finales sobre el segundo informe de Xandria párr. 12.'),
      'CMW/C/XAA/CO/2 12',
    );
  });

  it('does not have the paragraphs of a judgment that the sentence names too', () => {
    const { readings } = read(
      `${FOLLOW_UP}\n\n1.\tIt recalls its concluding observations and the judgment in Deniz v. Xandoria (2015), ¶ 12.\n`,
    );
    assert.deepEqual(
      readings.at(-1)?.references.map(({ target: { kind } }) => kind),
      ['unknown'],
    );
  });

  it('may have no more than a year', () => {
    for (const [head, sentence] of [
      [FOLLOW_UP, 'It was asked in the concluding observations of 2009 (para. 12).'],
      [FOLLOW_UP, 'It was asked in paragraph 12 of the 2009 concluding observations.'],
      [FOLLOW_UP, 'It was asked in the concluding observations, adopted on 9 October 2009 (para. 12).'],
      [FRENCH.replace('CO/3', 'FCO/2'), 'Cela figure dans les observations finales de 2009 (par. 12).'],
      [SPANISH.replace('CO/3', 'FCO/2'), 'Así figura en las observaciones finales de 2009 (párr. 12).'],
    ] as const)
      assert.equal(titleOf(head, sentence)?.year, 2009, sentence);
  });

  it('is not the list on the report where it is the list prior to reporting', () => {
    const replies =
      'CMW/C/XAA/RQ/3\n\nReplies of Xandoria to the list of issues in relation to its third periodic report';
    assert.equal(meant(replies, 'See paragraph 4 of the list of issues.'), 'CMW/C/XAA/Q/3 4');
    assert.equal(meant(replies, 'See paragraph 4 of the list of issues prior to reporting.'), '? 4');
    assert.equal(meant(replies, 'See the LOIPR, para. 4.'), '? 4');
    assert.equal(meant(REPORT, 'See the LOIPR, para. 4.'), 'CMW/C/XAA/QPR/3 4');
    assert.equal(
      meant(replies, 'See paragraph 4 of the list of issues prior to reporting on the third periodic report.'),
      'CMW/C/XAA/QPR/3 4',
    );
  });

  it('is nobody’s where another committee is named near it', () => {
    for (const sentence of [
      'The Committee on the Rights of the Child asked so in its concluding observations on the second periodic report of Xandoria (para. 12).',
      'The Committee against Torture agrees. In its concluding observations on the second periodic report, para. 12, it said so.',
      'The Committee against Torture, in its 2019 concluding observations (para. 12), said so.',
      'The CEDAW Committee said so in its concluding observations on the second periodic report (para. 12).',
      'See HRC, Concluding observations on the second periodic report of Xandoria (2019), para. 12.',
    ])
      assert.match(meant(FOLLOW_UP, sentence), /^\? 12/, sentence);
    assert.match(
      meant(
        FRENCH,
        'Le Comité contre la torture l’a dit dans ses observations finales concernant le deuxième rapport (par. 12).',
      ),
      /^\? 12/,
    );
    assert.match(
      meant(SPANISH, 'El Comité CEDAW lo dijo en sus observaciones finales sobre el segundo informe (párr. 12).'),
      /^\? 12/,
    );
    assert.equal(
      meant(FOLLOW_UP, 'The Committee on Migrant Workers asked so in its concluding observations (para. 12).'),
      'CMW/C/XAA/CO/2 12',
    );
  });

  it('is not the one that has its role in the text, where the title is another’s', () => {
    for (const [sentence, expected] of [
      ['See paragraph 4 of the concluding observations on the second periodic report of Belmara.', '? 4'],
      ['See paragraph 4 of the concluding observations on the initial report of Xandoria.', 'CMW/C/XAA/CO/1 4'],
      [
        'See paragraph 4 of the concluding observations of the Committee against Torture on the second periodic report of Xandoria.',
        'CAT/C/XAA/CO/2 4',
      ],
      ['See paragraph 4 of the concluding observations on the second periodic report of Xandoria.', 'CMW/C/XAA/CO/2 4'],
      ['See paragraph 4 of the concluding observations.', 'CMW/C/XAA/CO/2 4'],
      ['It is so (concluding observations on Xandoria (2019), para. 4).', 'CMW/C/XAA/CO/2 4 2019'],
    ] as const)
      assert.equal(meant(FOLLOW_UP, sentence), expected, sentence);
  });

  it('is left open where a part of the title is not known', () => {
    for (const sentence of [
      'It recalls its concluding observations on Xandoria (2011), paragraph 12.',
      'It recalls its concluding observations on the second periodic report of Belmara (2019), paragraph 12.',
    ])
      assert.match(meant(OBSERVATIONS, sentence), /^\? 12/, sentence);
  });

  it('is the document with a symbol that is written, whatever its title', () => {
    const sentence =
      'It recalls its concluding observations on the second periodic report of Xandoria (CMW/C/XAA/CO/1-2), paragraph 12.';
    assert.equal(meant(OBSERVATIONS, sentence), 'CMW/C/XAA/CO/1-2 12');
  });

  it('is not that of what answers it', () => {
    for (const sentence of [
      'It recalls the replies of Xandoria to the list of issues in relation to its second periodic report, paragraph 12.',
      'It recalls the follow-up report on the concluding observations on the second periodic report of Xandoria, para. 12.',
    ])
      assert.equal(titleOf(OBSERVATIONS, sentence), undefined, sentence);
  });

  it('is named by its title on one line', () => {
    assert.equal(
      titleOf(
        OBSERVATIONS,
        'See para. 4 of the concluding observations on the second periodic\n    report of Belmara (2019), which were short.',
      )?.words,
      'concluding observations on the second periodic report of Belmara (2019)',
    );
  });

  it('leaves a paragraph after other words to this document', () => {
    for (const sentence of [
      'It recalls its concluding observations on the second periodic report of Xandoria, and repeats paragraph 1.',
      'It is so since the concluding observations on the second periodic report of Xandoria (see also para. 1 above).',
    ])
      assert.equal(meant(OBSERVATIONS, sentence), 'own', sentence);
  });
});
