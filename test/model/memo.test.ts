import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Memo, memoizeBy, memoizeEach, valuesOnBases } from '../../server/src/model/base/memo';

describe('what is kept with an object', () => {
  it('is given back for that object alone, and replaced by what is kept later', () => {
    const kept = new Memo<object, string>();
    const [one, other] = [{}, {}];
    kept.set(one, 'first');
    kept.set(one, 'second');
    assert.deepEqual([kept.get(one), kept.get(other)], ['second', undefined]);
  });

  it('is not what somebody else keeps with it', () => {
    const [kept, others] = [new Memo<object, string>(), new Memo<object, string>()];
    const one = {};
    kept.set(one, 'mine');
    assert.equal(others.get(one), undefined);
  });

  it('is not copied with the object, and not seen by who compares two', () => {
    const kept = new Memo<object, string>();
    const one = { name: 'paragraph' };
    kept.set(one, 'mine');
    const copy = { ...one };
    assert.equal(kept.get(copy), undefined);
    assert.deepEqual(one, copy);
    const list = [1, 2];
    kept.set(list, 'mine');
    assert.deepEqual(list, [1, 2]);
  });
});

describe('what is computed of an object and of other values', () => {
  it('is kept for as long as all of them are the same, and computed again where one is another', () => {
    let computed = 0;
    const said = memoizeBy((of: { readonly name: string }, language: string, words: readonly string[]) => {
      computed++;
      return [of.name, language, ...words].join(' ');
    });
    const one = { name: 'paragraph' };
    const words = ['a', 'b'];
    const first = said(one, 'en', words);
    assert.deepEqual([said(one, 'en', words), computed], [first, 1]);
    assert.deepEqual([said(one, 'fr', words), computed], ['paragraph fr a b', 2]);
    assert.deepEqual([said(one, 'fr', ['c']), computed], ['paragraph fr c', 3]);
    assert.deepEqual([said({ name: 'heading' }, 'fr', ['c']), computed], ['heading fr c', 4]);
  });

  it('is computed again where there are more values or fewer, and kept where it is undefined', () => {
    let computed = 0;
    const count = memoizeBy((_: object, ...all: readonly number[]) => {
      computed++;
      return all.length === 0 ? undefined : all.length;
    });
    const one = {};
    assert.deepEqual([count(one), count(one), computed], [undefined, undefined, 1]);
    assert.deepEqual([count(one, 1), count(one, 1, 2), computed], [1, 2, 3]);
  });
});

describe('what is computed of an object for one key after another', () => {
  it('is kept for each of them, and for that object alone', () => {
    let computed = 0;
    const from = memoizeEach(({ text }: { readonly text: string }, at: number) => {
      computed++;
      return text.slice(at);
    });
    const [one, other] = [{ text: 'paragraph' }, { text: 'heading' }];
    assert.deepEqual([from(one, 4), from(one, 0), from(one, 4), computed], ['graph', 'paragraph', 'graph', 2]);
    assert.deepEqual([from(other, 4), from(one, 4), computed], ['ing', 'graph', 3]);
  });
});

describe('what is computed on a basis', () => {
  it('is kept for uses that alternate, and only for the last few', () => {
    const computed: number[] = [];
    const square = valuesOnBases<object, number>();
    const one = {};
    const ask = (n: number) =>
      square(one, [n, 'basis'], () => {
        computed.push(n);
        return n * n;
      });
    assert.deepEqual([2, 3, 2, 3].map(ask), [4, 9, 4, 9]);
    assert.deepEqual(computed, [2, 3]);
    for (let n = 10; n < 20; n++) ask(n);
    assert.deepEqual([ask(19), ask(2)], [361, 4]);
    assert.deepEqual(
      computed.filter((n) => n < 10 || n === 19),
      [2, 3, 19, 2],
    );
  });
});
