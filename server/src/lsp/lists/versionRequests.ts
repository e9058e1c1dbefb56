import type { CancellationToken } from 'vscode-languageserver';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { plainChangeText } from '../../features/comparisons/comparisonTable';
import { changeKindText } from '../../features/comparisons/comparisonWords';
import { originalChangePlace, originalChanges } from '../../features/comparisons/originalChanges';
import { withQuotations } from '../../features/comparisons/quotationDifferences';
import { versionTable } from '../../features/comparisons/versionTable';
import { differenceLine, differencePlace, differenceText, sideText } from '../../features/comparisons/versionWords';
import { tableText } from '../../features/words/tableForms';
import { textLanguage } from '../../features/words/textLanguage';
import { languageName } from '../../features/words/words';
import { type DocumentModel, readDocument } from '../../model/document';
import { documentsOf, fileNameOf, isDocumentOf, uriKey } from '../../model/workspace';
import {
  LANGUAGE_VERSIONS,
  type LanguageVersionsAnswer,
  type LanguageVersionsParams,
  ORIGINAL_CHANGES,
  type OriginalChangesParams,
  OTHER_VERSIONS,
  type OtherVersion,
  type OtherVersionsParams,
  type ReportedChange,
  type ReportedDifference,
  VERSIONS_TABLE,
  type VersionsTableParams,
} from '../../protocol';
import { openText } from '../../text/textVersion';
import { originalOf, ownLanguage } from '../../versions/originalLanguage';
import type { VersionDifference, VersionSide } from '../../versions/versionDifference';
import { versionDifferences } from '../../versions/versionDifferences';
import { versionFix } from '../../versions/versionFix';
import { versionPairs } from '../../versions/versionPairs';
import { rangeOf } from '../connection/convert';
import { Slices } from '../library/library';
import type { ServerSession } from '../session/serverSession';

/** Answers requests about language versions of a document. */
export function listenForVersions(session: ServerSession): void {
  const { connection, documents } = session;
  connection.onRequest(OTHER_VERSIONS, (params: OtherVersionsParams, token) => otherVersions(session, params, token));
  connection.onRequest(
    LANGUAGE_VERSIONS,
    async ({ uri, other }: LanguageVersionsParams): Promise<LanguageVersionsAnswer | null> => {
      await prepareBoth(session, uri, other);
      const models = [documents.get(uri), documents.get(other)] as const;
      return models[0] && models[1] ? comparisonAnswer(models[0], models[1], session) : null;
    },
  );
  connection.onRequest(
    ORIGINAL_CHANGES,
    async ({ uri, other, before }: OriginalChangesParams): Promise<readonly ReportedChange[] | null> => {
      await Promise.all([session.ready(uri), session.ready(other)]);
      const models = [documents.get(uri), documents.get(other)] as const;
      const pair = models[0] && models[1] ? pairOf(models[0], models[1]) : undefined;
      if (!pair) return null;
      const { text } = pair.original;
      const earlierModel =
        (before.uri === '' ? undefined : documents.get(before.uri)) ??
        readDocument(openText(text.uri, text.languageId, 0, before.text));
      return hasChanged([earlierModel, pair.original], pair.version, session.language);
    },
  );
  connection.onRequest(VERSIONS_TABLE, async ({ uri, other, format }: VersionsTableParams): Promise<string | null> => {
    await prepareBoth(session, uri, other);
    const models = [documents.get(uri), documents.get(other)] as const;
    const pair = models[0] && models[1] ? pairOf(models[0], models[1]) : undefined;
    if (!pair) return null;
    const differences = differencesOf(pair, session);
    const name = fileNameOf(pair.version.text.uri);
    const comparison = { name, models: [pair.original, pair.version], differences } as const;
    return tableText(versionTable([comparison], session.language), format);
  });
}

/**
 * The other language versions of a document: those that the project file declares and, unless only these are requested, the documents with
 * the same symbol. Empty if the request was cancelled.
 */
async function otherVersions(
  session: ServerSession,
  { uri, which }: OtherVersionsParams,
  token: CancellationToken,
): Promise<readonly OtherVersion[]> {
  const { documents, library, language, projects } = session;
  await session.ready(uri);
  const versions = new Map<string, OtherVersion>();
  const add = (model: DocumentModel, isDeclared: boolean) => {
    const key = uriKey(model.text.uri);
    const name = languageName(textLanguage(model), language);
    if (!versions.has(key)) versions.set(key, { uri: model.text.uri, language: name, isDeclared });
  };
  const declaredModels: DocumentModel[] = [];
  for (const file of projects.versionsOf(uri)) {
    const isOwnFile = uriKey(file) === uriKey(uri);
    const model = isOwnFile ? documents.get(uri) : await library.load(file);
    if (!model) continue;
    declaredModels.push(model);
    if (!isOwnFile) add(model, true);
  }
  if (which === 'declared') {
    const original = originalOf(declaredModels.map((one) => ({ model: one })))?.model.text.uri ?? uri;
    const originalVersion = versions.get(uriKey(original));
    return originalVersion ? [originalVersion] : [...versions.values()];
  }
  if (!(await library.read(token))) return [];
  const model = documents.get(uri);
  const symbol = model?.identity.symbol?.canonical;
  if (!model || symbol === undefined) return [...versions.values()];
  const slices = new Slices();
  for (const candidate of documentsOf(library.workspace, symbol, model)) {
    const otherModel = candidate.model ?? (await library.load(candidate.uri));
    if (otherModel && isDocumentOf(otherModel, symbol) && ownLanguage(otherModel) !== ownLanguage(model))
      add(otherModel, false);
    if (!(await slices.next(token))) return [];
  }
  return [...versions.values()];
}

function hasChanged(
  [before, after]: readonly [before: DocumentModel, after: DocumentModel],
  version: DocumentModel,
  language: DisplayLanguage,
): readonly ReportedChange[] {
  return originalChanges(before, after, version).map((change): ReportedChange => {
    const { part, translation } = change;
    return {
      place: originalChangePlace(change, language),
      what: changeKindText(part, language),
      words: plainChangeText(part),
      ...(translation && { range: rangeOf(version.text.lines, translation) }),
    };
  });
}

/** Two versions, the original first; undefined unless both have numbered paragraphs. */
function pairOf(
  model: DocumentModel,
  other: DocumentModel,
): { readonly original: DocumentModel; readonly version: DocumentModel } | undefined {
  if (model.paragraphs.all.length === 0 || other.paragraphs.all.length === 0) return undefined;
  const isOriginal = originalOf([{ model }, { model: other }])?.model === model;
  return isOriginal ? { original: model, version: other } : { original: other, version: model };
}

/** Resolves once the settings of two documents and the official texts of treaties are known. */
async function prepareBoth(session: ServerSession, uri: string, other: string): Promise<void> {
  await Promise.all([session.ready(uri), session.ready(other), session.shelf.readOfficial()]);
}

function differencesOf(
  { original, version }: { readonly original: DocumentModel; readonly version: DocumentModel },
  { projects, shelf }: ServerSession,
): readonly VersionDifference[] {
  const differences = versionDifferences(original, version, projects.projectOf(original.text.uri)?.project.terms ?? []);
  return withQuotations(differences, [original, version], shelf.officialOf);
}

function comparisonAnswer(
  model: DocumentModel,
  other: DocumentModel,
  session: ServerSession,
): LanguageVersionsAnswer | null {
  const language = session.language;
  const pair = pairOf(model, other);
  if (!pair) return null;
  const { original, version } = pair;
  const isOriginal = original === model;
  const lineOf = (one: DocumentModel, offset: number) => one.text.lines.positionAt(offset).line;
  const rangeIn = (one: DocumentModel, side: VersionSide | undefined) => side && rangeOf(one.text.lines, side.span);
  return {
    isOriginal,
    pairs: versionPairs(model, other).map(({ start, otherStart }) => ({
      line: lineOf(model, start),
      other: lineOf(other, otherStart),
    })),
    differences: differencesOf(pair, session).map((difference): ReportedDifference => {
      const ownRange = rangeIn(model, isOriginal ? difference.original : difference.other);
      const otherRange = rangeIn(other, isOriginal ? difference.other : difference.original);
      const fix = versionFix(difference, [original, version]);
      return {
        ...(fix && { instead: fix.text }),
        message: differenceLine(difference, [original, version], language),
        place: differencePlace(difference, [original, version], language),
        what: differenceText(difference, language),
        words: [
          sideText(difference.original, original, difference.kind, language),
          sideText(difference.other, version, difference.kind, language),
        ],
        kind: difference.kind,
        level: difference.level,
        ...(ownRange && { range: ownRange }),
        ...(otherRange && { other: otherRange }),
      };
    }),
  };
}
