import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { INSTRUMENTS } from '../../server/src/catalogue/instruments';
import { en } from '../../server/src/languages/en';
import { OBSERVATIONS } from '../support/documents';
import { checkFindings, findOf, messages } from '../support/findings';
import { wordings } from '../support/wordings';

describe('article-exists', () => {
  it('finds articles that the instrument does not have', () => {
    checkFindings(`
${OBSERVATIONS}1. The Committee recalls articles 2, 94 and 117 (1) (a) of the Convention.
                                     ^^ The Convention has 93 articles; there is no article 94.
                                            ^^^ The Convention has 93 articles; there is no article 117.
2. The Committee recalls article 96, paragraph 2, of the Convention.
                                 ^^ The Convention has 93 articles; there is no article 96.
3. The Committee recalls article 60 of the Convention on the Rights of the Child.
                                 ^^ The Convention on the Rights of the Child has 54 articles; there is no article 60.
4. The Committee recalls articles 93–95 of the Convention.
                                     ^^ The Convention has 93 articles; there is no article 95.
`);
  });

  it('tells a slip once that letters of a list share', () => {
    checkFindings(`
${OBSERVATIONS}1. The Committee recalls articles 11 (9) (a), (b) and (c) and 25 (1) (d) of the Convention.
                                      ^ Article 11 of the Convention has 4 paragraphs; there is no paragraph 9.
                                                                     ^^^ Article 25 (1) of the Convention ends at (b); there is no (d).
2. The Committee recalls articles 11 (a), (b) and (c) and 25 (a) of the Convention.
                                     ^^^ Article 11 of the Convention has several paragraphs: which one does (a) belong to?
                                                             ^^^ Article 25 of the Convention has several paragraphs: which one does (a) belong to?
3. The Committee recalls articles 11 (9) (a) and 11 (9) (b) of the Convention.
                                      ^ Article 11 of the Convention has 4 paragraphs; there is no paragraph 9.
                                                     ^ Article 11 of the Convention has 4 paragraphs; there is no paragraph 9.
`);
  });

  it('knows the last article of each instrument', () => {
    for (const [id, { articles }] of Object.entries(INSTRUMENTS)) {
      const title = en.names.instruments[id]?.[0];
      assert.ok(title, id);
      const recall = (article: number) =>
        messages(`${OBSERVATIONS}1.\tThe Committee recalls article ${article} of the ${title}.\n`);
      assert.equal(recall(articles), '', title);
      const next = articles + 1;
      // The document's own treaty is called as the document calls it.
      const called = id === 'icrmw' ? 'Convention' : title;
      assert.equal(recall(next), `The ${called} has ${articles} articles; there is no article ${next}.`, title);
    }
  });

  it('leaves laws, other treaties and what is not certain alone', () => {
    assert.equal(
      messages(`${OBSERVATIONS}1. The Committee is concerned at article 347 of the Penal Code, articles 120 and 347-1 of the Criminal Procedure Code and article 99 bis of the Convention.
2. The Committee notes that the Elections Act (arts. 201 and 202) and the Constitution, in its article 117, exclude migrants.
3. The Committee recalls article 147 of the Geneva Convention relative to the Protection of Civilian Persons in Time of War.
4. The Committee is concerned about the application of article 140.
`),
      '',
    );
    // Where no committee is known, nothing is known of "the Convention".
    assert.equal(messages('1.\tThe report speaks of article 95 of the Convention.\n'), '');
  });

  it('takes the brackets at the end of a paragraph for the treaty’s articles where that is the committee’s habit', () => {
    const said = (words: string, symbol = 'E/C.12/XAA/CO/4') =>
      messages(
        `${symbol}\n\nConcluding observations on the fourth periodic report of Xandoria\n\n1.\tThe Committee is concerned ${words}\n`,
      );
    assert.match(said('that there are only 42 labour inspectors (art. 97).'), /there is no article 97/);
    assert.match(said('that there are only 42 labour inspectors (arts. 7 and 79).'), /there is no article 79/);
    assert.equal(said('that there are only 42 labour inspectors (arts. 7 and 9).'), '');
    // Of a law, or of a code with so many articles.
    assert.equal(said('about the Labour Code, which provides for 42 inspectors (art. 97).'), '');
    assert.equal(said('that defamation is punishable by imprisonment (art. 347).'), '');
    assert.equal(said('that there are only 42 labour inspectors (art. 97), who are not paid.'), '');
    assert.equal(said('that there are only 42 labour inspectors (art. 97).', 'CEDAW/C/XAA/CO/4'), '');
  });

  it('leaves the list of articles on the first page of Views alone', () => {
    const views = (line: string) =>
      messages(`CCPR/C/102/D/9974/2010

Views

Communication No. 9974/2010

Articles of the Optional Protocol:

${line}

1.1 The author is a national of Xandoria.
`);
    assert.equal(views('Article 5 (para. 2 (b))'), '');
    assert.match(views('Article 99 of the Covenant'), /there is no article 99/);
  });

  it('does not take the Convention of a document that a mail quotes for the one that it named last', () => {
    const mail = [
      'Concluding observations on the initial report of Xandoria',
      '',
      '1. The Committee welcomes the ratification of the Convention on the Rights of Persons with Disabilities.',
      '2. It regrets the delay, contrary to articles 73 and 84 of the Convention.',
      '',
    ];
    const quoted = mail.map((line) => `> ${line}`).join('\n');
    assert.equal(messages(quoted), '');
    assert.equal(messages(`You wrote:\n${quoted}`), '');
    // The committee may be named over two lines.
    const named = quoted.replace('> Concl', '> Committee on the Rights of\n> the Child\n> \n> Concl');
    assert.match(messages(named), /^The Convention has 54 articles; there is no article 73/);
    // What is named in full is what it was.
    assert.match(
      messages(quoted.replace('of the Convention.', 'of the Convention on the Rights of the Child.')),
      /the Child has 54 articles; there is no article 73/,
    );
  });

  it('articles in a quotation are not looked at', () => {
    const found = (words: string) =>
      findOf(
        'article-exists',
        `${OBSERVATIONS}1.\tThe law says:\n\n${words}\n\n2.\tThe Committee recalls article 5 of the Convention.\n`,
      ).length;
    assert.equal(found('“Paragraph 40 of art. 5 shall apply to all.”'), 0);
    assert.equal(found('“All are equal.” Paragraph 40 of article 5 of the Convention applies.'), 1);
  });
});

wordings('article-exists', [
  ['It recalls that the Inter-American Court found that article 16 (12) was violated.', ''],
  [
    'It recalls article 95 of the Convention of 19 October 1996 on Jurisdiction and of the 1961 Convention (art. 97).',
    '',
  ],
  ['It recalls article 95 of the Convention between Tharsis and Borduria.', ''],
  ['It recalls ratification of the European Social Charter. It regrets that article 16 (12) was not accepted.', ''],
  ['It recalls that the European Court of Human Rights found a violation of article 16 (12) of the Convention.', ''],
  ['It recalls that a court found a violation of article 16 (12) of the Convention.', /has 9 paragraphs/],
  ['It notes the draft Family Code. Article 2 (1) of the draft allows it, and article 16 (12) more.', ''],
  ['It notes it.1\n\n\t1\tIbid., arts. 5 (1) and 16 (12).', ''],
  ['It welcomes Decree-Law No. 893 of 28 May 2017 (art. 16 (12)).', ''],
  ['It welcomes:\n\t(a)\tDecree-Law 893/2017 of 28 May (art. 16 (12)).', ''],
  ['It welcomes Resolution 12/2018 of the Prosecutor General (art. 16 (12)).', ''],
  ['It welcomes what was done (art. 16 (12)).', /Article 16 of the Convention has 9 paragraphs/],
  [
    'It recalls article 5 (2) (b), or its equivalent, of the Optional Protocol to the International Covenant on Civil and Political Rights.',
    '',
  ],
  ['It set up a national preventive mechanism under article 95 of the Optional Protocol.', ''],
  ['It should apply article 95 of the Convention.', /article 95|Article 95|95/],
]);
