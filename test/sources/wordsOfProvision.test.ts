import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OfficialArticle, OfficialText } from '../../server/src/catalogue/official';
import { checkedCitations } from '../../server/src/sources/heldCitations';
import { doubtsAbout, type SourceList } from '../../server/src/sources/sourceList';
import { read } from '../support/documents';

const ARTICLES: ReadonlyMap<number, OfficialArticle> = new Map([
  [
    10,
    {
      number: 10,
      paragraphs: [{ number: null, text: 'No crew shall be kept on board against its will while the ship is moored.' }],
    },
  ],
  [11, { number: 11, paragraphs: [{ number: 1, text: 'Nobody shall be made to mend nets at night without pay.' }] }],
]);

/** All articles, since words may stand in one that a text lacks. */
const TREATY: OfficialText = {
  version: 1,
  instrument: 'icrmw',
  source: 'migrants.txt',
  articles: Array.from({ length: 93 }, (_, i) => i + 1).map(
    (number) => ARTICLES.get(number) ?? { number, paragraphs: [{ number: null, text: `Harbour ${number} is open.` }] },
  ),
};

const HEAD = 'Distr.: General\n9 October 2023\nOriginal: English\n\n';
const OBSERVATIONS = read(
  `CMW/C/XAA/CO/2\n${HEAD}Concluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee considered the second periodic report of Xandoria.\n2.\tThe Committee recommends that the State party open an office for seasonal workers in each harbour.\n3.\tThe Committee requests a report on the fishing fleet within two years.\n`,
);
const COMMENT = read(
  `CMW/C/GC/2\n${HEAD}General comment No. 2 (2013) on the nets of others\n\n1.\tNets are mended by day in all harbours.\n2.\tWhoever mends them is paid.\n`,
);

const SOURCES: SourceList = {
  treaty: (instrument) => (instrument === 'icrmw' ? TREATY : undefined),
  document(symbol) {
    const model = symbol === 'CMW/C/XAA/CO/2' ? OBSERVATIONS : symbol === 'CMW/C/GC/2' ? COMMENT : undefined;
    return model && { model, isWord: false, doubts: doubtsAbout(model, 'en', false) };
  },
};

/** The answers to the quotations of a paragraph of concluding observations, in short. */
function answers(paragraph: string): readonly string[] {
  const text = `CMW/C/XAA/CO/3\n\nConcluding observations on the third periodic report of Xandoria\n\n1.\t${paragraph}\n`;
  return checkedCitations(read(text), SOURCES).flatMap(({ kind, verdict, reason, place, where }) =>
    kind === 'quotation' ? [[place, verdict, reason ?? where?.join(' ')].filter(Boolean).join(': ')] : [],
  );
}

const FOREIGN = '“whoever sails at dawn may leave the nets ashore”';
const TITLE =
  'the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families';

describe('words that stand nowhere in their source', () => {
  for (const sentence of [
    `Article 11, paragraph 1, requires that each harbour have a shed not only on the quay but also ${FOREIGN}.`,
    `Article 10, which underlines the duties of masters, states that ${FOREIGN}.`,
    `In addition, article 11 (1) of the Convention refers to nets and requires masters to ${FOREIGN}.`,
    `Under article 10, States are required to assure crews the right to express their views freely ${FOREIGN}.`,
    `The Committee recalls that, in accordance with article 10, anyone kept on board a ship in harbour ${FOREIGN}.`,
    `Crews are defined in article 10 as ${FOREIGN}.`,
    `The first duty is that of article 10, namely to ${FOREIGN}.`,
    `It follows from article 10, whereby States parties undertake to ${FOREIGN}.`,
    `Nets are the subject of article 11 (1) of the Convention, which explicitly prohibits nets mended by others when ${FOREIGN}.`,
    `Article 10 of ${TITLE} (“the Convention”) provides that each State party to the Convention ${FOREIGN}.`,
    `The Convention requires that States parties ${FOREIGN}.`,
    `Masters breach paragraph 1 of article 11, and the duty in paragraph 1 of this article that ${FOREIGN}.`,
    `The Committee specified that the duties in articles 10 (whereby ${FOREIGN}) and 11 are absolute.`,
    `The Covenant has nothing like article 10 of the Convention, which obligates States parties to, inter alia, ${FOREIGN}.`,
    `Article 10 of the Convention obliges States parties to ensure all the rights in the Convention to crews, ${FOREIGN}.`,
    `The duty of masters is in article 10 prohibiting ${FOREIGN}.`,
    `In paragraph 2 of its previous concluding observations (CMW/C/XAA/CO/2), the Committee recommended that the State party ${FOREIGN}.`,
    `In its previous concluding observations (CMW/C/XAA/CO/2, para. 2), the Committee had also urged that ${FOREIGN}.`,
    `As was pointed out in general comment No. 2, ${FOREIGN}.`,
    `This follows from paragraph 1 of general comment No. 2 (2013) on the nets of others, according to which ${FOREIGN}.`,
    `Article 10 reads: ${FOREIGN}.`,
    `Article 10 of the Convention provides as follows: ${FOREIGN}.`,
    `Article 11, paragraph 1, in relevant part, states: ${FOREIGN}.`,
    `The Committee recalls the wording of article 10: ${FOREIGN}.`,
    `Article 10: ${FOREIGN}.`,
    `The Committee recalls that States parties must, in accordance with article 10, ${FOREIGN}.`,
    `The plan is a measure under article 10, which requires masters to ${FOREIGN}.`,
  ])
    it(`are held against it: ${sentence.replace(FOREIGN, '…').slice(0, 90)}`, () => {
      const [answer = ''] = answers(sentence);
      assert.match(answer, /not-verbatim$/);
    });

  for (const sentence of [
    `The delegation explained, with regard to article 10, that ${FOREIGN}.`,
    `In line with article 10, a campaign was begun in all harbours under the title ${FOREIGN}.`,
    `The comment on article 10, which states in the second of its annexes that ${FOREIGN}, was read.`,
    `Article 10 is a strategy for the better life of crews, as the Court has held when it wrote ${FOREIGN}.`,
    `The Committee recommends that, in line with article 10, the State party ${FOREIGN}.`,
    `The Court, in its judgment on article 10 of the Convention, which is long, wrote ${FOREIGN}.`,
    `The delegation said of the duties in article 10 of this provision that ${FOREIGN}.`,
    `The Xandoria Declaration on Nets deals with article 10 of the Convention, which obliges its many readers in the ports to ${FOREIGN}.`,
    `The States parties to the Convention are those of which it is written ${FOREIGN}.`,
    `The Committee takes up its general comment No. 2 (2013) and defines crews as ${FOREIGN}.`,
    `Paragraph 2 of the previous concluding observations (CMW/C/XAA/CO/2) was answered by the report, which says ${FOREIGN}.`,
    `It was said of article 10: ${FOREIGN}.`,
    `The following was written about article 10 of the Convention: ${FOREIGN}.`,
    `It was said of general comment No. 2: ${FOREIGN}.`,
    `The plan states that ${FOREIGN} (in line with article 10).`,
    `The plan states in line with article 10 that ${FOREIGN}.`,
    `The strategy, in line with article 10, ${FOREIGN}.`,
    `The Proclamation provides for rights in accordance with article 10, ${FOREIGN}.`,
    `The Regional Charter on Nets guarantees, as does article 10 of the Convention, ${FOREIGN}.`,
    `The Regional Charter on Nets guarantees, unlike article 10 of the Convention, that ${FOREIGN}.`,
  ])
    it(`may be others’: ${sentence.replace(FOREIGN, '…').slice(0, 90)}`, () => {
      for (const answer of answers(sentence)) assert.match(answer, /not-checked: (source-uncertain|no-source-named)$/);
    });

  it('are told from slips in words that are the provision’s, however few are like them', () => {
    const slips = '“kept on board a boat against its wishes while”';
    assert.deepEqual(answers(`The Convention requires that no crew be ${slips} in harbour.`), ['not-verbatim: 10']);
    assert.deepEqual(answers(`Its crews, as the delegation said of the Convention, may be ${slips}.`), [
      'not-checked: source-uncertain',
    ]);
  });

  it('do not count words that the writer has put into parentheses', () => {
    assert.deepEqual(
      answers('The delegation said of the Convention that crews “mend (all) nets at night without wages”.'),
      ['not-verbatim: 11 (1)'],
    );
  });

  it('are looked for in the paragraph that is named with its document', () => {
    const words = '“open an office for seasonal workers in each harbour”';
    assert.deepEqual(
      answers(
        `In paragraph 3 of its previous concluding observations (CMW/C/XAA/CO/2), the Committee asked to ${words}.`,
      ),
      ['3: verbatim-elsewhere: 2'],
    );
    assert.deepEqual(
      answers(
        `In paragraph 2 of its previous concluding observations (CMW/C/XAA/CO/2), the Committee asked to ${words}.`,
      ),
      ['2: verbatim: 2'],
    );
  });
});
