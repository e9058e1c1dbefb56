import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  ErrorCodes,
  type ExecuteCommandParams,
  type Location,
  type Position,
  type Range,
  ResponseError,
  type WorkDoneProgressReporter,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { type Speaker, speaker } from '../../display/speaker';
import { groupAt } from '../../edits/numbers/group';
import { placeName } from '../../features/places/findingPlace';
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
import { statusQuestion } from '../../features/words/operationWords';
import type { DocumentModel } from '../../model/document';
import { fileNameOf } from '../../model/workspace';
import type { ConcordanceParams, DocumentStatus, OperateAnswer, OperationDone, OperationRequest } from '../../protocol';
import { certainFix, fixesOfRule } from '../../rules/engine/fixes';
import { blockAt } from '../../syntax/blocks/tree';
import { LineIndex } from '../../text/lines';
import type { CodeActionServer } from '../actions/codeActionServer';
import { correctionOf } from '../actions/codeActions';
import type { Operations } from '../actions/operations';
import { COMMANDS, type CommandName, serverCommand } from '../connection/serverCommands';
import { type AskedProgress, withShownProgress } from '../connection/shownProgress';
import { newFileEdit, takesDocumentChanges } from '../connection/workspaceEdit';
import { type CursorPlacing, showsDocuments } from '../documents/cursorPlacing';
import type { OpenDocuments } from '../documents/documents';
import type { Projects } from '../documents/projects';
import type { FolderCheck } from '../library/folderCheck';
import type { Editorial } from '../lists/editorial';
import type { AtCursor } from '../navigation/atCursor';
import type { Typing } from '../operations/typing';
import { checkedArguments } from './commandArguments';
import { Dialogue, named } from './dialogue';

/** What commands need from the server. */
interface CommandServer {
  readonly connection: Connection;
  readonly client: ClientCapabilities;
  readonly documents: OpenDocuments;
  /** The display language. */
  language(): DisplayLanguage;
  readonly projects: Projects;
  readonly cursor: CursorPlacing;
  readonly operations: Operations;
  readonly editorial: Editorial;
  readonly typing: Typing;
  readonly atCursor: AtCursor;
  readonly folderCheck: FolderCheck;
  /** What corrections need. */
  corrections(): CodeActionServer;
  /** Whether a folder is open, in which there may be other documents. */
  hasFolder(): boolean;
  /** The document at an address, open or not. */
  loadModel(uri: string): Promise<DocumentModel | undefined>;
  /** Resolves once the settings of a document are known. */
  ready(uri: string): Promise<void>;
}

/** The commands that need nothing but the cursor, and their operations. */
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

/** The word for the place before all others. */
const FIRST = 'first';

/** The move to a place in words. An empty one is no place, and refused: it may stand for an argument that was forgotten. */
function moveTo(place: string): OperationRequest {
  const what = 'innermost';
  return place.trim() === FIRST ? { kind: 'move-first', what } : { kind: 'move-after', what, place };
}

const START: Position = { line: 0, character: 0 };

/**
 * Commands that the server runs itself, for editors that have none of their own: it asks, edits and reports through requests of the
 * protocol. A choice among many is given as an argument; without it, the answer is the list of choices.
 */
export class ServerCommands {
  private readonly dialogue: Dialogue;

  constructor(private readonly server: CommandServer) {
    this.dialogue = new Dialogue(server);
  }

  private get speaker(): Speaker {
    return speaker(this.server.language());
  }

  listen(): void {
    this.server.connection.onExecuteCommand((params, token, progress) => this.run(params, token, progress));
    this.server.connection.workspace.onDidRenameFiles(({ files }) => void this.renamed(files));
  }

  private run(
    { command, arguments: given = [] }: ExecuteCommandParams,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
  ): unknown {
    const name = COMMANDS.find((one) => serverCommand(one) === command);
    if (name === undefined) return new ResponseError(ErrorCodes.InvalidParams, `There is no command ${command}.`);
    const args = checkedArguments(name, given);
    if (typeof args === 'string') return new ResponseError(ErrorCodes.InvalidParams, `${command}: ${args}`);
    const { uri = '', position = START, range, places, text = '', references } = args;
    const operation = AT_CURSOR.get(name) ?? args.operation;
    if (operation) {
      const wanted = operation.kind === 'delete' && references ? { ...operation, references } : operation;
      return this.operate(uri, position, wanted);
    }
    switch (name) {
      case 'moveTo':
        return args.place === undefined
          ? this.choose(this.server.operations.moveTargets({ uri, position }), 'moveTo')
          : this.operate(uri, position, moveTo(args.place));
      case 'cite':
        return places === undefined
          ? this.choose(this.server.operations.citable({ uri, position }), 'cite')
          : this.operate(uri, position, { kind: 'cite', places, selections: [] });
      case 'followUp':
        return places === undefined
          ? this.choose(this.server.operations.followUp({ uri, position }), 'followUp')
          : this.operate(uri, position, { kind: 'follow-up', places, period: text, deadline: false });
      case 'correct':
        return this.correct(uri, args.rule);
      case 'applyEdit':
        return this.applyEdit(uri, args.version, args.edit ?? {});
      case 'paste':
        return this.paste(uri, range ?? { start: START, end: START }, text);
      case 'setStatus':
        return this.setStatus(uri, args.status ?? null);
      case 'checkSubmission':
        return this.checkSubmission(uri, token);
      case 'exportQueries':
        return this.server.editorial.exported({ uri, format: args.format ?? 'markdown' }, token);
      case 'numberingChanges':
        return this.numberingChanges({ uri, form: args.format ?? 'markdown', before: args.before ?? 'opened' });
      case 'checkFolder':
        return this.checkFolder({ progress, token });
      case 'clearFolder':
        return this.server.folderCheck.clear();
      case 'showReferences':
        return this.showReferences(uri, position, token);
      default:
        return null;
    }
  }

  /** Answers with the choices, and tells the user how to choose. */
  private choose<T>(choices: T | null, what: 'cite' | 'followUp' | 'moveTo'): T | null {
    this.dialogue.tell(
      choices === null ? this.speaker.t('This is not possible here.') : choiceMissing(what, this.speaker.language),
    );
    return choices;
  }

  /** Performs an operation, after the user has answered its questions. */
  private async operate(uri: string, position: Position, operation: OperationRequest): Promise<OperationDone | null> {
    await this.server.ready(uri);
    const version = this.server.documents.text(uri)?.version;
    let wanted = operation;
    let confirmed = false;
    for (;;) {
      if (this.server.documents.text(uri)?.version !== version) {
        this.dialogue.tell(this.speaker.t('The text was changed in the meantime. Try again.'));
        return null;
      }
      const answer = this.server.operations.operate({ uri, position, operation: wanted, confirmed });
      switch (answer.kind) {
        case 'refused':
          this.dialogue.tell(answer.message);
          return null;
        case 'ask-status': {
          const answers = statusAnswers(answer.change, this.speaker.language);
          const said = await this.dialogue.ask(`${answer.question} ${answer.detail}`, Object.values(answers));
          if (said === answers.draft) await this.setStatus(uri, 'draft');
          else if (said !== answers.change) return null;
          confirmed = true;
          break;
        }
        case 'ask-references': {
          const answers = referenceAnswers(answer.isListed, this.speaker.language);
          const about = [
            answer.question,
            ...named(
              answer.notes.map(({ message }) => message),
              this.speaker.language,
            ),
          ].join('\n');
          const said = await this.dialogue.ask(about, Object.values(answers));
          if (wanted.kind !== 'delete' || said === undefined || said === answers.cancel) return null;
          wanted = { ...wanted, references: said === answers.leave ? 'leave' : 'remove' };
          break;
        }
        case 'edit':
          return this.make(uri, answer);
      }
    }
  }

  private async make(uri: string, answer: Extract<OperateAnswer, { kind: 'edit' }>): Promise<OperationDone | null> {
    const { version, edits, length, cursor, message, notes } = answer;
    const done: OperationDone = { length, message, notes, ...(cursor && { cursor }) };
    if (edits.length === 0) {
      this.dialogue.tell(this.speaker.t('All numbers are right.'));
      return done;
    }
    if (!(await this.dialogue.edit('Treaty Body', { uri, version, edits }))) return null;
    if (cursor && showsDocuments(this.server.client)) this.server.cursor.show(uri, cursor);
    this.dialogue.tell(message, notes);
    return done;
  }

  /** Corrects all findings of a rule or, without one, all that is certain. */
  private async correct(uri: string, rule: string | undefined): Promise<null> {
    const model = this.server.documents.get(uri);
    const edit =
      model && correctionOf(model, rule === undefined ? certainFix : fixesOfRule(rule), this.server.corrections());
    if (model && edit) await this.applyEdit(uri, model.text.version, edit);
    return null;
  }

  /** Has the client make the edits of a code action, which are those of one version of a document. */
  private async applyEdit(uri: string, version: number | undefined, edit: WorkspaceEdit): Promise<null> {
    if (this.server.documents.text(uri)?.version === version) await this.dialogue.apply('Treaty Body', edit);
    else this.dialogue.tell(this.speaker.t('The text was changed in the meantime. Try again.'));
    return null;
  }

  /** Pastes a text, renumbering its paragraphs if need be. */
  private async paste(uri: string, range: Range, text: string): Promise<null> {
    const answer = await this.server.typing.pasted({ uri, range, text });
    const model = this.server.documents.get(uri);
    const version = answer?.version ?? model?.text.version ?? 0;
    const { language } = this.speaker;
    const question = answer && model && statusQuestion(model.identity.status, language);
    const { change = '' } = question ?? {};
    const { cancel } = statusAnswers(change, language);
    const isAgreed = !question || (await this.dialogue.ask(question.question, [change, cancel])) === change;
    const edits = answer && isAgreed ? [answer.pasted, ...answer.others] : [{ range, newText: text }];
    if (await this.dialogue.edit(this.speaker.t('Paste'), { uri, version, edits })) {
      if (answer && isAgreed) this.dialogue.tell(answer.message, answer.notes);
    }
    return null;
  }

  /** Sets a status: at once, and in the project file if there is a place for one and the editor can write it. */
  private async setStatus(uri: string, status: DocumentStatus | null): Promise<null> {
    this.server.editorial.say(uri, status);
    const kept = await this.keepStatus(uri, status);
    this.dialogue.tell(statusMessage(status, kept && fileNameOf(kept), this.speaker.language));
    return null;
  }

  /** Writes a status into the project file; gives the address of the file, or undefined if it was not written. */
  private async keepStatus(uri: string, status: DocumentStatus | null): Promise<string | undefined> {
    const { client, projects, documents } = this.server;
    const lines = documents.text(uri)?.lines;
    const file = lines && takesDocumentChanges(client) ? await projects.change(uri, { status }, new Map()) : null;
    if (!lines || file?.text === undefined || file.text === null) return undefined;
    const edit = newFileEdit(file.uri, projects.placeOf(uri)?.text, file.text, lines, client);
    return edit && (await this.dialogue.apply(this.speaker.t('Status'), edit)) ? file.uri : undefined;
  }

  /** Has the project files follow renamed files and folders. */
  private async renamed(files: readonly { readonly oldUri: string; readonly newUri: string }[]): Promise<void> {
    const { client, projects } = this.server;
    if (!takesDocumentChanges(client)) return;
    for (const { oldUri, newUri } of files) {
      const file = await projects.change(newUri, { renamedFrom: oldUri }, new Map());
      const before = projects.placeOf(newUri)?.text;
      if (file?.text === undefined || file.text === null || before === undefined) continue;
      const edit = newFileEdit(file.uri, before, file.text, LineIndex.of(before), client);
      if (edit) await this.dialogue.apply(this.speaker.t('Status'), edit);
    }
  }

  private async checkSubmission(uri: string, token: CancellationToken): Promise<unknown> {
    const report = await this.server.editorial.submission(uri, token);
    if (!report) return null;
    const lines = report.items.map(({ place, message }) => this.speaker.t('{0}: {1}', place, message));
    this.dialogue.tell(
      [
        submissionMessage(report.title, lines.length, this.speaker.language),
        ...named(lines, this.speaker.language),
      ].join('\n'),
    );
    return report;
  }

  private numberingChanges(params: ConcordanceParams): unknown {
    const answer = this.server.operations.concordance(params);
    if (answer) this.dialogue.tell(concordanceMessage(answer.summary, this.speaker.language));
    return answer;
  }

  private async checkFolder(asked: AskedProgress): Promise<unknown> {
    const { connection, folderCheck } = this.server;
    const title = this.speaker.t('Checking all documents');
    const report = await withShownProgress(connection, asked, title, (token, tell) => folderCheck.run(token, tell));
    this.dialogue.tell(
      this.server.hasFolder()
        ? folderMessage(report.documents, report.findings, report.withFindings, this.speaker.language)
        : this.speaker.t('No folder is open.'),
    );
    return report;
  }

  /** Lists the places that refer to what is at a position, and goes to the one that the user chooses. */
  private async showReferences(
    uri: string,
    position: Position,
    token: CancellationToken,
  ): Promise<readonly Location[]> {
    const model = this.server.documents.get(uri);
    if (!model) return [];
    const offset = model.text.lines.offsetAt(position);
    const { atCursor } = this.server;
    const here = await atCursor.references(model, offset, false, token);
    // Among its words, the paragraph or subparagraph itself is meant.
    const number = here.length > 0 ? undefined : numberOf(model, offset);
    const found = number === undefined ? here : await atCursor.references(model, number, false, token);
    const names = await Promise.all(found.map((location) => this.nameOf(location, uri)));
    const message = [
      referencesMessage(found.length, this.speaker.language),
      named(names, this.speaker.language).join('; '),
    ]
      .join(' ')
      .trim();
    if (found.length === 0 || !showsDocuments(this.server.client)) {
      this.dialogue.tell(message);
      return found;
    }
    // Not awaited: the command is complete, whether or not the user answers.
    void this.dialogue
      .ask(message, [...new Set(names)].slice(0, named(names, this.speaker.language).length))
      .then((said) => {
        const there = said === undefined ? undefined : found[names.indexOf(said)];
        if (there) this.server.cursor.show(there.uri, there.range.start);
      });
    return found;
  }

  /** Where a reference is, in words: "paragraph 12 (a)", with the file name if it is in another document. */
  private async nameOf({ uri, range }: Location, from: string): Promise<string> {
    const model = await this.server.loadModel(uri);
    const place = model
      ? placeName(model, blockAt(model.tree, model.text.lines.offsetAt(range.start)), this.speaker.language)
      : '';
    return uri === from ? place : this.speaker.t('{0} of {1}', place, fileNameOf(uri));
  }
}

/** Where the number or letter of the paragraph or subparagraph at an offset begins; undefined if nothing there has one. */
function numberOf(model: DocumentModel, offset: number): number | undefined {
  const block = groupAt(model, offset)?.first ?? -1;
  const start = model.tree.starts[block];
  return start === undefined ? undefined : start + (model.tree.blocks[block]?.marker.start ?? 0);
}
