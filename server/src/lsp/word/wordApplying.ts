import type { HandlerResult } from 'vscode-languageserver';
import { asBase64 } from '../../base64';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { newFields } from '../../export/newReferences';
import { hindranceWords } from '../../features/words/hindranceWords';
import { APPLY_TO_WORD, type ApplyToWordAnswer, type ApplyToWordParams } from '../../protocol';
import { LineIndex } from '../../text/lines';
import { WordEditing } from '../../word/apply/applyText';
import { numberedText } from '../../word/apply/numberedText';
import { unlessRefused, type WordRefusal } from '../../word/parts/refusal';
import { modelOfWordText, receivedBytes, wordTextAnswer } from '../documents/wordDocuments';
import { refusalIn, warningsIn } from '../documents/wordMessages';
import type { ServerSession } from '../session/serverSession';

/** Writes edited texts into copies of Word files; the client writes the copy. */
export function listenForApplying(session: ServerSession): void {
  const open = new OpenEditings();
  session.connection.onRequest(APPLY_TO_WORD, (params: ApplyToWordParams): HandlerResult<ApplyToWordAnswer, void> => {
    const { bytes, text, author, date, uri } = params;
    const fieldsIn = newFields(date, (word) =>
      modelOfWordText(word, uri ?? '', uri === undefined ? {} : session.optionsOf(uri)),
    );
    const result = unlessRefused(() => open.of(bytes, author).apply(text, { date, fieldsIn }));
    if (result.kind === 'applied' && uri !== undefined) session.word.keep(uri, result.accepted, true);
    return answerOf(result, text, session.language);
  });
}

/** How many files to keep open, for editing side by side. Each takes a few times the memory of its text. */
const MAX_OPEN_FILES = 2;

/** A cache of the files written last: repeated saves of a text mostly go into the same file. */
class OpenEditings {
  private readonly open = new Map<string, WordEditing>();

  /** Returns an open file, opening it if necessary. @throws {WordRefused} if it cannot be read or must not be changed */
  of(bytes: string, author: string): WordEditing {
    const key = `${author}\n${bytes}`;
    const editing =
      this.open.get(key) ?? new WordEditing(receivedBytes(bytes, APPLY_TO_WORD), author === '' ? {} : { author });
    this.open.delete(key);
    this.open.set(key, editing);
    const [first] = this.open.keys();
    if (first !== undefined && this.open.size > MAX_OPEN_FILES) this.open.delete(first);
    return editing;
  }
}

function answerOf(
  result: ReturnType<WordEditing['apply']> | WordRefusal,
  text: string,
  language: DisplayLanguage,
): ApplyToWordAnswer {
  if (result.kind === 'refused') return { kind: 'refused', refusal: refusalIn(result, language) };
  if (result.kind === 'applied') {
    const { bytes, accepted, places, warnings } = result;
    return {
      kind: 'applied',
      bytes: asBase64(bytes),
      places,
      numbered: numberedText(accepted, text),
      read: wordTextAnswer(accepted, language),
      notes: warningsIn(warnings, language),
    };
  }
  const lines = LineIndex.of(text.replace(/\r\n?/g, '\n'));
  const places = result.places.map(({ span, hindrance }) => {
    const range = { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
    return { range, message: hindranceWords(hindrance, language) };
  });
  return { kind: 'places', places, restored: result.restored };
}
