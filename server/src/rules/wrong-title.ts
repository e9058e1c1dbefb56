import type { Span } from '../text/edits';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';
import { isInQuotation } from './reading/quotations/protectedText';
import { FIRST_OF_MISWRITTEN, miswrittenTitle } from './reading/titles/miswrittenTitle';
import { belongsToOthers, nearestTitleAt } from './reading/titles/nearTitle';
import {
  FIRST_OF_TITLES,
  rightFirst,
  titlesFrom,
  titleWordsOf,
  type WrongTitle,
  withoutInternational,
} from './reading/titles/officialTitle';
import { FIRST_OF_SLIPS, slipInTitle } from './reading/titles/slipInTitle';
import { isEdited } from './reading/wording/habit';

type NotedTitle = WrongTitle & { readonly isDoubtful: boolean };

const FOUND = new Gathered<NotedTitle>({
  blocks: ['masthead', 'title', 'heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  words: [...new Set([...FIRST_OF_MISWRITTEN, ...FIRST_OF_TITLES, ...FIRST_OF_SLIPS])],
  token(tokens, i, reading, note) {
    const noteUnquoted = ({ start, end, title, instead }: WrongTitle, isDoubtful = false) => {
      if (!isInQuotation(reading, start, end)) note({ start, end, title, instead, isDoubtful });
    };
    const slip = slipInTitle(reading, tokens.start(i));
    if (slip) noteUnquoted(slip);
    const words = titleWordsOf(reading.language);
    if (!words) return;
    const nearbyTitle = nearestTitleAt(tokens, i, words);
    if (nearbyTitle) noteUnquoted(nearbyTitle);
    if (nearbyTitle || !tokens.upper(i) || belongsToOthers(tokens, i, words)) return;
    const firstText = rightFirst(tokens.slice(i), words);
    const shortTitle =
      reading.block.kind === 'masthead' && withoutInternational(tokens, i, titlesFrom(firstText, words), words);
    if (shortTitle) note({ ...shortTitle, isDoubtful: false });
    const miswritten = miswrittenTitle(tokens, i, firstText, reading);
    if (miswritten) noteUnquoted(miswritten, miswritten.isDoubtful);
  },
});

/** Titles of committees and treaties with a known mistake. */
export const wrongTitle = defineRule({
  id: 'wrong-title',
  name: 'titles of treaties and committees',
  group: 'style',
  severity: 'warning',
  summary: 'The title of a committee or treaty with a slip in it: “Committee on Torture”.',
  why: 'Committees and treaties are cited by their exact titles: “against” with a small letter, and “Elimination of Discrimination” in the name of the Committee but “Elimination of All Forms of Discrimination” in that of the Convention.',
  limits: [
    'Titles with more than one or two words wrong.',
    '“International”, which running text may leave out, but the masthead may not.',
    'In French and Spanish, capitals, which have changed with time; only well-known slips in other words are found.',
    'Quotations, and national or regional bodies (National Committee on the Rights of Children).',
  ],
  messages: {
    found: 'The title is “{instead}”.',
    replace: 'Replace with {text}',
  },
  bad: [
    {
      text: '1.\tThe Committee recalls the recommendations of the Committee on Torture.\n  \t                                                           ^^ The title is “Committee against Torture”.',
    },
    {
      text: '1.\tThe State party ratified the International Convention on the Rights of the Child and the Optional Protocol on the sale of children, child pornography and child prostitution.\n  \t                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The title is “Convention on the Rights of the Child”.\n  \t                                                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The title is “Optional Protocol on the sale of children, child prostitution and child pornography”.',
    },
    {
      text: '1.\tThe State party is a party to the Convention on the Elimination of All Forms of Discrimination Against Women.\n  \t                                                                                               ^^^^^^^ The title is “Convention on the Elimination of All Forms of Discrimination against Women”.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie\n\n1.\tLe Comité recommande à l’État partie d’appliquer la Convention sur les droits de l’enfant.\n  \t                                                               ^^^^^^^ The title is “Convention relative aux droits de l’enfant”.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandria\n\n1.\tEl Comité recomienda al Estado parte que aplique el Pacto Internacional sobre Derechos Civiles y Políticos.\n  \t                                                                        ^^^^^ The title is “Pacto Internacional de Derechos Civiles y Políticos”.',
    },
  ],
  good: [
    {
      text: '1.\tXandoria has ratified two Optional Protocols on the sale of children, child prostitution and child pornography and on a communications procedure.',
    },
    {
      text: '1.\tThe Committee on the Elimination of Discrimination against Women, the Committee against Torture and the National Committee on the Rights of Children were informed.',
    },
    {
      text: '1.\tThe State party ratified the Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families and the International Convention against Doping in Sport.',
    },
  ],
  gathers: [FOUND],
  check(model, report) {
    if (!isEdited(model)) return;
    let previousSpan: (Span & { readonly block: number }) | undefined;
    for (const one of FOUND.in(model)) {
      const { block, start, end, title, instead, isDoubtful } = one;
      // A title within a title that was already reported is skipped.
      if (previousSpan?.block === block && start < previousSpan.end) continue;
      previousSpan = one;
      report({
        block,
        start,
        end,
        message: 'found',
        args: { instead: title },
        fixes: [
          {
            message: 'replace',
            args: { text: instead },
            certain: !isDoubtful,
            edits: [{ block, start, end, text: instead }],
          },
        ],
      });
    }
  },
});
