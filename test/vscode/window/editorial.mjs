import { strict as assert } from 'node:assert';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { samples } from '../host.mjs';
import { PICTURE } from './support/driver.mjs';
import { eventually } from './support/eventually.mjs';
import { acceptName } from './support/fileDialogs.mjs';
import { sample } from './support/samples.mjs';
import { pageOf } from './support/shownPages.mjs';

/** Line and column of some words in the sample. */
function placeOf(words) {
  const lines = readFileSync(join(samples, sample()), 'utf8').split(/\r?\n/);
  const line = lines.findIndex((one) => one.includes(words));
  return [line + 1, (lines[line]?.indexOf(words) ?? 0) + 2];
}

const PROJECT = 'treaty-body.json';
const CHECK = 'Check Before Submission';

/** Waits until a row of a page has the focus. */
async function focusIsOn(page, key) {
  await page.waitForFunction((wanted) => document.activeElement?.getAttribute('data-key') === wanted, key);
}

/** Waits until the project file of the folder matches a pattern. */
async function holds(window, pattern) {
  await eventually(`${PROJECT} with ${pattern}`, async () => pattern.test(await window.fileIn(PROJECT)));
}

/** What stands in the way of submission, from the command palette to the place in the text. */
export const steps = {
  'lists what stands in the way of submission': async (window) => {
    await window.open(sample());
    await window.page.locator('.squiggly-error, .squiggly-warning, .squiggly-info').first().waitFor();
    await window.command('Treaty Body: Check Before Submission');
    const page = await pageOf(window, CHECK, 'editor');
    await page.locator('.row.group', { hasText: 'Paragraph' }).first().waitFor();
    await page.locator('.line ins', { hasText: /^→ / }).first().waitFor();
    assert.ok((await page.locator('.line.error').count()) > 0);
    assert.ok((await page.locator('.line.warning').count()) > 0);
    await window.command('View: Close Primary Side Bar');
    await window.resize(...PICTURE);
    await page.locator('.line').first().focus();
    await window.screenshot('walkthrough-submission', { themes: true });
    await window.resize(1280, 800);
    await window.command('View: Show Explorer');
  },
  'goes through the list by key, and shows each place': async (window) => {
    const page = await pageOf(window, CHECK, 'editor');
    const rows = await page.locator('.line').evaluateAll((all) => all.map((one) => one.dataset.key));
    await page.locator('.line').first().focus();
    await window.press('F7');
    await focusIsOn(page, rows[1]);
    await window.press('Shift+F7');
    await focusIsOn(page, rows[0]);
    await window.press('Enter');
    await window.page.locator('#status\\.editor\\.selection', { hasText: /selected|Ln \d+/ }).waitFor();
  },
  'applies a suggestion from the list, which stays open': async (window) => {
    const page = await pageOf(window, CHECK, 'editor');
    const row = page.locator('.line:has(.icon-button[aria-label^="Apply"])').first();
    const key = await row.getAttribute('data-key');
    await row.focus();
    await window.press('Control+.');
    await page.waitForFunction(
      (gone) => ![...document.querySelectorAll('.line')].some((one) => one.dataset.key === gone),
      key,
    );
    await page.locator('.line:focus').waitFor();
    await window.screenshot('submission-applied');
    await window.press('Enter');
    await window.pressInEditor('Control+z');
    await window.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    await page.waitForFunction(
      (back) => [...document.querySelectorAll('.line')].some((one) => one.dataset.key === back),
      key,
    );
  },
  'lists what is ignored, and restores it': async (window) => {
    const page = await pageOf(window, CHECK, 'editor');
    const row = page.locator('.line:has(.icon-button[aria-label^="Ignore"])').first();
    const message = await row.locator('.message').textContent();
    await row.focus();
    await window.press('Delete');
    const ignored = page.locator('.row.group[data-key="ignored"]');
    await ignored.waitFor();
    await holds(window, /"ignored"/);
    await ignored.focus();
    await window.press('ArrowRight');
    const there = page.locator('.line[data-key^="ignored "]', { hasText: message }).first();
    await there.waitFor();
    await window.screenshot('submission-ignored');
    await there.focus();
    await window.press('Delete');
    await there.waitFor({ state: 'detached' });
    window.host.restore();
    await window.clearNotifications();
    await window.command('View: Close Editor');
    await window.page.locator('.tab', { hasText: 'Submission of' }).waitFor({ state: 'detached' });
  },
  'exports the queries into a new document': async (window) => {
    await window.command('Treaty Body: Export Queries…');
    await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Open as Markdown' }).first().click();
    await window.page
      .locator('.tab.active', { hasText: 'Queries' })
      .or(window.page.locator('.tab.active', { hasText: 'Untitled' }))
      .first()
      .waitFor();
    await window.screenshot('queries');
    // An unsaved new document would cause a question when it is closed.
    await window.command('View: Revert and Close Editor');
    await window.page.locator('.tab', { hasText: 'Queries' }).waitFor({ state: 'detached' });
  },
  'offers the correction of a finding': async (window) => {
    await window.open(sample());
    await window.page.locator('.squiggly-warning').first().waitFor();
    await window.goto(...placeOf('percent'));
    const menu = await window.quickFixes('Replace with per cent');
    await menu.filter({ hasText: 'Ignore this finding: “per cent”' }).waitFor();
    await window.screenshot('quick-fix');
    await menu.filter({ hasText: 'Replace with per cent' }).click();
    await window.waitForText('63 per cent of those');
    await window.pressInEditor('Control+z');
    await window.waitForText('63 percent of those');
  },
  'saves the queries as a file for spreadsheets': async (window) => {
    await window.open(sample());
    await window.command('Treaty Body: Export Queries…');
    await window.rows('Save as CSV…').click();
    const name = sample().replace(/\.txt$/, '-queries.csv');
    await acceptName(window, name);
    assert.match(await window.fileIn(name), /^\ufeff"Paragraph","Severity"/);
    rmSync(join(window.host.workspace, name));
  },
  'ignores a finding without changing the document': async (window) => {
    await window.goto(...placeOf('percent'));
    const menu = await window.quickFixes('Ignore this finding: “per cent”');
    await menu.filter({ hasText: 'Ignore this finding: “per cent”' }).click();
    await holds(window, /"rule": "per-cent"/);
    await window.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  },
  'undoes that from the notification': async (window) => {
    const told = await window.notification('Ignored: “percent” (per-cent)');
    await window.screenshot('ignored');
    await told.getByText('Undo', { exact: true }).click();
    await holds(window, /^(?![\s\S]*per-cent)/);
    assert.equal(
      readFileSync(join(window.host.workspace, PROJECT), 'utf8'),
      readFileSync(join(samples, PROJECT), 'utf8'),
    );
    await window.clearNotifications();
  },
  'stops ignoring a finding chosen from a list': async (window) => {
    await window.open(sample());
    await window.goto(...placeOf('percent'));
    const menu = await window.quickFixes('Ignore this finding: “per cent”');
    await menu.filter({ hasText: 'Ignore this finding: “per cent”' }).click();
    await holds(window, /"rule": "per-cent"/);
    await window.clearNotifications();
    await window.command('Treaty Body: Show Ignored Findings…');
    await window.rows('percent').waitFor();
    await window.screenshot('ignored-list');
    await window.rows('percent').click();
    await holds(window, /^(?![\s\S]*per-cent)/);
    await window.waitForNoPick();
    window.host.restore();
  },
  'names the problems in a project file': async (window) => {
    const path = join(window.host.workspace, PROJECT);
    writeFileSync(path, '{\n  "limits": {},\n  "rules": { "per-cent": "loud" }\n}\n');
    // Ctrl+P does not list a file as new as that yet.
    await window.command('Explorer: Focus on Folders View');
    await window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: PROJECT }).dblclick();
    await window.waitForTab(PROJECT);
    await window.page.locator('.squiggly-warning').nth(1).waitFor();
    await window.screenshot('project-file');
    // Problems shown in an open file are not also notified.
    await window.clearNotifications();
    const documents = [{ files: sample(), status: 'advance-unedited' }];
    writeFileSync(path, JSON.stringify({ rulse: {}, documents }));
    await window.waitForText('rulse');
    await window.open(sample());
    // The server reports a problem before it applies the rest of the file.
    await window.waitForStatus('status', 'Advance unedited');
    assert.equal(await window.countNotifications('rulse'), 0);
    await window.clearNotifications();
    await window.page.locator('.tab', { hasText: PROJECT }).click();
    await window.waitForTab(PROJECT);
    await window.command('View: Close Editor');
    window.host.restore();
  },
  'sets a status, which is saved outside the document': async (window) => {
    await window.open(sample());
    await window.waitForStatus('status', 'Draft');
    await window.command('Treaty Body: Set Status…');
    await window.rows('Advance unedited version').waitFor();
    await window.rows('Detect automatically (Final)').waitFor();
    await window.screenshot('status');
    await window.rows('Advance unedited version').click();
    await holds(window, /"status": "advance-unedited"/);
    await window.waitForStatus('status', 'Advance unedited');
    window.host.restore();
    await window.waitForStatus('status', 'Draft');
  },
  'opens the menu of a document': async (window) => {
    await window.command('Treaty Body: Word Limit, Status and Submission…');
    const rows = window.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Check Before Submission' }).waitFor();
    await window.screenshot('walkthrough-limits', { themes: true, of: '.quick-input-widget:visible' });
    await rows.filter({ hasText: 'Set Word Limit…' }).click();
    await window.page.locator('.quick-input-widget', { hasText: 'kept in treaty-body.json' }).waitFor();
    await window.quickInput.fill('5,000');
    await window.quickInput.press('Enter');
    await window.page
      .locator('#treaty-body-tools\\.treaty-body\\.treatyBody\\.words', { hasText: '/ 5,000' })
      .waitFor();
    window.host.restore();
  },
  'lists the problems of the whole folder on request': async (window) => {
    await window.command('View: Close All Editors');
    await window.command('Treaty Body: Check Whole Folder');
    await window.notification(/findings? in \d+ of \d+ documents/);
    await window.clearNotifications();
    const rows = await window.problems('The ordinal of 2031 is 2031st.');
    assert.ok(rows.length > 5);
    await window.screenshot('folder');
  },
};
