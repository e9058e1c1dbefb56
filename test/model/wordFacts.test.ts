import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument, updateDocument } from '../../server/src/model/document';
import type { WordFacts } from '../../server/src/model/wordFacts';
import { changeText, openText } from '../../server/src/text/document';
import { readWord } from '../../server/src/word/readWord';
import { docx, p, r } from '../word/docx';

const FILE = docx({
  body: [
    p('CMW/C/XAA/CO/1'),
    p('Concluding observations on the initial report of Xandoria'),
    p(`${r('1.\tThe Committee welcomes the report.')}${r(' Not to be shown', '<w:vanish/>')}`),
  ].join(''),
});

describe('What a Word file says beside its text', () => {
  const read = readWord(FILE);
  assert.equal(read.kind, 'text');
  // What the reader gives has all of it.
  const word: WordFacts = read;
  const text = openText('file:///draft.docx', 'treaty-body', 0, read.text);

  it('is there in the model of the text that it belongs to', () => {
    assert.equal(readDocument(text, { word }).word, word);
    assert.equal(readDocument(text).word, undefined);
  });

  it('has the words of hidden text counted, in each version that it is said of', () => {
    const bare = readDocument(text);
    const model = readDocument(text, { word });
    assert.equal(model.words, bare.words + 4);
    const end = text.lines.positionAt(text.text.length);
    const { after, change } = changeText(text, { range: { start: end, end }, text: '\n2.\tTwo words\n' }, 1);
    assert.equal(updateDocument(model, after, change, { word }).words, bare.words + 6);
    assert.equal(updateDocument(model, after, change).words, bare.words + 2);
    assert.equal(updateDocument(bare, after, change, { word }).words, bare.words + 6);
  });
});
