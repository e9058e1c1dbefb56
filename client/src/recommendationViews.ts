import { commands, Disposable, EventEmitter, Position, type TextDocument, type Uri, window } from 'vscode';
import {
  FILES_READ,
  FOLLOW_UP_SAID,
  type FollowUpSaidAnswer,
  type OperationRequest,
  RECOMMENDATIONS,
  type RecommendationsAnswer,
  type RecommendationsParams,
  WORD_SCHEME,
} from '../../server/src/protocol';
import type { FollowUpTalk } from '../pages/followUp/followUpTalk';
import type { RecommendationsTalk } from '../pages/recommendations/talk';
import type { Placement } from '../pages/shared/conversation';
import { tickFollowUp } from './followUpTicks';
import { goTo } from './goTo';
import { t } from './l10n';
import { besidePage, operateIn } from './operationCommands';
import { followUpLabels, recommendationsLabels } from './recommendationLabels';
import type { ReferencesToSee } from './referencesToSee';
import type { Session } from './session';
import type { RegisterView } from './sleepingViews';
import { type CopyAsTable, exportTable } from './tables';
import { CurrentDocument } from './webviews/currentDocument';
import { DocumentViews } from './webviews/documentViews';

/** The views of a document's recommendations and of their follow-up, with the commands of both. */
export function registerRecommendationViews(
  extension: Uri,
  session: Session,
  toSee: ReferencesToSee,
  registerView: RegisterView,
): Disposable {
  let current: CurrentDocument | undefined;
  const filesRead = new EventEmitter<void>();
  session.attach((client) => client.onNotification(FILES_READ, () => filesRead.fire()));
  const documentNow = () => {
    current ??= new CurrentDocument();
    return current;
  };
  const ask = async <T>(method: string, document: TextDocument): Promise<T> => {
    const client = await session.connected();
    const params: RecommendationsParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
    return client.sendRequest<T>(method, params);
  };
  const recommendations = new DocumentViews<RecommendationsTalk>(
    extension,
    {
      view: 'treatyBody.recommendationsView',
      editor: 'treatyBody.recommendationsEditor',
      name: 'recommendations',
      title: () => t('Recommendations'),
      labels: recommendationsLabels,
      message: async (placement: Placement) => {
        const { document } = documentNow();
        const answer = document ? await ask<RecommendationsAnswer | null>(RECOMMENDATIONS, document) : null;
        return { kind: 'shown', answer, isEditable: document?.uri.scheme !== WORD_SCHEME, placement };
      },
      hear: (message, listed) => {
        if (message.kind === 'listed') listed(message.numbers);
        else void goTo(session, message.uri, message.position, message.keepsFocus);
      },
      answers: {
        tick: async ({ version, place, isOn }) => {
          const document = unchanged(documentNow(), version);
          return document !== undefined && (await tickFollowUp(session, toSee, document, place, isOn)) === 'done';
        },
        move: async ({ version, position, to }) => {
          const document = unchanged(documentNow(), version);
          if (!document) return false;
          const at = new Position(position.line, position.character);
          const operation: OperationRequest =
            'direction' in to
              ? { kind: 'move', what: 'pair', direction: to.direction }
              : { kind: `move-${to.side}`, what: 'pair', place: to.place };
          return (await operateIn(session, toSee, besidePage(document), at, operation)) === 'done';
        },
      },
    },
    documentNow,
    registerView,
  );
  const followUp = new DocumentViews<FollowUpTalk>(
    extension,
    {
      view: 'treatyBody.followUpView',
      editor: 'treatyBody.followUpEditor',
      name: 'followUp',
      title: () => t('Follow-Up'),
      labels: followUpLabels,
      message: async (placement: Placement) => {
        const { document } = documentNow();
        const answer = document ? await ask<FollowUpSaidAnswer | null>(FOLLOW_UP_SAID, document) : null;
        // The text has changed since; the next answer will do.
        if (document && !answer) return undefined;
        return { kind: 'shown', answer, placement };
      },
      hear: ({ uri, position, keepsFocus }) => void goTo(session, uri, position, keepsFocus),
      answers: {},
      onDidChange: filesRead.event,
    },
    documentNow,
    registerView,
  );
  const onTable = (table: 'recommendations' | 'follow-up', form?: 'tabs') => async (asked?: unknown) => {
    const { document } = documentNow();
    const page = table === 'recommendations' ? recommendations : followUp;
    const copy: CopyAsTable = (html, text) => page.copy(html, text);
    if (document) await exportTable(await session.connected(), document, table, form ?? asked, copy, page.listed);
    else void window.showInformationMessage(t('Open a treaty body document first.'));
  };
  return Disposable.from(
    filesRead,
    recommendations,
    followUp,
    { dispose: () => current?.dispose() },
    commands.registerCommand('treatyBody.openRecommendations', () => recommendations.open()),
    commands.registerCommand('treatyBody.openFollowUp', () => followUp.open()),
    commands.registerCommand('treatyBody.copyRecommendations', onTable('recommendations', 'tabs')),
    commands.registerCommand('treatyBody.exportRecommendations', onTable('recommendations')),
    commands.registerCommand('treatyBody.copyFollowUp', onTable('follow-up', 'tabs')),
    commands.registerCommand('treatyBody.exportFollowUp', onTable('follow-up')),
  );
}

/** The current document if it is still the version that a page has seen; otherwise tells the user and gives undefined. */
function unchanged({ document }: CurrentDocument, version: number): TextDocument | undefined {
  if (document?.version === version) return document;
  void window.showInformationMessage(t('The text was changed in the meantime. Try again.'));
  return undefined;
}
