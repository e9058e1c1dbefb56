import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { showsSign } from '../../features/documentSigns';
import { unrecognizedText } from '../../features/words/words';
import type { DocumentModel } from '../../model/document';
import { fileNameOf } from '../../model/workspace';
import { LANGUAGE_ID } from '../../protocol';
import { isTreatyBodyFileName } from '../../recognize';
import { DIAGNOSTIC_SOURCE } from '../connection/capabilities';

/**
 * Whether a text that an editor has opened under another language id shows no sign of a treaty body document, in its words or its name, and
 * was not declared one by the user.
 */
export function isUnrecognized(model: DocumentModel): boolean {
  const { uri, languageId } = model.text;
  const { kind, status } = model.said;
  return languageId !== LANGUAGE_ID && !kind && !status && !isTreatyBodyFileName(fileNameOf(uri)) && !showsSign(model);
}

/** The note at the beginning of an unrecognized text, in place of findings. */
export function unrecognizedNote(language: DisplayLanguage): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: DIAGNOSTIC_SOURCE,
    code: 'not-recognized',
    message: unrecognizedText(language),
  };
}
