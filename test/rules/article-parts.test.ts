import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messageOf } from '../../server/src/rules/messages';
import { weighedFindings } from '../../server/src/rules/runner';
import { OBSERVATIONS, read } from '../support/documents';
import { checkFindings, NOTHING_SET } from '../support/findings';

/** What is found in a sentence: severity, message, and what the sentence becomes by each fix. */
function found(sentence: string, head = OBSERVATIONS) {
  const model = read(`${head}1.\tThe Committee recalls ${sentence}.\n`);
  return weighedFindings(model, NOTHING_SET).map((finding) => {
    const text = model.tree.blocks[finding.block]?.text ?? '';
    return {
      weight: finding.weight,
      at: text.slice(finding.start, finding.end),
      message: messageOf(finding.rule, finding.message, finding.args, 'en'),
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

describe('articles, paragraphs and letters that do not exist', () => {
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

describe('what exists in one way or another', () => {
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
