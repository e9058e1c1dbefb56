import { isRefused, type OperationOutcome, type Refused } from '../../server/src/edits/paragraphs/operation';
import { findRange, findTarget } from '../../server/src/features/places/places';
import type { ParagraphPlace, Reference } from '../../server/src/model/base/target';
import { type DocumentModel, readDocument } from '../../server/src/model/document';
import type { PlaceLookup } from '../../server/src/model/paragraphs/paragraphs';
import { applyEdits, type Span } from '../../server/src/text/edits';
import { openText } from '../../server/src/text/textVersion';
import { marksIn } from './editedDrafts';

export function read(text: string): DocumentModel {
  return readDocument(openText('untitled:draft', 'treaty-body', 1, text));
}

/** A place as it is written: "12 (a)". */
export function place(written: string): ParagraphPlace {
  const [number = '', ...path] = written.match(/\d+|[a-z]/g) ?? [];
  return { number, path };
}

/** The outcome of an operation that must be possible. */
export function done(result: OperationOutcome | Refused): OperationOutcome {
  if (isRefused(result)) throw new Error(`refused: ${result.refused}`);
  return result;
}

/** The text after an operation. */
export function after(model: DocumentModel, result: OperationOutcome | Refused): string {
  return applyEdits(model.text.text, done(result).edits);
}

/** A numbered thing that a citation names, by the words that no other has; `head` is empty for what is not there. */
export interface Thing {
  readonly head: string;
  /** What it says itself before anything that is numbered below it. */
  readonly first: ReadonlySet<string>;
  /** The same with what it says after that. */
  readonly said: ReadonlySet<string>;
  /** What it says with all that is below it. */
  readonly owned: ReadonlySet<string>;
}

/** One list of citations: the sentence that it stands in, by its mark, its place in the text, and what it means. */
export interface Citation extends Span {
  readonly source: string;
  readonly written: string;
  readonly things: readonly Thing[];
  /** All that is said by what lies between the ends of its ranges, both included. */
  readonly ranged: ReadonlySet<string>;
}

/** What each list of citations of a document means, found by the means of "Go to Definition" and marks in the text alone. */
export function citationsOf(model: DocumentModel): readonly Citation[] {
  const marks = (block: number) => marksIn(model.tree.blocks[block]?.text ?? '');
  const thing = (found: PlaceLookup | undefined): Thing => {
    const [first, said, owned] = [new Set<string>(), new Set<string>(), new Set<string>()];
    if (found?.kind !== 'paragraph' && found?.kind !== 'item') return { head: '', first, said, owned };
    const { block, endBlock } = found.kind === 'item' ? found.item : found.paragraph;
    let isBelow = false;
    for (let b = block; b < Math.min(endBlock, model.tree.blocks.length); b++) {
      const kind = model.tree.blocks[b]?.kind;
      isBelow ||= b > block && (kind === 'subparagraph' || found.kind === 'item');
      for (const mark of kind === 'footnote' ? [] : marks(b)) {
        owned.add(mark);
        if (b === block || (kind === 'unnumbered' && found.kind === 'paragraph')) said.add(mark);
        if (!isBelow) first.add(mark);
      }
    }
    return { head: [...said][0] ?? `unmarked ${found.kind}`, first, said, owned };
  };
  return model.readings.flatMap((reading, b) => {
    const { text } = reading.block;
    const start = model.tree.starts[b] ?? 0;
    const lists = new Map<number, Reference[]>();
    for (const reference of reading.references) {
      if (reference.target.kind !== 'paragraph' && reference.target.kind !== 'relative') continue;
      const list = lists.get(reference.list);
      if (list) list.push(reference);
      else lists.set(reference.list, [reference]);
    }
    return [...lists.values()].map((list): Citation => {
      const from = list[0]?.start ?? 0;
      const end = list.at(-1)?.end ?? from;
      const ranged = list.flatMap((reference) => findRange(model, b, reference).map(thing));
      return {
        source: marksIn(text.slice(0, from)).at(-1) ?? marks(b)[0] ?? '',
        start: start + from,
        end: start + end,
        written: text.slice(from, end),
        things: [...list.map(({ target }) => thing(findTarget(model, b, target))), ...ranged],
        ranged: new Set(ranged.flatMap(({ first }) => [...first])),
      };
    });
  });
}
