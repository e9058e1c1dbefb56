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
const LENGTH = 'Content-Length';
/** A header is a line or two; of anything longer, only the end can be a header. */
const LONGEST_HEADER = 4096;
/** The longest string that Node can make, so no longer message can be read. */
const LONGEST_BODY = 2 ** 29;
const NOTHING = Buffer.alloc(0);

/**
 * Reads the messages of a stream. Whatever is not a message is skipped up to the next header, so that one broken header does not make
 * the server deaf. The library's own reader gives up there, and takes several turns of the event loop for a message that came whole.
 */
export class FramedMessages extends AbstractMessageReader implements MessageReader {
  /** The possible start of the next header. */
  private header: Buffer = NOTHING;
  /** The received parts of the present message, and how many bytes are missing. */
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
    // The callback throws at JSON that is not a message.
    try {
      callback(JSON.parse(body.toString()));
    } catch (error) {
      this.fireError(error);
    }
  }

  /** The data after the next header; nothing if that is not complete yet. */
  private afterHeader(data: Buffer): Buffer {
    const all = this.header.length > 0 ? Buffer.concat([this.header, data]) : data;
    const end = all.indexOf(HEADER_END);
    if (end < 0) {
      this.header = all.subarray(-LONGEST_HEADER);
      return NOTHING;
    }
    this.header = NOTHING;
    this.rest = lengthIn(all.toString('latin1', Math.max(0, end - LONGEST_HEADER), end));
    return all.subarray(end + HEADER_END.length);
  }
}

/** The last length that a header names, whatever comes before it; 0 if there is none or it is too large. */
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
 * Writes each message and its header at once. The library's own writer makes two writes of them, each of which wakes the reader at
 * the other end. An error of the stream is reported, and the promise of the write rejects.
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
