import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { grouped } from '../rules/reading/numbers/digitGroups';

/** How many files of the workspace are looked at, of how many that may be documents. */
export interface FilesLookedAt {
  readonly known: number;
  readonly total: number;
  /** Whether there may be more: not all folders were looked into. */
  readonly isMore: boolean;
}

/** "10,000 of 25,000 files"; empty where all of them are looked at. */
export function partWords({ known, total, isMore }: FilesLookedAt): string {
  if (known >= total && !isMore) return '';
  return `${grouped(known)} of ${isMore ? 'more than ' : ''}${grouped(total)} files`;
}

/** Tells users that an answer is about a part of the workspace alone: each time where it is that there is nothing, else once. */
export class PartTold {
  private told = '';

  constructor(
    private readonly connection: Connection,
    private readonly looked: () => FilesLookedAt,
  ) {}

  /** Says so, where an answer comes from a part of the files. */
  tell(isEmpty: boolean): void {
    const part = partWords(this.looked());
    if (part === '' || (part === this.told && !isEmpty)) return;
    this.told = part;
    const message = `Only ${part} of the workspace were searched.`;
    void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  }
}
