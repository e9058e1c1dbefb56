import { commands, Disposable, Position, type Uri } from 'vscode';
import { EXPLAIN_RULE, STATISTICS, type StatisticsAnswer, type StatisticsParams } from '../../../server/src/protocol';
import type { StatisticsLabels, StatisticsTalk } from '../../pages/statistics/statisticsTalk';
import { baseNameOf } from '../files/saveBeside';
import { copyAsTable } from '../files/tables';
import { editorFor } from '../operations/operationCommands';
import { documentEditor } from '../session/documentEditor';
import { followedAnswer } from '../session/followedAnswers';
import type { Session } from '../session/session';
import { currentLanguage, t } from '../shown/l10n';
import { FollowingPages } from '../webviews/followingPages';
import type { DocumentInfos } from './documentInfos';

/** Registers the statistics page and the command that opens it. */
export function registerStatistics(extension: Uri, session: Session, infos: DocumentInfos): Disposable {
  /** The kinds that each page expands into items, by document URI. */
  const numbersByDocument = new Map<string, readonly string[]>();
  const pages = new FollowingPages<StatisticsTalk>(extension, {
    editor: 'treatyBody.statistics',
    name: 'statistics',
    title: (document) => t('Where {0} stands', baseNameOf(document)),
    labels: statisticsLabels,
    answers: {},
    message: async ({ document: { uri } }) => {
      const client = await session.whenConnected();
      const params: StatisticsParams = {
        uri: client.code2ProtocolConverter.asUri(uri),
        listed: numbersByDocument.get(uri.toString()) ?? [],
      };
      const answer = await followedAnswer<StatisticsAnswer | null>(client, STATISTICS, params);
      return answer ? { kind: 'shown', answer } : undefined;
    },
    hear: (message, page) => {
      const { document } = page;
      switch (message.kind) {
        case 'go':
          void editorFor(document, {
            at: new Position(message.line, message.character),
            keepsFocus: message.keepsFocus,
          });
          return;
        case 'list':
          numbersByDocument.set(document.uri.toString(), message.things);
          page.again();
          return;
        case 'options':
          void editorFor(document, { keepsFocus: false }).then(() =>
            commands.executeCommand('treatyBody.documentMenu'),
          );
          return;
        case 'copy':
          void copyAsTable((html, text) => page.copy(html, text), message.html, message.text);
          return;
        case 'about':
          void commands.executeCommand(EXPLAIN_RULE, 'section-share');
      }
    },
    closed: ({ uri }) => numbersByDocument.delete(uri.toString()),
    onDidChange: infos.onDidReportAgain,
  });
  return Disposable.from(
    pages,
    commands.registerCommand('treatyBody.showStatistics', async () => {
      const editor = await documentEditor();
      if (editor) pages.show(editor.document);
    }),
  );
}

/** The labels of the page, in the display language. */
function statisticsLabels(): StatisticsLabels {
  return {
    language: currentLanguage(),
    title: t('Where the Document Stands'),
    columns: {
      part: t('Section or answer'),
      length: t('Length'),
      words: t('Words'),
      share: t('Share'),
      target: t('Target'),
    },
    sections: t('Sections and answers'),
    noSections: t('This document has no headings.'),
    things: {
      paragraphs: t('Paragraphs'),
      recommendations: t('Recommendations'),
      references: t('References'),
      articles: t('Articles of treaties'),
      errors: t('Errors'),
      warnings: t('Warnings'),
      queries: t('Queries'),
    },
    words: { one: t('{0} word'), many: t('{0} words') },
    times: { one: t('in {0} place'), many: t('in {0} places') },
    within: t('{0} of {1} words; {2} left'),
    over: t('{0} words, {2} over the limit of {1}'),
    share: t('{0} per cent'),
    target: t('target {0}'),
    overTarget: t('{1} over the target of {0}'),
    copy: t('Copy as Table'),
    options: t('Document Options…'),
    about: t('About the Length of Sections'),
  };
}
