import type { Change, TextEdit } from '../../server/src/text/edits';
import { fc, share } from '../support/random';

/** What a careless or a busy editor puts into a draft, or leaves of it: what opens a block, closes one, refers or is referred to. */
export const SNIPPETS = [
  '',
  'x',
  ' ',
  '\n',
  '\n\n',
  '\r',
  '\r\n',
  '\t',
  '(',
  ')',
  '.',
  ',',
  '–',
  '-',
  '“',
  '12',
  '13.',
  '99',
  '12.\t',
  '\n12.\tThe Committee is concerned.\n',
  '\n13.\tThe Committee notes paragraph 2 (a).\n',
  '64.\tMore.\n',
  '\n(a)\tThe ',
  '\n\t(a)\tAct;\n',
  '(i)',
  '(ii) The',
  '(b)',
  ': (c) ',
  '\nA. Introduction\n',
  '\nB. Positive aspects\n',
  '\n\tE.\tHeading\n\n',
  '\n\n\tI.\tScope\n\n',
  '\n1.\tGeneral (arts. 2 and 3)\n',
  '\n\tFollow-up and dissemination\n\n',
  '\nC.Concerns\n',
  '\nC.\nConcerns\n',
  '\nD.\n',
  '\n\n(arts. 2 and 3)\n\n',
  '\nContents\n',
  '\nContents\n\nPage\n\nI. Introduction 1–6 3\nII. Scope 7–20 4\n',
  '\nA.Minorities52–7114\n',
  '\nThe rights of others in ...... 15\n',
  '\n18. Concluding observations\n',
  '\n467. The Committee considered the report.\n\n(a) Introduction\n\n468. It agrees.\n',
  '\n\n13The Committee agrees.\n',
  '\n2.1\tThe author is a baker.\n',
  '\n\n2.2 The author complained (see para. 2.1 above).\n',
  '\n\nThe complaint:\n\n3.1\tThe author claims.\n',
  '\n\nIssues and proceedings before the Committee\n\nConsideration of the merits\n\n',
  '\n\nIndividual opinion of Committee member A.B.\n\n',
  '2.',
  '\n\n***\n',
  'Annex\n',
  '\n\nAnnex I\n\n',
  '*',
  '\n\t*\tAdopted.\n',
  '¹ See',
  '\n3\tSee',
  '[bookmark: hit1]',
  '[bookmark: ',
  '\n\nCMW/C/XAA/CO/2\n\n',
  '\n\n3\n\n',
  '____',
  'The State party should act.',
  'The Committee recommends that the State party act.',
  'The Committee regrets',
  'and',
  'Mr. ',
  '\ufeff',
  '\u00a0',
  '\ud800',
  '\udc00',
  'é',
  '😀',
  '12 bis.',
  '\n12 bis.\tThe ',
  '251. The',
  'Concluding observations on ',
  ':',
  ';\n',
  'x'.repeat(170),
  'paragraphs 4 (a), 7 and 93',
  'paragraph 3 above',
  'paragraphs 11–14',
  'the previous paragraph',
  'the following paragraph',
  'article 95 of the Convention',
  ' of the Penal Code',
  'articles 2, 3 (1) and 26 of the Covenant',
  'of the Convention on the Rights of the Child',
  'CAT/C/XAA/CO/2',
  'CMW/C/XBB/Q/1',
  '(CRC/C/XAA/CO/2, para. 4)',
  'CEDAW/C/XAA/3-4 and Corr.1',
  'its initial report (CMW/C/XAA/1)',
  'its previous concluding observations (para. 5)',
  'general comment No. 2',
  'Distr.: General\n',
  'Advance unedited version\n',
  'Original: French\n',
  'Le Comité recommande à l’État partie, au paragraphe 3, ',
  '31 June 2015',
  '12 April 2013',
  'per cent',
  '10,000',
  'organise',
  '  ',
] as const;

/** Lines thrown together. */
export const soup: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...SNIPPETS, ...SNIPPETS.map((s) => `${s}\n`)), { maxLength: 60 })
  .map((s) => s.join(''));

/** A change of a text, at a share of its length. */
export interface Mutation {
  readonly at: number;
  readonly kind:
    | 'insert'
    | 'replace'
    | 'delete'
    | 'delete line'
    | 'duplicate line'
    | 'join lines'
    | 'delete far'
    | 'move';
  readonly length: number;
  readonly snippet: string;
}

/** Any change. */
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: share,
  kind: fc.constantFrom(
    'insert',
    'insert',
    'replace',
    'delete',
    'delete line',
    'duplicate line',
    'join lines',
    'delete far',
    'move',
  ),
  length: fc.integer({ min: 1, max: 30 }),
  snippet: fc.constantFrom(...SNIPPETS),
});

/** An offset that lies within no CRLF: there is no such place in an editor. */
export function outsideBreak(text: string, offset: number): number {
  return text.slice(offset - 1, offset + 1) === '\r\n' ? offset - 1 : offset;
}

/** What a mutation does to a text, as an editor can: neither end lies within a CRLF. */
export function editOf(text: string, m: Mutation): TextEdit {
  const { start, end, text: put } = cut(text, m);
  return { start: outsideBreak(text, start), end: outsideBreak(text, end), text: put };
}

function cut(text: string, { at, kind, length, snippet }: Mutation): TextEdit {
  const start = Math.floor(at * text.length);
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const found = text.slice(start).search(/\r\n?|\n/);
  const lineEnd = found < 0 ? text.length : start + found + 1;
  switch (kind) {
    case 'insert':
      return { start, end: start, text: snippet };
    case 'replace':
      return { start, end: Math.min(text.length, start + length), text: snippet };
    case 'delete':
      return { start, end: Math.min(text.length, start + length), text: '' };
    case 'delete line':
      return { start: lineStart, end: lineEnd, text: '' };
    case 'duplicate line':
      return { start: lineEnd, end: lineEnd, text: text.slice(lineStart, lineEnd) };
    case 'join lines':
      return { start: Math.max(0, lineEnd - 1), end: lineEnd, text: ' ' };
    case 'delete far':
      return { start, end: Math.min(text.length, start + length * 40), text: '' };
    case 'move': {
      // What stands there changes places with as much of what follows.
      const end = Math.min(text.length, start + length * 4);
      const middle = (start + end) >>> 1;
      return { start, end, text: text.slice(middle, end) + text.slice(start, middle) };
    }
  }
}

/** The text after a mutation, and the change; it may part a CRLF. */
export function mutated(text: string, m: Mutation): { readonly text: string; readonly change: Change } {
  const { start, end, text: put } = cut(text, m);
  return { text: applied(text, { start, end, text: put }), change: { start, oldEnd: end, newEnd: start + put.length } };
}

/** A text after an edit. */
export function applied(text: string, { start, end, text: put }: TextEdit): string {
  return text.slice(0, start) + put + text.slice(end);
}
