import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import * as esbuild from 'esbuild';
import type { ShowMessageParams } from 'vscode-languageserver';
import { serverBundles } from '../../../scripts/packaging/serverBundles.mjs';
import { BUNDLED } from '../../support/bundleOptions';
import { serverBundle } from '../support/builtServer';
import { RawClient } from '../support/raw';

const path = serverBundle();
const SHUT_DOWN = -32600;
const INTERNAL_ERROR = -32603;
/** In bytes, not made small, with all that people need. It is some 22,000 now; the rest of the server has 70 times as many. */
const MOST = 40_000;

/** What a part of the server is made of, by the files' paths, and its size. */
async function partsOf(file: string): Promise<{ readonly inputs: readonly string[]; readonly bytes: number }> {
  const bundle = serverBundles('dist', BUNDLED).find(({ outfile }) => outfile === join('dist', file));
  assert.ok(bundle, file);
  const { metafile } = await esbuild.build({ ...bundle, metafile: true, write: false });
  const [output] = Object.values(metafile.outputs);
  return { inputs: Object.keys(output?.inputs ?? {}), bytes: output?.bytes ?? 0 };
}

describe('what is loaded before `initialize` is answered', () => {
  it('is what the answer needs, and none of what knows documents', async () => {
    const { inputs, bytes } = await partsOf('server.js');
    assert.ok(inputs.includes('server/src/lsp/connection/capabilities.ts'), inputs.join());
    const light =
      /^server\/src\/(?:lsp\/(?:connection\/)?\w+|features\/tokenLegend|node\/(?:entry|frames)|protocol\/(?:checked\/)?\w+|text\/once)\.ts$/;
    assert.deepEqual(
      inputs.filter((input) => !light.test(input)),
      [],
    );
    assert.ok(bytes < MOST, `${bytes} bytes`);
  });

  it('shares the library with what is loaded later', async () => {
    const { inputs } = await partsOf('server-heart.js');
    assert.ok(inputs.includes('server/src/lsp/server.ts'), inputs.join());
    assert.deepEqual(
      inputs.filter((input) => /vscode-(?:languageserver|jsonrpc)/.test(input)),
      [],
    );
  });
});

describe('a server of which only a part can be loaded', () => {
  /** Starts one with other text in the place of most of it; with nothing there for undefined. */
  function startWith(name: string, heart: string | undefined): RawClient {
    const folder = join(dirname(path), name);
    mkdirSync(folder);
    for (const file of ['server.js', 'languageserver.js']) copyFileSync(join(dirname(path), file), join(folder, file));
    if (heart !== undefined) writeFileSync(join(folder, 'server-heart.js'), heart);
    return RawClient.spawn(join(folder, 'server.js'));
  }

  for (const [name, heart, reason] of [
    ['missing', undefined, "Cannot find module './server-heart.js'"],
    ['cut', 'module.exports = { startInit', 'Unexpected end of input'],
    ['broken', "throw new Error('broken\\nhere')", 'broken'],
    // The engine also names what it looked at, which minifying has renamed.
    ['other', 'module.exports = {}', 'startInitialized is not a function'],
  ] as const) {
    it(`says why, to the user, to the log and to whoever asks: ${name}`, async () => {
      const client = startWith(name, heart);
      assert.ok((await client.request('initialize', { processId: null, rootUri: null, capabilities: {} })).result);
      // Nobody has to ask.
      const shown = () => client.received.filter(({ method }) => method === 'window/showMessage');
      await client.until(() => shown().length > 0, 'a message to the user');
      const [told, ...more] = shown().map(({ params }) => params as ShowMessageParams);
      assert.deepEqual([told?.type, more], [1, []]);
      const message = told?.message ?? '';
      assert.ok(message.startsWith('A part of the server could not be loaded: ') && message.endsWith(reason), message);
      client.notify('initialized', {});
      client.notify('textDocument/didOpen', {
        textDocument: { uri: 'file:///a.txt', languageId: 'treaty-body', version: 1, text: '1.\tOne.\n' },
      });
      const asked = { textDocument: { uri: 'file:///a.txt' } };
      for (let i = 0; i < 2; i++) {
        const { error } = await client.request('textDocument/documentSymbol', asked);
        assert.deepEqual(error, { code: INTERNAL_ERROR, message });
      }
      assert.equal(shown().length, 1);
      assert.equal(client.log.length, 1);
      assert.ok(client.log[0]?.startsWith(`${message}\n`), client.log[0]);
      assert.match(client.log[0] ?? '', /\n {4}at /);
      assert.equal((await client.request('shutdown')).result, null);
      assert.equal(await client.refused('textDocument/documentSymbol', asked), SHUT_DOWN);
      client.notify('exit');
      assert.equal(await client.ended, 0);
      assert.equal(client.stderr, '');
    });
  }
});
