import type { Connection } from 'vscode-languageserver';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { documentStatistics } from '../../features/statistics/documentStatistics';
import { documentFacts } from '../../features/words/documentFacts';
import { STATISTICS, type StatisticsAnswer, type StatisticsParams } from '../../protocol';
import type { RuleSettings } from '../../rules/engine/weighed';
import { weighedFindings } from '../../rules/runner';
import { following } from '../connection/following';
import type { OpenDocuments } from '../documents/documents';

/** What this request needs from the server. */
interface StatisticsServer {
  readonly connection: Connection;
  readonly documents: OpenDocuments;
  settingsOf(uri: string): RuleSettings;
  /** Whether a document is too long for findings. */
  isTooLong(uri: string): boolean;
  /** Resolves once the present settings of a document are known. */
  ready(uri: string): Promise<void>;
  /** The display language. */
  language(): DisplayLanguage;
}

/** Answers requests for where a document stands. */
export function listenForStatistics(server: StatisticsServer): void {
  const { connection, documents } = server;
  const statistics = async ({ uri, listed }: StatisticsParams): Promise<StatisticsAnswer | null> => {
    await server.ready(uri);
    const model = documents.get(uri);
    if (!model) return null;
    const language = server.language();
    const settings = server.settingsOf(uri);
    const findings = server.isTooLong(uri) ? [] : weighedFindings(model, settings);
    const { words, limit, sections, groups } = documentStatistics(model, findings, settings, language, (thing) =>
      listed.includes(thing),
    );
    const { lines, version } = model.text;
    return {
      uri: model.text.uri,
      version,
      name: documentFacts(model, language).name,
      words,
      limit,
      sections: sections.map(({ heading, depth, words, share, target, at }) => ({
        heading,
        depth,
        words,
        share,
        target,
        line: lines.lineAt(at),
      })),
      groups: groups.map(({ thing, count, members }) => ({
        thing,
        count,
        members: members.map(({ at, ...member }) => ({ ...member, position: lines.positionAt(at) })),
      })),
    };
  };
  connection.onRequest(
    STATISTICS,
    following((uri) => documents.text(uri), statistics),
  );
}
