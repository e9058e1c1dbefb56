import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { root } from '../host.mjs';
import { inEachTheme } from './support/accessibility.mjs';
import { PICTURE } from './support/driver.mjs';
import { eventually, succeeds } from './support/eventually.mjs';
import { acceptName } from './support/fileDialogs.mjs';
import { previewOf } from './support/shownPages.mjs';

/** A draft with automatic numbers, cross-reference fields, a tracked change and a comment, written by LibreOffice. */
const FILE = join(root, 'test/word/files/ced-xadonia-libreoffice.docx');
const NAME = 'CED-C-XAD-CO-1.docx';
/** Its name does not say that it is a document. */
const DRAFT = 'draft.docx';
const LIVE = 'CED-C-XAD-CO-1 (live).docx';
const TYPED = 'CED-C-XAD-CO-1 (typed).docx';
const WORKING = 'CED-C-XAD-CO-1 (working copy).docx';
const CHECKED = 'CED-C-XAD-CO-1 (checked).docx';
const CHANGES = '#treaty-body-tools\\.treaty-body\\.treatyBody\\.wordChanges';
/** A paragraph that is moved up, as text, and its line afterwards. */
const MOVED = { line: 23, now: /3\.\s+The\s+State\s+party\s+should/ };
/** The place of its words in the text. */
const INSERTED = { line: 22, column: 19, words: 'only' };
const COMMENTED = 14;
const SAMPLE = 'CMW-C-XAA-CO-2.txt';
const EXPORTED = 'CMW-C-XAA-CO-2.docx';

async function outlineOf(window, name) {
  await window.open(name);
  return (await window.outline('1')).flat();
}

export const steps = {
  'a Word file of the folder is picked and opens as text': async (window) => {
    copyFileSync(FILE, join(window.host.workspace, NAME));
    await window.command('Treaty Body: Open Word Document as Text');
    await window.rows(NAME).first().click();
    await window.page.locator('.tab.active', { hasText: NAME }).waitFor();
    await window.waitForLanguageMode('Treaty Body Document');
  },
  'nothing above or below the text names what is inside the extension': async (window) => {
    const above = await window.page.locator('.editor-group-container.active .breadcrumbs-control').textContent();
    assert.match(above, /CED-C-XAD-CO-1\.docx \(text\)/);
    assert.equal((await window.page.locator('#status\\.editor\\.encoding').textContent()).trim(), 'UTF-8');
  },
  'a file that is named by its symbol opens as text by itself, each time': async (window) => {
    await window.press('Control+w');
    await window.open(NAME);
    await window.page.locator('.tab.active', { hasText: NAME }).waitFor();
    await window.waitForLanguageMode('Treaty Body Document');
    await window.command('View: Close All Editors');
    await window.open(NAME);
    await window.waitForLanguageMode('Treaty Body Document');
  },
  'another Word file gets a hint, which opens its text in the place of the page for binary files': async (window) => {
    await window.command('View: Show Explorer');
    copyFileSync(FILE, join(window.host.workspace, DRAFT));
    await window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: DRAFT }).click();
    const hint = await window.notification(`${DRAFT} can be opened as text`);
    await hint.getByText('Open as Text', { exact: true }).click();
    await window.waitForLanguageMode('Treaty Body Document');
    const tabs = window.page.locator('.tabs-container .tab', { hasText: DRAFT });
    await eventually('one editor', async () => (await tabs.count()) === 1);
    await window.clearNotifications();
    await window.press('Control+w');
    rmSync(join(window.host.workspace, DRAFT));
    await window.open(NAME);
  },
  'Reopen Editor With leads from the page for binary files to the text, and leaves the text as it is': async (
    window,
  ) => {
    copyFileSync(FILE, join(window.host.workspace, DRAFT));
    const binary = window.page.locator('.editor-group-container', { hasText: 'is not displayed in the text editor' });
    const tabs = window.page.locator('.tabs-container .tab', { hasText: DRAFT });
    // The second time the text is open already.
    for (const text of [0, 1]) {
      await window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: DRAFT }).click();
      await binary.waitFor();
      await eventually('the editors of a tab', async () => (await tabs.count()) === text + 1);
      await window.command('View: Reopen Editor With...');
      await chooseEditor(window, 'Word Document as Text (Treaty Body)');
      await window.waitForLanguageMode('Treaty Body Document');
      await eventually('one editor', async () => (await tabs.count()) === 1);
    }
    assert.equal(await window.countNotifications('can be opened as text'), 0);
    await window.clearNotifications();
    await window.command('View: Reopen Editor With...');
    await chooseEditor(window, 'Text Editor');
    await window.waitForLanguageMode('Treaty Body Document');
    await window.waitForLine(/close\s+the\s+gaps/);
    await window.press('Control+w');
    rmSync(join(window.host.workspace, DRAFT));
    await window.open(NAME);
  },
  'the row that VS Code adds for an open text, by its path alone, leads to it': async (window) => {
    const row = window.rows(`${NAME} (text)`);
    await eventually('the row of the text', async (again) => {
      await window.openPick('Control+p');
      await window.quickInput.fill(NAME);
      if (await succeeds(row.click({ timeout: again }))) return true;
      await window.closePick();
      return false;
    });
    const tabs = window.page.locator('.tabs-container .tab');
    await eventually('one editor', async () => (await tabs.count()) === 1);
    await window.waitForTab(NAME);
    await window.waitForLine(/close\s+the\s+gaps/);
  },
  'it has an outline and a word count': async (window) => {
    const rows = (await window.outline('1')).flat();
    assert(rows.length > 3);
    assert.match(await window.words(), /\d/);
    await window.screenshot('word', { docs: true });
  },
  'tracked changes are shown in the text when chosen in the status bar': async (window) => {
    await window.command('View: Close Primary Side Bar');
    await window.waitForLine(/close\s+the\s+gaps/);
    await takeChanges(window, 'Changes accepted');
    await window.page.waitForFunction((find) => new Function(`return (${find})()`)().length === 0, String(erasedWords));
    await takeChanges(window, 'Changes marked');
    await window.page.waitForFunction(
      ([find, words]) => new Function(`return (${find})()`)().includes(words),
      [String(erasedWords), 'swiftly'],
    );
    assert.deepEqual(await erased(window), ['swiftly']);
    const { line, column } = INSERTED;
    await window.hover(line, column, 'Inserted by Second Reader, 6 May 2024');
    await window.dismissHover();
    await waitForColour(window, INSERTED, true);
    await waitForColour(window, { line: 23, words: 'gaps' }, false);
  },
  'a Word comment is shown in the text, and cannot be answered there': async (window) => {
    await window.goto(COMMENTED, 1);
    await window.page.locator('.comment-range-glyph.comment-thread-unresolved').first().click();
    const thread = window.page.locator('.review-widget', { hasText: 'Name its head?' });
    await thread.waitFor();
    assert.match(await thread.textContent(), /First Reader/);
    assert.match(await thread.textContent(), /Comment in Word/);
    assert.equal(await thread.locator('.monaco-editor:visible').count(), 0);
    await window.resize(...PICTURE);
    // The comment and both changes in one picture.
    await window.goto(26, 1);
    await window.press(...Array(9).fill('Control+ArrowUp'));
    await window.screenshot('walkthrough-word', { themes: true });
    await window.resize(1280, 800);
    await window.command('View: Show Explorer');
  },
  'the page shows the tracked changes too': async (window) => {
    await window.command('Treaty Body: Open Preview to the Side');
    const page = await previewOf(window, 'Preview');
    await page.locator('del', { hasText: 'swiftly' }).waitFor();
    await page.locator('ins', { hasText: 'only' }).first().waitFor();
    await inEachTheme(window, page.locator('body'), async (kind) => {
      await window.screenshot(`word-changes-page-${kind}`);
    });
    await takeChanges(window, 'Changes accepted');
    await page.locator('del').waitFor({ state: 'detached' });
    await takeChanges(window, 'Changes marked');
    await window.command('View: Close Editors in Other Groups');
  },
  'deletions disappear when changes are accepted again': async (window) => {
    await takeChanges(window, 'Changes accepted');
    await window.page.waitForFunction((find) => new Function(`return (${find})()`)().length === 0, String(erasedWords));
    await waitForColour(window, INSERTED, false);
  },
  'findings go into a copy for Word, and are removed again': async (window) => {
    const path = join(window.host.workspace, CHECKED);
    await window.command('Treaty Body: Send Findings to Word…');
    await window.rows('All Findings').waitFor();
    await window.screenshot('word-sending');
    await window.rows('All Findings').click();
    await window.rows('Comments and Tracked Changes').click();
    const told = await window.notification(/\(checked\)\.docx: 3 comments\./);
    await window.screenshot('word-sent');
    const sent = readFileSync(path);
    assert.equal(partOf(sent, 'word/comments.xml').match(/\[treaty-body: [a-z-]+\]/g)?.length, 3);
    await told.getByText('Open as Text').click();
    // The notification has gone once it is answered.
    await window.page.locator('.tab.active', { hasText: CHECKED }).waitFor();

    // When the original is sent again, the user is asked about the existing copy.
    await window.page.locator('.tab', { hasText: NAME }).click();
    await window.command('Treaty Body: Send Findings to Word…');
    await window.rows('Choose Findings…').click();
    await window.rows('Paragraph 4').click();
    await window.screenshot('word-choosing');
    await window.press('Enter');
    await window.rows('Comments').click();
    await window.answer(await window.dialog('already exists'), 'Replace');
    await window.notification(/\(checked\)\.docx: 1 comment\./);
    assert.equal(partOf(readFileSync(path), 'word/comments.xml').match(/\[treaty-body: [a-z-]+\]/g)?.length, 1);
    await window.clearNotifications();

    await window.page.locator('.tab', { hasText: CHECKED }).click();
    await window.command('Treaty Body: Remove Our Comments from Word Document…');
    const question = await window.dialog('Remove 1 comment');
    await window.screenshot('word-removing');
    await window.told('1 comment removed', () => window.answer(question, 'Remove'));
    assert.equal(partOf(readFileSync(path), 'word/document.xml'), partOf(readFileSync(FILE), 'word/document.xml'));
    await window.press('Control+w');
    rmSync(path);
  },
  'typed references to automatic numbers become fields in a copy': async (window) => {
    const { workspace } = window.host;
    const path = join(workspace, LIVE);
    await window.page.locator('.tab', { hasText: NAME }).first().click();
    // Type the numbers that the fields show in the file.
    writeFileSync(join(workspace, NAME), withoutFields(readFileSync(FILE)));
    await window.command('Treaty Body: Make References Live in Word Document…');
    await window.rows('4').first().waitFor();
    await window.screenshot('word-live');
    await window.press('Enter');
    await window.notification(/\(live\)\.docx: \d tracked changes\./);
    assert.match(partOf(readFileSync(path), 'word/document.xml'), /<w:instrText[^>]*> REF _Ref2\d+ \\n \\h </);
    await window.clearNotifications();
    rmSync(path);
    copyFileSync(FILE, join(workspace, NAME));
  },
  'fields that refer to paragraphs become text in a copy': async (window) => {
    const path = join(window.host.workspace, TYPED);
    await window.command('Treaty Body: Make References Typed in Word Document…');
    await window.rows('4').first().waitFor();
    await window.screenshot('word-typed');
    await window.press('Enter');
    await window.notification(/\(typed\)\.docx: \d tracked changes\./);
    assert.match(partOf(readFileSync(path), 'word/document.xml'), /<w:delInstrText[^>]*> ?REF /);
    await window.clearNotifications();
    rmSync(path);
  },
  'the text is edited and saved in a working copy, as tracked changes, and the document stays as it is': async (
    window,
  ) => {
    const { workspace } = window.host;
    const path = join(workspace, WORKING);
    const before = readFileSync(join(workspace, NAME));
    await takeChanges(window, 'Changes marked');
    await window.page.locator('.tab', { hasText: NAME }).first().click();
    await window.goto(MOVED.line, 6);
    await window.command('Treaty Body: Move Paragraph Up');
    // The same question comes first as for a text.
    await window.answer(await window.dialog('This is a final document'), 'Change Numbers');
    await window.waitForLine(MOVED.now);
    await window.goto(COMMENTED, 1);
    await window.press('End');
    await window.type(' It thanks the delegation.');
    await window.page.locator('.tab.active.dirty').waitFor();
    await window.screenshot('word-edited');
    await window.press('Control+s');
    await window.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    await window.screenshot('word-saved');
    const made = partOf(readFileSync(path), 'word/document.xml');
    // The moved paragraph, whose own references changed, is deleted in one place and inserted in the other.
    assert.match(made, /<w:(?:moveFrom|del) /);
    assert.match(made, /<w:ins [^>]*>(?:(?!<\/w:ins>).)*It thanks the delegation\./);
    assert.deepEqual(readFileSync(join(workspace, NAME)), before);
    assert.equal(await window.page.locator('.comment-range-glyph.comment-thread-unresolved').count(), 1);
  },
  'without its working copy, it is the document again': async (window) => {
    const { workspace } = window.host;
    await window.command('View: Revert and Close Editor');
    rmSync(join(workspace, WORKING));
    await window.open(NAME);
    await window.page.locator('.tab.active', { hasText: NAME }).waitFor();
    await takeChanges(window, 'Changes accepted');
    await window.waitForLine(/close\s+the\s+gaps/);
  },
  'no copy is made of a file that is saved while its references are chosen': async (window) => {
    const { workspace } = window.host;
    await window.command('Treaty Body: Make References Typed in Word Document…');
    await window.rows('4').first().waitFor();
    writeFileSync(join(workspace, NAME), withoutFields(readFileSync(FILE)));
    await window.press('Enter');
    await window.notification('was saved in the meantime. Try again.');
    assert.ok(!existsSync(join(workspace, TYPED)));
    await window.clearNotifications();
    copyFileSync(FILE, join(workspace, NAME));
  },
  'it is compared with the committed version, as text': async (window) => {
    const { workspace } = window.host;
    const git = (...args) => execFileSync('git', ['-C', workspace, ...args], { stdio: 'ignore' });
    git('init');
    git('add', NAME);
    git('-c', 'user.name=Drafter', '-c', 'user.email=drafter@example.org', 'commit', '-m', 'Draft');
    writeFileSync(join(workspace, NAME), changed(readFileSync(FILE)));
    await window.waitForLine(/Is\s+kept\s+only\s+by\s+hand\./);
    await window.waitForRepository();
    await window.command('Treaty Body: Compare Word Document With HEAD');
    await window.waitForTab(`${NAME} (HEAD ↔ Now)`);
    const side = (name, words) =>
      window.page.locator(`.monaco-diff-editor .editor.${name} .view-line`, { hasText: words }).first().waitFor();
    await side('original', /Is\s+kept\s+only\s+on\s+paper\./);
    await side('modified', /Is\s+kept\s+only\s+by\s+hand\./);
    await window.page.locator('.monaco-diff-editor .editor.modified .char-insert').first().waitFor();
    await window.screenshot('word-compared');
    await window.command('View: Close All Editors');
    for (const name of [NAME, '.git']) rmSync(join(workspace, name), { recursive: true });
  },
  'a text is exported beside itself': async (window) => {
    await window.open(SAMPLE);
    await window.command('Treaty Body: Export to Word…');
    await acceptName(window, EXPORTED);
    const told = await window.notification(`Exported to ${EXPORTED}.`);
    await window.screenshot('exported');
    assert(existsSync(join(window.host.workspace, EXPORTED)));
    await told.getByText('Open as Text', { exact: true }).click();
  },
  'and is the same document when opened as a Word file': async (window) => {
    await window.waitForTab(EXPORTED);
    await window.waitForLanguageMode('Treaty Body Document');
    // In a Word file notes are at the end, which tells this text from the original.
    await window.goto(21, 1);
    await window.waitForLine(/^5\.\s+The\s+Committee\s+notes\s+that\s+most/);
    await window.page
      .locator('.editor-group-container.active .view-line', { hasText: /Adopted\s+by/ })
      .waitFor({ state: 'detached' });
    const outline = (await window.outline('1')).flat();
    assert.deepEqual(outline, await outlineOf(window, SAMPLE));
    rmSync(join(window.host.workspace, EXPORTED));
  },
};

/** Chooses one of the editors that are offered for a file; VS Code adds to its name whether it is active. */
async function chooseEditor(window, name) {
  await window.rows().filter({ hasText: name }).first().click();
  await window.waitForNoPick();
}

/** Chooses in the status bar how tracked changes are shown. */
async function takeChanges(window, name) {
  await window.page.locator(CHANGES).click();
  await window.rows(name).click();
  await window.waitForStatus('wordChanges', name);
}

function erased(window) {
  return window.page.evaluate(erasedWords);
}

/** Words that hints show as taken out of the text. Runs in the page. */
function erasedWords() {
  return [...document.querySelectorAll('.monaco-editor .view-line span')].flatMap(
    ({ childElementCount, textContent }) =>
      childElementCount === 0 && textContent.includes('⌫')
        ? [textContent.replace('⌫', '').replace(/\s+/g, ' ').trim()]
        : [],
  );
}

/** Waits until some words of a line (from 1) have a background of their own, or have none. */
async function waitForColour(window, { line, words }, isWanted) {
  await window.page.waitForFunction(
    ([wanted, number, isColoured]) => {
      const editor = document.querySelector('.editor-group-container.active .monaco-editor');
      const margin = [...editor.querySelectorAll('.line-numbers')].find(({ textContent }) => textContent === number);
      const top = margin?.getBoundingClientRect().top;
      const at = [...editor.querySelectorAll('.view-line')].find((one) => one.getBoundingClientRect().top === top);
      if (!at) return false;
      const nodes = document.createTreeWalker(at, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const from = node.textContent.indexOf(wanted);
        if (from < 0) continue;
        range.setStart(node, from);
        range.setEnd(node, from + wanted.length);
      }
      const box = range.getBoundingClientRect();
      if (box.width === 0) return false;
      const isNow = [...editor.querySelectorAll('.view-overlays .cdr[class*="ced-"]')].some((one) => {
        const { left, right, top: y, bottom } = one.getBoundingClientRect();
        const isBelow = left < box.right && right > box.left && y < box.bottom && bottom > box.top;
        return isBelow && getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)';
      });
      return isNow === isColoured;
    },
    [words, String(line), isWanted],
  );
}

/** The same file with different words at the end of a paragraph. */
function changed(bytes) {
  const files = unzipSync(bytes);
  const name = 'word/document.xml';
  const before = strFromU8(files[name]);
  const after = before.replace('on paper.', 'by hand.');
  assert.notEqual(after, before);
  return zipSync({ ...files, [name]: strToU8(after) });
}

/** The same file with its fields replaced by the text that they show. */
function withoutFields(bytes) {
  const files = unzipSync(bytes);
  const name = 'word/document.xml';
  const field = /<w:r>(?:(?!<\/w:r>).)*<w:(?:fldChar|instrText)(?:(?!<\/w:r>).)*<\/w:r>/gs;
  return zipSync({ ...files, [name]: strToU8(strFromU8(files[name]).replace(field, '')) });
}

function partOf(bytes, name) {
  return strFromU8(unzipSync(bytes)[name]);
}
