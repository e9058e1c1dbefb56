import { type ExtensionContext, type Range, type TextDocument, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DocumentInfo, LANGUAGE_ID } from '../../server/src/protocol';
import { registerBugReport } from './bugReport';
import { registerCommands } from './commands';
import { registerComparison } from './comparing/compareDrafts';
import { registerLanguageVersions } from './comparing/languageVersions';
import { registerNumberingChanges } from './comparing/numberingChanges';
import { registerEditorial } from './editorial/editorialCommands';
import { QueryStore } from './editorial/notedQueries';
import { provideRulePages } from './editorial/rulePages';
import { isWorkingText } from './files/schemes';
import { serveFiles } from './files/workspaceFiles';
import { registerCiting } from './operations/citing';
import { registerNewDocuments } from './operations/newDocuments';
import { registerOperations } from './operations/operationCommands';
import { NumberedPaste } from './operations/paste';
import { ReferencesToSee } from './operations/referencesToSee';
import { TypingNews } from './operations/typingNews';
import { Claims } from './project/claims';
import { LanguageChoices } from './project/languageChoices';
import { UserStatuses } from './project/projectFile';
import { showProjectProblems } from './project/projectProblems';
import { Recognition } from './project/recognition';
import { followRenaming } from './project/renaming';
import { followSaving } from './project/untitledStatuses';
import { registerRecommendationViews } from './recommendations/recommendationViews';
import { answerResources } from './resources';
import { registerSample } from './sample';
import { messageTrace } from './session/messageTrace';
import { type CreateClient, Session } from './session/session';
import type { RegisterView } from './session/sleepingViews';
import { followLanguageSetting } from './session/spokenLanguage';
import { completeStep, registerWalkthrough } from './session/walkthrough';
import { registerCitations } from './sources/citationCommands';
import { registerShowReferences } from './sources/showReferences';
import { registerTreaties, treatyStorage } from './sources/treatyCommands';
import { DocumentInfos } from './status/documentInfos';
import { showKind } from './status/languageStatus';
import { registerStatistics } from './status/statisticsPages';
import { showStatus } from './status/status';
import { showWords } from './status/statusBar';
import { registerPreviews } from './webviews/previews';
import { registerWord } from './word/word';
import { hintAtWordFiles } from './word/wordHint';

/** The extension's exports. */
export interface Api {
  /** The client of the running server; undefined until a treaty body document is opened. */
  readonly client: BaseLanguageClient | undefined;
  /** Resolves once the server runs, rejects if its first start fails. */
  readonly ready: Promise<void>;
  /** The references in a document that operations could not settle. */
  referencesToSee(document: TextDocument): readonly { readonly message: string; readonly range: Range }[];
  /** The server’s last report on a document. */
  documentInfo(document: TextDocument): DocumentInfo | undefined;
  /** Resolves once every text opened or changed so far has been examined for its language. */
  recognized(): Promise<void>;
}

let runningSession: Session | undefined;

/** Starts everything that is the same on Node and in a browser. */
export function activateWith(context: ExtensionContext, createClient: CreateClient, registerView: RegisterView): Api {
  const speaking = followLanguageSetting();
  const log = window.createOutputChannel('Treaty Body Documents', { log: true });
  const trace = messageTrace('Treaty Body Documents: Messages');
  const session = new Session(createClient, log, trace, treatyStorage(context).toString());
  const infos = new DocumentInfos();
  const statuses = new UserStatuses(context, session);
  const queryNotes = new QueryStore(context.workspaceState);
  const referencesToSee = new ReferencesToSee(context.workspaceState);
  const typing = new TypingNews(referencesToSee);
  const recognition = new Recognition(new LanguageChoices(context.workspaceState), new Claims(session));
  const word = registerWord(context, session);
  runningSession = session;

  session.attach((client) => answerResources(client, context.extensionUri));
  session.attach(serveFiles);
  session.attach((client) => infos.listenTo(client));
  session.attach((client) => typing.listenTo(client));
  session.attach(showProjectProblems);
  context.subscriptions.push(
    speaking,
    log,
    trace,
    session,
    infos,
    referencesToSee,
    typing,
    session.onDidChangeState((state) => {
      if (state !== 'running') infos.clear();
    }),
    showWords(infos),
    showStatus(infos),
    showKind(infos, session),
    provideRulePages(session),
    registerCommands(context, session, log),
    registerEditorial(context.extensionUri, session, statuses, infos, queryNotes),
    followRenaming(session, statuses),
    followSaving(session, statuses),
    registerWalkthrough(),
    registerSample(context, session, statuses),
    registerTreaties(context, session, log),
    registerShowReferences(session),
    registerBugReport(context, session),
    registerOperations(session, referencesToSee),
    registerCiting(session, referencesToSee),
    registerRecommendationViews(context.extensionUri, session, referencesToSee, registerView),
    registerCitations(context.extensionUri, session),
    registerNumberingChanges(context.extensionUri, session, infos),
    registerLanguageVersions(session, queryNotes),
    registerComparison(context.extensionUri, session),
    registerStatistics(context.extensionUri, session, infos),
    registerNewDocuments(session, statuses),
    new NumberedPaste(session, typing).register(),
    word.disposable,
    hintAtWordFiles(context),
    registerPreviews(context, session, word.markedChanges),
    workspace.onDidOpenTextDocument((document) => startFor(document, session)),
    recognition,
  );
  for (const document of workspace.textDocuments) startFor(document, session);

  return {
    get client() {
      return session.client;
    },
    get ready() {
      return session.ready;
    },
    referencesToSee: (document) => referencesToSee.of(document),
    documentInfo: (document) => infos.of(document),
    recognized: () => recognition.whenSettled(),
  };
}

/** Stops the server; VS Code waits for the result. */
export async function deactivate(): Promise<void> {
  await runningSession?.stop();
}

/** Plain text activates the extension too, so that it can recognize documents; that alone does not start the server. */
function startFor(document: TextDocument, session: Session): void {
  if (document.languageId !== LANGUAGE_ID || !isWorkingText(document.uri.scheme)) return;
  completeStep('open');
  // The session reports a failed start.
  session.start().catch(() => undefined);
}
