import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OfficialText } from '../../server/src/catalogue/official';
import { checkedCitations } from '../../server/src/sources/heldCitations';
import { doubtsAbout, type SourceList } from '../../server/src/sources/sourceList';
import { read } from '../support/documents';

function treaty(ten: string, eleven: string): OfficialText {
  return {
    version: 1,
    instrument: 'icrmw',
    source: 'migrants.txt',
    articles: [
      { number: 10, paragraphs: [{ number: null, text: ten }] },
      { number: 11, paragraphs: [{ number: 1, text: eleven }] },
    ],
  };
}

const FRENCH = treaty(
  'Nul équipage ne sera gardé à bord contre sa volonté tant que le navire est au port, sauf dans les cas prévus par la loi.',
  'Nul ne sera tenu de raccommoder les filets des autres la nuit sans être payé.',
);
const SPANISH = treaty(
  'Ninguna tripulación será retenida a bordo contra su voluntad mientras el buque esté en el puerto.',
  'Nadie será obligado a remendar las redes de otros por la noche sin recibir un pago.',
);
const ENGLISH = treaty(
  'No crew shall be kept on board against its will while the ship is in the harbour of a State.',
  'Nobody shall be made to mend the nets of others at night without pay.',
);

const HEADS = {
  fr: 'Distr. générale\n9 octobre 2023\nFrançais\nOriginal : anglais\n\nObservations finales concernant le deuxième rapport périodique du Xandoria\n\n',
  es: 'Distr. general\n9 de octubre de 2023\nEspañol\nOriginal: inglés\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n',
};
const OBSERVATIONS = {
  fr: read(
    `CMW/C/XAA/CO/2\n${HEADS.fr}1.\tLe Comité a examiné le deuxième rapport périodique du Xandoria.\n2.\tLe Comité recommande à l’État partie d’ouvrir un bureau pour les travailleurs saisonniers dans chaque port.\n3.\tLe Comité demande un rapport sur la flotte de pêche dans un délai de deux ans.\n`,
  ),
  es: read(
    `CMW/C/XAA/CO/2\n${HEADS.es}1.\tEl Comité examinó el segundo informe periódico de Xandoria.\n2.\tEl Comité recomienda al Estado parte que abra una oficina para los trabajadores de temporada en cada puerto.\n3.\tEl Comité pide un informe sobre la flota pesquera en el plazo de dos años.\n`,
  ),
};

/** The answers to the quotations of a paragraph in a language, in short. */
function answers(language: 'fr' | 'es', paragraph: string, official: OfficialText): readonly string[] {
  const model = OBSERVATIONS[language];
  const sources: SourceList = {
    treaty: () => official,
    document: (symbol) =>
      symbol === 'CMW/C/XAA/CO/2' ? { model, isWord: false, doubts: doubtsAbout(model, language, false) } : undefined,
  };
  return checkedCitations(read(`CMW/C/XAA/CO/3\n${HEADS[language]}1.\t${paragraph}\n`), sources).flatMap(
    ({ kind, place, verdict, reason, where }) =>
      kind === 'quotation' ? [[place, verdict, reason ?? where?.join(' ')].filter(Boolean).join(': ')] : [],
  );
}

const MER = '« la mer était calme le jour de la visite »';
const MAR = '“el mar estaba en calma el día de la visita”';

describe('quotations in French', () => {
  for (const [sentence, answer] of [
    [`L’article 10 de la Convention dispose que ${MER}.`, '10: not-verbatim'],
    [`Aux termes de l’article 10, les États parties s’engagent à ${MER}.`, '10: not-verbatim'],
    [`Conformément au paragraphe 1 de l’article 11 de la Convention, nul ${MER}.`, '11 (1): not-verbatim'],
    [`Le Comité rappelle que, en vertu de l’article 10, chaque État partie ${MER}.`, '10: not-verbatim'],
    [`Les équipages sont définis à l’article 10 comme ${MER}.`, '10: not-verbatim'],
    [`L’article 10, qui souligne les devoirs des capitaines, prévoit que ${MER}.`, '10: not-verbatim'],
    ['Il a été dit « Nul équipage ne sera gardé à bord contre son gré » (art. 10).', '10: not-verbatim: 10'],
    [
      `Au paragraphe 2 de ses précédentes observations finales (CMW/C/XAA/CO/2), le Comité a recommandé de ${MER}.`,
      '2: not-verbatim',
    ],
    [
      'Au paragraphe 3 de ses observations finales (CMW/C/XAA/CO/2), le Comité a demandé d’« ouvrir un bureau pour les travailleurs saisonniers dans chaque port ».',
      '3: verbatim-elsewhere: 2',
    ],
    [
      'Il a été dit « Nul équipage ne sera gardé à bord contre sa volonté ».1\n\n\t1\tArticle 10 de la Convention.',
      '10: verbatim: 10',
    ],
    [`La délégation a expliqué, à propos de l’article 10, que ${MER}.`, '10: not-checked: source-uncertain'],
    [
      `Conformément à l’article 10, une campagne a été lancée sous le titre ${MER}.`,
      '10: not-checked: source-uncertain',
    ],
  ] as const)
    it(sentence.slice(0, 80), () => {
      assert.deepEqual(answers('fr', sentence, FRENCH), [answer]);
    });

  it('take their source from the note before where a note says idem', () => {
    const notes = '\n\n\t1\tArticle 10 de la Convention.\n\n\t2\tIdem.\n';
    const words = '« Nul équipage ne sera gardé à bord contre son gré »';
    assert.deepEqual(
      answers('fr', `Il a été dit « le navire est au port, sauf dans les cas »1 et ${words}2.${notes}`, FRENCH),
      ['10: verbatim: 10', '10: not-verbatim: 10'],
    );
  });

  it('are not held against a treaty in English', () => {
    assert.deepEqual(answers('fr', `L’article 10 de la Convention dispose que ${MER}.`, ENGLISH), [
      '10: not-checked: other-language',
    ]);
  });
});

describe('quotations in Spanish', () => {
  for (const [sentence, answer] of [
    [`El artículo 10 de la Convención dispone que ${MAR}.`, '10: not-verbatim'],
    [`Con arreglo al artículo 10, los Estados partes se comprometen a ${MAR}.`, '10: not-verbatim'],
    [`De conformidad con el párrafo 1 del artículo 11 de la Convención, nadie ${MAR}.`, '11 (1): not-verbatim'],
    [`El Comité recuerda que, en virtud del artículo 10, cada Estado parte ${MAR}.`, '10: not-verbatim'],
    [`Las tripulaciones se definen en el artículo 10 como ${MAR}.`, '10: not-verbatim'],
    [`El artículo 10, que subraya los deberes de los capitanes, establece que ${MAR}.`, '10: not-verbatim'],
    ['Se dijo “Ninguna tripulación será retenida a bordo contra su deseo” (art. 10).', '10: not-verbatim: 10'],
    [
      `En el párrafo 2 de sus anteriores observaciones finales (CMW/C/XAA/CO/2), el Comité recomendó que ${MAR}.`,
      '2: not-verbatim',
    ],
    [
      'En el párrafo 3 de sus observaciones finales (CMW/C/XAA/CO/2), el Comité pidió que “abra una oficina para los trabajadores de temporada en cada puerto”.',
      '3: verbatim-elsewhere: 2',
    ],
    [
      'Se dijo “Ninguna tripulación será retenida a bordo contra su voluntad”.1\n\n\t1\tArtículo 10 de la Convención.',
      '10: verbatim: 10',
    ],
    [`La delegación explicó, en relación con el artículo 10, que ${MAR}.`, '10: not-checked: source-uncertain'],
    [
      `De conformidad con el artículo 10, se inició una campaña con el título ${MAR}.`,
      '10: not-checked: source-uncertain',
    ],
  ] as const)
    it(sentence.slice(0, 80), () => {
      assert.deepEqual(answers('es', sentence, SPANISH), [answer]);
    });

  it('take their source from the note before where a note says ibíd.', () => {
    const notes = '\n\n\t1\tArtículo 10 de la Convención.\n\n\t2\tIbíd.\n';
    const words = '“Ninguna tripulación será retenida a bordo contra su deseo”';
    assert.deepEqual(
      answers('es', `Se dijo “retenida a bordo contra su voluntad mientras el buque”1 y ${words}2.${notes}`, SPANISH),
      ['10: verbatim: 10', '10: not-verbatim: 10'],
    );
  });

  it('are not held against a treaty in English', () => {
    assert.deepEqual(answers('es', `El artículo 10 de la Convención dispone que ${MAR}.`, ENGLISH), [
      '10: not-checked: other-language',
    ]);
  });
});
