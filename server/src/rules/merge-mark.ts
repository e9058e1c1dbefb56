import { mergeSign } from '../syntax/blocks/furniture';
import type { Span } from '../text/edits';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';

/** The lines with which Git separates the versions in a merge conflict. */
const MARKS = new Gathered<Span & { readonly sign: string }>({
  blocks: ['furniture'],
  block({ block: { text, content } }, note) {
    const sign = mergeSign(text, content.start, content.end);
    if (sign !== '') note({ ...content, sign });
  },
});

/** Finds unresolved Git merge conflicts. */
export const mergeMark = defineRule({
  id: 'merge-mark',
  name: 'marks of a merge',
  group: 'drafts',
  severity: 'error',
  isWordless: true,
  summary: 'Lines such as “<<<<<<< HEAD”, with which Git marks two versions when one of them is still to be chosen.',
  why: 'Git writes both versions into the text where two people have changed the same lines. Until one is chosen and the marks are gone, the document says both, and its numbers count twice.',
  limits: [
    'Each conflict is reported once, at its first line.',
    '“=======” and “|||||||” alone, which may be rules.',
    'Other than seven signs, or signs with other text before them on the line.',
  ],
  messages: {
    begins: 'An unresolved merge conflict begins here: which version is meant?',
    left: 'This line is left over from a merge conflict.',
  },
  bad: [
    {
      text: '1.\tThe Committee thanks the State party.\n<<<<<<< HEAD\n^^^^^^^^^^^^ An unresolved merge conflict begins here: which version is meant?\n2.\tThe Committee welcomes the Act.\n=======\n3.\tThe Committee welcomes the Code.\n>>>>>>> drafts/health',
    },
    {
      text: '1.\tThe Committee thanks the State party.\n2.\tThe Committee welcomes the Act.\n>>>>>>> drafts/health\n^^^^^^^^^^^^^^^^^^^^^ This line is left over from a merge conflict.\n3.\tThe Committee welcomes the Code.',
    },
  ],
  good: [
    {
      text: '1.\tThe Committee thanks the State party.\n\n=======\n\n2.\tThe Committee welcomes the Act.\n\n|||||||\n\n3.\tThe Committee notes what others write >>>>>>> here.\n',
    },
  ],
  gathers: [MARKS],
  check(document, report) {
    let isOpen = false;
    for (const { block, start, end, sign } of MARKS.in(document)) {
      const isEnd = sign === '>';
      if (sign === '<' || (isEnd && !isOpen))
        report({ block, start, end, ...(isEnd ? { message: 'left' } : { message: 'begins' }), args: {} });
      if (sign !== '|') isOpen = !isEnd;
    }
  },
});
