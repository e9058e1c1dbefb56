import type { HandlerResult } from 'vscode-languageserver';
import { asBase64 } from '../../base64';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { hiddenDataText } from '../../features/words/carriedWords';
import {
  type CleanWordParams,
  type HiddenDataItem,
  INSPECT_WORD,
  type InspectWordAnswer,
  PREPARE_WORD,
  type PrepareWordAnswer,
  type PrepareWordParams,
} from '../../protocol';
import { HIDDEN_DATA_KINDS, type HiddenData } from '../../word/patch/carriedData';
import { cleanCopy, inspectWord } from '../../word/patch/cleanCopy';
import { receivedBytes } from '../documents/wordDocuments';
import { refusalIn } from '../documents/wordMessages';
import type { ServerSession } from '../session/serverSession';

/** How many words, names and values of a kind to show, and the maximum length of each in UTF-16 code units. */
const MAX_DISPLAYED_VALUES = 5;
const MAX_DISPLAY_LENGTH = 60;

/** Lists the hidden data of Word files, and makes copies without it; the client writes the copy. */
export function listenForPreparing(session: ServerSession): void {
  const { connection } = session;
  connection.onRequest(INSPECT_WORD, ({ bytes }: CleanWordParams): HandlerResult<InspectWordAnswer, void> => {
    const inspection = inspectWord(receivedBytes(bytes, INSPECT_WORD));
    if (inspection.kind === 'refused') return { refusal: refusalIn(inspection, session.language) };
    return { items: inspection.carried.map((one) => itemOf(one, session.language)) };
  });
  connection.onRequest(PREPARE_WORD, ({ bytes, remove }: PrepareWordParams): HandlerResult<PrepareWordAnswer, void> => {
    const kinds = HIDDEN_DATA_KINDS.filter((kind) => remove.includes(kind));
    const copy = cleanCopy(receivedBytes(bytes, PREPARE_WORD), new Set(kinds));
    if (copy.kind === 'refused') return { refusal: refusalIn(copy, session.language) };
    return { bytes: asBase64(copy.bytes), left: copy.left.map((one) => itemOf(one, session.language)) };
  });
}

function itemOf(data: HiddenData, language: DisplayLanguage): HiddenDataItem {
  const { kind, samples } = data;
  const excerpts = samples.slice(0, MAX_DISPLAYED_VALUES).map((one) => one.slice(0, MAX_DISPLAY_LENGTH));
  const ellipsis = samples.length > MAX_DISPLAYED_VALUES ? ' · …' : '';
  return { kind, label: hiddenDataText(data, language), detail: excerpts.join(' · ') + ellipsis };
}
