import type { OfficialText } from '../catalogue/official';
import { firstWords, patternsOf } from '../model/words/patterns';
import type { CheckedCitation } from '../sources/heldCitation';
import { checkedQuotations } from '../sources/heldCitations';
import { comparedQuotations } from '../sources/heldWords';
import type { WordDifference } from '../sources/likeness';
import type { CompiledLanguage } from '../syntax/tokens/compiled';
import type { Span } from '../text/edits';
import type { Arguments, NewFinding, PlaceInOtherDocument, Worded } from './engine/finding';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';
import { withNumberOfSource, withWordsOfSource } from './reading/quotations/quotationFixes';
import { isSmallDifference } from './reading/quotations/smallDifference';

const FOLLOW_UP =
  'CMW/C/XAA/FCO/2\n\nInformation received from Xandoria on follow-up to the concluding observations\n\n';
const OBSERVATIONS =
  'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recommends that the State party open an office for seasonal workers in each harbour of the country.\n2.\tThe Committee requests the State party to measure all its ships and boats before the winter.\n';
const TREATY: OfficialText = {
  version: 1,
  instrument: 'icrmw',
  source: 'icrmw.txt',
  articles: [
    {
      number: 11,
      paragraphs: [{ number: 1, text: 'Nobody shall be made to mend the nets of others at night without pay.' }],
    },
  ],
};

const FRENCH =
  'CMW/C/XAA/CO/2\nDistr. générale\n9 octobre 2023\nFrançais\nOriginal\u00a0: anglais\n\nObservations finales concernant le deuxième rapport périodique de la Xandrie\n\n1.\tLe Comité recommande à l’État partie d’ouvrir un bureau pour les travailleurs saisonniers dans chaque port.\n2.\tLe Comité remercie la délégation de la Xandrie.\n';
const SPANISH =
  'CMW/C/XAA/CO/2\nDistr. general\n9 de octubre de 2023\nEspañol\nOriginal: inglés\n\nObservaciones finales sobre el segundo informe periódico de Xandria\n\n1.\tEl Comité recomienda al Estado parte que abra una oficina para los trabajadores de temporada en cada puerto.\n2.\tEl Comité agradece a la delegación de Xandria.\n';

/** Phrases that introduce paragraphs quoted from other documents without quotation marks. */
const REPRODUCTIONS = new Gathered<Span>({
  words: firstWords('quoting', 'reproduced'),
  token(tokens, i, { language }, note) {
    const match = patternsOf(language, 'quoting')?.reproduced.at(tokens, i);
    if (match) note({ start: tokens.start(match.start), end: tokens.end(match.end - 1) });
  },
});

/** Maximum length of a difference quoted in a message, in UTF-16 code units. */
const MAX_DISPLAY_LENGTH = 60;

/** Finds quotations that differ from their source. */
export const quotation = defineRule({
  id: 'quotation',
  name: 'words of a quotation',
  group: 'references',
  severity: 'warning',
  summary:
    'Words in quotation marks that differ from the source that is named for them, or stand in another place of it.',
  why: 'A quotation is read as the words of its source. A preposition that has changed on the way changes an obligation.',
  limits: [
    'Quotations of fewer than six words, which are terms.',
    'Sources that are not at hand: documents that are neither open nor in the folder, treaties whose official text was not imported.',
    'A copy that is not final, is in another language, not complete or damaged, or has a corrigendum.',
    'Words without quotation marks, unless the document says that it reproduces recommendations: those under a line that names one, and unnumbered paragraphs in nearly the words of one.',
    'Quotations for which no source is named in the parentheses after them, in their note or before them in the sentence.',
    'Case, punctuation, hyphens, letters of lists, marks of notes, and what stands in square brackets.',
    'A difference of function words alone, or of -ise and -ize, is information.',
    'Paragraphs of treaties that were amended, unless both of their wordings were imported.',
  ],
  messages: {
    other: '{place} has “{source}” for “{quotation}”.',
    'left-out': '{place} has “{source}” here.',
    added: '{place} does not have “{quotation}”.',
    several: '{place} has other words here.',
    nowhere: '{place} has no such words.',
    elsewhere: '{right} has these words, not the place that is cited.',
    'elsewhere-several': 'These words stand in {count} other places of {source}, not in the one that is cited.',
    words: 'Take the words of the source',
    cite: 'Cite {number}',
    here: '{place} is here.',
  },
  bad: [
    {
      beside: { documents: [OBSERVATIONS] },
      text: `${FOLLOW_UP}1.\tIt was asked to “open an office for seasonal workers in one harbour” (CMW/C/XAA/CO/2, para. 1).\n  \t                                                        ^^^ Paragraph 1 of CMW/C/XAA/CO/2 has “each” for “one”.`,
    },
    {
      beside: { documents: [OBSERVATIONS] },
      text: `${FOLLOW_UP}1.\tIt was asked to “open an office for seasonal workers in each large harbour” (CMW/C/XAA/CO/2, para. 1).\n  \t                                                             ^^^^^ Paragraph 1 of CMW/C/XAA/CO/2 does not have “large”.`,
    },
    {
      beside: { documents: [OBSERVATIONS] },
      text: `${FOLLOW_UP}1.\tIt was asked to “open one office for seasonal workers in a harbour of the country” (CMW/C/XAA/CO/2, para. 1).\n  \t                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Paragraph 1 of CMW/C/XAA/CO/2 has other words here.`,
    },
    {
      beside: { documents: [OBSERVATIONS] },
      text: `${FOLLOW_UP}1.\tIt was asked to “measure all its ships and boats before the winter” (CMW/C/XAA/CO/2, para. 1).\n  \t                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Paragraph 2 of CMW/C/XAA/CO/2 has these words, not the place that is cited.`,
    },
    {
      beside: { documents: [OBSERVATIONS] },
      text: `${FOLLOW_UP}1.\tIt was told that “the sea was calm on the day of the visit” (CMW/C/XAA/CO/2, para. 1).\n  \t                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Paragraph 1 of CMW/C/XAA/CO/2 has no such words.`,
    },
    {
      beside: {
        documents: [
          `${OBSERVATIONS}3.\tThe Committee requests the State party to measure all its ships and boats before the winter.\n`,
        ],
      },
      text: `${FOLLOW_UP}1.\tIt was asked to “measure all its ships and boats before the winter” (CMW/C/XAA/CO/2, para. 1).\n  \t                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ These words stand in 2 other places of CMW/C/XAA/CO/2, not in the one that is cited.`,
    },
    {
      beside: { documents: [OBSERVATIONS] },
      text: `${FOLLOW_UP}1.\tThe recommendations are reproduced below in bold.\n\n\tRecommendation contained in paragraph 1 of the concluding observations (CMW/C/XAA/CO/2)\n\n\tOpen an office for seasonal workers in every harbour of the country.\n\t                                       ^^^^^ Paragraph 1 of CMW/C/XAA/CO/2 has “each” for “every”.\n\n2.\tThe offices are open.`,
    },
    {
      beside: { treaty: TREATY },
      text: `${FOLLOW_UP}1.\tNobody shall be made “to mend the nets of others without pay” (art. 11 (1) of the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families).\n  \t                                          ^^^^^^^^^^^^^^ Article 11 (1) of the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families has “at night” here.`,
    },
    {
      beside: { documents: [FRENCH] },
      text: 'CMW/C/XAA/FCO/2\n\nRenseignements reçus de la Xandrie au sujet de la suite donnée aux observations finales\n\n1.\tIl lui était demandé d’«\u00a0ouvrir un bureau pour les travailleurs saisonniers dans un port\u00a0» (CMW/C/XAA/CO/2, par. 1).\n  \t                                                                                 ^^ Paragraph 1 of CMW/C/XAA/CO/2 has “chaque” for “un”.',
    },
    {
      beside: { documents: [SPANISH] },
      text: 'CMW/C/XAA/FCO/2\n\nInformación recibida de Xandria sobre el seguimiento de las observaciones finales\n\n1.\tSe le pidió que “abra una oficina para los trabajadores de temporada en un puerto” (CMW/C/XAA/CO/2, párr. 1).\n  \t                                                                        ^^ Paragraph 1 of CMW/C/XAA/CO/2 has “cada” for “un”.',
    },
  ],
  good: [
    {
      beside: { documents: [OBSERVATIONS] },
      text: `${FOLLOW_UP}1.\tIt was asked to “[o]pen an office … in each harbour of the country” (CMW/C/XAA/CO/2, para. 1).`,
    },
  ],
  gathers: [REPRODUCTIONS],
  checkBlock(document, reading, report) {
    const { kind } = reading.block;
    if (comparedQuotations(reading).length === 0 && kind !== 'unnumbered' && kind !== 'subparagraph') return;
    const { text } = reading.block;
    const { index, language } = document;
    const firstReproduction = () => REPRODUCTIONS.in(document)[0]?.block;
    const quotes = checkedQuotations(document, reading, index, document.sources, firstReproduction);
    for (const quote of quotes) {
      const finding = findingOf(quote, quotes, text, index, language);
      if (finding) report(finding);
    }
  },
});

/** The finding for a verdict; undefined if no action is needed. */
function findingOf(
  quote: CheckedCitation,
  quotes: readonly CheckedCitation[],
  text: string,
  block: number,
  language: CompiledLanguage,
): Omit<NewFinding, 'block'> | undefined {
  const { start, end, where = [], differences = [] } = quote;
  const otherPassages = passagesOf(quote);
  if (quote.verdict === 'verbatim-elsewhere') {
    const [only, ...more] = where;
    if (only === undefined) return undefined;
    const edits = more.length === 0 ? withNumberOfSource(quote, quotes, text, block, only) : undefined;
    const source: Worded = { cited: quote.whereSource ?? quote.source, place: '', isTreaty: isTreatyQuotation(quote) };
    return {
      start,
      end,
      ...(more.length === 0
        ? {
            message: 'elsewhere',
            args: {
              right: { cited: quote.whereSource ?? quote.source, place: only, isTreaty: isTreatyQuotation(quote) },
            },
          }
        : { message: 'elsewhere-several', args: { count: where.length, source } }),
      // If the source is merely mentioned somewhere in the sentence, finding the words in another treaty is only a doubt.
      ...(quote.isLoose && quote.whereSource !== undefined && { severity: 'information' as const }),
      ...(edits && { fixes: [{ message: 'cite', args: { number: only }, edits, isSingle: true as const }] }),
      elsewhere: otherPassages,
    };
  }
  if (quote.verdict !== 'not-verbatim') return undefined;
  const place = placeOf(quote, where[0] ?? quote.place);
  const [first, ...more] = differences;
  if (!first) return { start, end, message: 'nowhere', args: { place } };
  const edits = withWordsOfSource(differences, text);
  const isSmall = differences.every((one) => isSmallDifference(one, language.language));
  return {
    ...spanOf(first, more.at(-1) ?? first, text),
    ...messageOf(first, more.length > 0, place),
    ...(isSmall && { severity: 'information' }),
    ...(edits && { fixes: [{ message: 'words', args: {}, edits, isSingle: true }] }),
    elsewhere: otherPassages,
  };
}

function messageOf(
  { source, quotation }: WordDifference,
  isFirst: boolean,
  place: Worded,
): { readonly message: string; readonly args: Arguments } {
  if (isFirst || source.length > MAX_DISPLAY_LENGTH || quotation.length > MAX_DISPLAY_LENGTH)
    return { message: 'several', args: { place } };
  if (source === '') return { message: 'added', args: { place, quotation } };
  if (quotation === '') return { message: 'left-out', args: { place, source } };
  return { message: 'other', args: { place, source, quotation } };
}

/** Whether the words occur in a treaty. */
function isTreatyQuotation({ whereSource, copy }: CheckedCitation): boolean {
  return whereSource !== undefined || !copy;
}

function placeOf({ source, copy }: CheckedCitation, place: string): Worded {
  return { cited: source, place, isTreaty: !copy };
}

function passagesOf(quote: CheckedCitation): readonly PlaceInOtherDocument[] {
  const { copy, passages = [], where = [] } = quote;
  if (!copy) return [];
  return passages.map((span, i) => ({
    document: copy.model,
    ...span,
    message: 'here',
    args: { place: placeOf(quote, where[i] ?? '') },
  }));
}

/** The span of the differing words; where words are missing, including the adjacent ones. */
function spanOf(first: WordDifference, last: WordDifference, text: string): Span {
  let { start } = first;
  let { end } = last;
  if (first.quotation === '') start -= /\S+\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  if (last.quotation === '') end += /^\S+?(?=[.,;:”"’)]*(?:\s|$))/.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end };
}
