import { allCommittees } from '../catalogue/committees';
import { memoize } from '../model/base/memo';
import type { Chunk } from '../model/chunks';
import type { BlockReading } from '../model/readings/blockReading';
import type { BlockKind } from '../syntax/blocks/block';
import { Holds, Kind, kindBit } from '../syntax/tokens/tokens';
import type { Span } from '../text/edits';
import { defineRule } from './engine/rule';
import { isProtected } from './reading/quotations/protectedText';
import { isEdited } from './reading/wording/habit';

interface AcronymUse extends Span {
  readonly text: string;
  /** Whether the acronym is next to its full name. */
  readonly isExplained: boolean;
}

/** Acronyms that need no explanation in a committee's document, and capitalized words that are not acronyms. A project may add its own. */
const KNOWN_ACRONYMS: ReadonlySet<string> = new Set([
  ...allCommittees().flatMap(({ id, instrument }) => [id, instrument.toUpperCase()]),
  ...(
    'ILO UNICEF UNESCO UNHCR UNDP UNFPA UNEP WHO FAO IOM WTO IMF OECD NATO OHCHR UN EU HIV AIDS COVID DNA IQ TV ID SIM USB PDF ' +
    'USA UK US LGBT LGBTI LGBTIQ LGBTQI LGBTQ NGO NGOs UNAIDS INTERPOL GDP OK AM PM'
  ).split(' '),
]);

const ROMAN_PATTERN = /^[IVXLCDM]+$/;

/** Token properties that may indicate several capitals: at the start of a word, after an apostrophe, in a symbol. */
const POSSIBLE_ACRONYM = Holds.capitals | Holds.joined | kindBit(Kind.symbol);

const READ_KINDS = new Set<BlockKind>(['paragraph', 'subparagraph', 'unnumbered', 'footnote']);
const NONE: readonly AcronymUse[] = [];

/** The acronyms of a block. */
function acronymsOf(reading: BlockReading): readonly AcronymUse[] {
  if (!READ_KINDS.has(reading.block.kind) || (reading.held & POSSIBLE_ACRONYM) === 0) return NONE;
  const { text, content } = reading.block;
  const uses: AcronymUse[] = [];
  for (const match of text.slice(content.start, content.end).matchAll(/[A-Z]{2,7}s?(?![\w-])/g)) {
    const start = content.start + match.index;
    const end = start + match[0].length;
    if (ROMAN_PATTERN.test(match[0]) || KNOWN_ACRONYMS.has(match[0]) || /[\w/.\-\u2011]/.test(text.charAt(start - 1)))
      continue;
    const previousChar = text.charAt(start - 1);
    const nextChar = text.charAt(end);
    // "the National Police (PNX)", "PNX (National Police)", "the Police, or PNX"
    const isExplained =
      (previousChar === '(' && nextChar === ')') ||
      (previousChar === '(' && nextChar === ';') ||
      /^\s\([A-Z]/.test(text.slice(end, end + 3));
    if (!isExplained && (nextChar === '/' || isProtected(reading, start, end) || isInCapitals(text, start, end)))
      continue;
    uses.push({ start, end, text: match[0].replace(/s$/, ''), isExplained });
  }
  return uses;
}

/**
 * The acronyms in each block of a chunk. Computed when the rule runs rather than in the shared pass, because the rule is off by default.
 */
const acronymsIn = memoize((chunk: Chunk) => chunk.map(acronymsOf));

/** Whether surrounding words are in capitals too, as in a heading or for emphasis. */
function isInCapitals(text: string, start: number, end: number): boolean {
  return /[A-Z]{2} $/.test(text.slice(Math.max(0, start - 3), start)) || /^ [A-Z]{2}/.test(text.slice(end, end + 3));
}

/** Finds acronyms that the document never spells out. */
export const acronym = defineRule({
  id: 'acronym',
  name: 'unexplained acronym',
  group: 'style',
  off: true,
  severity: 'information',
  summary: 'An acronym that the document never spells out.',
  why: 'A reader outside the State party does not know its acronyms: they are given in parentheses after the full name at the first mention. Some institutions are known by their acronym alone, so the rule is off by default.',
  limits: [
    'The rule looks for two to seven capitals that are nowhere in parentheses, where they first occur.',
    'Well-known acronyms (ILO, UNICEF, HIV) and those that a project file names.',
    'Quotations and names of laws.',
  ],
  messages: {
    found: '{text} is not spelled out anywhere.',
  },
  bad: [
    {
      text: '1.\tThe Committee notes that the PNX and the National Migration Agency (NMA) cooperate.\n  \t                             ^^^ PNX is not spelled out anywhere.\n2.\tThe PNX and the NMA should report.',
    },
  ],
  good: [
    {
      text: '1.\tThe Committee notes that the ILO and the National Migration Agency (NMA) cooperate.\n2.\tThe NMA should act.',
    },
    {
      text: '1.\tThe Committee recalls what CERD and CESCR have said of ICERD, ICESCR and OPCAT.',
    },
  ],
  check(model, report) {
    const { options } = model;
    if (!isEdited(model)) return;
    const reportedAcronyms = new Set(options.acronyms);
    const allUses = model.chunks.flatMap(acronymsIn);
    for (const uses of allUses) for (const { text, isExplained } of uses) if (isExplained) reportedAcronyms.add(text);
    for (const [block, uses] of allUses.entries()) {
      for (const { start, end, text } of uses) {
        if (reportedAcronyms.has(text)) continue;
        reportedAcronyms.add(text);
        report({ block, start, end, message: 'found', args: { text } });
      }
    }
  },
});
