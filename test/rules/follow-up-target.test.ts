import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OBSERVATIONS, read } from '../support/documents';
import { findOf, saidBy } from '../support/rules/findings';
import { DATED, underlinedIn } from '../support/rules/ruleCases';
import { FIRST, LATER } from '../support/rules/wordings';

describe('follow-up-target', () => {
  it('leaves paragraphs of other documents alone', () => {
    const pairs = [1, 2, 3, 4].map(
      (n) =>
        `${2 * n - 1}.\tThe Committee is concerned about matter ${n}.\n${2 * n}.\tThe Committee recommends that the State party act.\n`,
    );
    const request = (words: string) =>
      `${DATED('9 October 2023')}${pairs.join('')}9.\tThe Committee regrets the lack of information on its observations (CMW/C/XAA/CO/1). It requests the State party to provide, within one year, information on the recommendations contained in paragraphs 1 to 3 ${words}.\n`;
    assert.deepEqual(underlinedIn('follow-up-target', request('thereof')), []);
    assert.deepEqual(underlinedIn('follow-up-target', request('above')), ['1', '3']);
  });

  const BODY = `1.\tThe Committee is concerned about detention.
2.\tThe Committee recommends that the State party end detention.
3.\tThe Committee is concerned about wages.
4.\tThe Committee recommends that the State party pay wages.
5.\tThe Committee is concerned about schools.
6.\tThe Committee recommends that the State party open schools.
`;
  const ask = (words: string, body = BODY) => saidBy('follow-up-target', `${OBSERVATIONS}${body}7.\t${words}\n`);
  const request = (numbers: string) =>
    `The Committee requests the State party to provide, within two years, information on the implementation of the recommendations contained in paragraphs ${numbers} above.`;

  it('finds concerns, and names the recommendation after them', () => {
    assert.equal(ask(request('2, 3 and 6')), 'Paragraph 3 makes no recommendation; perhaps paragraph 4 is meant.');
    assert.equal(ask(request('2 and 6')), '');
  });

  describe('with a subject in brackets', () => {
    const section = (n: number, subject: string, letters: string) =>
      `\t${subject}

${n}.\tThe Committee is concerned about the following:
\t(a)\tThe Office has no budget;
\t(b)\tThe Office has no staff.
${n + 1}.\tThe Committee recommends that the State party:
${letters}
`;
    const both = '\t(a)\tGive the Office a budget;\n\t(b)\tGive the Office staff.';
    const body = [
      section(1, 'Schools and training (art. 30)', both),
      section(3, 'Health (art. 28)', '\t(a)\tGive the Office a budget.'),
      section(5, 'Remuneration', both),
    ].join('\n');
    const asked = (numbers: string) =>
      saidBy(
        'follow-up-target',
        `${OBSERVATIONS}${body}\n\tFollow-up\n\n7.\tThe Committee requests the State party to provide, within two years, information on the implementation of the recommendations contained in ${numbers}.\n`,
      );

    it('suggests the recommendation under the heading of the subject', () => {
      const meant = 'Paragraph 3 makes no recommendation; perhaps paragraph';
      assert.equal(asked('paragraphs 3 (b) (schools and training) and 6'), `${meant} 2 is meant.`);
      assert.equal(asked('paragraphs 3 (remuneration) and 2 (b)'), `${meant} 6 is meant.`);
      assert.equal(asked('paragraphs 3 (b) (Remuneration) and 2'), `${meant} 6 is meant.`);
      assert.equal(
        asked('the following paragraphs: remuneration (para. 3) and health (para. 4)'),
        `${meant} 6 is meant.`,
      );
      assert.equal(asked('paragraphs 3 (health) and 2'), `${meant} 4 is meant.`);
    });

    it('suggests the next one where no heading has these words, and none where the heading has no such letter', () => {
      const meant = 'Paragraph 3 makes no recommendation; perhaps paragraph';
      assert.equal(asked('paragraphs 3 (courts) and 2'), `${meant} 4 is meant.`);
      assert.equal(asked('paragraphs 3 and 2'), `${meant} 4 is meant.`);
      assert.equal(asked('paragraphs 3 (b) (health) and 2'), 'Paragraph 3 makes no recommendation.');
    });
  });

  it('reads the lists of other committees too', () => {
    assert.equal(
      ask(
        'The Committee draws the State party’s attention to the recommendations concerning the following areas, in respect of which urgent measures must be taken: detention (para. 2) and wages (para. 3).',
      ),
      'Paragraph 3 makes no recommendation; perhaps paragraph 4 is meant.',
    );
    assert.equal(
      ask(
        'The Committee draws the State party’s attention to the areas in respect of which urgent action should be taken: detention (para. 2) and wages (para. 3).',
      ),
      'Paragraph 3 makes no recommendation; perhaps paragraph 4 is meant.',
    );
    assert.equal(
      ask(
        'It draws attention to the recommendations contained in paragraphs 2, on detention, 3, on wages, and 6, on schools.',
      ),
      'Paragraph 3 makes no recommendation; perhaps paragraph 4 is meant.',
    );
  });

  it('looks only at requests, and only where recommendations have numbers of their own', () => {
    assert.equal(ask('The Committee recalls the concerns expressed in paragraphs 1 and 3 above.'), '');
    assert.equal(
      ask('The Committee recalls the recommendations made in its previous concluding observations (paras. 1 and 3).'),
      '',
    );
    const mixed = ['detention', 'wages', 'schools', 'food']
      .map((it, i) => `${i + 1}.\tThe Committee is concerned about ${it}.\n\nThe State party should act.\n\n`)
      .concat('5.\tThe Committee is concerned about land.\n6.\tThe Committee recommends that it give land.\n')
      .join('');
    assert.equal(ask(request('1 and 5'), mixed), '');
    // A text that does not say what it is.
    assert.equal(saidBy('follow-up-target', `${BODY}7.\t${request('1 and 3')}\n`), '');
    assert.equal(
      saidBy('follow-up-target', `CMW/C/XAA/Q/1\n\nList of issues\n\n${BODY}7.\t${request('1 and 3')}\n`),
      '',
    );
  });

  it('“those contained in paragraphs” are the recommendations named before', () => {
    const pair = (n: number) =>
      `${n}.\tThe Committee is concerned about matter ${n}.\n${n + 1}.\tThe Committee recommends that the State party settle matter ${n}.\n`;
    const request = (n: number) =>
      `8.\tThe Committee stresses the importance of all its recommendations. It requests the State party to provide, within two years, information on the implementation of those contained in paragraphs 3 and ${n} above.\n`;
    const found = (n: number) =>
      findOf('follow-up-target', `${LATER}${FIRST}${pair(2)}${pair(4)}${pair(6)}${request(n)}`);
    assert.deepEqual([found(4).length, found(5).length], [1, 0]);
  });

  it('a paragraph is told once, at its number', () => {
    const pair = (n: number) =>
      `${n}.\tThe Committee is concerned about:\n\t(a)\tMatter ${n};\n\t(b)\tAnother.\n${n + 1}.\tThe Committee recommends that the State party settle matter ${n}.\n`;
    const found = (places: string) => {
      const text = `${LATER}${FIRST}${[2, 4, 6, 8, 10].map(pair).join('')}12.\tThe Committee requests the State party to provide, within two years, written information on the recommendations contained in paragraphs ${places} above.\n`;
      const { readings, tree } = read(text);
      return findOf('follow-up-target', text).map(
        ({ block, start, end }) => readings[block] && tree.blocks[block]?.text.slice(start, end),
      );
    };
    assert.deepEqual(found('2 (a) and (b), 3'), ['2']);
    assert.deepEqual(found('10 (a) and (b), and 3'), ['10']);
    assert.deepEqual(found('2 (a), 4 (a) and (b), and 7'), ['2', '4']);
  });
});
