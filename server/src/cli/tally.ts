import type { DisplayLanguage } from '../display/displayLanguage';
import { speaker } from '../display/speaker';
import type { Severity } from '../rules/engine/finding';
import type { Totals } from './formats/format';
import { CLEAN, FAILED, FINDINGS } from './io';

/** Counts what was found in all files. */
export class Tally implements Totals {
  files = 0;
  filesWithFindings = 0;
  corrected = 0;
  readonly unreadable: { readonly path: string; readonly reason: string }[] = [];
  readonly found: Record<Severity, number> = { error: 0, warning: 0, information: 0 };

  /** @param mostWarnings how many warnings are tolerated, besides all queries; undefined if no findings are */
  constructor(private readonly mostWarnings: number | undefined) {}

  add(found: Readonly<Record<Severity, number>>, corrected: number): void {
    this.files++;
    this.corrected += corrected;
    if (found.error + found.warning + found.information > 0) this.filesWithFindings++;
    for (const weight of ['error', 'warning', 'information'] as const) this.found[weight] += found[weight];
  }

  get exitCode(): number {
    if (this.unreadable.length > 0) return FAILED;
    const { error, warning } = this.found;
    const isBad =
      this.mostWarnings === undefined ? this.filesWithFindings > 0 : error > 0 || warning > this.mostWarnings;
    return isBad ? FINDINGS : CLEAN;
  }

  /** "3 findings (1 error, 2 warnings) in 1 of 2 files; 2 corrected; 1 file not read" */
  summary(language: DisplayLanguage): string {
    const { plural, grouped, t } = speaker(language);
    const { error, warning, information } = this.found;
    const total = error + warning + information;
    const parts = [
      ...(error > 0 ? [plural(error, '{0} error', '{0} errors')] : []),
      ...(warning > 0 ? [plural(warning, '{0} warning', '{0} warnings')] : []),
      ...(information > 0 ? [plural(information, '{0} information', '{0} information')] : []),
    ];
    const where =
      total > 0 && this.files > 1
        ? t('{0} of {1} files', grouped(this.filesWithFindings), grouped(this.files))
        : plural(this.files, '{0} file', '{0} files');
    const found =
      total > 0
        ? plural(total, '{0} finding ({1}) in {2}', '{0} findings ({1}) in {2}', parts.join(', '), where)
        : t('no findings in {0}', where);
    const unread = this.unreadable.length;
    return [
      ...(this.files > 0 || unread === 0 ? [found] : []),
      ...(this.corrected > 0 ? [plural(this.corrected, '{0} corrected', '{0} corrected')] : []),
      ...(unread > 0 ? [plural(unread, '{0} file not read', '{0} files not read')] : []),
    ].reduce((all, part) => t('{0}; {1}', all, part));
  }
}
