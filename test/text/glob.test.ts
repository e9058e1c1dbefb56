import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asGlob, compileGlob, type GlobWork, globProblem, isGlob } from '../../server/src/text/globs/glob';
import { HOSTILE_PATTERNS } from '../support/hostile/hostilePatterns';
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
    ['drafts[!A]a.txt', ['draftsBa.txt'], ['drafts/a.txt']],
    ['[]a].txt', ['].txt', 'a.txt'], ['b.txt']],
    ['[!]a].txt', ['b.txt'], ['].txt', 'a.txt']],
    ['{a,{b,c}d,}.txt', ['a.txt', 'bd.txt', 'cd.txt', '.txt'], ['b.txt', 'ad.txt']],
    ['{**/x,y/**/z}', ['x', 'a/b/x', 'y/z', 'y/a/z'], ['z', 'a/y/z']],
    ['**/**/a', ['a', 'b/a', 'b/c/d/a'], ['ba']],
    ['a?c', ['a😀c', 'a\nc'], ['a/c', 'ac']],
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
        fc.pre(!name.startsWith('./'));
        const glob = compileGlob(`x/${asGlob(name)}`);
        assert.ok(glob(`x/${name}`));
        assert.equal(glob(`x/${other}`), other === name);
      }),
    );
  });

  it('are told from those that match their own letters alone', () => {
    for (const pattern of ['[', 'a{b.txt', '[z-a].txt', 'x/{a,[b}']) {
      assert.equal(globProblem(pattern), 'open', pattern);
      assert.ok(compileGlob(pattern)(pattern), pattern);
    }
    for (const pattern of ['a\\[', 'a}', ']', '[[]', '{a,b}/[!c].txt', '**', 'a\\'])
      assert.equal(globProblem(pattern), undefined, pattern);
  });

  it('are refused where they are longer than any path', () => {
    const long = `${'a'.repeat(10_000)}*`;
    assert.equal(globProblem(long), 'long');
    assert.ok(compileGlob(long)(long));
    assert.ok(!compileGlob(long)(`${'a'.repeat(10_000)}b`));
    // A name of the longest kind, all of it escaped, is none of these.
    const name = '['.repeat(4096);
    assert.equal(globProblem(asGlob(name)), undefined);
    assert.ok(compileGlob(asGlob(name))(name));
  });

  describe('cost what the path and the pattern are long, whatever they are', () => {
    const costOf = (pattern: string, path: string): number => {
      const work: GlobWork = { states: 0 };
      compileGlob(pattern, work)(path);
      return work.states;
    };
    for (const { name, pattern, path } of HOSTILE_PATTERNS) {
      it(name, () => {
        for (const size of [10, 100])
          for (const length of [10, 100]) {
            const [written, tried] = [pattern(size), path(length)];
            // Each of the pattern's states is looked at once for each character at the most.
            assert.ok(costOf(written, tried) <= (4 * written.length + 8) * (tried.length + 1), `${size} on ${length}`);
          }
      });
    }
  });

  it('are told from names', () => {
    for (const pattern of ['*', 'a?.txt', '{a,b}', '[a]']) assert.ok(isGlob(pattern), pattern);
    assert.ok(!isGlob('drafts/CMW-C-XAA-CO-1 (en).txt'));
  });
});
