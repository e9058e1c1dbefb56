import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { lineOf } from './support/samples.mjs';
import { pageOf, previewOf } from './support/shownPages.mjs';

/** A window in which the extension runs in a web worker, as on a site without a server. */
export const host = { settings: { 'remote.extensionKind': { 'treaty-body-tools.treaty-body': ['web'] } } };

const NAME = 'CEDAW-C-XBB-CO-6.txt';

export const steps = {
  'its server is not a process': async (window) => {
    await window.open(NAME);
    await window.words();
    const processes = execFileSync('ps', ['-ww', '-eo', 'args'], { encoding: 'utf8' }).split('\n');
    const ours = processes.filter((one) => one.includes(window.host.temporary));
    assert(ours.length > 0, 'VS Code itself is seen');
    assert.deepEqual(
      ours.filter((one) => one.includes('treaty-body-tools')),
      [],
    );
  },
  'the preview shows the document': async (window) => {
    await window.resize(1600, 900);
    await window.command('Treaty Body: Open Preview to the Side');
    const page = await previewOf(window, 'CEDAW/C/XBB/CO/6');
    await page.locator('.of-paragraph .number', { hasText: /^1\.$/ }).waitFor();
    await page.locator('.finding', { hasText: 'The ordinal of 2031 is 2031st.' }).waitFor();
    await window.screenshot('web-preview');
  },
  'its links lead to the text, and have cards': async (window) => {
    const page = await previewOf(window, 'CEDAW/C/XBB/CO/6');
    const link = page.locator('a.here', { hasText: /^para\. 17$/ });
    await link.scrollIntoViewIfNeeded();
    await link.focus();
    await page.locator('.card', { hasText: 'persistent obstacles' }).waitFor();
    await window.screenshot('web-card');
    await link.press('Enter');
    // The page has kept the focus.
    await window.focusEditor();
    await window.waitForPosition(lineOf(window, NAME, '17.\t'), 1);
  },
  'the lists work too': async (window) => {
    await window.open('CMW-C-XAA-CO-2.txt');
    await window.command('Treaty Body: Focus on Recommendations View');
    const page = await pageOf(window, 'Recommendations', 'view');
    await page.locator('.item').nth(26).waitFor({ state: 'attached' });
    assert.equal(await page.locator('.item').count(), 27);
  },
};
