import type { WordFacts } from '../model/wordFacts';
import type { Span } from '../text/edits';
import { defineRule } from './engine/rule';
import { spanOfWords, wordFacts } from './engine/wordExample';
import { placeInBlock } from './reading/wordFiles/wordPlaces';

/** Finds leftovers in the file of a final document: tracked changes, comments, hidden text, highlighting. */
export const markupLeftover = defineRule({
  id: 'markup-leftover',
  name: 'traces of editing in a final file',
  group: 'drafts',
  isForWord: true,
  severity: 'warning',
  isWordless: true,
  summary: 'Tracked changes, comments, hidden or highlighted text in the Word file of a final document.',
  why: 'Whoever receives the file can see who proposed what and what was said about it. Tracked changes and comments may be printed; hidden text counts towards the word limit and can be shown with one click.',
  limits: [
    'Drafts and advance unedited versions.',
    'The comment in which the documents office keeps its data.',
    'Each of the four is reported once, with the count, at the first.',
  ],
  messages: {
    change: 'A tracked change is still to be accepted or rejected.',
    changes: 'From here on {count} tracked changes are still to be accepted or rejected.',
    comment: 'A comment is still in the file.',
    comments: 'From here on {count} comments are still in the file.',
    hidden: 'Hidden text is still in the file.',
    hiddens: 'From here on hidden text is still in {count} places of the file.',
    highlight: 'Text is still highlighted.',
    highlights: 'From here on text is still highlighted in {count} places.',
  },
  bad: [
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2009\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee thanks the State party.\n  \t    ^^^^^^^^^ A comment is still in the file.\n2.\tThe Committee welcomes the Act.\n  \t                           ^^^ Text is still highlighted.',
      word: {
        modelText: 'with a comment on “Committee” and with “Act” highlighted',
        facts: (text) => fileWith(text, 'Is this the whole name?', false, 'yellow'),
      },
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2009\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee thanks the State party.\n2.\tThe Committee welcomes the Act.',
      word: {
        modelText: 'with the comment of the documents office and no other',
        facts: (text) => fileWith(text, 'ODS JOB NO: N0000000E', true),
      },
    },
    {
      text: 'CMW/C/XAA/CO/1\nDraft\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee thanks the State party.\n2.\tThe Committee welcomes the Act.',
      word: {
        modelText: 'that is a draft, with a comment on “Committee”',
        facts: (text) => fileWith(text, 'Is this the whole name?', false),
      },
    },
  ],
  check(document, report) {
    if (!document.word || document.identity.status !== 'final') return;
    const { revisions, comments, hidden, highlights } = document.word;
    const leftovers = [
      [{ message: 'change' }, { message: 'changes' }, revisions],
      [{ message: 'comment' }, { message: 'comments' }, comments.filter(({ isMachine }) => !isMachine)],
      [
        { message: 'hidden' },
        { message: 'hiddens' },
        hidden.filter(({ text }) => text.trim() !== '').map(({ offset }) => pointAt(offset)),
      ],
      [{ message: 'highlight' }, { message: 'highlights' }, joinHighlights(highlights)],
    ] as const;
    for (const [one, several, all] of leftovers) {
      const firstSpan = all.reduce<Span | undefined>((a, b) => (a && a.start <= b.start ? a : b), undefined);
      if (!firstSpan) continue;
      report({
        ...placeInBlock(document, firstSpan),
        ...(all.length === 1 ? one : several),
        args: { count: all.length },
      });
    }
  },
});

function pointAt(offset: number): Span {
  return { start: offset, end: offset };
}

/** The spans of highlighted text, with adjacent ones joined. */
function joinHighlights(highlights: WordFacts['highlights']): readonly Span[] {
  const allSpans: { start: number; end: number }[] = [];
  for (const { start, end } of [...highlights].sort((a, b) => a.start - b.start)) {
    const lastSpan = allSpans.at(-1);
    if (lastSpan && lastSpan.end >= start) lastSpan.end = Math.max(lastSpan.end, end);
    else allSpans.push({ start, end });
  }
  return allSpans;
}

/** Metadata of a file with a comment on "Committee" and, if a colour is given, with "Act" highlighted. */
function fileWith(text: string, comment: string, isMachine: boolean, colour?: string): WordFacts {
  const at = spanOfWords(text, 'Committee');
  return wordFacts(text, {
    comments: [{ ...at, author: 'A. Xalles', text: comment, isDone: false, isMachine, isAnchored: true }],
    highlights: colour === undefined ? [] : [{ ...spanOfWords(text, 'Act'), colour }],
  });
}
