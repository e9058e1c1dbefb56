import type { DocumentKind } from '../catalogue/limits';
import { type ModelOptions, readDocument } from '../model/document';
import type { Status } from '../model/identity';
import type { Severity } from '../rules/finding';
import { type Corrected, correct } from '../rules/fixes';
import { withProject } from '../rules/project';
import { type RuleSettings, weighedFindings } from '../rules/weighed';
import { unifiedDiff } from '../text/diff';
import { openText } from '../text/document';
import { applyEdits } from '../text/edits';
import { type FormatName, formatOf } from './formats/names';
import type { Io } from './io';
import { CliProjects } from './projects';
import { bytesLike, damageOf, nameOf, type ReadFile, readFileText, whyUnreadable } from './read';
import { isDocument, isNamedLikeDocument, type Target } from './targets';

/** How files are to be checked: plain data, the same for all files of a run. */
export interface CheckJob {
  readonly mode: 'check' | 'fix' | 'diff';
  readonly format: FormatName;
  readonly colours: boolean;
  /** The project file that goes for all documents, where one is named. */
  readonly config: string | undefined;
  readonly kind: DocumentKind | undefined;
  readonly status: Status | undefined;
  readonly rules: RuleSettings['rules'];
  readonly wordLimits: RuleSettings['wordLimits'];
}

/** What came of one file: plain data. */
export interface Outcome {
  /** A file of a folder that is no document. */
  readonly isPassedOver?: boolean;
  /** Why it was not read, or not corrected. */
  readonly refusal?: string;
  /** What is to be said of characters that could not be read. */
  readonly damage?: string;
  /** What is wrong in its project file, a line each. */
  readonly problems: readonly string[];
  /** How much was found; undefined where nothing was read. */
  readonly found: Readonly<Record<Severity, number>> | undefined;
  readonly corrected: number;
  /** What is printed for it. */
  readonly text: string;
}

const NOTHING: Outcome = { problems: [], found: undefined, corrected: 0, text: '' };

/** Checks files one by one. What it says of a file depends on the file, the job and the project files alone. */
export class FileChecker {
  private constructor(
    private readonly job: CheckJob,
    private readonly projects: CliProjects,
    private readonly io: Io,
  ) {}

  /** Rejects with a `UsageError` where the project file that was named cannot be read. */
  static async open(job: CheckJob, io: Io): Promise<FileChecker> {
    const projects = new CliProjects(io);
    if (job.config !== undefined) await projects.use(job.config);
    return new FileChecker(job, projects, io);
  }

  /** What is wrong in the project file that was named, a line each. */
  get problems(): readonly string[] {
    return this.projects.problems;
  }

  async check({ path, isNamed }: Target): Promise<Outcome> {
    const { job, io } = this;
    const read = await readFileText(path, io);
    const isWanted = isNamed || ('refusal' in read ? isNamedLikeDocument(path) : isDocument(path, read.text));
    if (!isWanted) return { ...NOTHING, isPassedOver: true };
    if ('refusal' in read) return { ...NOTHING, refusal: read.refusal };
    const damage = damageOf(read);
    const { project, options: said, problems } = await this.projects.of(path);
    const { kind, status } = job;
    const options: ModelOptions = { ...said, ...(kind && { kind }), ...(status && { status }) };
    const under = withProject<RuleSettings>({ rules: {}, wordLimits: {} }, project);
    const settings: RuleSettings = {
      ...under,
      rules: { ...under.rules, ...job.rules },
      wordLimits: { ...under.wordLimits, ...job.wordLimits },
    };
    const text = openText(path, 'treaty-body', 0, read.text);
    let model = readDocument(text, options);
    let corrected = 0;
    let refusal: string | undefined;
    let diff = '';
    if (job.mode !== 'check') {
      const made = correct(model, settings, options);
      if (job.mode === 'diff') diff = unifiedDiff(nameOf(path), read.text, made.edits);
      else {
        refusal = await writeCorrected(path, read, made, io);
        if (refusal === undefined) {
          model = made.model;
          corrected = made.count;
        }
      }
    }
    const findings = weighedFindings(model, settings);
    const found: Record<Severity, number> = { error: 0, warning: 0, information: 0 };
    for (const { weight } of findings) found[weight]++;
    return {
      ...(damage !== undefined && { damage }),
      ...(refusal !== undefined && { refusal }),
      problems,
      found,
      corrected,
      text: job.mode === 'diff' ? diff : formatOf(job.format, job.colours).file({ path, model, findings }),
    };
  }
}

/** Writes a corrected text into its file; why that was not done, if it was not. */
async function writeCorrected(
  path: string,
  { text, bytes, damaged }: ReadFile,
  { edits }: Corrected,
  io: Io,
): Promise<string | undefined> {
  if (edits.length === 0) return undefined;
  if (damaged > 0) return 'not corrected: what is not UTF-8 would be lost';
  // What cannot be written as it was read is left as it is.
  if (Buffer.compare(bytesLike(bytes, text), bytes) !== 0) return 'not corrected: it would not stay as it is elsewhere';
  try {
    await io.replaceFile(path, bytesLike(bytes, applyEdits(text, edits)), bytes);
    return undefined;
  } catch (error) {
    return `not corrected: ${whyUnwritable(error)}`;
  }
}

function whyUnwritable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'you may not write it';
  if (code === 'ENOSPC') return 'the disk is full';
  return whyUnreadable(error).replace(/^cannot be read: /, '');
}
