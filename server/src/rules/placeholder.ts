import { STATE_DOCUMENTS } from '../catalogue/stateDocuments';
import { JOB_PREFIX } from '../catalogue/symbolPrefixes';
import type { Block } from '../syntax/blocks/block';
import type { Span } from '../text/edits';
import type { Fix } from './engine/finding';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';
import type { View } from './engine/view';
import { ABOUT_STATE } from './reading/document/aboutState';
import type { Blank } from './reading/drafting/blank';
import { blanksIn } from './reading/drafting/placeholders';
import { isInQuotation } from './reading/quotations/protectedText';
import { oneLine } from './reading/wording/habit';

/** A placeholder to be filled in or resolved. */
interface OpenPlace extends Span {
  readonly text: string;
  readonly form: Blank['form'] | 'number' | 'empty';
}

/** "GE.15-", "GE.24-XXXXX": an incomplete job number. */
const JOB_PATTERN = new RegExp(String.raw`\b${JOB_PREFIX}\.\d\d-(?:\d{0,4}[X_]+|0{5,}|(?!\d))`);

/** Maximum length of a job number, in UTF-16 code units, including the closing mark. */
const MAX_JOB_NUMBER_LENGTH = 12;
/** An incomplete job number in running text, where conversion leaves page footers. */
const JOB_IN_TEXT = new RegExp(String.raw`^${JOB_PREFIX}\.\d\d-(?![\dX_])`);

const PLACEHOLDERS = new Gathered<OpenPlace>({
  blocks: ['masthead', 'title', 'heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote', 'furniture'],
  words: [JOB_PREFIX.toLowerCase()],
  token(tokens, i, reading, note) {
    const { kind } = reading.block;
    if (kind === 'masthead' || kind === 'furniture') return;
    const start = tokens.start(i);
    const [job] = JOB_IN_TEXT.exec(tokens.text.slice(start, start + MAX_JOB_NUMBER_LENGTH)) ?? [];
    if (job !== undefined && !isInQuotation(reading, start, start + job.length))
      note({ start, end: start + job.length, form: 'job', text: job });
  },
  block(reading, note) {
    const { block } = reading;
    const { text, content } = block;
    const job = block.kind === 'masthead' || block.kind === 'furniture' ? JOB_PATTERN.exec(text) : null;
    if (job) note({ start: job.index, end: job.index + job[0].length, form: 'job', text: job[0] });
    if (block.kind !== 'furniture') {
      const isText = block.kind !== 'masthead' && block.kind !== 'title' && block.kind !== 'heading';
      for (const { start, end, form } of blanksIn(text, content.start, content.end, reading.language)) {
        if ((form === 'query' && !isText) || start === job?.index) continue;
        if (!isInQuotation(reading, start, end)) note({ start, end, form, text: oneLine(text.slice(start, end)) });
      }
    }
    const { label } = block;
    if (block.kind === 'paragraph' && block.zone === 'body' && label && /^[a-z]/.test(label.suffix))
      note({ ...block.marker, form: 'number', text: label.text });
    if (isNumbered(block) && isEmpty(text.slice(content.start, content.end)))
      note({
        ...block.marker,
        form: 'empty',
        text: text.slice(block.marker.start, block.marker.end).trim().replace(/\.$/, ''),
      });
  },
});

function isNumbered({ kind, zone }: Block): boolean {
  return (kind === 'paragraph' || kind === 'subparagraph') && zone === 'body';
}

function isEmpty(words: string): boolean {
  return !/[\p{L}\p{N}]/u.test(words);
}

/** Whether text, items or a table follow that may belong to a number without words. */
function isContinued(model: View, block: number): boolean {
  const ownKind = model.block(block)?.kind;
  const nextKind = model.block(block + 1)?.kind;
  return (
    nextKind === 'unnumbered' || nextKind === 'furniture' || (nextKind === 'subparagraph' && ownKind === 'paragraph')
  );
}

/** Finds text that must be removed before a document is submitted. */
export const placeholder = defineRule({
  id: 'placeholder',
  name: 'placeholders and drafting notes',
  group: 'drafts',
  severity: 'information',
  summary:
    'A placeholder or a drafting note: “XX”, “[date]”, “SR.XXX”, “[check with the secretariat]”, “12 bis”, “GE.15-”.',
  why: 'What was to be filled in later must go before submission. In a draft this is a reminder, in a final document an error.',
  limits: [
    'Advance unedited versions, where placeholders and unfinished job numbers are normal.',
    'Roman numerals (chapter XX), names such as “Télé XX” and abbreviations that are spelled out.',
    'Quotations, remarks such as “[in Spanish]” and omissions (“[…]”), unless a number belongs there; other words in square brackets are a query.',
    'In documents of States, everything but notes in square brackets, years such as 20XX and job numbers.',
    '“12 bis” outside concluding observations and lists of issues.',
    'A number without words in a draft until it is checked before submission, and one that is followed by text without a number, or by subparagraphs.',
  ],
  messages: {
    blank: 'Still to be filled in: {text}.',
    note: 'Drafting note: {text}.',
    query: 'Are the words {text} still to be decided?',
    job: 'The job number {text} is incomplete.',
    number: 'Paragraph {text} is to be renumbered before submission.',
    empty: 'There are no words after {text}.',
    remove: 'Remove the note',
  },
  bad: [
    {
      text: 'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie\n\n1.\tLe Comité remercie la délégation. [À vérifier auprès du secrétariat]\n  \t                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Drafting note: [À vérifier auprès du secrétariat].\n2.\tLe Comité demande à l’État partie des renseignements d’ici au [date].\n  \t                                                              ^^^^^^ Still to be filled in: [date].',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandria\n\n1.\tEl Comité agradece a la delegación. [Verificar con la secretaría]\n  \t                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Drafting note: [Verificar con la secretaría].\n2.\tEl Comité pide al Estado parte información a más tardar el [fecha].\n  \t                                                           ^^^^^^^ Still to be filled in: [fecha].',
    },
    {
      text: '1.\tThe Committee notes that XX orders were issued (see paras. xx and 1) at its 91st meeting (CMW/C/SR.XXX).\n  \t                         ^^ Still to be filled in: XX.\n  \t                                                           ^^ Still to be filled in: xx.\n  \t                                                                                                   ^^^ Still to be filled in: XXX.',
    },
    {
      text: '1.\tThe Committee requests information by [date].\n  \t                                      ^^^^^^ Still to be filled in: [date].\n2.\tThe Committee thanks the delegation. [Check with the rapporteur]\n  \t                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ Drafting note: [Check with the rapporteur].',
    },
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2009\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee thanks the State party.\n2.\tThe Committee welcomes the Act.\n2 bis.\tThe Committee welcomes the Code.\n^^^^^^ Paragraph 2 bis is to be renumbered before submission.\n3.\tThe Committee notes the efforts made.',
    },
    {
      text: '1.\tThe Committee considered, at its XXXth and XXXth meetings, the report of 20XX, and asks for a reply by … May 2019.\n  \t                                 ^^^^^ Still to be filled in: XXXth.\n  \t                                           ^^^^^ Still to be filled in: XXXth.\n  \t                                                                         ^^^^ Still to be filled in: 20XX.\n  \t                                                                                                       ^ Still to be filled in: ….\n2.\tThe Committee notes [with satisfaction that the Act was adopted].\n  \t                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Are the words [with satisfaction that the Act was adopted] still to be decided?',
    },
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\nGE.15-\n^^^^^^ The job number GE.15- is incomplete.\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee thanks the State party.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee thanks the State party.\n\n24-XXXXX (E)\n^^^^^^^^ The job number 24-XXXXX is incomplete.\n',
    },
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2024\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee thanks the State party.\n\n2.\t\n^^ There are no words after 2.\n\n3.\tThe Committee recommends that the State party:\n\n\t(a)\tAdopt the Act;\n\n\t(b)\t\n\t^^^ There are no words after (b).\n\n\t(c)\tPublish it.',
    },
  ],
  good: [
    {
      text: '1.\tChapter XX of the Code, Act XX of 2012 and general recommendation No. XXX (2004), in the XXth century (“siglo XX”), and in the siglo XX, says “[date]”; the State party’s reply [in Spanish] and the list […] were read on Télé XX.',
    },
    {
      text: 'Advance unedited version\n\nCMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee notes that XX orders were issued by [date].',
    },
  ],
  gathers: [PLACEHOLDERS],
  check(model, report) {
    const { status } = model.identity;
    if (status === 'advance-unedited') return;
    for (const { block, start, end, text, form } of PLACEHOLDERS.in(model)) {
      if (form === 'number' && !isProvisional(model)) continue;
      // In a draft, it may be the paragraph that is being written.
      if (form === 'empty' && (status === 'draft' || isContinued(model, block))) continue;
      // Views and similar documents quote at length, with insertions in brackets.
      if (form === 'query' && status === 'final' && model.identity.kind === 'views') continue;
      if (STATE_DOCUMENTS.has(model.identity.kind) && !isCertainForm(form, text)) continue;
      report({
        block,
        start,
        end,
        ...MESSAGES[form],
        args: { text: shortenPlaceholder(text) },
        // If it is uncertain that this is a note, it remains a query even in a final document.
        ...(status === 'final' && form !== 'query' && { severity: 'error' as const }),
        ...(form === 'note' && { fixes: [removalFix(model, block, start, end)] }),
      });
    }
  },
});

/**
 * Whether this is a placeholder even in a State's document, where names are translated in square brackets, and forms, file numbers and
 * questionnaires are quoted with their blanks: true for "[insert year]", "20XX" and job numbers.
 */
function isCertainForm(form: OpenPlace['form'], text: string): boolean {
  return form === 'job' || (form !== 'query' && /^(?:\[.*\p{L}|(?:19|20)\d?X+$)/u.test(text));
}

const MESSAGES: Readonly<Record<OpenPlace['form'], { readonly message: string }>> = {
  blank: { message: 'blank' },
  note: { message: 'note' },
  query: { message: 'query' },
  job: { message: 'job' },
  number: { message: 'number' },
  empty: { message: 'empty' },
};

/** Removes a note, and one of the spaces around it. */
function removalFix(model: View, block: number, start: number, end: number): Fix {
  const text = model.block(block)?.text ?? '';
  const from = text.charAt(start - 1) === ' ' ? start - 1 : start;
  const to = from === start && text.charAt(end) === ' ' ? end + 1 : end;
  return { message: 'remove', args: {}, edits: [{ block, start: from, end: to, text: '' }] };
}

function isProvisional(model: View): boolean {
  // In these documents "12 bis" is a provisional number; in others it may be intended.
  return ABOUT_STATE.has(model.identity.kind);
}

/** Maximum length of a quotation in a message, in UTF-16 code units. */
const MAX_QUOTED_LENGTH = 80;

/** Shortens a placeholder for a message: its first whole words and its closing mark. */
function shortenPlaceholder(text: string): string {
  if (text.length <= MAX_QUOTED_LENGTH) return text;
  const [close = ''] = /[\])}>]{1,2}$/.exec(text) ?? [];
  const truncatedText = text.slice(0, MAX_QUOTED_LENGTH);
  const space = truncatedText.lastIndexOf(' ');
  const words = space > 0 ? truncatedText.slice(0, space) : truncatedText.replace(/[\ud800-\udbff]$/, '');
  return `${words} …${close}`;
}
