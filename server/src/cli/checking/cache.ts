import { codeOf } from '../../node/regularFile';
import type { Severity } from '../../rules/engine/finding';
import { digestOf, ResultKeys } from '../files/keys';
import type { CacheKey, CheckJob, FileOutcome } from '../io/checkJob';
import type { Io, ResultFiles } from '../io/io';
import { unwritableReason } from '../io/read';
import { printableLine, printedBefore } from '../io/terminal';

/** The header of a cache file. The number changes with the format. */
const FORMAT_VERSION = 'treaty-body check 3';
/** Size limits of one cache file, in characters. */
interface Room {
  /** For results used in the current run: enough to cover a large folder in the next run. */
  readonly ofRun: number;
  /** In total, including results that only earlier runs used. */
  readonly ofAll: number;
}

/** The size limits of the cache: results of some forty thousand typical documents. */
const ROOM: Room = { ofRun: 150_000_000, ofAll: 16_000_000 };

/** The cached part of a {@link FileOutcome}, with its line in the cache file. */
interface CachedOutcome extends Pick<CacheKey, 'cited' | 'sources'> {
  readonly found: Readonly<Record<Severity, number>>;
  readonly text: string;
  readonly damage: string | undefined;
  readonly old: number;
  readonly line: string;
}

/**
 * Cached results of files from earlier runs with the same program, options and format. Read once at the start and written once at the end;
 * a corrupt file is ignored.
 */
export class ResultCache {
  /** Cache entries used in this run, in order, within the size limit. */
  private readonly uses = new Map<string, CachedOutcome>();
  private length = 0;
  private hasNew = false;
  private leftOut = 0;

  private constructor(
    private readonly shelf: ResultFiles,
    private readonly folder: string,
    private readonly run: string,
    private readonly earlier: ReadonlyMap<string, CachedOutcome>,
    private readonly room: Room,
    private readonly commands: boolean,
  ) {}

  /** Opens the cache for a run; undefined if the current program cannot be identified. */
  static async open(
    job: CheckJob,
    folder: string,
    io: Pick<Io, 'program' | 'shelf'>,
    room = ROOM,
  ): Promise<ResultCache | undefined> {
    const keys = await ResultKeys.of(job, io);
    if (!keys) return undefined;
    const text = await io.shelf.read(folder, keys.run);
    const cachedEntries = text === undefined ? new Map() : parseCacheFile(text, keys.run);
    return new ResultCache(io.shelf, folder, keys.run, cachedEntries, room, job.format === 'github');
  }

  /** The keys of all cached results. */
  get keys(): readonly CacheKey[] {
    return [...this.earlier].map(([key, { cited, sources }]) => ({ key, cited, sources }));
  }

  /** Completes an outcome that refers to a cached result, or caches a new one. */
  complete(outcome: FileOutcome): FileOutcome {
    const { isKept, found, text, damage, old = 0 } = outcome;
    if (outcome.key === undefined) return outcome;
    const { key, cited, sources } = outcome.key;
    if (!isKept) {
      if (!found) return outcome;
      this.hasNew = true;
      const line = lineOf(outcome.key, found, text, old, damage);
      this.useNow(key, { found, text, damage, old, cited, sources, line });
      return outcome;
    }
    const earlierOutcome = this.earlier.get(key);
    if (!earlierOutcome) throw new Error(`nothing is kept under ${key}`);
    this.useNow(key, earlierOutcome);
    const { problems, above, corrected } = outcome;
    return {
      ...(earlierOutcome.damage !== undefined && { damage: printableLine(earlierOutcome.damage) }),
      problems,
      ...(above !== undefined && { above }),
      found: earlierOutcome.found,
      corrected,
      ...(earlierOutcome.old > 0 && { old: earlierOutcome.old }),
      text: printedBefore(earlierOutcome.text, this.commands),
    };
  }

  /** Writes the cache, with results of this run first; returns a one-line reason if not all could be stored. */
  async save(): Promise<string | undefined> {
    if (!this.hasNew) return undefined;
    for (const [key, outcome] of this.earlier) if (!this.use(key, outcome, this.room.ofAll)) break;
    const lines = [...this.uses.values()].map(({ line }) => line).join('');
    try {
      await this.shelf.write(this.folder, this.run, `${headOf(this.run, lines)}${lines}`);
      if (this.leftOut === 0) return undefined;
      const files = this.leftOut === 1 ? '1 file' : `${this.leftOut} files`;
      return `the results of ${files} are not kept: one run keeps up to ${this.room.ofRun} characters`;
    } catch (error) {
      return `no results can be kept in ${printableLine(this.folder)}: ${cacheFailureReason(error)}`;
    }
  }

  private useNow(key: string, outcome: CachedOutcome): void {
    if (!this.use(key, outcome, this.room.ofRun)) this.leftOut++;
  }

  /** Adds a result to those to be written; false if the size limit is reached. */
  private use(key: string, outcome: CachedOutcome, most: number): boolean {
    if (this.uses.has(key)) return true;
    const length = this.length + outcome.line.length;
    if (length > most) return false;
    this.length = length;
    this.uses.set(key, outcome);
    return true;
  }
}

/** The first line of a cache file, which identifies the kind of run and proves that the file is complete. */
function headOf(run: string, lines: string): string {
  return `${FORMAT_VERSION} ${run} ${digestOf(lines)}\n`;
}

function lineOf(
  { key, cited, sources }: CacheKey,
  { error, warning, information }: CachedOutcome['found'],
  text: string,
  old: number,
  damage?: string,
): string {
  const symbols = cited.length === 0 ? [] : [cited.join(' '), sources];
  const cachedSymbols = damage === undefined && symbols.length === 0 ? [] : [damage ?? null, ...symbols];
  return `${JSON.stringify([key, error, warning, information, text, old, ...cachedSymbols])}\n`;
}

/** Parses a cache file into results by key, in order; empty if it is corrupt. */
function parseCacheFile(file: string, run: string): ReadonlyMap<string, CachedOutcome> {
  const results = new Map<string, CachedOutcome>();
  const start = file.indexOf('\n') + 1;
  const lines = file.slice(start);
  if (file.slice(0, start) !== headOf(run, lines)) return results;
  for (const line of lines.split('\n')) {
    const entry = readLine(line);
    if (entry) results.set(...entry);
  }
  return results;
}

function readLine(line: string): [key: string, kept: CachedOutcome] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!Array.isArray(value)) return undefined;
  const [key, error, warning, information, text, old, noteField, symbolsField, sources, ...rest]: unknown[] = value;
  const damage = noteField ?? undefined;
  if (typeof key !== 'string' || typeof text !== 'string' || rest.length > 0) return undefined;
  if (!isCount(error) || !isCount(warning) || !isCount(information) || !isCount(old)) return undefined;
  if (damage !== undefined && typeof damage !== 'string') return undefined;
  if (symbolsField !== undefined && (typeof symbolsField !== 'string' || typeof sources !== 'string')) return undefined;
  const symbols = symbolsField === undefined ? [] : symbolsField.split(' ');
  const digest = typeof sources === 'string' ? sources : '';
  const counts = { error, warning, information };
  return [key, { found: counts, text, damage, old: Number(old), cited: symbols, sources: digest, line: `${line}\n` }];
}

function cacheFailureReason(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOTOWN' && error instanceof Error) return error.message;
  return code === 'EEXIST' || code === 'ENOTDIR' ? 'it is not a folder' : unwritableReason(error);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
