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
/** A header is a line or two; of what is longer only the end can be one. */
const LONGEST_HEADER = 4096;
/** No string can be longer than that, so no message can be read that is. */
const LONGEST_BODY = 2 ** 29;
const NOTHING = Buffer.alloc(0);

/**
 * Reads the messages of a stream. What is no message is passed over up to the next header, so that one broken header does not make the
 * server deaf to all that follows. The library's own reader gives up there, and takes several turns for a message that came whole.
 */
export class FramedMessages extends AbstractMessageReader implements MessageReader {
  /** What may be the beginning of a header. */
  private header: Buffer = NOTHING;
  /** What has come of the message under way, and how much is still to come. */
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
      if (this.rest === 0) data = this.behindHeader(data);
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
    // What takes messages refuses by an error what cannot be one.
    try {
      callback(JSON.parse(body.toString()));
    } catch (error) {
      this.fireError(error);
    }
  }

  /** What stands after the next header; nothing where it has not come yet. */
  private behindHeader(data: Buffer): Buffer {
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

/** The length that a header gives, after whatever stands before it; 0 where it gives none that is of use. */
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
 * reader at the other end. An error of the stream beneath is told, and whoever waits for a message to be written is refused.
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
