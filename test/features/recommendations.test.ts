import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleText } from '../../server/src/features/places/namedArticles';
import { type Recommendation, recommendationsOf } from '../../server/src/features/recommendations/recommendations';
import { cycleText } from '../support/cycle';
import { OBSERVATIONS, read } from '../support/documents';

const CONCERNS = `${OBSERVATIONS}\tA.\tPrincipal subjects of concern and recommendations\n\n`;

function recommendations(text: string): readonly Recommendation[] {
  return recommendationsOf(read(text), 'en').recommendations;
}

function only(text: string): Recommendation {
  const [one, ...others] = recommendations(text);
  assert.ok(one && others.length === 0, 'one recommendation was expected');
  return one;
}

describe('the recommendations of a document', () => {
  const text = cycleText('CMW-C-XCV-CO-1.txt');
  const all = recommendations(text);
  const numbered = (number: string) => all.find((one) => one.number === number);

  it('are the paragraphs that recommend, with their subparagraphs and where they stand', () => {
    assert.deepEqual(
      all.map(({ number }) => number),
      ['5', '7', '10', '12', '14'],
    );
    const ten = numbered('10');
    assert.deepEqual(
      ten?.parts.map(({ label, level, text: words }) => `${level} ${label} ${words.slice(0, 18)}`),
      ['0  The Committee urge', '1 (a) To hold migrants i', '1 (b) To end the detenti', '1 (c) To grant every per'],
    );
    assert.equal(text.slice(ten?.name.start, ten?.name.end), '10.');
    assert.ok(text.slice(ten?.start, ten?.end).endsWith('paragraph 6, of the Convention.'));
    assert.deepEqual(ten?.section, [
      'C. Principal subjects of concern and recommendations',
      '2. Human rights of all migrant workers and members of their families (arts. 8–35)',
      'Detention',
    ]);
  });

  it('name the concerns that they answer', () => {
    assert.deepEqual(
      all.map(({ number, concerns }) => [number, concerns.map((concern) => concern.number).join(' ')]),
      [
        ['5', '4'],
        ['7', '6'],
        ['10', '8 9'],
        ['12', '11'],
        ['14', '13'],
      ],
    );
    assert.match(numbered('5')?.concerns[0]?.text ?? '', /^The Committee is concerned that the Aliens Ordinance/);
  });

  it('tell the articles that they name, and those of the heading', () => {
    assert.equal(articleText(numbered('10')?.articles ?? [], 'en'), '16 (6)');
    assert.equal(articleText(numbered('5')?.articles ?? [], 'en'), '');
    assert.equal(articleText(numbered('10')?.headingArticles ?? [], 'en'), '8–35');
    assert.equal(articleText(numbered('5')?.headingArticles ?? [], 'en'), '73, 84');
  });

  it('tell the articles of other treaties after their titles, in the language of display', () => {
    const article = (instrument: string, place: string, isOwn = false) => ({ instrument, isOwn, article: '', place });
    const articles = [
      article('cmw', '16 (7) (a)', true),
      article('cmw', '83 (a)–(c)', true),
      article('crc', '3 (1)–(2)'),
      article('crc', '40'),
      article('cat', '14'),
    ];
    assert.equal(
      articleText(articles, 'en'),
      '16 (7) (a), 83 (a)–(c); Convention on the Rights of the Child 3 (1)–(2), 40; Convention against Torture 14',
    );
    assert.equal(
      articleText(articles, 'fr'),
      '16 (par. 7 a)), 83 a)–c)\u00a0; Convention relative aux droits de l’enfant, art. 3 (par. 1–2), 40\u00a0; Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants, art. 14',
    );
    assert.equal(
      articleText(articles, 'es'),
      '16 (párr. 7 a)), 83 a)–c); Convención sobre los Derechos del Niño, arts. 3 (párr. 1–2), 40; Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes, art. 14',
    );
  });

  it('tell who cites them and what the follow-up paragraph names', () => {
    assert.deepEqual(numbered('5')?.citedBy, ['15']);
    assert.deepEqual(numbered('7')?.citedBy, []);
    assert.deepEqual(
      all.map(({ followUp }) => followUp),
      ['whole', 'none', 'part', 'whole', 'whole'],
    );
    assert.deepEqual(
      numbered('10')?.parts.map(({ isFollowUp }) => isFollowUp),
      [false, true, true, false],
    );
    assert.equal(recommendationsOf(read(text), 'en').followUpParagraph, '15');
  });

  it('are addressed to the State party, and to others whom the text asks', () => {
    assert.deepEqual(numbered('5')?.addressees, ['State party']);
    assert.deepEqual(numbered('7')?.addressees, ['State party', 'National Statistical Institute']);
    const other = only(`${CONCERNS}1.\tThe Committee encourages the Office of the Ombudsman to visit the prison.\n`);
    assert.deepEqual(other.addressees, ['Office of the Ombudsman']);
    const none = only(`${CONCERNS}1.\tThe Committee recommends that the Act be amended.\n`);
    assert.deepEqual(none.addressees, []);
  });

  it('count their own words, without numbers and letters', () => {
    const one = only(
      `${CONCERNS}1.\tThe Committee recommends that the State party:\n\t(a)\tPay wages;\n\t(b)\tOpen schools.\n`,
    );
    assert.equal(one.words, 7 + 4);
    assert.equal(one.text, 'The Committee recommends that the State party:\n(a) Pay wages;\n(b) Open schools.');
  });

  it('leave out the concern that stands in the same paragraph', () => {
    const inSentence = only(
      `${CONCERNS}1.\tThe Committee is concerned about wages. The State party should pay them.\n`,
    );
    assert.equal(inSentence.text, 'The State party should pay them.');
    assert.deepEqual(
      inSentence.concerns.map(({ number, text: words }) => `${number} ${words}`),
      ['1 The Committee is concerned about wages.'],
    );
    const below = only(`${CONCERNS}1.\tThe Committee is concerned about wages.\n\nThe State party should pay them.\n`);
    assert.equal(below.text, 'The State party should pay them.');
    assert.equal(below.concerns[0]?.text, 'The Committee is concerned about wages.');
  });

  it('answer no concern under another heading, nor one of very many', () => {
    const [apart] = recommendations(
      `${CONCERNS}\t\tWages\n\n1.\tThe Committee is concerned about wages.\n\n\t\tSchools\n\n2.\tThe Committee recommends that the State party open schools.\n`,
    );
    assert.deepEqual(apart?.concerns, []);
    const many = Array.from({ length: 9 }, (_, i) => `${i + 1}.\tThe Committee is concerned about matter ${i}.\n`);
    const [last] = recommendations(
      `${CONCERNS}${many.join('')}10.\tThe Committee recommends that the State party act.\n`,
    );
    assert.deepEqual(last?.concerns, []);
  });

  it('share the concern that stands before several', () => {
    const text = `${CONCERNS}1.\tThe Committee is concerned about wages.\n2.\tThe Committee recommends that the State party pay them.\n3.\tThe Committee recommends that the State party inspect them.\n4.\tThe Committee is concerned about schools.\n5.\tThe Committee recommends that the State party open them.\n`;
    assert.deepEqual(
      recommendations(text).map(({ number, concerns }) => [number, ...concerns.map((one) => one.number)]),
      [
        ['2', '1'],
        ['3', '1'],
        ['5', '4'],
      ],
    );
  });

  it('say of a number that stands twice that it cites the first alone', () => {
    const twice = recommendations(
      `${CONCERNS}1.\tThe Committee recommends that the State party pay.\n1.\tThe Committee recommends that the State party act.\n`,
    );
    assert.deepEqual(
      twice.map(({ isCitable }) => isCitable),
      [true, false],
    );
  });

  it('are none in documents of other kinds, which is said', () => {
    const { recommendations: none, why } = recommendationsOf(read(cycleText('CMW-C-XCV-Q-2.txt')), 'en');
    assert.deepEqual(none, []);
    assert.equal(
      why,
      'Only concluding observations make recommendations. This document is of another kind: List of issues.',
    );
    const { why: empty } = recommendationsOf(read(`${OBSERVATIONS}1.\tThe Committee thanks the delegation.\n`), 'en');
    assert.equal(empty, 'No paragraph of this document recommends anything.');
  });
});
