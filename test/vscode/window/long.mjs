import { strict as assert } from 'node:assert';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate, SHAPES } from '../../../bench/generate.mjs';
import { lineOf } from './support/samples.mjs';
import { pageOf, previewOf, tellSlowTasks } from './support/shownPages.mjs';

const NAME = 'CMW-C-XOV-CO-2.txt';
const SYMBOL = 'CMW/C/XOV/CO/2';
/** More rows than are in or near the view. */
const FEW = 120;

const rowsOf = (page) => page.locator('.sheet > .row').count();

/** Types a hundred letters into the text, and waits until they have arrived in a page. */
async function type(window, what, page, arrived) {
  await tellSlowTasks(page, `in ${what} while 100 characters were typed into 3 MB`, async () => {
    await window.type('Today the words are new. '.repeat(4));
    await arrived();
  });
}

export const steps = {
  'the preview of a 3 MB document draws what is in view': async (window) => {
    const { text } = generate(3_000_000, SHAPES.dense).text;
    writeFileSync(join(window.host.workspace, NAME), text);
    await window.resize(1600, 900);
    await window.open(NAME);
    await window.words();
    await window.command('Treaty Body: Open Preview to the Side');
    const page = await previewOf(window, SYMBOL);
    await page.locator('.of-paragraph .number', { hasText: /^1\.$/ }).waitFor();
    assert((await rowsOf(page)) < FEW);
  },
  'it scrolls to its end, in step with the text': async (window) => {
    const page = await previewOf(window, SYMBOL);
    const { text } = generate(3_000_000, SHAPES.dense).text;
    const numbers = [...text.matchAll(/^(\d+)\.\t/gm)].map(([, number]) => number);
    const last = numbers.at(-1);
    await window.goto(lineOf(window, NAME, `${last}.\t`), 1);
    await page.locator('.of-paragraph.current .number', { hasText: new RegExp(`^${last}\\.$`) }).waitFor();
    assert((await rowsOf(page)) < FEW);
    const middle = numbers[numbers.length >> 1];
    await window.goto(lineOf(window, NAME, `${middle}.\t`), 1);
    await page.locator('.of-paragraph.current .number', { hasText: new RegExp(`^${middle}\\.$`) }).waitFor();
    await window.screenshot('long-preview');
    await page.locator('.scroller').hover();
    await window.page.mouse.wheel(0, -5_000_000);
    await page.locator('.masthead').waitFor();
    await window.waitForText('Distr.');
    assert((await rowsOf(page)) < FEW);
  },
  'it follows typing': async (window) => {
    const page = await previewOf(window, SYMBOL);
    await window.goto(lineOf(window, NAME, '2.\t'), 5);
    await type(window, 'the preview', page, () =>
      page.locator('.of-paragraph p', { hasText: /^(?:Today the words are new\. ){4}/ }).waitFor(),
    );
  },
  'Enter leaves the cursor at the new number, where thousands change': async (window) => {
    const line = lineOf(window, NAME, '40.\t');
    await window.command('Treaty Body: Set Status…');
    await window.rows('Draft').first().click();
    await window.waitForStatus('status', 'Draft');
    await window.goto(line, 1);
    await window.pressInEditor('End', 'End', 'Enter');
    await window.waitForLine(/^41\.\s*$/);
    await window.waitForPosition(line + 1, 5);
    await window.type('It stays here.');
    await window.waitForLine(/^41\.\s*It\s+stays\s+here\./);
  },
  'the list of recommendations is complete, and follows too': async (window) => {
    await window.command('Treaty Body: Focus on Recommendations View');
    const page = await pageOf(window, 'Recommendations', 'view');
    const [, count] = /^([\d,]+) recommendations$/.exec(
      await page.locator('.summary > span', { hasText: 'recommendations' }).textContent(),
    );
    const all = Number(count.replace(',', ''));
    assert(all > 2000, count);
    await tellSlowTasks(page, `while ${count} recommendations were drawn`, () =>
      page.waitForFunction((wanted) => document.querySelectorAll('.item').length === wanted, all),
    );
    await window.screenshot('long-list');
    // A recommendation that begins its paragraph, so that it includes what is typed there.
    const first = page.locator('.item:not(:has(.concern .value))').first();
    const number = await first.locator('.number').first().textContent();
    const words = Number(await first.locator('.count .figure').textContent());
    await window.goto(lineOf(window, NAME, `${number}.\t`), `${number}.  `.length + 1);
    await type(window, 'the list', page, () =>
      first.locator('.count .figure', { hasText: new RegExp(`^${words + 20}$`) }).waitFor({ state: 'attached' }),
    );
    await page.locator('.input').fill('shelters');
    await page.waitForFunction((before) => document.querySelectorAll('.item').length < before, all);
    // The view keeps a filter for the next document.
    await page.locator('.input').press('Escape');
    await page.waitForFunction((wanted) => document.querySelectorAll('.item').length === wanted, all);
    await window.command('Explorer: Focus on Folders View');
    await window.command('View: Revert and Close Editor');
    rmSync(join(window.host.workspace, NAME));
  },
};
