import { stateOf } from '../catalogue/states';
import type { DocumentModel } from '../model/document';
import { isFirstParagraph, isReporting, roleBefore, wholeSymbol } from './own-documents';
import { isQuoted } from './own-words';
import type { ContextRule } from './rule';

/** Symbols on another State where the document speaks of its own report, list of issues and replies. */
export const symbolState: ContextRule = {
  id: 'symbol-state',
  group: 'symbols',
  severity: 'error',
  scope: 'context',
  summary: 'The symbol of a report, list of issues or replies on another State, in a place that is the document’s own.',
  why: 'A document made from the last one easily keeps its symbols. Documents on other States are cited everywhere: only paragraph 1, and the symbol in brackets directly behind “list of issues” or “replies”, are looked at, and only symbols of the same committee. Territories, States that are no more and their successors, and codes that are not known are left alone.',
  bad: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAB/1).\n  \t                                                               ^^^ CMW/C/XAB/1 is on XAB, but this document is on XAA.\n2.\tThe Committee thanks the State party for the replies to the list of issues (CMW/C/XAB/Q/1/Add.1).\n  \t                                                                                  ^^^ CMW/C/XAB/Q/1/Add.1 is on XAB, but this document is on XAA.',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1).\n2.\tThe Committee recalls what it said to a neighbouring State (CMW/C/XAB/CO/2, para. 12).',
    },
    {
      text: 'CCPR/C/CHN-HKG/CO/4\n\nConcluding observations on the fourth periodic report of Hong Kong, China\n\n1.\tThe Committee considered the fourth periodic report of Hong Kong, China (CCPR/C/CHN-HKG/4), which is part of the report of China (CCPR/C/CHN/4).',
    },
  ],
  depends: (model) => {
    const { identity, paragraphs } = model;
    return [ownState(model), identity.committee?.id, paragraphs.all[0]?.block, paragraphs.all[0]?.value];
  },
  concerns: ({ mentions }) => mentions.some(({ kind }) => kind === 'symbol'),
  check(model, block, reading, report) {
    if (reading.block.kind !== 'paragraph') return;
    const own = ownState(model);
    const committee = model.identity.committee?.id;
    if (own === undefined || committee === undefined) return;
    const isFirst = isFirstParagraph(model, block);
    for (let k = 0; k < reading.mentions.length; k++) {
      const mention = wholeSymbol(reading.mentions[k]);
      if (!mention) continue;
      const { symbol } = mention;
      if (symbol.committee !== committee || symbol.state === undefined || !isReporting(symbol)) continue;
      const part = symbol.parts.find(({ kind }) => kind === 'state');
      if (!part || !isOther(symbol.state, own)) continue;
      const role = roleBefore(reading, k);
      if (!isFirst && role !== 'list-of-issues' && role !== 'replies') continue;
      if (isQuoted(reading, mention.start, mention.end)) continue;
      const at = { block, start: part.start, end: part.end };
      report({
        ...at,
        message: 'found',
        args: { symbol: symbol.canonical, state: symbol.state, own },
        fixes: [{ message: 'replace', args: { own }, edits: [{ ...at, text: own }] }],
      });
    }
  },
};

/** The State that the document's own symbol or title gives; one that was read from the symbols in question proves nothing. */
function ownState({ identity: { state, symbol, kind } }: DocumentModel): string | undefined {
  const isAboutState =
    kind === 'concluding-observations' ||
    kind === 'list-of-issues' ||
    kind === 'list-of-issues-prior' ||
    kind === 'replies';
  if (!isAboutState || !state?.code) return undefined;
  const ground = state.codeFrom?.ground;
  return ground === 'title' || (ground === 'symbol' && symbol?.derived === false) ? state.code : undefined;
}

/** Whether two codes certainly stand for different States, neither of them a part or a successor of the other. */
function isOther(code: string, own: string): boolean {
  const [one, other] = [stateOf(code), stateOf(own)];
  if (!one || !other || one.name === other.name) return false;
  return [one, other].every(({ status }) => status === 'current' || status === 'user-assigned');
}
