import type { Connection, HandlerResult } from 'vscode-languageserver';
import { asBase64 } from '../../base64';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { makeReferencesLive, typedReferences } from '../../export/liveReferences';
import { liveReferences, makeReferencesTyped } from '../../export/unlinkedReferences';
import { patchesOf } from '../../features/findings/findingPatches';
import { queriesOf } from '../../features/findings/queries';
import { placeName } from '../../features/places/findingPlace';
import type { DocumentModel, ModelOptions } from '../../model/document';
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
  type WordFindingsAnswer,
  type WordFindingsParams,
  type WordReferencesAnswer,
  type WordReferencesParams,
} from '../../protocol';
import type { WeighedFinding } from '../../rules/engine/weighed';
import { weighedFindings } from '../../rules/runner';
import { blockAt } from '../../syntax/blocks/tree';
import type { WordRefusal } from '../../word/parts/refusal';
import type { WordText } from '../../word/parts/result';
import type { WordPatch } from '../../word/patch/parts/wordPatch';
import { type PatchedWord, patchWord } from '../../word/patch/patchWord';
import { withoutOurs } from '../../word/patch/removeOurs';
import { readWord } from '../../word/readWord';
import type { Settings } from '../documents/settings';
import { listenForApplying } from './wordApplying';
import { documentOf, receivedBytes } from '../documents/wordDocuments';
import { refusalIn, warningsIn } from '../documents/wordMessages';
import { listenForPreparing } from './wordPreparing';

/** What these requests need from the server. */
interface WordSendingServer {
  readonly connection: Connection;
  settingsOf(uri: string): Settings;
  optionsOf(uri: string): ModelOptions;
  language(): DisplayLanguage;
  /** Resolves once the settings of a document are known. */
  ready(uri: string): Promise<void>;
  /** Keeps what a Word file says besides its text for the document at its address. */
  keep(uri: string, read: WordText): void;
}

/** A Word file without what was put into it before, and the findings in it. */
interface CheckedFile {
  readonly bytes: Uint8Array;
  readonly model: DocumentModel;
  readonly findings: readonly WeighedFinding[];
}

/** Sends findings into Word files: the client sends the bytes and writes what comes back. */
export class WordSending {
  constructor(private readonly server: WordSendingServer) {}

  listen(): void {
    const { connection, language } = this.server;
    listenForApplying(connection, this.server);
    listenForPreparing(connection, language);
    connection.onRequest(
      WORD_FINDINGS,
      (params: WordFindingsParams): HandlerResult<WordFindingsAnswer, void> => this.found(params),
    );
    connection.onRequest(
      SEND_TO_WORD,
      (params: SendToWordParams): HandlerResult<SendToWordAnswer, void> => this.sent(params),
    );
    connection.onRequest(
      WORD_REFERENCES,
      (params: WordReferencesParams): HandlerResult<WordReferencesAnswer, void> => this.references(params),
    );
    connection.onRequest(
      CHANGE_WORD_REFERENCES,
      (params: ChangeWordReferencesParams): HandlerResult<SendToWordAnswer, void> => this.changed(params),
    );
    connection.onRequest(
      CLEAN_WORD,
      (params: CleanWordParams): HandlerResult<CleanWordAnswer, void> => this.cleaned(params),
    );
  }

  private async found(params: WordFindingsParams): Promise<WordFindingsAnswer> {
    const checked = await this.checked(params, WORD_FINDINGS);
    if (!('model' in checked)) return checked;
    const { model, findings } = checked;
    const items = findings.flatMap((finding) =>
      queriesOf(model, [finding], this.server.language()).map(({ severity, place, text, message, suggestion }) => {
        return { severity, place, text, message, suggestion, isCertain: finding.fixes?.[0]?.certain === true };
      }),
    );
    return { items };
  }

  private async sent(params: SendToWordParams): Promise<SendToWordAnswer> {
    const checked = await this.checked(params, SEND_TO_WORD);
    if (!('model' in checked)) return checked;
    const { chosen, comments, changes, author, initials = '', date } = params;
    const { model, findings, bytes } = checked;
    const meant = chosen && new Set(chosen);
    const some = meant ? findings.filter((_, at) => meant.has(at)) : findings;
    const patches = patchesOf(model, some, { comments, changes }, this.server.language());
    return this.answer(
      patchWord(bytes, patches, { date, ...(author !== '' && { author }), ...(initials !== '' && { initials }) }),
    );
  }

  private async references({ bytes, uri, become }: WordReferencesParams): Promise<WordReferencesAnswer> {
    await this.server.ready(uri);
    const read = this.readAsItIs(receivedBytes(bytes, WORD_REFERENCES), uri);
    if ('refusal' in read) return read;
    const { word, model } = read;
    const found: readonly (WordPatch & { readonly isStale?: boolean })[] =
      become === 'fields' ? typedReferences(word, model) : liveReferences(word);
    const items = found.map(({ start, end, isStale = false }) => {
      const place = placeName(model, blockAt(model.tree, start), this.server.language());
      return { place, text: word.text.slice(start, end), isStale };
    });
    return { items };
  }

  private async changed({
    bytes,
    uri,
    become,
    chosen,
    author,
    date,
  }: ChangeWordReferencesParams): Promise<SendToWordAnswer> {
    await this.server.ready(uri);
    const given = receivedBytes(bytes, CHANGE_WORD_REFERENCES);
    const read = this.readAsItIs(given, uri);
    if ('refusal' in read) return read;
    const { word, model } = read;
    const options = { date, ...(author !== '' && { author }), ...(chosen && { chosen: new Set(chosen) }) };
    return this.answer(
      become === 'fields' ? makeReferencesLive(given, word, model, options) : makeReferencesTyped(given, word, options),
    );
  }

  /** A file with everything that was put into it. */
  private readAsItIs(
    bytes: Uint8Array,
    uri: string,
  ): { readonly word: WordText; readonly model: DocumentModel } | { readonly refusal: string } {
    const word = readWord(bytes);
    if (word.kind === 'refused') return this.refusal(word);
    return { word, model: documentOf(word, uri, this.server.optionsOf(uri)) };
  }

  private cleaned({ bytes }: CleanWordParams): CleanWordAnswer {
    const clean = withoutOurs(receivedBytes(bytes, CLEAN_WORD));
    if (clean.kind === 'refused') return this.refusal(clean);
    const { comments, answered, isExact } = clean;
    return { bytes: asBase64(clean.bytes), comments, answered, isExact };
  }

  /**
   * What is normal in a draft may stand in the way of submission, so the submission check reads the document as final. Figures are left
   * out.
   */
  private async checked(
    { bytes, uri, which }: WordFindingsParams,
    request: string,
  ): Promise<CheckedFile | { readonly refusal: string }> {
    const given = receivedBytes(bytes, request);
    await this.server.ready(uri);
    const base = withoutOurs(given);
    if (base.kind === 'refused') return this.refusal(base);
    const word = readWord(base.bytes);
    if (word.kind === 'refused') return this.refusal(word);
    const model = documentOf(word, uri, {
      ...this.server.optionsOf(uri),
      ...(which === 'submission' && { status: 'final' }),
    });
    const findings = weighedFindings(model, this.server.settingsOf(uri)).filter(({ isFigure }) => isFigure !== true);
    return { bytes: base.bytes, model, findings };
  }

  private answer(made: PatchedWord | WordRefusal): SendToWordAnswer {
    if (made.kind === 'refused') return this.refusal(made);
    const { comments, changed, left, warnings } = made;
    const notes = warningsIn(warnings, this.server.language());
    return { bytes: asBase64(made.bytes), comments, changed, left: left.length, notes };
  }

  private refusal(refused: WordRefusal): { readonly refusal: string } {
    return { refusal: refusalIn(refused, this.server.language()) };
  }
}
