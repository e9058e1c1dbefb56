import { strict as assert } from 'node:assert';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../host.mjs';
import { eventually, succeeds } from './support/eventually.mjs';
import { lineOf } from './support/samples.mjs';
import { pageOf, previewOf } from './support/shownPages.mjs';

const NAME = 'CEDAW-C-XBB-CO-6.txt';
const SYMBOL = 'CEDAW/C/XBB/CO/6';
const DRAFT = 'CMW-C-XAA-CO-2.txt';
/** A document that is only used for the reload. */
const OTHER = 'CMW-C-XCV-CO-2.txt';

/** Reloads the window, after VS Code has saved its state. */
export async function reload(window) {
  const loaded = window.page.waitForEvent('load');
  await window.command('Developer: Reload Window');
  await loaded;
  await window.page.locator('.tabs-container .tab').first().waitFor();
}

/** Waits until VS Code has put away an unsaved text with some words, which it does a second after typing; before that, a reload loses it. */
export async function untilBackedUp(window, words) {
  const folder = join(window.host.temporary, 'user/User/Backups');
  await eventually(`a backup with “${words}”`, () => {
    const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
    return entries.some((one) => one.isFile() && readFileSync(join(one.parentPath, one.name), 'utf8').includes(words));
  });
}

export const steps = {
  'a preview follows a document that was closed and opened again': async (window) => {
    await window.resize(1600, 900);
    // Keeps the first group of editors open.
    await window.open(DRAFT);
    await window.open(NAME);
    await window.words();
    await window.command('Treaty Body: Open Preview to the Side');
    const page = await previewOf(window, SYMBOL);
    await window.focusEditor();
    await window.command('View: Close Editor');
    await window.waitForTab(DRAFT);
    await window.open(NAME);
    await window.goto(lineOf(window, NAME, '2.\t'), 5);
    await window.type('Once more the words are new. ');
    const words = page.locator('.of-paragraph p', { hasText: /^Once more the words are new\. / });
    await words.waitFor();
    await window.goto(1, 1);
    // The page may take the focus back while its frame is still being shown.
    await eventually('the cursor in the text', async (again) => {
      await words.click({ position: { x: 4, y: 8 } });
      return succeeds(window.waitForPosition(lineOf(window, NAME, '2.\t'), 5, { timeout: again }));
    });
    await window.command('View: Revert and Close Editor');
    await window.waitForTab(DRAFT);
  },
  'it is restored with its document and its place': async (window) => {
    await window.open(NAME);
    const before = await previewOf(window, SYMBOL);
    await before.getByRole('button', { name: 'Zoom in' }).click();
    await window.goto(lineOf(window, NAME, '30.\t'), 1);
    await before.locator('.of-paragraph.current .number', { hasText: /^30\.$/ }).waitFor();
    await reload(window);
    const page = await previewOf(window, SYMBOL);
    await page.locator('.zoom', { hasText: '110' }).waitFor();
    await page.locator('.finding').first().waitFor();
    await page.waitForFunction(() => (document.querySelector('main.scroller')?.scrollTop ?? 0) > 1000);
    await window.screenshot('reloaded-preview');
  },
  'it still follows typing': async (window) => {
    const page = await previewOf(window, SYMBOL);
    await window.goto(lineOf(window, NAME, '30.\t'), 5);
    await window.type('Today the words are new. ');
    await page.locator('.of-paragraph p', { hasText: /^Today the words are new\. / }).waitFor();
    await window.command('View: Revert and Close Editor');
  },
  'a preview whose document is gone closes': async (window) => {
    const path = join(window.host.workspace, OTHER);
    cpSync(join(root, 'test/support/cycles', OTHER), path);
    await window.command('View: Close All Editors');
    await window.open(DRAFT);
    await window.open(path);
    await window.command('Treaty Body: Open Preview to the Side');
    await previewOf(window, 'CMW/C/XCV/CO/2');
    await window.focusEditor();
    await window.command('View: Close Editor');
    await window.waitForTab(DRAFT);
    rmSync(path);
    await reload(window);
    await eventually('the tab of the preview closed', async () => {
      const tabs = await window.page.locator('.tabs-container .tab').allInnerTexts();
      return tabs.length > 0 && tabs.every((tab) => !tab.includes('Preview'));
    });
    await window.waitForTab(DRAFT);
  },
  'the lists are restored with their options': async (window) => {
    await window.open(DRAFT);
    await window.words();
    await window.command('Treaty Body: Focus on Recommendations View');
    const view = await pageOf(window, 'Recommendations', 'view');
    // The text typed into the filter is kept too.
    await view.getByPlaceholder('Filter recommendations').fill('');
    await view.getByLabel('Group by').selectOption('article');
    await window.command('Treaty Body: Open Recommendations in Editor');
    const table = await pageOf(window, 'Recommendations', 'editor');
    await table.getByLabel('Sort by').selectOption('words');
    await table.locator('.item').nth(26).waitFor({ state: 'attached' });
    await window.open(DRAFT);
    await window.command('Treaty Body: Open Follow-Up in Editor');
    const followUp = await pageOf(window, 'Follow-Up', 'editor');
    await followUp.locator('.target').first().waitFor({ state: 'attached' });
    await reload(window);
    await (await pageOf(window, 'Follow-Up', 'editor')).locator('.target').first().waitFor({ state: 'attached' });
    const again = await pageOf(window, 'Recommendations', 'view');
    await again.locator('.item').nth(26).waitFor({ state: 'attached' });
    assert.equal(await again.getByLabel('Group by').inputValue(), 'article');
    await window.page.locator('.tab', { hasText: /^Recommendations$/ }).click();
    const other = await pageOf(window, 'Recommendations', 'editor');
    await other.locator('.item').nth(26).waitFor({ state: 'attached' });
    assert.equal(await other.getByLabel('Sort by').inputValue(), 'words');
    await window.screenshot('reloaded-lists');
    await again.getByLabel('Group by').selectOption('section');
    await window.command('Explorer: Focus on Folders View');
  },
};
