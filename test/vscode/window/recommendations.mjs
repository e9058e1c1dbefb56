import { strict as assert } from 'node:assert';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../host.mjs';
import { assertAccessible, inEachTheme } from './support/accessibility.mjs';
import { copiedFromPage, pasted } from './support/copying.mjs';
import { eventually } from './support/eventually.mjs';
import { pageOf, resizeWith } from './support/shownPages.mjs';

const DRAFT = 'CMW-C-XAA-CO-2.txt';
const CYCLES = join(root, 'test/support/cycles');
const CYCLE = ['CMW-C-XCV-CO-1.txt', 'CMW-C-XCV-Q-2.txt', 'CMW-C-XCV-RQ-2.txt', 'CMW-C-XCV-CO-2.txt'];
/** A window size at which a page looks as it does with letters twice the size. */
const DOUBLE = [640, 500];

function row(page, number) {
  return page.locator('.item', { has: page.locator('.number', { hasText: new RegExp(`^${number}$`) }) });
}

/** The row that has the focus. */
async function focused(page) {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}

async function waitForFocus(page, start) {
  await page.waitForFunction(
    (words) => document.activeElement?.getAttribute('aria-label')?.startsWith(words) === true,
    start,
  );
}

/** Answers a question; the page keeps the focus. */
async function choose(window, question, answer) {
  const dialog = await window.dialog(question);
  await dialog.getByText(answer, { exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Saves the document, and waits until the file contains some words. */
async function saved(window, words) {
  await window.pressInEditor('Control+s');
  await eventually(`a file that says ${words}`, () => words.test(text(window)));
}

const text = (window, name = DRAFT) => readFileSync(join(window.host.workspace, name), 'utf8');

export const steps = {
  'no page exists before its view is opened': async (window) => {
    for (const name of CYCLE) cpSync(join(CYCLES, name), join(window.host.workspace, name));
    await window.open(DRAFT);
    await window.words();
    assert.equal(await window.page.locator('iframe.webview').count(), 0);
  },
  'the view lists what the document recommends, by section': async (window) => {
    await window.command('Treaty Body: Focus on Recommendations View');
    const page = await pageOf(window, 'Recommendations', 'view');
    await row(page, 63).waitFor({ state: 'attached' });
    assert.equal(await page.locator('.item').count(), 27);
    assert.deepEqual(await page.locator('.summary > span').allTextContents(), [
      'CMW/C/XAA/CO/2',
      '27 recommendations',
      '4 are for follow-up',
    ]);
    assert.match(await page.locator('.group').first().textContent(), /^1\. General measures of implementation/);
    const label = await row(page, 33).getAttribute('aria-label');
    assert.match(
      label,
      /^Paragraph 33\. For follow-up in part\. Detention\. .*Concern in paragraph 32\. Articles 16 \(8\)/,
    );
  },
  'arrow keys move between rows and open them, and Enter goes to the paragraph': async (window) => {
    const page = await pageOf(window, 'Recommendations', 'view');
    await row(page, 33).focus();
    await window.press('ArrowRight', 'ArrowDown');
    await waitForFocus(page, 'Concern in paragraph 32');
    await window.press('ArrowDown');
    await waitForFocus(page, '(a). For follow-up. Decriminalize');
    await window.press('ArrowLeft');
    await waitForFocus(page, 'Paragraph 33');
    await window.press('Enter');
    const line = text(window)
      .split('\n')
      .findIndex((one) => one.startsWith('33.'));
    await window.waitForPosition(line + 1, 1);
    await row(page, 33).focus();
    await window.press('ArrowLeft');
    await window.screenshot('recommendations', { docs: true });
    await window.press('Home');
    await waitForFocus(page, '1. General measures');
  },
  'typing on a row filters, and Escape removes the filter': async (window) => {
    const page = await pageOf(window, 'Recommendations', 'view');
    await page.locator('.row[tabindex="0"]').focus();
    await window.page.keyboard.type('consular');
    await page.waitForFunction(() => document.querySelectorAll('.item').length < 27);
    const numbers = await page.locator('.item > .number').allTextContents();
    assert.ok(numbers.includes('37') && !numbers.includes('11'), numbers.join(' '));
    assert.match(await page.locator('[role="status"]').textContent(), new RegExp(`^${numbers.length} of 27 `));
    await window.press('ArrowDown', 'Escape');
    await page.waitForFunction(() => document.querySelectorAll('.item').length === 27);
  },
  'a tick adds the recommendation to the follow-up paragraph': async (window) => {
    const page = await pageOf(window, 'Recommendations', 'view');
    await row(page, 13).focus();
    await window.press('Space');
    await choose(window, 'This is a final document. Change its follow-up paragraph?', 'Change Follow-Up');
    await row(page, 13).locator('input:checked').waitFor();
    await page.locator('.summary', { hasText: '5 are for follow-up' }).waitFor();
    await saved(window, /contained in paragraphs 11 \(a\), 13, 33 \(a\) and \(d\), 35 and 39 above/);
    await row(page, 13).locator('input').click();
    await choose(window, 'Change its follow-up paragraph?', 'Change Follow-Up');
    await page.locator('.summary', { hasText: '4 are for follow-up' }).waitFor();
    await saved(window, /contained in paragraphs 11 \(a\), 33 \(a\) and \(d\), 35 and 39 above/);
  },
  'a recommendation is moved by keys, with its numbers and notes, and keeps the focus': async (window) => {
    const page = await pageOf(window, 'Recommendations', 'view');
    await row(page, 13).focus();
    await window.press('Alt+ArrowUp');
    const question = await window.dialog('numbers');
    await question.getByText('Change Numbers', { exact: true }).click();
    await waitForFocus(page, 'Paragraph 11. Legislation and application. Make both declarations');
    await window.press('Control+1');
    await window.pressInEditor('Control+z');
    await row(page, 11)
      .locator('.words', { hasText: /^Adopt without further delay/ })
      .waitFor();
  },
  'it is dragged with the mouse': async (window) => {
    const page = await pageOf(window, 'Recommendations', 'view');
    await row(page, 15).scrollIntoViewIfNeeded();
    await row(page, 15).dragTo(row(page, 13), { targetPosition: { x: 60, y: 4 } });
    const question = await window.dialog('numbers');
    await question.getByText('Change Numbers', { exact: true }).click();
    await row(page, 13)
      .locator('.words', { hasText: /^Consider ratifying/ })
      .waitFor();
    await window.pressInEditor('Control+z');
    await row(page, 13)
      .locator('.words', { hasText: /^Make both declarations/ })
      .waitFor();
    await saved(window, /13\.\tThe Committee reiterates/);
  },
  'the list is grouped by article and sorted': async (window) => {
    const page = await pageOf(window, 'Recommendations', 'view');
    await page.getByLabel('Group by').selectOption('article');
    await page.locator('.group', { hasText: 'Article 7' }).first().waitFor();
    const [first] = await page.locator('.group .title').allTextContents();
    assert.equal(first, 'Article 2');
    await page.getByLabel('Sort by').selectOption('words');
    await page.getByLabel('Group by').selectOption('section');
    await page.getByLabel('Sort by').selectOption('paragraph');
  },
  'the table is exported': async (window) => {
    await window.command('Treaty Body: Export Recommendations…');
    await window.rows('Open as Markdown').click();
    await window.waitForLine(/#\s+Recommendations/);
    await window.waitForText('| Paragraph | Section | Recommendation |');
    await window.command('View: Revert and Close Editor');
    await window.waitForTab(DRAFT);
  },
  'the view copies a real table, which can be pasted into Word': async (window) => {
    await copiedFromPage(window, () => window.command('Treaty Body: Copy Recommendations as Table'));
    const { html, rows, text: words } = await pasted(window);
    assert.equal(rows.length, 28, html);
    assert.deepEqual(rows[0].slice(0, 3), ['Paragraph', 'Section', 'Recommendation']);
    const detention = rows.find(([number]) => number === '33');
    assert.match(detention?.[2] ?? '', /Decriminalize/);
    assert.match(words, /^Paragraph\tSection\tRecommendation/);
  },
  'what is copied is what the filter leaves': async (window) => {
    const page = await pageOf(window, 'Recommendations', 'view');
    await page.getByPlaceholder('Filter recommendations').fill('consular');
    await page.waitForFunction(() => document.querySelectorAll('.item').length < 27);
    const numbers = await page.locator('.item > .number').allTextContents();
    await copiedFromPage(window, () => window.command('Treaty Body: Copy Recommendations as Table'));
    const { rows } = await pasted(window);
    assert.deepEqual(
      rows.slice(1).map(([number]) => number),
      numbers,
    );
    await page.getByPlaceholder('Filter recommendations').fill('');
    await page.waitForFunction(() => document.querySelectorAll('.item').length === 27);
  },
  'without a page it is copied as text, with a hint for Word': async (window) => {
    await window.command('Explorer: Focus on Folders View');
    await window.command('Treaty Body: Export Recommendations…');
    await window.told('The table was copied. In Word, paste it and use Convert Text to Table.', () =>
      window.rows('Copy as Table').click(),
    );
    const { rows, text: words } = await pasted(window);
    assert.deepEqual(rows, []);
    assert.match(words, /^Paragraph\tSection\tRecommendation/);
    await window.command('Treaty Body: Focus on Recommendations View');
  },
  'axe-core finds nothing in the view, in any theme': async (window) => {
    const page = await pageOf(window, 'Recommendations', 'view');
    await row(page, 33).focus();
    await window.press('ArrowRight');
    await inEachTheme(window, page.locator('body'), async (kind) => {
      await assertAccessible(page.locator('body'), `view, ${kind}`);
      await window.screenshot(`recommendations-view-${kind}`);
    });
    await window.press('ArrowLeft');
  },
  'the wide layout is a table, in an editor': async (window) => {
    await window.command('Treaty Body: Open Recommendations in Editor');
    const page = await pageOf(window, 'Recommendations', 'editor');
    await row(page, 63).waitFor({ state: 'attached' });
    await page.getByRole('columnheader', { name: 'Articles' }).waitFor();
    await window.command('View: Toggle Primary Side Bar Visibility');
    await window.screenshot('recommendations-table', { docs: true });
    await inEachTheme(window, page.locator('body'), async (kind) => {
      await assertAccessible(page.locator('body'), `table, ${kind}`);
      await window.screenshot(`recommendations-table-${kind}`);
    });
    await resizeWith(window, page, DOUBLE);
    await assertAccessible(page.locator('body'), 'table at 200 per cent');
    await window.screenshot('recommendations-table-double');
    await window.resize(1280, 800);
  },
  'several are ticked in a row, and the table stays': async (window) => {
    const page = await pageOf(window, 'Recommendations', 'editor');
    await row(page, 13).focus();
    await window.press('Space');
    // After this answer, nothing more is asked.
    await choose(window, 'Change its follow-up paragraph?', 'This Is a Draft');
    await row(page, 13).locator('input:checked').waitFor();
    await waitForFocus(page, 'Paragraph 13');
    await window.press('ArrowDown', 'ArrowUp');
    for (const number of [15, 17, 19, 21]) {
      await row(page, number).focus();
      await window.press('Space');
    }
    await page.locator('.summary', { hasText: '9 are for follow-up' }).waitFor();
    await window.page.locator('.tab.active', { hasText: 'Recommendations' }).waitFor();
    await window.screenshot('recommendations-ticked');
    await row(page, 35).focus();
    await window.press('Enter');
    await window.waitForTab(DRAFT);
    await saved(window, /contained in paragraphs 11 \(a\), 13, 15, 17, 19, 21, 33 \(a\) and \(d\), 35 and 39 above/);
    await window.command('View: Toggle Primary Side Bar Visibility');
    window.host.restore();
    await window.waitForStatus('status', 'Final');
  },
  'what other documents say is beside each recommendation for follow-up': async (window) => {
    await window.open(CYCLE[0]);
    await window.waitForLanguageMode('Treaty Body Document');
    await window.command('Treaty Body: Focus on Follow-Up View');
    const view = await pageOf(window, 'Follow-Up', 'view');
    await view.locator('.said').nth(9).waitFor({ state: 'attached' });
    assert.match(await view.locator('.summary').textContent(), /Due within two years, i\.e\. by 26 April 2015/);
    assert.match(
      await view.locator('.target').last().textContent(),
      /^14The Committee.*No document of the folder names this/,
    );
    await window.command('Treaty Body: Open Follow-Up in Editor');
    const page = await pageOf(window, 'Follow-Up', 'editor');
    await page.locator('.said').nth(9).waitFor({ state: 'attached' });
    await window.command('View: Toggle Primary Side Bar Visibility');
    await copiedFromPage(window, () =>
      window.page.locator('.editor-actions a[aria-label="Copy Follow-Up as Table"]').click(),
    );
    assert.ok((await pasted(window)).rows.some((cells) => cells.some((cell) => /CMW\/C\/XCV\/RQ\/2/.test(cell))));
    await window.screenshot('follow-up-table', { docs: true });
    await inEachTheme(window, page.locator('body'), async (kind) => {
      await assertAccessible(page.locator('body'), `follow-up, ${kind}`);
      await window.screenshot(`follow-up-table-${kind}`);
    });
    await window.command('View: Toggle Primary Side Bar Visibility');
  },
  'the open page follows files that come, go and are renamed, also with their folder': async (window) => {
    const page = await pageOf(window, 'Follow-Up', 'editor');
    const { workspace } = window.host;
    const replies = page.locator('.said.replies');
    const all = await replies.count();
    assert.ok(all > 0);
    const answered = (count) => eventually(`${count} replies`, async () => (await replies.count()) === count);
    const words = text(window, CYCLE[2]);
    rmSync(join(workspace, CYCLE[2]));
    await answered(0);
    mkdirSync(join(workspace, 'received'));
    writeFileSync(join(workspace, 'received', CYCLE[2]), words);
    await answered(all);
    renameSync(join(workspace, 'received'), join(workspace, 'received later'));
    // The old place would keep its rows if the new one were not known to have taken it.
    rmSync(join(workspace, 'received later'), { recursive: true });
    await answered(0);
    writeFileSync(join(workspace, CYCLE[2]), words);
    await answered(all);
  },
  'Enter goes to that place': async (window) => {
    const page = await pageOf(window, 'Follow-Up', 'editor');
    await page.locator('.said.replies').first().focus();
    assert.match(
      await focused(page),
      /^Replies\. CMW\/C\/XCV\/RQ\/2, para\. 1\. reply to CMW\/C\/XCV\/Q\/2, para\. 1\. Section 12/,
    );
    await window.press('Enter');
    await window.waitForTab(CYCLE[2]);
    const line = text(window, CYCLE[2])
      .split('\n')
      .findIndex((one) => one.startsWith('1.'));
    await window.waitForPosition(line + 1, 1);
    for (const name of CYCLE) rmSync(join(window.host.workspace, name), { force: true });
    await window.command('Explorer: Focus on Folders View');
  },
};
