import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../host.mjs';
import { eventually, succeeds } from './support/eventually.mjs';
import { acceptFile } from './support/fileDialogs.mjs';

/** Observations as a Word file. */
const WORD_FILE = join(root, 'test/word/files/ced-xadonia-libreoffice.docx');
const WORD_NAME = 'CED-C-XAD-CO-1.docx';

/** Answers one question, once its box is there. */
async function answer(window, prompt, text) {
  await window.page.locator('.quick-input-widget:visible', { hasText: prompt }).waitFor();
  await window.quickInput.fill(text);
  await window.quickInput.press('Enter');
}

/** Answers the questions about State, session and report. */
async function answerAbout(window) {
  // The list is long, and shows only what is near.
  await window.page.locator('.quick-input-widget:visible input[placeholder="About which State?"]').fill('Peru');
  await window.rows('Peru').first().click();
  await answer(window, 'The number of the session', '33');
  await answer(window, 'The number of the report', '2-3');
}

/** Answers the questions about dates. */
async function answerDates(window, session, meetings, adoption) {
  await answer(window, 'The dates of the session', session);
  await answer(window, 'The dates of the meetings', meetings);
  await answer(window, 'The date of adoption', adoption);
}

/** Waits until the active document is a draft because that was set, and not by what it says. */
async function waitForSaidDraft(window) {
  const title = window.page.locator('.quick-input-widget:visible', { hasText: 'Draft, set in this window' });
  await eventually('the status of a draft', async (again) => {
    await window.command('Treaty Body: Set Status…');
    const isSaid = await succeeds(title.waitFor({ timeout: again }));
    await window.closePick();
    return isSaid;
  });
}

export const steps = {
  'a new document has masthead and sections, and placeholders to tab through': async (window) => {
    await window.command('Treaty Body: New Document…');
    await window.rows('English').first().click();
    await window.rows('CMW').first().click();
    await window.rows('Concluding observations').first().click();
    await answerAbout(window);
    await window.waitForLanguageMode('Treaty Body Document');
    await window.waitForLine(/^United Nations\s+CMW\/C\/PER\/CO\/2-3$/);
    await window.command('View: Close Primary Side Bar');
    // The first placeholder is selected: what is typed takes its place, and Tab goes to the next.
    await window.type('3 May 2030');
    await window.press('Tab');
    await window.type('5–14 April 2030');
    await window.waitForLine(/^3\s+May\s+2030$/);
    await window.waitForLine(/^5–14\s+April\s+2030$/);
    await window.screenshot('new-document');
    assert.equal(await window.page.locator('.squiggly-error, .squiggly-warning').count(), 0);
  },
  'it is a draft, whatever is filled in, also as the file that it is saved as': async (window) => {
    await waitForSaidDraft(window);
    const path = join(window.host.workspace, 'CMW-C-PER-CO-2-3.txt');
    await window.pressInEditor('Control+s');
    // It has the name by which it is saved.
    await window.fileIn('CMW-C-PER-CO-2-3.txt');
    await window.waitForTab('CMW-C-PER-CO-2-3.txt');
    await waitForSaidDraft(window);
    await window.command('View: Close Editor');
    rmSync(path);
  },
  'replies are begun beside their list of issues': async (window) => {
    await window.open('CMW-C-XAA-Q-2.txt');
    await window.waitForLanguageMode('Treaty Body Document');
    await window.command('Treaty Body: New Replies to List of Issues');
    await window.waitForLine(/^\s*Reply\s+to\s+paragraph\s+2\s+of\s+the\s+list\s+of\s+issues$/);
    await window.page.locator('.tab', { hasText: 'CMW-C-XAA-Q-2.txt' }).waitFor();
    await window.screenshot('new-replies');
    await window.command('View: Revert and Close Editor');
  },
  'the next observations are begun from existing ones': async (window) => {
    await window.open('CMW-C-XAA-CO-2.txt');
    await window.waitForLanguageMode('Treaty Body Document');
    await window.command('Treaty Body: New From Existing Document…');
    // Those of the active editor come first.
    await window.rows().first().filter({ hasText: 'in the active editor' }).waitFor();
    await window.screenshot('new-from-which');
    await window.rows('CMW/C/XAA/CO/2').first().click();
    await answerAbout(window);
    await answerDates(window, '5–16 April 2030', '', '2030-04-15');
    await window.waitForLine(/^United Nations\s+CMW\/C\/PER\/CO\/2-3$/);
    await window.waitForLine(/^5–16\s+April\s+2030$/);
    await window.screenshot('new-from-existing');
    await window.command('View: Revert and Close Editor');
  },
  'they are begun from any file, also a Word file': async (window) => {
    copyFileSync(WORD_FILE, join(window.host.workspace, WORD_NAME));
    await window.command('Treaty Body: New From Existing Document…');
    await window.rows('Browse…').first().click();
    await acceptFile(window, join(window.host.workspace, WORD_NAME));
    await answerAbout(window);
    await answerDates(window, '', '', '');
    await window.waitForLine(/^United Nations\s+CED\/C\/PER\/CO\/2-3$/);
    await window.command('View: Revert and Close Editor');
    rmSync(join(window.host.workspace, WORD_NAME));
  },
  'the command is installed, and runs by the Node of the editor': async (window) => {
    const program = join(window.host.temporary, '.local/bin/treaty-body');
    await window.command('Treaty Body: Install Command');
    await window.notification(program);
    // Nothing is on the path, no other Node either.
    const { status, stdout, stderr } = spawnSync(program, ['check', 'CMW-C-XAA-Q-2.txt'], {
      cwd: window.host.workspace,
      env: { PATH: '', HOME: window.host.temporary },
      encoding: 'utf8',
    });
    assert.match(stderr, /treaty-body: .*in 1 file/, stdout + stderr);
    assert.notEqual(status, 2);
  },
};
