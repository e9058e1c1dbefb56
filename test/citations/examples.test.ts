import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GROUND_WORDS } from '../../server/src/features/words';
import { type DocumentModel, readDocument } from '../../server/src/model/document';
import { neighbour } from '../../server/src/model/paragraphs';
import type { Reference } from '../../server/src/model/target';
import { openText } from '../../server/src/text/textVersion';
import { notation, readMarks } from '../evaluation/evaluate';
import type { CitationExample } from './exampleRows';
import { CITATIONS } from './examples';

/** A reference in an example: its offsets, and its target in the notation of the marks. */
interface Read {
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

function read(example: CitationExample): { readonly model: DocumentModel; readonly references: readonly Read[] } {
  const { text: sentence } = readMarks(example.written);
  const [before, after] = around(example);
  const model = readDocument(openText('example', 'treaty-body', 1, `${before}${sentence}${after}`));
  const references: Read[] = [];
  model.readings.forEach((reading, block) => {
    const shift = (model.tree.starts[block] ?? 0) - before.length;
    for (const reference of reading.references) {
      const { target } = reference;
      const start = shift + reference.start;
      // The name of an instrument alone is not a citation.
      if (start < 0 || start >= sentence.length || target.kind === 'instrument') continue;
      const near = target.kind === 'relative' ? neighbour(model.paragraphs, block, target.direction) : undefined;
      const written = near ? `¶${near.number}` : notation(target);
      references.push({ start, end: shift + reference.end, target: written, reference });
    }
  });
  return { model, references };
}

function placed(text: string, list: readonly { start: number; end: number; target?: string | undefined }[]): string[] {
  return list.map(({ start, end, target }) => `${text.slice(start, end)} → ${target}`);
}

const examples = CITATIONS.flatMap((group) => group.examples);

describe('examples of citations', () => {
  for (const example of examples) {
    const { text, marks } = readMarks(example.written);
    it(`${example.document.name}: ${text.replace(/\s+/g, ' ')}`, () => {
      const { model, references } = read(example);
      assert.equal(model.identity.committee?.id, example.document.committee);
      assert.equal(model.identity.kind, example.document.kind);
      const links = references.filter(({ target }) => target !== undefined);
      assert.deepEqual(placed(text, links), placed(text, marks));
      assert.deepEqual([...new Set(references.map(({ reference }) => reference.ground))], example.grounds);
    });
  }

  it('show every ground', () => {
    const shown = new Set<string>(examples.flatMap(({ grounds }) => grounds));
    const missing = Object.keys(GROUND_WORDS).filter((ground) => !shown.has(ground));
    assert.deepEqual(missing, []);
  });

  it('join the ends of a range, and nothing else', () => {
    for (const example of examples) {
      const { references } = read(example);
      const { text } = readMarks(example.written);
      for (const [i, { start, reference }] of references.entries()) {
        const before = references[i - 1];
        const joint = before ? text.slice(before.end, start).trim() : '';
        assert.equal(reference.range !== undefined, ['–', 'to'].includes(joint), text);
        if (reference.range) assert.deepEqual(reference.range.from, before?.reference.target, text);
      }
    }
  });
});
