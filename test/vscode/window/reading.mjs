import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samples } from '../host.mjs';
import { PICTURE } from './support/driver.mjs';

const CLEAN = 'CMW-C-XAA-CO-2.txt';
const DRAFT = 'CEDAW-C-XBB-CO-6.txt';

const TAB = 4;

/** A column as the status bar counts it: a tab advances to the next stop. */
function visible(line) {
  let width = 0;
  for (const character of line) width += character === '\t' ? TAB - (width % TAB) : 1;
  return width + 1;
}

/** Line and column, from 1, of the first occurrence of `text` after `after` in a sample, plus `into`. */
function find(file, after, text, into = 0) {
  const source = readFileSync(join(samples, file), 'utf8');
  const at = source.indexOf(text, source.indexOf(after)) + into;
  const lines = source.slice(0, at).split('\n');
  return { line: lines.length, column: visible(lines.at(-1)) };
}

/** The line on which a numbered paragraph begins. */
function paragraph(file, number) {
  const source = readFileSync(join(samples, file), 'utf8').split('\n');
  return source.findIndex((line) => line.startsWith(`${number}.`)) + 1;
}

/** By how many pixels to widen the side bar, to show the beginnings of paragraphs. */
const OUTLINE = 330;

const FOLLOW_UP = 'recommendations contained in paragraphs ';

export const steps = {
  'the outline shows sections, paragraphs and subparagraphs': async (window) => {
    await window.open(CLEAN);
    await window.outline(/^A\. Introduction/, /^1\. [A-Z].*report of/);
    // The outline fills the side bar only while the list of files is collapsed.
    const files = window.page.locator('.part.sidebar .pane-header', { hasText: 'samples' });
    await files.click();
    await window.widenSideBar(OUTLINE);
    await window.screenshot('outline', { docs: true, of: '.part.sidebar' });
    await window.widenSideBar(-OUTLINE);
    await files.click();
  },
  'F12 goes from each number of the follow-up paragraph to its paragraph': async (window) => {
    const source = readFileSync(join(samples, CLEAN), 'utf8');
    const [list] = /[^.]+ above/.exec(source.slice(source.indexOf(FOLLOW_UP) + FOLLOW_UP.length)) ?? [];
    const numbers = [...(list ?? '').matchAll(/\b\d+\b(?! \()/g)].map((match) => match[0]);
    assert(numbers.length > 1);
    for (const number of numbers) {
      const from = find(CLEAN, FOLLOW_UP, ` ${number}`, 1);
      await window.definition(from.line, from.column, { file: CLEAN, line: paragraph(CLEAN, number), column: 1 });
    }
  },
  'the hover of a reference shows the paragraph': async (window) => {
    const from = find(CLEAN, FOLLOW_UP, 'paragraphs ', 'paragraphs '.length);
    await window.command('View: Close Primary Side Bar');
    await window.resize(...PICTURE);
    const text = await window.hover(from.line, from.column, 'recommendation');
    assert.match(text, /Paragraph \d+.* · recommendation · /);
    await window.screenshot('walkthrough-find', { themes: true });
    await window.dismissHover();
    await window.resize(1280, 800);
    await window.command('View: Show Explorer');
  },
  'the hover of an article shows what it says': async (window) => {
    const from = find(CLEAN, 'in accordance with article 17', '17');
    const text = await window.hover(from.line, from.column, 'summary, not the official text');
    assert.match(text, /Article 17 · /);
    assert.match(text, /Paragraph 3/);
    await window.screenshot('hover-article', { docs: true });
    await window.dismissHover();
  },
  'the hover of a committee describes its practice': async (window) => {
    const from = find(CLEAN, 'Original: English', 'Committee on');
    const text = await window.hover(from.line, from.column, 'Reports:');
    assert.match(
      text,
      /CMW\/C.*International Convention on the Protection of the Rights of All Migrant Workers.*Follow-up: since 2014/s,
    );
    await window.screenshot('hover-committee');
    await window.dismissHover();
  },
  'a clean document has no problems, and a slip in a number shows one': async (window) => {
    // Change the last number of the list to a higher one, so that the list stays in order.
    const from = find(CLEAN, FOLLOW_UP, ' and 39 above', ' and '.length);
    await window.goto(from.line, from.column);
    await window.pressInEditor('Shift+ArrowRight', 'Shift+ArrowRight');
    await window.type('99');
    const texts = (await window.problems('Paragraph 99 does not exist.')).flat();
    assert.equal(texts.filter((text) => text === 'treaty-body').length, 1);
    await window.pressInEditor('Control+z');
    await window.page.locator('.markers-panel .monaco-list-row').first().waitFor({ state: 'detached' });
  },
  'a draft with errors shows them in the text and in the Problems panel': async (window) => {
    await window.open(DRAFT);
    const rows = (await window.problems('symbol-committee')).flat();
    assert(rows.some((row) => row.includes('CEDAV')));
    const from = find(DRAFT, 'CEDAV/', 'CEDAV');
    await window.goto(from.line, from.column);
    await window.page.locator('.monaco-editor .squiggly-error').first().waitFor({ state: 'attached' });
    await window.screenshot('problems', { docs: true });
  },
};
