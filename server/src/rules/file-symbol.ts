import type { FactSymbol } from '../model/wordFacts';
import type { Place } from './engine/finding';
import { defineRule } from './engine/rule';
import type { View } from './engine/view';
import { spanOfWords, wordFacts } from './engine/wordExample';
import { visibleWords } from './reading/wordFiles/shownText';
import { placeInBlock } from './reading/wordFiles/wordPlaces';

/** Finds a symbol in page headers or file properties that differs from that in the masthead. */
export const fileSymbol = defineRule({
  id: 'file-symbol',
  name: 'symbols of a Word file',
  group: 'symbols',
  isForWord: true,
  severity: 'warning',
  isWordless: true,
  summary: 'A running head or property of a Word file with a symbol other than that of the masthead.',
  why: 'A document made from an earlier one keeps the old symbol where nobody looks: in the running heads of some pages, and in the properties of the file, which programs read.',
  limits: [
    'White space, kinds of hyphen, capitals and what is in parentheses after a symbol make no difference.',
    'Each differing symbol is reported once, at the symbol of the first page.',
    'Files whose first page has no symbol.',
  ],
  messages: {
    head: 'A running head has the symbol {symbol}, the first page {own}.',
    property: 'The property “{where}” of the file has the symbol {symbol}, the first page {own}.',
    comment: 'The documents office’s data ({where}) has the symbol {symbol}, the first page {own}.',
  },
  bad: [
    {
      text: 'CMW/C/XAA/CO/2\n^^^^^^^^^^^^^^ A running head has the symbol CMW/C/XAA/CO/1, the first page CMW/C/XAA/CO/2.\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee thanks the State party.',
      word: {
        modelText: 'with CMW/C/XAA/CO/1 at the head of its pages',
        facts: (text) => headIn(text, 'CMW/C/XAA/CO/1'),
      },
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee thanks the State party.',
      word: {
        modelText: 'with “CMW / C / XAA / CO / 2” at the head of its pages',
        facts: (text) => headIn(text, 'CMW / C / XAA / CO / 2'),
      },
    },
  ],
  check(document, report) {
    const symbols = document.word?.symbols ?? [];
    const otherSymbols = symbols.filter(({ source }) => source !== 'masthead');
    if (otherSymbols.length === 0) return;
    const own = ownSymbol(document, symbols);
    if (!own) return;
    const reportedSymbols = new Set<string>();
    for (const { source, where, symbol } of otherSymbols) {
      const plainForm = plainSymbol(symbol);
      if (own.all.has(plainForm) || reportedSymbols.has(plainForm)) continue;
      reportedSymbols.add(plainForm);
      report({
        ...own.place,
        ...MESSAGES[source === 'masthead' ? 'head' : source],
        args: { symbol: visibleWords(symbol), own: own.symbol, where },
      });
    }
  },
});

const MESSAGES = {
  head: { message: 'head' },
  property: { message: 'property' },
  comment: { message: 'comment' },
} as const;

/** The symbol on the first page, with its place and all equivalent forms. */
interface FirstPageSymbol {
  readonly symbol: string;
  readonly place: Place;
  readonly all: ReadonlySet<string>;
}

function ownSymbol(document: View, symbols: readonly FactSymbol[]): FirstPageSymbol | undefined {
  const { symbol: own } = document.identity;
  const ownSymbols =
    own && !own.derived && own.at ? [own.canonical, ...own.joint.map(({ canonical }) => canonical)] : [];
  const masthead = symbols.find(({ source, span }) => source === 'masthead' && span);
  const symbol = masthead ? visibleWords(masthead.symbol) : ownSymbols[0];
  const place = masthead?.span ? placeInBlock(document, masthead.span) : own?.at;
  if (symbol === undefined || !place) return undefined;
  return { symbol, place, all: new Set([symbol, ...ownSymbols].map(plainSymbol)) };
}

/** Normalizes a symbol for comparison: `A/81/6 (Sect. 13)` becomes A/81/6, and the asterisk of a reissue is dropped. */
function plainSymbol(symbol: string): string {
  return symbol
    .replace(/\s+/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?:\([^()]*\)|\*+)+$/, '')
    .toUpperCase();
}

/** Metadata of a file with a symbol in its page headers. */
function headIn(text: string, symbol: string) {
  const masthead = 'CMW/C/XAA/CO/2';
  return wordFacts(text, {
    symbols: [
      { source: 'masthead', where: 'masthead', symbol: masthead, span: spanOfWords(text, masthead) },
      { source: 'head', where: 'word/header1.xml', symbol, span: undefined },
    ],
  });
}
