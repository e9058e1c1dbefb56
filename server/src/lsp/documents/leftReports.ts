import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import type { OperationOutcome } from '../../edits/paragraphs/operation';
import { noteMessage, outcomeMessage, placesToCheckText } from '../../features/words/operationWords';
import { applyEdits } from '../../text/edits';
import { LineIndex } from '../../text/lines';
import type { Initialized } from '../connection/initialized';

/** Maximum number of places named in one message, which most editors show on one line. */
const MAX_PLACES = 5;

/** A message for the user once a document has a certain text. */
interface LeftReport {
  readonly after: string;
  readonly message: string;
}

/** Server services for reports. */
interface ReportingServer extends Initialized {
  readonly language: DisplayLanguage;
}

/**
 * Reports the unresolved notes of an operation in editors that apply code actions without telling the server: the operation is recognized
 * by the resulting text. Only the last offers count, and each report is made once.
 */
export class LeftReports {
  private readonly expectedReports = new Map<string, readonly LeftReport[]>();

  constructor(private readonly server: ReportingServer) {}

  /** Records the operations on a text that are offered to the user, replacing earlier ones. */
  expect(uri: string, text: string, outcomes: readonly OperationOutcome[]): void {
    const reports = outcomes
      .filter(({ notes }) => notes.length > 0)
      .map((outcome): LeftReport => {
        const textAfter = applyEdits(text, outcome.edits);
        return { after: textAfter, message: reportOf(outcome, textAfter, this.server.language) };
      });
    if (reports.length > 0) this.expectedReports.set(uri, reports);
    else this.expectedReports.delete(uri);
  }

  /** Call this when a document has a new text; reports the operation that led to it, if any. */
  didChange(uri: string, text: string): void {
    const report = this.expectedReports.get(uri)?.find(({ after }) => after === text);
    if (!report) return;
    this.expectedReports.delete(uri);
    const { message } = report;
    void this.server.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }

  didClose(uri: string): void {
    this.expectedReports.delete(uri);
  }
}

function reportOf(outcome: OperationOutcome, after: string, language: DisplayLanguage): string {
  const { t } = speakerFor(language);
  const lines = LineIndex.of(after);
  const places = outcome.notes.slice(0, MAX_PLACES).map((note) => {
    return t('Line {0}: {1}', lines.lineAt(note.at.start) + 1, noteMessage(note, language));
  });
  const moreNotes = outcome.notes.length > MAX_PLACES ? ['…'] : [];
  return [outcomeMessage(outcome, language), placesToCheckText(outcome.notes, language), ...places, ...moreNotes]
    .filter((part) => part !== '')
    .join(' ');
}
