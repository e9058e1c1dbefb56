import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import type { Severity } from '../../rules/engine/finding';
import type { Totals } from '../formats/format';
import type { ConfigProblem } from '../io/checkJob';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_FINDINGS } from '../io/io';

/** A step that failed for a file. */
export type FailedStep = 'read' | 'checked' | 'corrected' | 'copied';

/** Counts findings across files. */
export class Tally implements Totals {
  files = 0;
  filesWithFindings = 0;
  corrected = 0;
  /** How many findings are in the baseline. */
  old = 0;
  readonly problems: ConfigProblem[] = [];
  private readonly misreadPlaces = new Set<string>();
  readonly unreadable: { readonly path: string; readonly reason: string }[] = [];
  private readonly notDone: Record<FailedStep, number> = { read: 0, checked: 0, corrected: 0, copied: 0 };
  readonly found: Record<Severity, number> = { error: 0, warning: 0, information: 0 };

  /** @param mostWarnings how many warnings the exit code tolerates; it always tolerates information */
  constructor(private readonly mostWarnings: number) {}

  add(counts: Readonly<Record<Severity, number>>, correctionCount: number, old = 0): void {
    this.files++;
    this.old += old;
    this.corrected += correctionCount;
    if (counts.error + counts.warning + counts.information > 0) this.filesWithFindings++;
    for (const weight of ['error', 'warning', 'information'] as const) this.found[weight] += counts[weight];
  }

  /** Records a file for which a step failed, and why. */
  refuse(path: string, reason: string, what: FailedStep): void {
    this.unreadable.push({ path, reason });
    this.notDone[what]++;
  }

  /** Records a problem in a project file; false if it is a duplicate, since many files share one project file. */
  addMisreading(problem: ConfigProblem): boolean {
    const { path, line, column, message } = problem;
    const key = JSON.stringify([path, line, column, message]);
    if (this.misreadPlaces.has(key)) return false;
    this.misreadPlaces.add(key);
    this.problems.push(problem);
    return true;
  }

  /** Whether all files could be read and processed. */
  get isWhole(): boolean {
    return this.unreadable.length + this.problems.length === 0;
  }

  get exitCode(): number {
    if (!this.isWhole) return EXIT_FAILED;
    const { error, warning } = this.found;
    return error > 0 || warning > this.mostWarnings ? EXIT_FINDINGS : EXIT_CLEAN;
  }

  /** "3 findings (1 error, 2 warnings) in 1 of 2 files; 2 corrected; 1 file not read" */
  summary(language: DisplayLanguage): string {
    const { plural, grouped, t } = speakerFor(language);
    const { error, warning, information } = this.found;
    const total = error + warning + information;
    const parts = [
      ...(error > 0 ? [plural(error, '{0} error', '{0} errors')] : []),
      ...(warning > 0 ? [plural(warning, '{0} warning', '{0} warnings')] : []),
      ...(information > 0 ? [plural(information, '{0} information', '{0} information')] : []),
    ];
    const location =
      total > 0 && this.files > 1
        ? t('{0} of {1} files', grouped(this.filesWithFindings), grouped(this.files))
        : plural(this.files, '{0} file', '{0} files');
    const findingsText =
      total > 0
        ? plural(total, '{0} finding ({1}) in {2}', '{0} findings ({1}) in {2}', parts.join(', '), location)
        : t('no findings in {0}', location);
    const { read, checked, corrected, copied } = this.notDone;
    return [
      ...(this.files > 0 || this.unreadable.length === 0 ? [findingsText] : []),
      ...(this.corrected > 0 ? [plural(this.corrected, '{0} corrected', '{0} corrected')] : []),
      ...(this.old > 0 ? [plural(this.old, '{0} old one in the baseline', '{0} old ones in the baseline')] : []),
      ...(read > 0 ? [plural(read, '{0} file not read', '{0} files not read')] : []),
      ...(checked > 0 ? [plural(checked, '{0} name not checked', '{0} names not checked')] : []),
      ...(corrected > 0 ? [plural(corrected, '{0} file not corrected', '{0} files not corrected')] : []),
      ...(copied > 0 ? [t('no copy written')] : []),
    ].reduce((all, part) => t('{0}; {1}', all, part));
  }
}
