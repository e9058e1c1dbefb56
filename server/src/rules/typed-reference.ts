import type { Reference } from '../model/base/target';
import { blockIndexAt, startOf } from '../syntax/blocks/tree';
import type { Span } from '../text/edits';
import { firstFrom } from '../text/firstFrom';
import { defineRule } from './engine/rule';
import type { View } from './engine/view';
import { linesAsParagraphs, referenceField, wordFacts } from './engine/wordExample';
import { isInQuotation } from './reading/quotations/protectedText';
import { placeInBlock } from './reading/wordFiles/wordPlaces';

/** Typed references to automatically numbered paragraphs. */
export const typedReference = defineRule({
  id: 'typed-reference',
  name: 'typed references to automatic numbers',
  group: 'references',
  isForWord: true,
  severity: 'information',
  isWordless: true,
  summary: 'Typed references in a Word file to paragraphs with automatic numbers.',
  why: 'When a paragraph is added or removed, automatic numbers change and typed references do not: each has to be found and corrected by hand. A cross-reference field (References, Cross-reference) follows its paragraph.',
  limits: [
    'They are reported once for the whole document, at the first.',
    'References to paragraphs whose numbers are typed too, or to other documents.',
    'Words such as “the previous paragraph”, and quotations.',
  ],
  messages: {
    one: 'This reference to an automatic number is typed; a cross-reference field would follow it.',
    several: 'From here on {count} references to automatic numbers are typed; fields would follow them.',
  },
  bad: [
    {
      text: '1.\tThe Committee welcomes the Act and recalls paragraph 2 below.\n  \t                                                     ^ This reference to an automatic number is typed; a cross-reference field would follow it.\n2.\tThe Committee thanks the State party.',
      word: {
        modelText: 'where the numbers of the paragraphs are automatic',
        facts: (text) => automaticNumberFacts(text, false),
      },
    },
  ],
  good: [
    {
      text: '1.\tThe Committee welcomes the Act and recalls paragraph 2 below.\n2.\tThe Committee thanks the State party.',
      word: {
        modelText: 'where the numbers of the paragraphs are automatic and the first 2 is a field',
        facts: (text) => automaticNumberFacts(text, true),
      },
    },
  ],
  check(document, report) {
    const { word } = document;
    if (!word) return;
    const numberedBlocks = new Set<number>();
    for (const { number, textStart } of word.paragraphs)
      if (number === 'automatic') numberedBlocks.add(blockIndexAt(document.tree, textStart));
    if (numberedBlocks.size === 0) return;
    const fields = word.fields.filter(({ type }) => type === 'REF').sort((a, b) => a.start - b.start);
    let firstSpan: Span | undefined;
    let count = 0;
    for (const [b, reading] of document.readings.entries()) {
      const shift = startOf(document.tree, b);
      for (const reference of reading.references) {
        if (!numberedBlocks.has(targetBlock(document, b, reference) ?? -1)) continue;
        if (isInQuotation(reading, reference.start, reference.end)) continue;
        const span = { start: shift + reference.start, end: shift + reference.end };
        if (isIn(fields, span)) continue;
        firstSpan ??= span;
        count++;
      }
    }
    if (firstSpan)
      report({
        ...placeInBlock(document, firstSpan),
        ...(count === 1 ? { message: 'one' } : { message: 'several' }),
        args: { count },
      });
  },
});

/** The block that a reference targets by number or letter; undefined if it targets nothing in this document. */
function targetBlock(document: View, from: number, { target }: Reference): number | undefined {
  if (target.kind !== 'paragraph') return undefined;
  const place = document.findPlace(from, target);
  if (place.kind === 'item') return place.item.block;
  return place.kind === 'paragraph' && target.number !== '' ? place.paragraph.block : undefined;
}

/** Whether a span overlaps the last of `spans` that starts before its end. `spans` must be in text order. */
function isIn(spans: readonly Span[], { start, end }: Span): boolean {
  return (spans[firstFrom(spans, end) - 1]?.end ?? start) > start;
}

/** A file whose paragraphs are numbered automatically. */
function automaticNumberFacts(text: string, isField: boolean) {
  return wordFacts(text, {
    paragraphs: linesAsParagraphs(text, () => 'automatic'),
    fields: isField ? [referenceField(text, '2', '2.\t')] : [],
  });
}
