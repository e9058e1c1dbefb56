import { strict as assert } from 'node:assert';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf } from './support/shownPages.mjs';

const NAME = 'CRC-C-XAA-CO-9.txt';
/** Text that Markdown, or VS Code in a label, might interpret. */
const WORDS =
  '[x](command:workbench.action.closeWindow) ![i](https://a.example/j.png) <img src=x> https://a.example www.a.example a@b.example $(flame) `code` [^1]';
const DRAFT = `CRC/C/XAA/CO/9

\t\tConcluding observations on the ninth periodic report of Xandoria

1.\tThe Committee notes ${WORDS} in the State party.
2.\tThe Committee refers to paragraph 1 above, and to paragraph 77 $(flame) above.
`;

/** Selects anything but plain text in a part of the page. */
const NO_TEXT = 'a[href], a[data-href], img, iframe, code, table, .codicon-flame';

/** How VS Code shows text from documents. */
export const steps = {
  'a hover shows the text of a paragraph as text': async (window) => {
    writeFileSync(join(window.host.workspace, NAME), DRAFT);
    await window.open(join(window.host.workspace, NAME));
    await window.words();
    const shown = await window.hover(6, 39, 'Paragraph 1');
    for (const word of WORDS.split(' '))
      assert.ok(shown.replaceAll('\u200b', '').includes(word), `${word} in ${shown}`);
    const hover = window.page.locator('.monaco-hover:visible', { hasText: 'Paragraph 1' }).first();
    assert.equal(await hover.locator(NO_TEXT).count(), 0);
    await window.screenshot('escaping-hover');
    await window.dismissHover();
  },
  'a list shows it as text': async (window) => {
    await window.command('Treaty Body: Check Before Submission');
    const page = await pageOf(window, 'Check Before Submission', 'editor');
    const row = page.locator('.line', { hasText: '77' }).first();
    await row.waitFor();
    assert.match(await row.textContent(), /\$\(flame\)/);
    assert.equal(await row.locator('.codicon-flame').count(), 0);
    await window.screenshot('escaping-list');
    await window.command('View: Close Editor');
  },
  'completion shows it as text': async (window) => {
    await window.goto(6, 39);
    await window.press('Control+Space');
    const details = window.page.locator('.suggest-details:visible', { hasText: 'Paragraph 1' });
    await window.page.locator('.suggest-widget.visible .monaco-list-row.focused').waitFor();
    await window.press('Control+Space');
    await details.waitFor();
    assert.equal(await details.locator(NO_TEXT).count(), 0);
    await window.screenshot('escaping-completion');
    await window.dismiss('.suggest-widget.visible');
    await window.command('View: Close Editor');
    rmSync(join(window.host.workspace, NAME));
  },
};
