import {
  commands,
  Disposable,
  languages,
  SnippetString,
  type TextDocument,
  type TextEditor,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  BEGIN_REPLIES,
  type DocumentParams,
  LANGUAGE_ID,
  NEW_DOCUMENT,
  NEW_DOCUMENT_CHOICES,
  NEXT_DOCUMENT,
  type NewDocumentChoices,
  type NewDocumentChoicesParams,
  type NewDocumentParams,
  type NextDocumentParams,
  type TemplateLanguageId,
} from '../../../server/src/protocol';
import { suggestedFileName } from '../files/begunName';
import { fileExists } from '../files/isThere';
import { fileName, fileOf } from '../files/wordAddress';
import type { UserStatuses } from '../project/projectFile';
import type { Session } from '../session/session';
import { currentLanguage, t } from '../shown/l10n';
import { type Questions, withProgress } from '../shown/questions';
import { asLabel, asMessage } from '../shown/shown';
import { pickObservations } from './existingObservations';
import { activeEditor } from './operationCommands';
import { mayBeDates } from './typedDates';

/** Registers the commands that create a document: from committee, kind and State, or as replies to a list of issues. */
export function registerNewDocuments(session: Session, statuses: UserStatuses): Disposable {
  const show: Show = async (client, text, column) => {
    const { document } = await showNewDocument(text, column);
    // With everything filled in, its symbol and date would make it count as final.
    await statuses.set(client, document.uri, 'draft');
  };
  return Disposable.from(
    commands.registerCommand('treatyBody.newDocument', () => beginDocument(session, show)),
    commands.registerCommand('treatyBody.newFromExisting', () => beginNext(session, show)),
    commands.registerCommand('treatyBody.newReplies', () => beginReplies(session, show)),
  );
}

/** Opens a generated text as a new draft. */
type Show = (client: BaseLanguageClient, text: string, column: ViewColumn) => Promise<void>;

/** The number of questions for a new document: language, committee, kind, State, session and report. */
const NEW_QUESTIONS = 6;
/** The number of questions for a document based on earlier observations: the observations, State, session, report and three dates. */
const NEXT_QUESTIONS = 7;

async function beginDocument(session: Session, show: Show): Promise<void> {
  const client = await session.whenConnected();
  await withProgress(t('New Treaty Body Document'), NEW_QUESTIONS, (questions) =>
    createFromAnswers(client, questions, show),
  );
}

async function createFromAnswers(client: BaseLanguageClient, questions: Questions, show: Show): Promise<void> {
  const language = await askForLanguage(questions);
  if (!language) return;
  const choices = await client.sendRequest<NewDocumentChoices>(NEW_DOCUMENT_CHOICES, {
    language,
  } satisfies NewDocumentChoicesParams);
  const params = await askFor(choices, questions);
  if (!params) return;
  questions.end();
  const text = await client.sendRequest<string | null>(NEW_DOCUMENT, {
    language,
    ...params,
  } satisfies NewDocumentParams);
  if (text !== null) await show(client, text, ViewColumn.Active);
}

/** Asks for the language of the document, offering the display language first; undefined if the user cancels. */
async function askForLanguage(questions: Questions): Promise<TemplateLanguageId | undefined> {
  const languages: readonly { readonly label: string; readonly id: TemplateLanguageId }[] = [
    { label: t('English'), id: 'en' },
    { label: t('French'), id: 'fr' },
    { label: t('Spanish'), id: 'es' },
  ];
  const ownFirst = [...languages].sort(
    (a, b) => Number(b.id === currentLanguage()) - Number(a.id === currentLanguage()),
  );
  return (await questions.pick(ownFirst, t('In which language?')))?.id;
}

/** Asks for the document’s properties; undefined if the user cancels. */
async function askFor(
  { committees, states }: NewDocumentChoices,
  questions: Questions,
): Promise<Omit<NewDocumentParams, 'language'> | undefined> {
  const committee = await questions.pick(
    committees.map(({ id, name }) => ({ label: id, description: asLabel(name) })),
    t('Of which committee?'),
  );
  if (!committee) return undefined;
  const kinds: readonly { readonly label: string; readonly id: NewDocumentParams['kind'] }[] = [
    { label: t('Concluding observations'), id: 'concluding-observations' },
    { label: t('List of issues'), id: 'list-of-issues' },
    { label: t('List of issues prior to reporting'), id: 'list-of-issues-prior' },
  ];
  const kind = await questions.pick(kinds, t('What is it?'));
  if (!kind) return undefined;
  const newDocumentAnswers = await askAbout(states, questions);
  return newDocumentAnswers && { committee: committee.label, kind: kind.id, ...newDocumentAnswers };
}

/** Asks for the document’s subject; undefined if the user cancels. */
async function askAbout(
  states: NewDocumentChoices['states'],
  questions: Questions,
): Promise<Pick<NewDocumentParams, 'state' | 'session' | 'reports'> | undefined> {
  const state = await questions.pick(
    states.map(({ code, name }) => ({ label: asLabel(name), description: code })),
    t('About which State?'),
  );
  if (!state) return undefined;
  const session = await questions.type({
    prompt: t('The number of the session, for example 33'),
    validate: (value) => (/^[1-9]\d{0,2}$/.test(value.trim()) ? undefined : t('Write a number.')),
  });
  if (session === undefined) return undefined;
  const reports = await questions.type({
    prompt: t('The number of the report: 1 for the initial one, 2-3 for combined ones'),
    validate: (value) => (reportsIn(value) ? undefined : t('Write a number, or two with a hyphen between them.')),
  });
  const numbers = reports === undefined ? undefined : reportsIn(reports);
  return (
    numbers && {
      state: state.description,
      session: Number(session),
      reports: numbers,
    }
  );
}

/** The most reports that may be combined. */
const MAX_COMBINED_REPORTS = 9;

/** Parses typed report numbers: "4", "2-3"; undefined if invalid. */
function reportsIn(value: string): readonly number[] | undefined {
  const [, first, last = first] = /^\s*([1-9]\d?)(?:\s*[-–]\s*([1-9]\d?))?\s*$/.exec(value) ?? [];
  const count = Number(last) - Number(first) + 1;
  if (first === undefined || !(count >= 1 && count <= MAX_COMBINED_REPORTS)) return undefined;
  return Array.from({ length: count }, (_, at) => Number(first) + at);
}

async function beginNext(session: Session, show: Show): Promise<void> {
  const client = await session.whenConnected();
  await withProgress(t('New From Existing Document'), NEXT_QUESTIONS, (questions) =>
    createNextFromAnswers(client, questions, show),
  );
}

async function createNextFromAnswers(client: BaseLanguageClient, questions: Questions, show: Show): Promise<void> {
  const choicesFor = (params: NewDocumentChoicesParams) =>
    client.sendRequest<NewDocumentChoices>(NEW_DOCUMENT_CHOICES, params);
  const { observations } = await choicesFor({});
  const document = await pickObservations(observations, questions);
  if (!document) return;
  const baseline = { uri: document.uri.toString(), text: document.getText() };
  const { states, canFollow } = await choicesFor(baseline);
  if (!canFollow) {
    void window.showInformationMessage(
      asMessage(t('{0} has no concluding observations that others can be begun from.', fileName(fileOf(document.uri)))),
    );
    return;
  }
  const newDocumentAnswers = await askAbout(states, questions);
  const dates = newDocumentAnswers && (await askDates(questions));
  if (!dates) return;
  questions.end();
  const text = await client.sendRequest<string | null>(NEXT_DOCUMENT, {
    ...baseline,
    ...newDocumentAnswers,
    dates,
  } satisfies NextDocumentParams);
  if (text !== null) await show(client, text, ViewColumn.Beside);
}

/** Asks for the dates in the masthead and the first paragraph; undefined if the user cancels. */
async function askDates(questions: Questions): Promise<NextDocumentParams['dates']> {
  const ask = (prompt: string, placeholder: string) =>
    questions.type({
      prompt,
      placeholder,
      validate: (value) =>
        mayBeDates(value)
          ? undefined
          : t('Write days, month and year as the document does, a day as {0}, or nothing.', '2030-04-15'),
    });
  const session = await ask(t('The dates of the session; nothing leaves a placeholder'), t('5–16 April 2030'));
  if (session === undefined) return undefined;
  const meetings = await ask(
    t('The dates of the meetings at which the report is considered; nothing leaves a placeholder'),
    t('8 and 9 April 2030'),
  );
  if (meetings === undefined) return undefined;
  const adoption = await ask(t('The date of adoption; nothing leaves a placeholder'), t('15 April 2030'));
  return adoption === undefined ? undefined : { session, meetings, adoption };
}

async function beginReplies(session: Session, show: Show): Promise<void> {
  const list = (await activeEditor())?.document;
  if (!list) return;
  const client = await session.whenConnected();
  const text = await client.sendRequest<string | null>(BEGIN_REPLIES, {
    uri: list.uri.toString(),
  } satisfies DocumentParams);
  if (text === null) {
    void window.showInformationMessage(asMessage(t('Open a list of issues first: replies are begun from one.')));
    return;
  }
  // Open beside the list of issues: its questions are not copied into the replies, where they would use up the word limit.
  await show(client, text, ViewColumn.Beside);
}

/** Opens a text as a new document, in which Tab moves through the square brackets and then to the end of the last paragraph. */
async function showNewDocument(text: string, column: ViewColumn): Promise<TextEditor> {
  const document = await openNewDocument(text);
  const editor = await window.showTextDocument(document, { viewColumn: column, preview: false });
  const snippet = new SnippetString();
  const words = text.trimEnd();
  for (const part of words.split(/(\[[^[\]\r\n]+\])/))
    if (/^\[.*\]$/.test(part)) snippet.appendPlaceholder(part);
    else snippet.appendText(part);
  snippet.appendTabstop(0).appendText(text.slice(words.length));
  await editor.insertSnippet(snippet, undefined, {
    undoStopBefore: false,
    undoStopAfter: false,
    keepWhitespace: true,
  });
  return editor;
}

/**
 * Creates an empty document for a generated text, named as the file that it will be saved as in the first workspace folder, if there is
 * one.
 */
async function openNewDocument(text: string): Promise<TextDocument> {
  const [folder] = workspace.workspaceFolders ?? [];
  const untitledUri = (name: string) =>
    folder && Uri.joinPath(folder.uri, name).with({ scheme: 'untitled', authority: '' });
  const name =
    folder && (await suggestedFileName(text, (one) => isTaken(Uri.joinPath(folder.uri, one), untitledUri(one))));
  const uri = name === undefined ? undefined : untitledUri(name);
  if (!uri) return workspace.openTextDocument({ language: LANGUAGE_ID, content: '' });
  return languages.setTextDocumentLanguage(await workspace.openTextDocument(uri), LANGUAGE_ID);
}

/** Whether a file exists, or will once an open untitled document is saved. */
async function isTaken(file: Uri, untitledUri: Uri | undefined): Promise<boolean> {
  return (
    workspace.textDocuments.some(({ uri }) => uri.toString() === untitledUri?.toString()) || (await fileExists(file))
  );
}
