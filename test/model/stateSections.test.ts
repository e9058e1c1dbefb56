import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { updateDocument } from '../../server/src/model/document';
import { changeText } from '../../server/src/text/textVersion';
import { notation } from '../evaluation/evaluate';
import { read } from '../support/documents';

const HEAD = 'United Nations\tCRC/C/XAA/4\n\nFourth periodic report submitted by Xandoria, due in 2018\n\n';

type Model = ReturnType<typeof read>;

/** The treaty articles that paragraphs of a State's report cite. */
function articlesCited({ readings, tree }: Model): readonly string[] {
  return readings.flatMap(({ references }, block) =>
    tree.blocks[block]?.kind === 'heading'
      ? []
      : references.flatMap(({ target }) => (target.kind === 'article' ? [notation(target) ?? ''] : [])),
  );
}

describe('a bare article with paragraphs in a document of a State', () => {
  it('is the treaty’s in the section on it', () => {
    const model = read(
      `${HEAD}\tEducation (art. 28)\n\n1.\tThe Government is bound by article 28, paragraph 1, and acts on it.\n\n2.\tUnder article 31 (1), leave is paid. Employers take part in the scheme (art. 12 (2)) and may train workers (arts. 20 (2) and 22 (1)).\n`,
    );
    assert.deepEqual(articlesCited(model), ['crc 28.1']);
  });

  it('may be one of a range in the heading', () => {
    const model = read(`${HEAD}\tArticles 12–14\n\n1.\tObligations under article 13, paragraph 1, are met.\n`);
    assert.deepEqual(articlesCited(model), ['crc 13.1']);
  });

  it('stays in its section below headings without articles, and leaves it below others', () => {
    const model = read(
      `${HEAD}\tEducation (art. 28)\n\n\tTeachers\n\n1.\tArticle 28, paragraph 1, is applied.\n\n\tLeisure (art. 31)\n\n2.\tArticle 28, paragraph 2, sets the fees.\n`,
    );
    assert.deepEqual(articlesCited(model), ['crc 28.1']);
  });

  it('follows an edit of the heading', () => {
    const text = `${HEAD}\tEducation (art. 28)\n\n1.\tArticle 31 (1) is applied.\n`;
    const model = read(text);
    const { after, change } = changeText(model.text, { text: text.replace('28)', '31)') }, 2);
    const changed = updateDocument(model, after, change);
    assert.deepEqual([articlesCited(model), articlesCited(changed)], [[], ['crc 31.1']]);
  });
});
