import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ENGLISH = 'CMW-C-XEF-CO-1.txt';
const FRENCH = 'CMW-C-XEF-CO-1.fr.txt';
const EARLIER = 'CMW-C-XEF-CO-1.earlier.txt';

/** Observations of forty paragraphs in a language; in paragraph 3 the versions name another number. */
function versionIn(title, words, number) {
  const head = `CMW/C/XEF/CO/1\nDistr.: General\nOriginal: English\n\n${title}\n\n`;
  return `${head}${Array.from({ length: 40 }, (_, i) => `${i + 1}.\t${words(i + 1, i === 2 ? number : '120')}\n\n`).join('')}`;
}

const TEXTS = {
  [ENGLISH]: versionIn(
    'Concluding observations on the initial report of Xefia',
    (n, number) =>
      `The Committee recommends that the State party train ${number} inspectors for the harbours of district ${n + 100}.`,
    '120',
  ),
  [FRENCH]: versionIn(
    'Observations finales concernant le rapport initial de la Xéfie',
    (n, number) =>
      `Le Comité recommande à l’État partie de former ${number} inspecteurs pour les ports du district ${n + 100}.`,
    '210',
  ),
};

/** The editor of a file: the group whose active tab has its name. */
function editorOf(window, name) {
  const tab = window.page.locator('.tab.active', { hasText: new RegExp(`^${name.replaceAll('.', '\\.')}`) });
  return window.page.locator('.editor-group-container', { has: tab });
}

async function showsParagraph(window, name, number) {
  const words = new RegExp(`district\\s+${number + 100}`);
  await editorOf(window, name).locator('.view-line', { hasText: words }).first().waitFor();
}

export const steps = {
  'another language version is put beside the document, and what differs is told': async (window) => {
    for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(window.host.workspace, name), text);
    await window.open(ENGLISH);
    await window.waitForLanguageMode('Treaty Body Document');
    await window.command('View: Close Primary Side Bar');
    await window.command('Treaty Body: Compare With Another Language Version…');
    await window.rows('French').first().click();
    await window.notification('1 difference between the two versions.');
    await editorOf(window, FRENCH).locator('.squiggly-warning').first().waitFor({ state: 'attached' });
    await window.clearNotifications();
    await window.focusEditor();
    await window.goto(11, 1);
    await window.screenshot('versions', { themes: true });
  },
  'both scroll together by paragraph': async (window) => {
    await window.focusEditor();
    await window.goto(70, 1);
    await showsParagraph(window, ENGLISH, 32);
    await showsParagraph(window, FRENCH, 32);
  },
  'a key leads to the same paragraph of the other version': async (window) => {
    await window.command('Treaty Body: Go to Same Paragraph in Other Language');
    await window.page.locator('.editor-group-container.active .tab.active', { hasText: FRENCH }).waitFor();
    await window.waitForPosition(69, 1);
  },
  'a hover on the number shows the other text': async (window) => {
    await window.goto(45, 1);
    await window.hover(45, 1, 'train 120 inspectors');
    await window.dismissHover();
  },
  'a key leads to the next difference, and a list has them by paragraph': async (window) => {
    await window.focusEditor();
    await window.goto(40, 1);
    await window.press('F7');
    await window.waitForPosition(11, String.raw`\d+`);
    await window.command('Treaty Body: List Differences Between Language Versions…');
    await window.rows().filter({ hasText: '3: other numbers' }).filter({ hasText: '120 → 210' }).first().waitFor();
    await window.screenshot('version-list');
    await window.press('Escape');
    await window.command('Treaty Body: Copy Differences Between Language Versions as Table');
    await window.page.locator('.statusbar-item', { hasText: 'The table was copied' }).waitFor();
  },
  'a difference is noted as a query to the editor': async (window) => {
    await window.focusEditor();
    await window.goto(11, 1);
    const offered = await window.quickFixes('Query to Editor: ');
    await offered.filter({ hasText: 'Query to Editor: ' }).first().waitFor();
    await window.press('Escape');
    await window.press('F7');
    const fixes = await window.quickFixes('Query to Editor');
    await fixes.filter({ hasText: 'Query to Editor' }).first().click();
    await window.notification('The difference was noted as a query to the editor.');
    await window.clearNotifications();
    await window.command('Treaty Body: List Differences Between Language Versions…');
    await window.rows().filter({ hasText: '3: other numbers' }).first().hover();
    await window.page.locator('.quick-input-list .action-label[aria-label="Remove Query to Editor"]').waitFor();
    await window.press('Escape');
  },
  'what has changed in the original since it was translated is marked in the translation': async (window) => {
    const earlier = TEXTS[ENGLISH].replace('district 105', 'the district of 105');
    writeFileSync(join(window.host.workspace, EARLIER), earlier);
    await window.open(EARLIER);
    await window.waitForLanguageMode('Treaty Body Document');
    await window.command('Treaty Body: List Changes of the Original Since It Was Translated…');
    await window.rows(EARLIER).first().click();
    const change = window.rows().filter({ hasText: '5: changed' }).first();
    await change.waitFor();
    await window.screenshot('original-changes');
    await change.click();
    await window.page.locator('.editor-group-container.active .tab.active', { hasText: FRENCH }).waitFor();
    await window.waitForPosition(15, 1);
    await editorOf(window, FRENCH).locator('.squiggly-info').first().waitFor({ state: 'attached' });
    await window.open(EARLIER);
    await window.command('View: Close Editor');
    rmSync(join(window.host.workspace, EARLIER));
  },
  'a difference can be corrected in the form of the language, and the comparison ends': async (window) => {
    await window.goto(11, 1);
    await window.command('Go to Next Problem (Error, Warning, Info)');
    await window.page.locator('.marker-widget', { hasText: '3: other numbers; 210; original: 120' }).waitFor();
    await window.press('Escape');
    const fixes = await window.quickFixes('Replace with 120');
    await fixes.filter({ hasText: 'Replace with 120' }).first().click();
    await editorOf(window, FRENCH).locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    await window.command('Treaty Body: End Comparison of Language Versions');
    await window.command('File: Revert File');
    await window.command('View: Close All Editors');
    for (const name of Object.keys(TEXTS)) rmSync(join(window.host.workspace, name));
  },
  'versions that the project file declares are compared as soon as both are open': async (window) => {
    const folder = join(window.host.workspace, 'declared');
    mkdirSync(folder);
    const declared = { 'XEF-report.txt': TEXTS[ENGLISH], 'XEF-rapport.txt': TEXTS[FRENCH] };
    for (const [name, text] of Object.entries(declared)) writeFileSync(join(folder, name), text);
    const versions = [Object.keys(declared)];
    writeFileSync(join(folder, 'treaty-body.json'), JSON.stringify({ versions }));
    await window.open('declared/XEF-report.txt');
    await window.open('declared/XEF-rapport.txt');
    await editorOf(window, 'XEF-rapport.txt').locator('.squiggly-warning').first().waitFor({ state: 'attached' });
    await window.command('View: Close All Editors');
    rmSync(folder, { recursive: true });
  },
};
