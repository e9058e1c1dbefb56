import { strict as assert } from 'node:assert';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertAccessible, inEachTheme } from './support/accessibility.mjs';
import { copiedFromPage, pasted } from './support/copying.mjs';
import { eventually, succeeds } from './support/eventually.mjs';
import { acceptFolder } from './support/fileDialogs.mjs';
import { pageOf, resizeWith } from './support/shownPages.mjs';

const SOURCE = 'CMW-C-XAA-CO-2.txt';
const REPORT = 'CMW-C-XCV-FCO-2.txt';
const OBSERVATIONS = 'CMW-C-XCV-CO-2.txt';

const OBSERVED = `CMW/C/XCV/CO/2
Distr.: General
9 October 2023
Original: English

Concluding observations on the second periodic report of Xandoria

1.\tThe Committee considered the second periodic report of Xandoria (CMW/C/XCV/2).
2.\tThe Committee recommends that the State party open an office for seasonal workers in each harbour of the country, and staff it well.
3.\tThe Committee requests a report on the fishing fleet within two years.
4.\tThe Committee recommends that the State party pay the crews of ships that were sold before their wages were due.
`;

const REPLY = `CMW/C/XCV/FCO/2

Information received from Xandoria on follow-up to the concluding observations

1.\tThe Committee asked for “an office for seasonal workers in every harbour of the country” (CMW/C/XCV/CO/2, para. 2). An office was opened.
2.\tIt requested “a report on the fishing fleet within two years” (CMW/C/XCV/CO/2, para. 2), and “pay the crews of ships that were sold before their wages were due” (CMW/C/XCV/CO/2, para. 4).
3.\tThe request of the Committee (CMW/C/XCV/CO/2, para. 97) was taken into account, as was CRC/C/XCV/CO/1, para. 5.
4.\tThe law recalls “the right of each crew to a dry bunk on board” (Convention on the Rights of the Child, art. 12 (1)).
`;

/** A text in the form of a treaty, with words of our own. */
const CHILDREN = `Convention on the Rights of the Child

Article 11
1. Nets are mended by day.
2. Boats are tied at night.

Article 12
1. Each port shall respect the right of each crew to a warm bunk on board.
2. Nets are mended by day.
`;

const SECTIONED = 'CMW-C-XCV-CO-1.txt';
const LATER = 'CMW-C-XCV-2.txt';

const SECTIONS = `CMW/C/XCV/CO/1
Distr.: General
9 October 2015
Original: English

Concluding observations on the initial report of Xandoria

 I. Introduction

1.\tThe Committee considered the initial report of Xandoria (CMW/C/XCV/1).

 II. Recommendations

 A. Ships

2.\tThe State party should measure the ships.

 B. Harbours

3.\tThe State party should open an office in each harbour.
`;

const ASKED = `CMW/C/XCV/2

Second periodic report submitted by Xandoria

1.\tOffices were opened (concluding observations on the initial report (2015), para. 3).
2.\tOn harbours, see CMW/C/XCV/CO/1, sect. II.B, and for ships, CMW/C/XCV/CO/1, sect. IV.
`;

/** The visible column of some words, plus an offset, in a paragraph, whose tab is as wide as two spaces. */
const columnIn = (line, words, offset) => line.replace('\t', '  ').indexOf(words) + offset + 1;

const rows = (page, look) => page.locator(`.citation${look}`);

async function focused(page) {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}

/** Sets the language of the extension in the settings of the folder. */
function setLanguage(window, language) {
  const path = join(window.host.workspace, '.vscode/settings.json');
  const settings = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...settings, 'treatyBody.language': language }));
}

export const steps = {
  'a page lists what a document cites, by source, with its answers': async (window) => {
    for (const [name, text] of [
      [OBSERVATIONS, OBSERVED],
      [REPORT, REPLY],
    ])
      writeFileSync(join(window.host.workspace, name), text);
    await window.open(REPORT);
    await window.waitForLanguageMode('Treaty Body Document');
    await window.command('Treaty Body: Check Quotations and References…');
    const page = await pageOf(window, 'Quotations and References', 'editor');
    await rows(page, '.not-verbatim').waitFor();
    assert.deepEqual(await page.locator('.group .title').allTextContents(), [
      'CMW/C/XCV/CO/2',
      'CRC/C/XCV/CO/1',
      'Convention on the Rights of the Child',
    ]);
    assert.equal(await rows(page, '.wrong').count(), 3);
    assert.match(await page.locator('.summary').textContent(), /3 are wrong/);
    assert.deepEqual(
      await rows(page, '.not-verbatim').locator('mark').allTextContents(),
      ['every', 'each'],
      'what differs, on both sides',
    );
    assert.match(
      await page.locator('.group .over').first().textContent(),
      /CMW-C-XCV-CO-2\.txt, English, final, text$/,
    );
    assert.equal(await page.locator('.group', { hasText: 'CRC/C/XCV/CO/1' }).getByText('Open…').count(), 1);
    await window.screenshot('quotations', { docs: true });
  },
  'keys go through the citations, each is shown in the document, and the page stays': async (window) => {
    const page = await pageOf(window, 'Quotations and References', 'editor');
    await rows(page, '').first().focus();
    assert.match(await focused(page), /^Not verbatim|^not verbatim/);
    await window.press('Enter');
    await window.waitForTab(REPORT);
    await window.waitForPosition(5, 29);
    await rows(page, '').first().focus();
    await window.press('Alt+ArrowDown');
    await page.waitForFunction(() => document.activeElement?.classList.contains('verbatim-elsewhere'));
    await page.getByRole('button', { name: 'Previous Citation (Alt+Up)' }).click();
    await page.waitForFunction(() => document.activeElement?.classList.contains('not-verbatim'));
  },
  'it shows only what is wrong, and only what has the typed words': async (window) => {
    const page = await pageOf(window, 'Quotations and References', 'editor');
    await page.locator('.choice select').first().selectOption('wrong');
    await page.waitForFunction(() => document.querySelectorAll('.citation').length === 3);
    await page.getByPlaceholder('Filter citations').fill('harbour');
    await page.waitForFunction(() => document.querySelectorAll('.citation').length === 1);
    assert.match(await page.locator('[role="status"]').textContent(), /^1 of /);
    await copiedFromPage(window, () => window.command('Treaty Body: Copy Quotations and References as Table'));
    const table = await pasted(window);
    assert.equal(table.rows.length, 2, table.html);
    assert.match(table.rows[1].join('|'), /not verbatim \(2\).*each harbour/);
    await page.getByPlaceholder('Filter citations').fill('');
    await page.locator('.choice select').first().selectOption('all');
    await page.waitForFunction(() => document.querySelectorAll('.citation').length > 3);
  },
  'the place in the source is opened, and the page stays with its document': async (window) => {
    const page = await pageOf(window, 'Quotations and References', 'editor');
    await rows(page, '.not-verbatim').locator('.cited .link').click();
    await window.waitForTab(OBSERVATIONS);
    await window.waitForPosition(9, 1);
    assert.match(await page.locator('.summary .symbol').textContent(), /^CMW\/C\/XCV\/FCO\/2$/);
  },
  'it follows what is typed, in the source too': async (window) => {
    const page = await pageOf(window, 'Quotations and References', 'editor');
    await window.goto(10, 1);
    await window.command('Delete Line');
    await rows(page, '.verbatim-elsewhere').waitFor({ state: 'detached' });
    await window.pressInEditor('Control+z');
    await rows(page, '.verbatim-elsewhere').waitFor();
  },
  'official texts are imported from a folder, and quotations of the treaty are compared': async (window) => {
    const page = await pageOf(window, 'Quotations and References', 'editor');
    const treaty = page.locator('.group', { hasText: 'Convention on the Rights of the Child' });
    const bunk = rows(page, '').filter({ hasText: 'dry bunk' });
    await bunk.getByText('import the official text to compare').waitFor();
    const folder = join(window.host.workspace, 'official');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'a.txt'), CHILDREN);
    writeFileSync(join(folder, 'b.txt'), 'Dear colleagues,\nthe nets are mended.\n');
    await treaty.getByText('Import Treaty Texts…').click();
    await window.page.locator('.quick-input-title', { hasText: 'Import Treaty Texts' }).waitFor();
    await window.screenshot('import-texts');
    await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Folder…' }).click();
    // The dialog of VS Code in the browser is a quick input with a path.
    await window.page.locator('.quick-input-title', { hasText: 'Official texts of treaties' }).waitFor();
    await acceptFolder(window, folder);
    await window.notification(/1 treaty text was imported\. 1 file was not read as a treaty\./);
    await rows(page, '.not-verbatim').filter({ hasText: 'dry bunk' }).waitFor();
    assert.deepEqual(await bunk.locator('mark').allTextContents(), ['dry', 'warm']);
    await window.screenshot('quotations-imported');
  },
  'axe-core finds nothing in any theme, wide, narrow and at 200 per cent': async (window) => {
    const page = await pageOf(window, 'Quotations and References', 'editor');
    await window.command('View: Close Primary Side Bar');
    await inEachTheme(window, page.locator('body'), async (kind) => {
      await resizeWith(window, page, [1600, 900]);
      await window.screenshot(`quotations-${kind}-wide`);
      await resizeWith(window, page, [900, 700]);
      await assertAccessible(page.locator('body'), `citations, ${kind}`);
      await window.screenshot(`quotations-${kind}-narrow`);
    });
    await window.resize(1280, 800);
    await window.command('View: Show Explorer');
  },
  'the page is used by keys alone, from the command to the table': async (window) => {
    await window.command('View: Close All Editors');
    await window.open(REPORT);
    await window.waitForLanguageMode('Treaty Body Document');
    await window.inPalette('Treaty Body: Check Quotations and References…');
    await window.press('Enter');
    const page = await pageOf(window, 'Quotations and References', 'editor');
    await rows(page, '').first().waitFor();
    const hasFocus = (selector, what) =>
      eventually(what, () => page.evaluate((one) => document.activeElement?.matches(one) === true, selector));
    const isOpen = (state) =>
      eventually(`a source that is ${state ? 'open' : 'closed'}`, () =>
        page.evaluate((open) => document.activeElement?.getAttribute('aria-expanded') === open, String(state)),
      );
    await eventually('the filter has the focus', async (again) => {
      await window.press('Tab');
      const isThere = () => document.activeElement?.matches('input') === true;
      return succeeds(page.waitForFunction(isThere, undefined, { timeout: again }));
    });
    await window.press('ArrowDown');
    await hasFocus('.row.group', 'the first source has the focus');
    await window.press('ArrowDown');
    await hasFocus('.citation.not-verbatim', 'its first citation has the focus');
    await window.press('Alt+ArrowDown');
    await hasFocus('.citation:not(.not-verbatim)', 'the next citation has the focus');
    await window.screenshot('quotations-by-keys');
    await window.press('Home');
    await window.press('ArrowLeft');
    await isOpen(false);
    await window.press('ArrowRight');
    await isOpen(true);
    await window.press('ArrowDown');
    await window.page.keyboard.type('fleet');
    await hasFocus('input', 'typing filters');
    await page.waitForFunction(() => document.querySelectorAll('.citation').length === 1);
    await window.press('ArrowDown');
    await window.press('Escape');
    await hasFocus('.row', 'the list has the focus again');
    await page.waitForFunction(() => document.querySelectorAll('.citation').length > 3);
    await window.press('Home', 'Shift+Tab');
    await hasFocus('select', 'the choices are before the list');
    await copiedFromPage(window, () => window.command('Treaty Body: Copy Quotations and References as Table'));
    assert.equal((await pasted(window)).rows[0].join('|'), 'Source|Place|As written|Result|Words of the source|Copy');
    await pageOf(window, 'Quotations and References', 'editor');
  },
  'the open page takes the language of the setting': async (window) => {
    for (const [language, answer, title] of [
      ['fr', 'textuel, mais ailleurs\u00a0: 3', 'Citations et renvois'],
      ['es', 'textual, pero en otro lugar: 3', 'Citas y remisiones'],
    ]) {
      setLanguage(window, language);
      const page = await pageOf(window, title, 'editor');
      await rows(page, '.verbatim-elsewhere').filter({ hasText: answer }).waitFor();
      await assertAccessible(page.locator('body'), `citations, ${language}`);
      await window.screenshot(`quotations-${language}`);
    }
    setLanguage(window, 'auto');
    await pageOf(window, 'Quotations and References', 'editor');
  },
  'hover and F12 lead from a title and from a section into the document that is cited': async (window) => {
    for (const [name, text] of [
      [SECTIONED, SECTIONS],
      [LATER, ASKED],
    ])
      writeFileSync(join(window.host.workspace, name), text);
    await window.command('View: Close All Editors');
    await window.open(LATER);
    await window.waitForLanguageMode('Treaty Body Document');
    const [byTitle = '', bySection = ''] = ASKED.split('\n').slice(4);
    const titleColumn = columnIn(byTitle, 'para. 3', 6);
    const hover = await window.hover(5, titleColumn, 'open an office in each harbour');
    assert.match(hover, /CMW\/C\/XCV\/CO\/1/);
    await window.screenshot('title-hover');
    await window.dismissHover();
    await window.definition(5, titleColumn, { file: SECTIONED, line: 20, column: 1 });
    await window.command('View: Close Editor');
    await window.waitForTab(LATER);
    const sectionColumn = columnIn(bySection, 'II.B', 1);
    await window.hover(6, sectionColumn, 'Harbours');
    await window.screenshot('section-hover');
    await window.dismissHover();
    await window.definition(6, sectionColumn, { file: SECTIONED, line: 18, column: 2 });
    await window.command('View: Close Editor');
    await window.waitForTab(LATER);
    await window.problems('has no section IV');
    await window.screenshot('section-missing');
  },
  'the folder is as it was': async (window) => {
    await window.command('View: Revert and Close Editor').catch(() => undefined);
    for (const name of [OBSERVATIONS, REPORT, SECTIONED, LATER, 'official'])
      rmSync(join(window.host.workspace, name), { force: true, recursive: true });
    await window.open(SOURCE);
    await window.waitForLanguageMode('Treaty Body Document');
  },
};
