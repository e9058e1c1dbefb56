import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InOrder } from '../../../server/src/cli/io/inOrder';
import { runCaptured, type World } from '../support/captured';

/** Documents that differ in length and in what is found, with one that cannot be read and one in a folder of another project. */
function manyFiles(count: number): NonNullable<World['files']> {
  const files: Record<string, string> = {
    'drafts/treaty-body.json': '{ "rules": { "paragraph-exists": "warning", "no-rule": "off" } }',
  };
  for (let i = 0; i < count; i++) {
    const folder = i % 3 === 0 ? 'drafts/' : '';
    const text = `CMW/C/XAA/CO/1\n\n1.\tThe Committee recalls paragraph ${i % 5} above.\n`;
    files[`${folder}${i}.txt`] = i % 11 === 7 ? '%PDF-1.4' : text + '2.\tIt thanks Xyria.\n'.repeat(i % 4);
  }
  return files;
}

describe('threads', () => {
  for (const format of ['pretty', 'json', 'sarif', 'github']) {
    it(`print what one alone prints, as ${format}`, async () => {
      const files = manyFiles(60);
      const args = ['check', `--format=${format}`, ...Object.keys(files).filter((file) => file.endsWith('.txt'))];
      const alone = await runCaptured(args, { files, slow: true });
      assert.equal(alone.helped, 0);
      for (const processors of [2, 4]) {
        const together = await runCaptured(args, { files, slow: true, processors });
        assert.ok(together.helped > 5, `${together.helped} files`);
        assert.deepEqual({ ...together, helped: 0 }, alone);
      }
    });
  }

  it('may end, and what they had in hand is done again', async () => {
    const files = manyFiles(60);
    const args = ['check', ...Object.keys(files).filter((file) => file.endsWith('.txt'))];
    const alone = await runCaptured(args, { files, slow: true });
    const left = await runCaptured(args, { files, slow: true, processors: 3, threadsEndAfter: 4 });
    assert.ok(left.helped > 0);
    assert.deepEqual({ ...left, helped: 0 }, alone);
  });

  it('do not join a short run, nor one that corrects', async () => {
    const files = manyFiles(4);
    assert.equal((await runCaptured(['check', '1.txt', '2.txt'], { files, processors: 8 })).helped, 0);
    const more = manyFiles(60);
    const args = ['check', '--fix', ...Object.keys(more).filter((file) => file.endsWith('.txt'))];
    assert.equal((await runCaptured(args, { files: more, slow: true, processors: 8 })).helped, 0);
  });
});

describe('work in order', () => {
  it('keeps the order, whoever is first to be done, and runs no further ahead than it may', async () => {
    const items = Array.from({ length: 100 }, (_, i) => i);
    let taken = 0;
    let furthest = 0;
    const order = new InOrder<number, number>(items, 10);
    const task = async (item: number) => {
      furthest = Math.max(furthest, item - taken);
      await new Promise((resolve) => setTimeout(resolve, (item * 7) % 5));
      return item * 2;
    };
    order.add(task, 3);
    order.add(task, 5);
    const results: number[] = [];
    for await (const result of order) {
      results.push(result);
      taken++;
    }
    assert.deepEqual(
      results,
      items.map((item) => item * 2),
    );
    assert.ok(furthest <= 10, String(furthest));
  });

  it('begins nothing more once the reader has gone, and hands on what fails', async () => {
    const items = Array.from({ length: 50 }, (_, i) => i);
    let begun = 0;
    const left = new InOrder<number, number>(items, 4);
    left.add(async (item) => {
      begun++;
      return item;
    }, 2);
    for await (const result of left) if (result === 5) break;
    const atEnd = begun;
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
    assert.equal(begun, atEnd);
    assert.ok(begun < 20);
    const failing = new InOrder<number, number>(items, 4);
    failing.add(async (item) => {
      if (item === 3) throw new Error('broken');
      return item;
    }, 2);
    const read = async () => {
      for await (const _ of failing);
    };
    await assert.rejects(read, /broken/);
  });
});
