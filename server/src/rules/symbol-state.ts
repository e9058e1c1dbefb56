import { stateNamed, stateOf } from '../catalogue/states';
import type { BlockReading, DocumentModel } from '../model/document';
import type { Block } from '../syntax/block';
import { parseSymbol } from '../syntax/symbols/parse';
import type { DocumentSymbol } from '../syntax/symbols/symbol';
import type { Span } from '../text/edits';
import type { Arguments, Fix } from './finding';
import { inBlock } from './in-block';
import { Has, kindsIn } from './kinds-in';
import {
  isAlone,
  isFirstParagraph,
  isOfList,
  isReporting,
  roleBefore,
  type WholeSymbol,
  wholeSymbol,
} from './own-documents';
import { isOtherState, ownPlaces } from './own-places';
import { isQuoted } from './own-words';
import type { ContextReport, ContextRule } from './rule';

/** Symbols on another State where the document speaks of its own report, list of issues and replies. */
export const symbolState: ContextRule = {
  id: 'symbol-state',
  group: 'symbols',
  severity: 'error',
  scope: 'context',
  summary: 'The symbol of a report, list of issues or replies on another State, in a place that is the document’s own.',
  why: 'A document made from the last one easily keeps its symbols. Documents on other States are cited everywhere: only the masthead, the headers of pages, paragraph 1 with its footnotes, the symbol in brackets directly behind “list of issues”, “replies”, “previous concluding observations”, “report of the State party” or “the State party’s report”, and the notes marked behind “list of issues” and “replies” in the first paragraphs, are looked at, and only symbols of the same committee. Elsewhere a report, a list of issues or replies on another State is a query, where the sentence names no other State. Where the masthead, the title and paragraph 1 do not agree, the one that stands alone is found. Territories, States that are no more and their successors, and codes that are not known are left alone.',
  bad: [
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee thanks the delegation.\n2.\tThe Committee welcomes the second periodic report of the State party (CMW/C/XAB/2) and the replies to the list of issues prepared by the Committee (CMW/C/XAB/Q/2), and recalls its previous concluding observations (CMW/C/XAB/CO/1).\n  \t                                                                            ^^^ CMW/C/XAB/2 is on XAB, but this document is on XAA.\n  \t                                                                                                                                                          ^^^ CMW/C/XAB/Q/2 is on XAB, but this document is on XAA.\n  \t                                                                                                                                                                                                                            ^^^ CMW/C/XAB/CO/1 is on XAB, but this document is on XAA.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAB/1).\n  \t                                                               ^^^ CMW/C/XAB/1 is on XAB, but this document is on XAA.\n2.\tThe Committee thanks the State party for the replies to the list of issues (CMW/C/XAB/Q/1/Add.1).\n  \t                                                                                  ^^^ CMW/C/XAB/Q/1/Add.1 is on XAB, but this document is on XAA.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1).\n\nCMW/C/XAB/CO/1\n      ^^^ CMW/C/XAB/CO/1 is on XAB, but this document is on XAA.\n\n2\n\n2.\tThe Committee thanks the State party.',
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
  depends: (model) => {
    const { identity, paragraphs } = model;
    return [
      ownState(model),
      ownPlaces(model),
      identity.committee?.id,
      identity.symbol?.series,
      paragraphs.all[0]?.block,
      paragraphs.all[0]?.value,
    ];
  },
  concerns: (reading) =>
    reading.block.kind === 'title' || reading.block.kind === 'furniture' || (kindsIn(reading) & Has.symbol) !== 0,
  check(model, block, reading, report) {
    const own = ownState(model);
    const places = ownPlaces(model);
    const { committee } = places;
    if (own === undefined || committee === undefined) return;
    const { symbol: written, state } = model.identity;
    const { kind } = reading.block;
    if (kind === 'title' && places.titleState && state?.nameFrom?.at?.block === block && written) {
      const { start, end } = state.nameFrom.at;
      report({ start, end, message: 'title', args: { symbol: written.canonical, name: state.name ?? '' } });
      return;
    }
    if (kind === 'furniture') {
      const header = headerIn(reading.block);
      if (!header || header.symbol.committee !== committee || header.symbol.series !== written?.series) return;
      reportOther(header.symbol, header.start, own, report);
      return;
    }
    const isFirst = isFirstParagraph(model, block) || places.notes.has(block);
    for (let k = 0; k < reading.mentions.length; k++) {
      const mention = wholeSymbol(reading.mentions[k]);
      if (!mention) continue;
      const { symbol } = mention;
      if (symbol.state === undefined || !isOtherState(symbol.state, own)) continue;
      if (isFirst || kind === 'paragraph') {
        const role = roleBefore(reading, k) ?? (isOfList(reading, k) ? 'list-of-issues' : undefined);
        const isCore = role === 'core-document' && symbol.body === 'HRI';
        const isCycle =
          isFirst ||
          role === 'list-of-issues' ||
          role === 'replies' ||
          role === 'previous-observations' ||
          isAnswers(reading, k) ||
          isOwnReport(reading, k);
        if (!isCore && !(isCycle && isReporting(symbol) && symbol.committee === committee)) {
          if (symbol.committee === committee) reportStray(reading, mention, own, report);
          continue;
        }
      } else if (places.cycle.has(block)) {
        if (symbol.committee !== committee || !isReporting(symbol) || !isAlone(reading, mention)) continue;
      } else if (kind === 'subparagraph' || kind === 'unnumbered') {
        if (symbol.committee === committee) reportStray(reading, mention, own, report);
        continue;
      } else if (!places.symbolState || written?.at?.block !== block || mention.start !== written.at.start) continue;
      if (isQuoted(reading, mention.start, mention.end) || speaksOfOther(reading, mention.start)) continue;
      reportOther(symbol, 0, own, report);
    }
  },
};

/**
 * A report, a list of issues or replies on another State, where the text names no other State: what committees cite of others are
 * observations and decisions.
 */
function reportStray(
  { block }: BlockReading,
  { start, end, symbol }: WholeSymbol,
  own: string,
  report: ContextReport,
): void {
  const text = block.text.slice(
    Math.max(block.content.start, start - SENTENCE),
    Math.min(block.content.end, end + NEAR),
  );
  if (!STRAY.has(symbol.series) || block.after.annex > 0 || OTHERS.test(text) || namesOther(text, symbol.state, own))
    return;
  const at = stateIn(symbol, 0, own);
  if (at) report({ ...at, message: 'stray', severity: 'information' });
}

const STRAY: ReadonlySet<string> = new Set(['report', 'Q', 'QPR', 'RQ', 'FCO']);
const OTHERS =
  /\b(?:another|others?|neighbour\w*|several|certain|various|different|elsewhere|region\w*|compar\w+|similar\w*|unlike)\b/i;
/** In UTF-16 units. */
const SENTENCE = 240;

/** Whether a text has the name of a State that is not the document's; of an invented code nobody knows it, so that any name after "on" or "of" may be it. */
function namesOther(text: string, state: string | undefined, own: string): boolean {
  const isInvented = stateOf(state ?? '')?.status === 'user-assigned';
  for (const [, name = ''] of text.matchAll(A_NAME)) {
    const code = stateNamed(name);
    if (code !== undefined ? code !== own : isInvented && !OWN_WORDS.test(name)) return true;
  }
  return false;
}

const OWN_WORDS = /^(?:Committee|State|Convention|Covenant|Optional|Government|Working|Country|Bureau|General|Human)\b/;
const A_NAME = /\b(?:on|of|from|by|in|with|to|and|the)\s+(?:the\s+)?(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,3})/gu;

/** Reports the State of a symbol that is on another State. `from`: where the text begins of which the symbol was read. */
function reportOther(symbol: DocumentSymbol, from: number, own: string, report: ContextReport): void {
  const at = stateIn(symbol, from, own);
  if (at) report({ ...at, message: 'found' });
}

/** Where the State stands in a symbol that is on another State, with what is said of it. */
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
    fixes: [{ message: 'replace', args: { own }, edits: [inBlock(start, end, own)] }],
  };
}

/** The symbol in the header of a page of the main text, where nothing but its number stands beside it. */
function headerIn({
  text,
  zone,
  after,
}: Block): { readonly symbol: DocumentSymbol; readonly start: number } | undefined {
  const header = zone === 'body' && after.annex === 0 ? HEADER.exec(text) : null;
  const symbol = parseSymbol(header?.[2] ?? '');
  return header && symbol ? { symbol, start: header[1]?.length ?? 0 } : undefined;
}

const HEADER = /^(\s*(?:\d{1,3}\s+)?)([A-Z]\S{6,60})(?:\s+\d{1,3})?\s*$/;

/** "the second periodic report of the State party (SYMBOL)", "the State party’s follow-up report (SYMBOL)" */
function isOwnReport({ block: { text }, mentions }: BlockReading, index: number): boolean {
  const [before, symbol] = [mentions[index - 1], mentions[index]];
  if (!symbol) return false;
  if (OWNED.test(text.slice(Math.max(0, symbol.start - LONGEST_OWNED), symbol.start))) return true;
  if (before?.kind !== 'document' || before.role !== 'report') return false;
  return OF_STATE_PARTY.test(text.slice(before.end, symbol.start));
}

/** "unlike another State party in its written replies (CMW/C/XAB/RQ/1)" */
function speaksOfOther({ block: { text } }: BlockReading, at: number): boolean {
  return /\b(?:another|other|neighbouring)\s+(?:State|countr)[^.;]*$/i.test(text.slice(Math.max(0, at - NEAR), at));
}

/** In UTF-16 units. */
const NEAR = 120;

/** "its written answers (CMW/C/XAA/Q/1/Add.1)" */
function isAnswers({ block: { text }, mentions }: BlockReading, index: number): boolean {
  const start = mentions[index]?.start ?? 0;
  return ANSWERS.test(text.slice(Math.max(0, start - LONGEST_OWNED), start));
}

const ANSWERS = /\b(?:answers|responses|replies)(?:\s+of\s+the\s+State\s+party)?(?:\s+in\s+writing)?\s+\($/;
const OF_STATE_PARTY = /^\s+of\s+the\s+State\s+party\s+\($/;
const OWNED = /\bthe\s+State\s+party['’]s\s+(?:[\w-]+\s+){0,4}report\s+\($/;
/** In UTF-16 units. */
const LONGEST_OWNED = 80;

/** The State that the document's own places give; one that was read from the symbols in question proves nothing. */
function ownState(model: DocumentModel): string | undefined {
  const { state, symbol, kind } = model.identity;
  const isAboutState =
    kind === 'concluding-observations' ||
    kind === 'list-of-issues' ||
    kind === 'list-of-issues-prior' ||
    kind === 'replies';
  if (!isAboutState || !state?.code) return undefined;
  const ground = state.codeFrom?.ground;
  const isWritten = ground === 'title' || (ground === 'symbol' && symbol?.derived === false);
  return isWritten ? ownPlaces(model).state : undefined;
}
