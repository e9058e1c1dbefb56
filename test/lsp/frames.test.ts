import assert from 'node:assert/strict';
import { PassThrough, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { describe, it } from 'node:test';
import { StreamMessageReader } from 'vscode-languageserver/node';
import { Frames, WholeMessages } from '../../server/src/nodeFrames';

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
  const body = Buffer.from('{"method":"é 𝄞"}');
  const framed = (header: string) => Buffer.concat([Buffer.from(header), body]);
  const whole = framed(`Content-Length: ${body.length}\r\n\r\n`);

  /** What comes out of some chunks, as one text. */
  async function through(chunks: readonly Buffer[]): Promise<string> {
    const frames = new Frames();
    const out: Buffer[] = [];
    frames.on('data', (chunk: Buffer) => out.push(chunk));
    for (const chunk of chunks) frames.write(chunk);
    frames.end();
    await finished(frames);
    return Buffer.concat(out).toString();
  }

  it('are the same in one chunk, in several, and several in one', async () => {
    assert.equal(await through([whole]), whole.toString());
    for (let at = 1; at < whole.length; at++)
      assert.equal(await through([whole.subarray(0, at), whole.subarray(at)]), whole.toString(), `cut at ${at}`);
    assert.equal(await through([Buffer.concat([whole, whole])]), `${whole}${whole}`);
  });

  it('have a header as it should be, however theirs was written', async () => {
    const wanted = whole.toString();
    const type = 'Content-Type: application/vscode-jsonrpc; charset=utf-8';
    assert.equal(await through([framed(`Content-Length: ${body.length}\r\n${type}\r\n\r\n`)]), wanted);
    assert.equal(await through([framed(`content-length:${body.length}\r\n\r\n`)]), wanted);
    assert.equal(await through([Buffer.from('noise\r\n\r\n'), whole]), wanted);
    assert.equal(await through([Buffer.concat([whole, Buffer.from('noise\r\n\r\n')]), whole]), `${wanted}${wanted}`);
    assert.equal(await through([Buffer.from('Content-Length: x\r\n\r\n'), whole]), wanted);
  });

  it('go on with the rest of one that came in part', async () => {
    const second = Buffer.from(`${'x'.repeat(3)}${whole}`);
    assert.equal(
      await through([Buffer.from('Content-Length: 3\r\n\r\n'), second]),
      `Content-Length: 3\r\n\r\n${second}`,
    );
  });
});
