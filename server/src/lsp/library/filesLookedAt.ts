import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import type { Initialized } from '../connection/initialized';

/** How many files of the workspace are read, and how many may be documents. */
export interface SearchCoverage {
  readonly known: number;
  readonly total: number;
  /** Whether there may be more, because not all folders were searched. */
  readonly isMore: boolean;
}

/** "10,000 of 25,000 files"; empty if all files are read. */
export function partText({ known, total, isMore }: SearchCoverage, language: DisplayLanguage): string {
  if (known >= total && !isMore) return '';
  const { plural, grouped } = speakerFor(language);
  return isMore
    ? plural(total, '{1} of more than {0} file', '{1} of more than {0} files', grouped(known))
    : plural(total, '{1} of {0} file', '{1} of {0} files', grouped(known));
}

/** Server services for messages about the searched files. */
interface SearchingServer extends Initialized {
  readonly language: DisplayLanguage;
  /** Which part of the files is searched, in words; empty if all are. */
  readonly part: string;
}

/** Tells the user that an answer covers only part of the workspace: every time the answer is empty, otherwise once. */
export class PartialAnswerNotice {
  private lastTold = '';

  constructor(private readonly server: SearchingServer) {}

  /** Call this when answering from the files that were read. */
  tell(isEmpty: boolean): void {
    const { connection, language, part } = this.server;
    if (part === '' || (part === this.lastTold && !isEmpty)) return;
    this.lastTold = part;
    const message = speakerFor(language).t('Only {0} of the workspace were searched.', part);
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  }
}
