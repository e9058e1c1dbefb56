import type { DocumentKind } from '../catalogue/limits';
import type { DocumentModel } from '../model/document';
import type { Span } from '../text/edits';
import { Gathered } from './gather';
import { oneLine } from './habit';
import { isQuoted } from './own-words';
import type { DocumentRule } from './rule';

/** Something that still has to be filled in or decided. */
interface Open extends Span {
  readonly text: string;
  readonly form: 'blank' | 'note' | 'job' | 'number';
}

/** Longest drafting note that is looked for. */
const LONGEST_NOTE = 300;

/** What stands alone in square brackets for something that is not known yet. */
const BLANKS =
  /^(?:(?:date|dates|number|name|names|symbol|title|place|year|month|day|time|amount|percentage|figure|reference|ref|tbc|tbd|tbd\.|to be \w[\w ]*|x+|\?+|_+|\.{4,})(?: (?:of|to) [^\][]*)?)$/i;
/** How a note of the drafter begins. */
const NOTES =
  /^(?:insert|check|confirm|verify|note to|note:|notes? for|drafting note|drafter|editors?:|editor’s note|query|please |nb[:. ]|todo|to do|pending|awaiting|delete|secretariat to|translators?:|comment:|tbc|tbd)\b/i;

/** Words behind which "XX" is the roman number twenty. */
const ROMAN =
  /(?:chapter|part|title|volume|vol\.|annex|book|congress|session|section|appendix|schedule|heading|article|john|pope|p\.|pp\.|page|pages)\s+$/i;

/** The older general recommendations have roman numbers: "general recommendation XXX (2004)". */
const RECOMMENDATION = /(?:recommendations?|comments?)\s+(?:nos?\.?\s*)?(?:[ivxl]+\s+and\s+)?$/i;

const FOUND = new Gathered<Open>({
  blocks: ['masthead', 'title', 'heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote', 'furniture'],
  block(reading, note) {
    const { block } = reading;
    const { text, content } = block;
    const end = block.kind === 'furniture' ? text.length : content.end;
    const start = block.kind === 'furniture' ? 0 : content.start;
    for (const span of blanksIn(text, start, end)) {
      if (!isQuoted(reading, span.start, span.end))
        note({ ...span, form: 'blank', text: text.slice(span.start, span.end) });
    }
    for (let at = text.indexOf('[', start); at >= 0 && at < end; at = text.indexOf('[', at + 1)) {
      const close = at + text.slice(at, at + LONGEST_NOTE).indexOf(']');
      if (close < at || close >= end || isQuoted(reading, at, close + 1)) continue;
      const inside = oneLine(text.slice(at + 1, close));
      const form = BLANKS.test(inside) ? 'blank' : NOTES.test(inside) ? 'note' : undefined;
      // "[XX]" was found by its letters.
      if (form && !/^x{2,}$/i.test(inside)) note({ start: at, end: close + 1, form, text: `[${inside}]` });
    }
    if (block.kind === 'masthead' || block.kind === 'furniture') {
      const job = /\bGE\.\d\d-(?!\d)/.exec(text);
      if (job) note({ start: job.index, end: job.index + job[0].length, form: 'job', text: job[0] });
    }
    if (block.kind === 'paragraph' && block.zone === 'body' && block.label && block.label.suffix !== '')
      note({ ...block.marker, form: 'number', text: block.label.text });
  },
});

/** Runs of X that stand for a number or a name: "XX orders", "paras. xx and xx", "SR.XXX". */
function blanksIn(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  for (let at = from; at < to; at++) {
    const letter = text.charCodeAt(at);
    if (letter !== 0x58 && letter !== 0x78) continue;
    let end = at + 1;
    while (end < to && text.charCodeAt(end) === letter) end++;
    if (end - at >= 2 && isBlank(text, at, end, letter === 0x58)) found.push({ start: at, end });
    at = end - 1;
  }
  return found;
}

function isBlank(text: string, start: number, end: number, capital: boolean): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  const behind = text.slice(end, end + 14);
  if (/[\p{L}\p{N}_]$/u.test(before) || /^[\p{L}\p{N}_]/u.test(behind)) return false;
  if (RECOMMENDATION.test(text.slice(Math.max(0, start - 30), start)) || /^\s\(\d{4}\)/.test(behind)) return false;
  if (/\b(?:SR|GE|Add|No|Nos)\.\s?$/.test(before)) return true;
  // An element of a symbol, an address, "XX-XY", the chromosomes.
  if (/[/.@-]$/.test(before) || /^(?:[/@]|\.\p{L})/u.test(behind) || /^[-\s]*chromosom/i.test(behind)) return false;
  // "resolution 2106 A (XX)": the session of an old resolution.
  if (/\d\s?[A-Z]?\s\($/.test(before) && behind.startsWith(')')) return false;
  if (ROMAN.test(text.slice(Math.max(0, start - 20), start)) || /^(?:th)?\s+centur/i.test(behind)) return false;
  if (capital) return true;
  return (
    /(?:paras?\.|paragraphs?|arts?\.|articles?|and|or|to|,)\s*$/.test(before) ||
    /^\s+(?:per cent|\d{4}|cases|persons|women|children)/.test(behind) ||
    /[[(]$/.test(before)
  );
}

/** Documents in which "12 bis" is a number for the time being; elsewhere it may be meant to stay. */
const RENUMBERED: ReadonlySet<DocumentKind> = new Set([
  'concluding-observations',
  'list-of-issues',
  'list-of-issues-prior',
]);

/** What must go before a document is submitted. */
export const placeholder: DocumentRule = {
  id: 'placeholder',
  group: 'drafts',
  severity: 'information',
  scope: 'document',
  summary:
    'A placeholder or a drafting note: “XX”, “[date]”, “SR.XXX”, “[check with the secretariat]”, “12 bis”, “GE.15-”.',
  why: 'What was to be filled in later must go before submission. In a draft it is a reminder, in a final document an error; in an advance unedited version placeholders and unfinished job numbers are normal, and the rule is silent. Roman numerals (chapter XX, general recommendation XXX), quotations, remarks in brackets such as “[in Spanish]” and omissions (“[…]”) are left alone; “12 bis” is judged in concluding observations and lists of issues only.',
  bad: [
    {
      text: '1.\tThe Committee notes that XX orders were issued (see paras. xx and 1) at its 91st meeting (CMW/C/SR.XXX).\n  \t                         ^^ Still to be filled in: XX.\n  \t                                                           ^^ Still to be filled in: xx.\n  \t                                                                                                   ^^^ Still to be filled in: XXX.',
    },
    {
      text: '1.\tThe Committee requests information by [date].\n  \t                                      ^^^^^^ Still to be filled in: [date].\n2.\tThe Committee thanks the delegation. [Check with the rapporteur.]\n  \t                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Drafting note: [Check with the rapporteur.].',
    },
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2009\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee thanks the State party.\n2.\tThe Committee welcomes the Act.\n2 bis.\tThe Committee welcomes the Code.\n^^^^^^ Paragraph 2 bis is to be renumbered before submission.\n3.\tThe Committee notes the efforts made.',
    },
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\nGE.15-\n^^^^^^ The job number GE.15- is not finished.\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee thanks the State party.',
    },
  ],
  good: [
    {
      text: '1.\tChapter XX of the Code and general recommendation No. XXX (2004), in the XXth century, says “[date]”; the State party’s reply [in Spanish] and the list […] were read.',
    },
    {
      text: 'Advance unedited version\n\nCMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee notes that XX orders were issued by [date].',
    },
  ],
  check(model, _options, report) {
    const { status } = model.identity;
    if (status === 'advance-unedited') return;
    for (const { block, start, end, text, form } of FOUND.in(model)) {
      if (form === 'number' && !isProvisional(model)) continue;
      report({
        block,
        start,
        end,
        message: form === 'blank' ? 'blank' : form === 'note' ? 'note' : form === 'job' ? 'job' : 'number',
        args: { text: shortened(text) },
        ...(status === 'final' && { severity: 'error' as const }),
      });
    }
  },
};

function isProvisional(model: DocumentModel): boolean {
  return RENUMBERED.has(model.identity.kind);
}

function shortened(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 38).trimEnd()} …`;
}
