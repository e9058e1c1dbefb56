import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument, updateDocument } from '../../server/src/model/document';
import type { WordFacts } from '../../server/src/model/wordFacts';
import { changeText, openText } from '../../server/src/text/textVersion';
import { readWord } from '../../server/src/word/readWord';
import { type DocxParts, docx, level, list, listOf, numberingOf, p, r, table } from '../word/support/docx';

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

  it('has the words of hidden text counted, in the version that it is said of', () => {
    const bare = readDocument(text);
    const model = readDocument(text, { word });
    assert.equal(model.words, bare.words + 4);
    const same = changeText(
      text,
      { range: { start: text.lines.positionAt(0), end: text.lines.positionAt(1) }, text: 'C' },
      1,
    );
    assert.equal(updateDocument(bare, same.after, same.change, { word }).words, bare.words + 4);
    const end = text.lines.positionAt(text.text.length);
    const { after, change } = changeText(text, { range: { start: end, end }, text: '\n2.\tTwo words\n' }, 1);
    assert.equal(updateDocument(model, after, change).words, bare.words + 2);
  });
});

describe('The words of a Word file', () => {
  const wordsIn = (parts: DocxParts) => {
    const word = readWord(docx(parts));
    assert.equal(word.kind, 'text');
    return readDocument(openText('file:///draft.docx', 'treaty-body', 0, word.text), { word }).words;
  };

  it('are what the file says where the text is in a language that is not read', () => {
    const note = {
      footnotes: `<w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r(' لم تقدم')}`)}</w:footnote>`,
      numbering: numberingOf(listOf(1, level(0, 'decimal', '%1.'), 1)),
    };
    const numbered = p('ترحب اللجنة بالتقرير', list(1));
    const noted = p(`${r('وتعرب عن القلق')}<w:r><w:footnoteReference w:id="2"/></w:r>`);
    assert.equal(wordsIn({ body: `${numbered}${noted}${table([['أ', 'ب']])}`, ...note }), 3 + 3 + 2 + 2);
  });
});
