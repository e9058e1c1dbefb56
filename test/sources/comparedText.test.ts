import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OfficialText } from '../../server/src/catalogue/official';
import { checkedCitations } from '../../server/src/sources/heldCitations';
import { read } from '../support/documents';

function treaty(ten: string): OfficialText {
  return {
    version: 1,
    instrument: 'icrmw',
    source: 'migrants.txt',
    articles: Array.from({ length: 93 }, (_, i) => ({
      number: i + 1,
      paragraphs: [{ number: null, text: i + 1 === 10 ? ten : `${i + 1}.` }],
    })),
  };
}

const LANGUAGES = {
  en: {
    head: 'Distr.: General\n9 October 2023\nOriginal: English\n\nConcluding observations on the second periodic report of Xandoria\n\n',
    official: treaty('No crew shall be kept on board against its will while the ship is moored.'),
    words: '“no crew shall be kept on board against its wish while the ship is moored”',
  },
  fr: {
    head: 'Distr. générale\n9 octobre 2023\nFrançais\nOriginal : anglais\n\nObservations finales concernant le deuxième rapport périodique du Xandoria\n\n',
    official: treaty('Nul équipage ne sera gardé à bord contre sa volonté tant que le navire est au port.'),
    words: '« nul équipage ne sera gardé à bord contre son gré tant que le navire est au port »',
  },
  es: {
    head: 'Distr. general\n9 de octubre de 2023\nEspañol\nOriginal: inglés\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n',
    official: treaty(
      'Ninguna tripulación será retenida a bordo contra su voluntad mientras el buque esté en el puerto.',
    ),
    words: '“ninguna tripulación será retenida a bordo contra su deseo mientras el buque esté en el puerto”',
  },
};

/** The answers to the quotations of a paragraph, in short; "…" stands for words that are nearly those of article 10. */
function answers(language: keyof typeof LANGUAGES, paragraph: string, notes = ''): readonly string[] {
  const { head, official, words } = LANGUAGES[language];
  return checkedCitations(read(`CMW/C/XAA/CO/2\n${head}1.\t${paragraph.replace('…', words)}\n${notes}`), {
    treaty: () => official,
    document: () => undefined,
  }).flatMap(({ kind, verdict, reason }) =>
    kind === 'quotation' ? [reason === undefined ? verdict : `${verdict}: ${reason}`] : [],
  );
}

const COMPARED = {
  en: [
    'The national plan follows article 10 as ….',
    'The Harbour Act mirrors article 10: ….',
    'The Harbour Act echoes article 10 of the Convention: ….',
    'The brochure repeats article 10: ….',
    'The Ministry of Ports understands article 10 as ….',
    'Section 5 of the Harbour Act, which mirrors article 10 of the Convention, provides that ….',
    'The Plan of Action for Crews (2012–2021) defines crews in the context of the Convention as ….',
    'The Harbour Code in keeping with article 10 of the Convention provides that ….',
    'The ordinance gives effect to article 10: ….',
    'A new decree is similar to article 10: ….',
    'Like article 10, the Harbour Act provides that ….',
    'In line with article 10, the national plan provides that ….',
    'The Harbour Act states that … (cf. article 10 of the Convention).',
    'The Harbour Act states that … (article 10 of the Convention).',
    'Crews are told that … (in line with article 10).',
    'The masters follow article 10: ….',
    'The Court read article 10 to mean ….',
  ],
  fr: [
    'Le plan national suit l’article 10 : ….',
    'La loi reprend l’article 10 de la Convention : ….',
    'La brochure paraphrase l’article 10 : ….',
    'L’article 5 de la loi portuaire, qui s’inspire de l’article 10 de la Convention, dispose que ….',
    'Le Plan d’action définit les équipages au sens de l’article 10 comme ….',
    'Le code portuaire, conformément à l’article 10, dispose que ….',
    'Conformément à l’article 10, le plan national prévoit que ….',
    'La stratégie s’appuie sur l’article 10 : ….',
    'Le décret d’application de l’article 10 indique que ….',
    'Il est dit que … (conformément aux articles 10 et 11).',
  ],
  es: [
    'El plan nacional sigue el artículo 10: ….',
    'La ley refleja el artículo 10 de la Convención: ….',
    'El folleto parafrasea el artículo 10: ….',
    'El artículo 5 de la Ley de Puertos, que se inspira en el artículo 10 de la Convención, dispone que ….',
    'El Plan de Acción define las tripulaciones en el sentido del artículo 10 como ….',
    'El Código de Puertos, de conformidad con el artículo 10, dispone que ….',
    'De conformidad con el artículo 10, el plan nacional dispone que ….',
    'La estrategia se basa en el artículo 10: ….',
    'El decreto de aplicación del artículo 10 indica que ….',
    'Se dice que … (de conformidad con el artículo 10).',
  ],
} as const;

const CITED = {
  en: [
    'Article 10 provides that ….',
    'The Harbour Act is contrary to article 10, which provides that ….',
    'The law violates article 10 (whereby …).',
    'The Committee recalls article 10: ….',
    'The masters violate article 10: ….',
    'The author points to the right in article 10 to ….',
    'In accordance with article 10, States parties shall ….',
    'Although the law was amended, article 10 provides that ….',
    'The Committee notes that the law was amended, and recalls that article 10 states that ….',
    'It was said that … (art. 10).',
  ],
  fr: [
    'L’article 10 dispose que ….',
    'La loi est contraire à l’article 10, qui dispose que ….',
    'Le Comité rappelle l’article 10 : ….',
    'Bien que la loi ait été modifiée, l’article 10 dispose que ….',
    'Il a été dit que … (art. 10).',
  ],
  es: [
    'El artículo 10 dispone que ….',
    'La ley es contraria al artículo 10, que dispone que ….',
    'El Comité recuerda el artículo 10: ….',
    'Aunque se modificó la ley, el artículo 10 dispone que ….',
    'Se dijo que … (art. 10).',
  ],
} as const;

describe('words that are nearly those of a provision', () => {
  for (const language of ['en', 'fr', 'es'] as const) {
    for (const sentence of COMPARED[language])
      it(`may be those of the text that is compared with it: ${sentence}`, () => {
        assert.deepEqual(answers(language, sentence), ['not-checked: source-uncertain']);
      });

    for (const sentence of CITED[language])
      it(`are held against it: ${sentence}`, () => {
        assert.deepEqual(answers(language, sentence), ['not-verbatim']);
      });
  }

  it('may be those of another text where the note only compares', () => {
    assert.deepEqual(answers('en', 'Crews may leave: ….1', '\n\t1\tArticle 10 of the Convention.\n'), ['not-verbatim']);
    assert.deepEqual(answers('en', 'Crews may leave: ….1', '\n\t1\tCf. article 10 of the Convention.\n'), [
      'not-checked: source-uncertain',
    ]);
  });

  it('confirm the provision all the same where they are its own', () => {
    const own = '“no crew shall be kept on board against its will while the ship is moored”';
    assert.deepEqual(answers('en', `The Harbour Act mirrors article 10: ${own}.`), ['verbatim']);
  });
});
