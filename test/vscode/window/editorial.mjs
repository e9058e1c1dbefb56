import { strict as assert } from 'node:assert';
import { sample } from './samples.mjs';

/** What is in the way of submission, from the command palette to the place in the text. */
export const steps = {
  'lists what is in the way of submission': async (window) => {
    await window.open(sample());
    await window.page.locator('.squiggly-error, .squiggly-warning, .squiggly-info').first().waitFor();
    await window.command('Treaty Body: Check Before Submission');
    const rows = window.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Paragraph' }).first().waitFor();
    await window.screenshot('submission');
  },
  'goes to the place that is chosen': async (window) => {
    await window.quickInput.press('Enter');
    await window.waitForNoPick();
    const status = await window.page.locator('#status\\.editor\\.selection').textContent();
    assert.match(status, /selected|Ln \d+/);
  },
  'exports the queries into a new document': async (window) => {
    await window.command('Treaty Body: Export Queries…');
    await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Markdown' }).first().click();
    await window.page
      .locator('.tab.active', { hasText: 'Queries' })
      .or(window.page.locator('.tab.active', { hasText: 'Untitled' }))
      .first()
      .waitFor();
    await window.screenshot('queries');
    // A new document that was never saved would be asked about by whoever closes it.
    await window.command('View: Revert and Close Editor');
    await window.page.locator('.tab', { hasText: 'Queries' }).waitFor({ state: 'detached' });
  },
};
