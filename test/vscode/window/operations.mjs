import { strict as assert } from 'node:assert';

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
    const page = await window.rendered();
    await page
      .locator('tr', { hasText: /^\s*4\s*5\s/ })
      .first()
      .waitFor();
    await window.screenshot('concordance');
    await window.command('View: Close Editor');
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
