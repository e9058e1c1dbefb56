import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OBSERVATIONS } from '../../support/documents';
import { builtServer } from '../support/builtServer';
import { positionOf } from '../support/positions';

const start = builtServer();
const URI = 'file:///drafts/a.txt';
const TEXT = `${OBSERVATIONS}1.\tThe Committee refers to paragraph 2 below.\n2.\tIt thanks.\n3.\tIt notes.\n`;

describe('a client with manners of its own', () => {
  it('may paste over a selection that was made backwards', async () => {
    const client = await start();
    await client.open(URI, TEXT);
    const from = positionOf(TEXT, TEXT.indexOf('2.\tIt thanks'));
    const to = positionOf(TEXT, TEXT.indexOf('3.\tIt notes'));
    const paste = (range: object) =>
      client.request('treatyBody/paste', { uri: URI, range, text: '7.\tIt regrets.\n8.\tIt asks.\n' });
    const forwards = await paste({ start: from, end: to });
    assert.ok(forwards);
    assert.deepEqual(await paste({ start: to, end: from }), forwards);
  });

  it('may close standard output, and the server ends', async () => {
    const client = await start();
    const over = new Promise<number | null>((resolve) => client.process.once('exit', resolve));
    client.process.stdout?.destroy();
    // Whatever is answered cannot be written.
    const asked = client.request('textDocument/foldingRange', { textDocument: { uri: URI } }).catch(() => undefined);
    assert.equal(await over, 1);
    client.connection.dispose();
    await Promise.race([asked, Promise.resolve()]);
  });
});
