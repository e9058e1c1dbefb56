import { defineRule } from './engine/rule';
import { defineQuery } from './engine/view';

/** Finds subsections with concerns but no recommendation. */
export const concernAnswered = defineRule({
  id: 'concern-answered',
  name: 'concern without a recommendation',
  group: 'structure',
  off: true,
  severity: 'information',
  summary: 'A subsection of concern without any recommendation.',
  why: 'A concern that no recommendation answers leaves the State party without guidance; the recommendation may have been lost in a move. Some documents answer the concerns of several subsections together, so the rule is off by default.',
  limits: ['Whether a paragraph states a concern or a recommendation is read from its words and its place.'],
  messages: {
    found: 'This subsection states a concern but makes no recommendation.',
  },
  bad: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n\tA.\tPrincipal subjects of concern and recommendations\n\n\t\tArrests\n\n1.\tThe Committee is concerned about arrests.\n2.\tThe Committee recommends that the State party end them.\n\n\t\tExpulsions\n\t\t^^^^^^^^^^ This subsection states a concern but makes no recommendation.\n\n3.\tThe Committee is concerned about expulsions.\n\n\tB.\tFollow-up\n\n4.\tThe Committee requests the State party to provide information.',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n\tA.\tPrincipal subjects of concern and recommendations\n\n\t\tArrests\n\n1.\tThe Committee is concerned about arrests.\n2.\tThe Committee recommends that the State party end them.\n\n\t\tExpulsions\n\n3.\tThe Committee is concerned about expulsions. It recommends that the State party end them.',
    },
  ],
  checkBlock(document, { block }, report) {
    if (block.kind !== 'heading' || document.identity.kind !== 'concluding-observations') return;
    const { start, end } = block.content;
    if (document.ask(UNANSWERED_CONCERNS).has(document.index)) report({ start, end, message: 'found', args: {} });
  },
});

/** Headings followed, before the next heading, by concerns but no recommendation. */
const UNANSWERED_CONCERNS = defineQuery(({ roles, paragraphs: { all } }): ReadonlySet<number> => {
  const headings = new Set<number>();
  for (let from = 0; from < all.length; ) {
    const heading = all[from]?.heading ?? -1;
    let concernCount = 0;
    let recommendationCount = 0;
    for (; from < all.length && all[from]?.heading === heading; from++) {
      const role = roles[from];
      if (role === 'concern') concernCount++;
      else if (role !== 'neither') recommendationCount++;
    }
    if (heading >= 0 && concernCount > 0 && recommendationCount === 0) headings.add(heading);
  }
  return headings;
});
