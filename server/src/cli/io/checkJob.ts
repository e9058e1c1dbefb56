import type { DocumentKind } from '../../catalogue/limits';
import type { DisplayLanguage } from '../../display/displayLanguage';
import type { Status } from '../../model/identity/identity';
import type { Severity } from '../../rules/engine/finding';
import type { RuleSettings } from '../../rules/engine/weighed';
import type { FormatName } from './formatNames';

/** The check to perform: plain data, the same for all files of a run. */
export interface CheckJob {
  readonly mode: 'check' | 'fix' | 'diff';
  readonly format: FormatName;
  readonly colours: boolean;
  /** The language of the messages. */
  readonly language: DisplayLanguage;
  /** The project file to use for all documents, if the user named one. */
  readonly config: string | undefined;
  /** The copies to write; only for a run with a single Word file. */
  readonly copies: CopyJob | undefined;
  /** Whether to overwrite existing copies and carry out steps that would otherwise be refused as unsafe. */
  readonly force: boolean;
  /** How to read tracked changes in Word files; accepted by default. */
  readonly changes: 'accepted' | 'original' | undefined;
  readonly kind: DocumentKind | undefined;
  readonly status: Status | undefined;
  readonly rules: RuleSettings['rules'];
  readonly wordLimits: RuleSettings['wordLimits'];
  /** The only rules to run, whatever their levels; undefined for all. */
  readonly only: readonly string[] | undefined;
  /** Whether to omit warnings and information. */
  readonly errorsOnly: boolean;
  /** Whether machine-readable formats quote drafts. */
  readonly quotesDrafts: boolean;
  /** Known findings, to be omitted. */
  readonly baseline: Baseline | undefined;
  /** The totals to print instead of findings: baseline entries, or counts by rule. */
  readonly sums: 'baseline' | 'statistics' | undefined;
  /** The repository that paths in formats for services are relative to; undefined for the working directory. */
  readonly repository: RepositoryPlace | undefined;
  /** The file or folder with official texts of treaties, if the user named one, and a digest of its content. */
  readonly text: { readonly path: string; readonly digest: string } | undefined;
  /** The files to search for sources of documents. */
  readonly around: readonly FileTarget[];
  /** Keys of results cached by earlier runs; undefined if caching is disabled. */
  readonly earlierKeys: readonly CacheKey[] | undefined;
}

/** The dependencies of a cached result, as plain data. */
export interface CacheKey {
  readonly key: string;
  /** The symbols of the cited documents, and a digest of their texts. */
  readonly cited: readonly string[];
  readonly sources: string;
}

/** A problem in a project file, as plain data. */
export interface ConfigProblem {
  /** The file as given by the user, or a path relative to the working directory if the file is inside it. */
  readonly path: string;
  /** The one-based position, columns in UTF-16 code units; absent if the file cannot be read at all. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** The outcome for one file, as plain data. */
export interface FileOutcome {
  /** Whether the file was skipped because it is not a document. */
  readonly isPassedOver?: boolean;
  /** A message about the skipped file, if the user named it. */
  readonly unrecognized?: string;
  /** Why the file was not read, checked or corrected, or why a copy was not written. */
  readonly refusal?: string;
  /** A note on characters that could not be decoded. */
  readonly damage?: string;
  /** A note on the printed diff or on written copies. */
  readonly remark?: string;
  /** The problems in the file’s project file. */
  readonly problems: readonly ConfigProblem[];
  /** The project file that applies, if it is above the working directory. */
  readonly above?: string;
  /** The folder of a corrected file, if other users may write to it. */
  readonly shared?: string;
  /** The number of findings by severity; undefined if the file was not read. */
  readonly found: Readonly<Record<Severity, number>> | undefined;
  readonly corrected: number;
  /** How many findings are in the baseline. */
  readonly old?: number;
  /** The output for the file. */
  readonly text: string;
  /** The key for caching the result; absent if it must not be cached. */
  readonly key?: CacheKey;
  /** Whether `found`, `damage` and `text` are to be taken from the result that an earlier run cached under that key. */
  readonly isKept?: boolean;
}

/** The copies to write of a Word file with findings. */
export interface CopyJob {
  /** The paths of the copy with comments and of the one with tracked changes; if equal, one copy gets both. */
  readonly comments: string | undefined;
  readonly changes: string | undefined;
  readonly author: string | undefined;
  /** `2024-05-01T10:00:00Z` */
  readonly date: string;
}

/** A file to be processed. */
export interface FileTarget {
  readonly path: string;
  /** Whether the user named the file; other files in a folder count only if they are documents. */
  readonly isNamed: boolean;
  /** Whether the content comes from standard input, whatever the path. */
  readonly isInput?: boolean;
  /** The resolved path of the searched folder that contains the file; undefined for standard input. */
  readonly within?: string;
}

/** Checks files in a worker thread. */
export interface Thread {
  /** Rejects with `ThreadEnded` if the thread has died, for instance out of memory. */
  check(target: FileTarget): Promise<FileOutcome>;
  stop(): void;
}

/** The top of a repository and the working directory, as absolute paths. */
export interface RepositoryPlace {
  readonly top: string;
  readonly here: string;
}

/** The number of known occurrences of each finding, by document hash, rule and sentence hash. */
export type Baseline = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
