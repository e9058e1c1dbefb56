import { Transform, type TransformCallback } from 'node:stream';
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node';

const HEADER_END = '\r\n\r\n';
const LENGTH = 'Content-Length';
const HEADER_START = Buffer.from(`${LENGTH}: `);
/** A header is a line or two; of what is longer only the end can be one. */
const LONGEST_HEADER = 4096;
/** No string can be longer than that, so no message can be read that is. */
const LONGEST_BODY = 2 ** 29;

/**
 * The messages of a stream, each with a header as it should be. What is no message is left out up to the next header, so that
 * one broken header does not make the server deaf to all that follows.
 */
export class Frames extends Transform {
  private header: Buffer = Buffer.alloc(0);
  /** How much is still to come of the message under way. */
  private rest = 0;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    if (this.rest === 0 && this.header.length === 0 && isWhole(chunk)) {
      done(null, chunk);
      return;
    }
    let data = chunk;
    while (data.length > 0) {
      if (this.rest > 0) {
        const body = data.subarray(0, this.rest);
        this.push(body);
        this.rest -= body.length;
        data = data.subarray(body.length);
        continue;
      }
      data = this.header.length > 0 ? Buffer.concat([this.header, data]) : data;
      const end = data.indexOf(HEADER_END);
      if (end < 0) {
        this.header = data.subarray(-LONGEST_HEADER);
        break;
      }
      this.header = this.header.subarray(0, 0);
      this.rest = lengthIn(data.toString('latin1', Math.max(0, end - LONGEST_HEADER), end));
      if (this.rest > 0) this.push(`${LENGTH}: ${this.rest}${HEADER_END}`);
      data = data.subarray(end + HEADER_END.length);
    }
    done();
  }
}

/** Whether a chunk is one message, as nearly all are, with nothing in its header but its length. */
function isWhole(chunk: Buffer): boolean {
  let at = HEADER_START.length;
  if (chunk.length < at || HEADER_START.compare(chunk, 0, at) !== 0) return false;
  let length = 0;
  for (let code = chunk[at] ?? 0; code >= 0x30 && code <= 0x39; code = chunk[++at] ?? 0)
    length = length * 10 + code - 0x30;
  return (
    length > 0 && chunk.length === at + HEADER_END.length + length && chunk.indexOf(HEADER_END, at, 'latin1') === at
  );
}

/** The length that a header gives, behind whatever stands before it; 0 where it gives none that is of use. */
function lengthIn(header: string): number {
  const length = Number(
    header
      .match(/content-length:[ \t]*\d+[ \t]*(?=\r\n|$)/gi)
      ?.at(-1)
      ?.slice(LENGTH.length + 1),
  );
  return length <= LONGEST_BODY ? length : 0;
}

/**
 * Writes each message with its header in one go. The library's own writer writes them one after the other, and each write wakes the
 * reader at the other end. An error of the stream beneath is told, and who waits for a message to be written is refused.
 */
export class WholeMessages extends AbstractMessageWriter implements MessageWriter {
  private errors = 0;

  constructor(private readonly output: NodeJS.WritableStream) {
    super();
    output.on('error', (error) => this.fireError(error));
    output.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    const body = JSON.stringify(message);
    return new Promise((resolve, reject) => {
      this.output.write(`${LENGTH}: ${Buffer.byteLength(body)}${HEADER_END}${body}`, (error) => {
        if (!error) return resolve();
        this.errors++;
        this.fireError(error, message, this.errors);
        reject(error);
      });
    });
  }

  end(): void {
    this.output.end();
  }
}
