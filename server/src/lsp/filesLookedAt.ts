import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { DisplayLanguage } from '../display/displayLanguage';
import { speaker } from '../display/speaker';

/** How many files of the workspace are looked at, of how many that may be documents. */
export interface FilesLookedAt {
  readonly known: number;
  readonly total: number;
  /** Whether there may be more: not all folders were looked into. */
  readonly isMore: boolean;
}

/** "10,000 of 25,000 files"; empty where all of them are looked at. */
export function partWords({ known, total, isMore }: FilesLookedAt, language: DisplayLanguage): string {
  if (known >= total && !isMore) return '';
  const { plural, grouped } = speaker(language);
  return isMore
    ? plural(total, '{1} of more than {0} file', '{1} of more than {0} files', grouped(known))
    : plural(total, '{1} of {0} file', '{1} of {0} files', grouped(known));
}

/** Tells users that an answer is about a part of the workspace alone: each time where it is that there is nothing, else once. */
export class PartTold {
  private told = '';

  constructor(
    private readonly connection: Connection,
    private readonly looked: () => FilesLookedAt,
    private readonly language: () => DisplayLanguage,
  ) {}

  /** Says so, where an answer comes from a part of the files. */
  tell(isEmpty: boolean): void {
    const part = partWords(this.looked(), this.language());
    if (part === '' || (part === this.told && !isEmpty)) return;
    this.told = part;
    const message = speaker(this.language()).t('Only {0} of the workspace were searched.', part);
    void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  }
}
