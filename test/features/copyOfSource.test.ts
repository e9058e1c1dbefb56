import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { copyText } from '../../server/src/features/citations/citedSources';
import { read } from '../support/documents';

const SOURCE =
  'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\nOriginal: English\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee thanks the delegation.\n';

describe('the copy that an answer names', () => {
  const words = (uri: string, isWord: boolean, text = SOURCE) => {
    const copy = { model: read(text, uri), isWord, doubts: [] };
    return copyText({ source: 'CMW/C/XAA/CO/2', place: '1', verdict: 'verbatim', copy }, 'en');
  };

  it('is a text, a Word file or a pasted text, with its language and status', () => {
    assert.equal(words('file:///a/CMW-C-XAA-CO-2.txt', false), 'CMW-C-XAA-CO-2.txt, English, final, text');
    assert.equal(words('file:///a/observations.docx', true), 'observations.docx, English, final, Word file');
    assert.equal(words('untitled:Untitled-1', false), 'Untitled-1, English, final, pasted text');
    assert.equal(
      words('file:///a/one.txt', false, `Advance unedited version\n\n${SOURCE}`),
      'one.txt, English, advance unedited version, text',
    );
  });

  it('is an official text, fingerprints or none', () => {
    const treaty = { source: 'icrmw', place: '10', verdict: 'verbatim' } as const;
    assert.equal(copyText({ ...treaty, copyName: 'migrants.txt' }, 'en'), 'official text from migrants.txt');
    assert.equal(copyText({ ...treaty, isByPrints: true }, 'en'), 'fingerprints of the English text');
    assert.equal(copyText({ ...treaty, verdict: 'not-checked', reason: 'no-official-text' }, 'en'), '');
  });
});
