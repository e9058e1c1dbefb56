import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OfficialLookup, OfficialText } from '../../server/src/catalogue/official';
import { hover } from '../../server/src/features/hover/hover';
import {
  placeInTreaty,
  rangeInTreaty,
  type TreatyPlace,
  treatyDocument,
  treatyFolds,
} from '../../server/src/features/treaty/treatyDocument';
import { citedArticle, instrumentOfInput, treatyNames } from '../../server/src/features/treaty/treatyNames';
import { markupContent } from '../../server/src/lsp/connection/markup';
import { OBSERVATIONS, read } from '../support/documents';
import { lookup, treatyFiles } from '../support/treatyLookup';

const treatyOf = (id: string) => {
  const treaty = lookup(id);
  assert.ok(treaty);
  return treaty;
};

/** Words of nobody, in the form of an official text. */
const OFFICIAL: OfficialText = {
  version: 1,
  instrument: 'icrmw',
  source: 'mine.txt',
  articles: [
    {
      number: 2,
      chapeau: 'Here:',
      paragraphs: [
        { number: 1, text: 'A worker works.' },
        {
          number: 2,
          text: 'Kinds:',
          items: ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => ({ letter, text: `Kind ${letter};` })).concat([]),
          closing: 'And no other.',
        },
      ],
    },
    { number: 4, heading: 'Family', paragraphs: [{ number: null, text: 'A family is a family.' }] },
  ],
};
const official: OfficialLookup = (id) => (id === 'icrmw' ? OFFICIAL : undefined);

describe('a treaty document', () => {
  it('says what it is, its facts, and everything in order', () => {
    const { text } = treatyDocument(treatyOf('icrmw'));
    const lines = text.split('\n');
    assert.match(lines[0] ?? '', /^International Convention on the Protection/);
    assert.match(lines[2] ?? '', /^This is a summary in our own words, not the official text\./);
    assert.match(text, /\nAdopted: {8}18 December 1990/);
    assert.match(text, /\nPart I\. Scope and definitions\n\nArticle 1\. \[.+\] — summary .+\n1\. {2}\S/);
    assert.match(text, /\n {4}\(g\) .*\n {8}\(i\) /);
    assert.equal(text.match(/^Article \d+\. /gm)?.length, 93);
    assert.match(treatyDocument(treatyOf('crpd')).text, /\nArticle 1\. Purpose — summary/);
  });

  it('says at every article that is not in the official words that it is a summary, and no official text', () => {
    for (const { treaty } of treatyFiles()) {
      for (const line of treatyDocument(treaty).text.split('\n'))
        if (/^Article \d+\. /.test(line))
          assert.match(line, / — summary written for this project, not the official text$/);
    }
    const { text, places } = treatyDocument(treatyOf('icrmw'), OFFICIAL);
    assert.match(text, /\nArticle 2\. .+(?<!official text)\nHere:/);
    assert.match(text, /\nArticle 3\. .+ — summary written for this project, not the official text\n/);
    // The outline has names alone.
    const [part] = places;
    assert.ok(part?.children.every(({ title }) => !title.includes('summary')));
  });

  it('has each part, article, paragraph and item where it says', () => {
    for (const { treaty } of treatyFiles()) {
      const document = treatyDocument(treaty);
      let articles = 0;
      const check = (place: TreatyPlace, parent: TreatyPlace | undefined) => {
        const { whole, name } = place;
        assert.ok(whole.start <= name.start && name.end <= whole.end, `${treaty.id} ${place.title}`);
        assert.ok(!parent || (parent.whole.start <= whole.start && whole.end <= parent.whole.end), place.title);
        assert.ok(document.text.startsWith(place.title, whole.start), place.title);
        assert.equal(document.text.charAt(whole.end), '\n');
        if (place.kind === 'article') articles++;
        for (const child of place.children) check(child, place);
      };
      for (const place of document.places) check(place, undefined);
      assert.equal(articles, treaty.articles.length);
      assert.ok(treatyFolds(document).length >= articles);
    }
  });

  it('gives the way to what is cited, as far as it goes', () => {
    const document = treatyDocument(treatyOf('icrmw'));
    const at = (article: string, paragraph = '', ...path: string[]) => {
      const place = placeInTreaty(document, { article, paragraph, path });
      return place && `${place.kind} ${document.text.slice(place.name.start, place.name.end).slice(0, 12)}`;
    };
    assert.equal(at('17'), 'article Article 17');
    assert.equal(at('17', '2'), 'paragraph 2.');
    assert.equal(at('17', '9'), 'article Article 17');
    assert.equal(at('2', '2', 'g', 'ii'), 'item (ii)');
    assert.equal(at('2', '2', 'g', 'x'), 'item (g)');
    assert.equal(at('3', '', 'b'), 'item (b)');
    assert.equal(at('3', '1', 'b'), 'item (b)');
    assert.equal(at('94'), undefined);
  });

  it('gives everything that a range means, in the order of the instrument', () => {
    const document = treatyDocument(treatyOf('icrmw'));
    const cite = (cited: string) => {
      const place = citedArticle(cited);
      assert.ok(place, cited);
      return place;
    };
    const between = (from: string, to: string) =>
      rangeInTreaty(document, cite(from), cite(to))
        .map(({ kind, label }) => `${kind} ${label}`)
        .join(', ');
    // Articles 6 and 7 end a part, and 8 begins the next.
    assert.equal(between('6', '9'), 'article 6, article 7, article 8, article 9');
    assert.equal(between('22(1)', '22(4)'), 'paragraph 1, paragraph 2, paragraph 3, paragraph 4');
    assert.equal(between('2(2)(b)', '2(2)(d)'), 'item b, item c, item d');
    assert.equal(between('16(4)', '18(2)'), 'paragraph 4, article 17, paragraph 2');
    assert.equal(between('7', '7'), 'article 7');
    assert.equal(between('9', '6'), 'article 9, article 6');
    assert.equal(between('92', '99'), 'article 92');
    assert.equal(between('98', '99'), '');
  });

  it('has the official words where there are any, with our summary after a bar', () => {
    const { text } = treatyDocument(treatyOf('icrmw'), OFFICIAL);
    assert.match(text, /Official text as read from mine\.txt/);
    assert.match(text, /\nArticles without official text: 1, 3, 5, 6, /);
    assert.match(text, /\nHere:\n1\. {2}A worker works\.\n {2}\| \S/);
    assert.match(text, /\n {4}\(f\) Kind f;\nAnd no other\.\n {2}\| /);
    assert.match(text, /\nA family is a family\.\n {2}\| /);
    assert.doesNotMatch(treatyDocument(treatyOf('icrmw'), OFFICIAL, { summaries: false }).text, /\n {2}\| /);
  });
});

describe('hover with official words', () => {
  const over = (citation: string) => {
    const text = `${OBSERVATIONS}1.\tThe Committee recalls ${citation} of the Convention.\n`;
    const model = read(text);
    const found = hover(model, text.indexOf(citation) + citation.search(/\d/), lookup, 'en', official);
    assert.ok(found);
    return { plain: markupContent(found.prose, false).value, markdown: markupContent(found.prose, true).value };
  };

  it('quotes what is cited above our summary', () => {
    const { plain, markdown } = over('article 2 (2) (b)');
    assert.match(plain, /Here:\n\n2\. Kinds:\n\n\(b\) Kind b;\n\n[\s\S]+▸ Paragraph 2/);
    assert.doesNotMatch(plain, /Kind a;|A worker works/);
    assert.match(plain, /2 paragraphs · quoted from mine\.txt, with our summary · official text: https/);
    assert.match(markdown, /> Here:\n>\n> \*\*2\\?\.\*\* Kinds:\n>\n> \*\*\(b\)\*\* Kind b;\n>\n\n[\s\S]+\*\*▸/);
  });

  it('quotes the whole article where no paragraph is cited', () => {
    assert.match(over('article 4').plain, /A family is a family\.\n\nIn short\n/);
    assert.match(over('article 2').plain, /1\. A worker works\.\n\n2\. Kinds:/);
  });

  it('has our summary alone where the words are not there', () => {
    const { plain } = over('article 17, paragraph 2');
    assert.match(plain, /8 paragraphs · summary, not the official text/);
  });

  it('says what the article does not have', () => {
    assert.match(over('article 17 (9)').plain, /The article has no paragraph 9\./);
    assert.match(over('article 2 (2) (x)').plain, /Paragraph 2 has no \(x\)\./);
    assert.match(over('article 2 (b)').plain, /The article itself has no \(b\)\./);
  });

  it('puts a heading that is ours in brackets', () => {
    assert.match(over('article 17').plain, /^Article 17 · \[.+\]\n/);
    const text = `${OBSERVATIONS}1.\tThe Committee recalls article 5 of the Convention on the Rights of Persons with Disabilities.\n`;
    const found = hover(read(text), text.indexOf('5 of'), lookup, 'en');
    assert.match(
      found ? markupContent(found.prose, false).value : '',
      /^Article 5 · Equality and non-discrimination\n/,
    );
  });
});

describe('names of treaties', () => {
  it('are understood in every form', () => {
    for (const { id, title, shortTitle, abbreviations, committee } of treatyNames('en')) {
      for (const name of [id, id.toUpperCase(), title, shortTitle, ...abbreviations])
        assert.equal(instrumentOfInput(name), id, name);
      assert.equal(committee, treatyOf(id).committee, id);
    }
    assert.equal(instrumentOfInput('Convention against torture'), 'cat');
    assert.equal(instrumentOfInput('Constitution'), undefined);
  });

  it('stand before articles in every form', () => {
    const forms: readonly (readonly [string, string, string, ...string[]])[] = [
      ['17', '17', ''],
      ['17.2', '17', '2'],
      ['17(2)', '17', '2'],
      ['17 (2)', '17', '2'],
      ['4(1)(a)', '4', '1', 'a'],
      ['4.1.a', '4', '1', 'a'],
      ['3(a)', '3', '', 'a'],
      ['3a', '3', '', 'a'],
      ['2 (2) (g) (iii)', '2', '2', 'g', 'iii'],
      ['art. 17, para. 2', '17', '2'],
      ['Article 17, paragraph 2', '17', '2'],
    ];
    for (const [text, article, paragraph, ...path] of forms)
      assert.deepEqual(citedArticle(text), { article, paragraph, path }, text);
    for (const text of ['', 'x', '17..2', '17(', '17-2', '1.2.3', '17 bis', '1'.repeat(4)])
      assert.equal(citedArticle(text), undefined, text);
  });
});
