import { strict as assert } from 'node:assert';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PICTURE } from './support/driver.mjs';
import { sample } from './support/samples.mjs';

const RUSSIAN = `CMW/C/XEE/CO/1

Заключительные замечания по первоначальному докладу Ксандории

1.\tКомитет рассмотрел доклад на своих заседаниях и принимает к сведению ответы делегации.
2.\tКомитет приветствует новый закон и рекомендует выслушать трудящихся и членов их семей.
`;

const NEAR = `Preliminary remarks

1.\tThe Committee welcomes it.
2.\tThe Committee recommends that the State party, as a State party, go on.
3.\tThe Committee urges the State party to report.
`;

export const steps = {
  'a sample opens as a Treaty Body Document': async (window) => {
    await window.open(sample());
    await window.waitForLanguageMode('Treaty Body Document');
    assert.equal(await window.activeFile(), sample());
  },
  'the status bar shows its word count and limit': async (window) => {
    const words = await window.words();
    assert.match(words, /^[\d,]+ \/ [\d,]+ words$/);
    await window.command('View: Close Primary Side Bar');
    await window.resize(...PICTURE);
    await window.screenshot('walkthrough-open', { themes: true });
    await window.command('View: Show Explorer');
  },
  'a text in an unsupported language is marked': async (window) => {
    await window.resize(1280, 800);
    const name = 'CMW-C-XEE-CO-1.txt';
    const path = join(window.host.workspace, name);
    writeFileSync(path, RUSSIAN);
    await window.open(path);
    await window.waitForStatus('status', 'Russian, not checked');
    await window.screenshot('language');
    await window.command('View: Close Editor');
    rmSync(path);
  },
  'a near miss gets a hint; a click treats it as a document, which is remembered': async (window) => {
    const name = 'remarks.txt';
    const path = join(window.host.workspace, name);
    writeFileSync(path, NEAR);
    await window.open(path);
    await window.waitForLanguageMode('Plain Text');
    await window.waitForStatus('near', 'Treaty body document?');
    await window.screenshot('near');
    await window.page.locator('#treaty-body-tools\\.treaty-body\\.treatyBody\\.near').click();
    await window.waitForLanguageMode('Treaty Body Document');
    await window.notification('remarks.txt is treated as a treaty body document. Recorded in treaty-body.json.');
    await window.screenshot('claimed');
    await window.clearNotifications();
    assert.match(await window.fileIn('treaty-body.json'), /"files": "\/remarks\.txt"/);
    await window.command('View: Close Editor');
    await window.open(path);
    await window.waitForLanguageMode('Treaty Body Document');
    await window.command('View: Close Editor');
    rmSync(path);
    window.host.restore();
  },
  'an ordinary text gets no hint': async (window) => {
    await window.command('File: New Untitled Text File');
    await window.type('Shopping list');
    // Once the server has read another document, this one has been examined too.
    await window.open(sample());
    await window.words();
    await window.page.locator('.tab', { hasText: 'Untitled-1' }).click();
    await window.waitForNoWords();
    await window.waitForLanguageMode('Plain Text');
    await window.page.locator('#treaty-body-tools\\.treaty-body\\.treatyBody\\.near').waitFor({ state: 'hidden' });
    await window.command('View: Revert and Close Editor');
  },
};
