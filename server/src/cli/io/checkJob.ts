import type { DocumentKind } from '../../catalogue/limits';
import type { DisplayLanguage } from '../../display/displayLanguage';
import type { Status } from '../../model/identity/identity';
import type { Severity } from '../../rules/engine/finding';
import type { RuleSettings } from '../../rules/engine/weighed';
import type { FormatName } from './formatNames';

/** How to check files: plain data, the same for all files of a run. */
export interface CheckJob {
  readonly mode: 'check' | 'fix' | 'diff';
  readonly format: FormatName;
  readonly colours: boolean;
  /** The language of the messages. */
  readonly language: DisplayLanguage;
  /** The project file for all documents, if one was named. */
  readonly config: string | undefined;
  /** The copies to write of the file, which must be the only one and a Word file. */
  readonly copies: CopyJob | undefined;
  /** Whether to overwrite existing copies, and force steps that are otherwise refused as unsafe. */
  readonly force: boolean;
  /** How tracked changes of Word files are read; by default accepted. */
  readonly changes: 'accepted' | 'original' | undefined;
  readonly kind: DocumentKind | undefined;
  readonly status: Status | undefined;
  readonly rules: RuleSettings['rules'];
  readonly wordLimits: RuleSettings['wordLimits'];
  /** The only rules that run, whatever their levels; undefined for all. */
  readonly only: readonly string[] | undefined;
  /** Whether warnings and information are left out. */
  readonly errorsOnly: boolean;
  /** Whether formats for programs quote drafts. */
  readonly quotesDrafts: boolean;
  /** Known findings, which are left out. */
  readonly baseline: Baseline | undefined;
  /** The totals to print instead of findings: baseline entries, or counts by rule. */
  readonly sums: 'baseline' | 'statistics' | undefined;
  /** The repository to whose top paths are relative in formats for services; undefined for the working directory. */
  readonly repository: RepositoryPlace | undefined;
  /** The file or folder of official texts of treaties, if one was named, and a digest of its contents. */
  readonly text: { readonly path: string; readonly digest: string } | undefined;
  /** The files in which to look for sources of documents. */
  readonly around: readonly FileTarget[];
  /** Results kept from earlier runs; undefined if results are not kept. */
  readonly earlierKeys: readonly KeptKey[] | undefined;
}

/** The dependencies of a cached result: plain data. */
export interface KeptKey {
  readonly key: string;
  /** The symbols of its sources, and a digest of their texts. */
  readonly cited: readonly string[];
  readonly sources: string;
}

/** A problem of a project file: plain data. */
export interface ConfigProblem {
  /** The file as the user named it, or else relative to the working directory if it is below that. */
  readonly path: string;
  /** The place, counted from 1, columns in UTF-16 units; absent if the file cannot be read at all. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** The outcome for one file: plain data. */
export interface FileOutcome {
  /** Whether it is not a document, and not checked. */
  readonly isPassedOver?: boolean;
  /** The message about that if the user named the file. */
  readonly unrecognized?: string;
  /** The reason why it was not read, checked or corrected, or why no copy was written. */
  readonly refusal?: string;
  /** A note on characters that could not be decoded. */
  readonly damage?: string;
  /** A note on the printed diff or on written copies. */
  readonly remark?: string;
  /** The problems of its project file. */
  readonly problems: readonly ConfigProblem[];
  /** The project file that applies to it, if that is above the working directory. */
  readonly above?: string;
  /** The folder of a corrected file, if others may write there too. */
  readonly shared?: string;
  /** How much was found; undefined if the file was not read. */
  readonly found: Readonly<Record<Severity, number>> | undefined;
  readonly corrected: number;
  /** How many findings are in the baseline. */
  readonly old?: number;
  /** The output for it. */
  readonly text: string;
  /** The key to keep it under for later runs; absent if it must not be kept. */
  readonly key?: KeptKey;
  /** Whether an earlier run's result is cached under that key, with `found`, `damage` and `text`. */
  readonly isKept?: boolean;
}

/** The copies of a Word file to write with its findings. */
export interface CopyJob {
  /** The paths of the copy with comments and of the one with tracked changes; if equal, one copy gets both. */
  readonly comments: string | undefined;
  readonly changes: string | undefined;
  readonly author: string | undefined;
  /** `2024-05-01T10:00:00Z` */
  readonly date: string;
}

/** A file to look at. */
export interface FileTarget {
  readonly path: string;
  /** Whether the user named it; of other files in a folder, only documents count. */
  readonly isNamed: boolean;
  /** Whether it is read from standard input, whatever its path. */
  readonly isInput?: boolean;
  /** The folder, as a path without links, in which the file was looked for; undefined for standard input. */
  readonly within?: string;
}

/** Checks files in another thread. */
export interface Thread {
  /** Rejects with `ThreadGone` if the thread has ended, as for lack of memory. */
  check(target: FileTarget): Promise<FileOutcome>;
  stop(): void;
}

/** The top of a repository and the working directory, as absolute paths. */
export interface RepositoryPlace {
  readonly top: string;
  readonly here: string;
}

/** The number of known occurrences of each finding, by the hash of its document, by rule, and by the hash of its sentence. */
export type Baseline = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
