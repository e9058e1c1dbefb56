/// <reference types="mocha" />
import * as vscode from 'vscode';
import { listRules } from '../../../client/src/editorial/ruleList';
import { ruleOfPage, rulePageUri } from '../../../client/src/editorial/rulePages';
import { deepEqual, equal, eventually, match, ok } from './assert';
import { closeAll, firstSample, open, running } from './documents';

const rule = 'paragraph-exists';

describe('rule pages', () => {
  before(async () => {
    await open(await firstSample());
    await running();
  });
  afterEach(closeAll);

  it('are Markdown documents', async () => {
    const page = await vscode.workspace.openTextDocument(rulePageUri(rule));
    equal(page.languageId, 'markdown');
    match(page.getText(), /^#/);
    ok(page.getText().includes(rule), 'the page names its rule');
  });

  it('say if there is no such rule', async () => {
    const page = await vscode.workspace.openTextDocument(rulePageUri('no-such-rule'));
    match(page.getText(), /no rule .*no-such-rule/);
  });

  it('are what the code of a finding links to', async () => {
    const uri = await firstSample();
    await open(uri);
    const [found] = await eventually('a finding', () => {
      const diagnostics = vscode.languages.getDiagnostics(uri);
      return diagnostics.length > 0 && diagnostics;
    });
    const link = typeof found?.code === 'object' ? found.code : undefined;
    ok(link, 'the code has an address');
    equal(link.target.toString(), rulePageUri(String(link.value)).toString());
    match((await vscode.workspace.openTextDocument(link.target)).getText(), /^#/);
  });

  it('are shown rendered by the command', async () => {
    await vscode.commands.executeCommand('treatyBody.explainRule', rule);
    const shown = await eventually('a page', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputCustom && input;
    });
    equal(shown.uri.toString(), rulePageUri(rule).toString());
    equal(shown.viewType, 'vscode.markdown.preview.editor');
  });

  it('have addresses that identify the rule', () => {
    equal(rulePageUri(rule).toString(), 'treaty-body-rule:/paragraph-exists.md');
    equal(ruleOfPage(rulePageUri(rule)), rule);
    equal(ruleOfPage(vscode.Uri.parse('treaty-body-rule:/../secret.md')), undefined);
    equal(ruleOfPage(vscode.Uri.parse('treaty-body-rule:/a/b.md')), undefined);
  });

  it('are listed from the settings of the manifest', () => {
    const properties = {
      'treatyBody.rules': {
        properties: { one: { description: 'First.\nMore.' }, two: { markdownDescription: '`a` [b](c)' }, three: {} },
      },
    };
    const rules = [
      { id: 'one', summary: 'First.' },
      { id: 'two', summary: 'a b' },
      { id: 'three', summary: '' },
    ];
    deepEqual(listRules({ contributes: { configuration: { properties } } }), rules);
    deepEqual(listRules({ contributes: { configuration: [{ properties: {} }, { properties }] } }), rules);
    deepEqual(listRules({}), []);
  });
});
