import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nodeTexts } from '../../../server/src/node/nodeTexts';
import { makePipe } from '../../support/hostile/oddFiles';
import { scratch } from '../../support/scratch';

describe('a treaty’s text that is kept as a file', () => {
  const root = scratch('texts');
  const environment: { XDG_CACHE_HOME?: string | undefined } = process.env;
  const { XDG_CACHE_HOME: before } = environment;
  after(() => {
    if (before === undefined) delete environment.XDG_CACHE_HOME;
    else environment.XDG_CACHE_HOME = before;
  });
  let cache = '';
  beforeEach(() => {
    cache = mkdtempSync(join(root, 'cache-'));
    environment.XDG_CACHE_HOME = cache;
  });
  const keep = async (text: string) => {
    const { keep: kept } = nodeTexts;
    assert.ok(kept);
    return fileURLToPath(await kept('Convention.txt', text));
  };

  it('is there for all who ask at the same moment, whole, and alone', async () => {
    const text = 'All workers. '.repeat(50_000);
    const paths = await Promise.all(Array.from({ length: 8 }, () => keep(text)));
    assert.equal(new Set(paths).size, 1);
    assert.equal(readFileSync(paths[0] ?? '', 'utf8'), text);
    assert.deepEqual(readdirSync(join(cache, 'treaty-body')), ['Convention.txt']);
  });

  it('is not kept where others may write, nor waited for', { skip: process.platform === 'win32' }, async () => {
    const folder = join(cache, 'treaty-body');
    mkdirSync(folder);
    chmodSync(folder, 0o777);
    const path = await keep('All workers.');
    assert.ok(!path.startsWith(cache));
    rmSync(join(path, '..'), { recursive: true });
    chmodSync(folder, 0o700);
    makePipe(join(folder, 'Convention.txt'));
    assert.equal(readFileSync(await keep('All workers.'), 'utf8'), 'All workers.');
  });
});
