import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWord } from '../../server/src/word/readWord';
import { CYCLE_FILES, cycleText } from '../support/cycle';
import { OBSERVATIONS } from '../support/documents';
import { runCaptured } from './support/captured';

const files = Object.fromEntries(CYCLE_FILES.map((name) => [`calvenia/${name}`, cycleText(name)]));

/** The cells of comma-separated values, all of which are quoted. */
function cellsOf(csv: string): string[][] {
  return csv
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(1, -1).split('","'));
}

describe('recommendations and follow-up', () => {
  it('give an analyst with the documents of two cycles the table in two commands', async () => {
    const made = await runCaptured(['recommendations', 'calvenia/CMW-C-XCV-CO-1.txt', '--format', 'csv'], { files });
    assert.deepEqual([made.code, made.error], [0, '']);
    assert.deepEqual(
      cellsOf(made.out).map(([number, , , , articles, , , followUp]) => [number, articles, followUp]),
      [
        ['Paragraph', 'Articles', 'Follow-up'],
        ['5', '', 'Yes'],
        ['7', '', ''],
        ['10', '16 (6)', '(a), (b)'],
        ['12', '21', 'Yes'],
        ['14', '40', 'Yes'],
      ],
    );
    const done = await runCaptured(['follow-up', 'calvenia', '--format', 'csv'], { files });
    assert.deepEqual([done.code, done.error], [0, '']);
    const rows = cellsOf(done.out);
    assert.deepEqual(
      rows.map(([document, paragraph]) => `${document} ${paragraph}`),
      [
        'Document Paragraph',
        'CMW/C/XCV/CO/1 5',
        'CMW/C/XCV/CO/1 10 (a)',
        'CMW/C/XCV/CO/1 10 (b)',
        'CMW/C/XCV/CO/1 12',
        'CMW/C/XCV/CO/1 14',
        'CMW/C/XCV/CO/2 5',
        'CMW/C/XCV/CO/2 7',
      ],
    );
    const [, , , deadline, report, issues, replies, , next] = rows[1] ?? [];
    assert.deepEqual([deadline, report], ['within two years, i.e. by 26 April 2015', '']);
    assert.match(issues ?? '', /^CMW\/C\/XCV\/Q\/2, para\. 1: Please state whether section 12/);
    assert.match(replies ?? '', /^CMW\/C\/XCV\/RQ\/2, para\. 1 \(reply to CMW\/C\/XCV\/Q\/2, para\. 1\): Section 12/);
    assert.match(next ?? '', /^CMW\/C\/XCV\/CO\/2, para\. 3: The Committee welcomes the repeal/);
  });

  it('are written as Markdown and JSON too', async () => {
    const markdown = await runCaptured(['follow-up', 'calvenia'], { files });
    assert.match(markdown.out, /^# Follow-up: CMW\/C\/XCV\/CO\/1, CMW\/C\/XCV\/CO\/2\n\n\| Document \| Paragraph \|/);
    assert.match(markdown.out, /The Committee urges the State party:<br>\(a\) To hold migrants/);
    const json = await runCaptured(['follow-up', 'calvenia', '--format', 'json'], { files });
    const { observations } = JSON.parse(json.out) as {
      observations: {
        targets: { paragraph: string; said: { symbol: string; paragraph: string; replyTo?: string }[] }[];
      }[];
    };
    assert.deepEqual(observations[0]?.targets[0]?.said[1], {
      symbol: 'CMW/C/XCV/RQ/2',
      kind: 'replies',
      paragraph: '1',
      text: 'Section 12 of the Aliens Ordinance was repealed by Act No. 31 of 2016. No sentence has been passed under it since 1 January 2017.',
      replyTo: 'CMW/C/XCV/Q/2, para. 1',
    });
    const list = await runCaptured(['recommendations', '-', '--format', 'json'], {
      files: { '-': cycleText('CMW-C-XCV-CO-1.txt') },
    });
    const { recommendations } = JSON.parse(list.out) as { recommendations: { paragraph: string; followUp: string }[] };
    assert.deepEqual(
      recommendations.map(({ paragraph, followUp }) => `${paragraph} ${followUp}`),
      ['5 whole', '7 none', '10 part', '12 whole', '14 whole'],
    );
  });

  it('have every recommendation with --all, of each State of a folder', async () => {
    const other = Object.entries(files).map(([name, text]): [string, string] => [
      name.replace('XCV', 'XDV'),
      text.replaceAll('XCV', 'XDV').replaceAll('Calvenia', 'Dalvenia'),
    ]);
    const world = { files: { ...files, ...Object.fromEntries(other) } };
    const { code, out, error } = await runCaptured(['follow-up', '--all', 'calvenia', '--format', 'csv'], world);
    assert.deepEqual([code, error], [0, '']);
    const [head = [], ...rows] = cellsOf(out);
    assert.deepEqual(
      rows.flatMap(([document, , paragraph]) => (document === 'CMW/C/XDV/CO/1' ? [paragraph] : [])),
      ['5', '7', '10', '10 (a)', '10 (b)', '10 (c)', '12', '12 (a)', '12 (b)', '14'],
    );
    const five = rows.find(([document, , paragraph]) => document === 'CMW/C/XDV/CO/1' && paragraph === '5') ?? [];
    assert.match(five[head.indexOf('List of issues')] ?? '', /^CMW\/C\/XDV\/Q\/2, para\. 1: Please state/);
    assert.ok(!five.join().includes('XCV'));
    assert.equal(five[head.indexOf('State')], 'Dalvenia');
    assert.deepEqual([...new Set(rows.map((row) => row[head.indexOf('State')]))], ['Calvenia', 'Dalvenia']);
    const json = await runCaptured(['follow-up', '--all', 'calvenia', '--format', 'json'], { files });
    const data = JSON.parse(json.out) as {
      observations: { recommendations: { paragraph: string; replies: { empty?: string } }[] }[];
    };
    assert.equal(data.observations[0]?.recommendations[1]?.replies.empty, 'silent');
  });

  it('have the letters and papers of a folder that say at their beginning what they are, and no table of ours', async () => {
    const own = '(CMW/C/XCV/CO/1, para. 12 (b))';
    const papers = {
      'calvenia/letter.txt': `Letter to the Permanent Mission of Calvenia\n\nOn passports ${own}\n\n[B] The Committee welcomes the fines.\n`,
      'calvenia/cooks.txt': `Alternative report of the Union of Cooks of Calvenia\n\n1.\tPassports are kept ${own}.\n`,
      'calvenia/recipe.txt': `How we cook in the harbour\n\n1.\tPassports are kept ${own}.\n`,
      'calvenia/letter-home.txt': 'Alternative report of the Union of Cooks\n\n1.\tNothing is cited.\n',
    };
    const world = { ...files, ...papers };
    const rows = async (more: Readonly<Record<string, string | Uint8Array>> = {}) => {
      const { out, error } = await runCaptured(['follow-up', '--all', 'calvenia', '--format', 'csv'], {
        files: { ...world, ...more },
      });
      assert.equal(error, '');
      return cellsOf(out);
    };
    const [head = [], ...body] = await rows();
    const row = body.find(([, , written]) => written === '12 (b)') ?? [];
    assert.match(row[head.indexOf('Committee’s evaluation')] ?? '', /^letter\.txt \(\[B\]/);
    assert.match(row[head.indexOf('Other documents')] ?? '', /^cooks\.txt, para\. 1: Passports are kept [^\n]*$/);
    const tables: Record<string, Uint8Array> = {};
    for (const lang of ['en', 'fr', 'es']) {
      const { written } = await runCaptured(
        ['follow-up', '--all', 'calvenia', '--lang', lang, '--word', 'table.docx'],
        { files: world },
      );
      tables[`calvenia/table-${lang}.docx`] = written?.['table.docx'] ?? new Uint8Array();
    }
    assert.deepEqual(await rows(tables), [head, ...body]);
  });

  it('are written into Word files, which are not overwritten without being asked', async () => {
    const out = async (args: readonly string[], more: Readonly<Record<string, string>> = {}) => {
      const done = await runCaptured([...args, '--word', 'table.docx'], { files: { ...files, ...more } });
      const file = done.written?.['table.docx'];
      const read = file && readWord(file);
      return { ...done, text: read?.kind === 'text' ? read.text : '' };
    };
    const [list, replies] = ['calvenia/CMW-C-XCV-Q-2.txt', 'calvenia/CMW-C-XCV-RQ-2.txt'];
    const matrix = await out(['follow-up', '--all', 'calvenia']);
    assert.deepEqual([matrix.code, matrix.out, matrix.error], [0, '', '']);
    assert.match(matrix.text, /What became of the recommendations: CMW\/C\/XCV\/CO\/1, CMW\/C\/XCV\/CO\/2/);
    assert.match((await out(['follow-up', 'calvenia'])).text, /Follow-up: CMW/);
    assert.match((await out(['replies', list, replies, '--lang', 'es'])).text, /Cuestiones planteadas y respuestas/);
    assert.match((await out(['recommendations', 'calvenia/CMW-C-XCV-CO-1.txt'])).text, /Recommendation/);
    const kept = await out(['replies', list, replies], { 'table.docx': 'mine' });
    assert.deepEqual([kept.code, kept.written], [2, undefined]);
    assert.match(kept.error, /table\.docx: already exists; --force overwrites it\n$/);
    const none = await out(['follow-up', replies]);
    assert.deepEqual([none.code, none.written], [0, undefined]);
    assert.match(none.error, /no file holds concluding observations/);
  });

  it('have columns of the user’s own from a file beside the observations', async () => {
    const notes = { columns: ['Body'], recommendations: { '10 (a)': { Body: 'Ministry of Harbours', Other: 'x' } } };
    const beside = (text: string) => ({ files: { ...files, 'calvenia/CMW-C-XCV-CO-1-notes.json': text } });
    const read = await runCaptured(
      ['follow-up', '--all', 'calvenia', '--format', 'csv'],
      beside(JSON.stringify(notes)),
    );
    assert.deepEqual([read.code, read.error], [0, '']);
    const [head = [], ...rows] = cellsOf(read.out);
    assert.equal(head.at(-1), 'Body');
    assert.deepEqual(
      rows.flatMap((row) => (row.at(-1) === '' ? [] : [`${row[2]} ${row.at(-1)}`])),
      ['10 (a) Ministry of Harbours'],
    );
    const broken = await runCaptured(['follow-up', '--all', 'calvenia', '--format', 'csv'], beside('{'));
    assert.match(broken.error, /CO-1\.txt: note: the notes beside it cannot be read\n$/);
    assert.ok(!broken.out.includes('Body'));
  });

  it('pair issues with replies, and tell in notes what is missing and what is left', async () => {
    const [list, replies] = ['calvenia/CMW-C-XCV-Q-2.txt', 'calvenia/CMW-C-XCV-RQ-2.txt'];
    const { code, out, error } = await runCaptured(['replies', list, replies, '--format', 'csv'], { files });
    assert.equal(code, 0);
    assert.deepEqual(
      cellsOf(out).map(([issue, , , paragraphs]) => `${issue} ${paragraphs}`),
      ['Issue Paragraphs of the replies', '1 1', '2 2', '3 3–4', '3 (a) ', '3 (b) ', '4 5', '5 6'],
    );
    assert.match(
      error,
      /RQ-2\.txt: note: Each issue has a reply\.\n.*: note: The replies have \d+ words; .* are left\.\n$/,
    );
    const french = await runCaptured(['replies', list, replies, '--lang', 'fr'], { files });
    assert.match(french.out, /^# Points soulevés et réponses\u00a0: CMW\/C\/XCV\/Q\/2, CMW\/C\/XCV\/RQ\/2\n/);
    const json = await runCaptured(['replies', list, replies, '--format', 'json'], { files });
    assert.equal((JSON.parse(json.out) as { limit: number }).limit, 10_700);
    const report = cycleText('CMW-C-XCV-RQ-2.txt')
      .replace('CMW/C/XCV/RQ/2', 'CMW/C/XCV/2')
      .replace(
        /Replies of Calvenia.*/,
        'Second periodic report submitted by Calvenia under article 73 of the Convention',
      );
    const inReport = await runCaptured(['replies', list, 'report.txt'], { files: { ...files, 'report.txt': report } });
    assert.match(inReport.error, /report\.txt: note: The replies have \d+ words; 2[01],\d+ of 21,200 are left\.\n$/);
    const wrong = await runCaptured(['replies', replies, list], { files });
    assert.match(wrong.error, /note: not a list of issues but replies to the list of issues/);
    assert.match(
      (await runCaptured(['replies', list], { files })).error,
      /a list of issues and the replies are expected/,
    );
    assert.equal((await runCaptured(['replies', list, 'gone.txt'], { files })).code, 2);
  });

  it('make cells harmless that a spreadsheet would take for a formula, and what steers a terminal', async () => {
    const formula = `${OBSERVATIONS}1.\tThe Committee is concerned about wages. \u001b[2J The State party should pay them.\n2.\t=HYPERLINK("x") The State party should\tpay.\n`;
    const { out } = await runCaptured(['recommendations', '-', '--format', 'csv'], { files: { '-': formula } });
    assert.match(out, /"'=HYPERLINK\(""x""\) The State party should pay\."/);
    assert.ok(!out.includes('\u001b'));
    assert.match(out, /\\x1b/);
  });

  it('say why there is nothing to show', async () => {
    const list = await runCaptured(['recommendations', 'q'], { files: { q: cycleText('CMW-C-XCV-Q-2.txt') } });
    assert.equal(list.code, 0);
    assert.equal(
      list.error,
      'treaty-body: q: note: Only concluding observations make recommendations. This document is of another kind: List of issues.\n',
    );
    const none = await runCaptured(['follow-up', 'q'], { files: { q: cycleText('CMW-C-XCV-Q-2.txt') } });
    assert.deepEqual(
      [none.code, none.out, none.error],
      [0, '', 'treaty-body: note: no file holds concluding observations\n'],
    );
    const files = { q: cycleText('CMW-C-XCV-Q-2.txt') };
    for (const format of ['csv', 'json'])
      assert.notEqual((await runCaptured(['follow-up', 'q', '--format', format], { files })).out, '');
  });

  it('refuse what they cannot read, and go on with the rest', async () => {
    const { code, out, error } = await runCaptured(['follow-up', 'gone.txt', 'calvenia/CMW-C-XCV-CO-2.txt'], { files });
    assert.deepEqual([code, error], [2, 'treaty-body: gone.txt: there is no such file\n']);
    assert.match(out, /\| CMW\/C\/XCV\/CO\/2 \| 7 \|/);
    assert.match((await runCaptured(['follow-up'])).error, /FILE is missing/);
    assert.match((await runCaptured(['recommendations', 'x', '--format', 'xls'])).error, /expected csv, md or json/);
  });

  it('take observations from standard input, and those of a folder beside them', async () => {
    const world = { files: { ...files, '-': cycleText('CMW-C-XCV-CO-1.txt') } };
    const { out } = await runCaptured(['follow-up', '-', 'calvenia/CMW-C-XCV-Q-2.txt'], world);
    assert.match(out, /CMW\/C\/XCV\/Q\/2, para\. 1\\?: Please state/);
  });
});
