import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asGlob, compileGlob, isGlob, isSoundGlob } from '../../server/src/text/glob';
import { fc } from '../support/random';

describe('patterns for paths', () => {
  const cases: readonly (readonly [pattern: string, fits: readonly string[], fitsNot: readonly string[]])[] = [
    ['*.txt', ['a.txt', 'drafts/a.txt', '.txt'], ['a.txt.bak', 'a.md']],
    ['/a.txt', ['a.txt'], ['drafts/a.txt']],
    ['drafts/*.txt', ['drafts/a.txt'], ['drafts/x/a.txt', 'a.txt', 'x/drafts/a.txt']],
    ['drafts/**/*.txt', ['drafts/a.txt', 'drafts/x/y/a.txt'], ['a.txt']],
    ['drafts/**', ['drafts/a.txt', 'drafts/x/y.md'], ['draft/a.txt']],
    ['**/CO-?.txt', ['CO-1.txt', 'x/CO-2.txt'], ['CO-12.txt', 'x/CO-/.txt']],
    ['{CMW,CRC}-*.txt', ['CMW-1.txt', 'CRC-1.txt'], ['CAT-1.txt', '{CMW,CRC}-1.txt']],
    ['[A-C]*.txt', ['A.txt', 'Cx.txt'], ['D.txt', 'a.txt']],
    ['[!A]*.txt', ['B.txt'], ['A.txt']],
    ['a+(b).txt', ['a+(b).txt'], ['aab.txt']],
    ['a\\*.txt', ['a*.txt'], ['ab.txt']],
    ['./x/a.txt', ['x/a.txt'], ['a.txt']],
    ['a{b.txt', ['a{b.txt'], ['ab.txt']],
    ['[z-a].txt', ['[z-a].txt'], ['z.txt']],
  ];
  for (const [pattern, fits, fitsNot] of cases) {
    it(pattern, () => {
      const glob = compileGlob(pattern);
      for (const path of fits) assert.ok(glob(path), path);
      for (const path of fitsNot) assert.ok(!glob(path), path);
    });
  }

  it('match a name that was made one, and it alone', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 20 }), fc.string({ maxLength: 20 }), (name, other) => {
        fc.pre(!/[\r\n\u2028\u2029]/.test(name + other) && !name.startsWith('./'));
        const glob = compileGlob(`x/${asGlob(name)}`);
        assert.ok(glob(`x/${name}`));
        assert.equal(glob(`x/${other}`), other === name);
      }),
    );
  });

  it('are told from those that match their own letters alone', () => {
    for (const pattern of ['[', 'a{b.txt', '[z-a].txt', 'x/{a,[b}']) assert.ok(!isSoundGlob(pattern), pattern);
    for (const pattern of ['a\\[', 'a}', ']', '[[]', '{a,b}/[!c].txt', '**']) assert.ok(isSoundGlob(pattern), pattern);
  });

  it('are told from names', () => {
    for (const pattern of ['*', 'a?.txt', '{a,b}', '[a]']) assert.ok(isGlob(pattern), pattern);
    assert.ok(!isGlob('drafts/CMW-C-XAA-CO-1 (en).txt'));
  });
});
