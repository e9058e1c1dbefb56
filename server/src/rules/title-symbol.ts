import type { DocumentKind } from '../catalogue/limits';
import type { DocumentSymbol, NumberRange } from '../syntax/symbols/symbol';
import { defineRule } from './engine/rule';
import type { View } from './engine/view';
import { agreesWithSymbol, openingReports, rangeKey } from './reading/document/openingReports';
import { commentNumber, communicationNumber, type TitleFamily, titleContent } from './reading/titles/saidByTitle';

/** The kinds whose title and symbol can disagree. Lists of issues, replies and lists prior to reporting share their symbols. */
const FAMILY_BY_KIND: Readonly<Partial<Record<DocumentKind, TitleFamily>>> = {
  'concluding-observations': 'observations',
  'list-of-issues': 'list',
  'list-of-issues-prior': 'list',
  replies: 'list',
  'general-comment': 'comment',
  views: 'views',
  'state-report-initial': 'report',
  'state-report-periodic': 'report',
};

/** A title that does not match the symbol. */
export const titleSymbol = defineRule({
  id: 'title-symbol',
  name: 'title and symbol that disagree',
  group: 'structure',
  severity: 'warning',
  summary: 'A title that names another type of document, or another report, than the symbol.',
  why: 'A document is often begun as a copy of the last one, and then the title or the symbol is the old one’s: concluding observations on the fourth periodic report are CO/4. Paragraph 1 names the same report.',
  limits: [
    'Combined reports, where either end agrees.',
    'Lists of issues are numbered in more than one way: a number that does not fit is a query. Replies are compared by type only.',
    'Symbols from before 2005, which hold no number of a report.',
  ],
  messages: {
    number: 'The title names report {number}; the symbol is {symbol}.',
    query: 'The title names report {number}; the symbol is {symbol}: is it the same report?',
    comment: 'The title has the number {number}; the symbol is {symbol}.',
    communication: 'The title names communication No. {number}; the symbol is {symbol}.',
    kind: '{symbol} is not the symbol of this kind of document.',
    paragraph: 'Paragraph {paragraph} names report {number}, the title report {title}.',
    'paragraph-symbol': 'Paragraph {paragraph} names report {number}; the symbol is {symbol}.',
    related: 'The title is here.',
  },
  bad: [
    {
      text: 'CMW/C/XAA/CO/3\n\nConcluding observations on the second periodic report of Xandoria\n                               ^^^^^^^^^^^^^^^^^^^^^^ The title names report 2; the symbol is CMW/C/XAA/CO/3.\n\n1.\tThe Committee thanks the State party.',
    },
    {
      text: 'CMW/C/XAA/Q/2\n\nConcluding observations on the second periodic report of Xandoria\n^^^^^^^^^^^^^^^^^^^^^^^ CMW/C/XAA/Q/2 is not the symbol of this kind of document.\n\n1.\tThe Committee thanks the State party.',
    },
    {
      text: 'CERD/C/XAA/CO/12-14\n\nConcluding observations on the combined twelfth and thirteenth periodic reports of Xandoria\n                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The title names report 12–13; the symbol is CERD/C/XAA/CO/12-14.\n\n1.\tThe Committee considered the combined twelfth to fourteenth periodic reports of Xandoria.',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee considered the third periodic report of Xandoria.\n  \t                             ^^^^^ Paragraph 1 names report 3, the title report 2.',
    },
    {
      text: 'CAT/C/XAA/CO/4\n\nConcluding observations of the Committee against Torture: Xandoria\n\n1.\tThe Committee against Torture considered the fourth periodic report of Xandoria.\n2.\tThe Committee welcomes the submission of the third periodic report of the State party.\n  \t                                             ^^^^^ Paragraph 2 names report 3; the symbol is CAT/C/XAA/CO/4.',
    },
    {
      text: 'CMW/C/31/D/12/2021\n\nViews adopted by the Committee under article 77 of the Convention, concerning communication No. 11/2021\n                                                                                                ^^^^^^^ The title names communication No. 11/2021; the symbol is CMW/C/31/D/12/2021.\n\n1.\tThe author is a national of Xandoria.',
    },
    {
      text: 'CMW/C/GC/5\n\nGeneral comment No. 6 on the right to liberty\n                ^^^^^ The title has the number 6; the symbol is CMW/C/GC/5.\n\n1.\tThe Committee explains.',
    },
    {
      text: 'CCPR/C/XAA/QPR/4\n\nList of issues prior to submission of the fifth periodic report of Xandoria\n                                          ^^^^^^^^^^^^^^^^^^^^^ The title names report 5; the symbol is CCPR/C/XAA/QPR/4: is it the same report?\n\n1.\tPlease explain.',
    },
  ],
  good: [
    {
      text: 'CMW/C/31/D/12/2021\n\nViews adopted by the Committee under article 77 of the Convention, concerning communication No. 12/2021\n\n1.\tThe author is a national of Xandoria.',
    },
    {
      text: 'CMW/C/GC/4–CRC/C/GC/23\n\nGeneral comment No. 23 (2017) on migrant children\n\n1.\tThe Committee explains.',
    },
    {
      text: 'CRC/C/XAA/CO/3-4\n\nConcluding observations on the combined third and fourth periodic reports of Xandoria\n\n1.\tThe Committee thanks the State party.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee thanks the State party.',
    },
  ],
  check(model, report) {
    const { symbol } = model.identity;
    if (!symbol || symbol.derived || symbol.at === undefined) return;
    const title = titleContent(model);
    const ownFamily = FAMILY_BY_KIND[symbolKind(model)];
    // Lists of issues on a report use the series Q; QPR is for lists prior to reporting.
    const isListOnReport = title?.family === 'list' && symbol.series === 'QPR' && !title.isPrior;
    // From that year on, lists prior to reporting use QPR.
    const isListBefore =
      title?.family === 'list' &&
      symbol.series === 'Q' &&
      title.isBefore &&
      (model.identity.date?.value.year ?? 0) >= QPR_SINCE;
    if (title && (isListBefore || (ownFamily && (title.family !== ownFamily || isListOnReport)))) {
      const { block, start, end } = title;
      report({ block, start, end, message: 'kind', args: { symbol: symbol.canonical } });
      return;
    }
    const communication = communicationNumber(model, title?.block);
    if (communication && symbol.series === 'D' && !namesCommunication(symbol, communication.number)) {
      const { block, start, end, number } = communication;
      report({ block, start, end, message: 'communication', args: { number, symbol: symbol.canonical } });
      return;
    }
    const comment = commentNumber(model, title?.block);
    if (
      comment &&
      symbol.series === 'GC' &&
      ![symbol, ...symbol.joint].some((one) => one.number?.from === comment.number)
    ) {
      const { block, start, end, number } = comment;
      report({ block, start, end, message: 'comment', args: { number, symbol: symbol.canonical } });
      return;
    }
    const { kind } = model.identity;
    const isList = symbol.series === 'QPR' || (symbol.series === 'Q' && kind === 'list-of-issues');
    if (
      kind !== 'concluding-observations' &&
      kind !== 'state-report-initial' &&
      kind !== 'state-report-periodic' &&
      !isList
    )
      return;
    const ownReport = model.identity.report;
    if (symbol.number === undefined || symbol.suffixes.length > 0) return;
    const reports = isList ? [] : openingReports(model);
    if (ownReport?.ground !== 'title' || !ownReport.at) {
      // Older titles contain no number, and the number in even older symbols differs from that of the report.
      if (kind !== 'concluding-observations' || symbol.state === undefined) return;
      for (const { value, at, paragraph } of reports)
        if (!agreesWithSymbol(value, symbol.number))
          report({
            ...at,
            message: 'paragraph-symbol',
            args: { paragraph, number: rangeKey(value), symbol: symbol.canonical },
          });
      return;
    }
    const firstReport = reports.find(({ paragraph }) => paragraph === 1);
    // "CO/6" may stand for combined reports, but not if paragraph 1 mentions only the sixth report.
    const isCopied =
      firstReport !== undefined &&
      !isSameRange(firstReport.value, ownReport.value) &&
      isSameRange(firstReport.value, symbol.number);
    if (agreesWithSymbol(ownReport.value, symbol.number) && !isCopied) {
      for (const { value, at, paragraph } of reports)
        if (!agreesWithSymbol(ownReport.value, value))
          report({
            ...at,
            message: 'paragraph',
            args: { paragraph, number: rangeKey(value), title: rangeKey(ownReport.value) },
            related: [{ ...ownReport.at, message: 'related', args: {} }],
          });
      return;
    }
    const { block, start, end } = ownReport.at;
    report({
      block,
      start,
      end,
      ...(isList ? { message: 'query', severity: 'information' } : { message: 'number' }),
      args: { number: rangeKey(ownReport.value), symbol: symbol.canonical },
    });
  },
});

/** By this year, all committees that issue lists prior to reporting gave them their own series. */
const QPR_SINCE = 2016;

/** Whether a symbol matches a communication: the number, or the range of joined communications that contains it, and the year. */
function namesCommunication({ parts, year }: DocumentSymbol, number: string): boolean {
  const [ownNumber, fileNumber] = number.split('/').map(Number);
  const ownNumbers =
    parts
      .find(({ kind }) => kind === 'communication')
      ?.value.split('-')
      .map(Number) ?? [];
  const [first, last = first] = ownNumbers;
  if (first === undefined || last === undefined || ownNumber === undefined) return true;
  return fileNumber === year && ownNumber >= first && ownNumber <= Math.max(first, last);
}

function isSameRange(one: NumberRange, other: NumberRange): boolean {
  return one.from === other.from && one.to === other.to;
}

/** The document kind implied by its symbol alone. */
function symbolKind(model: View): DocumentKind {
  const { kind, kindFrom, symbol } = model.identity;
  if (kindFrom.ground === 'symbol') return kind;
  return symbol?.series === 'CO' ? 'concluding-observations' : 'other';
}
