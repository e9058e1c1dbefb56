import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { updateDocument } from '../../server/src/model/document';
import { changeText } from '../../server/src/text/textVersion';
import { read } from '../support/documents';

const BODY =
  '1.\tParagraph 4 requires a remedy. Paragraph 9 requires more, and paragraph 12 too. See paragraph 2 above.\n2.\tText.\n';

function comment(title: string): string {
  return `CCPR/C/GC/35\n\nGeneral comment No. 35 (2014) ${title}\n\n${BODY}`;
}

/** What the numbers of the first paragraph are taken for. */
function targetsIn(model: ReturnType<typeof read>): readonly string[] {
  const reading = model.readings.find(({ block }) => block.kind === 'paragraph');
  return (reading?.references ?? []).map(({ target, ground }) => {
    if (target.kind === 'article') return `${target.instrument} ${target.article} (${target.paragraph}), ${ground}`;
    return target.kind === 'paragraph' ? `own ${target.number}` : target.kind;
  });
}

describe('paragraphs of the article that a general comment explains', () => {
  it('are told where the title names one article', () => {
    const targets = targetsIn(read(comment('on article 9 of the Covenant (liberty and security of person)')));
    assert.deepEqual(targets, ['iccpr 9 (4), explained', 'unknown', 'own 12', 'own 2']);
  });

  it('are told where a line under the title names it', () => {
    const line = '(thirty-fifth)\n\nArticle 9: Liberty and security of person';
    assert.equal(targetsIn(read(comment(line)))[0], 'iccpr 9 (4), explained');
    assert.equal(targetsIn(read(comment('(thirty-fifth)\n\nRemedies (art. 9)')))[0], 'unknown');
  });

  it('are left open where it names none, or several', () => {
    for (const title of ['on liberty', 'on articles 9 and 14 of the Covenant'])
      assert.deepEqual(targetsIn(read(comment(title))), ['unknown', 'unknown', 'own 12', 'own 2']);
  });

  it('follow the title when it is edited', () => {
    const before = read(comment('on article 9 of the Covenant'));
    const edited = before.text.text.replace('article 9', 'article 24');
    const { after, change } = changeText(before.text, { text: edited }, 2);
    const model = updateDocument(before, after, change);
    assert.deepEqual(targetsIn(model), targetsIn(read(after.text)));
    // Article 24 has three paragraphs.
    assert.equal(targetsIn(model)[0], 'unknown');
  });
});
