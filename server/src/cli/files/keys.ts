import { createHash } from 'node:crypto';
import type { ModelOptions } from '../../model/document';
import type { RuleSettings } from '../../rules/engine/weighed';
import type { CheckJob, FileTarget } from '../io/checkJob';
import type { Io } from '../io/io';

/** How a file is read and checked, by its project file and the command line. */
export interface Terms {
  readonly options: ModelOptions;
  readonly settings: RuleSettings;
  /** Whether the project file lists the file as a document. */
  readonly isClaimed: boolean;
}

/** Keys of results, equal only if everything is equal that a result depends on: contents, not times. */
export class ResultKeys {
  /** Digests of settings, which may be long and are mostly the same for all files of a run. */
  private readonly digests = new WeakMap<RuleSettings, string>();

  /** @param run identifies the program, its platform, and its options */
  private constructor(readonly run: string) {}

  /** The keys of a run; undefined if this program cannot be identified. */
  static async of(job: CheckJob, io: Pick<Io, 'program'>): Promise<ResultKeys | undefined> {
    const program = await io.program();
    if (program === undefined) return undefined;
    // The content of the named project file and of the sources counts for each file, not their paths; what is already kept changes no result.
    const { config, earlierKeys, around, ...asked } = job;
    return new ResultKeys(digestOf(JSON.stringify([program, asked])));
  }

  /** The key of the outcome for a file with these bytes. */
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
