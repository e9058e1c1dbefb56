import { strict as assert } from 'node:assert';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cycleDocuments, OBSERVATIONS_FILE } from '../../../bench/cycleFolder.mjs';
import { root } from '../host.mjs';
import { assertAccessible, inEachTheme } from './support/accessibility.mjs';
import { copiedFromPage, pasted } from './support/copying.mjs';
import { eventually } from './support/eventually.mjs';
import { followUp, resizeWith } from './support/shownPages.mjs';

const CYCLES = join(root, 'test/support/cycles');
const CYCLE = ['CMW-C-XCV-CO-1.txt', 'CMW-C-XCV-Q-2.txt', 'CMW-C-XCV-RQ-2.txt', 'CMW-C-XCV-CO-2.txt'];
const NOTES = 'CMW-C-XCV-CO-1-notes.json';
const OTHER_STATE = 'CMW-C-XDV-CO-1.txt';

/** Waits for the tab of the page to have a title. */
async function waitForTitle(window, title) {
  await window.page.locator('.tab.active', { hasText: title }).waitFor();
}

function target(page, number) {
  return page.locator('.target', {
    has: page.locator('.number', { hasText: new RegExp(`^${number.replace(/[()]/g, '\\$&')}$`) }),
  });
}

async function numbers(page) {
  return page.locator('.target > .number').allTextContents();
}

/** Opens the choice of columns, which stays open while the focus is elsewhere. */
async function openColumns(page) {
  const choice = page.locator('.column-choice');
  if ((await choice.getAttribute('open')) === null) await choice.locator('summary').click();
}

/** Puts a value into a field of a page, and gives how many milliseconds passed until what that changed in the list was painted. */
function tellTime(page, field, value, event) {
  return page.evaluate(
    ([selector, text, name]) =>
      new Promise((resolve) => {
        const began = performance.now();
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(Math.round(performance.now() - began))));
        });
        observer.observe(document.querySelector('[role="treegrid"]'), { childList: true, subtree: true });
        const element = document.querySelector(selector);
        element.value = text;
        element.dispatchEvent(new Event(name, { bubbles: true }));
      }),
    [field, value, event],
  );
}

export const steps = {
  'the page of follow-up shows all recommendations, each with what became of it': async (window) => {
    for (const name of CYCLE) cpSync(join(CYCLES, name), join(window.host.workspace, name));
    writeFileSync(
      join(window.host.workspace, OTHER_STATE),
      readFileSync(join(CYCLES, CYCLE[0]), 'utf8').replaceAll('XCV', 'XDV').replaceAll('Calvenia', 'Dalvenia'),
    );
    await window.open(CYCLE[0]);
    await window.waitForLanguageMode('Treaty Body Document');
    await window.command('Treaty Body: Open Follow-Up in Editor');
    const page = await followUp(window);
    await page.locator('.said').nth(9).waitFor({ state: 'attached' });
    await page.getByLabel('Recommendations shown').selectOption('all');
    await target(page, '7').waitFor({ state: 'attached' });
    await waitForTitle(window, 'Follow-Up of All Recommendations');
    assert.deepEqual(await numbers(page), [
      '5',
      '7',
      '10',
      '10 (a)',
      '10 (b)',
      '10 (c)',
      '12',
      '12 (a)',
      '12 (b)',
      '14',
    ]);
    assert.match(await page.locator('.summary').textContent(), /5 recommendations/);
    assert.match(
      await target(page, '7').textContent(),
      /Says nothing: List of issues \(CMW\/C\/XCV\/Q\/2\), Replies \(CMW\/C\/XCV\/RQ\/2\).*Not in the folder: 5/,
    );
    const absent = /Not in the folder: Follow-up report, Committee’s evaluation, State party’s report, /;
    assert.match(await page.locator('.summary').textContent(), absent);
    assert.match(
      await target(page, '7').getAttribute('aria-label'),
      /Not in the folder: 5 \(Follow-up report, Committee’s evaluation, /,
    );
    assert.match(await target(page, '10').textContent(), /Replies: see 10 \(a\), 10 \(b\)/);
    const said = page.locator('.said.replies').first();
    assert.match(
      await said.getAttribute('aria-label'),
      /^Replies\. CMW\/C\/XCV\/RQ\/2, para\. 1\. reply to CMW\/C\/XCV\/Q\/2, para\. 1\. under “Reply to paragraph 1 of/,
    );
  },
  'rows are filtered and grouped, and columns chosen': async (window) => {
    const page = await followUp(window);
    await page.getByLabel('Filter', { exact: true }).fill('identity');
    await page.waitForFunction(() => document.querySelectorAll('.target').length < 10);
    assert.deepEqual(await numbers(page), ['12', '12 (b)']);
    await page.getByLabel('Filter', { exact: true }).fill('');
    await target(page, '7').waitFor({ state: 'attached' });
    await page.getByLabel('Group by').selectOption('article');
    await page.locator('.group', { hasText: 'Article 16' }).waitFor({ state: 'attached' });
    await page.getByLabel('Group by').selectOption('section');
    await page.locator('.group', { hasText: 'Domestic work' }).waitFor({ state: 'attached' });
    await window.screenshot('matrix-by-section');
    const groups = page.locator('.group');
    for (const i of [0, 1, 2]) {
      await groups.nth(i).focus();
      await page.locator(':focus').press('ArrowLeft');
    }
    // The group stays in view whatever opens in it and in the one before.
    for (const i of [0, 1]) {
      await groups.nth(i).focus();
      await page.locator(':focus').press('Enter');
    }
    await target(page, '7').waitFor({ state: 'attached' });
    await page.waitForFunction(() => {
      const { left, top } = document.activeElement.getBoundingClientRect();
      return document.activeElement.contains(document.elementFromPoint(left + 30, top + 8));
    });
    await groups.nth(2).focus();
    await page.locator(':focus').press('ArrowRight');
    await page.getByLabel('Group by').selectOption('none');
    const count = await page.locator('.said').count();
    await openColumns(page);
    await page.getByLabel('Replies', { exact: true }).uncheck();
    await page.waitForFunction((before) => document.querySelectorAll('.said').length < before, count);
    await window.screenshot('matrix-columns');
    await copiedFromPage(window, () =>
      window.page.locator('.editor-actions a[aria-label="Copy Follow-Up as Table"]').click(),
    );
    const { rows } = await pasted(window);
    assert.equal(rows.length, 11);
    assert.ok(!rows[0].includes('Replies') && rows[0].includes('List of issues'), rows[0].join());
    await openColumns(page);
    await page.getByLabel('Replies', { exact: true }).check();
    await page.getByLabel('Replies', { exact: true }).press('Escape');
    await page.waitForFunction((before) => document.querySelectorAll('.said').length === before, count);
  },
  'notes are kept beside the document and written to the table': async (window) => {
    const page = await followUp(window);
    await target(page, '7').locator('.own > summary').click();
    await page.getByLabel('Assessment, paragraph 7').fill('Still open');
    await page.getByLabel('Assessment, paragraph 7').press('Tab');
    const file = join(window.host.workspace, NOTES);
    await eventually('notes', () => existsSync(file) && /"Assessment": "Still open"/.test(readFileSync(file, 'utf8')));
    await copiedFromPage(window, () =>
      window.page.locator('.editor-actions a[aria-label="Copy Follow-Up as Table"]').click(),
    );
    const { rows } = await pasted(window);
    assert.equal(
      rows.find((row) => row[rows[0].indexOf('Paragraph')] === '7')?.[rows[0].indexOf('Assessment')],
      'Still open',
    );
  },
  'observations of other States are on the same page, each under its State, and filtered by it': async (window) => {
    const page = await followUp(window);
    const file = join(window.host.workspace, OTHER_STATE);
    await page.getByRole('button', { name: 'Other Observations…' }).click();
    await window.page.locator('.quick-input-title', { hasText: 'Other Observations' }).waitFor();
    await window.quickInput.fill('CMW/C/XDV/CO/1');
    await window.rows().filter({ hasText: 'CMW/C/XDV/CO/1' }).first().click();
    await window.quickInput.press('Enter');
    await page.locator('.group', { hasText: 'Dalvenia (CMW/C/XDV/CO/1)' }).waitFor({ state: 'attached' });
    await page.waitForFunction(() => document.querySelectorAll('.target').length === 20);
    assert.match(
      await page.locator('.summary').textContent(),
      /CMW\/C\/XCV\/CO\/1, CMW\/C\/XDV\/CO\/1.*10 recommendations/,
    );
    await assertAccessible(page.locator('body'), 'matrix of two States');
    await window.screenshot('matrix-states', { themes: true });
    await page.locator('.matrix-choice .choice select').selectOption('Dalvenia');
    await page.waitForFunction(() => document.querySelectorAll('.target').length === 10);
    await copiedFromPage(window, () =>
      window.page.locator('.editor-actions a[aria-label="Copy Follow-Up as Table"]').click(),
    );
    const { rows } = await pasted(window);
    assert.deepEqual(new Set(rows.slice(1).map((row) => row[rows[0].indexOf('State')])), new Set(['Dalvenia']));
    rmSync(file);
    await page.locator('.group').first().waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.querySelectorAll('.target').length === 10);
  },
  'axe-core finds nothing in it, in any theme and size': async (window) => {
    const page = await followUp(window);
    await window.command('View: Toggle Primary Side Bar Visibility');
    await target(page, '5').focus();
    await inEachTheme(window, page.locator('body'), async (kind) => {
      await assertAccessible(page.locator('body'), `matrix, ${kind}`);
      await window.screenshot(`matrix-${kind}`);
    });
    await resizeWith(window, page, [640, 500]);
    await assertAccessible(page.locator('body'), 'matrix at 200 per cent');
    await window.screenshot('matrix-double');
    await window.resize(1280, 800);
    await window.command('View: Toggle Primary Side Bar Visibility');
  },
  'Enter goes to a place in another document, and the page stays with its own': async (window) => {
    const page = await followUp(window);
    await page.locator('.said.list-of-issues').first().focus();
    await window.press('Enter');
    await window.waitForTab(CYCLE[1]);
    await page.locator('.summary', { hasText: 'CMW/C/XCV/CO/1' }).waitFor();
    assert.equal((await numbers(page)).length, 10);
  },
  'beside a draft of replies the page pairs issues and replies': async (window) => {
    await window.open(CYCLE[2]);
    const page = await followUp(window);
    await page.locator('.summary', { hasText: 'CMW/C/XCV/Q/2 → CMW/C/XCV/RQ/2' }).waitFor();
    await page.locator('[role="treegrid"][aria-label="Issues and Replies"]').waitFor();
    assert.deepEqual(await numbers(page), ['1', '2', '3', '3 (a)', '3 (b)', '4', '5']);
    assert.match(await page.locator('.summary').textContent(), /Each issue has a reply\..*of 10,700 are left/);
    await window.screenshot('issues-and-replies');
    await window.command('View: Toggle Primary Side Bar Visibility');
    await inEachTheme(window, page.locator('body'), async (kind) => {
      await assertAccessible(page.locator('body'), `issues, ${kind}`);
      await window.screenshot(`issues-${kind}`);
    });
    await page.getByLabel('Issues shown').selectOption('open');
    await page.waitForFunction(() => document.querySelectorAll('.target').length === 0);
    await page.getByLabel('Issues shown').selectOption('all');
    await window.command('View: Toggle Primary Side Bar Visibility');
    for (const name of [...CYCLE, NOTES]) rmSync(join(window.host.workspace, name), { force: true });
    await window.command('View: Close All Editors');
  },
  'forty documents of a State are drawn and filtered': async (window) => {
    const documents = cycleDocuments(40);
    for (const [name, text] of documents) writeFileSync(join(window.host.workspace, name), text);
    await window.open(OBSERVATIONS_FILE);
    await window.waitForLanguageMode('Treaty Body Document');
    await window.command('Treaty Body: Open Follow-Up in Editor');
    const page = await followUp(window);
    await page.locator('.summary', { hasText: 'CMW/C/XOV/CO/2' }).waitFor();
    await page.getByLabel('Recommendations shown').selectOption('follow-up');
    await page.locator('.said').first().waitFor({ state: 'detached' });
    const painted = await tellTime(page, '.scope-choice select', 'all', 'change');
    await page.locator('.target').nth(20).waitFor({ state: 'attached' });
    assert.match(await page.locator('.summary .count').textContent(), /^\d+ recommendations$/);
    assert((await page.locator('.said.others').count()) > 300, 'what the papers say');
    const papers = page.locator('details.nothing', { hasText: 'documents)' }).first();
    await papers.locator('summary').press('Enter');
    assert((await papers.locator('li').count()) > 3, 'the papers that say nothing');
    await window.screenshot('matrix-forty');
    const filtered = await tellTime(page, '.tools .input', 'harbour 17', 'input');
    await page.waitForFunction(() => / of /.test(document.querySelector('.summary .count').textContent));
    console.log(`    forty documents: drawn ${painted} ms after the choice, filtered in ${filtered} ms`);
    await page.getByLabel('Filter', { exact: true }).fill('');
    await page.getByLabel('Recommendations shown').selectOption('follow-up');
    for (const name of documents.keys()) rmSync(join(window.host.workspace, name), { force: true });
    await window.command('View: Close All Editors');
  },
};
