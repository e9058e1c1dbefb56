import type { Disposable } from 'vscode';
import { t } from '../shown/l10n';
import type { DocumentInfos } from './documentInfos';
import { namedLines, showOfDocument } from './documentItem';
import { infoLines, isOverLimit, wordsText } from './infoText';

/** Status bar position: to the left of the cursor position, whose priority is 100.5. */
const STATUS_PRIORITY = 100.6;

/** Status bar item with the active document’s word count and limit. */
export function showWords(infos: DocumentInfos): Disposable {
  return showOfDocument(infos, 'treatyBody.words', STATUS_PRIORITY, (info) => ({
    name: t('Treaty Body Document: Words'),
    command: { title: t('Where the Document Stands'), command: 'treatyBody.showStatistics' },
    text: wordsText(info),
    tooltip: namedLines(infoLines(info)),
    isWarning: isOverLimit(info),
  }));
}
