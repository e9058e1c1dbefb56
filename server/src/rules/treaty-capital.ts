import { defineRule } from './engine/rule';
import { SMALL_TREATIES } from './reading/titles/smallTreaties';
import { isEdited } from './reading/wording/habit';

/** The committee's treaty in lower case: "article 5 of the convention". */
export const treatyCapital = defineRule({
  id: 'treaty-capital',
  name: 'capitals in names of treaties',
  group: 'style',
  severity: 'warning',
  summary: '“the convention” for the Convention: the treaty with a small letter.',
  why: 'The Convention, the Covenant and the Optional Protocol take capitals where a particular one is meant.',
  limits: [
    'Paragraphs that name another treaty or agreement, or describe one (“the convention on social security between the two countries”).',
    'Meetings and customs that are called conventions.',
    'Quotations.',
  ],
  elsewhere:
    'The capitals of French and Spanish titles have changed with the years; their words are a matter of [`wrong-title`](wrong-title.md).',
  messages: {
    found: 'Write “{instead}” for “{text}”.',
    replace: 'Replace with {text}',
  },
  bad: [
    {
      text: '1.\tThe State party should adopt a strategy, as article 5 of the convention requires.\n  \t                                                             ^^^^^^^^^^ Write “Convention” for “convention”.',
    },
    {
      text: '1.\tThe State party should ratify the optional protocol to the Convention.\n  \t                                  ^^^^^^^^^^^^^^^^^ Write “Optional Protocol” for “optional protocol”.',
    },
    {
      text: '1.\tThe Committee recalls articles 2 and 4 (1) of the optional protocol.\n  \t                                                  ^^^^^^^^^^^^^^^^^ Write “Optional Protocol” for “optional protocol”.',
    },
    {
      text: '1.\tThe State party should bring its legislation into line with the convention and ratify the Optional Protocol to the convention.\n  \t                                                                ^^^^^^^^^^ Write “Convention” for “convention”.\n  \t                                                                                                                   ^^^^^^^^^^ Write “Convention” for “convention”.\n2.\tThe rights in the covenant are not directly applicable.\n  \t                  ^^^^^^^^ Write “Covenant” for “covenant”.\n3.\tThe State party should consider acceding to the second optional protocol.\n  \t                                                       ^^^^^^^^^^^^^^^^^ Write “Optional Protocol” for “optional protocol”.',
    },
  ],
  good: [
    {
      text: '1.\tThe State party concluded a convention on social security with Xanadia; the convention has not entered into force.\n2.\tThe Committee welcomes the convention between the two States, the convention centre and the convention that fathers decide.\n3.\tThe Committee regrets that the Convention on Cluster Munitions was not ratified; the convention, like the optional protocols to others, is recommended.\n4.\tAn optional protocol and a convention are being drafted.\n5.\tThe party convention was banned, and the convention has not met since. Delegates came to the convention in Xandoria City, and the convention was filmed.',
    },
    {
      text: '1.\tThe Committee recalls article 5 of the Convention and article 7 of the convention on social security concluded with Xanadia, and article 8 of the convention, which was signed in 2011.',
    },
  ],
  gathers: [SMALL_TREATIES],
  check(model, report) {
    if (!isEdited(model)) return;
    for (const { block, start, end, text, instead } of SMALL_TREATIES.in(model)) {
      report({
        block,
        start,
        end,
        message: 'found',
        args: { text: text.replace(/\s+/g, ' '), instead: instead.replace(/\s+/g, ' ') },
        fixes: [
          {
            message: 'replace',
            args: { text: instead.replace(/\s+/g, ' ') },
            certain: true,
            edits: [{ block, start, end, text: instead }],
          },
        ],
      });
    }
  },
});
