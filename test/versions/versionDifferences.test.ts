import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentModel } from '../../server/src/model/document';
import { originalLanguage, originalOf } from '../../server/src/versions/originalLanguage';
import { versionDifferences } from '../../server/src/versions/versionDifferences';
import { versionFix } from '../../server/src/versions/versionFix';
import { read } from '../support/documents';

const ENGLISH = `CCPR/C/XAB/CO/4
Distr.: General
2 May 2022
Original: English

Concluding observations on the fourth periodic report of Xanthia*

	A.	Introduction

1.	The Committee considered the fourth periodic report of Xanthia (CCPR/C/XAB/4) at its 3861st and 3862nd meetings, held on 7 and 8 March 2022.

	B.	Principal matters of concern and recommendations

		Prisons

2.	The Committee is concerned that 2,450 persons were held in police stations in 2020 and that 17.5 per cent of them were children (arts. 9, 10 and 24).
3.	In the light of article 10, paragraph 2, of the Covenant and general comment No. 21 (1992), the State party should:
	(a)	Close the police cells of the harbour by 30 June 2023;
	(b)	Follow the recommendations in paragraph 12 of its previous concluding observations (CCPR/C/XAB/CO/3);
	(c)	Invite the police of Peru to share its experience.
4.	The State party should report by 25 March 2024 on the recommendations in paragraphs 3 (a) and (c) above.

* Adopted by the Committee at its 134th session (28 February–25 March 2022).
`;

const FRENCH = `CCPR/C/XAB/CO/4
Distr. générale
2 mai 2022
Français
Original : anglais

Observations finales concernant le quatrième rapport périodique de la Xanthie*

	A.	Introduction

1.	Le Comité a examiné le quatrième rapport périodique de la Xanthie (CCPR/C/XAB/4) à ses 3861e et 3862e séances, les 7 et 8 mars 2022.

	B.	Principaux sujets de préoccupation et recommandations

		Prisons

2.	Le Comité est préoccupé par le fait que 2 450 personnes ont été détenues dans des postes de police en 2020 et que 17,5 % d’entre elles étaient des enfants (art. 9, 10 et 24).
3.	Compte tenu du paragraphe 2 de l’article 10 du Pacte et de l’observation générale no 21 (1992), l’État partie devrait :
	a)	Fermer les cellules de police du port au plus tard le 30 juin 2023 ;
	b)	Suivre les recommandations figurant au paragraphe 12 de ses précédentes observations finales (CCPR/C/XAB/CO/3) ;
	c)	Inviter la police du Pérou à partager son expérience.
4.	L’État partie devrait rendre compte, le 25 mars 2024 au plus tard, de la suite donnée aux recommandations figurant aux paragraphes 3 a) et c) ci-dessus.

* Adoptées par le Comité à sa 134e session (28 février-25 mars 2022).
`;

const SPANISH = `CCPR/C/XAB/CO/4
Distr. general
2 de mayo de 2022
Español
Original: inglés

Observaciones finales sobre el cuarto informe periódico de Xantia*

	A.	Introducción

1.	El Comité examinó el cuarto informe periódico de Xantia (CCPR/C/XAB/4) en sus sesiones 3861ª y 3862ª, celebradas los días 7 y 8 de marzo de 2022.

	B.	Principales motivos de preocupación y recomendaciones

		Prisiones

2.	Preocupa al Comité que 2.450 personas permanecieran en comisarías en 2020 y que el 17,5 % de ellas fueran niños (arts. 9, 10 y 24).
3.	A la luz del artículo 10, párrafo 2, del Pacto y de la observación general núm. 21 (1992), el Estado parte debe:
	a)	Cerrar los calabozos del puerto antes del 30 de junio de 2023;
	b)	Seguir las recomendaciones que figuran en el párrafo 12 de sus anteriores observaciones finales (CCPR/C/XAB/CO/3);
	c)	Invitar a la policía del Perú a que comparta su experiencia.
4.	El Estado parte debe informar, a más tardar el 25 de marzo de 2024, de las recomendaciones que figuran en los párrafos 3 a) y c).

* Aprobadas por el Comité en su 134º período de sesiones (28 de febrero a 25 de marzo de 2022).
`;

const RUSSIAN = `CCPR/C/XAB/CO/4
Distr.: General
2 May 2022
Russian
Original: English

Заключительные замечания по четвертому периодическому докладу Ксантии

1.	Комитет рассмотрел четвертый периодический доклад Ксантии (CCPR/C/XAB/4) на своих 3861-м и 3862-м заседаниях 7 и 8 марта 2022 года.
2.	Комитет обеспокоен тем, что в 2020 году в полицейских участках содержались 2 450 человек и что 17,5 % из них были детьми (статьи 9, 10 и 24).
`;

const ARABIC = `CCPR/C/XAB/CO/4
Distr.: General
2 May 2022
Arabic
Original: English

ملاحظات ختامية بشأن التقرير الدوري الرابع لزانثيا

1-	نظرت اللجنة في التقرير الدوري الرابع لزانثيا (CCPR/C/XAB/4) في جلستيها 3861 و3862 في 7 و8 آذار/مارس 2022.

	باء-	دواعي القلق

2 -	يساور اللجنة القلق لأن 450 2 شخصاً كانوا محتجزين في عام 2020 وأن 17,5 في المائة منهم أطفال (المواد 9 و10 و24).
3-	في ضوء الفقرة 2 من المادة 10 من العهد والتعليق العام رقم 21(1992)، ينبغي للدولة الطرف ما يلي:
	(أ)	إغلاق زنازين الميناء بحلول 30 حزيران/يونيه 2023؛
	(ب)	متابعة التوصيات الواردة في الفقرة 12 من ملاحظاتها الختامية السابقة (CCPR/C/XAB/CO/3)؛
	(ج)	دعوة شرطة بيرو إلى تبادل خبراتها.
`;

const CHINESE = `CCPR/C/XAB/CO/4
Distr.: General
2 May 2022
Chinese
Original: English

关于桑西亚第四次定期报告的结论性意见

1.	委员会在2022年3月7日和8日举行的第三八六一次和第三八六二次会议上审议了桑西亚的第四次定期报告(CCPR/C/XAB/4)。
2.	委员会感到关切的是，2020年有2,450人被关押在警察局，其中17.5%是儿童(第九、第十和第二十四条)。
`;

const original = read(ENGLISH);

/** In what a text differs from the original: kind, place and the values on both sides. */
function told(text: string, from: DocumentModel = original): readonly string[] {
  return versionDifferences(from, read(text)).map(({ kind, number, path, original: one, other }) =>
    [kind, number, ...path, ...keys(one), '|', ...keys(other)].join(' '),
  );
}

function keys(side: { readonly values: readonly { readonly key: string }[] } | undefined): readonly string[] {
  return side ? side.values.map(({ key }) => key) : ['-'];
}

/** The French or Spanish version with one thing changed. */
function changed(text: string, from: string, to: string): string {
  assert.equal(text.split(from).length, 2, from);
  return text.replace(from, to);
}

describe('language versions of a document', () => {
  it('do not differ where each is written as its language is', () => {
    assert.deepEqual(told(FRENCH), []);
    assert.deepEqual(told(SPANISH), []);
    assert.deepEqual(told(SPANISH, read(FRENCH)), []);
    assert.deepEqual(told(ENGLISH, read(SPANISH)), []);
  });

  const planted: readonly (readonly [what: string, text: string, from: string, to: string, answer: string])[] = [
    ['a number', FRENCH, '2 450', '2 540', 'numbers 2 2450 | 2540'],
    ['a number with a point', SPANISH, '2.450', '2.540', 'numbers 2 2450 | 2540'],
    ['a fraction', SPANISH, '17,5 %', '15,7 %', 'numbers 2 17.5 | 15.7'],
    ['a meeting', FRENCH, '3862e', '3863e', 'numbers 1 3862 | 3863'],
    ['a date', FRENCH, '30 juin 2023', '30 juillet 2023', 'dates 3 a 2023-6-30 | 2023-7-30'],
    ['a deadline', SPANISH, '25 de marzo de 2024', '29 de marzo de 2024', 'dates 4 2024-3-25 | 2024-3-29'],
    ['a symbol', FRENCH, 'CCPR/C/XAB/4)', 'CCPR/C/XAB/3)', 'symbols 1 CCPR/C/XAB/4 | CCPR/C/XAB/3'],
    [
      'an article and its paragraph',
      FRENCH,
      'paragraphe 2 de l’article 10',
      'paragraphe 10 de l’article 2',
      'citations 3 iccpr 10.2 | iccpr 2.10',
    ],
    ['a letter of this document', FRENCH, '3 a) et c)', '3 a) et b)', 'citations 4 ¶3(c) | ¶3(b)'],
    ['a paragraph of another', SPANISH, 'párrafo 12', 'párrafo 21', 'citations 3 b ¶12 | ¶21'],
    ['a general comment', SPANISH, 'núm. 21 (1992)', 'núm. 20 (1992)', 'citations 3 CCPR GC 21 | CCPR GC 20'],
    ['the year of a general comment', SPANISH, 'núm. 21 (1992)', 'núm. 21 (1993)', 'citations 3 21 (1992) | 21 (1993)'],
    ['the year of a general comment', FRENCH, 'no 21 (1992)', 'no 21 (1929)', 'citations 3 21 (1992) | 21 (1929)'],
    ['a State', FRENCH, 'police du Pérou', 'police du Portugal', 'states 3 c PER | PRT'],
  ];
  it('differ in their own symbol', () => {
    const other = FRENCH.replace('CCPR/C/XAB/CO/4', 'CCPR/C/XAB/CO/5');
    assert.deepEqual(told(other), ['symbols  CCPR/C/XAB/CO/4 | CCPR/C/XAB/CO/5']);
  });

  for (const [what, text, from, to, answer] of planted)
    it(`differ in ${what}`, () => assert.deepEqual(told(changed(text, from, to)), [answer]));

  it('can be given what the original says, in the form of their language', () => {
    const fix = (text: string, from: string, to: string): string | undefined => {
      const other = read(changed(text, from, to));
      const [difference] = versionDifferences(original, other);
      return difference && versionFix(difference, [original, other])?.text;
    };
    assert.equal(fix(FRENCH, '2 450', '2 540'), '2\u00a0450');
    assert.equal(fix(SPANISH, '2.450', '2.540'), '2.450');
    assert.equal(fix(SPANISH, '17,5 %', '15,7 %'), '17,5');
    assert.equal(fix(FRENCH, '30 juin 2023', '1er juillet 2023'), '30 juin 2023');
    assert.equal(fix(SPANISH, '25 de marzo de 2024', '29 de marzo de 2024'), '25 de marzo de 2024');
    assert.equal(fix(FRENCH, 'CCPR/C/XAB/4)', 'CCPR/C/XAB/3)'), 'CCPR/C/XAB/4');
    assert.equal(fix(FRENCH, '3 a) et c)', '3 a) et b)'), undefined);
  });

  it('lack and add paragraphs, letters and headings, and what follows still pairs', () => {
    const letter = changed(
      FRENCH,
      '	b)	Suivre les recommandations figurant au paragraphe 12 de ses précédentes observations finales (CCPR/C/XAB/CO/3) ;\n',
      '',
    );
    assert.deepEqual(told(letter), ['missing 3 b | -']);
    const heading = changed(SPANISH, '		Prisiones\n\n', '');
    assert.deepEqual(told(heading), ['missing  | -']);
    const further = changed(
      FRENCH,
      '\n* Adoptées',
      '5.	L’État partie devrait publier les présentes observations.\n\n* Adoptées',
    );
    assert.deepEqual(told(further), ['extra 5 - |']);
    const without = changed(SPANISH, /^4\..*\n/m.exec(SPANISH)?.[0] ?? '', '');
    assert.deepEqual(told(without), ['missing 4 | -']);
  });

  it('have paragraphs that are not translated', () => {
    const english = /^4\.\t(.*)$/m.exec(ENGLISH)?.[1] ?? '';
    assert.deepEqual(told(FRENCH.replace(/^4\.\t.*$/m, `4.\t${english}`)), ['untranslated 4 |']);
  });

  const REPEATED = 'The State party should also inform the police of the harbours of this.';
  const further = (text: string, number: number, words: string): string =>
    changed(text, '\n* A', `${number}.\t${words}\n\n* A`);

  it('differ in the committee that they name', () => {
    const from = read(further(ENGLISH, 5, 'The Committee against Torture has regretted this.'));
    const words = (committee: string) => further(FRENCH, 5, `Le ${committee} l’a regretté.`);
    assert.deepEqual(told(words('Comité contre la torture'), from), []);
    assert.deepEqual(told(words('Comité des droits de l’enfant'), from), ['committees 5 CAT | CRC']);
    assert.deepEqual(told(words('Comité des droits de l’homme'), from), ['committees 5 CAT | CCPR']);
    // The document’s own may be repeated by its name.
    assert.deepEqual(
      told(
        further(FRENCH, 5, 'Le Comité contre la torture l’a regretté devant le Comité des droits de l’homme.'),
        from,
      ),
      [],
    );
  });

  it('may render a sentence that the original repeats in two ways', () => {
    const from = read(further(further(ENGLISH, 5, REPEATED), 6, `The cells are small. ${REPEATED}`));
    const once = 'L’État partie devrait également en informer la police des ports.';
    const again = 'L’État partie devrait en outre le faire savoir à la police des ports.';
    const words = (second: string) => further(further(FRENCH, 5, once), 6, `Les cellules sont exiguës. ${second}`);
    assert.deepEqual(told(words(once), from), []);
    const [difference, ...others] = versionDifferences(from, read(words(again)));
    assert.deepEqual(
      [difference?.kind, difference?.level, difference?.number, others],
      ['renderings', 'information', '6', []],
    );
    assert.deepEqual(
      difference?.other?.values.map(({ key }) => `${key}.`),
      [again, once],
    );
  });

  it('differ in articles of domestic law and in numbers of laws, if each has another', () => {
    const from = read(
      further(ENGLISH, 5, 'Under article 25 of the Constitution and Act No. 429/2015, harbours are closed on Mondays.'),
    );
    const words = (article: string, act: string) =>
      further(
        FRENCH,
        5,
        `Aux termes de l’article ${article} de la Constitution et de la loi no ${act}, les ports sont fermés le lundi.`,
      );
    assert.deepEqual(told(words('25', '429/2015'), from), []);
    assert.deepEqual(told(words('52', '429/2015'), from), ['citations 5 25 | 52']);
    assert.deepEqual(told(words('25', '492/2015'), from), ['citations 5 429 | 492']);
    // 1999 is not two thousand.
    assert.deepEqual(
      told(
        words('25', '3/1999'),
        read(further(ENGLISH, 5, 'Under article 25 of the Constitution and Act No. 2/1999, all rest.')),
      ),
      ['citations 5 2 | 3'],
    );
    // It may have been left out on purpose, or be somewhere else in words.
    assert.deepEqual(told(words('25', '429').replace('l’article 25', 'cette disposition'), from), []);
  });

  it('differ in small numbers in figures, unless the other version has them in words', () => {
    const from = read(further(ENGLISH, 5, 'Some 12 inspectors visited the harbours of 17 islands.'));
    const words = (inspectors: string, islands: string) =>
      further(FRENCH, 5, `Quelque ${inspectors} inspecteurs ont visité les ports de ${islands} îles.`);
    assert.deepEqual(told(words('12', '17'), from), []);
    assert.deepEqual(told(words('12', '19'), from), ['numbers 5 17 | 19']);
    assert.deepEqual(told(words('douze', '17'), from), []);
    assert.deepEqual(told(words('une douzaine d’', '17'), from), []);
    // The one in words is the same, so that nothing is in the place of the other.
    const inWords = read(further(ENGLISH, 5, 'Some twelve inspectors visited the harbours of 17 islands.'));
    assert.deepEqual(told(words('12', 'dix-sept'), inWords), []);
  });

  it('differ in great numbers in words, by value', () => {
    const from = (number: string) => read(further(ENGLISH, 5, `The inspectors visited ${number} harbours.`));
    const french = (number: string) => further(FRENCH, 5, `Les inspecteurs ont visité ${number} ports.`);
    const spanish = (number: string) => further(SPANISH, 5, `Los inspectores visitaron ${number} puertos.`);
    assert.deepEqual(told(french('quarante-cinq'), from('forty-five')), []);
    assert.deepEqual(told(spanish('cuarenta y cinco'), from('forty-five')), []);
    assert.deepEqual(told(french('quarante-six'), from('forty-five')), ['numbers 5 45 | 46']);
    assert.deepEqual(told(spanish('doscientos cinco'), from('two hundred and fifty')), ['numbers 5 250 | 205']);
    assert.deepEqual(told(french('45'), from('forty-five')), []);
    assert.deepEqual(told(french('quarante-cinq'), from('45')), []);
    assert.deepEqual(told(french('46'), from('forty-five')), ['numbers 5 45 | 46']);
    assert.deepEqual(told(spanish('cuarenta y seis'), from('45')), ['numbers 5 45 | 46']);
    assert.deepEqual(told(spanish('cuarenta'), from('12')), ['numbers 5 12 | 40']);
    // It may have been put in a way that is not read.
    assert.deepEqual(told(french('une cinquantaine de'), from('fifty')), []);
    // A percentage is no hundred.
    assert.deepEqual(told(french('45 pour cent des'), from('45 per cent of the')), []);
  });

  it('may write a number that one has in figures as a round one, or with an article', () => {
    const from = read(further(ENGLISH, 5, 'More than 1000 sailors and a hundred boats were at sea in 12 harbours.'));
    assert.deepEqual(
      told(further(FRENCH, 5, 'Plus d’un millier de marins et 100 bateaux, dans une douzaine de ports.'), from),
      [],
    );
    assert.deepEqual(
      told(further(SPANISH, 5, 'Más de un millar de marinos y cien barcos, en una docena de puertos.'), from),
      [],
    );
  });

  it('keep the point in numbers of guidelines', () => {
    const from = read(further(ENGLISH, 5, 'The draft guideline 5.2 deals with it.'));
    assert.deepEqual(told(further(FRENCH, 5, 'Le projet de directive 5.2 en traite.'), from), []);
    assert.deepEqual(told(further(SPANISH, 5, 'El proyecto de directriz 5.3 trata de ello.'), from), [
      'numbers 5 5.2 | 5.3',
    ]);
  });

  it('may repeat the year of a date', () => {
    const from = read(further(ENGLISH, 5, 'It met on 22 January and 7 October 2002.'));
    const spanish = (year: string) => further(SPANISH, 5, `Se reunió el 22 de enero${year} y el 7 de octubre de 2002.`);
    assert.deepEqual(told(spanish(''), from), []);
    assert.deepEqual(told(spanish(' de 2002'), from), []);
    assert.deepEqual(told(spanish(' de 2001'), from), ['dates 5 2002-1-22 | 2001-1-22']);
  });

  it('cannot be given a number that is in words there', () => {
    const [from, to] = [
      read(further(ENGLISH, 5, 'Some 45 harbours were visited.')),
      read(further(FRENCH, 5, 'Quelque quarante-six ports ont été visités.')),
    ];
    const [difference] = versionDifferences(from, to);
    assert.equal(difference?.kind, 'numbers');
    assert.equal(versionFix(difference, [from, to]), undefined);
  });

  it('differ in the period in which something is to be done', () => {
    const from = read(further(ENGLISH, 5, 'The State party should report on this within two years.'));
    const words = (period: string) => further(FRENCH, 5, `L’État partie devrait en rendre compte ${period}.`);
    assert.deepEqual(told(words('dans un délai de deux ans'), from), []);
    assert.deepEqual(told(words('dans un délai de vingt-quatre mois'), from), []);
    assert.deepEqual(told(words('sans tarder'), from), []);
    assert.deepEqual(told(words('dans un délai d’un an'), from), ['dates 5 24 months | 12 months']);
  });

  it('may render a term in one of the ways that are agreed on, and then always in that', () => {
    const from = read(
      further(further(ENGLISH, 5, 'The asylum seekers were heard.'), 6, 'No asylum seeker was expelled.'),
    );
    const terms = [{ en: ['asylum seeker'], fr: ['demandeur d’asile', 'demandeuse d’asile', 'requérant d’asile'] }];
    const toldOf = (one: string, two: string) =>
      versionDifferences(from, read(further(further(FRENCH, 5, one), 6, two)), terms).map(({ kind, number, other }) =>
        [kind, number, ...keys(other)].join(' '),
      );
    const heard = 'Les demandeurs d’asile ont été entendus.';
    assert.deepEqual(toldOf(heard, 'Aucune demandeuse d’asile n’a été expulsée.'), []);
    assert.deepEqual(toldOf(heard, 'Aucun requérant d’asile n’a été expulsé.'), [
      'renderings 6 requérant d’asile demandeurs d’asile',
    ]);
  });

  it('may write numbers in words, with a word for thousands, and leave out the year of a comment', () => {
    assert.deepEqual(told(changed(FRENCH, ' (1992)', '')), []);
    assert.deepEqual(
      told(FRENCH, read(changed(ENGLISH, 'general comment No. 21 (1992)', 'general comment No. 21'))),
      [],
    );
    const inWords = read(changed(ENGLISH, '2,450 persons', 'some 3 million persons'));
    assert.deepEqual(told(changed(FRENCH, '2 450 personnes', 'quelque 3 000 000 de personnes'), inWords), []);
  });

  it('are compared by structure, symbols and numbers alone in a language that is not read', () => {
    const missing = ['missing 3 | -', 'missing 4 | -', 'missing * | -'];
    assert.deepEqual(told(RUSSIAN), missing);
    assert.deepEqual(told(changed(RUSSIAN, '2 450', '2 540')), ['numbers 2 2450 | 2540', ...missing]);
    assert.deepEqual(told(changed(RUSSIAN, 'XAB/4)', 'XAB/5)')), ['symbols 1 CCPR/C/XAB/4 | CCPR/C/XAB/5', ...missing]);
  });

  it('in Arabic have numbers closed by a hyphen, and may have groups of three digits in reverse', () => {
    const missing = ['missing 4 | -', 'missing * | -'];
    assert.deepEqual(told(ARABIC), missing);
    assert.deepEqual(told(changed(ARABIC, '450 2', '540 2')), ['numbers 2 2450 | 2540', ...missing]);
    assert.deepEqual(told(changed(ARABIC, 'XAB/CO/3)', 'XAB/CO/2)')), [
      'symbols 3 CCPR/C/XAB/CO/3 | CCPR/C/XAB/CO/2',
      ...missing,
    ]);
  });

  it('in Chinese may have ordinals in their own digits', () => {
    const missing = ['missing 3 | -', 'missing 4 | -', 'missing * | -'];
    assert.deepEqual(told(CHINESE), missing);
    assert.deepEqual(told(changed(CHINESE, '第三八六二次', '第三八六三次')), ['numbers 1 3862 |', ...missing]);
  });

  it('name the original in their mastheads', () => {
    const versions = [FRENCH, RUSSIAN, ENGLISH, SPANISH].map((text) => ({ model: read(text) }));
    assert.deepEqual(
      versions.map(({ model }) => originalLanguage(model)),
      ['en', 'en', 'en', 'en'],
    );
    assert.equal(originalOf(versions)?.model.text.text, ENGLISH);
  });
});
