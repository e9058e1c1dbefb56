import assert from 'node:assert/strict';
import { once } from 'node:events';
import { PassThrough, Writable } from 'node:stream';
import { describe, it } from 'node:test';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { WholeMessages } from '../../server/src/nodeFrames';

/** What is written to it, write by write. */
class Written extends Writable {
  readonly writes: Buffer[] = [];

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.writes.push(chunk);
    done();
  }
}

const MESSAGES = ['first', 'with é and 𝄞', 'third'].map((method) => ({ jsonrpc: '2.0', method }));

describe('messages on standard output', () => {
  it('are written with their headers in one go, and read as they were', async () => {
    const output = new Written();
    const writer = new StreamMessageWriter(new WholeMessages(output));
    for (const message of MESSAGES) await writer.write(message);
    assert.equal(output.writes.length, MESSAGES.length);

    const input = new PassThrough();
    const read: unknown[] = [];
    const all = new Promise<void>((resolve) => {
      new StreamMessageReader(input).listen((message) => {
        read.push(message);
        if (read.length === MESSAGES.length) resolve();
      });
    });
    for (const written of output.writes) input.write(written);
    await all;
    assert.deepEqual(read, MESSAGES);
  });

  it('lose nothing that has no header', async () => {
    const output = new Written();
    const whole = new WholeMessages(output);
    whole.write('no header');
    whole.write('Content-Length: 2\r\n\r\n');
    whole.write('{}');
    whole.end();
    await once(whole, 'finish');
    assert.deepEqual(output.writes.map(String), ['no header', 'Content-Length: 2\r\n\r\n{}']);
  });

  it('end with the stream beneath', async () => {
    const output = new Written();
    const whole = new WholeMessages(output);
    output.destroy(new Error('broken pipe'));
    const [error] = await once(whole, 'error');
    assert.equal((error as Error).message, 'broken pipe');
  });
});
