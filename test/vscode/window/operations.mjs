import { strict as assert } from 'node:assert';

/** A sample with room for another paragraph, and the line of one that is cited. */
const sample = 'CMW-C-XAA-CO-2.txt';

export const steps = {
  'the editor’s menu has the operations': async (window) => {
    await window.open(sample);
    await window.waitForLanguageMode('Treaty Body Document');
    await window.focusEditor();
    await window.press('Shift+F10');
    await window.page.locator('.monaco-menu:visible', { hasText: 'Paragraphs and Numbers' }).first().waitFor();
    await window.press('Escape');
  },
  'a paragraph is inserted with its number and the cursor behind it': async (window) => {
    await window.command('View: Focus Active Editor Group');
    await window.goto(await lineOf(window, '3.'), 1);
    await window.command('Treaty Body: Insert Paragraph');
    await window.type('Inserted words.');
    await window.page.locator('.view-line', { hasText: /4\.\s*Inserted words\./ }).first().waitFor();
    await window.screenshot('operations', { docs: true });
  },
  'the concordance says what became of the numbers': async (window) => {
    await window.command('Treaty Body: Show Numbering Changes');
    await window.page.locator('.view-line', { hasText: /\|\s*4\s*\|\s*5\s*\|/ }).first().waitFor();
    assert.match(await window.languageMode(), /Markdown/);
  },
};

/** The line of the window that begins with a number, from 1. */
async function lineOf(window, number) {
  const { readFileSync } = await import('node:fs');
  const { join } = await import('node:path');
  const lines = readFileSync(join(window.host.workspace, sample), 'utf8').split('\n');
  const at = lines.findIndex((line) => line.startsWith(number));
  assert(at >= 0, `no line begins with ${number}`);
  return at + 1;
}
