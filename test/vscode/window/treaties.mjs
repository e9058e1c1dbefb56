import { strict as assert } from 'node:assert';

const DRAFT = 'CMW-C-XAA-CO-2.txt';

export const steps = {
  'a treaty is picked by its abbreviation and opened': async (window) => {
    await window.open(DRAFT);
    await window.waitForLanguageMode('Treaty Body Document');
    await window.command('Treaty Body: Open Treaty…');
    const rows = window.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'ICRMW' }).waitFor();
    await window.page.locator('.quick-input-widget input').fill('OPCAT');
    await rows.filter({ hasText: 'OPCAT' }).first().click();
    await window.page
      .locator('.tab.active', { hasText: 'Optional Protocol to the Convention against Torture' })
      .waitFor();
    await window.waitForLanguageMode('Treaty Text');
  },
  'its outline has parts and articles': async (window) => {
    const rows = (await window.outline('Part I. General principles')).flat();
    assert(rows.length > 3);
    await window.screenshot('treaty');
  },
};
