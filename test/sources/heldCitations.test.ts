import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OfficialText } from '../../server/src/catalogue/official';
import type { DocumentModel } from '../../server/src/model/document';
import type { HeldCitation } from '../../server/src/sources/heldCitation';
import { heldCitations } from '../../server/src/sources/heldCitations';
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

function sourcesOf(source: DocumentModel | undefined, hasCorrigendum = false): SourceList {
  return {
    treaty: (instrument) => (instrument === 'icrmw' ? TREATY : undefined),
    document: (symbol) =>
      source && symbol === 'CMW/C/XAA/CO/2'
        ? { model: source, isWord: false, doubts: doubtsAbout(source, 'en', hasCorrigendum) }
        : undefined,
  };
}

function held(paragraph: string, sources = sourcesOf(read(SOURCE))): readonly HeldCitation[] {
  const text = `CMW/C/XAA/FCO/2\n\nInformation received from Xandoria on follow-up to the concluding observations\n\n1.\t${paragraph}\n`;
  return heldCitations(read(text), sources);
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

  it('is not denied where another law may be meant', () => {
    assert.deepEqual(places('It is laid down in article 97 that nets are mended by day.'), []);
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

  it('of fewer than six words is a term', () => {
    assert.deepEqual(quoted(`It spoke of “the fishing fleet” ${CITED}.`), []);
  });
});
