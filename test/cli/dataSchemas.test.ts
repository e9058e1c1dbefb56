import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { COMMANDS } from '../../server/src/cli/allCommands';
import { DATA_SCHEMAS } from '../../server/src/cli/dataSchemas';
import { CYCLE_FILES, cycleText } from '../support/cycle';
import { DRAFT } from '../support/documents';
import { schemaProblems } from '../support/schema';
import { docx } from '../word/support/docx';
import { runCaptured } from './support/captured';

const SAMPLES = Object.fromEntries(
  readdirSync('samples')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(`samples/${name}`, 'utf8')]),
);

const BOATS = 'The Committee is concerned that the boats of the fishing fleet are not inspected in any harbour.';
const CREWS = 'The Committee welcomes the school in which crews learn to repair engines during the winter.';
const NETS = 'The Committee regrets that nets are mended by children in the evenings and on holidays.';
const ROPES = 'The Committee notes that ropes are made in prisons without pay, and asks for figures.';
const WORD_BODY =
  '<w:p><w:r><w:t>CMW/C/XAA/CO/1</w:t></w:r></w:p><w:p><w:r><w:t>1.</w:t></w:r><w:r><w:tab/><w:t>It recalls paragraph 9 above.</w:t></w:r></w:p>';

/** Observations with these paragraphs. */
function draftOf(...paragraphs: readonly string[]): string {
  const head = 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n';
  return head + paragraphs.map((words, i) => `${i + 1}.\t${words}\n`).join('');
}

interface PrintedReference {
  readonly line: number;
  readonly column: number;
  readonly written: string;
  readonly kind: string;
  readonly instrument?: string;
  readonly symbol?: string;
  readonly article?: string;
  readonly paragraph?: string;
  readonly letters?: readonly string[];
  readonly target?: unknown;
  readonly ground: string;
  readonly status: string;
}

async function printed(command: string, name: string, text: string): Promise<unknown> {
  const { code, out } = await runCaptured([command, name, '--format', 'json'], { files: { [name]: text } });
  assert.equal(code, 0);
  return JSON.parse(out);
}

const FILES = { ...SAMPLES, 'draft.txt': DRAFT, 'empty.txt': '' };

/** The documents of two cycles of a State. */
const CYCLE = Object.fromEntries(CYCLE_FILES.map((name) => [name, cycleText(name)]));

function schemaOfCommand(name: string): unknown {
  return JSON.parse(readFileSync(`client/schemas/${name}.schema.json`, 'utf8'));
}

async function printedOf(args: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const { code, out } = await runCaptured([...args, '--format', 'json'], { files });
  assert.equal(code, 0);
  return JSON.parse(out);
}

describe('data', () => {
  for (const command of ['references', 'outline', 'recommendations', 'statistics'])
    it(`of ${command} are what their schema says`, async () => {
      const schema = schemaOfCommand(command);
      for (const [name, text] of Object.entries(FILES))
        assert.deepEqual(schemaProblems(await printed(command, name, text), schema), [], name);
      assert.notDeepEqual(schemaProblems({ [command]: [{ line: 0 }] }, schema), []);
    });

  for (const command of ['rules', 'treaties'])
    it(`of ${command} are what their schema says`, async () => {
      const schema = schemaOfCommand(command);
      assert.deepEqual(schemaProblems(await printedOf([command]), schema), []);
      assert.notDeepEqual(schemaProblems({ format: 1, [command]: [{ id: 1 }] }, schema), []);
    });

  for (const [name, args] of [
    ['follow-up', ['follow-up', ...CYCLE_FILES]],
    ['follow-up-all', ['follow-up', '--all', ...CYCLE_FILES]],
  ] as const)
    it(`of ${name} are what their schema says`, async () => {
      const schema = schemaOfCommand(name);
      const data = await printedOf(args, CYCLE);
      assert.deepEqual(schemaProblems(data, schema), []);
      assert.match(JSON.stringify(data), /"said":\[\{"symbol"/, 'something is said of a recommendation');
      assert.notDeepEqual(schemaProblems({ observations: [{ document: {} }] }, schema), []);
    });

  it('of citations are what their schema says', async () => {
    const schema = schemaOfCommand('citations');
    const quoting =
      'The Committee had recommended this (CMW/C/XCV/CO/1, para. 97), and said that “each migrant worker shall have the right to a great many things” (article 17 of the Convention).';
    const { out } = await runCaptured(['citations', 'paper.txt', ...CYCLE_FILES, '--format', 'json'], {
      files: { ...CYCLE, 'paper.txt': quoting },
    });
    const data: unknown = JSON.parse(out);
    assert.deepEqual(schemaProblems(data, schema), []);
    assert.match(out, /"verdict":"no-such-place","copy":\{"file":/, 'a copy was used');
    assert.notDeepEqual(schemaProblems({ citations: [{ verdict: 'fine' }] }, schema), []);
  });

  it('of replies are what their schema says', async () => {
    const schema = schemaOfCommand('replies');
    const data = await printedOf(['replies', CYCLE_FILES[1], CYCLE_FILES[2]], CYCLE);
    assert.deepEqual(schemaProblems(data, schema), []);
    assert.match(JSON.stringify(data), /"replies":\[\{"paragraphs"/, 'an issue has a reply');
    assert.notDeepEqual(schemaProblems({ words: -1 }, schema), []);
  });

  it('of compare are what their schema says', async () => {
    const schema = schemaOfCommand('compare');
    const { out } = await runCaptured(['compare', 'before.txt', 'after.txt', '--format', 'json'], {
      files: {
        'before.txt': draftOf(CREWS, BOATS, 'It recalls paragraph 1 above.', NETS),
        'after.txt': draftOf(BOATS.replace('boats', 'ships'), 'It recalls paragraph 1 above.', ROPES, CREWS),
      },
    });
    assert.deepEqual(schemaProblems(JSON.parse(out), schema), []);
    for (const change of ['new', 'gone', 'changed', 'moved']) assert.ok(out.includes(`"change":"${change}"`), change);
    assert.match(out, /"kind":"renamed","before":"1","after":"1","named":"1","names":"1"/);
    assert.notDeepEqual(schemaProblems({ parts: [{ change: 'lost' }] }, schema), []);
  });

  it('of versions are what their schema says, and of versions --since', async () => {
    const french = draftOf('Le Comité note que 40 bateaux sont vieux.', 'Le Comité rappelle le paragraphe 1.');
    const files = {
      'en.txt': `Original: English\n\n${draftOf('The Committee notes that 30 boats are old.', 'The Committee recalls paragraph 1.')}`,
      'old.txt': `Original: English\n\n${draftOf('The Committee notes that 30 of the boats are old.')}`,
      'fr.txt': french,
    };
    for (const [name, args, told] of [
      ['versions', [], /"kind":"numbers".*"value":"40","written":"40"/],
      ['versions-since', ['--since', 'old.txt'], /"change":"changed".*"line":\d.*"change":"new"/],
    ] as const) {
      const schema = schemaOfCommand(name);
      const { out } = await runCaptured(['versions', 'en.txt', 'fr.txt', ...args, '--format', 'json'], { files });
      assert.deepEqual(schemaProblems(JSON.parse(out), schema), [], name);
      assert.match(out, told);
      assert.notDeepEqual(schemaProblems({ [name]: [{ file: 1 }] }, schema), []);
    }
  });

  it('of check are what their schema says, also of what cannot be read, and of check --statistics', async () => {
    const world = {
      files: { ...FILES, 'word.docx': docx({ body: WORD_BODY }), 'treaty-body.json': '{ "rules": { "ize": "of" } }' },
    };
    const args = ['check', ...Object.keys(FILES), 'word.docx', 'gone.txt', '--with-text'];
    const { out } = await runCaptured([...args, '--format', 'json'], world);
    const schema = schemaOfCommand('check');
    assert.deepEqual(schemaProblems(JSON.parse(out), schema), []);
    for (const told of [
      /"word":\{"place":"paragraph 1",/,
      /"unreadable":\[\{/,
      /"configuration":\[\{"path"/,
      /"edits":\[\{/,
    ])
      assert.match(out, told);
    assert.notDeepEqual(schemaProblems({ format: 1, documents: [{ path: 'a' }] }, schema), []);
    const counts = await runCaptured([...args, '--format', 'json', '--statistics'], world);
    const countSchema = schemaOfCommand('check-statistics');
    assert.deepEqual(schemaProblems(JSON.parse(counts.out), countSchema), []);
    assert.match(counts.out, /"statistics":\[\{"rule":/);
    assert.notDeepEqual(schemaProblems({ format: 1, statistics: [{ rule: 'ize' }] }, countSchema), []);
  });

  it('have a schema for each command that prints them', () => {
    const printing = COMMANDS.filter(({ options: { format } }) => JSON.stringify(format ?? '').includes('json'));
    assert.deepEqual(
      printing.flatMap(({ name }) => (name in DATA_SCHEMAS ? [] : [name])),
      [],
    );
    assert.ok(printing.length > 10);
  });

  it('have a schema in the folder for each command, and no other', () => {
    assert.deepEqual(
      readdirSync('client/schemas').sort(),
      Object.keys(DATA_SCHEMAS)
        .map((name) => `${name}.schema.json`)
        .sort(),
    );
  });

  it('of references say what each leads to, why, and whether it is there', async () => {
    const text =
      'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n' +
      '1.\tThe Committee recalls article 17 (2) of the Convention, article 95 of the Convention and paragraph 2 below.\n' +
      '2.\tIt recalls paragraph 9 above and CMW/C/XAA/Q/1, para. 12 (a).\n';
    const { references } = (await printed('references', 'draft.txt', text)) as {
      readonly references: readonly PrintedReference[];
    };
    assert.deepEqual(
      references.map(({ written, kind, instrument, symbol, article, paragraph, letters, target, status }) =>
        Object.entries({ written, kind, instrument, symbol, article, paragraph, letters, target, status })
          .filter(([, value]) => value !== undefined)
          .map(([, value]) => (typeof value === 'string' ? value : JSON.stringify(value)))
          .join(' | '),
      ),
      [
        'CMW/C/XAA/CO/1 | symbol | CMW/C/XAA/CO/1 | found',
        '17 (2) | article | icrmw | 17 | 2 | found',
        'Convention | instrument | icrmw | found',
        '95 | article | icrmw | 95 | no-such-place',
        'Convention | instrument | icrmw | found',
        '2 | paragraph | 2 | {"line":6,"column":1} | found',
        '9 | paragraph | 9 | no-such-place',
        'CMW/C/XAA/Q/1 | symbol | CMW/C/XAA/Q/1 | elsewhere',
        '12 (a) | other-paragraph | CMW/C/XAA/Q/1 | 12 | ["a"] | elsewhere',
      ],
    );
    const first = references.find(({ kind }) => kind === 'article');
    assert.deepEqual([first?.line, first?.column, first?.ground], [5, 34, 'named-after']);
  });

  it('of references name the title of a document that is cited without its symbol', async () => {
    const text =
      'CMW/C/XAA/CO/3\n\nConcluding observations on the third periodic report of Xandoria\n\n1.\tSee paragraph 12 of the concluding\n    observations on the second periodic report of Belmara (2019) and paragraph 2.\n2.\tIt waits.\n';
    const { references } = (await printed('references', 'draft.txt', text)) as {
      readonly references: readonly { readonly title?: string }[];
    };
    assert.deepEqual(
      references.map(({ title }) => title),
      [undefined, 'concluding observations on the second periodic report of Belmara (2019)', undefined],
    );
  });

  it('of the outline nest as the document does', async () => {
    interface Node {
      readonly kind: string;
      readonly name: string;
      readonly role?: string;
      readonly line: number;
      readonly endLine: number;
      readonly children: readonly Node[];
    }
    const { outline } = (await printed('outline', 'draft.txt', DRAFT)) as { readonly outline: readonly Node[] };
    const all = (nodes: readonly Node[]): readonly Node[] => nodes.flatMap((node) => [node, ...all(node.children)]);
    for (const { line, endLine, children } of all(outline))
      assert.ok(line <= endLine && children.every((child) => line <= child.line && child.endLine <= endLine));
    const eleventh = all(outline).find(({ kind, name }) => kind === 'paragraph' && name.startsWith('11.'));
    assert.deepEqual(
      [eleventh?.role, eleventh?.children.map(({ name }) => name.slice(0, 3))],
      ['recommendation', ['(a)', '(b)']],
    );
  });

  it('of references are a table otherwise, and the outline is text', async () => {
    const files = { 'draft.txt': DRAFT };
    const { out } = await runCaptured(['references', 'draft.txt', '--format', 'csv'], { files });
    assert.match(
      out,
      /^"line","column","written","kind","instrument","symbol","article","paragraph","letters","ground","status","title"\r\n/,
    );
    const refused = await runCaptured(['outline', 'draft.txt', '--format', 'xml'], { files });
    assert.deepEqual([refused.code, /expected one of text, json/.test(refused.error)], [2, true]);
  });
});
