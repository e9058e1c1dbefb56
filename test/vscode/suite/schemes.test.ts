/// <reference types="mocha" />
import * as vscode from 'vscode';
import { isWorkingText } from '../../../client/src/files/schemes';
import { workingTextsOnly } from '../../../client/src/session/middleware';
import { deepEqual, equal, ok } from './assert';
import { closeAll, firstSample, open, running, textOf } from './documents';

describe('schemes', () => {
  afterEach(closeAll);

  it('tell texts being worked on from texts only shown', () => {
    for (const scheme of ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs', 'vsls']) {
      equal(isWorkingText(scheme), true, scheme);
    }
    for (const scheme of [
      'git',
      'gitfs',
      'vscode-scm',
      'conflictResolution',
      'vscode-local-history',
      'treaty-body-rule',
      'output',
    ]) {
      equal(isWorkingText(scheme), false, scheme);
    }
  });

  it('decide which documents the server sees', async () => {
    const sent: unknown[] = [];
    const next = async (_type: unknown, params?: unknown): Promise<string> => {
      sent.push(params);
      return 'answered';
    };
    const about = (uri: string) => ({ textDocument: { uri } });
    const { sendRequest } = workingTextsOnly;
    ok(sendRequest, 'requests are looked at');
    equal(await sendRequest<unknown, string>('hover', about('git:/a.txt'), undefined, next), null);
    equal(await sendRequest<unknown, string>('hover', about('file:///a.txt'), undefined, next), 'answered');
    equal(await sendRequest<unknown, string>('other', { rule: 'a' }, undefined, next), 'answered');
    deepEqual(sent, [about('file:///a.txt'), { rule: 'a' }]);
  });

  it('keep an old version of a document from the server', async () => {
    const sample = await firstSample();
    const text = await textOf(sample);
    const { document } = await open(sample);
    await running();
    const provider = vscode.workspace.registerTextDocumentContentProvider('conflictResolution', {
      provideTextDocumentContent: () => text,
    });
    try {
      const old = await vscode.workspace.openTextDocument(sample.with({ scheme: 'conflictResolution', authority: '' }));
      await vscode.window.showTextDocument(old);
      equal(old.languageId, 'treaty-body');
      equal(await symbols(old), 0);
      ok((await symbols(document)) > 0, 'the document itself has an outline');
      equal(vscode.languages.getDiagnostics(old.uri).length, 0);
    } finally {
      provider.dispose();
    }
  });
});

async function symbols(document: vscode.TextDocument): Promise<number> {
  const found = await vscode.commands.executeCommand<readonly unknown[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return found?.length ?? 0;
}
