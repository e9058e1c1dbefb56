import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentModel } from '../../server/src/model/document';
import { originalLanguage, originalOf } from '../../server/src/versions/originalLanguage';
import { versionDifferences } from '../../server/src/versions/versionDifferences';
import { versionFix } from '../../server/src/versions/versionFix';
import { read } from '../support/documents';
import { ARABIC, CHINESE, ENGLISH, FRENCH, RUSSIAN, SPANISH } from './sixVersions';

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

  it('differ in what is written for a symbol that none has', () => {
    const english = read(`${ENGLISH}\n9.\tThe Committee recalls the replies (CRC/C/OPSX/XAB/Q/1).\n`);
    const french = (number: string) => `${FRENCH}\n9.\tLe Comité rappelle les réponses (CRC/C/OPSX/XAB/Q/${number}).\n`;
    assert.deepEqual(told(french('1'), english), []);
    assert.deepEqual(told(french('4'), english), ['symbols 9 CRC/C/OPSX/XAB/Q/1 | CRC/C/OPSX/XAB/Q/4']);
  });

  it('differ in a small number that one has in words and the other otherwise', () => {
    const english = read(`${ENGLISH}\n9.\tThe Committee notes that the court has fifteen judges.\n`);
    const french = (count: string) => `${FRENCH}\n9.\tLe Comité note que la cour compte ${count} juges.\n`;
    assert.deepEqual(told(french('15'), english), []);
    assert.deepEqual(told(french('quinze'), english), []);
    assert.deepEqual(told(french('16'), english), ['numbers 9 15 | 16']);
  });

  it('differ in a year in brackets only where both have one', () => {
    const english = read(
      `${ENGLISH}\n9.\tThe Committee recalls the Harbours Convention (1988) and the Piers Convention.\n`,
    );
    const french = (first: string, second: string) =>
      `${FRENCH}\n9.\tLe Comité rappelle la Convention sur les ports${first} et la Convention sur les quais${second}.\n`;
    assert.deepEqual(told(french(' (1988)', ''), english), []);
    assert.deepEqual(told(french(' (1988)', ' (2004)'), english), []);
    assert.deepEqual(told(french('', ''), english), []);
    assert.deepEqual(told(french(' (1998)', ''), english), ['citations 9 1988 | 1998']);
  });

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

  it('lack and add footnotes', () => {
    const noted = (text: string, note: string) => `${text}\n1\t${note}\n`;
    const from = read(noted(ENGLISH, 'A/HRC/12/3, para. 45.'));
    assert.deepEqual(told(noted(FRENCH, 'A/HRC/12/3, par. 45.'), from), []);
    assert.deepEqual(told(noted(SPANISH, 'A/HRC/12/3, párr. 45.'), from), []);
    assert.deepEqual(told(FRENCH, from), ['missing 1 | -']);
    assert.deepEqual(told(noted(SPANISH, 'A/HRC/12/3, párr. 45.')), ['extra 1 - |']);
    assert.deepEqual(told(noted(SPANISH, 'A/HRC/12/3, párr. 54.'), from), ['citations 1 ¶45 | ¶54']);
  });

  it('add letters and headings', () => {
    const letter = changed(
      SPANISH,
      '4.	El Estado',
      '	d)	Publicar los resultados de la investigación.\n4.	El Estado',
    );
    assert.deepEqual(told(letter), ['extra 3 d - |']);
    const heading = changed(FRENCH, '4.	L’État', '\n		Ports\n\n4.	L’État');
    assert.deepEqual(told(heading), ['extra  - |']);
  });

  it('add a unit before the first one that both have', () => {
    const from = read(changed(ENGLISH, 'Concluding observations on the fourth periodic report of Xanthia*\n\n', ''));
    assert.deepEqual(
      versionDifferences(from, read(FRENCH)).map(({ kind, unit, other }) => [
        kind,
        unit,
        other && FRENCH.slice(other.span.start, other.span.end),
      ]),
      [['extra', 'title', 'Observations finales concernant le quatrième rapport périodique de la Xanthie*']],
    );
    // It comes first in the list, although it follows no unit that both have.
    assert.deepEqual(told(changed(FRENCH, '2 450', '2 540'), from), ['extra  - |', 'numbers 2 2450 | 2540']);
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

  it('differ in the treaty that they name', () => {
    const from = read(further(ENGLISH, 5, 'The State party should accede to the Convention against Torture.'));
    const french = (treaty: string) => further(FRENCH, 5, `L’État partie devrait adhérer à la ${treaty}.`);
    const spanish = (treaty: string) => further(SPANISH, 5, `El Estado parte debe adherirse a la ${treaty}.`);
    assert.deepEqual(told(french('Convention contre la torture'), from), []);
    assert.deepEqual(told(spanish('Convención contra la Tortura'), from), []);
    assert.deepEqual(told(french('Convention relative aux droits de l’enfant'), from), ['treaties 5 cat | crc']);
    assert.deepEqual(told(spanish('Convención sobre los Derechos del Niño'), from), ['treaties 5 cat | crc']);
  });

  it('differ in the role of a paragraph, as information', () => {
    const from = read(further(ENGLISH, 5, 'The Committee is concerned about the harbour police.'));
    const levels = (words: string) =>
      versionDifferences(from, read(further(FRENCH, 5, words))).map(
        ({ kind, level, number }) => `${kind} ${level} ${number}`,
      );
    assert.deepEqual(levels('Le Comité est préoccupé par la police du port.'), []);
    assert.deepEqual(levels('L’État partie devrait réformer la police du port.'), ['role information 5']);
  });

  it('differ in a length that translations do not have, as information', () => {
    const sentence = 'The inspectors of the harbours regularly visit the cells where sailors are held without charge. ';
    const from = read(further(ENGLISH, 5, sentence.repeat(3).trim()));
    const rendered =
      'Les inspecteurs des ports se rendent régulièrement dans les cellules où des marins sont détenus sans charge. ';
    const levels = (words: string) =>
      versionDifferences(from, read(further(FRENCH, 5, words))).map(
        ({ kind, level, number }) => `${kind} ${level} ${number}`,
      );
    assert.deepEqual(levels(rendered.repeat(3).trim()), []);
    assert.deepEqual(levels(rendered.trim()), ['length information 5']);
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
