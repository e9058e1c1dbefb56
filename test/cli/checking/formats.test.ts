import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sarif } from '../../../server/src/cli/formats/sarif';
import { REPOSITORY } from '../../../server/src/cli/io/projectAddress';
import { RULES } from '../../../server/src/rules/registry';
import { applyEdits } from '../../../server/src/text/edits';
import { LineIndex } from '../../../server/src/text/lines';
import { schemaProblems } from '../../support/schema';
import { runCaptured, systemError } from '../support/captured';
import { SARIF_LOG } from '../support/sarifShape';

const TEXT =
  'CMW/C/XAA/CO/1\n\n1.\tThe Committee thanks 𝒳, as in paragraph 9 above.\r\n3.\tIt recalls the list (CMC/C/XAA/Q/1) and paragraph 1.\r\n';
const FILES = { 'a, b%.txt': TEXT, 'clean.txt': '1.\tThe Committee thanks Xandoria.\n', 'x.pdf': '%PDF-1.4' };

describe('--format json', () => {
  it('is one object with every document, finding and correction', async () => {
    const { out, code } = await runCaptured(['check', '--format=json', ...Object.keys(FILES), 'gone.txt'], {
      files: FILES,
    });
    const log = JSON.parse(out);
    assert.equal(code, 2);
    assert.deepEqual(
      log.documents.map(({ path, findings }: { path: string; findings: unknown[] }) => [path, findings.length > 0]),
      [
        ['a, b%.txt', true],
        ['clean.txt', false],
      ],
    );
    assert.deepEqual(log.unreadable[1], { path: 'gone.txt', reason: 'there is no such file' });
    const missing = log.documents[0].findings.find(({ rule }: { rule: string }) => rule === 'paragraph-exists');
    const column = '1.\tThe Committee thanks 𝒳, as in paragraph '.length + 1;
    assert.deepEqual(
      [missing.start, missing.end],
      [
        { line: 3, column },
        { line: 3, column: column + 1 },
      ],
    );
    const fixed = log.documents[0].findings.find(({ rule }: { rule: string }) => rule === 'symbol-committee');
    assert.equal(fixed.fixes[0].edits[0].text, 'CMW');
    assert.equal(log.summary.documents, 2);
    assert.equal(log.tool.version, '1.2.3');
  });

  it('is one object where there is nothing', async () => {
    const { out } = await runCaptured(['check', '--format=json', 'gone']);
    assert.deepEqual(JSON.parse(out).documents, []);
  });
});

describe('--format sarif', () => {
  it('is valid, whatever was read', async () => {
    for (const paths of [['clean.txt'], Object.keys(FILES), ['gone.txt'], ['-']]) {
      const { out } = await runCaptured(['check', '--format', 'sarif', ...paths], { files: { ...FILES, '-': TEXT } });
      assert.deepEqual(schemaProblems(JSON.parse(out), SARIF_LOG), [], paths.join());
    }
  });

  it('says in which language its messages are, unless that is English', async () => {
    const run = async (language: string) => {
      const { out } = await runCaptured(['check', '--format', 'sarif', '--lang', language, '-'], {
        files: { '-': TEXT },
      });
      const log: unknown = JSON.parse(out);
      assert.deepEqual(schemaProblems(log, SARIF_LOG), []);
      return JSON.parse(out).runs[0].language;
    };
    assert.deepEqual([await run('fr'), await run('es'), await run('en')], ['fr', 'es', undefined]);
  });

  it('names rules by their place, counts columns in UTF-16 code units, and holds corrections that fit', async () => {
    const { out } = await runCaptured(['check', '--format', 'sarif', 'a, b%.txt'], { files: FILES });
    const [run] = JSON.parse(out).runs;
    assert.equal(run.columnKind, 'utf16CodeUnits');
    // By this services tell the runs of one program from those of others.
    assert.deepEqual(run.automationDetails, { id: 'treaty-body/' });
    assert.equal(run.tool.driver.rules.length, RULES.length);
    const lines = LineIndex.of(TEXT);
    const offset = (line: number, column: number) => lines.offsetAt({ line: line - 1, character: column - 1 });
    for (const result of run.results) {
      assert.equal(run.tool.driver.rules[result.ruleIndex].id, result.ruleId);
      assert.equal(result.locations[0].physicalLocation.artifactLocation.uri, 'a%2C%20b%25.txt');
      if (result.ruleId !== 'symbol-committee') continue;
      const [{ deletedRegion: r, insertedContent }] = result.fixes[0].artifactChanges[0].replacements;
      const edit = { start: offset(r.startLine, r.startColumn), end: offset(r.endLine, r.endColumn) };
      assert.ok(applyEdits(TEXT, [{ ...edit, text: insertedContent.text }]).includes('(CMW/C/XAA/Q/1)'));
    }
    assert.ok(run.results.some(({ ruleId }: { ruleId: string }) => ruleId === 'symbol-committee'));
  });

  it('leads to the project and to the page of each rule where the project has an address', async () => {
    const { out } = await runCaptured(['check', '--format', 'sarif', 'clean.txt'], { files: FILES });
    const empty = { files: 0, filesWithFindings: 0, found: { error: 0, warning: 0, information: 0 }, corrected: 0 };
    const format = sarif((path) => path, 'https://example.org/a/b');
    const text = format.begin({ version: '1.2.3' }, 'en') + format.end({ ...empty, problems: [], unreadable: [] });
    const log = JSON.parse(text);
    assert.deepEqual(schemaProblems(log, SARIF_LOG), []);
    const { informationUri, rules } = log.runs[0].tool.driver;
    assert.equal(informationUri, 'https://example.org/a/b');
    assert.equal(rules[0].helpUri, `https://example.org/a/b/blob/v1.2.3/docs/rules/${RULES[0]?.id}.md`);
    assert.equal(JSON.parse(out).runs[0].tool.driver.informationUri, REPOSITORY);
  });

  it('says which files were not read', async () => {
    const { out } = await runCaptured(['check', '--format', 'sarif', 'x.pdf', 'clean.txt'], { files: FILES });
    const [{ invocations }] = JSON.parse(out).runs;
    assert.equal(invocations[0].executionSuccessful, false);
    assert.match(invocations[0].toolExecutionNotifications[0].message.text, /^x\.pdf: is a PDF file/);
  });
});

describe('--format github', () => {
  it('escapes what would end a part', async () => {
    const { out } = await runCaptured(['check', '--format', 'github', 'a, b%.txt'], { files: FILES });
    assert.match(
      out,
      /^::error file=a%2C b%25\.txt,line=3,endLine=3,col=\d+,endColumn=\d+,title=paragraph-exists::Paragraph 9 does not exist\.$/m,
    );
    for (const line of out.split('\n').slice(0, -1)) assert.match(line, /^::(?:error|warning|notice) file=/);
  });
});

describe('--format pretty', () => {
  it('is coloured where that is wanted, and says the same', async () => {
    const plain = await runCaptured(['check', 'a, b%.txt'], { files: FILES });
    const coloured = await runCaptured(['check', '--format=pretty', 'a, b%.txt'], { files: FILES, colours: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is looked for.
    assert.equal(coloured.out.replace(/\x1b\[\d+m/g, ''), plain.out);
    assert.notEqual(coloured.out, plain.out);
  });
});

describe('levels of a run', () => {
  it('let warnings and queries pass up to a number', async () => {
    const files = { x: '1.\tThe Committee thanks it.\n3.\tIt recalls paragraph 1.\n' };
    const code = async (...args: string[]) => (await runCaptured(['check', ...args, 'x'], { files })).code;
    assert.equal(await code(), 1);
    assert.equal(await code('--max-warnings=1'), 0);
    assert.equal(await code('--max-warnings=0'), 1);
    assert.equal(await code('--max-warnings=9', '--rule=paragraph-numbering=error'), 1);
    assert.equal(await code('--max-warnings=many'), 2);
    assert.equal(await code('--status=issued'), 2);
    assert.equal(await code('--format=xml'), 2);
  });

  it('let information pass, which is nothing to be corrected', async () => {
    const files = { x: '1.\tThe Committee thanks it.\n3.\tIt recalls paragraph 1.\n' };
    const query = await runCaptured(['check', '--rule=paragraph-numbering=information', 'x'], { files });
    assert.match(query.out, /: information paragraph-numbering: /);
    assert.equal(query.code, 0);
  });

  it('take a document for a status', async () => {
    const files = { x: TEXT };
    for (const status of ['draft', 'advance-unedited', 'final']) {
      const { out } = await runCaptured(['check', '--format=json', `--status=${status}`, 'x'], { files });
      assert.equal(JSON.parse(out).documents[0].status, status);
    }
  });
});

describe('a project file on the command line', () => {
  const BAD = '1.\tThe Committee recalls paragraph 9 above.\n';

  it('is the nearest one upwards; options hold over it', async () => {
    const files = {
      'a/treaty-body.json': '{ "rules": { "paragraph-exists": "warning" } }',
      'treaty-body.json': '{ "rules": { "paragraph-exists": "off" } }',
      'a/b/x.txt': BAD,
      'y.txt': BAD,
    };
    const { out, code } = await runCaptured(['check', 'a/b/x.txt', 'y.txt'], { files });
    assert.match(out, /^a\/b\/x\.txt:1:\d+: warning paragraph-exists: .*\n$/);
    assert.equal(code, 1);
    const over = await runCaptured(['check', '--rule=paragraph-exists=error', 'y.txt'], { files });
    assert.match(over.out, /: error paragraph-exists: /);
    const named = await runCaptured(['check', '--config', 'treaty-body.json', 'a/b/x.txt'], { files });
    assert.equal(named.out, '');
    assert.equal((await runCaptured(['check', '--config', 'gone.json', 'y.txt'], { files })).code, 2);
  });

  it('that is wrong is named with its place, and ends the run with 2', async () => {
    const files = { 'treaty-body.json': '{\n  "rules": { "paragraph-exists": "of" }\n}', 'x.txt': BAD };
    const { error, code, out } = await runCaptured(['check', 'x.txt'], { files });
    assert.match(error, /^treaty-body: treaty-body\.json:2:14: rules\.paragraph-exists: expected one of off, /);
    assert.match(out, /paragraph-exists/);
    assert.equal(code, 2);
  });

  it('that is wrong is found by programs that read the output', async () => {
    const files = {
      'treaty-body.json': '{\n  "rules": { "paragraph-exists": "of" }\n}',
      'x.txt': 'A.\n',
      'y.txt': 'B.\n',
    };
    const run = async (format: string, named: Readonly<Record<string, string | Error>> = files) => {
      const { code, out } = await runCaptured(['check', '--force', '--format', format, 'x.txt', 'y.txt'], {
        files: named,
      });
      assert.equal(code, 2);
      return out;
    };
    const log = JSON.parse(await run('sarif'));
    assert.deepEqual(schemaProblems(log, SARIF_LOG), []);
    const [{ executionSuccessful, toolConfigurationNotifications: notes }] = log.runs[0].invocations;
    assert.deepEqual([executionSuccessful, notes.length], [false, 1]);
    assert.match(notes[0].message.text, /^treaty-body\.json: rules\.paragraph-exists: expected one of off, /);
    assert.deepEqual(notes[0].locations[0].physicalLocation, {
      artifactLocation: { uri: 'treaty-body.json' },
      region: { startLine: 2, startColumn: 14 },
    });
    assert.match(
      await run('github'),
      /^::error file=treaty-body\.json,line=2,col=14::rules\.paragraph-exists: expected one of off, .*\n$/,
    );
    assert.deepEqual(JSON.parse(await run('json')).configuration, [
      {
        path: 'treaty-body.json',
        line: 2,
        column: 14,
        message: notes[0].message.text.replace('treaty-body.json: ', ''),
      },
    ]);
    const locked = { ...files, 'treaty-body.json': systemError('EISDIR') };
    assert.equal(await run('github', locked), '::error file=treaty-body.json::is a directory, not a project file\n');
    const [
      {
        toolConfigurationNotifications: [note],
      },
    ] = JSON.parse(await run('sarif', locked)).runs[0].invocations;
    assert.deepEqual(note.locations[0].physicalLocation, { artifactLocation: { uri: 'treaty-body.json' } });
  });

  it('may have a finding ignored, and kind and status by file', async () => {
    const files = {
      'treaty-body.json':
        '{ "ignored": [{ "rule": "paragraph-exists", "document": "x.txt", "sentence": "The Committee recalls paragraph 9 above." }], "documents": [{ "files": "x*", "status": "draft", "kind": "replies" }] }',
      'x.txt': BAD,
      'y.txt': BAD,
    };
    const { out } = await runCaptured(['check', '--format=json', 'x.txt', 'y.txt'], { files });
    const [x, y] = JSON.parse(out).documents;
    assert.deepEqual([x.findings.length, x.kind, x.status, y.findings.length], [0, 'replies', 'draft', 1]);
  });

  it('that cannot be read is named, and one that cannot be told is none', async () => {
    const secret = { 'treaty-body.json': systemError('EACCES'), 'x.txt': BAD };
    const cases: readonly (readonly [Readonly<Record<string, string | Error>>, string])[] = [
      [{ 'treaty-body.json': systemError('EISDIR'), 'x.txt': BAD }, 'is a directory, not a project file'],
      [secret, 'you may not read it'],
    ];
    for (const [files, reason] of cases) {
      const { code, error, out } = await runCaptured(['check', 'x.txt'], { files });
      assert.ok(error.startsWith(`treaty-body: treaty-body.json: ${reason}\n`), error);
      assert.match(out, /paragraph-exists/);
      assert.equal(code, 2);
    }
    const closed = await runCaptured(['check', 'x.txt'], { files: { ...secret, './': systemError('EACCES') } });
    assert.equal(closed.code, 1);
  });
});

describe('folders and patterns', () => {
  const DOCUMENT = 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThanks.\n';
  const files = {
    'd/CMW-C-XAA-CO-1.txt': DOCUMENT,
    'd/notes.txt': 'Buy milk.\n',
    'd/deep/CMW-C-XBB-CO-1.txt': DOCUMENT,
    'd/deep/x.treaty-body': DOCUMENT,
    'd/node_modules/CMW-C-XCC-CO-1.txt': DOCUMENT,
    'd/CMW-C-XAA-CO-1.md': DOCUMENT,
    'CMW-C-XDD-CO-1.txt': DOCUMENT,
  };
  const paths = async (...operands: string[]) => {
    const { out } = await runCaptured(['check', '--format=json', ...operands], { files });
    return JSON.parse(out).documents.map(({ path }: { path: string }) => path);
  };

  it('give the documents below, each once, and leave other texts alone', async () => {
    const all = ['d/CMW-C-XAA-CO-1.txt', 'd/deep/CMW-C-XBB-CO-1.txt', 'd/deep/x.treaty-body'];
    assert.deepEqual(await paths('d'), all);
    assert.deepEqual(await paths('d/', 'd/CMW-C-XAA-CO-1.txt'), all);
    assert.deepEqual(await paths('d/**/CMW*.txt'), all.slice(0, 2));
    assert.deepEqual(await paths('d/*.txt'), ['d/CMW-C-XAA-CO-1.txt']);
    assert.deepEqual(await paths('--force', 'd/*.txt'), ['d/CMW-C-XAA-CO-1.txt', 'd/notes.txt']);
    assert.deepEqual(await paths('*.txt'), ['CMW-C-XDD-CO-1.txt']);
    assert.deepEqual(await paths('d/*.md'), ['d/CMW-C-XAA-CO-1.md']);
  });

  it('without any are named', async () => {
    const { code, error } = await runCaptured(['check', 'd/*.doc'], { files });
    assert.match(error, /^treaty-body: d\/\*\.doc: no file matches this pattern\n/);
    assert.equal(code, 2);
    const unclosed = await runCaptured(['check', 'd/[a.txt', 'd/a*.txt'], { files });
    assert.match(unclosed.error, /^treaty-body: d\/\[a\.txt: expected a pattern whose brackets are closed/);
    const notes = await runCaptured(['check', 'n'], { files: { 'n/a.txt': 'Buy milk.\n', 'n/b.txt': 'Sell it.\n' } });
    assert.match(notes.error, /^treaty-body: n: contains no treaty body document; 2 text files skipped\n/);
    assert.equal(notes.code, 2);
  });

  it('name what could not be read and may be a document, and end with 2', async () => {
    const draft = `${DOCUMENT}2.\tThe Committee recommends that the State party act.\n3.\tThe Committee notes that the State party waits.\n`;
    const latin = (text: string) => Buffer.from(text.replace('Thanks.', 'Thanks to the caf\xe9.'), 'latin1');
    const cases: readonly (readonly [Readonly<Record<string, string | Uint8Array | Error>>, RegExp])[] = [
      [
        { 'd/locked/': systemError('EACCES'), 'd/locked/a.txt': DOCUMENT },
        /^treaty-body: d\/locked: you may not read it$/m,
      ],
      [{ 'd/draft.txt': systemError('EACCES') }, /^treaty-body: d\/draft\.txt: you may not read it$/m],
      [{ 'd/draft.txt': latin(draft) }, /^treaty-body: d\/draft\.txt: is not UTF-8 text /m],
      [{ 'd/draft.txt': Buffer.from(draft, 'utf16le') }, /^treaty-body: d\/draft\.txt: is UTF-16 text without/m],
      [{ 'd/draft.txt': '{\\rtf1' }, /^treaty-body: d\/draft\.txt: is an RTF file/m],
    ];
    for (const [more, expected] of cases) {
      for (const operand of ['d', 'd/**/*.txt']) {
        const { code, error } = await runCaptured(['check', operand], {
          files: { 'd/a.treaty-body': '', ...files, ...more },
        });
        assert.match(error, expected);
        assert.match(error, /; 1 (?:file not read|name not checked)$/m);
        assert.equal(code, 2);
      }
      const alone = await runCaptured(['check', 'd'], { files: more });
      assert.match(alone.error, expected);
      assert.doesNotMatch(alone.error, /holds no/);
    }
    // What is no document in whatever encoding is left alone as before.
    const notes = { 'd/notes.txt': latin('Buy milk. Thanks.'), 'd/bytes.txt': '\0\x01', 'd/a.txt': '\x89PNG' };
    const { code, error } = await runCaptured(['check', 'd'], { files: { ...files, ...notes } });
    assert.deepEqual([code, error], [0, 'treaty-body: no findings in 3 files\n']);
  });

  it('follow links that stay in the folder, once, and name the others', async () => {
    const world = (links: Record<string, string>) => ({ files, links });
    const inside = await runCaptured(['check', '--format=json', 'd'], world({ 'd/a.txt': 'd/CMW-C-XAA-CO-1.txt' }));
    assert.equal(JSON.parse(inside.out).documents.length, 3);
    assert.equal(inside.error, 'treaty-body: no findings in 3 files\n');
    const other = await runCaptured(
      ['check', '--format=json', 'd/n*.txt'],
      world({ 'd/new.txt': 'd/CMW-C-XAA-CO-1.md' }),
    );
    assert.deepEqual(
      JSON.parse(other.out).documents.map(({ path }: { path: string }) => path),
      ['d/new.txt'],
    );
    const out = await runCaptured(['check', 'd'], world({ 'd/out.txt': 'CMW-C-XDD-CO-1.txt', 'd/.#a.txt': 'nobody' }));
    assert.match(out.error, /^treaty-body: d\/out\.txt: note: is a link that leads out of the folder/);
    assert.equal(out.code, 0);
    const alone = await runCaptured(['check', 'd/o*.txt'], world({ 'd/out.txt': 'CMW-C-XDD-CO-1.txt' }));
    assert.match(alone.error, /^treaty-body: d\/out\.txt: is a link that leads out of the folder/);
    assert.equal(alone.code, 2);
    const named = await runCaptured(['check', 'd/out.txt'], world({ 'd/out.txt': 'CMW-C-XDD-CO-1.txt' }));
    assert.equal(named.error, 'treaty-body: no findings in 1 file\n');
    const nowhere = await runCaptured(['check', 'd'], world({ 'd/out.txt': 'gone' }));
    assert.match(nowhere.error, /^treaty-body: d\/out\.txt: is a link that leads nowhere\n/);
    assert.equal(nowhere.code, 2);
  });
});
