import assert from 'node:assert/strict';
import { leavesOf, type Tree } from '../../server/src/syntax/blocks/tree';

/** Asserts that the blocks of a tree, joined, are its text, that the leaves of each block are the block, and that spans lie inside. */
export function assertNothingLost(tree: Tree, text: string): void {
  assert.equal(tree.blocks.map((block) => block.text).join(''), text);
  let at = 0;
  tree.blocks.forEach((block, i) => {
    assert.ok(block.text.length > 0, 'no block is empty');
    assert.equal(tree.starts[i], at);
    at += block.text.length;
    const { marker, content, text: own } = block;
    assert.ok(0 <= marker.start && marker.start <= marker.end, 'the marker is a span');
    assert.ok(
      marker.end <= content.start && content.start <= content.end && content.end <= own.length,
      'the words are a span after it',
    );
    let leaf = 0;
    for (const { start, end } of leavesOf(block)) {
      assert.equal(start, leaf, 'leaves adjoin');
      assert.ok(end > start, 'no leaf is empty');
      leaf = end;
    }
    assert.equal(leaf, own.length, 'leaves reach the end');
  });
  assert.equal(at, text.length);
  assert.equal(tree.length, text.length);
}
