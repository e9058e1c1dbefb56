import type { BlockReading } from '../model/readings/blockReading';
import type { SymbolMention } from '../syntax/citations/mention';
import { siblingSymbols } from '../syntax/symbols/siblings';
import { COUNTER_WORDS, SUFFIX_TYPES } from '../syntax/symbols/symbol';
import { Kind } from '../syntax/tokens/tokens';
import type { Span } from '../text/edits';
import type { BlockReport } from './engine/finding';
import { blockEdit } from './engine/inBlock';
import { defineRule } from './engine/rule';
import { isInQuotation } from './reading/quotations/protectedText';
import {
  counterOf,
  type FullSymbol,
  firstSymbolEnd,
  hasCounter,
  isShort,
  jointAt,
  MAX_MEETING_DIFFERENCE,
  MAX_SHORT_SYMBOL_LENGTH,
  type MiswrittenSymbol,
  miswrittenNumber,
  miswrittenRecord,
  miswrittenWord,
  numberSpanAfter,
  oneNumber,
  recordAfter,
  wordAt,
} from './reading/symbols/shortSymbols';

/** Numbers that continue a symbol but do not fit it. */
export const shortenedSymbol = defineRule({
  id: 'shortened-symbol',
  name: 'shortened symbol',
  group: 'references',
  severity: 'warning',
  summary: 'A shortened symbol that does not fit the symbol before it.',
  why: '“CMW/C/SR.275 and 276” stands for two summary records, in the order of their numbers; “CMW/C/SR.275 and 27” stands for one and a slip. Addenda, corrigenda and revisions are shortened to their word and number (Corr.1).',
  limits: [
    'Only a bare number that closes or continues the list in the parentheses of the symbol is checked.',
    '“SR.12 and 5 others”, which names no record.',
  ],
  messages: {
    record: '{number} cannot follow {before}: the numbers of records go up.',
    far: '{number} is far from {before}: is it the record of a meeting of the same session?',
    addendum: '{number} cannot follow {before}: the numbers of addenda go up.',
    bare: '{number} does not say which document is meant after {symbol}.',
    word: '{text} is not a shortened symbol; perhaps {meant} is meant.',
    'no-number': '{text} lacks its number.',
    replace: 'Replace with {number}',
  },
  bad: [
    {
      text: '1.\tThe Committee met three times (CMW/C/SR.275, 278 and 277).\n  \t                                                     ^^^ 277 cannot follow SR.278: the numbers of records go up.',
    },
    {
      text: '1.\tThe Committee met twice (CMW/C/SR.275 and 27).\n  \t                                          ^^ 27 cannot follow SR.275: the numbers of records go up.',
    },
    {
      text: '1.\tThe Committee thanks the delegation.1\n\n\t1\tSee CMW/C/SR.2754 and 275.\n\t \t                      ^^^ 275 cannot follow SR.2754: the numbers of records go up.',
    },
    {
      text: '1.\tThe Committee refers to CCPR/C/SR.2895–2893 and to its observations.\n  \t                                       ^^^^ 2893 cannot follow SR.2895: the numbers of records go up.',
    },
    {
      text: '1.\tThe Committee read the reports (CCPR/C/128/3/Add.4–1).\n  \t                                                   ^ 1 cannot follow Add.4: the numbers of addenda go up.',
    },
    {
      text: '1.\tThe Committee thanks the delegation.\n2.\tThe Committee recalls a report (CMW/C/XAA/1 and Cor.1) and observations (CMW/C/XAA/CO/1 and 2).\n  \t                                                ^^^^^ Cor.1 is not a shortened symbol; perhaps Corr.1 is meant.\n  \t                                                                                            ^ 2 does not say which document is meant after CMW/C/XAA/CO/1.',
    },
    {
      text: '1.\tThe Committee recalls replies (CMW/C/XAA/Q/1 and Add.), a report (CMW/C/XAA/1 and Add/1) and observations (CMW/C/XAA/CO/1 and Q.1).\n  \t                                                 ^^^^ Add. lacks its number.\n  \t                                                                                  ^^^^^ Add/1 is not a shortened symbol; perhaps Add.1 is meant.\n  \t                                                                                                                              ^^^ Q.1 does not say which document is meant after CMW/C/XAA/CO/1.',
    },
    {
      text: '1.\tThe Committee recalls its general comments (CMW/C/GC/4 and SR.5).\n  \t                                                           ^^^^ SR.5 does not say which document is meant after CMW/C/GC/4.',
    },
    {
      text: '1.\tThe Committee recalls its discussion (CMW/C/SR.275 and 2766).\n  \t                                                       ^^^^ 2766 is far from SR.275: is it the record of a meeting of the same session?',
    },
    {
      text: '1.\tThe Committee welcomes the replies (CMW/C/XAA/Q/1/Add.1) with an annex in Braille (Ad.2) and a correction (corr.1).\n  \t                                                                                   ^^^^ Ad.2 is not a shortened symbol; perhaps Add.2 is meant.\n  \t                                                                                                           ^^^^^^ corr.1 is not a shortened symbol; perhaps Corr.1 is meant.',
    },
  ],
  good: [
    {
      text: '1.\tThe Committee met (CMW/C/SR.275, 276 and 278) and read the reports (CCPR/C/128/3/Add.1–4).\n2.\tThe Committee recalls its discussion (CMW/C/SR.275 and 27 annexes) and others (CMW/C/SR.280, para. 4).',
    },
  ],
  listen: {
    blocks: ['masthead', 'title', 'heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote'],
    words: ['ad', 'add', 'cor', 'corr'],
    token(tokens, i, reading, report) {
      const [open, at] = [tokens.kind(i - 1), tokens.start(i)];
      if (open !== Kind.open || at <= firstSymbolEnd(reading)) return;
      const { text, content } = reading.block;
      const word = wordAt(text, at, content.end);
      if (!word || text.charAt(word.end) !== ')' || isInQuotation(reading, word.start, word.end)) return;
      reportWord(word, text, report);
    },
    mentions: ['symbol'],
    mention(mention, index, reading, report) {
      const { text, content } = reading.block;
      if (!hasCounter(mention)) return;
      const joint = jointAt(text, mention.end);
      // Fast path for by far the most frequent continuation: "(CMW/C/XAA/CO/1, para. 5)".
      if (joint === undefined) return;
      const { paragraph } = reading.language.citations;
      if (paragraph.some(({ one }) => text.startsWith(one, mention.end + joint.length))) return;
      const shortForm = reading.mentions[index + 1];
      if (isShort(shortForm)) {
        reportAddendum(mention, shortForm, reading, report);
        return;
      }
      if (reportUnmatched(reading, mention.end, report)) return;
      const record = recordAfter(reading.block, mention);
      if (record && !isInQuotation(reading, record.start, record.end)) {
        const number = text.slice(record.start, record.end);
        const isAddendum = mention.symbol.suffixes.at(-1)?.type === 'Add';
        const correctNumber = number.replace('SR.', 'Add.');
        report({
          ...record,
          message: 'bare',
          args: { number, symbol: mention.symbol.canonical },
          ...(isAddendum && {
            fixes: [
              {
                message: 'replace',
                args: { number: correctNumber },
                edits: [blockEdit(record.start, record.end, correctNumber)],
              },
            ],
          }),
        });
        return;
      }
      const word =
        miswrittenWord(text, mention.end, content.end) ??
        miswrittenRecord(reading.block, mention) ??
        miswrittenNumber(reading.block, mention);
      if (word && !isInQuotation(reading, word.start, word.end)) {
        reportWord(word, text, report);
        return;
      }
      const span = numberSpanAfter(reading.block, mention.end);
      if (!span || isInQuotation(reading, span.start, span.end)) return;
      const counter = counterOf(mention.symbol);
      const number = text.slice(span.start, span.end);
      if (!counter) {
        // Ignore a year after the symbol: "(CMW/C/XAA/CO/1, 2014)"
        const isYear = text.startsWith(',', mention.end) && YEAR_PATTERN.test(number);
        if (isYear || mention.symbol.suffixes.length > 0 || !siblingSymbols(mention.symbol)) return;
        report({
          ...span,
          message: 'bare',
          args: { number, symbol: mention.symbol.canonical },
          severity: 'information',
        });
        return;
      }
      if (counter.word === 'SR' && Number(number) > counter.value + MAX_MEETING_DIFFERENCE) {
        const args = { number, before: `${counter.word}.${counter.value}` };
        report({ ...span, message: 'far', args, severity: 'information' });
        return;
      }
      if (Number(number) > counter.value) {
        reportFall(reading, span, counter, report);
        return;
      }
      const nextNumber = String(counter.value + 1);
      report({
        ...span,
        ...(counter.word === 'SR' ? { message: 'record' } : { message: 'addendum' }),
        args: { number, before: `${counter.word}.${counter.value}` },
        ...(nextNumber.startsWith(number) && {
          fixes: [
            { message: 'replace', args: { number: nextNumber }, edits: [blockEdit(span.start, span.end, nextNumber)] },
          ],
        }),
      });
    },
  },
});

const YEAR_PATTERN = /^(?:19|20)\d\d$/;

/** A shortened symbol without its number at the end of the brackets or note: "(CMW/C/XAA/Q/1 and Add.)". */
function reportUnmatched(reading: BlockReading, at: number, report: BlockReport): boolean {
  const { text, content } = reading.block;
  const joint = jointAt(text, at);
  if (joint === undefined) return false;
  const start = at + joint.length;
  const word = ALONE_PATTERN.exec(text.slice(start, Math.min(content.end, start + MAX_SHORT_SYMBOL_LENGTH)))?.[0];
  if (word === undefined || isInQuotation(reading, start, start + word.length)) return false;
  report({ start, end: start + word.length, message: 'no-number', args: { text: word } });
  return true;
}

const ALONE_PATTERN = new RegExp(String.raw`^(?:${COUNTER_WORDS.join('|')})\.?(?=\)|$)`);

/** Reports the first number that breaks the ascending order in a list after a symbol: "SR.400, 402 and 401". */
function reportFall(
  { block }: BlockReading,
  first: Span,
  counter: { readonly word: string; readonly value: number },
  report: BlockReport,
): void {
  let previousSpan = first;
  for (let one = oneNumber(block.text, first.end, block.content.end); one; ) {
    const number = block.text.slice(one.start, one.end);
    const lastText = block.text.slice(previousSpan.start, previousSpan.end);
    if (Number(number) <= Number(lastText)) {
      report({
        ...one,
        ...(counter.word === 'SR' ? { message: 'record' } : { message: 'addendum' }),
        args: { number, before: `${counter.word}.${lastText}` },
      });
      return;
    }
    previousSpan = one;
    one = oneNumber(block.text, one.end, block.content.end);
  }
}

function reportWord({ start, end, meant }: MiswrittenSymbol, text: string, report: BlockReport): void {
  report({
    start,
    end,
    message: 'word',
    args: { text: text.slice(start, end), meant },
    fixes: [{ message: 'replace', args: { number: meant }, edits: [blockEdit(start, end, meant)] }],
  });
}

/** No record has that many addenda, but the next record has that number, so it must be a record: "SR.321 and Add.322". */
function reportAddendum(
  { symbol: { meeting, suffixes } }: FullSymbol,
  { start, end }: SymbolMention,
  reading: BlockReading,
  report: BlockReport,
): void {
  if (meeting === undefined || suffixes.length > 0 || isInQuotation(reading, start, end)) return;
  const text = reading.block.text.slice(start, end);
  const number = Number(SUFFIXED_PATTERN.exec(text)?.[1]);
  if (!(number > meeting && number <= meeting + MAX_MEETING_DIFFERENCE)) return;
  reportWord({ start, end, meant: `SR.${number}` }, reading.block.text, report);
}

const SUFFIXED_PATTERN = new RegExp(String.raw`^(?:${SUFFIX_TYPES.join('|')})\.(\d{1,4})$`);
