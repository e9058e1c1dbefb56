import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DocxParts, docx, field, level, list, listOf, numberingOf, p, r } from '../word/support/docx';
import { read } from '../word/support/reading';
import { runCaptured, systemError, type World } from './support/captured';

const HEAD = 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n';
const BODY = [
  '1.\tThe Committee welcomes the new law on recruitment.',
  '2.\tIt is concerned about fees, as stated in paragraph 1 above.',
  '3.\tIt recommends that the State party:',
  '\t(a)\tAbolish the fees;',
  '\t(b)\tInspect agencies, in line with paragraph 2 above.',
  '4.\tIt recalls paragraphs 2 and 3 above. It invites a reply.',
];
const DRAFT = `${HEAD}${BODY.join('\n')}\n`;
const FINAL = DRAFT.replace('CO/1\n', 'CO/1\nDistr.: General\n12 May 2024\nOriginal: English\n');
const NUMBERED: DocxParts = {
  numbering: numberingOf(listOf(0, level(0, 'decimal', '%1.'), 1)),
  body: [
    p('CMW/C/XAA/CO/1'),
    p('The Committee welcomes the new law.', list(1)),
    p('It is concerned about fees.', list(1)),
    p('It invites a reply.', list(1)),
  ].join(''),
};
const WORLD: World = {
  files: { 'draft.txt': DRAFT, 'final.txt': FINAL, 'draft.docx': docx(NUMBERED), 'there.txt': 'mine', '-': DRAFT },
};

/** The lines below the title that a command leaves in a text. */
async function after(...args: readonly string[]): Promise<readonly string[]> {
  const made = await runCaptured(args, WORLD);
  assert.equal(made.code, 0, made.error);
  const text = new TextDecoder().decode(made.written?.['draft.txt']);
  assert.ok(text.startsWith(HEAD));
  return text.slice(HEAD.length).trimEnd().split('\n');
}

/** What each command makes of the draft: the words of its lines that changed, by their index, or all of them. */
const GOOD: readonly (readonly [args: readonly string[], wanted: readonly string[]])[] = [
  [
    ['insert', 'draft.txt', '1', '--text', 'It thanks the delegation.'],
    [
      '1.\tThe Committee welcomes the new law on recruitment.',
      '2.\tIt thanks the delegation.',
      '3.\tIt is concerned about fees, as stated in paragraph 1 above.',
      '4.\tIt recommends that the State party:',
      '\t(a)\tAbolish the fees;',
      '\t(b)\tInspect agencies, in line with paragraph 3 above.',
      '5.\tIt recalls paragraphs 3 and 4 above. It invites a reply.',
    ],
  ],
  [
    ['insert', 'draft.txt', '3(a)', '--item', '--text', 'Register agencies;'],
    [
      ...BODY.slice(0, 4),
      '\t(b)\tRegister agencies;',
      '\t(c)\tInspect agencies, in line with paragraph 2 above.',
      ...BODY.slice(5),
    ],
  ],
  [
    ['delete', 'draft.txt', '2', '--references', 'remove'],
    [
      BODY[0] ?? '',
      '2.\tIt recommends that the State party:',
      '\t(a)\tAbolish the fees;',
      '\t(b)\tInspect agencies, in line with paragraph 2 above.',
      '3.\tIt recalls paragraph 2 above. It invites a reply.',
    ],
  ],
  [
    ['delete', 'draft.txt', '3 (a)'],
    [...BODY.slice(0, 3), '\t(a)\tInspect agencies, in line with paragraph 2 above.', ...BODY.slice(5)],
  ],
  [
    ['move', 'draft.txt', '2', '--first'],
    [
      '1.\tIt is concerned about fees, as stated in paragraph 2 below.',
      '2.\tThe Committee welcomes the new law on recruitment.',
      ...BODY.slice(2, 4),
      '\t(b)\tInspect agencies, in line with paragraph 1 above.',
      '4.\tIt recalls paragraphs 1 and 3 above. It invites a reply.',
    ],
  ],
  [
    ['move', 'draft.txt', '3(b)', '--up'],
    [
      ...BODY.slice(0, 3),
      '\t(a)\tInspect agencies, in line with paragraph 2 above;',
      '\t(b)\tAbolish the fees.',
      ...BODY.slice(5),
    ],
  ],
  [
    ['split', 'draft.txt', '4', '--before', 'It invites'],
    [...BODY.slice(0, 5), '4.\tIt recalls paragraphs 2 and 3 above.', '5.\tIt invites a reply.'],
  ],
  [
    ['merge', 'draft.txt', '1'],
    [
      '1.\tThe Committee welcomes the new law on recruitment. It is concerned about fees, as stated in paragraph 1 above.',
      '2.\tIt recommends that the State party:',
      '\t(a)\tAbolish the fees;',
      '\t(b)\tInspect agencies, in line with paragraph 1 above.',
      '3.\tIt recalls paragraphs 1 and 2 above. It invites a reply.',
    ],
  ],
  [
    ['cite', 'draft.txt', '1', '--in', '4', '--after', 'paragraphs 2 and 3'],
    [...BODY.slice(0, 5), '4.\tIt recalls paragraphs 1, 2 and 3 above. It invites a reply.'],
  ],
];

/** Command lines that do nothing: the exit code, and what is said. */
const BAD: readonly (readonly [args: readonly string[], code: number, said: RegExp])[] = [
  [['insert', 'draft.txt'], 2, /PLACE is missing/],
  [['insert', 'draft.txt', '9'], 1, /draft\.txt: /],
  [['insert', 'draft.txt', 'nine'], 2, /nine: expected the number of a paragraph/],
  [['insert', 'draft.txt', '3', '(a)'], 2, /one PLACE is expected; write "3 \(a\)" for one/],
  [['insert', 'draft.txt', '1', '--item', '--pair'], 2, /--item and --pair go against each other/],
  [['insert', 'draft.txt', '1', '--text', 'a\nb'], 2, /one line is expected/],
  [['delete', 'draft.txt', '3 (e)'], 1, /draft\.txt: /],
  [['delete', 'draft.txt', '1', '--references', 'keep'], 2, /expected leave or remove/],
  [['move', 'draft.txt', '1'], 2, /one of --before, --after, --first, --up and --down/],
  [['move', 'draft.txt', '1', '--up'], 1, /draft\.txt: /],
  [['move', 'draft.txt', '1', '--after', '1'], 1, /draft\.txt: /],
  [['split', 'draft.txt', '4'], 2, /--before WORDS is missing/],
  [['split', 'draft.txt', '4', '--before', 'asylum'], 1, /"asylum" is not there/],
  [['split', 'draft.txt', '4', '--before', 'It'], 1, /is there more than once; use more words/],
  [['merge', 'draft.txt', '4'], 1, /draft\.txt: /],
  [['cite', 'draft.txt', '--in', '4', '--after', 'It recalls'], 2, /CITED is missing/],
  [['cite', 'draft.txt', '1', '--in', '4', '--after', ' '], 2, /--after WORDS is missing/],
  [['renumber', 'draft.txt', 'more.txt'], 2, /one FILE is expected/],
  [['renumber', 'draft.txt', '--in-place', '--out', 'o.txt'], 2, /go against each other/],
  [['renumber', 'gone.txt'], 2, /gone\.txt: there is no such file/],
  [['choose-follow-up', 'draft.txt'], 2, /PLACE is missing/],
  [['insert', 'final.txt', '1'], 1, /This is a final document[^\n]*\(--issued\)/],
  [['insert', 'draft.txt', '1', '--out', 'there.txt'], 2, /there\.txt: already exists; --force overwrites it/],
];

describe('operations on the command line', () => {
  for (const [args, wanted] of GOOD)
    it(args.join(' '), async () => {
      assert.deepEqual(await after(...args), wanted);
    });

  for (const [args, code, said] of BAD)
    it(`${args.join(' ')} is refused`, async () => {
      const made = await runCaptured(args, WORLD);
      assert.match(made.error, said);
      assert.deepEqual([made.code, made.written, made.out], [code, undefined, '']);
    });

  it('show as a diff what they would do', async () => {
    const made = await runCaptured(['delete', 'draft.txt', '2', '--dry-run'], WORLD);
    assert.match(made.out, /^--- a\/draft\.txt\n\+\+\+ b\/draft\.txt\n[\s\S]*\n-2\.\tIt is concerned/);
    assert.match(made.error, /note: 2 numbers changed, 1 reference updated\./);
    assert.match(made.error, /draft\.txt:8:47: “2”: what it refers to was deleted/);
    assert.deepEqual([made.code, made.written], [0, undefined]);
  });

  it('write standard input to standard output, and speak other languages', async () => {
    const made = await runCaptured(['insert', '-', '4', '--text', 'End.', '--lang', 'fr'], WORLD);
    assert.equal(made.out, `${DRAFT}5.\tEnd.\n`);
    const refused = await runCaptured(['move', 'draft.txt', '1', '--up', '--lang', 'es'], WORLD);
    assert.doesNotMatch(refused.error, /This is the first/);
  });

  it('choose the follow-up paragraph', async () => {
    const made = await runCaptured(['choose-follow-up', 'draft.txt', '3(a)', '--period', 'one year'], WORLD);
    assert.equal(made.code, 0, made.error);
    assert.match(
      new TextDecoder().decode(made.written?.['draft.txt']),
      /\n5\.\t[^\n]*within one year[^\n]*paragraphs? 3 \(a\)/,
    );
  });

  it('change copies of Word files, as tracked changes', async () => {
    const by = ['--author', 'E. Editor', '--date', '2026-05-02'];
    const made = await runCaptured(['move', 'draft.docx', '2', '--first', ...by], WORLD);
    assert.equal(made.code, 0, made.error);
    assert.match(made.error, /draft\.docx: note: draft \(edited\)\.docx was written/);
    const copy = made.written?.['draft (edited).docx'] ?? assert.fail();
    assert.match(read(copy).text, /1\.\tIt is concerned about fees\.\n+2\.\tThe Committee welcomes/);
    assert.deepEqual(
      new Set(read(copy).revisions.map(({ author, type }) => `${author} ${type}`)),
      new Set(['moved-away', 'moved-here', 'deleted-mark', 'inserted-mark'].map((type) => `E. Editor ${type}`)),
    );
    assert.equal(read(copy, 'original').text, read(docx(NUMBERED)).text);
    const again = await runCaptured(['insert', 'w.docx', '3', '--text', 'It thanks Xandoria.', '--in-place', ...by], {
      files: { 'w.docx': copy },
    });
    assert.equal(again.code, 0, again.error);
    assert.match(read(again.written?.['w.docx'] ?? assert.fail()).text, /4\.\tIt thanks Xandoria\./);
  });

  it('write new references as fields where a Word file has such fields', async () => {
    const reference = field(' REF _Ref1 \\r \\h ', '1');
    const body = [
      p('CMW/C/XAA/CO/1'),
      `<w:p><w:pPr>${list(1)}</w:pPr><w:bookmarkStart w:id="1" w:name="_Ref1"/>${r('The Committee met.')}<w:bookmarkEnd w:id="1"/></w:p>`,
      p('It adopted a plan.', list(1)),
      p(`${r('It recalls paragraph ')}${reference}${r(' above. It regrets delays, as noted in.')}`, list(1)),
    ].join('');
    const file = docx({ ...NUMBERED, body });
    const args = ['cite', 'f.docx', '2', '--in', '3', '--after', 'as noted in', '--date', '2026-05-02'];
    const made = await runCaptured(args, { files: { 'f.docx': file } });
    assert.equal(made.code, 0, made.error);
    const copy = read(made.written?.['f (edited).docx'] ?? assert.fail());
    assert.match(copy.text, /as noted in paragraph 2\./);
    assert.deepEqual(
      copy.fields.filter(({ type }) => type === 'REF').map(({ shown, target }) => [shown, target?.paragraph]),
      [
        ['1', 1],
        ['2', 2],
      ],
    );
    assert.equal(read(made.written?.['f (edited).docx'] ?? assert.fail(), 'original').text, read(file).text);
  });

  it('leave a file as it is that cannot be written', async () => {
    const made = await runCaptured(['merge', 'draft.txt', '1', '--out', 'out.txt'], {
      ...WORLD,
      unwritable: { 'out.txt': systemError('ENOSPC') },
    });
    assert.match(made.error, /out\.txt: the disk is full/);
    assert.deepEqual([made.code, made.written], [2, undefined]);
  });
});
