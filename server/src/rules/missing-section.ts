import { committeeOf, type SectionId } from '../catalogue/committees';
import type { Language } from '../languages/language';
import { Tally } from '../model/chunks';
import { sectionOf } from '../model/roles';
import { defineRule } from './engine/rule';
import { likeCapital } from './reading/habit';
import { titleBlock } from './reading/own-words';

/** A section of the committee’s usual scheme that the document has not. */
export const missingSection = defineRule({
  id: 'missing-section',
  name: 'missing section',
  group: 'structure',
  off: true,
  severity: 'information',
  scope: 'document',
  summary: 'Concluding observations without a section that those of the committee usually have.',
  why: 'Each committee divides its concluding observations in its own way; a section that is missing may have been lost with a move. Schemes changed over the years and are known from few documents, so the rule is off unless asked for, and looks at concluding observations from paragraph 1 on with at least two main headings alone.',
  messages: {
    found: 'There is no section “{section}”, which documents of {committee} usually have.',
  },
  bad: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ There is no section “Positive aspects”, which documents of CMW usually have.\n\n\tA.\tIntroduction\n\n1.\tThe Committee thanks the State party.\n\n\tB.\tPrincipal subjects of concern and recommendations\n\n2.\tThe Committee is concerned about arrests.\n3.\tThe Committee recommends that the State party end them.',
    },
    {
      text: 'CCPR/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ There is no section “Principal matters of concern and recommendations”, which documents of CCPR usually have.\n\n\tA.\tIntroduction\n\n1.\tThe Committee thanks the State party.\n\n\tB.\tPositive aspects\n\n2.\tThe Committee welcomes the Act.\n\n\tC.\tDissemination and follow-up\n\n3.\tThe State party should disseminate these observations.',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n\tA.\tIntroduction\n\n1.\tThe Committee thanks the State party.\n\n\tB.\tPositive aspects\n\n2.\tThe Committee welcomes the Act.\n\n\tC.\tPrincipal subjects of concern and recommendations\n\n3.\tThe Committee is concerned about arrests.\n4.\tThe Committee recommends that the State party end them.',
    },
  ],
  check(model, _options, report) {
    const { identity, language } = model;
    const scheme = identity.committee && committeeOf(identity.committee.id)?.sectionScheme;
    if (!identity.committee || !scheme || identity.kind !== 'concluding-observations') return;
    if (model.paragraphs.all[0]?.value !== 1 || MAIN_HEADINGS.in(model) < 2) return;
    const block = titleBlock(model);
    const content = model.tree.blocks[block]?.content;
    if (!content) return;
    const present = new Set(sectionsIn(language.language).in(model));
    for (const { id, optional } of scheme.sections) {
      const { sections, concernsHeadings } = language.language.meaning;
      const words = id === 'concerns-and-recommendations' ? concernsHeadings[scheme.concerns.value] : sections[id][0];
      if (optional || present.has(id) || words === undefined) continue;
      report({
        block,
        ...content,
        message: 'found',
        args: { section: likeCapital(words, 'A'), committee: identity.committee.id },
      });
    }
  },
});

const MAIN_HEADINGS = new Tally<number>(
  0,
  ({ block }) => (block.kind === 'heading' && block.level === 1 ? 1 : undefined),
  (a, b) => a + b,
);

const tallies = new Map<Language, Tally<readonly SectionId[]>>();

/** The sections that headings name, in a language. */
function sectionsIn(language: Language): Tally<readonly SectionId[]> {
  let tally = tallies.get(language);
  if (!tally) {
    tally = new Tally<readonly SectionId[]>(
      [],
      ({ block: { kind, text, content } }) => {
        const section = kind === 'heading' ? sectionOf(text.slice(content.start, content.end), language) : undefined;
        return section && [section];
      },
      (a, b) => [...new Set([...a, ...b])],
    );
    tallies.set(language, tally);
  }
  return tally;
}
