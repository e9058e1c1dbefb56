import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sample } from './support/samples.mjs';
import { pageOf, previewOf } from './support/shownPages.mjs';

/** An English window in which the setting asks for Spanish. */
export const host = { settings: { 'treatyBody.language': 'es' } };

/** Sets the language in the settings of the folder, which override the user's. */
function setLanguage(window, language) {
  const path = join(window.host.workspace, '.vscode/settings.json');
  const settings = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...settings, 'treatyBody.language': language }));
}

export const steps = {
  'the setting overrides the language of the editor': async (window) => {
    await window.open(sample());
    await window.waitForStatus('status', 'Proyecto');
    assert.match(await window.words(), / palabras$/);
    const rows = (await window.problems('CEDAV')).flat();
    assert.ok(
      rows.some((row) => /Ningún comité tiene signaturas/.test(row)),
      rows.join('\n'),
    );
    await window.screenshot('spanish-problems');
  },
  'commands keep the editor’s titles, and what they show is in Spanish': async (window) => {
    await window.command('Treaty Body: Check Before Submission');
    const page = await pageOf(window, 'Comprobar antes de la presentación', 'editor');
    await page.locator('.row.group', { hasText: 'Párrafo' }).first().waitFor();
    await window.screenshot('spanish-submission');
    await window.command('View: Close Editor');
  },
  'another language takes effect at once, also in open pages, which keep their place': async (window) => {
    await window.command('Treaty Body: Focus on Recommendations View');
    const view = await pageOf(window, 'Recomendaciones', 'view');
    await view.getByLabel('Agrupar').selectOption('article');
    await window.command('Treaty Body: Open Preview to the Side');
    const preview = await previewOf(window, 'CEDAW/C/XBB/CO/6');
    await preview.locator('.finding', { hasText: 'Ningún comité tiene signaturas' }).first().waitFor();
    await preview.getByRole('button', { name: 'Acercar' }).click();
    await window.screenshot('spanish-pages');
    await window.focusEditor();
    setLanguage(window, 'fr');
    await window.waitForStatus('status', 'Projet');
    await window.problems('Aucun comité n’a de cotes');
    const french = await previewOf(window, 'CEDAW/C/XBB/CO/6');
    await french.locator('.finding', { hasText: 'Aucun comité n’a de cotes' }).first().waitFor();
    await french.locator('.zoom', { hasText: '110' }).waitFor();
    await french.getByRole('button', { name: 'Enregistrer au format HTML…' }).waitFor();
    const list = await pageOf(window, 'Recommandations', 'view');
    assert.equal(await list.getByLabel('Regrouper').inputValue(), 'article');
    await list.locator('.summary', { hasText: 'recommandations' }).waitFor();
    await window.page.locator('.tab', { hasText: 'Aperçu' }).waitFor();
    await window.screenshot('french-pages');
    setLanguage(window, 'auto');
    await window.waitForStatus('status', 'Draft');
    await window.problems('No committee has symbols');
    await window.screenshot('english-again');
  },
};
