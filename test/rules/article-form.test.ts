import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findOf, messagesOf } from '../support/rules/findings';
import { cases, DATED, fixes } from '../support/rules/ruleCases';
import { LATER, wordings } from '../support/rules/wordings';

wordings('article-form', [
  ['It recalls article 7, read alone and in conjunction with article 16 (4), of the Convention.', ''],
  [
    'It recalls article 7 (a) of the Convention. It recalls article 16 (4), of the Convention.',
    /“16 \(4\)” for “16 \(4\),”/,
  ],
  [
    'It is guided by general comment No. 2 (2013) on equality and by article 18, paragraph 2, of the Convention; see article 16 (4) of the Convention.',
    /18 \(2\)/,
  ],
  [
    'It is guided by general comment No. 2 (2013) on article 18, paragraph 2, of the Convention; see article 16 (4) of the Convention.',
    '',
  ],
  ['It recalls article 9 (5) of the Convention.¹\n\t¹\tSee article 10, paragraph 2, of the Convention.', /10 \(2\)/],
  ['It recalls article 9 (5) of the Convention.¹\n\t¹\tSee article 10, paragraph 2, of the Penal Code.', ''],
  [
    'It recalls article 16.4 (a) of the Convention and articles 9.5 and 10.2 of the Convention.',
    /16 \(4\) \(a\).*9 \(5\).*10 \(2\)/,
  ],
  [
    'It recalls article 16 § 4, article 9, §5, and articles 16 §§ 4 and 5 and 22§3.',
    /16 \(4\).*9 \(5\).*16 \(4\) and \(5\).*22 \(3\)/,
  ],
  ['It recalls the licence (art. 16 §4 of the Convention).', /“16 \(4\)” for “16 §4”/],
  ['It recalls article 16 § 4 of the Penal Code, article 12.1 of the Labour Code and “article 16 § 4”.', ''],
  ['It recalls article 6 § 1 of the European Convention on Human Rights.', ''],
  ['It recalls article 9 (5), of the Convention.', /“9 \(5\)” for “9 \(5\),”/],
  ['It recalls article 9 (5), of which it spoke, and, in article 9 (5), the Convention’s words.', ''],
]);

describe('article-form', () => {
  it('the right form is that of the date of the document', () => {
    const found = (words: string, year = 2009) =>
      messagesOf(
        'article-form',
        `${LATER.replace('2024', String(year))}1.\tThe Committee recalls article 16, paragraph 4, of the Convention.\n2.\tIt recalls ${words}.\n`,
      ).join();
    assert.match(found('article 9 § 5 of the Convention'), /“9, paragraph 5” for “9 § 5”/);
    assert.match(found('article 9.5 of the Convention'), /“9, paragraph 5” for “9\.5”/);
    assert.match(found('articles 9 §§ 5 and 6 of the Convention'), /“9, paragraphs 5 and 6” for “9 §§ 5 and 6”/);
    assert.match(found('article 9(5) of the Convention'), /“9, paragraph 5” for “9\(5\)”/);
    assert.match(found('the Convention (art. 9 § 5)'), /“9 \(5\)” for “9 § 5”/);
    assert.match(found('article 9, paragraph 5 of the Convention'), /“9, paragraph 5, of” for “9, paragraph 5 of”/);
    assert.match(found('article 9 paragraph 5, of the Convention'), /“9, paragraph 5, of” for “9 paragraph 5, of”/);
    assert.match(found('article 9, paragraph (5), of the Convention'), /“9, paragraph 5, of”/);
    assert.equal(
      found('article 9, paragraph 5 of which is short, and articles 9, paragraph 5, and 10 of the Convention'),
      '',
    );
    assert.equal(found('article 9, paragraph 5 of the Penal Code'), '');
    assert.equal(found('general comment No. 2 (2013) on article 9, paragraph 5 of the Convention'), '');
    assert.match(found('article 9 § 5 of the Convention', 2016), /“9 \(5\)” for “9 § 5”/);
  });

  it('in the last year of the commas a document may have brackets throughout', () => {
    const found = (year: number) =>
      findOf(
        'article-form',
        `CMW/C/XAA/CO/1\nDistr.: General\n9 October ${year}\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls article 17 (2) of the Convention.\n`,
      ).length;
    assert.deepEqual([found(2014), found(2015)], [1, 0]);
  });

  it('older documents may have stops throughout, and the oldest either form', () => {
    const found = (year: number | undefined, words: string) =>
      messagesOf(
        'article-form',
        `CMW/C/XAA/CO/1\n${year === undefined ? '' : `Distr.: General\n9 October ${year}\n`}\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls ${words}.\n`,
      );
    const stops = 'article 17.2 of the Convention and article 18.1 of the Convention';
    assert.deepEqual(found(2010, stops), []);
    assert.deepEqual(found(undefined, stops), []);
    assert.equal(found(2020, stops).length, 2);
    assert.equal(found(2010, `article 16, paragraph 4, of the Convention and ${stops}`).length, 2);
    assert.deepEqual(found(1998, 'article 17 (2) of the Convention'), []);
    assert.match(
      found(2010, 'article 17 (2) of the Convention').join(),
      /^Articles are cited like “17 \(2\)” throughout/,
    );
    assert.match(found(2020, 'article 17 paragraph 2 of the Convention').join(), /like “17 paragraph 2” throughout/);
  });
});

cases(
  'article-form',
  [
    ['Article 5 (1) of the Convention and article 17, paragraph 2, of the Convention.', '17, paragraph 2'],
    [
      'Article 5 (1) of the Convention (art. 17, para. 2) and article 16, subparagraph (a).',
      '17, para. 2',
      '16, subparagraph (a)',
    ],
    [
      'Articles 17, paragraphs 2 and 3, and 18, paragraph 1, and article 5 (1) of the Convention.',
      '17, paragraphs 2 and 3',
      '18, paragraph 1',
    ],
    ['Article 5 (1), article 17.2 of the Convention, article 16(4) and paragraph 1(a) above.', '17.2', '16(4)', '1(a)'],
  ],
  [
    'Article 5 (1) of the Convention and article 17, paragraph 2, of the Penal Code.',
    'Article 5 (1) of the Convention and paragraph 2 of article 17 of the Convention.',
    'Article 5 (1) of the Convention, article 17.2 of the Penal Code and articles 3(1) and 4(2) of the Elections Act.',
    'Article 5 (1) of the Convention and “article 17, paragraph 2, of the Convention”.',
  ],
  DATED('9 October 2023'),
);

fixes(
  'article-form',
  [
    [
      'See article 5 (1) and article 17, paragraph 2 (b), of the Convention.',
      'See article 5 (1) and article 17 (2) (b) of the Convention.',
    ],
    [
      'In accordance with article 17, paragraph 2, the State party should act under article 5 (1).',
      'In accordance with article 17 (2), the State party should act under article 5 (1).',
    ],
    [
      'See article 5 (1) and articles 17, paragraphs 2 and 3, and 18, paragraph 1, of the Convention.',
      'See article 5 (1) and articles 17 (2) and (3) and 18 (1) of the Convention.',
    ],
    [
      'See article 5 (1) and article 17, paragraphs 2–4, of the Convention; article 16(7)(a).',
      'See article 5 (1) and article 17 (2)–(4) of the Convention; article 16 (7) (a).',
    ],
  ],
  DATED('9 October 2023'),
);

fixes(
  'article-form',
  [
    [
      'See article 5, paragraph 1, and article 17 (2) of the Convention.',
      'See article 5, paragraph 1, and article 17, paragraph 2, of the Convention.',
    ],
  ],
  DATED('9 October 2009'),
);

describe('article-form: citations that end with what comes first', () => {
  cases(
    'article-form',
    [],
    [
      'It refers to articles 11 (4) (a) and 16 (2) and to subparagraph (a) of paragraph 4 of article 11 of the Convention.',
    ],
    DATED('9 October 2023'),
  );
});
