import type { HandlerResult } from 'vscode-languageserver';
import { asBase64 } from '../../base64';
import { makeReferencesLive, typedReferences } from '../../export/liveReferences';
import { liveReferences, makeReferencesTyped } from '../../export/unlinkedReferences';
import { patchesOf } from '../../features/findings/findingPatches';
import { queriesOf } from '../../features/findings/queries';
import { placeName } from '../../features/places/findingPlace';
import type { DocumentModel } from '../../model/document';
import {
  CHANGE_WORD_REFERENCES,
  type ChangeWordReferencesParams,
  CLEAN_WORD,
  type CleanWordAnswer,
  type CleanWordParams,
  SEND_TO_WORD,
  type SendToWordAnswer,
  type SendToWordParams,
  WORD_FINDINGS,
  WORD_REFERENCES,
  WORD_TEXT,
  type WordFindingsAnswer,
  type WordFindingsParams,
  type WordReferencesAnswer,
  type WordReferencesParams,
  type WordTextAnswer,
  type WordTextParams,
} from '../../protocol';
import type { WeighedFinding } from '../../rules/engine/weighed';
import { weighedFindings } from '../../rules/runner';
import { blockIndexAt } from '../../syntax/blocks/tree';
import type { WordRefusal } from '../../word/parts/refusal';
import type { WordText } from '../../word/parts/result';
import type { WordPatch } from '../../word/patch/parts/wordPatch';
import { type PatchedWord, patchWord } from '../../word/patch/patchWord';
import { removeOurs } from '../../word/patch/removeOurs';
import { readWord } from '../../word/readWord';
import { modelOfWordText, receivedBytes } from '../documents/wordDocuments';
import { refusalIn, warningsIn } from '../documents/wordMessages';
import type { ServerSession } from '../session/serverSession';
import { listenForApplying } from './wordApplying';
import { listenForPreparing } from './wordPreparing';

/** A Word file without our earlier insertions, and its findings. */
interface SendingCheck {
  readonly bytes: Uint8Array;
  readonly model: DocumentModel;
  readonly findings: readonly WeighedFinding[];
}

/** Reads Word files and sends findings into them: the client sends the bytes and writes the result. */
export function listenForSending(session: ServerSession): void {
  const { connection } = session;
  listenForApplying(session);
  listenForPreparing(session);
  connection.onRequest(
    WORD_TEXT,
    (params: WordTextParams): HandlerResult<WordTextAnswer, void> => session.word.answer(params),
  );
  connection.onRequest(
    WORD_FINDINGS,
    (params: WordFindingsParams): HandlerResult<WordFindingsAnswer, void> => findingsInFile(session, params),
  );
  connection.onRequest(
    SEND_TO_WORD,
    (params: SendToWordParams): HandlerResult<SendToWordAnswer, void> => sentFile(session, params),
  );
  connection.onRequest(
    WORD_REFERENCES,
    (params: WordReferencesParams): HandlerResult<WordReferencesAnswer, void> => referencesAnswer(session, params),
  );
  connection.onRequest(
    CHANGE_WORD_REFERENCES,
    (params: ChangeWordReferencesParams): HandlerResult<SendToWordAnswer, void> => changedReferences(session, params),
  );
  connection.onRequest(
    CLEAN_WORD,
    (params: CleanWordParams): HandlerResult<CleanWordAnswer, void> => cleanedFile(session, params),
  );
}

async function findingsInFile(session: ServerSession, params: WordFindingsParams): Promise<WordFindingsAnswer> {
  const sendingCheck = await checkedFile(session, params, WORD_FINDINGS);
  if (!('model' in sendingCheck)) return sendingCheck;
  const { model, findings } = sendingCheck;
  const items = findings.flatMap((finding) =>
    queriesOf(model, [finding], session.language).map(({ severity, place, text, message, suggestion }) => {
      return { severity, place, text, message, suggestion, isCertain: finding.fixes?.[0]?.certain === true };
    }),
  );
  return { items };
}

async function sentFile(session: ServerSession, params: SendToWordParams): Promise<SendToWordAnswer> {
  const sendingCheck = await checkedFile(session, params, SEND_TO_WORD);
  if (!('model' in sendingCheck)) return sendingCheck;
  const { chosen, comments, changes, author, initials = '', date } = params;
  const { model, findings, bytes } = sendingCheck;
  const chosenIndexes = chosen && new Set(chosen);
  const selectedFindings = chosenIndexes ? findings.filter((_, at) => chosenIndexes.has(at)) : findings;
  const patches = patchesOf(model, selectedFindings, { comments, changes }, session.language);
  return answer(
    session,
    patchWord(bytes, patches, { date, ...(author !== '' && { author }), ...(initials !== '' && { initials }) }),
  );
}

async function referencesAnswer(
  session: ServerSession,
  { bytes, uri, become }: WordReferencesParams,
): Promise<WordReferencesAnswer> {
  await session.ready(uri);
  const read = readAsItIs(session, receivedBytes(bytes, WORD_REFERENCES), uri);
  if ('refusal' in read) return read;
  const { word, model } = read;
  const candidates: readonly (WordPatch & { readonly isStale?: boolean })[] =
    become === 'fields' ? typedReferences(word, model) : liveReferences(word);
  const items = candidates.map(({ start, end, isStale = false }) => {
    const place = placeName(model, blockIndexAt(model.tree, start), session.language);
    return { place, text: word.text.slice(start, end), isStale };
  });
  return { items };
}

async function changedReferences(
  session: ServerSession,
  { bytes, uri, become, chosen, author, date }: ChangeWordReferencesParams,
): Promise<SendToWordAnswer> {
  await session.ready(uri);
  const fileBytes = receivedBytes(bytes, CHANGE_WORD_REFERENCES);
  const read = readAsItIs(session, fileBytes, uri);
  if ('refusal' in read) return read;
  const { word, model } = read;
  const options = { date, ...(author !== '' && { author }), ...(chosen && { chosen: new Set(chosen) }) };
  return answer(
    session,
    become === 'fields'
      ? makeReferencesLive(fileBytes, word, model, options)
      : makeReferencesTyped(fileBytes, word, options),
  );
}

/** Reads a file as it is, including everything inserted into it. */
function readAsItIs(
  session: ServerSession,
  bytes: Uint8Array,
  uri: string,
): { readonly word: WordText; readonly model: DocumentModel } | { readonly refusal: string } {
  const word = readWord(bytes);
  if (word.kind === 'refused') return refusalAnswer(session, word);
  return { word, model: modelOfWordText(word, uri, session.optionsOf(uri)) };
}

function cleanedFile(session: ServerSession, { bytes }: CleanWordParams): CleanWordAnswer {
  const cleanCopy = removeOurs(receivedBytes(bytes, CLEAN_WORD));
  if (cleanCopy.kind === 'refused') return refusalAnswer(session, cleanCopy);
  const { comments, answered, isExact } = cleanCopy;
  return { bytes: asBase64(cleanCopy.bytes), comments, answered, isExact };
}

/**
 * Reads and checks a file. For the submission check, the document counts as final, which is stricter than the check of a draft. Mere
 * statistics are omitted.
 */
async function checkedFile(
  session: ServerSession,
  { bytes, uri, which }: WordFindingsParams,
  request: string,
): Promise<SendingCheck | { readonly refusal: string }> {
  const fileBytes = receivedBytes(bytes, request);
  await session.ready(uri);
  const base = removeOurs(fileBytes);
  if (base.kind === 'refused') return refusalAnswer(session, base);
  const word = readWord(base.bytes);
  if (word.kind === 'refused') return refusalAnswer(session, word);
  const model = modelOfWordText(word, uri, {
    ...session.optionsOf(uri),
    ...(which === 'submission' && { status: 'final' }),
  });
  const findings = weighedFindings(model, session.settingsOf(uri)).filter(({ isFigure }) => isFigure !== true);
  return { bytes: base.bytes, model, findings };
}

function answer(session: ServerSession, made: PatchedWord | WordRefusal): SendToWordAnswer {
  if (made.kind === 'refused') return refusalAnswer(session, made);
  const { comments, changed, left, warnings } = made;
  const notes = warningsIn(warnings, session.language);
  return { bytes: asBase64(made.bytes), comments, changed, left: left.length, notes };
}

function refusalAnswer(session: ServerSession, refused: WordRefusal): { readonly refusal: string } {
  return { refusal: refusalIn(refused, session.language) };
}
