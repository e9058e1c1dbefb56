import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samples } from '../host.mjs';

const DRAFT = 'CMW-C-XAA-CO-2.txt';
const LIST = 'paragraphs 11 (a), 33 (a) and (d), 35 and 39 above';

/** The line and column of the end of some words, from 1. */
function endOf(words) {
  const text = readFileSync(join(samples, DRAFT), 'utf8');
  const at = text.indexOf(words);
  assert(at >= 0, `the sample does not contain: ${words}`);
  const lines = text.slice(0, at + words.length).split('\n');
  return { line: lines.length, tabs: /\t/.test(lines.at(-1)), before: lines.at(-1) };
}

async function putCursor(window, words) {
  const { line, before } = endOf(words);
  // A number and its tab take four columns.
  await window.goto(line, before.replace(/^\d+\.\t/, '    ').length + 1);
}

export const steps = {
  'a paragraph is picked by its number and joins the list at the cursor': async (window) => {
    await window.open(DRAFT);
    await window.waitForLanguageMode('Treaty Body Document');
    await putCursor(window, LIST);
    await window.command('Treaty Body: Cite Paragraph…');
    await window.page.locator('.quick-input-title', { hasText: `Add to “${LIST}”` }).waitFor();
    await window.quickInput.fill('37');
    const row = window
      .rows()
      .filter({ hasText: /^\s*37\s/ })
      .first();
    await row.click();
    await window.quickInput.fill('detention');
    await window.rows().nth(2).waitFor();
    await window.screenshot('cite', { docs: true });
    await window.quickInput.press('Enter');
    await window.waitForNoPick();
    await window.waitForLine(/35,\s+37\s+and\s+39\s+above/);
  },
  'the code action cites in brackets, and Enter takes the number that was typed': async (window) => {
    await putCursor(window, 'and to guarantee access to housing');
    // The editor adds the closing bracket.
    await window.type(' (see ');
    const actions = await window.quickFixes('Cite a paragraph…', 'Refactor...');
    await actions.filter({ hasText: 'Cite a paragraph…' }).click();
    await window.page.locator('.quick-input-title', { hasText: 'Cite Paragraph' }).waitFor();
    await window.quickInput.fill('26');
    await window
      .rows()
      .filter({ hasText: /^\s*26\s/ })
      .first()
      .waitFor();
    await window.quickInput.press('Enter');
    await window.waitForNoPick();
    await window.waitForLine(/housing\s+\(see\s+para\.\s+26\)/);
  },
  'words find a paragraph too': async (window) => {
    await window.command('Treaty Body: Cite Paragraph…');
    await window.quickInput.fill('labour courts');
    await window
      .rows()
      .filter({ hasText: /^\s*29 \(b\)\s+Separate the labour courts/ })
      .first()
      .click();
    await window.quickInput.press('Enter');
    await window.waitForNoPick();
    await window.waitForLine(/housing\s+\(see\s+paras\.\s+26\s+and\s+29\s+\(b\)\)/);
    await window.screenshot('cited');
  },
  'the follow-up paragraph gets the recommendations that are ticked': async (window) => {
    await window.goto(endOf(LIST).line, 1);
    await window.command('Treaty Body: Choose Recommendations for Follow-Up…');
    await window.page
      .locator('.quick-input-title', { hasText: 'Recommendations for Follow-Up Paragraph 65' })
      .waitFor();
    await window.page.locator('.quick-input-count', { hasText: '6 Selected' }).waitFor();
    await window.quickInput.fill('33');
    await window
      .rows()
      .filter({ hasText: /^\s*33 \(b\)/ })
      .first()
      .click();
    await window.quickInput.fill('39');
    await window
      .rows()
      .filter({ hasText: /^\s*39\s/ })
      .first()
      .click();
    await window.quickInput.fill('33');
    await window.page.locator('.quick-input-count', { hasText: '6 Selected' }).waitFor();
    await window.screenshot('follow-up', { docs: true });
    await window.quickInput.press('Enter');
    await window.waitForNoPick();
    await window.answer(await window.dialog('Change its follow-up paragraph?'), 'Change Follow-Up');
    await window.waitForLine(/paragraphs\s+11\s+\(a\),\s+33\s+\(a\),\s+\(b\)\s+and\s+\(d\),\s+35\s+and\s+37\s+above/);
  },
  'and is written where there is none': async (window) => {
    await window.command('Treaty Body: Delete Paragraph');
    await window.answer(await window.dialog('This is a final document'), 'Change Numbers');
    await window.waitForLine(/^65\.\s+The\s+Committee\s+asks/);
    await window.command('Treaty Body: Choose Recommendations for Follow-Up…');
    await window.page.locator('.quick-input-title', { hasText: 'New Follow-Up Paragraph' }).waitFor();
    await window.quickInput.fill('35');
    await window
      .rows()
      .filter({ hasText: /^\s*35\s/ })
      .first()
      .click();
    await window.quickInput.press('Enter');
    await window.page.locator('.quick-input-message', { hasText: 'Within which period' }).waitFor();
    await window.quickInput.fill('two years');
    await window.quickInput.press('Enter');
    await window.answer(await window.dialog('This is a final document'), 'Change Numbers');
    await window.waitForLine(
      /^65\.\s+The\s+Committee\s+requests\s+the\s+State\s+party\s+to\s+provide,\s+within\s+two\s+years,\s+i\.e\./,
    );
    await window.waitForLine(/paragraph\s+35\s+above\./);
    await window.screenshot('follow-up-new');
  },
};
