import { strict as assert } from 'node:assert';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sample } from './samples.mjs';

const SPANISH = `CMW/C/XEE/CO/1

Observaciones finales sobre el informe inicial de Xandoria

1.\tEl Comité examinó el informe inicial en sus sesiones y toma nota de las respuestas de la delegación.
2.\tEl Comité acoge con satisfacción la ley y recomienda que los trabajadores y sus familiares sean escuchados por las autoridades.
`;

export const steps = {
  'a sample opens as a Treaty Body Document': async (window) => {
    await window.open(sample());
    await window.waitForLanguageMode('Treaty Body Document');
    assert.equal(await window.activeFile(), sample());
  },
  'the status bar shows its words beside the limit': async (window) => {
    const words = await window.words();
    assert.match(words, /^[\d,]+ \/ [\d,]+ words$/);
    await window.resize(1000, 640);
    await window.screenshot('walkthrough-open', { docs: true });
  },
  'a text in a language that is not read is marked': async (window) => {
    await window.resize(1280, 800);
    const name = 'CMW-C-XEE-CO-1.txt';
    const path = join(window.host.workspace, name);
    writeFileSync(path, SPANISH);
    await window.open(path);
    await window.waitForStatus('status', 'Spanish, not checked');
    await window.screenshot('language');
    await window.command('View: Close Editor');
    rmSync(path);
  },
  'a walkthrough shows what there is, and opens a draft to try it on': async (window) => {
    await window.command('Welcome: Open Walkthrough...');
    await window.quickInput.fill('Treaty Body');
    await window.rows('Treaty Body Documents').first().click();
    await window.page.locator('.getting-started-step', { hasText: 'Renumber automatically' }).waitFor();
    await window.resize(1700, 900);
    await window.screenshot('walkthrough');
    await window.page.locator('.getting-started-step .monaco-button', { hasText: 'Open a Sample Draft' }).click();
    await window.waitForText('sixth periodic report of Brevonia');
    await window.waitForStatus('status', 'Draft');
    await window.command('View: Revert and Close Editor');
    await window.command('View: Close All Editors');
  },
  'an ordinary text shows none': async (window) => {
    await window.command('File: New Untitled Text File');
    await window.waitForNoWords();
  },
};
