import { strict as assert } from 'node:assert';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { samples } from '../host.mjs';
import { sample } from './samples.mjs';

/** Line and column of some words in the sample. */
function placeOf(words) {
  const lines = readFileSync(join(samples, sample()), 'utf8').split(/\r?\n/);
  const line = lines.findIndex((one) => one.includes(words));
  return [line + 1, (lines[line]?.indexOf(words) ?? 0) + 2];
}

/** What is in the way of submission, from the command palette to the place in the text. */
export const steps = {
  'lists what is in the way of submission': async (window) => {
    await window.open(sample());
    await window.page.locator('.squiggly-error, .squiggly-warning, .squiggly-info').first().waitFor();
    await window.command('Treaty Body: Check Before Submission');
    const rows = window.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Paragraph' }).first().waitFor();
    await window.screenshot('submission');
  },
  'goes to the place that is chosen': async (window) => {
    await window.quickInput.press('Enter');
    await window.waitForNoPick();
    const status = await window.page.locator('#status\\.editor\\.selection').textContent();
    assert.match(status, /selected|Ln \d+/);
  },
  'exports the queries into a new document': async (window) => {
    await window.command('Treaty Body: Export Queries…');
    await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Markdown' }).first().click();
    await window.page
      .locator('.tab.active', { hasText: 'Queries' })
      .or(window.page.locator('.tab.active', { hasText: 'Untitled' }))
      .first()
      .waitFor();
    await window.screenshot('queries');
    // A new document that was never saved would be asked about by whoever closes it.
    await window.command('View: Revert and Close Editor');
    await window.page.locator('.tab', { hasText: 'Queries' }).waitFor({ state: 'detached' });
  },
  'offers the right words for a finding': async (window) => {
    await window.open(sample());
    await window.page.locator('.squiggly-warning').first().waitFor();
    await window.goto(...placeOf('percent'));
    const menu = await window.quickFixes('Replace with per cent');
    await menu.filter({ hasText: 'Ignore this finding (“per-cent”)' }).waitFor();
    await window.screenshot('quick-fix');
    await menu.filter({ hasText: 'Replace with per cent' }).click();
    await window.waitForText('63 per cent of those');
    await window.pressInEditor('Control+z');
    await window.waitForText('63 percent of those');
  },
  'leaves a finding that is ignored, with the document as it was': async (window) => {
    await window.goto(...placeOf('percent'));
    const menu = await window.quickFixes('Ignore this finding (“per-cent”)');
    await menu.filter({ hasText: 'Ignore this finding (“per-cent”)' }).click();
    assert.match(await window.fileIn('treaty-body.json'), /"rule": "per-cent"/);
    await window.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  },
  'names what is wrong in a project file': async (window) => {
    const path = join(window.host.workspace, 'treaty-body.json');
    writeFileSync(path, '{\n  "limits": {},\n  "rules": { "per-cent": "loud" }\n}\n');
    // A file as new as that is not in the list of Ctrl+P yet.
    await window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'treaty-body.json' }).dblclick();
    await window.waitForTab('treaty-body.json');
    await window.page.locator('.squiggly-warning').nth(1).waitFor();
    await window.notification('treaty-body.json:2:3: limits: there is no such key; expected one of');
    await window.screenshot('project-file');
    await window.clearNotifications();
    await window.command('View: Close Editor');
    rmSync(path);
  },
  'takes a status, which is kept outside the document': async (window) => {
    await window.open(sample());
    await window.command('Treaty Body: Set Status…');
    await window.rows('Advance unedited version').waitFor();
    await window.screenshot('status');
    await window.rows('Advance unedited version').click();
    assert.match(await window.fileIn('treaty-body.json'), /"status": "advance-unedited"/);
    rmSync(join(window.host.workspace, 'treaty-body.json'));
  },
  'lists the problems of the whole folder on request': async (window) => {
    await window.command('View: Close All Editors');
    await window.command('Treaty Body: Check Whole Folder');
    await window.notification(/findings? in \d+ documents/);
    await window.clearNotifications();
    const rows = await window.problems('The ordinal of 2031 is 2031st.');
    assert.ok(rows.length > 5);
    await window.screenshot('folder');
  },
};
