import { strict as assert } from 'node:assert';
import { reload } from './reloading.mjs';
import { copiedFromPage, pasted } from './support/copying.mjs';
import { pageOf } from './support/shownPages.mjs';

/** A sample with room for another paragraph, and the line of a paragraph that is cited. */
const sample = 'CMW-C-XAA-CO-2.txt';

export const steps = {
  'the editor’s context menu has the operations': async (window) => {
    await window.open(sample);
    await window.waitForLanguageMode('Treaty Body Document');
    await window.resize(1000, 700);
    await window.chooseInMenu('Paragraphs and Numbers');
    await window.page.locator('.monaco-menu:visible', { hasText: 'Move Paragraph To…' }).last().waitFor();
    await window.screenshot('walkthrough-numbers', { themes: true, of: '.monaco-menu:visible' });
    await window.dismiss('.monaco-menu:visible');
    await window.resize(1280, 800);
  },
  'a final document is changed after a question, which says why': async (window) => {
    await window.goto(await lineOf(window, '3.'), 1);
    await window.command('Treaty Body: Insert Paragraph');
    const dialog = await window.dialog('This is a final document');
    assert.match(await dialog.textContent(), /Translators match( the)? language versions/);
    await window.screenshot('operations-question');
    await window.answer(dialog, 'Change Numbers');
  },
  'the cursor is after the new number': async (window) => {
    await window.waitForLine(/^4\.\s*$/);
    // The text changes before the cursor moves; typing in between would go to the old place.
    await window.waitForPosition(await lineOf(window, '4.'), 5);
    await window.type('Inserted words.');
    await window.waitForLine(/4\.\s*Inserted\s+words\./);
    await window.screenshot('operations');
  },
  'the concordance shows what became of the numbers': async (window) => {
    await window.command('Treaty Body: Show Numbering Changes');
    await window.rows('Since It Was Last Saved').click();
    const page = await pageOf(window, 'Numbering Changes', 'editor');
    const row = page.locator('.line[aria-label^="4 is now 5. "]');
    await row.waitFor();
    // What is new comes first, with the rest of what has changed.
    assert.match(await page.locator('.line').first().getAttribute('aria-label'), /^(?:4 is new|4 is now 5)\. /);
    await window.screenshot('concordance');
    await copiedFromPage(window, () => window.page.locator('.editor-actions a[aria-label="Copy for Word"]').click());
    const { rows } = await pasted(window);
    assert.deepEqual(rows[0], ['Old number', 'New number', 'Text']);
    const shown = await page
      .locator('.line')
      .evaluateAll((all) =>
        all.map((one) =>
          [...one.querySelectorAll('.number')].map((cell) => (cell.matches('.none') ? '' : cell.textContent)),
        ),
      );
    assert.deepEqual(
      rows.slice(1).map((cells) => cells.slice(0, 2)),
      shown,
    );
    await row.focus();
    await window.press('Enter');
    await window.waitForTab(sample);
    // A window that is loaded again knows only the unsaved text; what was saved is on the disk.
    await window.page.locator('.tab', { hasText: / numbers$/ }).click();
    await (await pageOf(window, 'Numbering Changes', 'editor')).locator('.line').first().waitFor();
    await reload(window);
    const again = await pageOf(window, 'Numbering Changes', 'editor');
    await again.locator('.line[aria-label^="4 is now 5. "]').waitFor();
    await window.screenshot('concordance-restored');
    await window.command('View: Close Editor');
    await window.open(sample);
    await window.words();
  },
  'a page that cannot be restored says so': async (window) => {
    await window.goto(await lineOf(window, '3.'), 1);
    await window.command('Treaty Body: Insert Paragraph');
    await window.answer(await window.dialog('This is a final document'), 'Change Numbers');
    await window.waitForLine(/^4\.\s*$/);
    await window.command('Treaty Body: Show Numbering Changes');
    await window.rows('Since It Was Opened').click();
    await (await pageOf(window, 'Numbering Changes', 'editor')).locator('.line').first().waitFor();
    await reload(window);
    const again = await pageOf(window, 'Numbering Changes', 'editor');
    await again.locator('.summary', { hasText: 'The earlier text is not known' }).waitFor();
    assert.equal(await again.locator('.line').count(), 0);
    await window.command('View: Close Editor');
    await window.open(sample);
    await window.command('File: Revert File');
  },
};

/** The line in the window that begins with a number, from 1. */
async function lineOf(window, number) {
  const { readFileSync } = await import('node:fs');
  const { join } = await import('node:path');
  const lines = readFileSync(join(window.host.workspace, sample), 'utf8').split('\n');
  const at = lines.findIndex((line) => line.startsWith(number));
  assert(at >= 0, `no line begins with ${number}`);
  return at + 1;
}
