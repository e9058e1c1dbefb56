/// <reference types="mocha" />
import * as vscode from 'vscode';
import { reportText, settingText } from '../../../client/src/bugReportText';
import { equal, eventually, ok } from './assert';
import { closeAll, copiedReport, firstSample, open, running } from './documents';

describe('the bug report', () => {
  afterEach(closeAll);

  it('is copied by a command, with counts and no text', async () => {
    const { document } = await open(await firstSample());
    const api = await running();
    await eventually('the info', () => api.documentInfo(document));
    const report = await copiedReport();
    ok(report.startsWith('# Treaty Body Documents: report for a bug\n'), report);
    for (const said of [
      '- Extension: ',
      `- Editor: ${vscode.env.appName} ${vscode.version}`,
      '; running, ',
      'paragraphs',
      '| Reading |',
    ])
      ok(report.includes(said), `${said} in ${report}`);
    for (const line of document.getText().split('\n'))
      ok(line.trim().length < 20 || !report.includes(line.trim()), `${line} in ${report}`);
    ok(!report.includes(document.uri.path), 'no path');
  });

  it('shows our setting values, but nothing that a user has written', () => {
    const rules = { properties: { 'date-form': {}, 'word-limit': {} } };
    equal(settingText({ 'date-form': 'off', 'word-limit': 'error' }, rules), 'date-form off, word-limit error');
    equal(settingText({ 'word-limit': 4750 }, rules), 'word-limit 4750');
    equal(settingText({ 'my-secret': 'off', 'date-form': 'the words of a person' }, rules), 'set');
    equal(settingText([{ rule: 'date-form', sentence: 'A person speaks.' }], {}), '1 entries');
    equal(settingText('/home/a-person/treaties', {}), 'set');
    equal(settingText('verbose', { enum: ['off', 'verbose'] }), 'verbose');
    equal(settingText('a person', { enum: ['off', 'verbose'] }), 'set');
    equal(settingText(false, {}), 'false');
  });

  it('says if no server answers', () => {
    const text = reportText({
      extension: '1.2.3',
      isInstalled: true,
      editor: 'Code 1.0',
      language: 'en',
      state: 'failed',
      crashes: 4,
      settings: [{ name: 'treatyBody.codeLens', value: 'false' }],
      server: undefined,
    });
    equal(
      text,
      `# Treaty Body Documents: report for a bug

- Extension: 1.2.3
- Editor: Code 1.0, language en
- Server: gave no answer; failed, ended by itself 4 times

## Settings that are not as they come

- \`treatyBody.codeLens\`: false
`,
    );
  });
});
