import { strict as assert } from 'node:assert';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../host.mjs';
import { PICTURE } from './driver.mjs';

/** A draft with automatic numbers, cross-reference fields, a tracked change and a comment, written by LibreOffice. */
const FILE = join(root, 'test/word/files/ced-xadonia-libreoffice.docx');
const NAME = 'CED-C-XAD-CO-1.docx';

export const steps = {
  'a Word file of the folder is picked and opens as text': async (window) => {
    copyFileSync(FILE, join(window.host.workspace, NAME));
    await window.command('Treaty Body: Open Word Document as Text');
    await window.rows(NAME).first().click();
    await window.page.locator('.tab.active', { hasText: NAME }).waitFor();
    await window.waitForLanguageMode('Treaty Body Document');
  },
  'it has an outline and a count of words': async (window) => {
    const rows = (await window.outline('1')).flat();
    assert(rows.length > 3);
    assert.match(await window.words(), /\d/);
    await window.screenshot('word', { docs: true });
  },
  'tracked changes are shown in the text when the status bar is asked for them': async (window) => {
    await window.page.locator('#treaty-body-tools\\.treaty-body\\.treatyBody\\.wordChanges').click();
    await window.rows('Changes marked').click();
    await window.command('View: Close Primary Side Bar');
    await window.command('View: Hide Panel');
    await window.resize(...PICTURE);
    await window.goto(20, 1);
    await window.screenshot('walkthrough-word', { themes: true });
    await window.resize(1280, 800);
    await window.command('View: Show Explorer');
    rmSync(join(window.host.workspace, NAME));
  },
};
