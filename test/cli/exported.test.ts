import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { scratch } from '../support/scratch';
import { read } from '../word/support/reading';
import { builtCli } from './support/builtCli';

const TEXT =
  'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tOne.\n2.\tSee paragraph 1 above.\n';

describe('a Word file that the command line has written', () => {
  const cli = builtCli();
  const folder = scratch('exported');
  writeFileSync(join(folder, 'draft.txt'), TEXT);

  it('is the same to the byte with the same SOURCE_DATE_EPOCH, in any zone', () => {
    for (const [name, TZ] of [
      ['one.docx', 'Pacific/Auckland'],
      ['two.docx', 'America/Lima'],
    ] as const) {
      const env = { SOURCE_DATE_EPOCH: '1777629600', TZ };
      const { status, stderr } = cli.run(['convert', 'draft.txt', name], { cwd: folder, env });
      assert.deepEqual([status, stderr], [0, '']);
    }
    const one = readFileSync(join(folder, 'one.docx'));
    assert.deepEqual(one, readFileSync(join(folder, 'two.docx')));
    assert.equal(read(one).properties.created, '2026-05-01T10:00:00Z');
  });

  it('is not written where that is no time', () => {
    const env = { SOURCE_DATE_EPOCH: 'yesterday' };
    const { status, stderr } = cli.run(['convert', 'draft.txt', 'three.docx'], { cwd: folder, env });
    assert.equal(status, 2);
    assert.match(stderr, /SOURCE_DATE_EPOCH: expected seconds since 1970/);
    assert.deepEqual(readdirSync(folder).sort(), ['draft.txt', 'one.docx', 'two.docx']);
  });
});
