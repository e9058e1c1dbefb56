import { strict as assert } from 'node:assert';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../host.mjs';
import { eventually, succeeds } from './support/eventually.mjs';
import { pageOf } from './support/shownPages.mjs';

/** A Word file, and the name that it gets beside the samples. */
const WORD_FILE = join(root, 'test/word/files/ced-xadonia-libreoffice.docx');
const WORD_NAME = 'CED-C-XAD-CO-1.docx';

/** The check box of a step, by the id of the step. */
function box(window, id) {
  return window.page.locator(`[role="checkbox"][data-done-step-id$="#${id}"]`);
}

async function isTicked(window, id) {
  return (await box(window, id).first().getAttribute('aria-checked')) === 'true';
}

async function waitForTick(window, id) {
  await window.page
    .locator(`[role="checkbox"][aria-checked="true"][data-done-step-id$="#${id}"]`)
    .first()
    .waitFor({ state: 'attached' });
}

/**
 * Opens a step and presses one of its buttons. Motion is reduced, so that an opened step takes the focus at once: otherwise it would do so
 * a quarter of a second later, from whatever the button opened.
 */
async function press(window, title, button) {
  const step = window.page.locator('.getting-started-step', { hasText: title });
  const wanted = step.locator('.monaco-button', { hasText: button });
  if (!(await wanted.isVisible())) {
    await step.locator('.step-title').first().click();
    await window.page.waitForFunction((one) => one === document.activeElement, await step.elementHandle());
  }
  await wanted.click();
}

export const steps = {
  'it opens a draft beside itself to experiment with': async (window) => {
    await window.resize(1700, 900);
    await window.page.emulateMedia({ reducedMotion: 'reduce' });
    // A step that was done before the walkthrough was opened is ticked when it is done again.
    await window.open('CMW-C-XAA-CO-2.txt');
    await window.waitForLanguageMode('Treaty Body Document');
    await window.command('View: Close All Editors');
    await window.command('Welcome: Open Walkthrough...');
    await window.quickInput.fill('Treaty Body');
    // The mouse rests where the palette was: over the row, where a hover of VS Code would take the click.
    await window.rows('Treaty Body Documents').and(window.page.locator('.focused')).first().waitFor();
    await window.press('Enter');
    await window.page.locator('.getting-started-step', { hasText: 'Renumber automatically' }).waitFor();
    for (const id of ['renumber', 'check', 'limits']) assert.equal(await isTicked(window, id), false, id);
    await press(window, 'Open a document', 'Open a Sample Draft');
    await window.waitForText('sixth periodic report of Brevonia');
    await window.waitForStatus('status', 'Draft');
    await waitForTick(window, 'open');
  },
  'its next steps work on that draft, and are ticked when they succeed': async (window) => {
    await press(window, 'Find your way', 'Show the Outline');
    await waitForTick(window, 'find');
    assert.equal(await isTicked(window, 'renumber'), false);
    await press(window, 'Renumber automatically', 'Insert Paragraph');
    await window.page.locator('.view-line', { hasText: /^2\.\s*$/ }).waitFor();
    await waitForTick(window, 'renumber');
    await window.screenshot('walkthrough');
    await press(window, 'Renumber automatically', 'Show Numbering Changes');
    await window.rows('Since It Was Opened').waitFor();
    // It is never saved, although VS Code is told so after each change.
    assert.equal(await window.rows('Since It Was Last Saved').count(), 0);
    await window.closePick();
    await press(window, 'Check before submission', 'Check Before Submission');
    const check = await pageOf(window, 'Check Before Submission', 'editor');
    await check.locator('.row.group', { hasText: 'Paragraph' }).first().waitFor();
    await window.command('View: Close Editor');
    await waitForTick(window, 'check');
    await press(window, 'Set status and word limit', 'Set Status…');
    await window.rows('Advance unedited version').waitFor();
    await window.closePick();
    // The command had no result.
    assert.equal(await isTicked(window, 'limits'), false);
    await press(window, 'Set status and word limit', 'Set Status…');
    await window.rows('Final').click();
    await window.waitForStatus('status', 'Final');
    await waitForTick(window, 'limits');
  },
  'its last step opens a Word file as text': async (window) => {
    const copy = join(window.host.workspace, WORD_NAME);
    copyFileSync(WORD_FILE, copy);
    assert.equal(await isTicked(window, 'word'), false);
    // If VS Code moves the focus back to its page, the quick pick closes; then try again.
    await eventually('a Word file chosen', async (again) => {
      await press(window, 'Open a Word file', 'Open a Word File');
      const row = window.rows(WORD_NAME).first();
      return succeeds(row.click({ timeout: again }));
    });
    await window.waitForTab(WORD_NAME);
    await waitForTick(window, 'word');
    await window.screenshot('walkthrough-last');
    await window.command('View: Close Editor');
    rmSync(copy);
  },
  'VS Code never asks to save the draft': async (window) => {
    await window.command('View: Close All Editors');
    await window.page.locator('.tabs-container .tab').first().waitFor({ state: 'detached' });
    assert.equal(await window.page.locator('.monaco-dialog-box').count(), 0);
  },
};
