import { COMMITTEE_IDS, isCommitteeId } from '../catalogue/committees';
import { patternsOf } from '../model/words/patterns';
import { Holds } from '../syntax/tokens/tokens';
import type { Span } from '../text/edits';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';
import { isInQuotation, isProtected } from './reading/quotations/protectedText';
import { precedesPattern } from './reading/wording/aroundPlace';
import { isEdited } from './reading/wording/habit';

interface MisspeltAcronym extends Span {
  readonly text: string;
  readonly committee: string;
  /** Whether the committee's full name precedes the acronym. */
  readonly isNamed: boolean;
}

/** Shorter acronyms are too similar to other words and bodies for a missing or extra letter to indicate a slip. */
const MIN_ACRONYM_LENGTH = 4;
const SLIP_LETTERS = 'ACDEMPRSTW';
/** Acronyms of other bodies and instruments: funds, offices, statutes. */
const OTHER_ACRONYMS = new Set(['CERF', 'CERT', 'CERN', 'CARD', 'CARE', 'CEDA', 'CAMW']);

/** Committee acronyms with a letter missing, added or swapped, and the possible intended ones. */
const MISSPELLINGS = acronymMisspellings();

function acronymMisspellings(): ReadonlyMap<string, string> {
  const misspellings = new Map<string, string>();
  const knownAcronyms = new Set<string>(COMMITTEE_IDS);
  for (const id of COMMITTEE_IDS) {
    for (let i = 0; i <= id.length; i++) {
      const [before, after] = [id.slice(0, i), id.slice(i)];
      const slips = [before + after.slice(1), before + after.charAt(1) + after.charAt(0) + after.slice(2)];
      if (id === 'CMW' || id.length >= MIN_ACRONYM_LENGTH)
        for (const letter of SLIP_LETTERS) slips.push(before + letter + after);
      for (const slip of slips)
        if (
          slip.length >= MIN_ACRONYM_LENGTH &&
          !knownAcronyms.has(slip) &&
          !OTHER_ACRONYMS.has(slip) &&
          !misspellings.has(slip)
        )
          misspellings.set(slip, id);
    }
  }
  return misspellings;
}

/** Without an article it may be another name: "the CECR". */
const CANDIDATE_PATTERN = /(?<=\p{L}\s)([A-Z]{4,6})(?![\w/\-\u2010\u2011])/gu;

const MISSPELT_ACRONYMS = new Gathered<MisspeltAcronym>({
  block(reading, note) {
    if ((reading.held & Holds.capitals) === 0) return;
    const { text, content } = reading.block;
    for (const match of text.slice(content.start, content.end).matchAll(CANDIDATE_PATTERN)) {
      const acronym = match[1] ?? '';
      const committee = MISSPELLINGS.get(acronym);
      const end = content.start + match.index + match[0].length;
      const start = end - acronym.length;
      const isNamed = precedesPattern(reading.block, start, patternsOf(reading.language, 'symbols')?.acronymBefore);
      if (committee !== undefined && isNamed && !isProtected(reading, start, end))
        note({ start, end, text: acronym, committee, isNamed: false });
    }
  },
  mentions: ['committee'],
  mention(mention, _index, reading, note) {
    if (mention.kind !== 'committee') return;
    const { text } = reading.block;
    const [whole, acronym = ''] =
      IN_BRACKETS_PATTERN.exec(text.slice(mention.end, mention.end + MAX_ACRONYM_LENGTH)) ?? [];
    // Excludes a longer name that contains a shorter one: that of the Subcommittee contains "Committee against Torture".
    if (whole === undefined || acronym === mention.id || !isCommitteeId(acronym) || !isCommitteeId(mention.id)) return;
    const start = mention.end + whole.length - 1 - acronym.length;
    const end = start + acronym.length;
    if (!isInQuotation(reading, start, end)) note({ start, end, text: acronym, committee: mention.id, isNamed: true });
  },
});

/** "the Committee on the Elimination of Racial Discrimination (CEDAW)" */
const IN_BRACKETS_PATTERN = /^\s+\(([A-Z]{3,6})\)/;
/** Maximum length of an acronym, in UTF-16 code units. */
const MAX_ACRONYM_LENGTH = 12;

/** Finds misspelt acronyms of committees. */
export const committeeAcronym = defineRule({
  id: 'committee-acronym',
  name: 'acronym of a committee',
  group: 'symbols',
  severity: 'information',
  summary: 'An acronym that is one slip away from that of a committee (“the CECR”), or that belongs to another one.',
  why: 'A committee is usually named in full; where its acronym is used, one wrong letter makes it nobody’s.',
  limits: [
    'Acronyms of fewer than four letters, and those not preceded by an article.',
    'An acronym that the document explains in parentheses.',
    'Acronyms of other known bodies.',
    'Symbols, which the rule symbol-committee checks.',
  ],
  messages: {
    near: 'No committee is called {text}; perhaps {committee} is meant.',
    named: '{text} is not the acronym of the committee named here; {committee} is.',
    replace: 'Replace with {text}',
  },
  bad: [
    {
      text: '1.\tThe Committee recalls what was recommended by the CECR and the CRDP.\n  \t                                                  ^^^^ No committee is called CECR; perhaps CESCR is meant.\n  \t                                                               ^^^^ No committee is called CRDP; perhaps CRPD is meant.',
    },
    {
      text: '1.\tThe Committee recalls what was recommended by the Committee on the Elimination of Racial Discrimination (CEDAW).\n  \t                                                                                                         ^^^^^ CEDAW is not the acronym of the committee named here; CERD is.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie\n\n1.\tLe Comité rappelle les recommandations du Comité pour l’élimination de la discrimination raciale (CEDAW).\n  \t                                                                                                  ^^^^^ CEDAW is not the acronym of the committee named here; CERD is.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandria\n\n1.\tEl Comité recuerda las recomendaciones del Comité para la Eliminación de la Discriminación Racial (CEDAW).\n  \t                                                                                                   ^^^^^ CEDAW is not the acronym of the committee named here; CERD is.',
    },
  ],
  good: [
    {
      text: '1.\tThe Committee recalls what was recommended by the CESCR and the CRPD, and thanks the CERF. The Centre for Rights (CRDP) was heard; the CRDP spoke.',
    },
  ],
  gathers: [MISSPELT_ACRONYMS],
  check(model, report) {
    if (!isEdited(model)) return;
    for (const { block, start, end, text, committee, isNamed } of MISSPELT_ACRONYMS.in(model)) {
      if (!isNamed && model.tree.blocks.some(({ text: words }) => words.includes(`(${text})`))) continue;
      report({
        block,
        start,
        end,
        ...(isNamed ? { message: 'named', severity: 'warning' as const } : { message: 'near' }),
        args: { text, committee },
        fixes: [{ message: 'replace', args: { text: committee }, edits: [{ block, start, end, text: committee }] }],
      });
    }
  },
});
