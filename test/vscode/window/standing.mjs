import { strict as assert } from 'node:assert';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copiedFromPage, pasted } from './support/copying.mjs';
import { pageOf } from './support/shownPages.mjs';

const NAME = 'CMW-C-XEH-CO-1.txt';
const TITLE = 'Where the Document Stands';
const DRAFT = `CMW/C/XEH/CO/1

Concluding observations on the initial report of Xehia

A.\tPositive aspects

1.\tThe Committee welcomes the Harbour Act.

B.\tConcerns and recommendations

2.\tThe Committee is concerned about article 18 of the Convention.

3.\tThe Committee recommends that the State party apply paragraph 9 above.
`;

async function figures(page) {
  return page
    .locator('.line.section')
    .evaluateAll((all) =>
      all.map((one) => [one.querySelector('.name').textContent, one.querySelector('.figure').textContent]),
    );
}

export const steps = {
  'the word count leads to the lengths of sections and to what is counted': async (window) => {
    writeFileSync(join(window.host.workspace, NAME), DRAFT);
    await window.open(NAME);
    await window.waitForLanguageMode('Treaty Body Document');
    await window.words();
    await window.command('View: Close Primary Side Bar');
    await window.page.locator('#treaty-body-tools\\.treaty-body\\.treatyBody\\.words').click();
    const page = await pageOf(window, TITLE, 'editor');
    await page.locator('.line.section', { hasText: 'Positive aspects' }).waitFor();
    assert.deepEqual(await figures(page), [
      ['A. Positive aspects', '8'],
      ['B. Concerns and recommendations', '24'],
    ]);
    await page.locator('.row.group[aria-label="Recommendations: 1"]').waitFor();
    await window.screenshot('standing');
  },
  'a row leads to its place, and a group opens to what it counts': async (window) => {
    const page = await pageOf(window, TITLE, 'editor');
    await page.locator('.line.section').nth(1).focus();
    await window.press('Enter');
    await window.waitForPosition(9, 1);
    await page.locator('.row.group', { hasText: 'Errors' }).focus();
    await window.press('ArrowRight');
    await page.locator('.line.member', { hasText: 'Paragraph 9 does not exist' }).waitFor();
    await window.press('ArrowDown');
    await page.locator('.line.member:focus').waitFor();
    await window.press('Enter');
    await window.page.locator('#status\\.editor\\.selection', { hasText: /Ln 13, / }).waitFor();
  },
  'it follows what is typed': async (window) => {
    await window.goto(7, 1);
    await window.press('End');
    await window.type(' It thanks the delegation.');
    const page = await pageOf(window, TITLE, 'editor');
    await page.locator('.line.section .figure', { hasText: /^12$/ }).waitFor();
  },
  'its table is copied': async (window) => {
    const page = await pageOf(window, TITLE, 'editor');
    await copiedFromPage(window, async () => {
      await page.locator('.icon-button[aria-label="Copy as Table"]').click();
    });
    const { rows } = await pasted(window);
    assert.deepEqual(rows[1]?.slice(0, 2), ['A. Positive aspects', '12']);
    await page.locator('.line.section').first().focus();
    await window.press('Enter');
    await window.waitForPosition(5, 1);
    await window.press('Control+s');
    await window.page.locator('.tab.dirty').waitFor({ state: 'detached' });
  },
};
