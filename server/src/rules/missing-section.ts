import { committeeOf, type SectionId } from '../catalogue/committees';
import { sectionByHeading } from '../model/roles';
import { contentOf } from '../syntax/blocks/block';
import { defineRule } from './engine/rule';
import { defineQuery } from './engine/view';
import { titleBlock } from './reading/document/titleBlock';
import { likeCapital } from './reading/wording/habit';

/** Finds sections of the committee's usual scheme that the document lacks. */
export const missingSection = defineRule({
  id: 'missing-section',
  name: 'missing section',
  group: 'structure',
  off: true,
  severity: 'information',
  summary: 'Concluding observations without a section that those of the committee usually have.',
  why: 'Each committee divides its concluding observations in its own way; a missing section may have been lost in a move. Schemes changed over the years and are known from few documents, so the rule is off by default.',
  limits: ['Documents other than concluding observations, extracts, and documents with fewer than two main headings.'],
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
  check(model, report) {
    const { identity, language } = model;
    const scheme = identity.committee && committeeOf(identity.committee.id)?.sectionScheme;
    if (!identity.committee || !scheme || identity.kind !== 'concluding-observations') return;
    if (model.paragraphs.all[0]?.value !== 1 || model.ask(MAIN_HEADINGS) < 2) return;
    const block = titleBlock(model);
    const content = model.block(block)?.content;
    if (!content) return;
    const presentSections = model.ask(SECTIONS);
    for (const { id, optional } of scheme.sections) {
      const { sections, concernsHeadings } = language.language.meaning;
      const words = id === 'concerns-and-recommendations' ? concernsHeadings[scheme.concerns.value] : sections[id][0];
      if (optional || presentSections.has(id) || words === undefined) continue;
      report({
        block,
        ...content,
        message: 'found',
        args: { section: likeCapital(words, 'A'), committee: identity.committee.id },
      });
    }
  },
});

const MAIN_HEADINGS = defineQuery(
  ({ outline }) => outline.filter(({ kind, level }) => kind === 'heading' && level === 1).length,
);

/** The sections named in headings. */
const SECTIONS = defineQuery((document): ReadonlySet<SectionId> => {
  const { language } = document.language;
  const presentSections = new Set<SectionId>();
  for (const [i, { kind }] of document.outline.entries()) {
    const block = kind === 'heading' ? document.block(i) : undefined;
    const section = block && sectionByHeading(contentOf(block), language);
    if (section) presentSections.add(section);
  }
  return presentSections;
});
