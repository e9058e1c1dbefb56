import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../host.mjs';
import { reload } from './reloading.mjs';
import { copiedFromPage, pasted } from './support/copying.mjs';
import { eventually, succeeds } from './support/eventually.mjs';
import { acceptFile } from './support/fileDialogs.mjs';
import { pageOf } from './support/shownPages.mjs';

const NOW = 'CMW-C-XEG-CO-1.txt';
const EARLIER = 'CMW-C-XEG-CO-1.earlier.txt';
const COMMIT = 'Sent to translation';
/** Another document, but a Word file. */
const WORD_FILE = join(root, 'test/word/files/ced-xadonia-libreoffice.docx');
const WORD_NAME = 'CED-C-XAD-CO-1.docx';
const NEW = 'The Committee notes that nurses who work at night are not paid for it.';

/** Observations with these paragraphs. */
function draftOf(...paragraphs) {
  const head = 'CMW/C/XEG/CO/1\n\nConcluding observations on the initial report of Xegia\n\n';
  return `${head}${paragraphs.map((words, i) => `${i + 1}.\t${words}\n\n`).join('')}`;
}

const TRADES = ['harbours', 'quarries', 'orchards', 'mills', 'kitchens', 'laundries', 'forests', 'tanneries'];
const USUAL = TRADES.map((trade) => `The Committee is concerned about accidents in the ${trade} of the State party.`);
const [FIRST, ...OTHERS] = USUAL;
const LAST = 'The Committee asks for information on what is said in paragraph 2 above.';

/** Chooses what the draft that is open in the first group is compared with. */
async function compareWith(window, label) {
  await window.command('View: Focus First Editor Group');
  // VS Code looks for repositories in the background.
  await eventually(`${label} to compare with`, async (again) => {
    await window.command('Treaty Body: Compare With…');
    if (await succeeds(window.rows(label).first().click({ timeout: again }))) return true;
    await window.closePick();
    return false;
  });
}

export const steps = {
  'what became of each paragraph is listed, and a reference that names another is marked': async (window) => {
    writeFileSync(join(window.host.workspace, EARLIER), draftOf(...USUAL, LAST));
    writeFileSync(
      join(window.host.workspace, NOW),
      draftOf(
        FIRST,
        NEW,
        ...OTHERS.map((words) => words.replace('accidents in the mills', 'injuries in the mills')),
        LAST,
      ),
    );
    await window.open(EARLIER);
    await window.waitForLanguageMode('Treaty Body Document');
    await window.open(NOW);
    await window.waitForLanguageMode('Treaty Body Document');
    await window.command('View: Close Primary Side Bar');
    await window.command('Treaty Body: Compare With…');
    await window.rows(EARLIER).first().click();
    const page = await pageOf(window, 'Comparison of Drafts', 'editor');
    await page.locator('.line.new[aria-label*="nurses"]').waitFor();
    await page.locator('.line.loud[aria-label*="now names another place"]').waitFor();
    assert.deepEqual(
      await page.locator('.line').evaluateAll((all) => all.map((one) => one.querySelector('.change').textContent)),
      ['new', 'changed', 'changed'],
    );
    await window.screenshot('comparison', { themes: true });
  },
  'a key goes through the differences, and Enter to the place': async (window) => {
    const page = await pageOf(window, 'Comparison of Drafts', 'editor');
    await page.locator('.line').first().focus();
    await window.press('F7');
    await page.locator('.line:focus', { hasText: 'injuries' }).waitFor();
    await window.press('Shift+F7');
    await page.locator('.line:focus', { hasText: 'nurses' }).waitFor();
    await window.press('Enter');
    await window.waitForPosition(7, 1);
  },
  'the list is filtered': async (window) => {
    const page = await pageOf(window, 'Comparison of Drafts', 'editor');
    await page.locator('.select').selectOption('renumbered');
    await page.locator('.line.renumbered').nth(5).waitFor();
    await page.locator('.select').selectOption('to-read');
    await page.locator('.input').fill('mills');
    await page.locator('.line').first().waitFor();
    assert.equal(await page.locator('.line').count(), 1);
  },
  'what is listed becomes a list of changes': async (window) => {
    const page = await pageOf(window, 'Comparison of Drafts', 'editor');
    await copiedFromPage(window, async () => {
      await page.locator('.icon-button[aria-label="List of Changes…"]').click();
      await window.rows('Copy for Word').first().click();
    });
    assert.deepEqual((await pasted(window)).rows, [
      ['Paragraph', 'Sentence', 'For', 'Read'],
      ['4 (now 5)', '1', 'accidents', 'injuries'],
    ]);
    await page.locator('.input').fill('');
  },
  'it follows what is typed': async (window) => {
    const page = await pageOf(window, 'Comparison of Drafts', 'editor');
    await page.locator('.line').first().focus();
    await window.press('Enter');
    await window.waitForPosition(7, 1);
    await window.goto(5, 1);
    await window.press('End');
    await window.type(' Tides are high.');
    await page.locator('.line.changed ins', { hasText: 'Tides are high.' }).waitFor();
    await window.press('Control+s');
    await window.page.locator('.tab.dirty').waitFor({ state: 'detached' });
  },
  'it is filled again when the window is reloaded': async (window) => {
    const git = (...args) => execFileSync('git', ['-C', window.host.workspace, ...args], { stdio: 'ignore' });
    git('init');
    git('add', NOW);
    git('-c', 'user.name=Drafter', '-c', 'user.email=drafter@example.org', 'commit', '-m', COMMIT);
    await reload(window);
    const page = await pageOf(window, 'Comparison of Drafts', 'editor');
    await page.locator('.line.changed ins', { hasText: 'Tides are high.' }).waitFor();
    await page.locator('.line.new[aria-label*="nurses"]').waitFor();
    await window.screenshot('comparison-restored');
  },
  'it opens as a diff in which what is the same stands side by side': async (window) => {
    const page = await pageOf(window, 'Comparison of Drafts', 'editor');
    await page.locator('.icon-button[aria-label="Open as Diff"]').click();
    const diff = window.page.locator('.monaco-diff-editor');
    await diff.waitFor();
    await diff.locator('.modified .view-line', { hasText: 'nurses' }).first().waitFor();
    await diff.locator('.modified .line-insert').first().waitFor({ state: 'attached' });
    await window.screenshot('comparison-diff');
  },
  'the saved version can be the other draft': async (window) => {
    await window.command('View: Close All Editors');
    await window.open(NOW);
    await window.waitForLanguageMode('Treaty Body Document');
    await window.goto(9, 1);
    await window.press('End');
    await window.type(' Winds are calm.');
    await compareWith(window, 'The Saved Version');
    const page = await pageOf(window, 'Comparison of Drafts', 'editor');
    await page.locator('.line.changed ins', { hasText: 'Winds are calm.' }).waitFor();
    assert.equal(await page.locator('.line').count(), 1);
    await page.locator('.summary', { hasText: `saved version → CMW-C-XEG-CO-1` }).waitFor();
  },
  'so can a commit': async (window) => {
    await compareWith(window, 'A Git Revision…');
    await window.rows(COMMIT).first().click();
    const page = await pageOf(window, 'Comparison of Drafts', 'editor');
    await page.locator('.summary', { hasText: /[0-9a-f]{8}.* → CMW-C-XEG-CO-1/ }).waitFor();
    await page.locator('.line.changed ins', { hasText: 'Winds are calm.' }).waitFor();
    await window.command('View: Focus First Editor Group');
    await window.command('File: Revert File');
    await window.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  },
  'so can a text and a Word file that are not open': async (window) => {
    const { workspace } = window.host;
    copyFileSync(WORD_FILE, join(workspace, WORD_NAME));
    await compareWith(window, 'A File…');
    await acceptFile(window, join(workspace, EARLIER));
    const page = await pageOf(window, 'Comparison of Drafts', 'editor');
    await page.locator('.summary', { hasText: `${EARLIER} → CMW-C-XEG-CO-1` }).waitFor();
    await page.locator('.line.new[aria-label*="nurses"]').waitFor();
    await compareWith(window, 'A File…');
    await acceptFile(window, join(workspace, WORD_NAME));
    await page.locator('.summary', { hasText: `${WORD_NAME} → CMW-C-XEG-CO-1` }).waitFor();
    await page.locator('.line.gone').first().waitFor();
    await window.screenshot('comparison-word');
    await window.command('View: Close All Editors');
    for (const name of [NOW, EARLIER, WORD_NAME, '.git']) rmSync(join(workspace, name), { recursive: true });
  },
};
