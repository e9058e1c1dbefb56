import { allStates, stateOf, wasInStandard } from '../catalogue/states';
import { siblingSymbols } from '../syntax/symbols/siblings';
import type { DocumentSymbol } from '../syntax/symbols/symbol';
import { isOneSlip } from '../text/slip';
import { blockEdit } from './engine/inBlock';
import { defineRule } from './engine/rule';
import { defineQuery } from './engine/view';
import { Has, mentionKindBits } from './reading/references/mentionKinds';
import { isReportedSymbol } from './reading/symbols/formerSymbols';

/** How many codes to suggest for an unknown one. */
const MAX_SUGGESTIONS = 4;

/** Symbols with a code that belongs to no State. */
export const stateCode = defineRule({
  id: 'state-code',
  name: 'code of a State in a symbol',
  group: 'symbols',
  severity: 'warning',
  isWordless: true,
  summary: 'A document symbol with a code that belongs to no State.',
  why: 'Symbols name the State by its three-letter code (ISO 3166-1), or by a code of a territory, of the European Union (EU) or of a former State (SCG, YUG).',
  limits: [
    'The list of old codes is not complete: in an older form of report symbol an unknown code is a query, and in older schemes it is left alone.',
    'Codes from XAA to XZZ, which are free for examples.',
  ],
  messages: {
    unknown: 'No State has the code {code}.',
    near: 'No State has the code {code}; perhaps {near} is meant.',
    replace: 'Replace with {code}',
  },
  bad: [
    {
      text: '1.\tThe Committee recalls the observations of another committee (CAT/C/PRE/CO/2).\n  \t                                                                   ^^^ No State has the code PRE; perhaps PER is meant.',
    },
    {
      text: '1.\tThe Committee thanks the delegation.\n2.\tThe Committee recalls the observations of another committee (CAT/C/QZQ/CO/2) and a report (CERD/C/QZQ/9).\n  \t                                                                   ^^^ No State has the code QZQ.\n  \t                                                                                                  ^^^ No State has the code QZQ.',
    },
  ],
  good: [
    {
      text: '1.\tThe Committee thanks the delegation.\n2.\tThe Committee recalls CAT/C/PER/CO/2, CERD/C/SCG/CO/1, CRPD/C/EU/CO/1, CCPR/C/CHN-HKG/CO/3, CEDAW/C/GUA/6, CEDAW/C/HON/6, CEDAW/C/PAR/3-4, CEDAW/C/2005/OP.8/MEXICO, CRC/C/Q/QZQ/3 and CMW/C/XAA/1.',
    },
  ],
  checkBlock(document, reading, report) {
    if ((mentionKindBits(reading) & Has.symbol) === 0) return;
    for (const mention of reading.mentions) {
      if (mention.kind !== 'symbol' || mention.short || !mention.symbol) continue;
      for (const symbol of [mention.symbol, ...mention.symbol.joint]) {
        const { state } = symbol;
        const part = symbol.parts.find((one) => one.kind === 'state');
        if (
          state === undefined ||
          !part ||
          isKnown(state, symbol.committee) ||
          // Inquiries were published with the name of the State: "CEDAW/C/2005/OP.8/MEXICO".
          (symbol.series === 'OP.8' && state.length > MAX_CODE_LENGTH) ||
          !hasCode(symbol) ||
          isReportedSymbol(reading, part.start, part.end)
        )
          continue;
        const { start, end } = part;
        const { codes, likely } = nearestCodes(state, document.ask(OWN_CODE));
        report({
          start,
          end,
          ...(likely ? { message: 'near' } : { message: 'unknown' }),
          args: { code: state, near: codes[0] ?? '' },
          ...(symbol.series === 'report' && { severity: 'information' }),
          ...(codes.length > 0 && {
            fixes: codes.map((code) => ({
              message: 'replace',
              args: { code },
              edits: [blockEdit(start, end, code)],
              ...(!likely && { isGuess: true }),
            })),
          }),
        });
      }
    }
  },
});

const MAX_CODE_LENGTH = 3;

const OWN_CODE = defineQuery(({ identity }) => identity.state?.code);

/** Whether a symbol normally includes a State code: in the reporting process, for visits and for inquiries. */
function hasCode(symbol: DocumentSymbol): boolean {
  return siblingSymbols(symbol) !== undefined || VISIT_SERIES.has(symbol.series);
}

const VISIT_SERIES: ReadonlySet<string> = new Set(['VR', 'IR', 'OP.8']);

/** Committees that began their work after the old codes were abandoned (CRPD in 2008, CED in 2011: catalogue of committees). */
const YOUNG_COMMITTEES: ReadonlySet<string> = new Set(['CRPD', 'CED']);

/** Committees whose symbols have contained codes only since 2003 or later, and only standard ones. */
const STANDARD_COMMITTEES: ReadonlySet<string> = new Set(['CRC', 'CAT', 'CMW']);

function isKnown(code: string, committee: string | undefined): boolean {
  const state = stateOf(code);
  if (state?.status !== 'former' || committee === undefined) return state !== undefined;
  return !YOUNG_COMMITTEES.has(committee) && (!STANDARD_COMMITTEES.has(committee) || wasInStandard(code));
}

/**
 * Codes that differ from this one by a single typo: the document's own State first, then codes with the same letters in another order.
 * `isLikely`: whether the first is clearly the best, since many codes are one letter apart.
 */
function nearestCodes(
  wrongCode: string,
  own: string | undefined,
): { readonly codes: readonly string[]; readonly likely: boolean } {
  const knownCodes = allStates().flatMap(({ code, status }) => (status === 'former' || code === own ? [] : [code]));
  const letters = (code: string) => [...code].sort().join('');
  const rank = (code: string) => (code === own ? 0 : letters(code) === letters(wrongCode) ? 1 : 2);
  const codes = [...(own !== undefined && stateOf(own) ? [own] : []), ...knownCodes]
    .filter((code) => isOneSlip(wrongCode, code))
    .sort((a, b) => rank(a) - rank(b));
  const [first, second] = codes;
  const isLikely = first !== undefined && (second === undefined || rank(first) < rank(second));
  return { codes: codes.slice(0, MAX_SUGGESTIONS), likely: isLikely };
}
