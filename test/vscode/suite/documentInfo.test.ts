/// <reference types="mocha" />
import * as vscode from 'vscode';
import { infoLines, isOverLimit, wordsText } from '../../../client/src/status/infoText';
import { statusText } from '../../../client/src/status/statusText';
import type { DocumentInfo } from '../../../server/src/protocol';
import { deepEqual, equal, eventually, match, ok } from './assert';
import { closeAll, firstSample, open, running } from './documents';

const info: DocumentInfo = {
  uri: 'file:///a.txt',
  version: 1,
  kind: 'Concluding observations',
  symbol: 'CMW/C/XAA/CO/2',
  committee: 'Committee on Migrant Workers',
  state: '',
  status: 'advance-unedited',
  language: 'English',
  understood: 'wording',
  paragraphs: 66,
  words: 4873,
  limit: 10700,
  part: '',
};

describe('document info', () => {
  afterEach(closeAll);

  it('arrives for an open document and follows its text', async () => {
    const { document } = await open(await firstSample());
    const api = await running();
    const first = await eventually('the info', () => api.documentInfo(document));
    match(first.kind, /^Concluding observations$/);
    match(first.symbol, /^CEDAW\/C\/XBB\/CO\/6$/);
    ok(first.words > 500, 'the words are counted');

    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, '\n99.\tThree more words.\n');
    await vscode.workspace.applyEdit(edit);
    const next = await eventually('the info of the next version', () => {
      const found = api.documentInfo(document);
      return found !== undefined && found.version > first.version && found;
    });
    equal(next.words, first.words + 3);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('is forgotten when the document changes its language', async () => {
    const { document } = await open(await firstSample());
    const api = await running();
    await eventually('the info', () => api.documentInfo(document));
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    equal(api.documentInfo(document), undefined);
    await vscode.languages.setTextDocumentLanguage(document, 'treaty-body');
    await eventually('the info again', () => api.documentInfo(document));
  });

  it('is put into words', () => {
    equal(wordsText(info), '4,873 / 10,700 words');
    equal(wordsText({ ...info, limit: 0 }), '4,873 words');
    equal(wordsText({ ...info, limit: 0, words: 1 }), '1 word');
    equal(statusText(info), 'Advance unedited');
    equal(
      statusText({ ...info, status: 'final', language: 'Spanish', understood: 'numbering' }),
      'Final · Spanish, not checked',
    );
    equal(isOverLimit(info), false);
    equal(isOverLimit({ ...info, words: 10701 }), true);
    equal(isOverLimit({ ...info, words: 10701, limit: 0 }), false);
    deepEqual(infoLines({ ...info, words: 11000 }), [
      ['Kind', 'Concluding observations'],
      ['Symbol', 'CMW/C/XAA/CO/2'],
      ['Committee', 'Committee on Migrant Workers'],
      ['Status', 'Advance unedited version'],
      ['Language', 'English'],
      ['Paragraphs', '66'],
      ['Words', '11,000 / 10,700, 300 over the limit'],
    ]);
  });
});
