import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { sizeText } from '../../features/words/words';
import { SETTINGS_SECTION } from '../../protocol';
import { DIAGNOSTIC_SOURCE } from '../connection/capabilities';

/** The unit of the size limit, a million characters, in UTF-16 code units. */
const MILLION = 1_000_000;

/** Whether a text of `units` UTF-16 code units exceeds a limit in millions of characters; 0 means no limit. */
export function exceedsLimit(limit: number, units: number): boolean {
  return limit > 0 && units > limit * MILLION;
}

/** The note at the beginning of a document that exceeds the limit. */
export function sizeNote(limit: number, language: DisplayLanguage): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: DIAGNOSTIC_SOURCE,
    code: 'size-limit',
    message: sizeText(limit, `${SETTINGS_SECTION}.sizeLimit`, language),
  };
}
