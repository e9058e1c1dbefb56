import { strict as assert } from 'node:assert';
import { sample } from './samples.mjs';

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
  'an ordinary text shows none': async (window) => {
    await window.command('File: New Untitled Text File');
    await window.waitForNoWords();
  },
};
