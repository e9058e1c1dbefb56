import type { DocumentRole } from '../languages/language';
import type { BlockReading } from '../model/readings/blockReading';
import { patternsOf } from '../model/words/patterns';
import { siblingSymbols } from '../syntax/symbols/siblings';
import type { DocumentSymbol } from '../syntax/symbols/symbol';
import type { Span } from '../text/edits';
import { Gathered, type NoteInBlock } from './engine/gather';
import { defineRule } from './engine/rule';
import type { View } from './engine/view';
import { ownPlaces } from './reading/document/identityPlaces';
import {
  belongsToList,
  belongsToReport,
  isAloneInBlock,
  isFirstParagraph,
  roleBefore,
  roleContained,
  wholeSymbol,
} from './reading/document/ownDocuments';
import { isReportedSymbol } from './reading/symbols/formerSymbols';
import { followsPattern, isBetweenPatterns, precedesPattern } from './reading/wording/aroundPlace';

/** A symbol, and the kind of document announced by the words before it. */
interface AnnouncedSymbol extends Span {
  readonly symbol: DocumentSymbol;
  readonly role: DocumentRole;
  /** Whether to check it only in paragraph 1. */
  readonly inFirst: boolean;
  /** Whether it may be a report after all: replies to a list of issues prior to reporting constitute the report. */
  readonly mayBeReport: boolean;
}

const ANNOUNCED_SYMBOLS = new Gathered<AnnouncedSymbol>({
  mentions: ['symbol'],
  mention(one, index, reading, note) {
    const mention = index > 0 ? wholeSymbol(one) : undefined;
    if (!mention) return;
    const certainRole =
      roleBefore(reading, index) ??
      roleContained(reading, index) ??
      (belongsToList(reading, index) ? ('list-of-issues' as const) : undefined);
    const role = certainRole ?? (belongsToReport(reading, index) ? 'report' : undefined);
    if (role === undefined || mistakenFor(role, mention.symbol) === undefined) return;
    const { start, end, symbol } = mention;
    const { block } = reading;
    const patterns = patternsOf(reading.language, 'symbols');
    if (sharesBrackets(reading, index, role)) return;
    // No report exists: "its observations in the absence of a report (CMW/C/XAA/CO/1)"
    if (role === 'report' && precedesPattern(block, start, patterns?.observedBefore)) return;
    // "as it recommended when it considered the initial report (CMW/C/XAA/CO/1, para. 56)": the brackets cite the recommendation, not the
    // report.
    if (role === 'report' && followsPattern(block, end, patterns?.paragraphAfter)) return;
    if (!isReportedSymbol(reading, start, end))
      note({
        start,
        end,
        symbol,
        role,
        inFirst: certainRole === undefined,
        mayBeReport: symbol.series === 'report' && precedesPattern(block, start, patterns?.priorBefore),
      });
  },
});

/**
 * "the third report and the replies (CMW/C/XAA/3 and CMW/C/XAA/Q/3/Add.1)": the brackets give both symbols, in the same order as the text.
 */
function sharesBrackets({ block, mentions, language }: BlockReading, index: number, role: DocumentRole): boolean {
  const [first, next] = [wholeSymbol(mentions[index]), wholeSymbol(mentions[index + 1])];
  if (!first || !next || mistakenFor(role, next.symbol) !== undefined) return false;
  if (!isBetweenPatterns(block, first.end, next.start, patternsOf(language, 'symbols')?.sharing)) return false;
  for (let at = index - 1; at >= Math.max(0, index - MENTION_WINDOW); at--) {
    const mention = mentions[at];
    if (!mention || mention.kind === 'symbol' || mention.sentence !== first.sentence) return false;
    if (mention.kind === 'document' && mention.role !== role && mistakenFor(mention.role, first.symbol) === undefined)
      return true;
  }
  return false;
}

/** How many mentions before the brackets to search for the documents that their symbols belong to. */
const MENTION_WINDOW = 6;
/** Notes on the list of issues and the replies that give the symbol of another kind of document. */
function noteAddresses(model: View): readonly NoteInBlock<AnnouncedSymbol>[] {
  return [...ownPlaces(model).cycle].flatMap(([block, role]) => {
    const reading = model.reading(block);
    const mention = reading?.mentions.map(wholeSymbol).find((one) => one !== undefined);
    if (!reading || !mention || !isAloneInBlock(reading, mention)) return [];
    const { start, end, symbol } = mention;
    return [{ block, start, end, symbol, role, inFirst: false, mayBeReport: false }];
  });
}

/** The year from which replies have had their own series. */
const REPLIES_YEAR = 2020;

/** Documents in the reporting cycle cited under the symbol of another kind of document. */
export const symbolRole = defineRule({
  id: 'symbol-role',
  name: 'symbol of another kind of document',
  group: 'symbols',
  severity: 'error',
  isWordless: true,
  summary: 'A list of issues, replies, a report or earlier observations under the symbol of another kind of document.',
  why: 'The symbol in parentheses after “list of issues” is that of the list, not of the report or of the observations themselves.',
  limits: [
    'Symbols of other committees or on other States.',
    'Symbols that do not directly follow the words or their footnote mark.',
    'The number of a list or of replies, which differs from committee to committee; what is offered is a proposal.',
    'Replies to a list of issues prior to reporting may be the report itself: its symbol there is a query.',
  ],
  messages: {
    list: '{symbol} is not the symbol of a list of issues.',
    replies: '{symbol} is not the symbol of replies.',
    report: '{symbol} is not the symbol of a report.',
    observations: '{symbol} is not the symbol of concluding observations.',
    replace: 'Replace with {text}',
  },
  bad: [
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee appreciates the replies to the list of issues prepared by the Committee (CMW/C/XAA/2).\n  \t                                                                                       ^^^^^^^^^^^ CMW/C/XAA/2 is not the symbol of a list of issues.',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee considered the second periodic report of Xandoria (CMW/C/XAA/CO/2).\n  \t                                                                 ^^^^^^^^^^^^^^ CMW/C/XAA/CO/2 is not the symbol of a report.\n2.\tThe Committee thanks the State party for the list of issues (CMW/C/XAA/2) and for its written replies (CMW/C/XAA/2).\n  \t                                                             ^^^^^^^^^^^ CMW/C/XAA/2 is not the symbol of a list of issues.\n  \t                                                                                                       ^^^^^^^^^^^ CMW/C/XAA/2 is not the symbol of replies.\n3.\tThe Committee recalls its previous concluding observations (CMW/C/XAA/1).\n  \t                                                            ^^^^^^^^^^^ CMW/C/XAA/1 is not the symbol of concluding observations.\n4.\tThe list of issues of the working group is contained in CMW/C/XAA/2.\n  \t                                                        ^^^^^^^^^^^ CMW/C/XAA/2 is not the symbol of a list of issues.',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee appreciates the replies1 to the list of issues.2\n\n\t1\tCMW/C/XAA/RQ/2.\n\t2\tCMW/C/XAA/2.\n\t \t^^^^^^^^^^^ CMW/C/XAA/2 is not the symbol of a list of issues.',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee appreciates the replies1 to the list of issues2 on the report,3 and the figures on the issues4 raised.\n\n\t1\tCMW/C/XAA/RQ/2.\n\t2\tCMW/C/XAA/Q/2.\n\t3\tCMW/C/XAA/2.\n\t4\tCMW/C/XAA/2.',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee appreciates the replies to the list of issues prepared by the Committee (CMW/C/XAA/Q/2), and for the list of issues on the second periodic report (CMW/C/XAA/2).',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee considered the second periodic report (CMW/C/XAA/2), the list of issues (CMW/C/XAA/Q/2) and the written replies (CMW/C/XAA/Q/2/Add.1).\n2.\tThe Committee recalls its previous concluding observations (CMW/C/XAA/CO/1), the follow-up report (CMW/C/XAA/CO/1/Add.1) and the list of issues of another committee (CAT/C/XAA/2).',
    },
  ],
  gathers: [ANNOUNCED_SYMBOLS],
  check(model, report) {
    const { committee } = model.identity;
    const { state } = ownPlaces(model);
    if (!committee || state === undefined) return;
    for (const { block, start, end, symbol, role, inFirst, mayBeReport } of [
      ...ANNOUNCED_SYMBOLS.in(model),
      ...noteAddresses(model),
    ]) {
      if (inFirst && !isFirstParagraph(model, block)) continue;
      if (symbol.committee !== committee.id || symbol.state !== state || !siblingSymbols(symbol)) continue;
      const message = mistakenFor(role, symbol);
      if (message === undefined) continue;
      const at = { block, start, end };
      report({
        ...at,
        ...message,
        args: { symbol: symbol.canonical },
        ...(mayBeReport && { severity: 'information' as const }),
        fixes: proposedRoles(model, symbol, message.message).map((text) => ({
          message: 'replace',
          args: { text },
          edits: [{ ...at, text }],
        })),
      });
    }
  },
});

/** The message for a kind of document cited under a symbol that cannot be its own; undefined if it can. */
function mistakenFor(
  role: DocumentRole,
  { series, suffixes }: DocumentSymbol,
): { readonly message: string } | undefined {
  const isReport = series === 'report';
  const isObservations = series === 'CO' && suffixes.length === 0;
  switch (role) {
    case 'list-of-issues':
      return isReport || isObservations ? { message: 'list' } : undefined;
    case 'replies':
      return isReport || isObservations ? { message: 'replies' } : undefined;
    case 'report':
      return isObservations ? { message: 'report' } : undefined;
    case 'previous-observations':
      return isReport ? { message: 'observations' } : undefined;
    default:
      return undefined;
  }
}

function proposedRoles(model: View, symbol: DocumentSymbol, message: string): readonly string[] {
  const allSiblings = siblingSymbols(symbol);
  if (!allSiblings) return [];
  const isNew = (model.identity.date?.value.year ?? REPLIES_YEAR) >= REPLIES_YEAR;
  switch (message) {
    case 'list':
      return [allSiblings.listOfIssues, allSiblings.listOfIssuesPrior];
    case 'replies':
      return isNew
        ? [allSiblings.replies, allSiblings.repliesAddendum]
        : [allSiblings.repliesAddendum, allSiblings.replies];
    case 'report':
      return [allSiblings.report];
    default:
      return [allSiblings.concludingObservations];
  }
}
