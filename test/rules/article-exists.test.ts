import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { INSTRUMENTS } from '../../server/src/catalogue/instruments';
import { en } from '../../server/src/languages/en';
import { messageOf } from '../../server/src/rules/messages';
import { weighedFindings } from '../../server/src/rules/runner';
import { OBSERVATIONS, read } from '../support/documents';
import { checkFindings, findOf, messageIn, messages, NOTHING_SET } from '../support/rules/findings';
import { cases, DATED } from '../support/rules/ruleCases';
import { wordings } from '../support/rules/wordings';

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

describe('article-exists: citations that end with what comes first', () => {
  cases(
    'article-exists',
    [['It refers to subparagraph (d) of article 11 (4) of the Convention.', '(d)']],
    ['It refers to subparagraph (c) of article 11 (4) of the Convention.'],
    DATED('9 October 2023'),
  );
  cases(
    'article-exists',
    [],
    ['It refers to subparagraph (a) of article 11, paragraph 4, of the Convention.'],
    DATED('9 October 2012'),
  );
});

/** What is found in a sentence: severity, message, and what the sentence becomes by each fix. */
function found(sentence: string, head = OBSERVATIONS) {
  const model = read(`${head}1.\tThe Committee recalls ${sentence}.\n`);
  return weighedFindings(model, NOTHING_SET).map((finding) => {
    const text = model.tree.blocks[finding.block]?.text ?? '';
    return {
      weight: finding.weight,
      at: text.slice(finding.start, finding.end),
      message: messageIn(finding),
      fixes: (finding.fixes ?? []).map((fix) => {
        let after = text;
        for (const edit of fix.edits) {
          assert.equal(edit.block, finding.block);
          after = after.slice(0, edit.start) + edit.text + after.slice(edit.end);
        }
        const [, fixed = ''] = /recalls (.*)\.\s*$/s.exec(after) ?? [];
        return `${messageOf(finding.rule, fix.message, fix.args, 'en')} → ${fixed}`;
      }),
    };
  });
}

const nothing = (sentence: string, head?: string) => assert.deepEqual(found(sentence, head), []);

describe('article-exists: articles, paragraphs and letters that do not exist', () => {
  it('are marked at the number that is wrong', () => {
    checkFindings(`${OBSERVATIONS}1.\tThe Committee recalls articles 2, 3 (1) and 96 of the Convention and its article 17, paragraph 9.
  \t                                            ^^ The Convention has 93 articles; there is no article 96.
  \t                                                                                               ^ Article 17 of the Convention has 8 paragraphs; there is no paragraph 9.
2.\tThe Committee recalls paragraph 9 of article 17, articles 18 (1) and (8) and article 2 (2) (g) (iv) of the Convention.
  \t                                ^ Article 17 of the Convention has 8 paragraphs; there is no paragraph 9.
  \t                                                                      ^ Article 18 of the Convention has 7 paragraphs; there is no paragraph 8.
  \t                                                                                               ^^^^ Article 2 (2) (g) of the Convention ends at (iii); there is no (iv).
`);
  });

  it('are offered with what may have been meant, likeliest first', () => {
    assert.deepEqual(found('article 95 of the Convention'), [
      {
        weight: 'error',
        at: '95',
        message: 'The Convention has 93 articles; there is no article 95.',
        fixes: ['Cite article 59 → article 59 of the Convention', 'Cite article 93 → article 93 of the Convention'],
      },
    ]);
    assert.deepEqual(found('article 17, paragraph 9, of the Convention')[0]?.fixes, [
      'Cite article 17 (8) → article 17, paragraph 8, of the Convention',
      'Cite article 16 (9) → article 16, paragraph 9, of the Convention',
    ]);
    assert.deepEqual(found('paragraph 9 of article 17 of the Convention')[0]?.fixes, [
      'Cite article 17 (8) → paragraph 8 of article 17 of the Convention',
      'Cite article 16 (9) → paragraph 9 of article 16 of the Convention',
    ]);
    assert.deepEqual(
      found('article 17 (77) of the Convention')[0]?.fixes[0],
      'Cite article 17 (7) → article 17 (7) of the Convention',
    );
    assert.deepEqual(found('article 11 (4) (d) of the Convention')[0]?.fixes, [
      'Cite article 11 (4) (c) → article 11 (4) (c) of the Convention',
    ]);
    assert.deepEqual(found('article 11 (2) (c) of the Convention')[0], {
      weight: 'error',
      at: '(c)',
      message: 'Article 11 (2) of the Convention has no subparagraphs.',
      fixes: ['Cite article 11 (4) (c) → article 11 (4) (c) of the Convention'],
    });
  });

  it('lose a paragraph where the article is not divided', () => {
    assert.deepEqual(
      found(
        'article 20, paragraph 3, of the Covenant',
        'CCPR/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n',
      )[0]?.message,
      'Article 20 of the Covenant has 2 paragraphs; there is no paragraph 3.',
    );
    assert.deepEqual(found('article 24, paragraph 2, of the Convention'), [
      {
        weight: 'error',
        at: '2',
        message: 'Article 24 of the Convention has no numbered paragraphs.',
        fixes: [
          'Cite article 24 → article 24, of the Convention',
          'Cite article 25 (2) → article 25, paragraph 2, of the Convention',
        ],
      },
    ]);
    assert.deepEqual(found('article 3 (2) (a) of the Convention')[0]?.fixes, [
      'Cite article 3 (a) → article 3 (a) of the Convention',
      'Cite article 2 (2) (a) → article 2 (2) (a) of the Convention',
    ]);
  });

  it('are a query where a letter could belong to several paragraphs', () => {
    assert.deepEqual(found('article 2 (b) of the Convention'), [
      {
        weight: 'information',
        at: '(b)',
        message: 'Article 2 of the Convention has several paragraphs: which one does (b) belong to?',
        fixes: ['Cite article 2 (2) (b) → article 2 (2) (b) of the Convention'],
      },
    ]);
  });

  it('are a query where no instrument is named', () => {
    assert.deepEqual(
      found('article 17, paragraph 9').map(({ weight }) => weight),
      found('article 17, paragraph 8').length === 0 ? ['information'] : [],
    );
  });

  it('are looked for at the ends of ranges, and parts may be crossed', () => {
    assert.deepEqual(
      found('articles 36–56 and 94 to 97 of the Convention').map(({ at }) => at),
      ['94', '97'],
    );
    assert.deepEqual(
      found('article 11 (4) (a)–(e) of the Convention').map(({ at }) => at),
      ['(e)'],
    );
    nothing('articles 1–93 of the Convention');
    checkFindings(`${OBSERVATIONS}A.\tGeneral principles (arts. 7–16, 17 (2) and (9), and 95)
  \t                                            ^ Article 17 of the Convention has 8 paragraphs; there is no paragraph 9.
  \t                                                    ^^ The Convention has 93 articles; there is no article 95.

1.\tThe Committee notes it.
`);
  });

  it('are reported once for an article that does not exist', () => {
    assert.deepEqual(
      found('article 95 (1) and (2) of the Convention').map(({ at }) => at),
      ['95'],
    );
  });
});

describe('article-exists: what exists in one way or another', () => {
  it('is left alone', () => {
    nothing('articles 2 (2) (g) (iii), 3 (a), 4 (1), 17 (8) and 93 (2) of the Convention');
    nothing('article 3, paragraph 1 (a), of the Convention');
    nothing(
      'article 11 (b), article 11 (1) (b) and article 11, paragraph 1, of the Optional Protocol to the Convention against Torture',
    );
    nothing('article 52 (1) (a) and article 52 (b) of the International Covenant on Civil and Political Rights');
    nothing('article 8 (7) of the International Convention on the Elimination of All Forms of Racial Discrimination');
    nothing('article 10 (9) of the Optional Protocol to the Covenant on Economic, Social and Cultural Rights');
    nothing(
      'article 3 (1) (a) (i) of the Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography',
    );
  });

  it('is not looked for in laws', () => {
    nothing('article 347 (12) of the Penal Code');
    nothing('articles 95 and 17 (9) of the Constitution');
    nothing('article 10 bis of the Convention');
  });
});
