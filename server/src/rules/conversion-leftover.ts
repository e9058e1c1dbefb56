import { withSpace } from '../syntax/blocks/leftovers';
import type { Span } from '../text/edits';
import { defineRule } from './engine/rule';
import { leftoverAt } from './reading/drafting/converterLeftovers';

/** Converter residue, and its replacement. */
interface Leftover extends Span {
  readonly instead: string;
}

/** Finds converter residue such as "[bookmark: hit4]". */
export const conversionLeftover = defineRule({
  id: 'conversion-leftover',
  name: 'conversion leftovers',
  group: 'drafts',
  severity: 'warning',
  isWordless: true,
  summary: 'What a converter left behind, such as “[bookmark: hit4]”.',
  why: 'Bookmarks and fields of a word processor, and tags and signs of a web page, come out as text when a document is converted, and would be printed. “�” marks a lost letter, “Error! Reference source not found.” a lost reference.',
  limits: [
    'One finding a paragraph removes all leftovers, with one of the two spaces that would remain.',
    'Bookmarks are skipped by the other rules and not counted as words.',
  ],
  messages: {
    one: 'This is a conversion leftover.',
    several: 'There are {count} conversion leftovers in this paragraph.',
    lost: 'A reference was lost in conversion: what did it name?',
    letter: 'A letter was lost in conversion.',
    remove: 'Remove the conversion leftovers',
  },
  bad: [
    {
      text: '1.\tThe Committee [bookmark: hit4] thanks the State party.\n  \t              ^^^^^^^^^^^^^^^^ This is a conversion leftover.\n2.\tThe Committee regrets the delay. <<FOOTNOTE_5>>\n  \t                                 ^^^^^^^^^^^^^^ This is a conversion leftover.',
    },
    {
      text: '1.\tThe State party should:\n\n[bookmark: hit1][bookmark: hit_last]\t(a)\tAct.\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ There are 2 conversion leftovers in this paragraph.',
    },
    {
      text: '1.\tThe Committee regrets that **no data** were given on child%20protection in the State party=E2=80=99s report.\n  \t                           ^^ There are 4 conversion leftovers in this paragraph.',
    },
    {
      text: '1.\tThe Committee recalls paragraph Error! Reference source not found. of its report.\n  \t                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A reference was lost in conversion: what did it name?',
    },
    {
      text: '1.\tThe Ministry of Justice &amp; Peace and the State partyâ€™s courts were heard.\n  \t                        ^^^^^ There are 2 conversion leftovers in this paragraph.\n2.\tThe Committee thanks Jos\ufffd Xalles.\n  \t                        ^ A letter was lost in conversion.',
    },
  ],
  good: [
    {
      text: '1.\tThe Committee thanks the State party for its reply [in Spanish], for R&D and for the report** and its annex**, for the files <https://example.org/a_b> and https://example.org/annual%20report; José Ñandú spoke.',
    },
  ],
  listen: {
    blocks: ['masthead', 'title', 'heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote', 'furniture'],
    block(reading, report) {
      const { text } = reading.block;
      const leftovers: Leftover[] = [];
      for (let at = 0; at < text.length; at++) {
        const leftover = leftoverAt(text, at);
        if (!leftover) continue;
        if ('instead' in leftover) leftovers.push({ start: at, ...leftover });
        else
          report({
            start: at,
            end: leftover.end,
            ...(leftover.lost === 'reference' ? { message: 'lost' } : { message: 'letter' }),
            args: {},
          });
        at = leftover.end - 1;
      }
      const firstLeftover = leftovers[0];
      if (!firstLeftover) return;
      let end = firstLeftover.end;
      for (const next of leftovers) if (next.start === end) end = next.end;
      report({
        start: firstLeftover.start,
        end,
        message: leftovers.length === 1 ? 'one' : 'several',
        args: { count: leftovers.length },
        fixes: [
          {
            message: 'remove',
            args: { count: leftovers.length },
            certain: true,
            edits: leftovers.map((one) => ({
              block: 0,
              ...(one.instead === '' ? withSpace(text, one) : { start: one.start, end: one.end }),
              text: one.instead,
            })),
          },
        ],
      });
    },
  },
});
