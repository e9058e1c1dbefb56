/// <reference types="mocha" />
import * as vscode from 'vscode';
import { stepsBelow } from '../../../client/src/resources';
import { deepEqual, equal, ok } from './assert';
import { closeAll, firstSample, open, running } from './documents';

describe('resources', () => {
  afterEach(closeAll);

  it('are read below their folder only', () => {
    deepEqual(stepsBelow('treaties/icrmw.json'), ['treaties', 'icrmw.json']);
    for (const path of [
      '',
      '/etc/passwd',
      '../package.json',
      'treaties/../../a',
      'a//b',
      './a',
      'a\\..\\b',
      'c:/a',
      'a/',
      'a\0b',
    ]) {
      equal(stepsBelow(path), undefined, JSON.stringify(path));
    }
  });

  it('reach a server without files: a hover shows the article of the treaty', async () => {
    const { document } = await open(await firstSample());
    await running();
    const at = /articles? (\d+)[^.]{0,60} of the Convention/.exec(document.getText());
    ok(at, 'the sample cites an article');
    const position = document.positionAt(at.index + at[0].indexOf(at[1] ?? ''));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    ok(hovers.length > 0, 'there is a hover');
  });
});
