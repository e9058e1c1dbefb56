import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { root } from '../host.mjs';
import { assertAccessible, inEachTheme } from './support/accessibility.mjs';
import { acceptName } from './support/fileDialogs.mjs';
import { pageOf } from './support/shownPages.mjs';

// The draft of the tests outside the window; that file imports nothing.
const source = readFileSync(join(root, 'test/edits/cedaw.ts'), 'utf8');
const { code } = transformSync(source, { loader: 'ts', format: 'esm' });
const { CEDAW_DRAFT, FOLLOW_UP, FOLLOW_UP_AFTER } = await import(
  `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
);

const NAME = 'CEDAW-C-XAA-CO-6.txt';
const COMMIT = 'As sent to translation';
/** The row of the concordance for paragraph 19. */
const ROW = '.line[aria-label^="19 is now 21. "]';
/** What a picture shows around a line. */
const AROUND = { above: 70, below: 75 };

/** The line of the draft that contains some words, from 1. */
function lineOf(words) {
  const at = CEDAW_DRAFT.indexOf(words);
  assert(at >= 0, `the draft does not contain: ${words}`);
  return CEDAW_DRAFT.slice(0, at).split('\n').length;
}

function inWindow(words) {
  return new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'));
}

export const steps = {
  'a draft of 52 paragraphs has a follow-up paragraph': async (window) => {
    const { workspace } = window.host;
    writeFileSync(join(workspace, NAME), CEDAW_DRAFT);
    const git = (...args) => execFileSync('git', ['-C', workspace, ...args], { stdio: 'ignore' });
    git('init');
    git('add', NAME);
    git('-c', 'user.name=Drafter', '-c', 'user.email=drafter@example.org', 'commit', '-m', COMMIT);
    // A new file is found by its path at once, by its name only later.
    await window.open(join(workspace, NAME));
    await window.words();
    // If an earlier group failed, it may be closed already.
    await window.command('View: Show Explorer');
    await window.command('View: Close Primary Side Bar');
    await window.resize(720, 600);
    await window.goto(lineOf(FOLLOW_UP), 5);
    await window.waitForText(FOLLOW_UP);
    await window.screenshot('scenario-before', {
      docs: true,
      around: { line: inWindow('implement the recommendations'), ...AROUND },
    });
  },
  'a pair is inserted after paragraph 18': async (window) => {
    await window.goto(lineOf('in matter Bi'), 5);
    await window.command('Treaty Body: Insert Concern and Recommendation');
    await window.waitForLine(/^19\.\s+The\s+Committee\s+is\s+concerned\s+about\s*$/);
    await window.waitForLine(/^20\.\s+The\s+Committee\s+recommends\s+that\s+the\s+State\s+party\s*$/);
    await window.page.locator('#status\\.editor\\.selection', { hasText: `Ln ${lineOf('in matter Bj')}, ` }).waitFor();
    await window.waitForText('21. The Committee is concerned about the situation in matter Bj.');
    await window.screenshot('scenario-inserted', {
      docs: true,
      around: { line: /^20\.\s+The\s+Committee/, ...AROUND },
    });
  },
  'deleting a cited paragraph asks first': async (window) => {
    await window.goto(lineOf('in matter Da') + 2, 5);
    await window.command('Treaty Body: Delete Paragraph');
    const dialog = await window.dialog('Delete paragraph 32? It is cited in 1 place.');
    assert.match(await dialog.textContent(), /Paragraph 35: .*paragraphs 30, 32 and 33 above/);
    await window.screenshot('scenario-question', { docs: true, of: '.monaco-dialog-box' });
    await window.answer(dialog, 'Delete and Remove from Lists');
    const note = await window.notification('was removed from');
    assert.match(await note.textContent(), /“32” was removed from its list, which is now “30 and 32”/);
    await window.clearNotifications();
    // After the notification has been dismissed, the status bar still leads there.
    await window.resize(1280, 600);
    // One reference of the inserted pair is left.
    await window.waitForStatus('references', '2 references to check');
    await window.command('Treaty Body: Show References to Check');
    const left = window.rows().filter({ hasText: 'was removed from its list' });
    await left.waitFor();
    await window.screenshot('references-to-see');
    await left.hover();
    await left.locator('.action-label.codicon-check').click();
    await left.waitFor({ state: 'detached' });
    await window.closePick();
    await window.waitForStatus('references', '1 reference to check');
    await window.resize(720, 600);
  },
  '36 (a) is moved after 36 (c)': async (window) => {
    await window.goto(lineOf('Adopt the bill on equal pay') + 1, 9);
    await window.command('Treaty Body: Move Paragraph To…');
    await window.rows().filter({ hasText: 'At the beginning' }).waitFor({ state: 'detached' });
    await window.quickInput.fill('37 (c)');
    const target = window
      .rows()
      .filter({ hasText: /^37 \(c\)/ })
      .first();
    await target.waitFor();
    await window.screenshot('move-to');
    await target.click();
    await window.waitForText('(c) Adopt the bill on equal pay');
    await window.waitForText('(a) Publish data on wages;');
  },
  'the follow-up paragraph names the same recommendations': async (window) => {
    await window.goto(lineOf(FOLLOW_UP) + 1, 5);
    await window.waitForText(FOLLOW_UP_AFTER);
    await window.screenshot('scenario-after', {
      docs: true,
      around: { line: inWindow('implement the recommendations'), ...AROUND },
    });
    await window.goto(lineOf('It recalls its previous'), 5);
    await window.waitForText('(CEDAW/C/XAA/CO/5, para. 24)');
    await window.waitForText('article 24 of the Convention');
  },
  'the concordance shows which number became which': async (window) => {
    await window.command('Treaty Body: Show Numbering Changes');
    await window.rows('Since It Was Opened').waitFor();
    await window.screenshot('scenario-since', { docs: true, of: '.quick-input-widget' });
    await window.rows('Since It Was Opened').click();
    await window.page.locator('.tab.active', { hasText: ' numbers' }).waitFor();
    const page = await pageOf(window, 'Numbering Changes', 'editor');
    await page.locator(ROW).waitFor();
    await window.page.locator('.editor-actions .action-label[aria-label^="Copy for Word"]').waitFor();
    await window.screenshot('scenario-concordance', { docs: true, of: '.editor-group-container.active' });
    await inEachTheme(window, page.locator('body'), async (kind) => {
      await window.screenshot(`concordance-${kind}`);
      await assertAccessible(page.locator('body'), `concordance, ${kind}`);
    });
    const told = await window.notification(/\d+ paragraphs .*renumbered.* since the document was opened/);
    await told.getByText('Save as Markdown…').click();
    await acceptName(window, 'CEDAW-C-XAA-CO-6-numbers.md');
    const table = await window.fileIn('CEDAW-C-XAA-CO-6-numbers.md');
    for (const [before, after] of [
      ['18', '18'],
      ['24 (b)', '26 (b)'],
      ['29', '31'],
      ['30', ''],
      ['31', '32'],
      ['36 (a)', '37 (c)'],
      ['40 (c)', '41 (c)'],
      ['', '19'],
    ])
      assert(table.includes(`\n| ${before.padEnd(10)} | ${after.padEnd(10)} |`), `${before} became ${after}`);
  },
  'it can compare with a commit': async (window) => {
    await window.open(NAME);
    await window.waitForRepository();
    await window.command('Treaty Body: Show Numbering Changes');
    await window.rows('Since a Git Revision…').click();
    await window.rows(COMMIT).click();
    await window.page.locator('.tab.active', { hasText: ' numbers' }).waitFor();
    const page = await pageOf(window, 'Numbering Changes', 'editor');
    await page.locator(ROW).waitFor();
    await window.notification(/renumbered.* since [0-9a-f]{8}/);
    await window.clearNotifications();
  },
  'undoing three times restores the draft': async (window) => {
    await window.open(NAME);
    await window.goto(lineOf(FOLLOW_UP) + 1, 5);
    await window.pressInEditor('Control+z', 'Control+z', 'Control+z');
    // After undoing back to the saved text, the document is not dirty.
    await window.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    await window.goto(lineOf(FOLLOW_UP), 5);
    await window.waitForText(FOLLOW_UP);
    await window.command('Treaty Body: Show Numbering Changes');
    await window.rows('Since It Was Opened').click();
    await window.notification('No number has changed');
    await window.command('View: Show Explorer');
    for (const name of [NAME, 'CEDAW-C-XAA-CO-6-numbers.md', '.git'])
      rmSync(join(window.host.workspace, name), { recursive: true });
  },
};
