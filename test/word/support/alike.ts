import assert from 'node:assert/strict';
import { targetKey } from '../../../server/src/model/base/target';
import type { DocumentModel } from '../../../server/src/model/document';
import { wordsOf } from '../../syntax/shownOutline';

/** The blocks of a document with their links; footnotes last, since a Word file has them apart. */
export function saidBy({ tree, readings }: DocumentModel): readonly string[] {
  const lines = tree.blocks.flatMap((block, at) => {
    if (block.kind === 'furniture') return [];
    const links = (readings[at]?.references ?? []).map(
      ({ start, end, target }) =>
        `${block.text.slice(start, end).replace(/\s+/g, ' ')} = ${target.kind} ${targetKey(target)}`,
    );
    const level = block.kind === 'heading' || block.kind === 'subparagraph' ? block.level : '';
    return [
      {
        isNote: block.kind === 'footnote',
        line: [block.kind, level, block.label?.text, wordsOf(block), ...links].join(' | '),
      },
    ];
  });
  return [...lines.filter(({ isNote }) => !isNote), ...lines.filter(({ isNote }) => isNote)].map(({ line }) => line);
}

/** What a document is, without where it says so. */
export function identityOf({ identity: { basis, ...identity } }: DocumentModel): string {
  assert.ok(basis.blocks.length > 0);
  const left = new Set(['at', 'start', 'end', 'codeFrom', 'nameFrom']);
  return JSON.stringify(identity, (key, value: unknown) => (left.has(key) ? undefined : value), 1);
}
