import { documentStatistics } from '../../features/statistics/documentStatistics';
import { documentFacts } from '../../features/words/documentFacts';
import { STATISTICS, type StatisticsAnswer, type StatisticsParams } from '../../protocol';
import { weighedFindings } from '../../rules/runner';
import { followAnswers } from '../connection/following';
import type { ServerSession } from '../session/serverSession';

/** Answers requests for the statistics of a document. */
export function listenForStatistics(session: ServerSession): void {
  const { connection, documents } = session;
  const statistics = async ({ uri, listed }: StatisticsParams): Promise<StatisticsAnswer | null> => {
    await session.ready(uri);
    const model = documents.get(uri);
    if (!model) return null;
    const language = session.language;
    const settings = session.settingsOf(uri);
    const findings = session.isTooLong(uri) ? [] : weighedFindings(model, settings);
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
    followAnswers((uri) => documents.text(uri), statistics),
  );
}
