import assert from 'node:assert/strict';
import type {
  ApplyWorkspaceEditParams,
  Position,
  ShowDocumentParams,
  ShowMessageParams,
  ShowMessageRequestParams,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Manners, TestClient } from './client';
import { positionOf } from './positions';

/** An editor with one document. It applies the edits of the server, and answers its questions by `answers`. */
export class CommandEditor {
  text: string;
  client: TestClient | undefined;
  readonly questions: string[] = [];
  readonly shown: ShowDocumentParams[] = [];
  readonly files: ApplyWorkspaceEditParams[] = [];
  answers: (question: ShowMessageRequestParams) => string | undefined = () => undefined;
  isReadOnly = false;

  constructor(
    text: string,
    private readonly uri: string,
    private readonly startServer: (manners: Manners) => Promise<TestClient>,
  ) {
    this.text = text;
  }

  async start(capabilities: object = {}, folder?: string, locale?: string): Promise<TestClient> {
    const client = await this.startServer({
      capabilities: { window: { showDocument: { support: true } }, ...capabilities },
      ...(folder !== undefined && { folders: [folder] }),
      ...(locale !== undefined && { locale }),
      answer: (method, params) => this.answer(method, params),
    });
    this.client = client;
    await client.open(this.uri, this.text);
    await client.diagnostics(this.uri);
    return client;
  }

  at(words: string): Position {
    return positionOf(this.text, this.text.indexOf(words));
  }

  run<T>(command: string, ...args: readonly unknown[]): Promise<T> {
    assert.ok(this.client);
    return this.client.request('workspace/executeCommand', { command: `treaty-body.${command}`, arguments: args });
  }

  /** The last message shown to the user; waits for one. */
  async told(): Promise<string> {
    const { client } = this;
    assert.ok(client);
    const told = () => client.notified.filter(({ method }) => method === 'window/showMessage');
    await client.until(() => told().length > 0, 'a message');
    const { params } = told().at(-1) ?? {};
    assert.ok(params);
    return (params as ShowMessageParams).message;
  }

  async change(edits: readonly TextEdit[]): Promise<void> {
    this.text = TextDocument.applyEdits(TextDocument.create(this.uri, '', 1, this.text), [...edits]);
    await this.client?.change(this.uri, { text: this.text });
  }

  private answer(method: string, params: unknown): unknown {
    switch (method) {
      case 'workspace/applyEdit':
        return this.apply(params as ApplyWorkspaceEditParams);
      case 'window/showMessageRequest': {
        const question = params as ShowMessageRequestParams;
        this.questions.push(question.message);
        const title = this.answers(question);
        return title === undefined ? null : { title };
      }
      case 'window/showDocument':
        this.shown.push(params as ShowDocumentParams);
        return { success: true };
      default:
        return null;
    }
  }

  private async apply(params: ApplyWorkspaceEditParams): Promise<object> {
    if (this.isReadOnly) return { applied: false, failureReason: 'it is read-only' };
    const { changes, documentChanges = [] } = params.edit;
    const ofDocument = documentChanges.filter((one): one is TextDocumentEdit => 'textDocument' in one);
    const own = ofDocument.find(({ textDocument }) => textDocument.uri === this.uri);
    const edits = changes?.[this.uri] ?? (own?.edits as TextEdit[] | undefined);
    if (edits) await this.change(edits);
    else this.files.push(params);
    return { applied: true };
  }
}
