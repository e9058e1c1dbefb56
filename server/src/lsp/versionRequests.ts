import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { DisplayLanguage } from '../display/displayLanguage';
import { textLanguage } from '../features/textLanguage';
import { differenceLine } from '../features/versionWords';
import { languageName } from '../features/words';
import type { DocumentModel } from '../model/document';
import { documentsOf, isDocumentOf } from '../model/workspace';
import {
  LANGUAGE_VERSIONS,
  type LanguageVersionsAnswer,
  type LanguageVersionsParams,
  OTHER_VERSIONS,
  type OtherVersion,
  type OtherVersionsParams,
  type ToldDifference,
} from '../protocol';
import { originalOf, ownLanguage } from '../versions/originalLanguage';
import type { VersionSide } from '../versions/versionDifference';
import { versionDifferences } from '../versions/versionDifferences';
import { versionFix } from '../versions/versionFix';
import { versionPairs } from '../versions/versionPairs';
import { rangeOf } from './convert';
import type { OpenDocuments } from './documents';
import { type Library, Slices } from './library';

/** What these requests need from the server. */
interface VersionsServer {
  readonly connection: Connection;
  readonly documents: OpenDocuments;
  readonly library: Library;
  /** Resolves once the present settings of a document are known. */
  ready(uri: string): Promise<void>;
  /** The display language. */
  language(): DisplayLanguage;
}

/** Answers requests about language versions of a document. */
export function listenForVersions(server: VersionsServer): void {
  const { connection, documents } = server;
  connection.onRequest(OTHER_VERSIONS, ({ uri }: OtherVersionsParams, token) => otherVersions(server, uri, token));
  connection.onRequest(
    LANGUAGE_VERSIONS,
    async ({ uri, other }: LanguageVersionsParams): Promise<LanguageVersionsAnswer | null> => {
      await Promise.all([server.ready(uri), server.ready(other)]);
      const models = [documents.get(uri), documents.get(other)] as const;
      return models[0] && models[1] ? compared(models[0], models[1], server.language()) : null;
    },
  );
}

/** The documents with the same symbol in another language; none if the document has no symbol or the request was cancelled. */
async function otherVersions(
  { documents, library, language }: VersionsServer,
  uri: string,
  token: CancellationToken,
): Promise<readonly OtherVersion[]> {
  if (!(await library.read(token))) return [];
  const model = documents.get(uri);
  const symbol = model?.identity.symbol?.canonical;
  if (!model || symbol === undefined) return [];
  const versions: OtherVersion[] = [];
  const slices = new Slices();
  for (const candidate of documentsOf(library.workspace, symbol, model)) {
    const other = candidate.model ?? (await library.load(candidate.uri));
    if (other && isDocumentOf(other, symbol) && ownLanguage(other) !== ownLanguage(model))
      versions.push({ uri: other.text.uri, language: languageName(textLanguage(other).name, language()) });
    if (!(await slices.next(token))) return [];
  }
  return versions;
}

function compared(
  model: DocumentModel,
  other: DocumentModel,
  language: DisplayLanguage,
): LanguageVersionsAnswer | null {
  if (model.paragraphs.all.length === 0 || other.paragraphs.all.length === 0) return null;
  const isOriginal = originalOf([{ model }, { model: other }])?.model === model;
  const [original, version] = isOriginal ? [model, other] : [other, model];
  const lineOf = (one: DocumentModel, offset: number) => one.text.lines.positionAt(offset).line;
  const rangeIn = (one: DocumentModel, side: VersionSide | undefined) => side && rangeOf(one.text.lines, side.span);
  return {
    isOriginal,
    pairs: versionPairs(model, other).map(({ start, otherStart }) => ({
      line: lineOf(model, start),
      other: lineOf(other, otherStart),
    })),
    differences: versionDifferences(original, version).map((difference): ToldDifference => {
      const here = rangeIn(model, isOriginal ? difference.original : difference.other);
      const there = rangeIn(other, isOriginal ? difference.other : difference.original);
      const fix = versionFix(difference, [original, version]);
      return {
        ...(fix && { instead: fix.text }),
        message: differenceLine(difference, [original, version], language),
        kind: difference.kind,
        level: difference.level,
        ...(here && { range: here }),
        ...(there && { other: there }),
      };
    }),
  };
}
