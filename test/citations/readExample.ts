import type { Reference } from '../../server/src/model/base/target';
import { type DocumentModel, readDocument } from '../../server/src/model/document';
import { neighbourOf } from '../../server/src/model/paragraphs/paragraphs';
import { openText } from '../../server/src/text/textVersion';
import { notation, readMarks } from '../evaluation/evaluate';
import type { CitationExample } from './exampleRows';

/** A reference in an example: its offsets, and its target in the notation of the marks. */
export interface ReadReference {
  readonly start: number;
  readonly end: number;
  readonly target: string | undefined;
  readonly reference: Reference;
}

/** The text before and after an example in its document. */
function around({ document, heading, note }: CitationExample): readonly [before: string, after: string] {
  const head = `United Nations\t${document.symbol}\n\n${document.title}\n\n9.\tThe Committee appreciates the dialogue.\n`;
  if (note) {
    return [`${head}10.\tThe Committee is concerned.1\n\n________________\n\n\t1\t`, '\n'];
  }
  return heading
    ? [`${head}\n\tA.\t`, '\n\n10.\tThe Committee is concerned.\n']
    : [`${head}10.\t`, '\n11.\tThe Committee thanks the delegation.\n'];
}

/** Reads an example in its document; references of its own text only, in text order. */
export function readExample(example: CitationExample): {
  readonly model: DocumentModel;
  readonly references: readonly ReadReference[];
} {
  const { text: sentence } = readMarks(example.written);
  const [before, after] = around(example);
  const model = readDocument(openText('example', 'treaty-body', 1, `${before}${sentence}${after}`));
  const references: ReadReference[] = [];
  model.readings.forEach((reading, block) => {
    const shift = (model.tree.starts[block] ?? 0) - before.length;
    for (const reference of reading.references) {
      const { target } = reference;
      const start = shift + reference.start;
      // The name of an instrument alone is not a citation.
      if (start < 0 || start >= sentence.length || target.kind === 'instrument') continue;
      const near = target.kind === 'relative' ? neighbourOf(model.paragraphs, block, target.direction) : undefined;
      const written = near ? `¶${near.number}` : notation(target);
      references.push({ start, end: shift + reference.end, target: written, reference });
    }
  });
  return { model, references };
}
