import { strict as assert } from 'node:assert';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../host.mjs';
import { assertAccessible, inEachTheme } from './support/accessibility.mjs';
import { acceptName } from './support/fileDialogs.mjs';

const NAME = 'CEDAW-C-XBB-CO-6.txt';
const WORD_NAME = 'CED-C-XAD-CO-1.docx';
const OPEN = 'Treaty Body: Open Preview to the Side';

const ARABIC = `الأمم المتحدة\tCMW/C/XAA/CO/3
Distr.: General
14 May 2019
Arabic
Original: English

اللجنة المعنية بحماية حقوق جميع العمال المهاجرين وأفراد أسرهم

\tملاحظات ختامية بشأن التقرير الدوري الثاني لزاندوريا

1-\tنظرت اللجنة في التقرير الدوري الثاني لزاندوريا في جلستيها.
2-\tوترحب اللجنة بتقديم التقرير وبالحوار البناء مع الوفد.
`;

/** The body of the preview, once it shows something. */
async function preview(window) {
  const page = await window.rendered();
  await page.locator('.row').first().waitFor();
  return page;
}

/** The line of the sample that contains some words, from 1. */
function lineOf(window, words) {
  const text = readFileSync(join(window.host.workspace, NAME), 'utf8');
  const at = text.indexOf(words);
  assert(at >= 0, words);
  return text.slice(0, at).split('\n').length;
}

export const steps = {
  'it opens beside the text, and looks like the printed document': async (window) => {
    await window.open(NAME);
    await window.words();
    await window.command('View: Close Primary Side Bar');
    await window.resize(1600, 900);
    await window.command(OPEN);
    const page = await preview(window);
    assert.match(await page.locator('.masthead .symbol').textContent(), /^CEDAW\/C\/XBB\/CO\/6$/);
    assert.match(await page.locator('h2.title').textContent(), /^Concluding observations on the sixth periodic report/);
    await page.locator('.of-paragraph .number', { hasText: /^1\.$/ }).waitFor();
    await page.locator('.finding', { hasText: 'The ordinal of 2031 is 2031st.' }).waitFor();
    // Move the mouse away, so that no tooltip covers the page.
    await window.page.mouse.move(400, 700);
    await window.page.locator('.workbench-hover-container').waitFor({ state: 'detached' });
    await window.screenshot('preview', { docs: true });
  },
  'axe-core finds nothing in it, in four themes': async (window) => {
    const page = await preview(window);
    await inEachTheme(window, page, async (kind) => {
      await window.screenshot(`preview-${kind}`);
      await assertAccessible(page, kind);
    });
  },
  'it follows typing, and keeps its place': async (window) => {
    const page = await preview(window);
    await window.goto(lineOf(window, '\n2.\t') + 1, 5);
    await page.locator('.row.current .number', { hasText: /^2\.$/ }).waitFor();
    const scroller = page.locator('.scroller');
    const state = () =>
      scroller.evaluate((element) => ({
        top: element.scrollTop,
        slow: Number(document.documentElement.getAttribute('data-slow') ?? 0),
      }));
    const before = await state();
    await window.type('Today the words are new. '.repeat(4));
    await page.locator('.of-paragraph p', { hasText: /^(?:Today the words are new\. ){4}/ }).waitFor();
    const after = await state();
    assert.equal(after.top, before.top);
    console.log(`    ${after.slow - before.slow} tasks of more than 50 ms in the page while 100 characters were typed`);
  },
  'editor and page scroll in step': async (window) => {
    const page = await preview(window);
    await window.goto(lineOf(window, '\n30.\t') + 1, 1);
    await page.locator('.of-paragraph.current .number', { hasText: /^30\.$/ }).waitFor();
    await page.locator('.scroller').hover();
    await window.page.mouse.wheel(0, 30_000);
    await window.waitForText('Preparation of the next report');
  },
  'a click goes to the source': async (window) => {
    const page = await preview(window);
    await window.goto(1, 1);
    const words = page.locator('.of-paragraph p', {
      hasText: 'The Committee commends the State party on its high-level',
    });
    await words.click({ position: { x: 4, y: 8 } });
    await window.waitForPosition(lineOf(window, '3.\tThe Committee commends'), 5);
  },
  'a link has a card with the content of the hover': async (window) => {
    const page = await preview(window);
    const link = page.locator('a.article', { hasText: 'article 29 (1)' }).first();
    await link.scrollIntoViewIfNeeded();
    await link.focus();
    await page.locator('.card', { hasText: /Article 29/ }).waitFor();
    await window.screenshot('preview-card');
    await window.press('Escape');
    await page.locator('.card').waitFor({ state: 'hidden' });
  },
  'a finding is corrected from the margin': async (window) => {
    const page = await preview(window);
    const finding = page.locator('.finding', { hasText: 'The ordinal of 2031 is 2031st.' });
    await finding.locator('.fix').click();
    await finding.waitFor({ state: 'detached' });
    await page.locator('.of-paragraph p', { hasText: 'at its 2031st and 2032nd meetings' }).waitFor();
  },
  'the find box finds words that are not in view': async (window) => {
    const page = await preview(window);
    await page.locator('.scroller').focus();
    await window.press('Control+f');
    const box = page.locator('.finder input');
    await box.fill('harmonized guidelines');
    await page.locator('.finder .count', { hasText: '1 of 1' }).waitFor();
    await page.locator('.of-paragraph p', { hasText: 'harmonized guidelines' }).waitFor();
    await window.screenshot('preview-find');
    await box.press('Escape');
    await page.locator('.finder').waitFor({ state: 'hidden' });
  },
  'it is saved as a self-contained file': async (window) => {
    const page = await preview(window);
    await page.getByRole('button', { name: 'Save as HTML…' }).click();
    await acceptName(window, 'CEDAW-C-XBB-CO-6.html');
    const html = await window.fileIn('CEDAW-C-XBB-CO-6.html');
    assert.match(html, /^<!DOCTYPE html>\n<html lang="en" dir="ltr">/);
    assert.match(html, /<div dir="auto" lang="en" id="p3" class="text depth-0"><span class="number">3\.<\/span>/);
    assert.match(html, /@media print/);
    assert.doesNotMatch(html, /<script|<button|https?:/);
  },
  'a hostile text stays text': async (window) => {
    const page = await preview(window);
    await window.goto(lineOf(window, '\n2.\t') + 1, 5);
    await window.type('<img src=x onerror=alert(1)><b>bold</b> [a](command:x) ');
    await page
      .locator('.of-paragraph p', { hasText: '<img src=x onerror=alert(1)><b>bold</b> [a](command:x)' })
      .waitFor();
    assert.equal(await page.locator('.sheet img, .text b').count(), 0);
  },
  'a right-to-left text has its numbers on the right': async (window) => {
    await window.reset();
    const path = join(window.host.workspace, 'CMW-C-XAA-CO-3.txt');
    writeFileSync(path, ARABIC);
    await window.open(path);
    await window.waitForLanguageMode('Treaty Body Document');
    await window.command(OPEN);
    const page = await preview(window);
    const row = page.locator('.text:has(.number)').first();
    await row.waitFor();
    assert.match(await row.textContent(), /^1-نظرت/);
    const [number, words] = await Promise.all([row.locator('.number').boundingBox(), row.locator('p').boundingBox()]);
    assert(number.x + number.width > words.x + words.width, 'the number stands at the right of the words');
    await window.screenshot('preview-arabic');
    rmSync(path);
  },
  'a Word file is shown in the same way': async (window) => {
    // Discards what was typed.
    await window.reset();
    const path = join(window.host.workspace, WORD_NAME);
    copyFileSync(join(root, 'test/word/files/ced-xadonia-libreoffice.docx'), path);
    await window.command('Treaty Body: Open Word Document as Text');
    await window.rows(WORD_NAME).first().click();
    await window.waitForTab(WORD_NAME);
    await window.waitForLanguageMode('Treaty Body Document');
    await window.command(OPEN);
    const page = await preview(window);
    await page.locator('.masthead .symbol', { hasText: 'CED/C/XAD/CO/1' }).waitFor();
    await page.locator('.of-paragraph .number', { hasText: /^1\.$/ }).waitFor();
    await window.screenshot('preview-word');
    await window.command('View: Show Explorer');
    rmSync(path);
  },
};
