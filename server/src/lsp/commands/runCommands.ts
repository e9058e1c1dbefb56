import {
  type CancellationToken,
  ErrorCodes,
  type ExecuteCommandParams,
  type Location,
  type Position,
  type Range,
  ResponseError,
  type WorkDoneProgressReporter,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { listWords } from '../../display/joinedWords';
import { groupAt } from '../../edits/numbers/group';
import { placeName } from '../../features/places/findingPlace';
import { followUpRequestsOf } from '../../features/recommendations/followUpTargets';
import {
  choiceMissing,
  concordanceMessage,
  folderMessage,
  referenceAnswers,
  referencesMessage,
  statusAnswers,
  statusMessage,
  submissionMessage,
} from '../../features/words/commandWords';
import { refusalMessage, statusQuestion } from '../../features/words/operationWords';
import type { DocumentModel } from '../../model/document';
import { fileNameOf } from '../../model/workspace';
import type {
  ConcordanceParams,
  DocumentStatus,
  OperateAnswer,
  OperationReport,
  OperationRequest,
} from '../../protocol';
import { certainFix, fixesOfRule } from '../../rules/engine/fixes';
import { blockIndexAt } from '../../syntax/blocks/tree';
import { LineIndex } from '../../text/lines';
import { correctionOf } from '../actions/codeActions';
import { citableIn, concordanceOf, followUpIn, moveTargetsIn, operateOn } from '../actions/operations';
import { COMMANDS, type CommandName, serverCommand } from '../connection/serverCommands';
import { type RequestProgress, withShownProgress } from '../connection/shownProgress';
import { newFileEdit, takesDocumentChanges } from '../connection/workspaceEdit';
import { showsDocuments } from '../documents/cursorPlacing';
import { exportedQueries, sendStatus, submissionOf } from '../lists/editorial';
import { referencesAt } from '../navigation/atCursor';
import { pasteAnswer } from '../operations/typing';
import type { ServerSession } from '../session/serverSession';
import { checkedArguments } from './commandArguments';
import { applyVersioned, applyWorkspaceEdit, askUser, numberedLines, showUser } from './dialogue';
import { clearFolder, reportFolder } from './folderCheck';

/** Commands that only need the cursor, and their operations. */
const AT_CURSOR: ReadonlyMap<CommandName, OperationRequest> = new Map<CommandName, OperationRequest>([
  ['renumber', { kind: 'renumber' }],
  ['insertParagraph', { kind: 'insert-paragraph' }],
  ['insertConcernAndRecommendation', { kind: 'insert-pair' }],
  ['insertSubparagraph', { kind: 'insert-item' }],
  ['deleteParagraph', { kind: 'delete', what: 'paragraph' }],
  ['deleteSubparagraph', { kind: 'delete', what: 'item' }],
  ['moveUp', { kind: 'move', what: 'innermost', direction: 'up' }],
  ['movePairUp', { kind: 'move', what: 'pair', direction: 'up' }],
  ['movePairDown', { kind: 'move', what: 'pair', direction: 'down' }],
  ['moveDown', { kind: 'move', what: 'innermost', direction: 'down' }],
  ['split', { kind: 'split' }],
  ['merge', { kind: 'merge' }],
  ['toSubparagraph', { kind: 'to-item' }],
  ['toParagraph', { kind: 'to-paragraph' }],
]);

/** The argument that stands for the position before all others. */
const FIRST = 'first';

/**
 * The request to move to a place given in words. An empty place is left for the operation to refuse: the argument may have been forgotten.
 */
function moveTo(place: string): OperationRequest {
  const scope = 'innermost';
  return place.trim() === FIRST ? { kind: 'move-first', what: scope } : { kind: 'move-after', what: scope, place };
}

const START_POSITION: Position = { line: 0, character: 0 };

/**
 * Commands that the server runs itself, for editors without their own commands: it prompts, edits and reports through LSP requests. A
 * choice from a list is passed as an argument; without it, the command returns the list.
 */
export function listenForCommands(session: ServerSession): void {
  session.connection.onExecuteCommand((params, token, progress) => run(session, params, token, progress));
  session.connection.workspace.onDidRenameFiles(({ files }) => void handleRenamedFiles(session, files));
}

function run(
  session: ServerSession,
  { command, arguments: given = [] }: ExecuteCommandParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): unknown {
  const name = COMMANDS.find((one) => serverCommand(one) === command);
  if (name === undefined) return new ResponseError(ErrorCodes.InvalidParams, `There is no command ${command}.`);
  const args = checkedArguments(name, given);
  if (typeof args === 'string') return new ResponseError(ErrorCodes.InvalidParams, `${command}: ${args}`);
  const { uri = '', position = START_POSITION, range, places, text = '', references } = args;
  const operation = AT_CURSOR.get(name) ?? args.operation;
  if (operation) {
    const request = operation.kind === 'delete' && references ? { ...operation, references } : operation;
    return operateAndAsk(session, uri, position, request);
  }
  switch (name) {
    case 'moveTo':
      return args.place === undefined
        ? choose(session, uri, moveTargetsIn(session, { uri, position }), 'moveTo')
        : operateAndAsk(session, uri, position, moveTo(args.place));
    case 'cite':
      return places === undefined
        ? choose(session, uri, citableIn(session, { uri, position }), 'cite')
        : operateAndAsk(session, uri, position, { kind: 'cite', places, selections: [] });
    case 'followUp':
      return places === undefined
        ? choose(session, uri, followUpIn(session, { uri, position }), 'followUp')
        : operateAndAsk(session, uri, position, { kind: 'follow-up', places, period: text, deadline: false });
    case 'correct':
      return correct(session, uri, args.rule);
    case 'applyEdit':
      return applyEdit(session, uri, args.version, args.edit ?? {});
    case 'paste':
      return pasteText(session, uri, range ?? { start: START_POSITION, end: START_POSITION }, text);
    case 'setStatus':
      return setStatus(session, uri, args.status ?? null);
    case 'checkSubmission':
      return checkSubmission(session, uri, token);
    case 'exportQueries':
      return exportedQueries(session, { uri, format: args.format ?? 'markdown' }, token);
    case 'numberingChanges':
      return numberingChanges(session, { uri, form: args.format ?? 'markdown', before: args.before ?? 'opened' });
    case 'checkFolder':
      return checkFolderShown(session, { progress, token });
    case 'clearFolder':
      return clearFolder(session);
    case 'showReferences':
      return showReferences(session, uri, position, token);
    default:
      return null;
  }
}

/** Operations on something that the user chooses from a list. */
type Choosing = 'cite' | 'followUp' | 'moveTo';

/** Returns the choices, and tells the user how to choose one, or why there are none. */
function choose<T>(session: ServerSession, uri: string, choices: T | null, what: Choosing): T | null {
  showUser(session, choices === null ? whyNoChoices(session, uri, what) : choiceMissing(what, session.language));
  return choices;
}

function whyNoChoices(session: ServerSession, uri: string, what: Choosing): string {
  const model = session.model(uri);
  if (!model) return session.speaker.t('The document is not open.');
  if (what === 'followUp') return followUpRequestsOf(model, session.language).why;
  return refusalMessage({ refused: what === 'cite' ? 'no-citation' : 'no-paragraph' }, session.language);
}

/** Performs an operation, after the user has answered its questions. */
async function operateAndAsk(
  session: ServerSession,
  uri: string,
  position: Position,
  operation: OperationRequest,
): Promise<OperationReport | null> {
  await session.ready(uri);
  const version = session.documents.text(uri)?.version;
  let wantedOperation = operation;
  let isConfirmed = false;
  for (;;) {
    if (session.documents.text(uri)?.version !== version) {
      showUser(session, session.speaker.t('The text was changed in the meantime. Try again.'));
      return null;
    }
    const answer = operateOn(session, { uri, position, operation: wantedOperation, confirmed: isConfirmed });
    switch (answer.kind) {
      case 'refused':
        showUser(session, answer.message);
        return null;
      case 'ask-status': {
        const answers = statusAnswers(answer.change, session.language);
        const choice = await askUser(session, `${answer.question} ${answer.detail}`, Object.values(answers));
        if (choice === answers.draft) await setStatus(session, uri, 'draft');
        else if (choice !== answers.change) return null;
        isConfirmed = true;
        break;
      }
      case 'ask-references': {
        const answers = referenceAnswers(answer.isListed, session.language);
        const questionText = [
          answer.question,
          ...numberedLines(
            answer.notes.map(({ message }) => message),
            session.language,
          ),
        ].join('\n');
        const choice = await askUser(session, questionText, Object.values(answers));
        if (wantedOperation.kind !== 'delete' || choice === undefined || choice === answers.cancel) return null;
        wantedOperation = { ...wantedOperation, references: choice === answers.leave ? 'leave' : 'remove' };
        break;
      }
      case 'edit':
        return makeEdits(session, uri, answer);
    }
  }
}

async function makeEdits(
  session: ServerSession,
  uri: string,
  answer: Extract<OperateAnswer, { kind: 'edit' }>,
): Promise<OperationReport | null> {
  const { version, edits, length, cursor, message, notes } = answer;
  const operationReport: OperationReport = { length, message, notes, ...(cursor && { cursor }) };
  if (edits.length === 0) {
    showUser(session, session.speaker.t('All numbers are right.'));
    return operationReport;
  }
  if (!(await applyVersioned(session, 'Treaty Body', { uri, version, edits }))) return null;
  if (cursor && showsDocuments(session.client)) session.cursor.show(uri, cursor);
  showUser(session, message, notes);
  return operationReport;
}

/** Applies all corrections of a rule or, without one, all certain corrections. */
async function correct(session: ServerSession, uri: string, rule: string | undefined): Promise<null> {
  const model = session.model(uri);
  const edit = model && correctionOf(model, rule === undefined ? certainFix : fixesOfRule(rule), session);
  if (model && edit) await applyEdit(session, uri, model.text.version, edit);
  return null;
}

/** Has the client apply the edits of a code action, which are valid for one version of a document only. */
async function applyEdit(
  session: ServerSession,
  uri: string,
  version: number | undefined,
  edit: WorkspaceEdit,
): Promise<null> {
  if (session.documents.text(uri)?.version === version) await applyWorkspaceEdit(session, 'Treaty Body', edit);
  else showUser(session, session.speaker.t('The text was changed in the meantime. Try again.'));
  return null;
}

/** Pastes a text, renumbering its paragraphs if need be. */
async function pasteText(session: ServerSession, uri: string, range: Range, text: string): Promise<null> {
  const answer = await pasteAnswer(session, { uri, range, text });
  const model = session.model(uri);
  const version = answer?.version ?? model?.text.version ?? 0;
  const { language } = session.speaker;
  const question = answer && model && statusQuestion(model.identity.status, language);
  const { change = '' } = question ?? {};
  const { cancel } = statusAnswers(change, language);
  const isAgreed = !question || (await askUser(session, question.question, [change, cancel])) === change;
  const edits = answer && isAgreed ? [answer.pasted, ...answer.others] : [{ range, newText: text }];
  if (await applyVersioned(session, session.speaker.t('Paste'), { uri, version, edits })) {
    if (answer && isAgreed) showUser(session, answer.message, answer.notes);
  }
  return null;
}

/** Sets a status at once, and writes it to the project file if there is a place for one and the editor can write it. */
async function setStatus(session: ServerSession, uri: string, status: DocumentStatus | null): Promise<null> {
  sendStatus(session, uri, status);
  const projectFile = await keepStatus(session, uri, status);
  showUser(session, statusMessage(status, projectFile && fileNameOf(projectFile), session.language));
  return null;
}

/** Writes a status into the project file; returns the URI of the file, or undefined if it was not written. */
async function keepStatus(
  session: ServerSession,
  uri: string,
  status: DocumentStatus | null,
): Promise<string | undefined> {
  const { client, projects, documents } = session;
  const lines = documents.text(uri)?.lines;
  const file = lines && takesDocumentChanges(client) ? await projects.change(uri, { status }, new Map()) : null;
  if (!lines || file?.text === undefined || file.text === null) return undefined;
  const edit = newFileEdit(file.uri, projects.placeOf(uri)?.text, file.text, lines, client);
  return edit && (await applyWorkspaceEdit(session, session.speaker.t('Status'), edit)) ? file.uri : undefined;
}

/** Updates the project files after files or folders have been renamed. */
async function handleRenamedFiles(
  session: ServerSession,
  files: readonly { readonly oldUri: string; readonly newUri: string }[],
): Promise<void> {
  const { client, projects } = session;
  if (!takesDocumentChanges(client)) return;
  for (const { oldUri, newUri } of files) {
    const file = await projects.change(newUri, { renamedFrom: oldUri }, new Map());
    const textBefore = projects.placeOf(newUri)?.text;
    if (file?.text === undefined || file.text === null || textBefore === undefined) continue;
    const edit = newFileEdit(file.uri, textBefore, file.text, LineIndex.of(textBefore), client);
    if (edit) await applyWorkspaceEdit(session, session.speaker.t('Status'), edit);
  }
}

async function checkSubmission(session: ServerSession, uri: string, token: CancellationToken): Promise<unknown> {
  const report = await submissionOf(session, uri, token);
  if (!report) return null;
  const lines = report.items.map(({ place, message }) => session.speaker.t('{0}: {1}', place, message));
  showUser(
    session,
    [submissionMessage(report.title, lines.length, session.language), ...numberedLines(lines, session.language)].join(
      '\n',
    ),
  );
  return report;
}

function numberingChanges(session: ServerSession, params: ConcordanceParams): unknown {
  const answer = concordanceOf(session, params);
  if (answer) showUser(session, concordanceMessage(answer.summary, session.language));
  return answer;
}

async function checkFolderShown(session: ServerSession, asked: RequestProgress): Promise<unknown> {
  const { connection } = session;
  const title = session.speaker.t('Checking all documents');
  const report = await withShownProgress(connection, asked, title, (token, tell) => reportFolder(session, token, tell));
  showUser(
    session,
    session.folders.length > 0
      ? folderMessage(report.documents, report.findings, report.withFindings, session.language)
      : session.speaker.t('No folder is open.'),
  );
  return report;
}

/** Lists the references to the place at a position, and goes to the one that the user chooses. */
async function showReferences(
  session: ServerSession,
  uri: string,
  position: Position,
  token: CancellationToken,
): Promise<readonly Location[]> {
  const model = session.model(uri);
  if (!model) return [];
  const offset = model.text.lines.offsetAt(position);
  const directLocations = await referencesAt(session, model, offset, false, token);
  // In running text, the references to the enclosing paragraph or subparagraph are listed.
  const number = directLocations.length > 0 ? undefined : numberOf(model, offset);
  const allLocations =
    number === undefined ? directLocations : await referencesAt(session, model, number, false, token);
  const names = await Promise.all(allLocations.map((location) => nameOf(session, location, uri)));
  const message = [
    referencesMessage(allLocations.length, session.language),
    listWords(numberedLines(names, session.language), session.language),
  ]
    .join(' ')
    .trim();
  if (allLocations.length === 0 || !showsDocuments(session.client)) {
    showUser(session, message);
    return allLocations;
  }
  // Not awaited: the command is complete, whether or not the user answers.
  void askUser(session, message, [...new Set(names)].slice(0, numberedLines(names, session.language).length)).then(
    (said) => {
      const chosenLocation = said === undefined ? undefined : allLocations[names.indexOf(said)];
      if (chosenLocation) session.cursor.show(chosenLocation.uri, chosenLocation.range.start);
    },
  );
  return allLocations;
}

/** The place of a reference, in words: "paragraph 12 (a)", with the file name if it is in another document. */
async function nameOf(session: ServerSession, { uri, range }: Location, from: string): Promise<string> {
  const model = await session.library.load(uri);
  const place = model
    ? placeName(model, blockIndexAt(model.tree, model.text.lines.offsetAt(range.start)), session.language)
    : '';
  return uri === from ? place : session.speaker.t('{0} of {1}', place, fileNameOf(uri));
}

/** The start of the number or letter of the paragraph or subparagraph at an offset; undefined if it has none. */
function numberOf(model: DocumentModel, offset: number): number | undefined {
  const block = groupAt(model, offset)?.first ?? -1;
  const start = model.tree.starts[block];
  return start === undefined ? undefined : start + (model.tree.blocks[block]?.marker.start ?? 0);
}
