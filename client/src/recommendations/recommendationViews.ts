import { commands, Disposable, EventEmitter, Position, type TextDocument, Uri, window } from 'vscode';
import {
  FILES_READ,
  FOLLOW_UP_STATEMENTS,
  type FollowUpStatementsAnswer,
  ISSUES_AND_REPLIES,
  type IssuesAnswer,
  MATRIX,
  type MatrixAnswer,
  type OperationRequest,
  RECOMMENDATIONS,
  type RecommendationsAnswer,
} from '../../../server/src/protocol';
import type { FollowUpScope, FollowUpTalk, ShownMatrix } from '../../pages/followUp/followUpTalk';
import type { RecommendationsTalk } from '../../pages/recommendations/talk';
import type { Placement } from '../../pages/shared/conversation';
import { type CopyAsTable, exportTable } from '../files/tables';
import { goTo } from '../operations/goTo';
import { documentOfPage, operateIn } from '../operations/operationCommands';
import { isReadOnly } from '../operations/readOnly';
import type { ReferencesToSee } from '../operations/referencesToSee';
import { followedAnswer } from '../session/followedAnswers';
import type { Session } from '../session/session';
import type { RegisterView } from '../session/sleepingViews';
import { t } from '../shown/l10n';
import { CurrentDocument } from '../webviews/currentDocument';
import { DocumentViews } from '../webviews/documentViews';
import { tickFollowUp } from './followUpTicks';
import { pickOtherObservations } from './otherObservations';
import { keepNote, ownColumns } from './ownColumnFiles';
import { followUpLabels, followUpTitles, recommendationsLabels } from './recommendationLabels';

/** Registers the views for a document's recommendations and their follow-up, and the commands of both. */
export function registerRecommendationViews(
  extension: Uri,
  session: Session,
  toSee: ReferencesToSee,
  registerView: RegisterView,
): Disposable {
  let currentDocument: CurrentDocument | undefined;
  const filesRead = new EventEmitter<void>();
  /** The scope of the follow-up page, and the content of its list. */
  let scope: FollowUpScope = 'follow-up';
  /** URIs, as the server uses them, of further observations shown beside the document’s own. */
  let otherUris: readonly string[] = [];
  let shownTable: Extract<FollowUpTalk['toClient'], { readonly kind: 'listed' }> | undefined;
  session.hear(FILES_READ, () => filesRead.fire());
  /** The document of the follow-up page, and the target of its last navigation, which must not change the document of the page. */
  let shownDocument: TextDocument | undefined;
  let leader: { readonly uri: string; hasCome: boolean } | undefined;
  const documentOfFollowUp = () => {
    const { document } = documentNow();
    if (leader && shownDocument && !shownDocument.isClosed) {
      if (document?.uri.toString() === leader.uri) {
        leader.hasCome = true;
        return shownDocument;
      }
      // The page may be updated before the target document becomes visible.
      if (document === shownDocument && !leader.hasCome) return shownDocument;
    }
    shownDocument = document;
    leader = undefined;
    return shownDocument;
  };
  const documentNow = () => {
    currentDocument ??= new CurrentDocument();
    return currentDocument;
  };
  /** Undefined if the document has changed in the meantime. */
  const ask = async <T>(method: string, document: TextDocument): Promise<T | undefined> => {
    const client = await session.whenConnected();
    return followedAnswer<T>(client, method, { uri: client.code2ProtocolConverter.asUri(document.uri) });
  };
  /** The matrices of the further observations that still exist. */
  const otherMatrices = async (document: TextDocument): Promise<readonly ShownMatrix[]> => {
    const client = await session.whenConnected();
    const ownUri = client.code2ProtocolConverter.asUri(document.uri);
    const matrices: ShownMatrix[] = [];
    for (const uri of otherUris.filter((one) => one !== ownUri)) {
      const answer = await followedAnswer<MatrixAnswer | null>(client, MATRIX, { uri });
      if (answer) matrices.push({ answer, own: await ownColumns({ uri: client.protocol2CodeConverter.asUri(uri) }) });
    }
    return matrices;
  };
  const chooseObservations = async () => {
    const document = documentOfFollowUp();
    const selection = document && (await pickOtherObservations(session, document, otherUris));
    if (!selection) return;
    otherUris = selection;
    filesRead.fire();
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
        if (answer === undefined) return undefined;
        const isEditable = document !== undefined && !(await isReadOnly(document));
        return { kind: 'shown', answer, isEditable, placement };
      },
      hear: (message, numbersOf) => {
        if (message.kind === 'listed') numbersOf(message.numbers);
        else void goTo(session, message.uri, message.position, message.keepsFocus);
      },
      answers: {
        tick: async ({ version, place, isOn }) => {
          const document = isCurrent(documentNow(), version);
          return document !== undefined && (await tickFollowUp(session, toSee, document, place, isOn)) === 'done';
        },
        move: async ({ version, position, to }) => {
          const document = isCurrent(documentNow(), version);
          if (!document) return false;
          const at = new Position(position.line, position.character);
          const operation: OperationRequest =
            'direction' in to
              ? { kind: 'move', what: 'pair', direction: to.direction }
              : { kind: `move-${to.side}`, what: 'pair', place: to.place };
          return (await operateIn(session, toSee, documentOfPage(document), at, operation)) === 'done';
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
      title: (shown) => followUpTitles()[shown?.view ?? 'follow-up'],
      labels: followUpLabels,
      message: async (placement: Placement) => {
        const document = documentOfFollowUp();
        if (!document) return { kind: 'shown', view: 'follow-up', answer: null, placement };
        const issues = await ask<IssuesAnswer | null>(ISSUES_AND_REPLIES, document);
        if (issues === undefined) return undefined;
        if (issues) return { kind: 'shown', view: 'issues', answer: issues, placement };
        if (scope === 'all') {
          const matrix = await ask<MatrixAnswer | null>(MATRIX, document);
          return matrix
            ? {
                kind: 'shown',
                view: 'all',
                answer: matrix,
                own: await ownColumns(document),
                also: await otherMatrices(document),
                placement,
              }
            : undefined;
        }
        const answer = await ask<FollowUpStatementsAnswer | null>(FOLLOW_UP_STATEMENTS, document);
        // If the text has changed in the meantime, wait for the next answer.
        return answer ? { kind: 'shown', view: 'follow-up', answer, placement } : undefined;
      },
      hear: (message, numbersOf) => {
        switch (message.kind) {
          case 'go':
            leader = { uri: Uri.parse(message.uri).toString(), hasCome: false };
            void goTo(session, message.uri, message.position, message.keepsFocus);
            return;
          case 'scope':
            if (message.scope === scope) return;
            ({ scope } = message);
            filesRead.fire();
            return;
          case 'observations':
            if (otherUris.length > 0) return;
            otherUris = message.uris;
            filesRead.fire();
            return;
          case 'choose-observations':
            void chooseObservations();
            return;
          case 'listed':
            shownTable = message;
            numbersOf(message.rows);
        }
      },
      answers: {
        note: async ({ uri, place, column, words }) => {
          const document = documentOfFollowUp();
          const client = await session.whenConnected();
          const isOwnDocument = document !== undefined && client.code2ProtocolConverter.asUri(document.uri) === uri;
          return keepNote(
            isOwnDocument ? document : { uri: client.protocol2CodeConverter.asUri(uri) },
            place,
            column,
            words,
          );
        },
      },
      onDidChange: filesRead.event,
    },
    documentNow,
    registerView,
  );
  /** The listed rows of further observations, and the user-defined columns, for a table. */
  const otherTables = async (view: typeof shownTable) => {
    const { protocol2CodeConverter } = await session.whenConnected();
    return Promise.all(
      (view?.also ?? []).map(async ({ uri, rows }) => {
        const ownNotes = await ownColumns({ uri: protocol2CodeConverter.asUri(uri) });
        return { uri, ...(rows && { only: rows }), ...(ownNotes && { own: ownNotes }) };
      }),
    );
  };
  const onFollowUp = (form?: 'tabs') => async (argument?: unknown) => {
    const document = documentOfFollowUp();
    if (!document) {
      void window.showInformationMessage(t('Open a treaty body document first.'));
      return;
    }
    const { view = 'follow-up', columns } = shownTable ?? {};
    const ownNotes = view === 'all' ? await ownColumns(document) : null;
    const otherTableParams = view === 'all' ? await otherTables(shownTable) : [];
    const viewParams =
      view === 'all' ? { ...(columns && { columns }), ...(ownNotes && { own: ownNotes }), also: otherTableParams } : {};
    const table = view === 'all' ? 'matrix' : view === 'issues' ? 'replies' : 'follow-up';
    const copy: CopyAsTable = (html, text) => followUp.copy(html, text);
    await exportTable(
      await session.whenConnected(),
      document,
      table,
      form ?? argument,
      copy,
      followUp.numbers,
      viewParams,
    );
  };
  const onTable = (form?: 'tabs') => async (argument?: unknown) => {
    const { document } = documentNow();
    const copy: CopyAsTable = (html, text) => recommendations.copy(html, text);
    if (document)
      await exportTable(
        await session.whenConnected(),
        document,
        'recommendations',
        form ?? argument,
        copy,
        recommendations.numbers,
      );
    else void window.showInformationMessage(t('Open a treaty body document first.'));
  };
  return Disposable.from(
    filesRead,
    recommendations,
    followUp,
    { dispose: () => currentDocument?.dispose() },
    commands.registerCommand('treatyBody.openRecommendations', () => recommendations.open()),
    commands.registerCommand('treatyBody.openFollowUp', () => followUp.open()),
    commands.registerCommand('treatyBody.copyRecommendations', onTable('tabs')),
    commands.registerCommand('treatyBody.exportRecommendations', onTable()),
    commands.registerCommand('treatyBody.copyFollowUp', onFollowUp('tabs')),
    commands.registerCommand('treatyBody.exportFollowUp', onFollowUp()),
  );
}

/** The current document if it is still the version on the page; otherwise undefined, after a message to the user. */
function isCurrent({ document }: CurrentDocument, version: number): TextDocument | undefined {
  if (document?.version === version) return document;
  void window.showInformationMessage(t('The text was changed in the meantime. Try again.'));
  return undefined;
}
