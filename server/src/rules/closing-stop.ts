import type { Span } from '../text/edits';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';
import type { View } from './engine/view';
import { isTruncated } from './reading/document/cutOff';
import { isEdited } from './reading/wording/habit';

/** How many paragraphs must end with a full stop before a missing one counts as a slip. */
const ENOUGH_PARAGRAPHS = 5;
/** If more than one paragraph in this many lacks it, that may be the document's style or a conversion artefact. */
const MIN_PARAGRAPHS_PER_OMISSION = 4;
/** A shorter paragraph, in words, may be a numbered heading. */
const MIN_WORDS = 8;

/** The last word of a paragraph that ends without punctuation; paragraphs that end with a full stop count as correct. */
const LAST_WORDS = new Gathered<Span>({
  blocks: ['paragraph'],
  block({ block: { text, content, zone } }, note) {
    if (zone !== 'body') return;
    const end = lastUnit(text, content.start, content.end);
    const lastCharacter = text.charAt(end - 1);
    const start = Math.max(content.start, text.lastIndexOf(' ', end - 1) + 1);
    if (BULLET_PATTERN.test(text.slice(text.lastIndexOf('\n', end - 1) + 1, end))) return;
    if (lastCharacter === '.') note({ start, end }, true);
    else if (/\p{Ll}/u.test(lastCharacter) && countWords(text, content.start, end) >= MIN_WORDS) note({ start, end });
  },
});

/** A line of a bulleted list, whose items may end without punctuation. */
const BULLET_PATTERN = /^\s*[•\u2022\u25cf\u25aa\uf0b7·–-]\s/;

/** Finds paragraphs that end without a full stop. */
export const closingStop = defineRule({
  id: 'closing-stop',
  name: 'missing full stop',
  group: 'style',
  severity: 'warning',
  summary: 'A paragraph that ends without a full stop, in a document whose other paragraphs have one.',
  why: 'The full stop, or the end of the sentence with it, is lost where a paragraph was cut or joined.',
  limits: [
    'Paragraphs that are not directly followed by another one or by a heading.',
    'Items of lists with bullets, short ones, those that open a list or a quotation, and the last one of a text that breaks off.',
  ],
  messages: {
    found: 'There is no full stop at the end of this paragraph.',
    insert: 'Insert a full stop',
  },
  bad: [
    {
      text: '1.\tThe Committee welcomes the adoption of the Labour Act of 2020.\n2.\tThe Committee welcomes the adoption of the Housing Act of 2021.\n3.\tThe Committee welcomes the adoption of the Schools Act of 2022.\n4.\tThe Committee is concerned that the Act is not yet applied\n  \t                                                   ^^^^^^^ There is no full stop at the end of this paragraph.\n5.\tThe Committee recommends that the State party apply the Act.\n6.\tThe Committee thanks the delegation for its replies.\n7.\tThe Committee will send its list of issues later.',
    },
  ],
  good: [
    {
      text: '1.\tThe Committee welcomes the adoption of the Labour Act of 2020.\n2.\tThe Committee welcomes the adoption of the Housing Act of 2021.\n3.\tThe Committee welcomes the adoption of the Schools Act of 2022.\n4.\tThe Committee recommends that the State party do without delay what follows\n\t(a)\tApply the Act;\n\t(b)\tPublish it.\n5.\tThe Committee thanks the delegation for its replies.\n6.\tThe Committee will send its list of issues later.',
    },
  ],
  gathers: [LAST_WORDS],
  check(model, report) {
    const open = LAST_WORDS.wrongCount(model);
    if (open === 0 || !isEdited(model)) return;
    const closedCount = LAST_WORDS.right(model);
    if (closedCount < ENOUGH_PARAGRAPHS || open * MIN_PARAGRAPHS_PER_OMISSION > closedCount) return;
    for (const { block, start, end } of LAST_WORDS.in(model)) {
      if (!isComplete(model, block)) continue;
      const at = { block, start, end };
      report({
        ...at,
        message: 'found',
        args: {},
        fixes: [{ message: 'insert', args: {}, edits: [{ block, start: end, end, text: '.' }] }],
      });
    }
  },
});

/** Whether the block has no list items and is followed by a paragraph or heading, so that its sentence is complete. */
function isComplete(model: View, block: number): boolean {
  const { all, owner } = model.paragraphs;
  const paragraph = all[owner[block] ?? -1];
  if (!paragraph || paragraph.items.length > 0 || (paragraph === all.at(-1) && isTruncated(model))) return false;
  const nextKind = model.block(block + 1)?.kind;
  return nextKind === 'paragraph' || nextKind === 'heading';
}

/** The offset after the last unit that is not white space. */
function lastUnit(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}

/** The number of words between two offsets, counting no further than needed. */
function countWords(text: string, from: number, end: number): number {
  let wordCount = 0;
  for (let at = from; at < end && wordCount < MIN_WORDS; at++) if (text.charCodeAt(at) === 0x20) wordCount++;
  return wordCount + 1;
}
