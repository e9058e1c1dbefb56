import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { read as readText } from '../support/documents';
import { messages } from '../support/rules/findings';
import { identityOf, saidBy } from './support/alike';
import { draftAsWord } from './support/draftAsWord';
import { read } from './support/reading';

const SAMPLES = ['CMW-C-XAA-CO-2', 'CEDAW-C-XBB-CO-6', 'CMW-C-XAA-Q-2'];

describe('a draft as a Word file with automatic numbers', () => {
  for (const name of SAMPLES) {
    const text = readFileSync(`samples/${name}.txt`, 'utf8');
    const ofWord = read(draftAsWord(text));

    it(`has the outline and the links of the text: ${name}`, () => {
      assert.deepEqual(saidBy(readText(ofWord.text)), saidBy(readText(text)));
    });

    it(`has the identity of the text: ${name}`, () => {
      assert.equal(identityOf(readText(ofWord.text)), identityOf(readText(text)));
    });

    it(`has the findings of the text: ${name}`, () => {
      assert.equal(messages(ofWord.text), messages(text));
    });
  }
});
