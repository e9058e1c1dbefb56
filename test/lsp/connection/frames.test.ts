import assert from 'node:assert/strict';
import { PassThrough, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { describe, it } from 'node:test';
import { StreamMessageReader } from 'vscode-languageserver/node';
import { FramedMessages, WholeMessages } from '../../../server/src/node/frames';

/** What is written to it, write by write. */
class Written extends Writable {
  readonly writes: Buffer[] = [];

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    this.writes.push(chunk);
    done();
  }
}

const MESSAGES = ['first', 'with é and 𝄞', 'third'].map((method) => ({ jsonrpc: '2.0', method }));

describe('messages on standard output', () => {
  it('are written with their headers in one go, and read as they were', async () => {
    const output = new Written();
    const writer = new WholeMessages(output);
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

  it('tell of an error of the stream beneath, and refuse what waits for it', async () => {
    const output = new Written();
    const writer = new WholeMessages(output);
    const told: string[] = [];
    writer.onError(([error]) => told.push(error.message));
    output._write = (_chunk, _encoding, done) => done(new Error('broken pipe'));
    await assert.rejects(writer.write({ jsonrpc: '2.0' }), /broken pipe/);
    assert.ok(told.includes('broken pipe'), told.join());
  });
});

describe('messages on standard input', () => {
  const message = { jsonrpc: '2.0', method: 'é 𝄞' };
  const body = Buffer.from(JSON.stringify(message));
  const framed = (header: string) => Buffer.concat([Buffer.from(header), body]);
  const whole = framed(`Content-Length: ${body.length}\r\n\r\n`);

  /** What is read from some chunks, and how often something was told to be wrong. */
  async function readFrom(...chunks: readonly Buffer[]) {
    const input = new PassThrough();
    const reader = new FramedMessages(input);
    const read: unknown[] = [];
    let errors = 0;
    reader.onError(() => errors++);
    reader.listen((one) => read.push(one));
    for (const chunk of chunks) input.write(chunk);
    input.end();
    await finished(input);
    return { read, errors };
  }
  const once = { read: [message], errors: 0 };
  const twice = { read: [message, message], errors: 0 };

  it('are the same in one chunk, in several, and several in one', async () => {
    assert.deepEqual(await readFrom(whole), once);
    for (let at = 1; at < whole.length; at++)
      assert.deepEqual(await readFrom(whole.subarray(0, at), whole.subarray(at)), once, `cut at ${at}`);
    assert.deepEqual(await readFrom(...Array.from(whole, (_, i) => whole.subarray(i, i + 1)), whole), twice);
    assert.deepEqual(await readFrom(Buffer.concat([whole, whole])), twice);
  });

  it('may have any header that says how long they are', async () => {
    const type = 'Content-Type: application/vscode-jsonrpc; charset=utf-8';
    for (const header of [
      `Content-Length: ${body.length}\r\n${type}\r\n\r\n`,
      `${type}\r\nContent-Length: ${body.length}\r\n\r\n`,
      `content-length:${body.length}\r\n\r\n`,
    ])
      assert.deepEqual(await readFrom(framed(header), whole), twice, header);
  });

  it('are found after what is none', async () => {
    const noise = Buffer.from('noise\r\n\r\n');
    assert.deepEqual(await readFrom(noise, whole), once);
    assert.deepEqual(await readFrom(Buffer.concat([whole, noise]), whole), twice);
    for (const length of ['x', '-1', '0', '9'.repeat(40), ''])
      assert.deepEqual(await readFrom(Buffer.from(`Content-Length: ${length}\r\n\r\n`), whole), once, length);
    const broken = Buffer.from('Content-Length: 3\r\n\r\n{"a');
    assert.deepEqual(await readFrom(broken, whole), { read: [message], errors: 1 });
  });

  it('are not given where their end has not come', async () => {
    assert.deepEqual(await readFrom(whole, whole.subarray(0, -1)), once);
  });
});
