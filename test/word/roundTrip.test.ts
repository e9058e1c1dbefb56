import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { DocumentModel } from '../../server/src/model/document';
import { targetKey } from '../../server/src/model/target';
import { read as readText } from '../support/documents';
import { messages } from '../support/findings';
import { wordsOf } from '../syntax/outline';
import { draftAsWord } from './draftAsWord';
import { read } from './reading';

/** The blocks of a document with their links; footnotes last, since a Word file has them apart. */
function saidBy({ tree, readings }: DocumentModel): readonly string[] {
  const lines = tree.blocks.flatMap((block, at) => {
    if (block.kind === 'furniture') return [];
    const links = (readings[at]?.references ?? []).map(
      ({ start, end, target }) => `${block.text.slice(start, end)} = ${target.kind} ${targetKey(target)}`,
    );
    const level = block.kind === 'heading' || block.kind === 'subparagraph' ? block.level : '';
    return [
      {
        isNote: block.kind === 'footnote',
        line: [block.kind, level, block.label?.text, wordsOf(block), ...links].join(' | '),
      },
    ];
  });
  return [...lines.filter(({ isNote }) => !isNote), ...lines.filter(({ isNote }) => isNote)].map(({ line }) => line);
}

/** What a document is, without where it says so. */
function identityOf({ identity: { basis, ...identity } }: DocumentModel): string {
  assert.ok(basis.blocks.length > 0);
  const left = new Set(['at', 'start', 'end', 'codeFrom', 'nameFrom']);
  return JSON.stringify(identity, (key, value: unknown) => (left.has(key) ? undefined : value), 1);
}

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
