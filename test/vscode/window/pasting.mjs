import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineOf } from './support/samples.mjs';

const NAME = 'CEDAW-C-XAA-CO-8.txt';
const DRAFT = `CEDAW/C/XAA/CO/8

Committee on the Elimination of Discrimination against Women

\t\tDraft concluding observations on the eighth periodic report of Xandoria

1.\tThe Committee is concerned about the low number of women judges.
2.\tThe Committee recommends temporary special measures, as paragraph 4 says.
3.\tThe Committee is concerned about wages (see para. 2).
4.\tThe Committee recommends equal pay.
5.\tThe Committee requests information on paragraphs 2 and 4 above.
`;

export const steps = {
  'cutting and pasting moves a paragraph, and all numbers follow': async (window) => {
    writeFileSync(join(window.host.workspace, NAME), DRAFT);
    await window.open(join(window.host.workspace, NAME));
    await window.words();
    await window.goto(8, 1);
    await window.press('Shift+ArrowDown', 'Control+x');
    await window.page.locator('.view-line', { hasText: 'temporary' }).waitFor({ state: 'detached' });
    await window.goto(10, 1);
    await window.press('Control+v');
    await window.waitForLine(/^4\. The Committee recommends temporary special measures, as paragraph 3 says\./);
    await window.waitForLine(/^2\. The Committee is concerned about wages \(see para\. 4\)\./);
    await window.waitForLine(/^5\. The Committee requests information on paragraphs 3 and 4 above\./);
    await window.waitForPosition(11, 1);
    await window.screenshot('paste');
  },
  'the button beside the pasted text can keep its numbers': async (window) => {
    await window.page.locator('.post-edit-widget').waitFor();
    await window.press('Control+.');
    const choices = window.page.locator('.action-widget', { hasText: 'Paste with Its Own Numbers' });
    await choices.waitFor();
    await window.screenshot('paste-choice');
    await choices.getByText('Paste with Its Own Numbers').click();
    await window.waitForLine(/^2\. The Committee recommends temporary special measures, as paragraph 4 says\./);
    await window.waitForLine(/^5\. The Committee requests information on paragraphs 2 and 4 above\./);
    await window.waitForPosition(11, 1);
  },
  'pasting is one undoable step, and so is cutting': async (window) => {
    await window.focusEditor();
    await window.press('Control+z');
    await window.page.locator('.view-line', { hasText: 'temporary' }).waitFor({ state: 'detached' });
    await window.press('Control+z');
    await window.waitForLine(/^3\. The Committee is concerned about wages \(see para\. 2\)\./);
    await window.waitForLine(/^2\. The Committee recommends temporary special measures, as paragraph 4 says\./);
  },
  'a line copied without a selection is pasted as a line': async (window) => {
    await window.goto(8, 5);
    await window.press('Control+c');
    await window.goto(11, 20);
    await window.press('Control+v');
    await window.waitForLine(/^5\. The Committee recommends temporary special measures, as paragraph 4 says\./);
    await window.waitForLine(/^6\. The Committee requests information on paragraphs 2 and 4 above\./);
    await window.waitForPosition(12, 20);
    await window.press('Control+z');
    await window.waitForLine(/^5\. The Committee requests information on paragraphs 2 and 4 above\./);
  },
  'in a final document, pasted text keeps its numbers, and new ones are offered': async (window) => {
    await window.open('CMW-C-XAA-CO-2.txt');
    await window.words();
    const number = lineOf(window, 'CMW-C-XAA-CO-2.txt', '4.');
    await window.goto(number, 1);
    await window.press('Control+v');
    await window.waitForLine(/^2\. The Committee recommends temporary special measures, as paragraph 4 says\./);
    await window.page.locator('.post-edit-widget').waitFor();
    await window.press('Control+.');
    const choices = window.page.locator('.action-widget', { hasText: 'Paste with the Next Numbers' });
    await choices.getByText('Paste with the Next Numbers').click();
    await window.waitForLine(/^4\. The Committee recommends temporary special measures, as paragraph 4 says\./);
    await window.notification('“4” points outside the pasted text.');
    await window.waitForPosition(number + 1, 1);
    await window.screenshot('paste-outside');
    await window.clearNotifications();
    await window.command('File: Revert File');
    await window.command('View: Close All Editors');
    rmSync(join(window.host.workspace, NAME));
  },
};
