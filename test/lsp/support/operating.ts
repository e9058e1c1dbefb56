import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { OperateAnswer, OperationRequest } from '../../../server/src/protocol';
import type { TestClient } from './client';
import { positionOf } from './positions';

export const URI = 'file:///drafts/CEDAW-C-XAA-CO-6.txt';

export function apply(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(URI, 'treaty-body', 1, text), [...edits]);
}

export function at(text: string, words: string) {
  return positionOf(text, text.indexOf(words));
}

export async function operate(
  client: TestClient,
  text: string,
  words: string,
  operation: OperationRequest,
  confirmed = false,
): Promise<OperateAnswer> {
  return client.request('treatyBody/operate', { uri: URI, position: at(text, words), operation, confirmed });
}
