import { Gathered } from '../../../server/src/rules/engine/gather';
import type { Rule } from '../../../server/src/rules/engine/rule';
import { defineQuery, type View } from '../../../server/src/rules/engine/view';
import type { Span } from '../../../server/src/text/edits';
import { testRule } from '../rules/testRule';

/**
 * Rules that read a document in odd ways, all of them allowed: part of what they read depends on what they have read before, is read by a
 * query, or is not there yet. What they find holds all that they have read.
 */

/** A rule with one finding, whose message lists its reads. */
function reading(id: string, read: (document: View) => unknown, gathers: Rule['gathers'] = []): Rule {
  return testRule(id, {
    gathers,
    check(document, report) {
      report({ block: 0, start: 0, end: 1, message: 'found', args: { read: JSON.stringify(read(document)) ?? '' } });
    },
  });
}

/** A rule with a finding in each block, whose message lists its reads. */
function readingBlocks(id: string, read: (document: View) => unknown): Rule {
  return testRule(id, {
    checkBlock(document, _, report) {
      report({ start: 0, end: 1, message: 'found', args: { read: JSON.stringify(read(document)) ?? '' } });
    },
  });
}

const WORDS = defineQuery(({ words }) => words);
const MANY = defineQuery((view) => view.ask(WORDS) > 900);
const KINDS = defineQuery(
  ({ outline }) => outline.map(({ kind }) => kind),
  (a, b) => a.join() === b.join(),
);
const DATED = defineQuery(({ identity }) =>
  identity.kind === 'concluding-observations' ? identity.date?.value : undefined,
);
const FAILING = defineQuery(({ paragraphs }): number => {
  if (paragraphs.all.length % 2 === 0) throw new Error('an even number');
  return paragraphs.all.length;
});

const NUMBERS = new Gathered<Span & { readonly length: number }>({
  block({ block: { text } }, note) {
    note({ start: 0, end: 1, length: text.length }, text.length % 2 === 0);
  },
});
const STOPS = new Gathered<Span>({
  block({ block }, note) {
    if (block.text.includes('.')) note({ start: 0, end: 1 });
  },
});

/** The rules. */
export const ODD_RULES: readonly Rule[] = [
  reading('the names of what is known', ({ identity }) => Object.keys(identity)),
  reading('whether something is known', ({ identity }) => ['date', 'committee', 'state'].map((key) => key in identity)),
  reading('a copy of what is known', ({ identity }) => ({ ...identity }).kind),
  reading('all that is known', ({ identity }) => identity),
  reading('a value only where another has one', (document) => document.ask(DATED)),
  reading('a query of a query', (document) => document.ask(MANY)),
  reading('a query that gives the same list', (document) => document.ask(KINDS)),
  reading('one of two parts, by a third', ({ words, paragraphs, roles }) =>
    words % 2 === 0 ? paragraphs.all.length : roles,
  ),
  reading('one part, and another if it is small', (document) => {
    const { length } = document.outline;
    return length < 90 ? [length, document.words] : length;
  }),
  reading('a query that fails', (document) => {
    try {
      return document.ask(FAILING);
    } catch {
      return 'an even number';
    }
  }),
  reading('whether an option is set', ({ options }) => ['acronyms' in options, options.acronyms]),
  reading('a block beyond the end', (document) => {
    let end = 0;
    while (document.block(end)) end += 8;
    return [end, document.block(end - 8)?.text];
  }),
  reading('the last block only', (document) => document.block(document.outline.length - 1)?.text),
  reading('references, by a part of the outline', (document) =>
    document.outline.flatMap(({ kind }, b) =>
      kind === 'paragraph' && b % 7 === 0 ? (document.reading(b)?.references.map(({ target }) => target) ?? []) : [],
    ),
  ),
  reading(
    'notes on one thing only if there are others',
    (document) => {
      const right = NUMBERS.right(document);
      return right % 2 === 0 ? right : STOPS.in(document).map(({ block }) => block);
    },
    [NUMBERS, STOPS],
  ),
  reading('a place that is not there', (document) =>
    ['1', '64', '90', '91'].map((number) => document.findPlace(0, { number, path: [] })),
  ),
  readingBlocks('the next block', (document) => document.block(document.index + 1)?.text.length),
  readingBlocks('a block at a distance that another block gives', (document) => {
    const { index } = document;
    const distance = (document.block(index)?.text.length ?? 0) % 5;
    return document.block(index - distance)?.kind;
  }),
  readingBlocks('the document for every tenth block', (document) =>
    document.index % 10 === 0 ? [document.words, document.identity.kind] : document.index,
  ),
  readingBlocks('nothing in some blocks', (document) => document.ask(MANY) && document.block(document.index)?.text),
];
