import type { HandlerResult } from 'vscode-languageserver';
import { asBase64 } from '../../base64';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import { newBeginnings } from '../../edits/numbers/fixedNumbers';
import { makeReferencesLive } from '../../export/liveReferences';
import { newReferences } from '../../export/newReferences';
import { type HinderedOperation, operateInWord } from '../../export/operationInWord';
import { hindranceWords } from '../../features/words/hindranceWords';
import { newBeginningMessage } from '../../features/words/operationWords';
import type { DocumentModel } from '../../model/document';
import { type OperationNote, WORD_OPERATE, type WordOperateAnswer, type WordOperateParams } from '../../protocol';
import { blockIndexAt } from '../../syntax/blocks/tree';
import { applyEdits } from '../../text/edits';
import type { WordText } from '../../word/parts/result';
import { readWord } from '../../word/readWord';
import { rangeOf } from '../connection/convert';
import { modelOfWordText, receivedBytes } from '../documents/wordDocuments';
import { refusalIn, warningsIn } from '../documents/wordMessages';
import { contextOf } from '../operations/operate';
import { answerOf } from '../operations/operationAnswer';
import type { ServerSession } from '../session/serverSession';

/** Performs operations on copies of Word files: the client sends the bytes and writes the result. */
export function listenForWordOperations(session: ServerSession): void {
  session.connection.onRequest(
    WORD_OPERATE,
    (params: WordOperateParams): HandlerResult<WordOperateAnswer, void> => operateOnFile(session, params),
  );
}

/** The copy with the operation applied, the reason for refusing it, or a question to ask first. */
async function operateOnFile(session: ServerSession, params: WordOperateParams): Promise<WordOperateAnswer> {
  const { uri, author, date } = params;
  const bytes = receivedBytes(params.bytes, WORD_OPERATE);
  await session.ready(uri);
  const language = session.language;
  const { t } = speakerFor(language);
  const model = session.model(uri);
  if (!model) return { kind: 'refused', message: t('The document is not open.') };
  const word = readWord(bytes);
  if (word.kind === 'refused') return { kind: 'refused', message: refusalIn(word, language) };
  if (word.text !== model.text.text)
    return {
      kind: 'refused',
      message: t('Show the document as it is now, with all changes accepted, and try again.'),
    };
  const { answer, outcome } = answerOf(model, params, contextOf(session, uri));
  if (answer.kind !== 'edit' || !outcome) return answer.kind === 'edit' ? { kind: 'nothing' } : answer;
  if (outcome.edits.length === 0) return { kind: 'nothing' };
  const reading = session.optionsOf(uri);
  const by = { date, ...(author !== '' && { author }) };
  const operationResult = operateInWord(bytes, word, model, outcome, { ...by, reading });
  if (operationResult.kind === 'refused') return { kind: 'refused', message: refusalIn(operationResult, language) };
  if (operationResult.kind === 'not-made')
    return { kind: 'refused', message: hindranceText(model, operationResult, language) };
  const { accepted } = operationResult;
  const text = applyEdits(model.text.text, outcome.edits);
  const notes = notesIn(accepted.text, answer.notes, text, model);
  const { message, untargeted } = answer;
  const typedReferences = rewrittenReferences(session, uri, accepted, date);
  const liveResult =
    params.fields === true && typedReferences
      ? makeReferencesLive(operationResult.bytes, accepted, typedReferences.model, {
          ...by,
          chosen: typedReferences.chosen,
        })
      : operationResult;
  if (liveResult.kind === 'refused') return { kind: 'refused', message: refusalIn(liveResult, language) };
  const warnings = warningsIn(operationResult.warnings, language);
  const fieldable = typedReferences?.chosen.size ?? 0;
  const wereFields = word.fields.some(
    ({ type, start, end }) =>
      type === 'REF' &&
      outcome.edits.some((edit) => edit.start < end && start < edit.end && edit.about === 'reference'),
  );
  return {
    kind: 'made',
    bytes: asBase64(liveResult.bytes),
    message,
    notes,
    untargeted,
    fieldable,
    wereFields,
    warnings,
  };
}

/** Typed references that the operation rewrote and that could become fields, as indexes into all typed references. */
function rewrittenReferences(
  session: ServerSession,
  uri: string,
  word: WordText,
  date: string,
): { readonly model: DocumentModel; readonly chosen: ReadonlySet<number> } | undefined {
  const model = modelOfWordText(word, uri, session.optionsOf(uri));
  const chosenReferences = newReferences(word, model, date);
  return chosenReferences.size === 0 ? undefined : { model, chosen: chosenReferences };
}

/** Moves notes on one text to another that differs only in white space. */
function notesIn(
  other: string,
  notes: readonly OperationNote[],
  text: string,
  { text: before }: DocumentModel,
): readonly OperationNote[] {
  if (notes.length === 0) return notes;
  const places: number[] = [];
  for (let at = 0; at < other.length; at++) if (isShown(other, at)) places.push(at);
  const shownBefore = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) shownBefore[at + 1] = (shownBefore[at] ?? 0) + (isShown(text, at) ? 1 : 0);
  const placeOf = (offset: number) => places[shownBefore[offset] ?? places.length] ?? other.length;
  const [newLines, oldLines] = [before.lines.alike(text), before.lines.alike(other)];
  return notes.map((note) => {
    const { range } = note;
    const [start, end] = [placeOf(newLines.offsetAt(range.start)), placeOf(newLines.offsetAt(range.end))];
    return { ...note, range: rangeOf(oldLines, { start, end: Math.max(start, end) }) };
  });
}

function isShown(text: string, at: number): boolean {
  return !/\s/.test(text.charAt(at));
}

function hindranceText(model: DocumentModel, { hindrance, at }: HinderedOperation, language: DisplayLanguage): string {
  const { t } = speakerFor(language);
  const [beginning] = hindrance === 'otherwise' ? newBeginnings(model) : [];
  const hindranceReason = beginning
    ? newBeginningMessage(beginning.number, beginning.after, language)
    : hindranceWords(hindrance, language);
  const owner = at === undefined ? -1 : (model.paragraphs.owner[blockIndexAt(model.tree, at)] ?? -1);
  const paragraph = model.paragraphs.all[owner];
  const reason = paragraph ? t('{0}: {1}', t('Paragraph {0}', paragraph.number), hindranceReason) : hindranceReason;
  return t('No copy was made, because not everything could be done. {0}', reason);
}
