import { stateOf } from '../catalogue/states';
import type { BlockReading } from '../model/readings/blockReading';
import { isReportingSeries } from '../syntax/symbols/elements';
import { TREATY_ACRONYMS } from '../syntax/symbols/grammar';
import { parseSymbol } from '../syntax/symbols/parse';
import { REPORTING_SERIES, SUFFIX_TYPES } from '../syntax/symbols/symbol';
import { isDigit } from '../text/characterKinds';
import type { Span } from '../text/edits';
import type { Fix } from './engine/finding';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';
import type { View } from './engine/view';
import { isReportedSymbol } from './reading/symbols/formerSymbols';
import { endOfWritten, symbolRepairs } from './reading/symbols/symbolRepairs';
import { oneLine } from './reading/wording/habit';

/** A malformed symbol, and its possible corrections. */
interface MeantSymbol extends Span {
  readonly text: string;
  readonly repairs: readonly string[];
}

/** Acronyms that start treaty body symbols, including forms in which the first slash is mistyped. */
const ACRONYMS = [...TREATY_ACRONYMS].flatMap((id) => {
  const lowerCased = id.toLowerCase();
  return [lowerCased, `${lowerCased}c`];
});

const MEANT_SYMBOLS = new Gathered<MeantSymbol>({
  blocks: ['masthead', 'title', 'heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote', 'furniture'],
  mentions: ['symbol'],
  mention(mention, _index, reading, note) {
    if (mention.kind !== 'symbol' || mention.short) return;
    if (!mention.malformed) {
      const { start, end, symbol } = mention;
      if (symbol && mayGoOn(reading.block.text, end)) add(reading, start, end, [], false, note);
      else if (symbol?.body === 'E' && isCouncilSymbol(symbol.text))
        note({ start, end, text: symbol.text, repairs: [symbol.text.replace(/\d+/, '12')] });
      return;
    }
    const { problem, repairs } = mention.malformed;
    if (problem === 'placeholder' || problem === 'unknown-committee') return;
    add(reading, mention.start, mention.end, repairs, true, note);
  },
  words: [...ACRONYMS, 'catop', 'hri', 'hricore', 'e', 'ec'],
  token(tokens, i, reading, note) {
    // "CMW /C/XAA/CO/1", "CMW.C/XAA/CO/1", "E.C.12/XAA/CO/4": not a symbol, but possibly intended as one.
    const { text } = reading.block;
    const word = tokens.start(i);
    // A slash that was typed too early: "(/EC.12/XAA/CO/4"
    const start = /(?:^|[\s(])\/$/.test(text.slice(Math.max(0, word - 2), word)) ? word - 1 : word;
    if (start > 0 && /[\w/\\.-]/.test(text.charAt(start - 1))) return;
    const textAfter = text.slice(tokens.end(i), tokens.end(i) + 4);
    // A missing slash between acronym and "C": "CEDC/7"
    const isGlued = /^[A-Z]{3,5}C$/.test(tokens.slice(i)) && /^\/\d/.test(textAfter);
    if (!isGlued && !/^ ?[/\\] ?[A-Za-z]|^[.-]C|^ C[/\\]|^[./]?12[/\\]|^[/\\]12[/\\]/.test(textAfter)) return;
    add(reading, start, start, [], false, note);
  },
});

/**
 * A committee of the Economic and Social Council other than E/C.12, which alone issues documents on States: "E/C.2/XAA/CO/4",
 * "E/C.21/XAA/4".
 */
function isCouncilSymbol(text: string): boolean {
  const [, state = '', series] = COUNCIL_PATTERN.exec(text) ?? [];
  return series !== undefined || (state !== '' && stateOf(state) !== undefined);
}

const SERIES = REPORTING_SERIES.join('|');
const COUNCIL_PATTERN = new RegExp(
  String.raw`^E/C\.(?!12/)\d{1,3}/([A-Z]{3})/(?:(${SERIES})/\d|\d{1,2}(?:-\d{1,2})?(?![\d/]))`,
);

const GOES_ON_PATTERN = new RegExp(
  String.raw`^(?:[ \u00a0]?[-\u2010\u2011\u2013][ \u00a0]?\d|/|[ \u00a0-](?:${SUFFIX_TYPES.join('|')})\.?\d)`,
);

/** Whether the text after a symbol may be part of it: "CO/5 –6", "CO/4/", "CO/4-Add.1". */
function mayGoOn(text: string, at: number): boolean {
  return GOES_ON_PATTERN.test(text.slice(at, at + 7));
}

function add(
  { block }: BlockReading,
  start: number,
  least: number,
  knownForms: readonly string[],
  isMention: boolean,
  note: (likelySymbol: MeantSymbol) => void,
): void {
  const end = Math.max(least, endOfWritten(block.text, start, block.content.end));
  const symbolText = block.text.slice(start, end);
  const repairs = symbolText.includes('/') || symbolText.includes('\\') ? symbolRepairs(symbolText, undefined) : [];
  if (repairs.length > 0) note({ start, end, text: symbolText, repairs });
  else if (knownForms.length > 0)
    note({ start, end: least, text: block.text.slice(start, least), repairs: knownForms });
  else if (isMention) note({ start, end, text: symbolText, repairs: [] });
}

/** Near misses of treaty body symbols. */
export const symbolForm = defineRule({
  id: 'symbol-form',
  name: 'misspelled symbol',
  group: 'symbols',
  severity: 'error',
  isWordless: true,
  summary: 'Something meant as the symbol of a treaty body’s document that is not one.',
  why: 'A symbol is how a document is found. A missing slash or letter, “SR/199” for “SR.199”, a space inside it or an en dash in its number, and it is lost.',
  limits: [
    'Only what a small correction turns into a symbol is found, and the symbol of a known State that breaks off before its number.',
    'Symbols of other organizations and older schemes.',
    'Quotations, and what a drafter has still to fill in.',
  ],
  messages: {
    near: '{text} is not a symbol; perhaps {symbol} is meant.',
    number: '{text} breaks off before its number.',
    form: 'No symbol is formed like {text}: what is meant?',
    replace: 'Replace with {symbol}',
  },
  bad: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMWC/XAA/1 and CMW/C/XAA/ Q/1).\n  \t                                                         ^^^^^^^^^^ CMWC/XAA/1 is not a symbol; perhaps CMW/C/XAA/1 is meant.\n  \t                                                                        ^^^^^^^^^^^^^^ CMW/C/XAA/ Q/1 is not a symbol; perhaps CMW/C/XAA/Q/1 is meant.\n2.\tThe Committee recalls the observations of others (CAT/XAA/CO/2; CERD/C/XAA/CO/4–6; CEDAW/C/SR/199).\n  \t                                                  ^^^^^^^^^^^^ CAT/XAA/CO/2 is not a symbol; perhaps CAT/C/XAA/CO/2 is meant.\n  \t                                                                ^^^^^^^^^^^^^^^^^ CERD/C/XAA/CO/4–6 is not a symbol; perhaps CERD/C/XAA/CO/4-6 is meant.\n  \t                                                                                   ^^^^^^^^^^^^^^ CEDAW/C/SR/199 is not a symbol; perhaps CEDAW/C/SR.199 is meant.',
    },
    {
      text: '1.\tThe Committee recalls the observations of another committee (CAT/C/XAA/CO, para. 3).\n  \t                                                             ^^^^^^^^^^^^ CAT/C/XAA/CO breaks off before its number.',
    },
    {
      text: '1.\tThe Committee recalls the observations of another committee (CAT/C/PE/CO/2, para. 3).\n  \t                                                             ^^^^^^^^^^^^^ No symbol is formed like CAT/C/PE/CO/2: what is meant?',
    },
  ],
  good: [
    {
      text: '1.\tThe Committee recalls CAT/C/XAA/CO/2, CERD/C/304/Add.1, CAT/C/CR/33/3, A/HRC/S-28/2 and ST/AI/2013/4.\n2.\tThe Act (E/C/12 of the register), the CAT/OPCAT seminar and the form CMW/C/XAA/CO/* were discussed.',
    },
  ],
  gathers: [MEANT_SYMBOLS],
  check(model, report) {
    const ownState = model.identity.state?.code;
    for (const { block, start, end, text, repairs } of MEANT_SYMBOLS.in(model)) {
      const reading = model.reading(block);
      if (!reading || isReportedSymbol(reading, start, end)) continue;
      const likelyRepairs = likelyFirst(repairs.length > 0 ? repairs : symbolRepairs(text, ownState), model);
      const [first] = likelyRepairs;
      const at = { block, start, end };
      if (first !== undefined) {
        const fixes = likelyRepairs.map(
          (repair): Fix => ({
            message: 'replace',
            args: { symbol: repair },
            ...(likelyRepairs.length === 1 && isPunctuation(text, repair) && { certain: true }),
            edits: [{ ...at, text: repair }],
          }),
        );
        report({ ...at, message: 'near', args: { text: oneLine(text), symbol: first }, fixes });
      } else if (lacksNumber(text) && !isOpen(reading, end)) {
        report({ ...at, message: 'number', args: { text: oneLine(text) }, severity: 'warning' });
      } else if (isNoForm(text) && !isOpen(reading, end)) {
        report({ ...at, message: 'form', args: { text: oneLine(text) }, severity: 'information' });
      }
    }
  },
});

/** Puts symbols of the document's own State first. */
function likelyFirst(repairs: readonly string[], model: View): readonly string[] {
  const ownState = model.identity.state?.code;
  const isOwnSymbol = (text: string) => ownState !== undefined && parseSymbol(text)?.state === ownState;
  return [...repairs].sort((a, b) => Number(isOwnSymbol(b)) - Number(isOwnSymbol(a)));
}

/** Whether only separators and spaces differ, so that the correction is unambiguous. */
function isPunctuation(text: string, repair: string): boolean {
  const letters = (one: string) => one.replace(/[^A-Za-z0-9]/g, '');
  return letters(text) === letters(repair);
}

/** Committee, State and series, but no number: "CAT/C/XAA/CO". */
function lacksNumber(text: string): boolean {
  const segments = text.split('/');
  if (segments.at(-1) === '') segments.pop();
  const [body = '', c, state = '', series = ''] = segments;
  return (
    segments.length === 4 &&
    TREATY_ACRONYMS.has(body) &&
    c === 'C' &&
    stateOf(state) !== undefined &&
    isReportingSeries(series)
  );
}

/**
 * Whether a run that no small correction turns into a symbol is certainly wrong: a two-letter State code, a series with full stops, or
 * Views with their number and year run together. Any other unknown form may exist.
 */
function isNoForm(text: string): boolean {
  const [body = '', c, ...others] = text.split('/');
  return TREATY_ACRONYMS.has(body) && c === 'C' && NO_FORM_PATTERN.test(others.join('/'));
}

const NO_FORM_PATTERN = new RegExp(String.raw`^[A-Z]{2}/(?:${SERIES})/\d|^(?:S\.R|G\.C)\.|^\d{1,3}/D/\d{5,8}$`);

/** Whether a placeholder or an invisible character, such as a bidirectional mark, follows, so that the symbol may continue after it. */
function isOpen({ block: { text } }: BlockReading, end: number): boolean {
  const textAfter = text.slice(end, end + 3);
  return (
    /^\/? ?[[X_…?*.\p{Cf}]/u.test(textAfter) && !/^\.(?:\s|$)/.test(textAfter) && !isDigit(textAfter.charCodeAt(0))
  );
}
