import { Transform, type TransformCallback, Writable } from 'node:stream';

const HEADER_END = '\r\n\r\n';
const LENGTH = 'Content-Length';
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
 * Writes each message with its header in one go. The library writes them one after the other, and each write wakes the reader at
 * the other end. What is no header is written as it comes; an error of the stream beneath is one of this stream.
 */
export class WholeMessages extends Writable {
  private header: Buffer | undefined;

  constructor(private readonly output: NodeJS.WritableStream) {
    super();
    output.on('error', (error) => this.destroy(error));
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    const { header } = this;
    if (!header && chunk.indexOf(HEADER_END) === chunk.length - HEADER_END.length) {
      this.header = chunk;
      done();
      return;
    }
    this.header = undefined;
    this.output.write(header ? Buffer.concat([header, chunk]) : chunk, done);
  }
}
