import { relative, sep } from 'node:path';
import { showsSign } from '../../features/documentSigns';
import { readDocument } from '../../model/document';
import type { Severity } from '../../rules/engine/finding';
import type { Correction } from '../../rules/engine/fixes';
import type { Rule } from '../../rules/engine/rule';
import type { RuleLevel, RuleSettings } from '../../rules/engine/weighed';
import { type Project, withProject } from '../../rules/project/project';
import { RULES } from '../../rules/registry';
import { correct, weighedFindings } from '../../rules/runner';
import { unifiedDiff } from '../../text/diff';
import { applyEdits } from '../../text/edits';
import { openText } from '../../text/textVersion';
import { encodingOf } from '../../textFiles';
import { removeOurs } from '../../word/patch/removeOurs';
import { ResultKeys, type Terms } from '../files/keys';
import { CliProjects } from '../files/projectsFound';
import { isDocument, isNamedLikeDocument, mayHoldDocument } from '../files/targets';
import type { CheckedDocument } from '../formats/format';
import { formatOf } from '../formats/formatOf';
import type { CacheKey, CheckJob, ConfigProblem, FileOutcome, FileTarget } from '../io/checkJob';
import { type Io, isOutside, PROGRAM } from '../io/io';
import {
  bytesLike,
  damageOf,
  displayNameOf,
  type FileRefusal,
  isMarkedUtf8,
  type ReadFile,
  readFileBytes,
  STANDARD_INPUT,
  textOf,
  unwritableReason,
} from '../io/read';
import { diffLines, printableLine } from '../io/terminal';
import { baselineOf, newFindings } from './baseline';
import { CheckSources } from './checkSources';
import { ruleCountsOf } from './ruleCounts';
import { writeCopies } from './wordCopies';

const UNRECOGNIZED_REASON = 'is not recognized as a treaty body document, and was not checked; --force checks it';

const EMPTY_OUTCOME: FileOutcome = { problems: [], found: undefined, corrected: 0, text: '' };

/** Checks files individually. The outcome depends only on the file, the job and the project files. */
export class FileChecker {
  /** The number of cache hits, and the time spent computing the other results, in milliseconds. */
  elapsed = 0;
  busy = 0;
  private readonly settings = new WeakMap<Project, RuleSettings>();

  /** @param keys undefined if caching is disabled */
  private constructor(
    private readonly job: CheckJob,
    private readonly projects: CliProjects,
    private readonly keys: ResultKeys | undefined,
    private readonly earlierKeys: ReadonlyMap<string, CacheKey>,
    private readonly sources: CheckSources,
    private readonly io: Io,
  ) {}

  /** Rejects with a `UsageError` if the project file named by the user cannot be read. */
  static async open(job: CheckJob, io: Io): Promise<FileChecker> {
    const projects = new CliProjects(io, job.language);
    if (job.config !== undefined) await projects.use(job.config);
    const keys = job.earlierKeys && (await ResultKeys.of(job, io));
    const earlierKeys = new Map(job.earlierKeys?.map((one) => [one.key, one]));
    return new FileChecker(job, projects, keys, earlierKeys, await CheckSources.open(job, io), io);
  }

  /** The problems in the project file named by the user. */
  get problems(): readonly ConfigProblem[] {
    return this.projects.problems;
  }

  /** Checks one file. An internal error becomes a refusal, so that the remaining files are still checked. */
  async check(target: FileTarget): Promise<FileOutcome> {
    try {
      return await this.checkNow(target);
    } catch (error) {
      const errorText = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      return {
        ...EMPTY_OUTCOME,
        refusal: `was not checked because of an error in ${PROGRAM}: ${printableLine(errorText)}`,
      };
    }
  }

  private async checkNow(target: FileTarget): Promise<FileOutcome> {
    const { path, isNamed, isInput = false } = target;
    const { job, io } = this;
    const bytes = await readFileBytes(isInput ? STANDARD_INPUT : path, io);
    const terms = this.keys && (await this.termsOf(path));
    const mayKeep = bytes instanceof Uint8Array && !isInput;
    const key = terms && mayKeep ? this.keys?.of(target, terms, bytes) : undefined;
    const earlierKey = key === undefined ? undefined : this.earlierKeys.get(key);
    if (terms && earlierKey && (await this.sources.isSame(earlierKey, path))) {
      this.elapsed++;
      return { ...EMPTY_OUTCOME, problems: terms.problems, ...aboveOf(terms), key: earlierKey, isKept: true };
    }
    const content = bytes instanceof Uint8Array ? this.textIn(bytes, path) : bytes;
    const shouldCheck =
      isNamed ||
      ('refusal' in content ? mayHoldDocument(path, content) : isDocument(path, content.text)) ||
      (terms ?? (await this.termsOf(path))).isClaimed;
    if (!shouldCheck) return { ...EMPTY_OUTCOME, isPassedOver: true };
    if ('refusal' in content) return { ...EMPTY_OUTCOME, refusal: content.refusal };
    const damage = damageOf(content);
    const ownFile = terms ?? (await this.termsOf(path));
    const { options, problems } = ownFile;
    const startTime = performance.now();
    const { word } = content;
    let model = readDocument(openText(path, 'treaty-body', 0, content.text), { ...options, ...(word && { word }) });
    // An explicit kind, status or limit makes any text a document.
    const isCalledOne =
      job.force || ownFile.isClaimed || options.kind || options.status || Object.keys(job.wordLimits).length > 0;
    if (isNamed && !isCalledOne && !isNamedLikeDocument(path) && !showsSign(model))
      return { ...EMPTY_OUTCOME, problems, isPassedOver: true, unrecognized: UNRECOGNIZED_REASON };
    const sources = await this.sources.of(model, path);
    const settings: RuleSettings = { ...ownFile.settings, sources: sources.list };
    let correctionCount = 0;
    let refusal: string | undefined;
    let diff = '';
    let remark: string | undefined;
    let sharedReason: string | undefined;
    if (job.mode !== 'check') {
      const correction = correct(model, settings, options);
      if (job.mode === 'diff') {
        const diffText = diffOf(path, content, correction, io);
        diff = diffLines(diffText);
        if (diff !== '') remark = reasonDiffCannotApply(content, diff !== diffText);
      } else {
        const result = await writeCorrected(target, content, correction, job.force, io);
        ({ refusal, shared: sharedReason } = result);
        if (refusal === undefined) {
          model = correction.model;
          correctionCount = correction.count;
        }
      }
    }
    const allFindings = weighedFindings(model, settings).filter(({ weight }) => !job.errorsOnly || weight === 'error');
    const { findings, old } = job.baseline
      ? newFindings(model, allFindings, job.baseline)
      : { findings: allFindings, old: 0 };
    if (job.copies && bytes instanceof Uint8Array) {
      const file = { path, bytes: content.bytes, read: bytes, model, findings };
      const copies = word
        ? await writeCopies({ ...file, word }, job.copies, job, io)
        : { refusal: 'no copy was written: it is not a Word file' };
      remark = copies.remark ?? remark;
      refusal = copies.refusal ?? refusal;
    }
    const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0 };
    // Figures help with shortening a document, but are not problems to be fixed.
    for (const { weight, isFigure } of findings) if (!isFigure) counts[weight]++;
    const isQuoted = job.quotesDrafts || model.identity.status !== 'draft';
    const document = { path, model, findings, language: job.language, isQuoted, ...(word && { word }) };
    const text = job.mode === 'diff' ? diff : partFor(document, job);
    this.busy += performance.now() - startTime;
    return {
      ...(key !== undefined && { key: { key, ...(await this.sources.dependence(sources.cited, path)) } }),
      ...(damage !== undefined && { damage }),
      ...(remark !== undefined && { remark }),
      ...(refusal !== undefined && { refusal }),
      ...(sharedReason !== undefined && { shared: sharedReason }),
      problems,
      ...aboveOf(ownFile),
      found: counts,
      corrected: correctionCount,
      ...(old > 0 && { old }),
      text,
    };
  }

  /** The text of a file; if copies are to be written, without comments and changes from an earlier run. */
  private textIn(bytes: Uint8Array, path: string): ReadFile | (FileRefusal & { readonly bytes: Uint8Array }) {
    const previousFile = this.job.copies && removeOurs(bytes);
    const ownBytes = previousFile?.kind === 'bytes' ? previousFile.bytes : bytes;
    return { ...textOf(ownBytes, this.job.changes, path), bytes: ownBytes };
  }

  /** How to read and check a file, with the problems in its project file. Equal settings share one object. */
  private async termsOf(path: string): Promise<TermsOfFile> {
    const { kind, status, rules, wordLimits, only } = this.job;
    const { project, options, isClaimed, problems, above } = await this.projects.of(path);
    let settings = this.settings.get(project);
    if (!settings) {
      const projectRules = withProject<RuleSettings>({ rules: {}, wordLimits: {} }, project);
      const levels = { ...projectRules.rules, ...rules };
      settings = {
        ...projectRules,
        rules: only ? levelsOfOnly(only, levels) : levels,
        wordLimits: { ...projectRules.wordLimits, ...wordLimits },
      };
      this.settings.set(project, settings);
    }
    return {
      options: { ...options, ...(kind && { kind }), ...(status && { status }) },
      settings,
      isClaimed,
      problems,
      ...(above !== undefined && { above }),
    };
  }
}

/** The output for a document: findings, or their totals. */
function partFor(document: CheckedDocument, { sums, format, colours, repository }: CheckJob): string {
  const { model, findings } = document;
  if (sums === 'statistics') return ruleCountsOf(findings);
  if (sums === 'baseline')
    return baselineOf(
      model,
      findings.filter(({ isFigure }) => !isFigure),
    );
  return formatOf(format, colours, repository).file(document);
}

/** Levels that enable only the given rules: each at its configured level, or at the rule’s severity if it would be off. */
function levelsOfOnly(only: readonly string[], levels: RuleSettings['rules']): RuleSettings['rules'] {
  const level = ({ id, off, severity }: Rule): RuleLevel => {
    if (!only.includes(id)) return 'off';
    const ownLevel = levels[id] ?? 'default';
    return ownLevel === 'off' || (off && ownLevel === 'default') ? severity : ownLevel;
  };
  return Object.fromEntries(RULES.map((rule) => [rule.id, level(rule)]));
}

/** The terms that apply to a file, with the problems in its project file, and that file if it is above the working directory. */
type TermsOfFile = Terms & Pick<FileOutcome, 'problems' | 'above'>;

function aboveOf({ above }: TermsOfFile): Pick<FileOutcome, 'above'> {
  return above === undefined ? {} : { above };
}

/** The corrections as a diff of the file on disk, including its byte order mark. */
function diffOf(path: string, { text, bytes }: ReadFile, { edits }: Correction, io: Io): string {
  const name = path === STANDARD_INPUT ? displayNameOf(path) : printableLine(nameInDiff(path, io));
  if (!isMarkedUtf8(bytes)) return unifiedDiff(name, text, edits);
  const shiftedEdits = edits.map((edit) => ({ ...edit, start: edit.start + 1, end: edit.end + 1 }));
  return unifiedDiff(name, `\ufeff${text}`, shiftedEdits);
}

/**
 * A path relative to the working directory if possible, otherwise to the root, because `patch -p1` accepts neither absolute paths nor "..".
 */
function nameInDiff(path: string, io: Io): string {
  const absolute = io.absolute(path);
  const relativePath = relative(io.absolute('.'), absolute);
  return (isOutside(relativePath) ? absolute.replace(/^[A-Za-z]:/, '').replace(/^[\\/]+/, '') : relativePath)
    .split(sep)
    .join('/');
}

/** Why a diff could not be applied to its file; undefined if it could. */
function reasonDiffCannotApply({ text, bytes, damaged, word }: ReadFile, isEscaped: boolean): string | undefined {
  const cause = word
    ? 'it is of the text of a Word file'
    : encodingOf(bytes) !== 'utf-8'
      ? 'the file is in UTF-16'
      : damaged > 0
        ? 'not all of the file is UTF-8'
        : /\r(?!\n)/.test(text)
          ? 'lines of the file end in CR alone'
          : isEscaped
            ? 'control characters in it are shown by their numbers'
            : undefined;
  return cause && `note: the diff is for reading only and cannot be applied: ${cause}`;
}

/** Writes a corrected text to its file. Returns the reason if that fails, or the folder if other users may write to it. */
async function writeCorrected(
  { path, within, isNamed }: FileTarget,
  { text, bytes, damaged, word }: ReadFile,
  { edits }: Correction,
  force: boolean,
  io: Io,
): Promise<Pick<FileOutcome, 'refusal' | 'shared'>> {
  if (edits.length === 0) return {};
  if (word) return { refusal: 'not corrected: a Word document is edited in Word, and --fix-to OUT writes a copy' };
  if (damaged > 0) return { refusal: 'not corrected: what is not UTF-8 would be lost' };
  // Leave the file alone if re-encoding the text would change anything else in it.
  if (Buffer.compare(bytesLike(bytes, text), bytes) !== 0)
    return { refusal: 'not corrected: it would not stay as it is elsewhere' };
  try {
    const sharedReason = await io.replaceFile(path, bytesLike(bytes, applyEdits(text, edits)), {
      before: bytes,
      within: isNamed && force ? undefined : within,
      force,
    });
    return sharedReason === undefined ? {} : { shared: sharedReason };
  } catch (error) {
    return { refusal: `not corrected: ${unwritableReason(error, 'it is no longer there')}` };
  }
}
