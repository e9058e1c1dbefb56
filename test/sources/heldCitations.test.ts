import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OfficialText } from '../../server/src/catalogue/official';
import type { DocumentModel } from '../../server/src/model/document';
import type { CheckedCitation } from '../../server/src/sources/heldCitation';
import { checkedCitations } from '../../server/src/sources/heldCitations';
import { doubtsAbout, type SourceList } from '../../server/src/sources/sourceList';
import { read } from '../support/documents';

const HEAD = 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\nOriginal: English\n\n';
const TITLE = 'Concluding observations on the second periodic report of Xandoria\n\n';
const PARAGRAPHS =
  '1.\tThe Committee considered the second periodic report of Xandoria (CMW/C/XAA/2).\n2.\tThe Committee recommends that the State party:\n\t(a)\tOpen an office for seasonal workers in each harbour of the country;\n\t(b)\tPublish the well-being index of the crews of twelve ships.\n3.\tThe Committee requests a report on the fishing fleet within two years.\n';
const SOURCE = HEAD + TITLE + PARAGRAPHS;

const TREATY: OfficialText = {
  version: 1,
  instrument: 'icrmw',
  source: 'migrants.txt',
  articles: [
    {
      number: 10,
      paragraphs: [
        { number: null, text: 'No crew shall be kept on board against its will while the ship is in harbour.' },
      ],
    },
    { number: 11, paragraphs: [{ number: 1, text: 'Nobody shall be made to mend nets at night without pay.' }] },
  ],
};

const OTHER: OfficialText = {
  version: 1,
  instrument: 'cat',
  source: 'others.txt',
  articles: [
    {
      number: 3,
      paragraphs: [
        { number: null, text: 'The masters of lighthouses shall ring a bell at noon when fog lies on the strait.' },
      ],
    },
  ],
};

function sourcesOf(source: DocumentModel | undefined, hasCorrigendum = false): SourceList {
  return {
    treaty: (instrument) => [TREATY, OTHER].find((one) => one.instrument === instrument),
    document: (symbol) =>
      source && symbol === 'CMW/C/XAA/CO/2'
        ? { model: source, isWord: false, doubts: doubtsAbout(source, 'en', hasCorrigendum) }
        : undefined,
  };
}

function held(paragraph: string, sources = sourcesOf(read(SOURCE))): readonly CheckedCitation[] {
  const text = `CMW/C/XAA/FCO/2\n\nInformation received from Xandoria on follow-up to the concluding observations\n\n1.\t${paragraph}\n`;
  return checkedCitations(read(text), sources);
}

/** The answers to quotations, in short. */
function quoted(paragraph: string, sources?: SourceList): readonly string[] {
  return held(paragraph, sources)
    .filter(({ kind }) => kind === 'quotation')
    .map(({ verdict, reason, where, differences }) =>
      [
        verdict,
        reason,
        verdict === 'verbatim' ? undefined : where?.join(' '),
        differences?.map(({ source, quotation }) => `${source}>${quotation}`).join(' '),
      ]
        .filter((one) => one !== undefined && one !== '')
        .join(': '),
    );
}

/** The answers to citations of places, in short. */
function places(paragraph: string, sources?: SourceList): readonly string[] {
  return held(paragraph, sources)
    .filter(({ kind, place }) => kind === 'place' && place !== '')
    .map(({ place, verdict, reason, last }) =>
      [place, verdict, reason, verdict === 'no-such-place' ? last : ''].filter(Boolean).join(': '),
    );
}

const CITED = '(CMW/C/XAA/CO/2, para. 2)';

describe('a place that is cited', () => {
  it('exists in the document at hand, or does not', () => {
    assert.deepEqual(places('It recalls CMW/C/XAA/CO/2, paras. 2 (a), 3 and 97.'), [
      '2 (a): found',
      '3: found',
      '97: no-such-place: 3',
    ]);
    assert.deepEqual(places('It recalls CMW/C/XAA/CO/2, para. 2 (z).'), ['2 (z): no-such-place: (a) (b)']);
  });

  it('is an article that the treaty has', () => {
    assert.deepEqual(places('It recalls article 10 of the Convention on Migrant Workers.'), ['10: found']);
    assert.deepEqual(
      places(
        'Article 97 of the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families says so.',
      ),
      ['97: no-such-place: 93'],
    );
  });

  it('is an article whose number is beyond the end of the treaty that the words mean', () => {
    const places = checkedCitations(
      read(`${HEAD}${TITLE}1.\tNets are mended by night and without pay, contrary to articles 12 and 117.\n`),
      sourcesOf(undefined),
    ).filter(({ kind, place }) => kind === 'place' && place !== '');
    assert.deepEqual(
      places.map(({ place, verdict, last }) => `${place}: ${verdict} ${last ?? ''}`),
      ['12: found ', '117: no-such-place 93'],
    );
  });

  it('is not denied where another law may be meant', () => {
    assert.deepEqual(places('It is laid down in article 97 that nets are mended by day.'), []);
  });

  it('is there where a comma is missing between letters', () => {
    assert.deepEqual(places('It recalls CMW/C/XAA/CO/2, para. 2 (a) (b).'), ['2 (a): found', '2 (b): found']);
  });

  it('is not denied where its number is of another kind than the letters there', () => {
    assert.deepEqual(places('It recalls CMW/C/XAA/CO/2, para. 2 (3).'), ['2 (3): not-checked: source-uncertain']);
  });

  it('is not denied where the document is named far before it', () => {
    const far =
      'of which the delegates of the fishing villages on the eastern shore had spoken at some length during the meeting with the harbour masters';
    const comment = read(SOURCE);
    const sources: SourceList = {
      treaty: () => undefined,
      document: () => ({ model: comment, isWord: false, doubts: [] }),
    };
    const inLine = (words: string) => places(`In line with general comment No. 2 (2013) ${words} (para. 97).`, sources);
    assert.deepEqual(inLine('of the Committee'), ['97: no-such-place: 3']);
    assert.deepEqual(inLine(`of the Committee, the offices are open, ${far}`), ['97: not-checked: source-uncertain']);
  });

  it('of a general comment beyond the list is not known', () => {
    assert.deepEqual(
      held('It recalls general comment No. 9 of the Committee on Migrant Workers.')
        .filter(({ kind }) => kind === 'place')
        .map(({ source, reason }) => `${source}: ${reason}`),
      ['CMW/C/GC/9: comment-unknown'],
    );
  });

  it('is not looked for where the document is not at hand', () => {
    assert.deepEqual(places('It recalls CRC/C/XAA/CO/2, para. 97.'), ['97: not-checked: not-at-hand']);
  });

  for (const [what, source, reason, hasCorrigendum] of [
    ['an advance unedited version', `Advance unedited version\n\n${SOURCE}`, 'advance-unedited', false],
    [
      'an extract',
      `${HEAD}${TITLE}5.\tThe Committee thanks the delegation.\n6.\tIt thanks the State party.\n`,
      'extract',
      false,
    ],
    ['a document with a corrigendum', SOURCE, 'corrected', true],
    ['a draft', SOURCE.replace('Distr.: General\n9 October 2023', 'Draft'), 'draft', false],
    [
      'a document in another language',
      'CMW/C/XAA/CO/2\nDistr. générale\n9 octobre 2023\nFrançais\nOriginal : anglais\n\nObservations finales concernant le deuxième rapport périodique du Xandoria\n\n1.\tLe Comité a examiné le deuxième rapport périodique du Xandoria.\n2.\tLe Comité recommande à l’État partie d’ouvrir un bureau dans chaque port.\n3.\tLe Comité demande un rapport dans un délai de deux ans.\n',
      'other-language',
      false,
    ],
    ['a text that breaks off', SOURCE.replace(' within two years.\n', ''), 'extract', false],
    ['a text with characters that were lost', SOURCE.replace('fishing', 'fi\ufffdhing'), 'converted', false],
  ] as const)
    it(`is not denied by ${what}, nor is a quotation`, () => {
      const sources = sourcesOf(read(source), hasCorrigendum);
      assert.deepEqual(places('It recalls CMW/C/XAA/CO/2, para. 97.', sources), [`97: not-checked: ${reason}`]);
      const [answer = ''] = quoted(`It said “open an office for seasonal workers in every harbour” ${CITED}.`, sources);
      assert.match(answer, /^not-checked: /);
    });
});

describe('a quotation', () => {
  it('is verbatim without regard to case, hyphens, figures and what the writer changed', () => {
    for (const quotation of [
      'open an office for seasonal workers in each harbour of the country',
      '[o]pen an office for seasonal workers [...] of the country',
      'Open an office … in each harbour of the country',
      'open an office for seasonal workers [sic] in each harbour',
      'publish the wellbeing index of the crews of 12 ships',
      'Publish the well being index of the crews of twelve ships',
      'publish the well-being index of the 7 crews of twelve ships',
    ])
      assert.deepEqual(quoted(`It said “${quotation}” ${CITED}.`), ['verbatim'], quotation);
  });

  it('differs by words, which are named', () => {
    assert.deepEqual(quoted(`It said “open an office for seasonal workers in every harbour” ${CITED}.`), [
      'not-verbatim: 2: each>every',
    ]);
    assert.deepEqual(quoted(`It said “open an office for workers in each harbour” ${CITED}.`), [
      'not-verbatim: 2: seasonal>',
    ]);
  });

  it('stands in another paragraph than the one cited', () => {
    assert.deepEqual(quoted(`It asked for “a report on the fishing fleet within two years” ${CITED}.`), [
      'verbatim-elsewhere: 3',
    ]);
  });

  it('is of the article that is named before it, in parentheses or in its note', () => {
    const words = 'No crew shall be kept on board against its wishes';
    const of =
      'article 10 of the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families';
    assert.deepEqual(quoted(`In ${of}, “${words}”.`), ['not-verbatim: 10: will>wishes']);
    assert.deepEqual(quoted(`It said “${words}” (${of}).`), ['not-verbatim: 10: will>wishes']);
    assert.deepEqual(quoted(`It said “${words}”.1\n\n\t1\tSee ${of}.`), ['not-verbatim: 10: will>wishes']);
  });

  it('is not held against what only stands nearby, or is unlike it', () => {
    assert.deepEqual(
      quoted('CMW/C/XAA/CO/2, para. 2, is read by those who hold that “the sea was calm on the day of the visit”.'),
      ['not-checked: source-uncertain'],
    );
    assert.deepEqual(quoted('It said “the sea was calm on the day of the visit”.'), ['not-checked: no-source-named']);
    assert.deepEqual(quoted('The Act defines crews as “all who mend nets at night”.'), [
      'not-checked: no-source-named',
    ]);
  });

  it('stands nowhere in the place that its own parentheses name', () => {
    assert.deepEqual(quoted(`It said “the sea was calm on the day of the visit” ${CITED}.`), ['not-verbatim']);
  });

  it('that nearly agrees is the source’s wherever in the sentence that is named', () => {
    assert.deepEqual(
      quoted(
        'CMW/C/XAA/CO/2, para. 2, is read by those who hold that the State party is to “open an office for seasonal workers in every harbour”.',
      ),
      ['not-verbatim: 2: each>every'],
    );
  });

  it('of an article without an owner is not held against the treaty in a State’s text', () => {
    assert.deepEqual(quoted('Crews are free, since “nobody is made to mend the nets of others” (art. 10).'), [
      'not-checked: no-source-named',
    ]);
  });

  it('is not of a treaty that is named for its parties', () => {
    assert.deepEqual(
      quoted(`The States parties to the Convention on Migrant Workers wrote that “the sea was calm on that day”.`),
      ['not-checked: no-source-named'],
    );
  });

  it('may lack the letters of the items of its source', () => {
    assert.deepEqual(quoted(`It said “each harbour of the country; publish the well-being index” ${CITED}.`), [
      'verbatim',
    ]);
  });

  it('of fewer than six words is a term', () => {
    assert.deepEqual(quoted(`It spoke of “the fishing fleet” ${CITED}.`), []);
  });

  const LONG_NAME =
    'the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families';

  it('unlike its source is held against it where the sentence gives the words as those of the provision', () => {
    const words = '“whoever sails at dawn may leave the nets ashore”';
    for (const sentence of [
      `Article 10 of ${LONG_NAME} provides that ${words}.`,
      `The Committee recalls that article 10 of ${LONG_NAME} expressly guarantees that on each ship ${words}.`,
      `It rests on article 10 of ${LONG_NAME}, which stipulates that ${words}.`,
      `Under article 10 of ${LONG_NAME}, States parties shall see that ${words}.`,
      `Under article 10 of ${LONG_NAME}, ${words}.`,
    ])
      assert.deepEqual(quoted(sentence), ['not-verbatim'], sentence);
    for (const sentence of [
      `In relation to article 10 of ${LONG_NAME}, the author submits that ${words}.`,
      `As to article 10 of ${LONG_NAME}, the harbour master wrote in a letter of the same day that ${words}.`,
      `The comment on article 10 of ${LONG_NAME} states in the second of its many annexes that ${words}.`,
      `Article 10 of ${LONG_NAME} provides, as the Court has found in the case of the ferry, that ${words}.`,
    ])
      assert.deepEqual(quoted(sentence), ['not-checked: source-uncertain'], sentence);
  });

  it('whose words stand in another treaty was taken from that', () => {
    const words = 'shall ring a bell at noon when fog lies';
    assert.deepEqual(
      quoted(
        `With regard to article 10 of ${LONG_NAME}, the masters of all the vessels that lie in the outer harbour “${words}”.`,
      ),
      ['verbatim-elsewhere: 3'],
    );
    const [answer] = held(
      `With regard to article 10 of ${LONG_NAME}, the masters of all the vessels that lie in the outer harbour “${words}”.`,
    ).filter(({ kind }) => kind === 'quotation');
    assert.deepEqual([answer?.whereSource, answer?.isLoose], ['cat', true]);
    assert.deepEqual(
      quoted(
        `With regard to article 10 of ${LONG_NAME} and article 3 of the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment, which differ, masters “${words}”.`,
      ),
      ['verbatim'],
    );
  });

  it('is not from another treaty where the text of the named one lacks articles', () => {
    const words = 'shall ring a bell at noon when fog lies';
    assert.deepEqual(quoted(`${LONG_NAME} has it that the masters of all vessels “${words}”.`), [
      'not-checked: article-not-read',
    ]);
  });

  it('is of the brackets after it, square ones and others before them too', () => {
    const office = '“an office for seasonal workers in each harbour of the country”';
    const fishing = '“a report on the fishing fleet within two years”';
    for (const brackets of [
      '[CMW/C/XAA/CO/2, para. 3]',
      '[emphasis added] (CMW/C/XAA/CO/2, para. 3)',
      '(emphasis added) [CMW/C/XAA/CO/2, para. 3]',
    ])
      assert.deepEqual(quoted(`It said ${office} (CMW/C/XAA/CO/2, para. 2) and ${fishing} ${brackets}.`), [
        'verbatim',
        'verbatim',
      ]);
    assert.deepEqual(quoted(`It said **${fishing}** [CMW/C/XAA/CO/2, para. 3].`), ['verbatim']);
    // What is in brackets after another quotation says nothing of the next one.
    assert.deepEqual(quoted(`It said ${office} (CMW/C/XAA/CO/2, para. 2), and ${fishing}.`), [
      'verbatim',
      'not-checked: no-source-named',
    ]);
    assert.deepEqual(quoted(`In CMW/C/XAA/CO/2, paragraph 3, it said ${fishing}.`), ['verbatim']);
  });

  it('may be of any place that is cited for it', () => {
    const office = '“an office for seasonal workers in each harbour of the country”';
    const fishing = '“a report on the fishing fleet within two years”';
    for (const list of ['paras. 2 and 3', 'paras. 1–3', 'paras. 3 and 2 (a)', 'paras. 1, 2 and 3'])
      assert.deepEqual(quoted(`It said ${office} and ${fishing} (CMW/C/XAA/CO/2, ${list}).`).at(-1), 'verbatim', list);
    assert.deepEqual(quoted(`It said ${office} (CMW/C/XAA/CO/2, paras. 1–3).`), ['verbatim'], 'within a range');
    assert.deepEqual(quoted(`In paragraphs 2 and 3 of CMW/C/XAA/CO/2 the Committee requested ${office}.`), [
      'verbatim',
    ]);
    assert.deepEqual(quoted(`It said ${fishing} (CMW/C/XAA/CO/2, paras. 1 and 2).`), ['verbatim-elsewhere: 3']);
    const [elsewhere] = held(`It said ${fishing} (CMW/C/XAA/CO/2, paras. 1 and 2).`).filter(
      ({ kind }) => kind === 'quotation',
    );
    assert.equal(elsewhere?.namedAt, undefined, 'no number is the wrong one for certain');
    assert.deepEqual(quoted(`It said ${fishing.replace('two', 'three')} (CMW/C/XAA/CO/2, paras. 2 and 3).`), [
      'not-verbatim: 3: two>three',
    ]);
    assert.deepEqual(
      quoted(
        'It said “nobody shall be made to mend nets at night” (International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families, arts. 10 and 11).',
      ),
      ['verbatim'],
    );
  });

  it('is of the citation before where the parentheses say ibid.', () => {
    const fishing = '“a report on the fishing fleet within two years”';
    const before = `It recalls the fleet (CMW/C/XAA/CO/2, para. 3).`;
    for (const ibid of ['(ibid.)', '(Ibid.)', '(idem)', '(_ibid._)'])
      assert.deepEqual(quoted(`${before} It said ${fishing} ${ibid}.`), ['verbatim'], ibid);
    assert.deepEqual(quoted(`${before}\n2.\tIt said ${fishing} (ibid.).`), ['verbatim'], 'of the paragraph above');
    assert.deepEqual(quoted(`It recalls CMW/C/XAA/CO/2, para. 2.\n2.\tIt said ${fishing} (ibid.).`), [
      'verbatim-elsewhere: 3',
    ]);
    assert.deepEqual(quoted(`${before} It said “a report on the fishing fleet within three years” (ibid.).`), [
      'not-verbatim: 3: two>three',
    ]);
    // Somebody else may have been speaking in between.
    assert.deepEqual(quoted(`${before} It said “the sea was calm on the day of the visit” (ibid.).`), [
      'not-checked: source-uncertain',
    ]);
    assert.deepEqual(quoted(`It said ${fishing} (ibid.).`), ['not-checked: no-source-named']);
    assert.deepEqual(quoted(`${before}${'\n2.\tNets are mended.'.repeat(4)}\n6.\tIt said ${fishing} (ibid.).`), [
      'not-checked: no-source-named',
    ]);
  });

  it('is of the note before where its note says ibid.', () => {
    const notes = `\n\n\t1\tCMW/C/XAA/CO/2, para. 2.\n\n\t2\tIbid.\n`;
    assert.deepEqual(
      quoted(
        `It said “open an office for seasonal workers”1 and “publish the well-being index of the ships”.2${notes}`,
      ),
      ['verbatim', 'not-verbatim: 2: crews of twelve>'],
    );
  });

  it('needs no marks where the document says that it reproduces the paragraphs that it names', () => {
    const answers = (said: string, words: string) =>
      checkedCitations(
        read(
          `CMW/C/XAA/FCO/2\n\nInformation received from Xandoria on follow-up to the concluding observations\n\n1.\t${said}\n\n\tRecommendation contained in paragraph 2 (a) of the concluding observations (CMW/C/XAA/CO/2)\n\n\t${words}\n\n2.\tSo it was done.\n`,
        ),
        sourcesOf(read(SOURCE)),
      ).flatMap(({ kind, verdict, differences }) =>
        kind === 'quotation' ? [`${verdict} ${differences?.map((one) => one.quotation).join() ?? ''}`.trim()] : [],
      );
    const said = 'The recommendations of the Committee are reproduced below.';
    const words = 'Open an office for seasonal workers in each harbour of the country;';
    assert.deepEqual(answers(said, words), ['verbatim']);
    assert.deepEqual(answers(said, words.replace('each', 'every')), ['not-verbatim every']);
    assert.deepEqual(answers(said, 'The Ministry of Ships has opened nine offices since the spring of that year.'), []);
    assert.deepEqual(answers('The Government thanks the Committee.', words.replace('each', 'every')), []);
  });

  it('may have words in parentheses that fit it into the sentence', () => {
    assert.deepEqual(quoted(`They were asked (“the State party (to) open an office for seasonal workers” ${CITED}).`), [
      'verbatim',
    ]);
  });

  it('is not held against a copy that has lost a word just where the quotation has one more', () => {
    for (const gap of ['workers  in each', 'workers in , each'])
      assert.deepEqual(
        quoted(
          `It said “open an office for seasonal workers ${gap.includes(',') ? 'in general, each' : 'always in each'} harbour of the country” ${CITED}.`,
          sourcesOf(read(SOURCE.replace('workers in each', gap))),
        ),
        ['not-checked: converted'],
        gap,
      );
  });
});
