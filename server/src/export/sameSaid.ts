import { targetKey } from '../model/base/target';
import type { DocumentModel } from '../model/document';
import { type Block, contentOf } from '../syntax/blocks/block';

/** Marks of notes, which Word renumbers if they change places. */
const MARKS_PATTERN = /[⁰¹²³⁴-⁹ᵃ-ᶿ]/gu;

/** Whether two documents have the same blocks, numbers, words and reference targets, ignoring the order of notes and any `goneNotes`. */
export function readTheSame(a: DocumentModel, b: DocumentModel, goneNotes: ReadonlySet<string>): boolean {
  return firstDifference(a, b, goneNotes) === undefined;
}

/** The first difference between two documents. */
function firstDifference(
  a: DocumentModel,
  b: DocumentModel,
  goneNotes: ReadonlySet<string>,
): readonly [string, string] | undefined {
  const [before, after] = [textsOf(a, goneNotes), textsOf(b, new Set())];
  for (let at = 0; at < Math.max(before.length, after.length); at++)
    if (before[at] !== after[at]) return [before[at] ?? '', after[at] ?? ''];
  return undefined;
}

/** The key by which a note is recognized: its words without marks and white space. */
export function noteKey(words: string): string {
  return words.replace(MARKS_PATTERN, '').replace(/\s+/g, '');
}

function textsOf({ tree, readings }: DocumentModel, goneNotes: ReadonlySet<string>): readonly string[] {
  const body: string[] = [];
  const notes: string[] = [];
  tree.blocks.forEach((block, at) => {
    if (block.kind === 'furniture') return;
    const links = (readings[at]?.references ?? []).map(({ target }) => `${target.kind} ${targetKey(target)}`);
    const isNote = block.kind === 'footnote';
    const words = noteKey(contentOf(block));
    // A note without its mark may parse as text.
    if ((isNote || block.kind === 'unnumbered') && goneNotes.has(words)) return;
    (isNote ? notes : body).push([block.kind, isNote ? '' : numberOf(block), words, ...links].join(' | '));
  });
  return [...body, ...notes.sort()];
}

function numberOf({ kind, level, label }: Block): string {
  const depth = kind === 'heading' || kind === 'subparagraph' ? level : '';
  return `${depth} ${label?.text ?? ''}`;
}
