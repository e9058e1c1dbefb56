import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, succeeds } from './support/eventually.mjs';
import { lineOf } from './support/samples.mjs';

const FINAL = 'CMW-C-XAA-CO-2.txt';
/** A draft in which paragraph 42 is missing. */
const GAPPED = 'CEDAW-C-XBB-CO-6.txt';
const NAME = 'CEDAW-C-XAA-CO-7.txt';
const DRAFT = `CEDAW/C/XAA/CO/7

Committee on the Elimination of Discrimination against Women

\t\tDraft concluding observations on the seventh periodic report of Xandoria

1.\tThe Committee is concerned about the low number of women judges.
2.\tThe Committee recommends that the State party, in the light of paragraph 1 above:
\t(a)\tAdopt temporary special measures;
\t(b)\tPublish the figures every year.
3.\tThe Committee requests information on the steps taken to implement the recommendations contained in paragraph 2 (a) and (b) above.
`;

/** More numbers than VS Code changes one by one, in a text that is short enough for it to compare word by word. */
const MANY = 'CEDAW-C-XAA-CO-9.txt';
const MANY_NUMBERS = 1200;
const MANY_DRAFT = `${DRAFT.slice(0, DRAFT.indexOf('1.\t')).replace('CO/7', 'CO/9')}${Array.from(
  { length: MANY_NUMBERS },
  (_, i) => `${i + 1}.\tThe Committee notes it${i === 1 ? ' (see para. 1150)' : ''}.\n`,
).join('')}`;

export const steps = {
  'in a final document Enter starts a plain line, and a hint says why': async (window) => {
    await window.open(FINAL);
    await window.waitForStatus('status', 'Final');
    await window.goto(lineOf(window, FINAL, '3.'), 1);
    // The first End goes to the end of the line on the screen, the second to that of the paragraph.
    await window.pressInEditor('End', 'End', 'Enter');
    const told = await window.notification('Enter starts no new number here');
    await window.screenshot('enter-held');
    await told.getByText('This Is a Draft', { exact: true }).click();
    await window.waitForStatus('status', 'Draft');
    await window.pressInEditor('Control+z');
    await window.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    await window.clearNotifications();
    window.host.restore();
    await window.waitForStatus('status', 'Final');
  },
  'Enter twice gives the text back where a number is missing far below': async (window) => {
    const path = join(window.host.workspace, GAPPED);
    const before = readFileSync(path, 'utf8');
    await window.open(GAPPED);
    await window.waitForStatus('status', 'Draft');
    const line = lineOf(window, GAPPED, '11.');
    await window.goto(line, 1);
    await window.pressInEditor('End', 'End');
    await window.press('Enter');
    await window.waitForPosition(line + 1, 5);
    await window.page.locator('.part.statusbar', { hasText: 'numbers changed' }).waitFor();
    await window.press('Enter');
    await window.waitForPosition(line + 1, 1);
    await window.press('Control+s');
    const lines = before.split('\n');
    const expected = [...lines.slice(0, line), '', ...lines.slice(line)].join('\n');
    await eventually('the text with one line more', () => readFileSync(path, 'utf8') === expected);
  },
  'the message about numbers goes away when they are undone': async (window) => {
    const message = window.page.locator('.part.statusbar', { hasText: /numbers? changed/ });
    await window.command('Treaty Body: Insert Paragraph');
    await message.waitFor();
    await eventually('the text as it was saved', async (again) => {
      await window.pressInEditor('Control+z');
      return succeeds(window.page.locator('.tab.active.dirty').waitFor({ state: 'detached', timeout: again }));
    });
    await message.waitFor({ state: 'detached', timeout: 4000 });
    window.host.restore();
    await window.command('View: Close All Editors');
  },
  'Enter after a paragraph starts the next one, and the cursor is after its number': async (window) => {
    writeFileSync(join(window.host.workspace, NAME), DRAFT);
    // A new file is found by its path at once, by its name only later.
    await window.open(join(window.host.workspace, NAME));
    // The count appears once the server has read the document.
    await window.words();
    await window.goto(7, 66);
    await window.press('End', 'Enter');
    await window.waitForPosition(8, 5);
    await window.type('It is also concerned about lawyers.');
    await window.waitForLine(/^2\.\s*It is also concerned about lawyers\./);
    await window.waitForLine(/^3\.\s*The Committee recommends that .* paragraph 1 above:/);
    await window.waitForLine(/paragraph 3 \(a\) and \(b\) above\./);
  },
  'Enter after a subparagraph starts the next one, with its indentation': async (window) => {
    await window.goto(10, 1);
    await window.press('End', 'Enter');
    await window.waitForPosition(11, 9);
    await window.type('Train judges;');
    await window.waitForLine(/^\s*\(b\)\s*Train judges;/);
    await window.waitForLine(/paragraph 3 \(a\) and \(c\) above\./);
    await window.screenshot('enter');
  },
  'Enter after a number without words removes it, and Undo restores it': async (window) => {
    await window.press('Enter');
    await window.waitForPosition(12, 9);
    await window.press('Enter');
    await window.waitForPosition(12, 1);
    await window.waitForLine(/paragraph 3 \(a\) and \(c\) above\./);
    await window.press('Control+z');
    await window.waitForLine(/paragraph 3 \(a\) and \(d\) above\./);
    await window.command('View: Revert and Close Editor');
    rmSync(join(window.host.workspace, NAME));
  },
  'Enter leaves the cursor at the new number in a short text with very many numbers': async (window) => {
    writeFileSync(join(window.host.workspace, MANY), MANY_DRAFT);
    await window.open(join(window.host.workspace, MANY));
    await window.words();
    const line = lineOf(window, MANY, '5.\t');
    await window.goto(line, 1);
    await window.pressInEditor('End', 'Enter');
    await window.waitForLine(/^2\.\s*The Committee notes it \(see para\. 1151\)\./);
    await window.waitForPosition(line + 1, 5);
    await window.type('It stays here.');
    await window.waitForLine(/^6\.\s*It stays here\./);
    await window.press('Control+s');
    await eventually('the last number', () =>
      /^1201\.\tThe Committee notes it\.$/m.test(readFileSync(join(window.host.workspace, MANY), 'utf8')),
    );
    await window.command('View: Close Editor');
    rmSync(join(window.host.workspace, MANY));
  },
};
