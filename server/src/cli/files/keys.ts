import { createHash } from 'node:crypto';
import type { ModelOptions } from '../../model/document';
import type { RuleSettings } from '../../rules/engine/weighed';
import type { CheckJob, FileTarget } from '../io/checkJob';
import type { Io } from '../io/io';

/** How to read and check a file, from its project file and the command line. */
export interface Terms {
  readonly options: ModelOptions;
  readonly settings: RuleSettings;
  /** Whether the project file lists the file as a document. */
  readonly isClaimed: boolean;
}

/** Cache keys of results. Two keys are equal only if all inputs of the result are equal, compared by content rather than time. */
export class ResultKeys {
  /** Cached digests of settings, which may be large and are usually the same for all files of a run. */
  private readonly digests = new WeakMap<RuleSettings, string>();

  /** @param run identifies the program, platform and options */
  private constructor(readonly run: string) {}

  /** Creates the keys for a run; undefined if the current program cannot be identified. */
  static async of(job: CheckJob, io: Pick<Io, 'program'>): Promise<ResultKeys | undefined> {
    const program = await io.program();
    if (program === undefined) return undefined;
    // The contents of the project file and of the sources enter the key of each file, and cached results do not affect the outcome.
    const { config, earlierKeys, around, ...asked } = job;
    return new ResultKeys(digestOf(JSON.stringify([program, asked])));
  }

  /** The cache key for a file with the given bytes. */
  of({ path, isNamed }: FileTarget, { options, settings, isClaimed }: Terms, bytes: Uint8Array): string {
    let digest = this.digests.get(settings);
    if (digest === undefined) {
      digest = digestOf(JSON.stringify(settings));
      this.digests.set(settings, digest);
    }
    const terms = JSON.stringify([this.run, digest, options, path, isNamed, isClaimed]);
    return createHash('sha256').update(terms).update(bytes).digest('hex');
  }
}

/** The hexadecimal SHA-256 of a text or of bytes. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
