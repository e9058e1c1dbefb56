import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  damagedIn,
  decodeDocument,
  decodeText,
  hasDocumentEnding,
  isOtherEncoding,
  isSkippedFolder,
  originalOfCopy,
} from '../server/src/textFiles';

describe('bytes of a file', () => {
  const little = Buffer.from('\ufeffCAT é', 'utf16le');
  for (const [name, bytes] of [
    ['UTF-8', Buffer.from('CAT é')],
    ['UTF-8 with a mark', Buffer.from('\ufeffCAT é')],
    ['UTF-16, little end first', little],
    ['UTF-16, big end first', Buffer.from(little).swap16()],
  ] as const) {
    it(`in ${name} are the text without its mark`, () => {
      assert.equal(decodeText(bytes), 'CAT é');
      assert.equal(decodeDocument(bytes), 'CAT é');
    });
  }

  it('that are not UTF-8 are read as far as they are', () => {
    assert.equal(decodeText(Buffer.from([0x43, 0xe9, 0x41])), 'C\ufffdA');
    assert.equal(decodeText(new Uint8Array()), '');
  });

  it('are told from those of another encoding', () => {
    const damaged = (bytes: Uint8Array) => damagedIn(bytes, decodeText(bytes));
    const own = '\ufffd and \uffef '.repeat(30);
    assert.equal(damaged(Buffer.from(own)), 0);
    assert.equal(damaged(Buffer.concat([Buffer.from(own), Buffer.from([0xe9, 0xef])])), 2);
    assert.equal(damaged(Buffer.from('\ufeff\ufffd', 'utf16le')), 0);
    assert.ok(isOtherEncoding(3, 2000));
    assert.ok(!isOtherEncoding(2, 2000));
  });

  it('with a NUL among them are no document', () => {
    assert.equal(decodeDocument(Buffer.from('CAT\0')), undefined);
    assert.equal(decodeDocument(Buffer.from('CAT', 'utf16le')), undefined);
  });
});

describe('files and folders by their names', () => {
  it('may be documents', () => {
    for (const name of ['a.txt', 'A.TXT', 'file:///x/a.treaty-body']) assert.ok(hasDocumentEnding(name), name);
    for (const name of ['a.text', 'txt', 'a.txt.md', 'a.txt/']) assert.ok(!hasDocumentEnding(name), name);
  });

  it('may be copies of others', () => {
    for (const [copy, original] of [
      ['CAT-C-XAA-CO-1 (edited).docx', 'CAT-C-XAA-CO-1.docx'],
      ['a (checked 12).docm', 'a.docm'],
      ['file:///x/my%20draft%20%28live%29.docx', 'file:///x/my%20draft.docx'],
      ['/x/a (typed) (edited).docx', '/x/a (typed).docx'],
      ['a (final).docx', undefined],
      ['a (working copy).docx', 'a.docx'],
      ['file:///x/a%20%28working%20copy%29.docx', 'file:///x/a.docx'],
      ['a(edited).docx', undefined],
      ['(edited).docx', undefined],
      ['a (edited).txt', undefined],
    ] as const)
      assert.equal(originalOfCopy(copy), original, copy);
  });

  it('are not looked into', () => {
    for (const name of ['.git', '.', 'node_modules', '__pycache__']) assert.ok(isSkippedFolder(name), name);
    for (const name of ['drafts', 'my.folder', 'Node_Modules', '']) assert.ok(!isSkippedFolder(name), name);
  });
});
