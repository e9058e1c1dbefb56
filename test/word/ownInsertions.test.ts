import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyText } from '../../server/src/word/apply/applyText';
import { partOf } from '../export/exported';
import { docx, p, r } from './support/docx';
import { read } from './support/reading';

/** The file with an edited text, and its main document. It comes back as it was if rejected. */
function apply(bytes: Uint8Array, edited: string) {
  const result = applyText(bytes, edited, { author: 'A. Drafter', date: '2026-01-02T03:04:05Z' });
  if (result.kind !== 'applied') assert.fail(JSON.stringify(result));
  assert.equal(read(result.bytes, 'original').text, read(bytes, 'original').text);
  return { accepted: result.accepted, body: partOf(result.bytes, 'word/document.xml') };
}

describe('what an author deletes of an own insertion', () => {
  it('is taken out where the paragraph around it goes, as Word does', () => {
    const by = (author: string) => `w:id="7" w:author="${author}" w:date="2025-01-01T00:00:00Z"`;
    const inserted = (author: string, words: string) => `<w:ins ${by(author)}>${r(words)}</w:ins>`;
    const mark = (author: string) => `<w:rPr><w:ins ${by(author)}/></w:rPr>`;
    const bytes = docx({
      body:
        p(r('One ') + inserted('A. Drafter', 'own') + inserted('B. Other', ' other') + r(' more.')) +
        p(inserted('A. Drafter', 'Own paragraph.'), mark('A. Drafter')) +
        p(inserted('B. Other', 'Another.'), mark('B. Other')) +
        p(`<w:ins ${by('A. Drafter')}>${r('Own around ')}${inserted('B. Other', 'theirs')}</w:ins>`, mark('B. Other')) +
        p('Last.'),
    });
    const { body, accepted } = apply(bytes, 'Last.');
    assert.equal(accepted.text, 'Last.');
    assert.doesNotMatch(body, /own|Own/, 'own words are gone');
    assert.match(body, /<w:ins [^>]*B\. Other[^>]*>.*?<w:del [^>]*A\. Drafter[^>]*>.*?other/);
    assert.match(body, /<w:ins [^>]*B\. Other[^>]*>.*?<w:del [^>]*A\. Drafter[^>]*>.*?theirs/);
    assert.equal(body.match(/<w:p>/g)?.length, 4, 'the own paragraph is gone, those of the other stay deleted');
    const words = apply(
      docx({ body: p(`<w:ins ${by('A. Drafter')}><w:r><w:t>one two three</w:t></w:r></w:ins>`) }),
      'one three',
    );
    assert.ok(
      !words.body.includes('w:del'),
      'without a space to keep at its ends, an element of words needs no mark for it',
    );
  });
});
