import { strict as assert } from 'node:assert';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { root } from '../host.mjs';
import { reload, untilBackedUp } from './reloading.mjs';
import { inEachWindowTheme } from './support/accessibility.mjs';
import { eventually } from './support/eventually.mjs';

/** A draft with automatic numbers, cross-reference fields, a tracked change and a comment, written by LibreOffice. */
const FILE = join(root, 'test/word/files/ced-xadonia-libreoffice.docx');
const NAME = 'CED-C-XAD-CO-1.docx';
const WORKING = 'CED-C-XAD-CO-1 (working copy).docx';
const CLEAN = 'CED-C-XAD-CO-1 (clean).docx';
/** The line of a paragraph that no change is in. */
const LINE = 14;
const OURS = ' It thanks the delegation.';
const SHORT_LINE = 21;

/** A window of its own: only the first text of a Word file asks for a name. */
export const host = { settings: { 'treatyBody.word.edit': true } };

export const steps = {
  'when the first text is opened, the name and the initials are asked for under which changes are tracked': async (
    window,
  ) => {
    copyFileSync(FILE, join(window.host.workspace, NAME));
    await openText(window);
    const question = await window.notification('tracked in the name of “Treaty Body”');
    await inEachWindowTheme(window, async (kind) => {
      await window.screenshot(`word-author-${kind}`);
    });
    await question.getByText('Enter Your Name…').click();
    for (const [asked, answer] of [
      ['The name under which your changes', 'Ann Drafter'],
      ['The initials that are shown', 'AnD'],
    ]) {
      await window.page.locator('.quick-input-widget:visible', { hasText: asked }).waitFor();
      await window.quickInput.fill(answer);
      await window.quickInput.press('Enter');
    }
    const settings = join(window.host.temporary, 'user/User/settings.json');
    await eventually('the name in the settings', async () =>
      /"treatyBody\.word\.initials": "AnD"/.test(readFileSync(settings, 'utf8')),
    );
    assert.match(readFileSync(settings, 'utf8'), /"treatyBody\.word\.author": "Ann Drafter"/);
    await window.clearNotifications();
  },
  'what was not saved comes back when the window is reloaded': async (window) => {
    await openText(window);
    // Without the marks of changes the text is read-only.
    await window.waitForStatus('wordChanges', 'Changes marked');
    await window.goto(LINE, 1);
    await window.press('End');
    await window.type(OURS);
    await untilBackedUp(window, OURS.trim());
    await reload(window);
    await window.page.locator('.tab.active.dirty', { hasText: NAME }).waitFor();
    await window.waitForLanguageMode('Treaty Body Document');
    await window.waitForLine(/It thanks the delegation\./);
    await window.screenshot('word-reloaded');
  },
  'and is saved as the difference from the document, which our own edits stay part of after another reload': async (
    window,
  ) => {
    await save(window);
    assert.deepEqual(inserted(window, WORKING), ['It thanks the delegation.']);
    assert.match(bodyOf(window, WORKING), /<w:ins [^>]*w:author="Ann Drafter"/);
    await reload(window);
    await window.page.locator('.tab.active', { hasText: NAME }).waitFor();
    await window.waitForLine(/It thanks the delegation\./);
    await window.goto(LINE, 1);
    await window.press('End');
    await window.type(' Again.');
    await save(window);
    assert.deepEqual(inserted(window, WORKING), ['It thanks the delegation. Again.']);
    assert.deepEqual(readFileSync(join(window.host.workspace, NAME)), readFileSync(FILE));
  },
  'an edit that is undone and saved again leaves no trace': async (window) => {
    await window.press(...Array(7).fill('Backspace'));
    await save(window);
    assert.deepEqual(inserted(window, WORKING), ['It thanks the delegation.']);
    await window.press(...Array(OURS.length).fill('Backspace'));
    await save(window);
    assert.deepEqual(inserted(window, WORKING), []);
    await window.type(' Once.');
    await save(window);
    assert.deepEqual(inserted(window, WORKING), ['Once.']);
    await window.press('Control+z');
    await save(window);
    assert.equal(bodyOf(window, WORKING), bodyOf(window, NAME));
  },
  'two editors of one text have the same edits, and reverting brings back in both what was saved': async (window) => {
    await window.command('View: Split Editor Right');
    const shown = window.page.locator('.editor-group-container .view-line', { hasText: /Has\s+gaps;\s+Twice\./ });
    // A short line, which is not wrapped in half a window.
    await window.goto(SHORT_LINE, 1);
    await window.press('End');
    await window.type(' Twice.');
    await eventually('the edit in both', async () => (await shown.count()) === 2);
    await window.command('File: Revert File');
    await eventually('the edit in neither', async () => (await shown.count()) === 0);
    await window.page.locator('.tab.dirty').waitFor({ state: 'detached' });
    await window.command('View: Close Editors in Other Groups');
  },
  'where another program has saved the document, VS Code asks, and overwriting keeps the edits of both': async (
    window,
  ) => {
    await window.goto(LINE, 1);
    await window.press('End');
    await window.type(OURS);
    await window.page.locator('.tab.active.dirty').waitFor();
    saveElsewhere(window, 'on paper.', 'by hand.');
    await overwrite(window, () =>
      inEachWindowTheme(window, async (kind) => {
        await window.screenshot(`word-newer-${kind}`);
      }),
    );
    await window.notification('had been saved by another program');
    await window.waitForLine(/by hand\./);
    await window.waitForLine(/It thanks the delegation\./);
    assert.deepEqual(inserted(window, WORKING), ['It thanks the delegation.']);
    assert.match(bodyOf(window, WORKING), /by hand\./);
    await window.clearNotifications();
  },
  'a reload in between changes nothing of that': async (window) => {
    await window.goto(LINE, 1);
    await window.press('End');
    await window.type(' Once more.');
    await untilBackedUp(window, 'Once more.');
    await reload(window);
    await window.page.locator('.tab.active.dirty', { hasText: NAME }).waitFor();
    await window.waitForLine(/Once more\./);
    saveElsewhere(window, 'by hand.', 'in ledgers.');
    await overwrite(window);
    await window.waitForLine(/in ledgers\./);
    await window.waitForLine(/Once more\./);
    assert.match(bodyOf(window, WORKING), /in ledgers\./);
    await window.clearNotifications();
  },
  'where it has changed the same paragraph, nothing is saved, and the two are compared': async (window) => {
    await window.goto(LINE, 1);
    await window.press('End', 'End');
    await window.type(' Ours.');
    saveElsewhere(window, 'for the dialogue.', 'for the frank dialogue.');
    await overwrite(window);
    await window.notification('changed 1 paragraph that is edited here too');
    await inEachWindowTheme(window, async (kind) => {
      await window.screenshot(`word-overlapping-${kind}`);
    });
    assert.doesNotMatch(bodyOf(window, WORKING), /Ours\./);
    const ours = window.page.locator('.notification-list-item', { hasText: 'Save Mine as Tracked Changes' });
    await ours.getByText('Compare', { exact: true }).click();
    await window.page.locator('.monaco-diff-editor .editor.original .view-line', { hasText: /frank/ }).waitFor();
    await window.page.locator('.monaco-diff-editor .editor.modified .view-line', { hasText: /Ours\./ }).waitFor();
    await inEachWindowTheme(window, async (kind) => {
      await window.screenshot(`word-overlap-compared-${kind}`);
    });
    await window.press('Control+w');
  },
  'or ours is saved as tracked changes of theirs': async (window) => {
    await window.page.locator('.tab.active.dirty', { hasText: NAME }).waitFor();
    await window.clearNotifications();
    await overwrite(window);
    await window.notification('changed 1 paragraph that is edited here too');
    const ours = window.page.locator('.notification-list-item', { hasText: 'Save Mine as Tracked Changes' });
    await ours.getByText('Save Mine as Tracked Changes', { exact: true }).click();
    await window.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    await eventually('ours in the working copy', async () => />[^<]*Ours/.test(bodyOf(window, WORKING)));
    assert.match(bodyOf(window, WORKING), /<w:delText[^>]*>[^<]*frank/);
    await window.clearNotifications();
  },
  'edits go into the document itself where that is chosen, and what it was before is kept and comes back': async (
    window,
  ) => {
    const path = join(window.host.workspace, NAME);
    await window.command('View: Close All Editors');
    rmSync(join(window.host.workspace, WORKING));
    copyFileSync(FILE, path);
    await openText(window);
    const choose = 'Treaty Body: Choose Where Edits of Word Document Are Saved…';
    await window.command(choose);
    await window.rows(NAME).click();
    await window.waitForNoPick();
    await window.goto(LINE, 1);
    await window.press('End');
    await window.type(OURS);
    await window.pressInEditor('Control+s');
    await window.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    assert.deepEqual(inserted(window, NAME), ['It thanks the delegation.']);
    assert.ok(!existsSync(join(window.host.workspace, WORKING)));
    await window.command('Treaty Body: Restore Former State of Word Document…');
    await window.rows().first().waitFor();
    await window.screenshot('word-former-states');
    await window.press('Enter');
    await window.notification(`${NAME} was restored.`);
    assert.deepEqual(readFileSync(path), readFileSync(FILE));
    await window.clearNotifications();
    await window.page
      .locator('.view-line', { hasText: /It\s+thanks\s+the\s+delegation/ })
      .waitFor({ state: 'detached' });
    await window.command(choose);
    await window.rows(WORKING).click();
    await window.waitForNoPick();
  },
  'before it is sent, what is edited is saved, and a copy is made without what that carries': async (window) => {
    await window.goto(LINE, 1);
    await window.press('End');
    await window.type(OURS);
    await window.command('Treaty Body: Before Sending…');
    await window.rows().first().waitFor();
    await inEachWindowTheme(window, async (kind) => {
      await window.screenshot(`word-before-sending-${kind}`);
    });
    await window.press('Enter');
    const told = await window.notification(`${CLEAN} was written.`);
    await window.screenshot('word-clean-written');
    const copy = strFromU8(unzipSync(readFileSync(join(window.host.workspace, CLEAN)))['word/document.xml']);
    assert.doesNotMatch(copy, /<w:(?:ins|del|commentReference)\b/);
    assert.match(copy, /It thanks the delegation\./);
    assert.ok(existsSync(join(window.host.workspace, WORKING)));
    await told.getByText('Open as Text').click();
    await window.page.locator('.tab.active', { hasText: CLEAN }).waitFor();
    await window.command('View: Close All Editors');
    for (const name of readdirSync(window.host.workspace))
      if (name.startsWith('CED-C-XAD-CO-1')) rmSync(join(window.host.workspace, name));
  },
};

async function openText(window) {
  await window.open(NAME);
  await window.page.locator('.tab.active', { hasText: NAME }).waitFor();
  await window.waitForLanguageMode('Treaty Body Document');
}

async function save(window) {
  await window.pressInEditor('Control+s');
  await window.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  await eventually('the working copy', async () => existsSync(join(window.host.workspace, WORKING)));
}

/** Saves, and overwrites what VS Code has found newer, after a look at its question. */
async function overwrite(window, look = () => undefined) {
  await window.pressInEditor('Control+s');
  const question = await window.notification('The content of the file is newer');
  await look();
  await question.getByText('Overwrite', { exact: true }).click();
}

/** Changes some words of the file that the text comes from, as another program does. */
function saveElsewhere(window, before, after) {
  const path = join(window.host.workspace, existsSync(join(window.host.workspace, WORKING)) ? WORKING : NAME);
  const files = unzipSync(readFileSync(path));
  const body = strFromU8(files['word/document.xml']);
  assert.ok(body.includes(before), before);
  // A program that saves a file drops what is said about it after its end.
  const saved = body.replace(before, after).replace(/(<\/w:document>).*$/s, '$1');
  writeFileSync(path, zipSync({ ...files, 'word/document.xml': strToU8(saved) }));
}

function bodyOf(window, name) {
  return strFromU8(unzipSync(readFileSync(join(window.host.workspace, name)))['word/document.xml']);
}

/** The words that are inserted in a file and not in the document that it was made from. */
function inserted(window, name) {
  const runs = (body) =>
    [...body.matchAll(/<w:ins [^>]*>((?:(?!<\/w:ins>).)*)<\/w:ins>/gs)].map(([, inside]) =>
      [...inside.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
        .map(([, words]) => words)
        .join('')
        .trim(),
    );
  const before = runs(strFromU8(unzipSync(readFileSync(FILE))['word/document.xml']));
  return runs(bodyOf(window, name)).filter((words) => !before.includes(words));
}
