import type { Connection, HandlerResult } from 'vscode-languageserver';
import { asBase64 } from '../base64';
import type { DisplayLanguage } from '../display/displayLanguage';
import { hindranceWords } from '../features/hindranceWords';
import { APPLY_TO_WORD, type ApplyToWordAnswer, type ApplyToWordParams } from '../protocol';
import { LineIndex } from '../text/lines';
import { applyText } from '../word/apply/applyText';
import { receivedBytes } from './wordDocuments';
import { refusalIn, warningsIn } from './wordMessages';

/** Writes edited texts into copies of Word files; the client writes the copy. */
export function listenForApplying(connection: Connection, language: () => DisplayLanguage): void {
  connection.onRequest(
    APPLY_TO_WORD,
    (params: ApplyToWordParams): HandlerResult<ApplyToWordAnswer, void> => answerOf(params, language()),
  );
}

function answerOf({ bytes, text, author, date }: ApplyToWordParams, language: DisplayLanguage): ApplyToWordAnswer {
  const options = { date, ...(author !== '' && { author }) };
  const made = applyText(receivedBytes(bytes, APPLY_TO_WORD), text, options);
  if (made.kind === 'refused') return { kind: 'refused', refusal: refusalIn(made, language) };
  if (made.kind === 'applied') {
    const { places, warnings } = made;
    return { kind: 'applied', bytes: asBase64(made.bytes), places, notes: warningsIn(warnings, language) };
  }
  const lines = LineIndex.of(text.replace(/\r\n?/g, '\n'));
  const places = made.places.map(({ span, hindrance }) => {
    const range = { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
    return { range, message: hindranceWords(hindrance, language) };
  });
  return { kind: 'places', places, restored: made.restored };
}
