import type { Disposable } from 'vscode';
import { t } from '../shown/l10n';
import type { DocumentInfos } from './documentInfos';
import { namedLines, showOfDocument } from './documentItem';
import { infoLines, isOverLimit, wordsText } from './infoText';

/** To the left of the cursor position, which has 100.5. */
const PRIORITY = 100.6;

/** Shows the word count of the active document and its limit. */
export function showWords(infos: DocumentInfos): Disposable {
  return showOfDocument(infos, 'treatyBody.words', PRIORITY, (info) => ({
    name: t('Treaty Body Document: Words'),
    command: { title: t('Where the Document Stands'), command: 'treatyBody.showStatistics' },
    text: wordsText(info),
    tooltip: namedLines(infoLines(info)),
    isWarning: isOverLimit(info),
  }));
}
