import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { definitionsAt } from '../../server/src/features/definition';
import { hover } from '../../server/src/features/hover/hover';
import { outlineNodes } from '../../server/src/features/outline';
import type { Target } from '../../server/src/model/base/target';
import type { DocumentModel } from '../../server/src/model/document';
import { read } from '../support/documents';

const HEAD = `CCPR/C/131/D/2901/2016

Human Rights Committee

Views adopted by the Committee under article 5 (4) of the Optional Protocol, concerning communication No. 2901/2016

1.\tThe author is A.B., a national of Xandoria.

2.1\tThe author was detained.

2.2\tThe author complained.

2.10\tThe author was released.

7.3\tThe Committee notes the claims.

`;

/** The targets of the references of the last paragraph that a text with these words has, those of articles and symbols left out. */
function paragraphsIn(words: string, number = '8.'): string {
  const model = read(`${HEAD}${number}\t${words}\n`);
  return targetsOf(model, model.readings.length - 1);
}

function targetsOf(model: DocumentModel, block: number): string {
  return (model.readings[block]?.references ?? [])
    .map(({ target }) => shown(target))
    .filter((target) => target !== '')
    .join(', ');
}

function shown(target: Target): string {
  if (target.kind === 'paragraph') return target.number;
  if (target.kind === 'other-paragraph') return `other ${target.number}`;
  return target.kind === 'unknown' ? '?' : '';
}

describe('Views and decisions', () => {
  it('are known by their symbol, or by their title, and have no roles', () => {
    const model = read(HEAD);
    assert.equal(model.identity.kind, 'views');
    assert.equal(model.identity.committee?.id, 'CCPR');
    assert.equal(model.identity.state, undefined);
    for (const title of [
      'Views adopted by the Committee under article 5 (4) of the Optional Protocol, concerning communication No. 9/2016',
      'Decision adopted by the Committee under article 22 of the Convention, concerning communication No. 9/2016',
      'Opinion adopted by the Committee under article 14 of the Convention, concerning communication No. 9/2016',
      'Constatations adoptées par le Comité en vertu de l’article 5 (par. 4) du Protocole facultatif, concernant la communication n° 9/2016',
    ])
      assert.equal(read(`${title}\n\n1.\tThe author is A.B.\n`).identity.kind, 'views', title);
    const advised = read(`${HEAD}8.\tThe Committee is concerned about this and recommends that the State party act.\n`);
    assert.deepEqual([...new Set(advised.roles)], ['neither']);
  });

  it('have paragraphs numbered by parts, which lead to where they are', () => {
    const text = `${HEAD}8.\tShe complained (see paras. 2.1–2.10 above).\n`;
    const model = read(text);
    for (const number of ['2.1', '2.10']) {
      const at = text.lastIndexOf(number === '2.1' ? '2.1–' : number) + 1;
      const [place] = definitionsAt(model, at);
      assert.equal(place && text.slice(place.name.start).startsWith(`${number}\t`), true, number);
      assert.match(JSON.stringify(hover(model, at, () => undefined, 'en')?.prose), new RegExp(`Paragraph ${number}"`));
    }
    const names = outlineNodes(model, 'en').map(({ name }) => name);
    assert.deepEqual(
      names.slice(1).map((name) => name.split(' ')[0]),
      ['1.', '2.1', '2.2', '2.10', '7.3', '8.'],
    );
  });

  it('cite their own paragraphs where nobody else is named', () => {
    for (const [words, expected] of [
      ['She was detained (see para. 2.1 above).', '2.1'],
      ['She was detained (para. 2.1).', '2.1'],
      ['She was detained (see paras. 2.1 and 2.2).', '2.1, 2.2'],
      ['The Supreme Court rejected the appeal (see para. 2.2).', '2.2'],
      ['As indicated in paragraph 2.2, she complained.', '2.2'],
      ['The Committee recalls A.B. v. Xandoria (para. 7.3).', 'other 7.3'],
      ['The Committee recalls A.B. v. Xandoria (see para. 7.3).', 'other 7.3'],
      ['The Committee recalls A.B. v. Xebria (CCPR/C/99/D/1500/2006), para. 7.3.', 'other 7.3'],
      ['It was said elsewhere (para. 9.4).', 'other 9.4'],
      ['As to paragraph 1, she is silent.', '?'],
      ['As to paragraph (c), the court is no authority.', '?'],
      ['The facts are in paragraph 2.2 of the present Views.', '2.2'],
      ['She refers to paragraph 7.3 of the Views in A.B. v. Xebria.', 'other 7.3'],
    ] as const)
      assert.equal(paragraphsIn(words), expected, words);
    // What lies ahead is said to be below.
    assert.equal(paragraphsIn('It was expressed there (para. 2.10).', '2.2'), '2.10');
    const ahead = read(HEAD.replace('was detained.', 'was detained (para. 7.3).'));
    const owner = ahead.paragraphs.byNumber.get('2.1')?.block ?? -1;
    assert.equal(targetsOf(ahead, owner), '?');
    const below = read(HEAD.replace('was detained.', 'was detained (see para. 7.3 below).'));
    assert.equal(targetsOf(below, owner), '7.3');
  });

  it('cite them in notes', () => {
    for (const [note, expected] of [
      ['See para. 2.1.', '2.1'],
      ['See para. 2.1 above.', '2.1'],
      ['See A.B. v. Xebria, para. 7.3.', 'other 7.3'],
      ['See also A.B. v. Xebria, para 7.3.', 'other 7.3'],
      ['See communication No. 1500/2006, A.B. v. Xebria, Views adopted on 3 May 2009, para. 7.3.', 'other 7.3'],
    ] as const)
      assert.equal(paragraphsIn(`She was detained.\n\n\t1\t${note}`), expected, note);
  });

  it('tell the articles of the Protocol from those of the Covenant, and opinions from the Views', () => {
    const text = `${HEAD}8.\tUnder article 5 (2) (b) of the Optional Protocol, the claim under article 9 of the Covenant is admissible.

Annex

Individual opinion of Committee member C.D. (dissenting)

1.\tI disagree with paragraph 2.2 of the Views.

2.\tMy reasons are in paragraph 1 above.
`;
    const model = read(text);
    const instruments = model.readings
      .flatMap(({ references }) => references)
      .flatMap(({ target }) => (target.kind === 'article' ? [`${target.instrument} ${target.article}`] : []));
    assert.deepEqual(instruments, ['op1-iccpr 5', 'op1-iccpr 5', 'iccpr 9']);
    const [own] = definitionsAt(model, text.indexOf('paragraph 1 above') + 10);
    assert.equal(own && text.slice(own.name.start).startsWith('1.\tI disagree'), true);
    const [main] = definitionsAt(model, text.indexOf('paragraph 2.2 of') + 11);
    assert.equal(main && text.slice(main.name.start).startsWith('2.2\tThe author complained'), true);
  });
});
