// Tables that pages put on the clipboard, and what other programs get of them.
import { eventually } from './eventually.mjs';

/** Copies a table from a page. A page that gets the focus too late, on a busy machine, copies it as text; then it is copied again. */
export async function copiedFromPage(window, copy) {
  await eventually('a copied table', async () => {
    // The same message again would change nothing in the window.
    await window.page.locator('.part.statusbar', { hasText: 'The table was copied' }).waitFor({ state: 'detached' });
    return (await window.told('The table was copied.', copy)).includes('The table was copied. Paste it in Word.');
  });
}

/** The content of the clipboard: as HTML and as text, and the cells of each row as another program reads them from the HTML. */
export async function pasted(window) {
  const page = await window.page.context().newPage();
  try {
    await page.setContent('<textarea></textarea><div contenteditable></div>');
    await page.locator('div').focus();
    await page.keyboard.press('Control+v');
    await page.waitForFunction(() => document.querySelector('div').textContent !== '');
    await page.locator('textarea').focus();
    await page.keyboard.press('Control+v');
    await page.waitForFunction(() => document.querySelector('textarea').value !== '');
    return await page.evaluate(() => {
      const into = document.querySelector('div');
      const rows = [...into.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.textContent));
      return { html: into.innerHTML, rows, text: document.querySelector('textarea').value };
    });
  } finally {
    await page.close();
    await window.page.bringToFront();
  }
}
