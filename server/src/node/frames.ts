import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';

const HEADER_END = '\r\n\r\n';
const LENGTH_HEADER = 'Content-Length';
/** Maximum header length: a header is a line or two, so in anything longer only the end can be one. */
const MAX_HEADER_LENGTH = 4096;
/** The maximum string length in Node, and thus the maximum message length. */
const MAX_BODY_LENGTH = 2 ** 29;
const NO_BYTES = Buffer.alloc(0);

/**
 * Reads messages from a stream, skipping anything that is not a message up to the next header, so that one broken header does not stop the
 * server. The library's own reader gives up in that case, and takes several turns of the event loop for a message that arrives in one
 * piece.
 */
export class FramedMessages extends AbstractMessageReader implements MessageReader {
  /** The data that may be the beginning of the next header. */
  private header: Buffer = NO_BYTES;
  /** The received parts of the current message, and how many bytes are missing. */
  private parts: Buffer[] = [];
  private rest = 0;

  constructor(private readonly input: NodeJS.ReadableStream) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    const take = (chunk: Buffer) => this.take(chunk, callback);
    this.input.on('data', take);
    this.input.on('error', (error) => this.fireError(error));
    this.input.on('close', () => this.fireClose());
    return { dispose: () => this.input.off('data', take) };
  }

  private take(chunk: Buffer, callback: DataCallback): void {
    let data = chunk;
    while (data.length > 0) {
      if (this.rest === 0) data = this.afterHeader(data);
      const part = data.subarray(0, this.rest);
      if (part.length === 0) continue;
      this.rest -= part.length;
      data = data.subarray(part.length);
      if (this.rest > 0) this.parts.push(part);
      else {
        const body = this.parts.length > 0 ? Buffer.concat([...this.parts, part]) : part;
        this.parts = [];
        this.give(body, callback);
      }
    }
  }

  private give(body: Buffer, callback: DataCallback): void {
    // The callback throws if the JSON is not a message.
    try {
      callback(JSON.parse(body.toString()));
    } catch (error) {
      this.fireError(error);
    }
  }

  /** Consumes the next header and returns the data after it; empty if the header is incomplete. */
  private afterHeader(data: Buffer): Buffer {
    const allBytes = this.header.length > 0 ? Buffer.concat([this.header, data]) : data;
    const end = allBytes.indexOf(HEADER_END);
    if (end < 0) {
      this.header = allBytes.subarray(-MAX_HEADER_LENGTH);
      return NO_BYTES;
    }
    this.header = NO_BYTES;
    this.rest = lengthIn(allBytes.toString('latin1', Math.max(0, end - MAX_HEADER_LENGTH), end));
    return allBytes.subarray(end + HEADER_END.length);
  }
}

/** The last content length in a header, ignoring anything before it; 0 if there is none or it is too large. */
function lengthIn(header: string): number {
  const length = Number(
    header
      .match(/content-length:[ \t]*\d+[ \t]*(?=\r\n|$)/gi)
      ?.at(-1)
      ?.slice(LENGTH_HEADER.length + 1),
  );
  return length <= MAX_BODY_LENGTH ? length : 0;
}

/**
 * Writes each message together with its header. The library's own writer uses two writes, each of which wakes up the reader at the other
 * end. A stream error is reported, and rejects the promise of the write.
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
      this.output.write(`${LENGTH_HEADER}: ${Buffer.byteLength(body)}${HEADER_END}${body}`, (error) => {
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
