import { stateOf } from '../catalogue/states';
import type { OwnSymbol } from '../model/identity/identity';
import type { BlockReading } from '../model/readings/blockReading';
import type { Block } from '../syntax/blocks/block';
import { parseSymbol } from '../syntax/symbols/parse';
import type { DocumentSymbol } from '../syntax/symbols/symbol';
import type { Span } from '../text/edits';
import type { Arguments, BlockReport, Fix } from './engine/finding';
import { blockEdit } from './engine/inBlock';
import { defineRule } from './engine/rule';
import { defineQuery, type View } from './engine/view';
import { isOtherState, ownPlaces } from './reading/document/identityPlaces';
import {
  belongsToList,
  isAloneInBlock,
  isFirstParagraph,
  isReporting,
  roleBefore,
  type WholeSymbol,
  wholeSymbol,
} from './reading/document/ownDocuments';
import { Has, mentionKindBits } from './reading/references/mentionKinds';
import { isReportedSymbol } from './reading/symbols/formerSymbols';
import { followsAnswers, followsOwnReport, isStrayDocument, speaksOfOther } from './reading/symbols/whoseSymbol';

/** Symbols of another State where the document is about its own report, list of issues or replies. */
export const symbolState = defineRule({
  id: 'symbol-state',
  name: 'symbol of another State',
  group: 'symbols',
  severity: 'error',
  isWordless: true,
  summary: 'The symbol of a report, list of issues or replies of another State where the document speaks of its own.',
  why: 'A document made from the last one easily keeps its symbols. Documents on other States are cited everywhere, so only the document’s own places are checked.',
  limits: [
    'Checked as the document’s own: the masthead, page headers, paragraph 1 with its footnotes, and the symbol directly after words such as “list of issues” or “the State party’s report”.',
    'Elsewhere, a report, list of issues or replies of another State is a query, where the sentence names no other State.',
    'Symbols of other committees.',
    'Territories, former States and their successors, and unknown codes.',
  ],
  messages: {
    found: '{symbol} is on {state}, but this document is on {own}.',
    stray: '{symbol} is on {state}, but this document is on {own}: is that meant?',
    header: 'The header of this page has {symbol}; this document is {own}.',
    title: 'The title names {name}, but the symbol is {symbol}.',
    replace: 'Replace with {own}',
  },
  bad: [
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee thanks the delegation.\n2.\tThe Committee welcomes the second periodic report of the State party (CMW/C/XAB/2) and the replies to the list of issues prepared by the Committee (CMW/C/XAB/Q/2), and recalls its previous concluding observations (CMW/C/XAB/CO/1).\n  \t                                                                            ^^^ CMW/C/XAB/2 is on XAB, but this document is on XAA.\n  \t                                                                                                                                                          ^^^ CMW/C/XAB/Q/2 is on XAB, but this document is on XAA.\n  \t                                                                                                                                                                                                                            ^^^ CMW/C/XAB/CO/1 is on XAB, but this document is on XAA.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1).\n2.\tThe Committee thanks the State party for the replies to the list of issues (CMW/C/XAB/Q/1/Add.1).\n  \t                                                                                  ^^^ CMW/C/XAB/Q/1/Add.1 is on XAB, but this document is on XAA.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1).\n\nCMW/C/XAB/CO/1\n      ^^^ CMW/C/XAB/CO/1 is on XAB, but this document is on XAA.\n\n2\n\n2.\tThe Committee thanks the State party.\n\nCAT/C/XAA/CO/1\n^^^^^^^^^^^^^^ The header of this page has CAT/C/XAA/CO/1; this document is CMW/C/XAA/CO/1.\n\n3\n\n3.\tThe Committee thanks the delegation.',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee thanks the delegation.\n2.\tThe Committee is concerned that the figures given (CMW/C/XAB/2, paras. 12 and 13) are out of date.\n  \t                                                         ^^^ CMW/C/XAB/2 is on XAB, but this document is on XAA: is that meant?',
    },
    {
      text: 'CMW/C/PER/CO/1\n\nConcluding observations on the initial report of Chile\n                                                 ^^^^^ The title names Chile, but the symbol is CMW/C/PER/CO/1.\n\n1.\tThe Committee considered the initial report (CMW/C/PER/1).',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee thanks the delegation.\n2.\tUnlike the report of Peru (CMW/C/PER/1), the report does not say how many inspectors there are.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1).\n2.\tThe Committee recalls what it said to a neighbouring State (CMW/C/XAB/CO/2, para. 12).',
    },
    {
      text: 'CCPR/C/CHN-HKG/CO/4\n\nConcluding observations on the fourth periodic report of Hong Kong, China\n\n1.\tThe Committee considered the fourth periodic report of Hong Kong, China (CCPR/C/CHN-HKG/4), which is part of the report of China (CCPR/C/CHN/4).',
    },
  ],
  checkBlock(model, reading, report) {
    const { kind } = reading.block;
    if (kind !== 'title' && kind !== 'furniture' && (mentionKindBits(reading) & Has.symbol) === 0) return;
    const ownState = model.ask(OWN_STATE);
    const places = ownPlaces(model);
    const { committee } = places;
    if (ownState === undefined || committee === undefined) return;
    const { index: block } = model;
    const { symbol: ownSymbol, state } = model.identity;
    if (kind === 'title' && places.titleState && state?.nameFrom?.at?.block === block && ownSymbol) {
      const { start, end } = state.nameFrom.at;
      report({ start, end, message: 'title', args: { symbol: ownSymbol.canonical, name: state.name ?? '' } });
      return;
    }
    if (kind === 'furniture') {
      const header = headerIn(reading.block);
      if (!header || ownSymbol?.derived !== false || header.symbol.series !== ownSymbol.series) return;
      if (header.symbol.committee === committee && stateIn(header.symbol, header.start, ownState))
        reportOther(header.symbol, header.start, ownState, report);
      else if (isOtherStates(header.symbol, ownSymbol)) {
        const at = { start: header.start, end: header.start + header.symbol.text.length };
        const args = { symbol: header.symbol.canonical, own: ownSymbol.canonical };
        report({
          ...at,
          message: 'header',
          args,
          fixes: [
            {
              message: 'replace',
              args: { own: ownSymbol.canonical },
              edits: [blockEdit(at.start, at.end, ownSymbol.canonical)],
            },
          ],
        });
      }
      return;
    }
    const isFirstPlace = isFirstParagraph(model, block) || places.notes.has(block);
    for (let k = 0; k < reading.mentions.length; k++) {
      const mention = wholeSymbol(reading.mentions[k]);
      if (!mention) continue;
      const { symbol } = mention;
      if (symbol.state === undefined || !isOtherState(symbol.state, ownState)) continue;
      if (isFirstPlace || kind === 'paragraph') {
        const role = roleBefore(reading, k) ?? (belongsToList(reading, k) ? 'list-of-issues' : undefined);
        const isCore = role === 'core-document' && symbol.body === 'HRI';
        const isCycle =
          isFirstPlace ||
          role === 'list-of-issues' ||
          role === 'replies' ||
          role === 'previous-observations' ||
          followsAnswers(reading, k) ||
          followsOwnReport(reading, k);
        if (!isCore && !(isCycle && isReporting(symbol) && symbol.committee === committee)) {
          if (symbol.committee === committee) reportStray(reading, mention, ownState, report);
          continue;
        }
      } else if (places.cycle.has(block)) {
        if (symbol.committee !== committee || !isReporting(symbol) || !isAloneInBlock(reading, mention)) continue;
      } else if (kind === 'subparagraph' || kind === 'unnumbered' || isCycleNote(reading, mention, ownSymbol)) {
        if (symbol.committee === committee) reportStray(reading, mention, ownState, report);
        continue;
      } else if (!places.symbolState || ownSymbol?.at?.block !== block || mention.start !== ownSymbol.at.start)
        continue;
      if (isReportedSymbol(reading, mention.start, mention.end) || speaksOfOther(reading, mention.start)) continue;
      reportOther(symbol, 0, ownState, report);
    }
  },
});

/** Reports a document on another State as a possible mistake. */
function reportStray(reading: BlockReading, mention: WholeSymbol, own: string, report: BlockReport): void {
  const at = isStrayDocument(reading, mention, own) ? stateIn(mention.symbol, 0, own) : undefined;
  if (at) report({ ...at, message: 'stray', severity: 'information' });
}

/** Reports the State in a symbol if it is not the document's own. `from`: start offset of the symbol's text. */
function reportOther(symbol: DocumentSymbol, from: number, own: string, report: BlockReport): void {
  const at = stateIn(symbol, from, own);
  if (at) report({ ...at, message: 'found' });
}

/** The span and the message arguments of a State in a symbol that is not the document's own; undefined if it is. */
function stateIn(
  { parts, canonical, state }: DocumentSymbol,
  from: number,
  own: string,
): (Span & { readonly args: Arguments; readonly fixes: readonly Fix[] }) | undefined {
  const part = parts.find((one) => one.kind === 'state');
  if (!part || state === undefined || !isOtherState(state, own)) return undefined;
  const [start, end] = [from + part.start, from + part.end];
  return {
    start,
    end,
    args: { symbol: canonical, state, own },
    fixes: [{ message: 'replace', args: { own }, edits: [blockEdit(start, end, own)] }],
  };
}

/** Whether a page header belongs to a document of another committee or protocol, or has a code that belongs to no State. */
function isOtherStates(header: DocumentSymbol, own: OwnSymbol): boolean {
  if (header.committee === undefined || own.committee === undefined) return false;
  if (header.committee !== own.committee || header.instrument !== own.instrument) return header.state === own.state;
  return header.state !== undefined && own.state !== undefined && stateOf(header.state) === undefined;
}

/** The symbol in a page header of the main text, which otherwise contains only the page number. */
function headerIn({
  text,
  zone,
  after,
}: Block): { readonly symbol: DocumentSymbol; readonly start: number } | undefined {
  const header = zone === 'body' && after.annex === 0 ? HEADER_PATTERN.exec(text) : null;
  const symbol = parseSymbol(header?.[2] ?? '');
  return header && symbol ? { symbol, start: header[1]?.length ?? 0 } : undefined;
}

const HEADER_PATTERN = /^(\s*(?:\d{1,3}\s+)?)([A-Z]\S{6,60})(?:\s+\d{1,3})?\s*$/;

/** Whether a symbol is all that a note contains, and has the same number as this document. */
function isCycleNote(reading: BlockReading, mention: WholeSymbol, own: OwnSymbol | undefined): boolean {
  const { number } = mention.symbol;
  return (
    reading.block.kind === 'footnote' &&
    number !== undefined &&
    number.from === own?.number?.from &&
    isAloneInBlock(reading, mention)
  );
}

/** The State named where the document identifies itself. A State inferred from the symbols under review proves nothing. */
const OWN_STATE = defineQuery((model: View): string | undefined => {
  const { state, symbol, kind } = model.identity;
  const concernsState =
    kind === 'concluding-observations' ||
    kind === 'list-of-issues' ||
    kind === 'list-of-issues-prior' ||
    kind === 'replies';
  if (!concernsState || !state?.code) return undefined;
  const ground = state.codeFrom?.ground;
  const isWritten = ground === 'title' || (ground === 'symbol' && symbol?.derived === false);
  const { state: own, agreeing } = ownPlaces(model);
  // If the State was inferred from symbols, require at least two that agree.
  return isWritten || agreeing > 1 ? own : undefined;
});
