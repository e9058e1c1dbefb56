import type { DocumentRole } from '../languages/language';
import type { DocumentModel } from '../model/document';
import { siblings } from '../syntax/symbols/siblings';
import type { DocumentSymbol } from '../syntax/symbols/symbol';
import { Has, kindsIn } from './kinds-in';
import { isFirstParagraph, isOfList, isOfReport, roleBefore, roleContained, wholeSymbol } from './own-documents';
import { isQuoted } from './own-words';
import type { ContextRule } from './rule';

/** Since then, replies have a series of their own. */
const REPLIES_YEAR = 2020;

/** Documents of the State under the symbol of another kind of document. */
export const symbolRole: ContextRule = {
  id: 'symbol-role',
  group: 'symbols',
  severity: 'error',
  scope: 'context',
  summary: 'A list of issues, replies, a report or earlier observations under the symbol of another kind of document.',
  why: 'The symbol in brackets behind “list of issues” is that of the list, not of the report or of the observations themselves. Only symbols of this committee on this State are looked at, and only where nothing but the bracket, in paragraph 1 the name of the State, or who drew up a list, stands between the words and the symbol. How a list or its replies are numbered differs from committee to committee, so the number is not judged, and what is offered is a proposal.',
  bad: [
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee appreciates the replies to the list of issues prepared by the Committee (CMW/C/XAA/2).\n  \t                                                                                       ^^^^^^^^^^^ CMW/C/XAA/2 is not the symbol of a list of issues.',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee considered the second periodic report of Xandoria (CMW/C/XAA/CO/2).\n  \t                                                                 ^^^^^^^^^^^^^^ CMW/C/XAA/CO/2 is not the symbol of a report.\n2.\tThe Committee thanks the State party for the list of issues (CMW/C/XAA/2) and for its written replies (CMW/C/XAA/2).\n  \t                                                             ^^^^^^^^^^^ CMW/C/XAA/2 is not the symbol of a list of issues.\n  \t                                                                                                       ^^^^^^^^^^^ CMW/C/XAA/2 is not the symbol of replies.\n3.\tThe Committee recalls its previous concluding observations (CMW/C/XAA/1).\n  \t                                                            ^^^^^^^^^^^ CMW/C/XAA/1 is not the symbol of concluding observations.\n4.\tThe list of issues of the working group is contained in CMW/C/XAA/2.\n  \t                                                        ^^^^^^^^^^^ CMW/C/XAA/2 is not the symbol of a list of issues.',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee appreciates the replies to the list of issues prepared by the Committee (CMW/C/XAA/Q/2), and for the list of issues on the second periodic report (CMW/C/XAA/2).',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee considered the second periodic report (CMW/C/XAA/2), the list of issues (CMW/C/XAA/Q/2) and the written replies (CMW/C/XAA/Q/2/Add.1).\n2.\tThe Committee recalls its previous concluding observations (CMW/C/XAA/CO/1), the follow-up report (CMW/C/XAA/CO/1/Add.1) and the list of issues of another committee (CAT/C/XAA/2).',
    },
  ],
  depends: ({ identity: { committee, state, date }, paragraphs: { all } }) => [
    committee?.id,
    state?.code,
    date?.value.year,
    all[0]?.block,
    all[0]?.value,
  ],
  concerns: (reading) => reading.mentions.length > 1 && (kindsIn(reading) & Has.symbol) !== 0,
  check(model, block, reading, report) {
    const { committee, state } = model.identity;
    if (!committee || !state?.code) return;
    for (let k = 1; k < reading.mentions.length; k++) {
      const mention = wholeSymbol(reading.mentions[k]);
      if (!mention) continue;
      const role =
        roleBefore(reading, k) ??
        roleContained(reading, k) ??
        (isOfList(reading, k) ? 'list-of-issues' : undefined) ??
        (isFirstParagraph(model, block) && isOfReport(reading, k) ? 'report' : undefined);
      if (role === undefined) continue;
      const { symbol } = mention;
      if (symbol.committee !== committee.id || symbol.state !== state.code || !siblings(symbol)) continue;
      const message = mistakenFor(role, symbol);
      if (message === undefined || isQuoted(reading, mention.start, mention.end)) continue;
      const at = { block, start: mention.start, end: mention.end };
      report({
        ...at,
        ...message,
        args: { symbol: symbol.canonical },
        fixes: proposals(model, symbol, message.message).map((text) => ({
          message: 'replace',
          args: { text },
          edits: [{ ...at, text }],
        })),
      });
    }
  },
};

/** Which message fits a document under a symbol that cannot be its own; undefined where it may be. */
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

function proposals(model: DocumentModel, symbol: DocumentSymbol, message: string): readonly string[] {
  const all = siblings(symbol);
  if (!all) return [];
  const isNew = (model.identity.date?.value.year ?? REPLIES_YEAR) >= REPLIES_YEAR;
  switch (message) {
    case 'list':
      return [all.listOfIssues, all.listOfIssuesPrior];
    case 'replies':
      return isNew ? [all.replies, all.repliesAddendum] : [all.repliesAddendum, all.replies];
    case 'report':
      return [all.report];
    default:
      return [all.concludingObservations];
  }
}
