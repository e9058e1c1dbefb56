import assert from 'node:assert/strict';
import { existsSync, lstatSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { ChangedProject } from '../../../server/src/protocol';
import { OBSERVATIONS } from '../../support/documents';
import { oddFilesHere } from '../../support/hostile/oddFiles';
import { scratch } from '../../support/scratch';
import { builtServer } from '../support/builtServer';
import { positionOf } from '../support/positions';

const start = builtServer();
const TEXT = `${OBSERVATIONS}1.\tThe Committee refers to paragraph 9 above.\n`;
const FINDING = { rule: 'paragraph-exists', document: 'CMW/C/XAA/CO/1', sentence: 'One.' };

function folderNamed(name: string): { readonly path: string; readonly uri: string } {
  const path = scratch(name);
  return { path, uri: pathToFileURL(path).href };
}

const UNREADABLE = [
  ...oddFilesHere().filter(({ isThere }) => isThere),
  { name: 'more than is read', make: (path: string) => writeFileSync(path, `{}${' '.repeat(2 * 1024 * 1024)}`) },
];

describe('a project file that is there and cannot be read', () => {
  for (const { name, make } of UNREADABLE) {
    it(`is named and never written: ${name}`, async () => {
      const folder = folderNamed('project');
      const file = join(folder.path, 'treaty-body.json');
      make(file);
      const before = lstatSync(file, { bigint: true });
      const client = await start({
        folders: [folder.uri],
        capabilities: { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } } },
      });
      const uri = `${folder.uri}/a.txt`;
      await client.open(uri, TEXT);
      // The document, and one that has nothing to do with the folder, are checked all the same.
      assert.deepEqual(
        (await client.diagnostics(uri)).map(({ code }) => code),
        ['paragraph-exists'],
      );
      await client.open('file:///elsewhere/b.txt', TEXT);
      assert.equal((await client.diagnostics('file:///elsewhere/b.txt')).length, 1);
      const change = (what: object) =>
        client.request<ChangedProject>('treatyBody/changeProject', { uri, change: what, open: [] });
      for (const what of [{ ignore: FINDING }, { lift: FINDING }, { status: 'draft' }, { limit: 3 }]) {
        const changed = await change(what);
        assert.deepEqual([changed.uri, changed.text], [`${folder.uri}/treaty-body.json`, null]);
        assert.match(changed.refusal ?? '', /^(?:is|cannot be read)/);
      }
      const at = positionOf(TEXT, TEXT.indexOf('9 above'));
      const actions = await client.codeActions(uri, at);
      assert.deepEqual(
        actions.filter(({ title }) => title.startsWith('Ignore')),
        [],
      );
      const after = lstatSync(file, { bigint: true });
      assert.deepEqual([after.ino, after.size, after.mtimeNs], [before.ino, before.size, before.mtimeNs]);
      const told = client.logged.filter((line) => line.includes('treaty-body.json'));
      assert.equal(told.length, 1, told.join('\n'));
      assert.match(told[0] ?? '', /treaty-body\.json:1:1: the file (?:is|cannot be read)/);
      assert.equal(await client.stop(), 0);
    });
  }

  it('is not written where something in it would be lost', async () => {
    const folder = folderNamed('encoding');
    const file = join(folder.path, 'treaty-body.json');
    const client = await start({ folders: [folder.uri] });
    const uri = `${folder.uri}/a.txt`;
    const change = async (bytes: Uint8Array) => {
      writeFileSync(file, bytes);
      return client.request<ChangedProject>('treatyBody/changeProject', { uri, change: { status: 'final' }, open: [] });
    };
    const utf8 = '{ "acronyms": ["É"] }';
    for (const bytes of [Buffer.from(utf8, 'latin1'), Buffer.from(`\ufeff${utf8}`, 'utf16le')]) {
      const { text, refusal } = await change(bytes);
      assert.deepEqual([text, refusal], [null, 'is not in UTF-8: save it as UTF-8 first']);
    }
    const marked = await change(Buffer.from(`\ufeff${utf8}`));
    assert.match(marked.text ?? '', /^\ufeff\{\s+"acronyms": \[\s+"É"/);
    assert.equal(marked.isNew, undefined);
    rmSync(file);
    const made = await client.request<ChangedProject>('treatyBody/changeProject', {
      uri,
      change: { status: 'final' },
      open: [],
    });
    assert.equal(made.isNew, true);
    assert.ok(!existsSync(file));
  });
});

describe('a project file above the folder that is open', () => {
  const OFF = '{ "rules": { "paragraph-exists": "off" } }';

  it('does not hold; one in it does, and the log says so', async () => {
    const above = folderNamed('above');
    writeFileSync(join(above.path, 'treaty-body.json'), OFF);
    mkdirSync(join(above.path, 'open', 'deep'), { recursive: true });
    const uri = `${above.uri}/open/deep/a.txt`;
    const inside = await start({ folders: [`${above.uri}/open`] });
    await inside.open(uri, TEXT);
    assert.equal((await inside.diagnostics(uri)).length, 1);
    assert.deepEqual(inside.logged, []);
    const whole = await start({ folders: [above.uri] });
    await whole.open(uri, TEXT);
    assert.deepEqual(await whole.diagnostics(uri), []);
    assert.match(whole.logged.join('\n'), /^file:\S*\/treaty-body\.json says how the documents below it are read/);
    assert.equal(whole.logged.length, 1);
  });

  it('does not hold where a link leads to it out of the folder, nor is it shown or written', {
    skip: process.platform === 'win32',
  }, async () => {
    const above = folderNamed('linked');
    for (const name of ['out', 'open', 'open/deep']) mkdirSync(join(above.path, name));
    writeFileSync(join(above.path, 'out', 'private.json'), OFF);
    const link = join(above.path, 'open', 'treaty-body.json');
    const uri = `${above.uri}/open/a.txt`;
    for (const [to, why] of [
      ['../out/private.json', 'is a link that leads out of the folder'],
      ['../out/nothing.json', 'is a link that leads nowhere'],
    ] as const) {
      symlinkSync(to, link);
      const client = await start({ folders: [`${above.uri}/open`] });
      await client.open(uri, TEXT);
      assert.equal((await client.diagnostics(uri)).length, 1);
      const changed = await client.request<ChangedProject>('treatyBody/changeProject', {
        uri,
        change: { status: 'final' },
        open: [],
      });
      assert.deepEqual([changed.text, changed.refusal], [null, why]);
      rmSync(link);
    }
    // A link within the folder is a file of the folder.
    writeFileSync(join(above.path, 'open', 'deep', 'shared.json'), OFF);
    symlinkSync('deep/shared.json', link);
    const client = await start({ folders: [`${above.uri}/open`] });
    await client.open(uri, TEXT);
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  it('does not hold for a file by itself; one beside it does', async () => {
    const above = folderNamed('alone');
    writeFileSync(join(above.path, 'treaty-body.json'), OFF);
    mkdirSync(join(above.path, 'deep'));
    const client = await start();
    for (const [uri, count] of [
      [`${above.uri}/deep/a.txt`, 1],
      [`${above.uri}/a.txt`, 0],
    ] as const) {
      await client.open(uri, TEXT);
      assert.equal((await client.diagnostics(uri)).length, count);
    }
  });
});
