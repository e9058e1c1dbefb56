import { leftoversIn, withSpace } from '../syntax/leftovers';
import type { BlockRule } from './rule';

/** What stands where a field of a word processor lost its target. */
const LOST = ['Error! Reference source not found.', 'Error! Bookmark not defined.'];

/** What a converter left behind: "[bookmark: hit4]". */
export const conversionLeftover: BlockRule = {
  id: 'conversion-leftover',
  group: 'drafts',
  severity: 'warning',
  scope: 'block',
  summary: 'What a converter left behind, such as “[bookmark: hit4]”.',
  why: 'Bookmarks of a word processor come out as text when it is converted; they are no part of the document and would be printed. They are passed over by the other rules and not counted as words. One finding a paragraph removes all of them, and one of the two spaces that would be left. “Error! Reference source not found.” stands where a reference has to be written anew.',
  bad: [
    {
      text: '1.\tThe Committee [bookmark: hit4] thanks the State party.\n  \t              ^^^^^^^^^^^^^^^^ A converter left this behind.',
    },
    {
      text: '1.\tThe State party should:\n\n[bookmark: hit1][bookmark: hit_last]\t(a)\tAct.\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A converter left this and the like behind, 2 times in this paragraph.',
    },
    {
      text: '1.\tThe Committee recalls paragraph Error! Reference source not found. of its report.\n  \t                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A reference was lost in conversion: what did it name?',
    },
  ],
  good: [{ text: '1.\tThe Committee thanks the State party for its reply [in Spanish].' }],
  blocks: ['masthead', 'title', 'heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote', 'furniture'],
  block(reading, report) {
    const { text } = reading.block;
    for (const lost of LOST) {
      for (let at = text.indexOf(lost); at >= 0; at = text.indexOf(lost, at + 1))
        report({ start: at, end: at + lost.length, message: 'lost', args: {} });
    }
    const leftovers = leftoversIn(text);
    const first = leftovers[0];
    if (!first) return;
    let end = first.end;
    for (const next of leftovers) if (next.start === end) end = next.end;
    report({
      start: first.start,
      end,
      message: leftovers.length === 1 ? 'one' : 'several',
      args: { count: leftovers.length },
      fixes: [
        {
          message: 'remove',
          args: { count: leftovers.length },
          certain: true,
          edits: leftovers.map((one) => ({ block: 0, ...withSpace(text, one), text: '' })),
        },
      ],
    });
  },
};
