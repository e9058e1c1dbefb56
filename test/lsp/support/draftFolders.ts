import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentInfo } from '../../../server/src/protocol';
import { OBSERVATIONS } from '../../support/documents';
import { scratch } from '../../support/scratch';
import type { TestClient } from './client';

/** One error, two spellings that are certainly wrong beside one that is right. */
export const DRAFT_WITH_FINDINGS = `${OBSERVATIONS}1.\tThe Committee recognises, organises and realizes it.
2.\tThe Committee refers to paragraph 9 above.
`;

/** What makes a folder with files; all are removed after the tests. To be called at the top level of a test file. */
export function draftFolders(): (files: Readonly<Record<string, string | Uint8Array>>) => {
  readonly path: string;
  readonly uri: string;
} {
  const root = scratch('project');
  let folders = 0;
  return (files) => {
    const path = join(root, `folder-${++folders}`);
    mkdirSync(path);
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(path, name, '..'), { recursive: true });
      writeFileSync(join(path, name), text);
    }
    return { path, uri: pathToFileURL(path).href };
  };
}

/** The rules that a document breaks, as its diagnostics name them. */
export async function rulesIn(client: TestClient, uri: string): Promise<string> {
  return (await client.diagnostics(uri)).map(({ code }) => String(code)).join(', ');
}

/** The code actions where some words first stand. */
export async function actionsAt(client: TestClient, uri: string, text: string, words: string, only = ['quickfix']) {
  const document = TextDocument.create(uri, '', 1, text);
  const at = document.positionAt(text.indexOf(words));
  return client.codeActions(uri, at, { only });
}

/** A text after an action that has edits. */
export function applied(text: string, uri: string, action: CodeAction | undefined): string {
  const edits = action?.edit?.changes?.[uri];
  assert.ok(edits, 'the action has edits');
  return TextDocument.applyEdits(TextDocument.create(uri, '', 1, text), edits);
}

/** What the client was told of a document last. */
export function infoOf(client: TestClient, uri: string): DocumentInfo | undefined {
  const infos = client.notified.filter(({ method }) => method === 'treatyBody/documentInfo');
  return infos.map(({ params }) => params as DocumentInfo).findLast((info) => info.uri === uri);
}
