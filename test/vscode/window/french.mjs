import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samples } from '../host.mjs';
import { sample } from './support/samples.mjs';
import { pageOf } from './support/shownPages.mjs';

/** A window in French, with an empty language pack, so that VS Code's own words stay English. */
export const host = { locale: 'fr' };

/** Line and column of some words in the first sample, plus an offset. */
function placeOf(words, into) {
  const lines = readFileSync(join(samples, sample()), 'utf8').split(/\r?\n/);
  const line = lines.findIndex((one) => one.includes(words));
  const before = (lines[line] ?? '').slice(0, (lines[line] ?? '').indexOf(words) + into);
  return { line: line + 1, column: before.replace(/^\d+\.\t/, '1.  ').length + 1 };
}

export const steps = {
  'commands have their French titles in the palette': async (window) => {
    await window.open(sample());
    await window.inPalette('Organes conventionnels: Vérifier avant la soumission');
    await window.screenshot('french-palette');
    await window.closePick();
  },
  'the language and the status bar are in French': async (window) => {
    await window.waitForLanguageMode('Document d’organe conventionnel');
    assert.match(await window.words(), /^\d[\d\u00a0]* \/ \d+\u00a0\d{3} mots$/);
    await window.waitForStatus('status', 'Projet');
  },
  'findings and their fixes are in French': async (window) => {
    const rows = (await window.problems('CEDAV')).flat();
    assert.ok(
      rows.some((row) => /Aucun comité n’a de cotes commençant par CEDAV/.test(row)),
      rows.join('\n'),
    );
    await window.screenshot('french-problems');
    const { line, column } = placeOf('CEDAV/', 2);
    await window.goto(line, column);
    const menu = await window.quickFixes('Ignorer cette remarque');
    await menu.filter({ hasText: 'Pourquoi' }).first().waitFor();
    await window.screenshot('french-fixes');
    await window.dismiss('.action-widget:visible');
  },
  'hovers are in French': async (window) => {
    const { line, column } = placeOf('article 16 of the Constitution', 'article '.length);
    const text = await window.hover(line, column, 'Une disposition du droit interne de l’État, et non du traité.');
    assert.match(text, /désigné par les mots qui suivent/);
    await window.screenshot('french-hover');
    await window.dismissHover();
  },
  'the list before submission is in French': async (window) => {
    await window.command('Organes conventionnels: Vérifier avant la soumission');
    const page = await pageOf(window, 'Vérifier avant la soumission', 'editor');
    await page.locator('.row.group', { hasText: 'Paragraphe' }).first().waitFor();
    await window.screenshot('french-submission');
    await window.command('View: Close Editor');
  },
  'compared drafts are told in French, and where a document stands': async (window) => {
    await window.open(sample());
    await window.waitForLanguageMode('Document d’organe conventionnel');
    await window.goto(placeOf('article 16 of the Constitution', 0).line, 1);
    await window.press('End');
    await window.type(' It thanks the delegation.');
    await window.command('Organes conventionnels: Comparer avec…');
    await window.rows('La version enregistrée').first().click();
    const compared = await pageOf(window, 'Comparaison de projets de texte', 'editor');
    await compared.locator('.line.changed .change', { hasText: 'modifié' }).first().waitFor();
    await window.screenshot('french-comparison');
    await window.command('View: Focus First Editor Group');
    await window.command('File: Revert File');
    await window.page.locator('.tab.dirty').waitFor({ state: 'detached' });
    await window.words();
    await window.page.locator('#treaty-body-tools\\.treaty-body\\.treatyBody\\.words').click();
    const standing = await pageOf(window, 'Où en est le document', 'editor');
    await standing.locator('.row.group', { hasText: 'Recommandations' }).first().waitFor();
    await window.screenshot('french-standing');
    await window.command('View: Close All Editors');
  },
  'the settings are described in French': async (window) => {
    await window.command('Preferences: Open Settings (UI)');
    const search = window.page.locator('.settings-header .suggest-input-container');
    await search.click();
    await window.page.keyboard.type('treatyBody.language');
    await window.page
      .locator('.setting-item-description', { hasText: 'Langue des remarques, des info-bulles' })
      .first()
      .waitFor();
    await window.screenshot('french-settings');
  },
};
