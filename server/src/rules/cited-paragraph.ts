import { COMMENTS_UNTIL, commentsListed, MAX_COMMENT_NUMBER } from '../catalogue/commentYears';
import type { BlockReading } from '../model/readings/blockReading';
import type { CheckedCitation, NotChecked } from '../sources/heldCitation';
import { checkedPlaces } from '../sources/heldCitations';
import type { SourceDocument } from '../sources/sourceList';
import type { Span } from '../text/edits';
import type { NewFinding } from './engine/finding';
import { defineRule } from './engine/rule';
import { isInQuotation } from './reading/quotations/protectedText';
import { numberSpan, pathSpan } from './reading/references/placeSpans';

const FOLLOW_UP =
  'CMW/C/XAA/FCO/2\n\nInformation received from Xandoria on follow-up to the concluding observations\n\n';
const OBSERVATIONS =
  'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recommends that the State party:\n\t(a)\tOpen an office in each harbour;\n\t(b)\tMeasure the ships.\n2.\tThe Committee thanks the delegation.\n';

const SECTIONS =
  'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n I. Introduction\n\n1.\tThe Committee considered the report.\n\n II. Recommendations\n\n A. Ships\n\n2.\tThe State party should measure the ships.\n\n B. Harbours\n\n3.\tThe State party should open an office in each harbour.\n';

const FRENCH =
  'CMW/C/XAA/CO/2\nDistr. générale\n9 octobre 2023\nFrançais\nOriginal\u00a0: anglais\n\nObservations finales concernant le deuxième rapport périodique de la Xandrie\n\n1.\tLe Comité recommande à l’État partie d’ouvrir un bureau dans chaque port.\n2.\tLe Comité remercie la délégation.\n';
const SPANISH =
  'CMW/C/XAA/CO/2\nDistr. general\n9 de octubre de 2023\nEspañol\nOriginal: inglés\n\nObservaciones finales sobre el segundo informe periódico de Xandria\n\n1.\tEl Comité recomienda al Estado parte que abra una oficina en cada puerto.\n2.\tEl Comité agradece a la delegación.\n';

/** How many general comments may have been adopted since the list was compiled. */
const MAX_NEW_COMMENTS = 6;

/**
 * Doubts about a copy despite which a missing paragraph is still worth a query; incomplete copies and drafts are not among them, since they
 * lack too much.
 */
const TOLERATED_DOUBTS: ReadonlySet<NotChecked | undefined> = new Set([
  'advance-unedited',
  'other-language',
  'corrected',
  'converted',
]);

/** Targets that may be missing from a copy. */
const CITED_KINDS: ReadonlySet<string> = new Set(['other-paragraph', 'other-section', 'general-comment']);

/** Finds citations of paragraphs that another available document lacks. */
export const citedParagraph = defineRule({
  id: 'cited-paragraph',
  name: 'missing paragraph of a source',
  group: 'references',
  severity: 'error',
  summary:
    'A citation of a paragraph, subparagraph or section that the cited document, which is at hand, does not have.',
  why: 'Whoever follows the citation finds nothing, and does not know which recommendation was meant.',
  limits: [
    'Documents that are neither open nor in the folder.',
    'A copy that is an advance unedited version, in another language, damaged, or has a corrigendum: the finding is a query.',
    'A draft, and a copy that is not complete: its numbers do not count from 1 without a gap, or it breaks off.',
    'A section of a copy whose headings have no numbers of that kind, or do not count without a gap.',
    'Letters of a paragraph of which the copy has no lettered items, which may stand in its sentence.',
    'A general comment with a number beyond the list of this program is a query.',
  ],
  messages: {
    paragraph: '{source} has {last} paragraphs; there is no paragraph {number}.',
    item: '{cited} has no {letters}.',
    perhaps: 'The copy of {source} at hand has no paragraph {number}: is another one meant?',
    'perhaps-item': '{cited} has no {letters} in the copy at hand: is another one meant?',
    comment: 'The list of {year} ends at No. {last}: is No. {number} right?',
    section: '{source} has no section {number}.',
    'perhaps-section': 'The copy of {source} at hand has no section {number}: is another one meant?',
    'last-section': 'The last one here is section {last}.',
    end: 'The text ends here, with paragraph {last}.',
    letters: 'Paragraph {number} has {letters}.',
  },
  bad: [
    {
      beside: { documents: [OBSERVATIONS] },
      text: `${FOLLOW_UP}1.\tThe ships are measured (CMW/C/XAA/CO/2, para. 97).\n  \t                                              ^^ CMW/C/XAA/CO/2 has 2 paragraphs; there is no paragraph 97.`,
    },
    {
      beside: { documents: [OBSERVATIONS] },
      text: `${FOLLOW_UP}1.\tThe ships are measured (CMW/C/XAA/CO/2, para. 1 (z)).\n  \t                                                ^^^ Paragraph 1 of CMW/C/XAA/CO/2 has no (z).`,
    },
    {
      beside: { documents: [`Advance unedited version\n\n${OBSERVATIONS}`] },
      text: `${FOLLOW_UP}1.\tThe ships are measured (CMW/C/XAA/CO/2, para. 97).\n  \t                                              ^^ The copy of CMW/C/XAA/CO/2 at hand has no paragraph 97: is another one meant?`,
    },
    {
      beside: { documents: [`Advance unedited version\n\n${OBSERVATIONS}`] },
      text: `${FOLLOW_UP}1.\tThe ships are measured (CMW/C/XAA/CO/2, para. 1 (z)).\n  \t                                                ^^^ Paragraph 1 of CMW/C/XAA/CO/2 has no (z) in the copy at hand: is another one meant?`,
    },
    {
      beside: { documents: [] },
      text: `${FOLLOW_UP}1.\tThe ships are measured, as the Committee explains in its general comment No. 9 (2025).\n  \t                                                                             ^ The list of 2025 ends at No. 8: is No. 9 right?`,
    },
    {
      beside: { documents: [FRENCH] },
      text: 'CMW/C/XAA/FCO/2\n\nRenseignements reçus de la Xandrie au sujet de la suite donnée aux observations finales\n\n1.\tLes navires sont mesurés dans les ports (CMW/C/XAA/CO/2, par. 97).\n  \t                                                              ^^ CMW/C/XAA/CO/2 has 2 paragraphs; there is no paragraph 97.',
    },
    {
      beside: { documents: [SPANISH] },
      text: 'CMW/C/XAA/FCO/2\n\nInformación recibida de Xandria sobre el seguimiento de las observaciones finales\n\n1.\tLos buques se miden en los puertos (CMW/C/XAA/CO/2, párr. 97).\n  \t                                                          ^^ CMW/C/XAA/CO/2 has 2 paragraphs; there is no paragraph 97.',
    },
    {
      beside: { documents: [SECTIONS] },
      text: `${FOLLOW_UP}1.\tThe ships are measured (CMW/C/XAA/CO/2, sect. IV).\n  \t                                              ^^ CMW/C/XAA/CO/2 has no section IV.`,
    },
    {
      beside: { documents: [`Advance unedited version\n\n${SECTIONS}`] },
      text: `${FOLLOW_UP}1.\tThe ships are measured (CMW/C/XAA/CO/2, sect. IV).\n  \t                                              ^^ The copy of CMW/C/XAA/CO/2 at hand has no section IV: is another one meant?`,
    },
  ],
  good: [
    {
      beside: { documents: [SECTIONS] },
      text: `${FOLLOW_UP}1.\tThe ships are measured (CMW/C/XAA/CO/2, sects. I and II.B), as in section 4 of the report CMW/C/XAA/CO/2.`,
    },
    {
      beside: { documents: [OBSERVATIONS] },
      text: `${FOLLOW_UP}1.\tThe ships are measured (CMW/C/XAA/CO/2, sect. IV).`,
    },
    {
      beside: { documents: [OBSERVATIONS] },
      text: `${FOLLOW_UP}1.\tThe ships are measured (CMW/C/XAA/CO/2, para. 1 (b)), as in CMW/C/XAA/CO/1, paragraph 97.`,
    },
  ],
  checkBlock(document, reading, report) {
    if (!reading.references.some(({ target }) => CITED_KINDS.has(target.kind))) return;
    const { text } = reading.block;
    for (const citation of checkedPlaces(document, reading, document.sources)) {
      if (isInQuotation(reading, citation.start, citation.end)) continue;
      const finding =
        citation.reason === 'comment-unknown' ? unknownComment(reading, citation) : missingCitation(citation, text);
      if (finding) report(finding);
    }
  },
});

/** A number beyond a committee’s list of general comments; much higher numbers are found by the form of the citation. */
function unknownComment(
  { references, block: { text } }: BlockReading,
  heldSpan: Span,
): Omit<NewFinding, 'block'> | undefined {
  const target = references.find(({ start, end }) => start === heldSpan.start && end === heldSpan.end)?.target;
  if (target?.kind !== 'general-comment' || target.number > MAX_COMMENT_NUMBER + MAX_NEW_COMMENTS) return undefined;
  const at = text.slice(heldSpan.start, heldSpan.end).lastIndexOf(String(target.number));
  if (at < 0) return undefined;
  const start = heldSpan.start + at;
  return {
    start,
    end: start + String(target.number).length,
    message: 'comment',
    args: { year: COMMENTS_UNTIL, last: commentsListed(target.committee), number: target.number },
    severity: 'information',
  };
}

/** A paragraph or letter that the available copy lacks; undefined if that proves nothing. */
function missingCitation(citation: CheckedCitation, text: string): Omit<NewFinding, 'block'> | undefined {
  const { copy, last, reason, passages } = citation;
  if (!copy || last === undefined || last === '') return undefined;
  if (citation.verdict === 'not-checked' && !TOLERATED_DOUBTS.has(reason)) return undefined;
  if (citation.section) return missingSection(citation, copy, last);
  const [number, ...path] = citation.place.split(' ').map((part) => part.replace(/[()]/g, ''));
  const isItem = last.startsWith('(');
  const letters = last.split(' ').map((letter) => letter.replace(/[()]/g, ''));
  const relatedPassages = passages?.map((span) => ({
    document: copy.model,
    ...span,
    ...(isItem
      ? { message: 'letters', args: { number: number ?? '', letters: { lettered: letters } } }
      : { message: 'end', args: { last } }),
  }));
  const isQuery = citation.verdict === 'not-checked';
  const findingExtras = {
    ...(isQuery && { severity: 'information' as const }),
    ...(relatedPassages && { elsewhere: relatedPassages }),
  };
  if (!isItem) {
    // "99 (a) and (c)": the paragraph was already reported with its number.
    if (text.charAt(citation.start) === '(') return undefined;
    const message = isQuery ? 'perhaps' : 'paragraph';
    return {
      ...numberSpan(citation, text),
      message,
      args: { source: citation.source, last, number: number ?? '' },
      ...findingExtras,
    };
  }
  return {
    ...pathSpan(citation, text, 0),
    message: isQuery ? 'perhaps-item' : 'item',
    args: {
      cited: { cited: citation.source, place: number ?? '', isTreaty: false },
      letters: { letters: path },
    },
    ...findingExtras,
  };
}

function missingSection(
  { start, end, source, place, verdict, passages = [] }: CheckedCitation,
  { model }: SourceDocument,
  last: string,
): Omit<NewFinding, 'block'> {
  const isQuery = verdict === 'not-checked';
  return {
    start,
    end,
    message: isQuery ? 'perhaps-section' : 'section',
    args: { source, number: place },
    ...(isQuery && { severity: 'information' }),
    elsewhere: passages.map((span) => ({ document: model, ...span, message: 'last-section', args: { last } })),
  };
}
