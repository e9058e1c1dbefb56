import { strict as assert } from 'node:assert';
import { sample } from './support/samples.mjs';

const pageName = /^[a-z-]+\.md$/;

async function backToSample(window) {
  await window.command('View: Close All Editors');
  await window.page.locator('.tabs-container .tab').waitFor({ state: 'detached' });
  await window.open(sample());
}

async function atPage(window) {
  await window.page.locator('.tab.active', { hasText: /\.md$/ }).waitFor();
  assert.match(await window.activeFile(), pageName);
  // It is rendered; its source is not shown.
  await window.page.locator('iframe.webview.ready').first().waitFor();
}

export const steps = {
  'the code of a finding in the Problems panel opens the page of its rule': async (window) => {
    await window.open(sample());
    await window.problems('treaty-body');
    const link = window.page.locator('.markers-panel .details-container .monaco-link').first();
    await link.click();
    await atPage(window);
    await window.screenshot('rule-page');
  },
  'the code in a hover opens it too': async (window) => {
    await backToSample(window);
    const place = (await window.problems('treaty-body')).flat().find((field) => field.startsWith('[Ln'));
    const [line, column] = place.match(/\d+/g).map(Number);
    await window.hover(line, column, 'treaty-body');
    await window.page.locator('.monaco-hover:visible a.code-link').first().click();
    await atPage(window);
  },
  'the page of a rule can be picked': async (window) => {
    await backToSample(window);
    await window.command('Treaty Body: Explain Rule…');
    const row = window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'paragraph-exists' }).first();
    await row.waitFor();
    await row.click();
    await atPage(window);
    assert.equal(await window.activeFile(), 'paragraph-exists.md');
  },
};
