import { codeOf } from '../../node/regularFile';
import { hasDocumentEnding, hasWordEnding } from '../../textFiles';
import type { FileTarget } from '../io/checkJob';
import { type Io, UsageError } from '../io/io';
import { displayNameOf, unwritableReason } from '../io/read';
import { printableLine } from '../io/terminal';

/** Where findings are written: standard output as they occur, or a file at the end, so that it never contains half a report. */
export class CheckOutput {
  private readonly parts: string[] = [];

  private constructor(
    private readonly path: string | undefined,
    private readonly over: boolean,
    private readonly io: Io,
  ) {}

  /**
   * Throws a `UsageError` for a folder, and for a file that is itself to be checked. A file with a document’s extension is overwritten only
   * with `force`.
   *
   * @param path the file; undefined for standard output
   */
  static async open(
    path: string | undefined,
    targets: readonly FileTarget[],
    force: boolean,
    io: Io,
  ): Promise<CheckOutput> {
    if (path === undefined) return new CheckOutput(undefined, false, io);
    const { path: real, isFolder } = (await io.follow(path)) ?? {};
    if (isFolder) throw new UsageError(`--output ${printableLine(path)}: is a directory, not a file to write`);
    for (const target of targets)
      if (
        io.absolute(target.path) === io.absolute(path) ||
        (real !== undefined && real === (await io.follow(target.path))?.path)
      )
        throw new UsageError(`--output ${printableLine(path)}: is one of the files that are checked`);
    return new CheckOutput(path, force || !(hasDocumentEnding(path) || hasWordEnding(path)), io);
  }

  write(text: string): void {
    if (this.path === undefined) this.io.out(text);
    else this.parts.push(text);
  }

  /** Writes the file, if any; returns a one-line reason on failure. */
  async save(): Promise<string | undefined> {
    if (this.path === undefined) return undefined;
    try {
      await this.io.writeNewFile(this.path, Buffer.from(this.parts.join(''), 'utf8'), this.over);
      return undefined;
    } catch (error) {
      const reason = codeOf(error) === 'EEXIST' ? 'already exists; --force overwrites it' : unwritableReason(error);
      return `${displayNameOf(this.path)}: ${reason}`;
    }
  }
}
