import { Kind } from '../syntax/lexer';
import type { Span } from '../text/edits';
import { Gathered, type Placed } from './gather';
import { isEnglish } from './habit';
import { isProtected } from './protected';
import type { DocumentRule } from './rule';

interface Party extends Span {
  readonly text: string;
  readonly capital: boolean;
}

/** Meetings and conferences are called "of States Parties" by the treaties themselves. */
const NAMED = new Set(['Conference', 'Meeting', 'Assembly', 'Meetings', 'Conferences']);

const FOUND = new Gathered<Party>({
  blocks: ['paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  words: ['party', 'parties'],
  token(tokens, i, reading, _depth, note) {
    const state = tokens.slice(i - 1);
    const word = tokens.slice(i);
    if (tokens.kind(i - 1) !== Kind.word || (state !== 'State' && state !== 'States')) return;
    if (word === word.toUpperCase()) return;
    for (let back = i - 2; back >= i - 4; back--) if (NAMED.has(tokens.slice(back))) return;
    const [start, end] = [tokens.start(i), tokens.end(i)];
    if (!isProtected(reading, start, end))
      note({ start, end, text: `${state} ${word}`, capital: tokens.upper(i) }, !tokens.upper(i));
  },
});

/** The small letter gave way to the capital in documents of early 2025. */
const CAPITALS_SINCE = 2025;

/** "State party" and "State Party" in one document. */
export const statePartyCase: DocumentRule = {
  id: 'state-party-case',
  group: 'style',
  severity: 'warning',
  scope: 'document',
  summary: '“State party” and “State Party” in one document.',
  why: 'Documents had “State party” until 2024 and have had “State Party” since early 2025; whichever a document uses, it uses it throughout. The rarer of the two is found; where both are as frequent, the one that does not fit the date. Headings, quotations, titles of treaties and names such as “the Conference of States Parties” are left alone.',
  bad: [
    {
      text: '1.\tThe Committee thanks the State party.\n2.\tThe State party should act.\n3.\tThe Committee urges the State Party to act.\n  \t                              ^^^^^ Write “State party”, as elsewhere in this document.',
    },
    {
      text: '1.\tThe Committee thanks the State Party.\n2.\tThe State Party should act.\n3.\tStates parties have obligations.\n  \t       ^^^^^^^ Write “States Parties”, as elsewhere in this document.',
    },
  ],
  good: [
    { text: '1.\tThe Committee thanks the State Party.\n2.\tThe State Party should act.' },
    {
      text: '1.\tThe Committee thanks the State party.\n2.\tThe sixth Meeting of States Parties and the “States Parties” of the text were mentioned.',
    },
  ],
  check(model, _options, report) {
    if (!isEnglish(model)) return;
    const capitals = FOUND.left(model);
    const small = FOUND.right(model);
    if (capitals === 0 || small === 0) return;
    const late = (model.identity.date?.value.year ?? 0) >= CAPITALS_SINCE;
    for (const one of FOUND.in(model, capitals === small ? late : small < capitals)) {
      const { block, start, end, text } = one;
      const instead = swapped(one);
      report({
        block,
        start,
        end,
        message: 'found',
        args: { text, instead },
        fixes: [
          {
            message: 'replace',
            args: { text: instead },
            certain: true,
            edits: [{ block, start, end, text: instead.slice(instead.indexOf(' ') + 1) }],
          },
        ],
      });
    }
  },
};

function swapped({ text, capital }: Placed<Party>): string {
  return capital ? text.replace(' P', ' p') : text.replace(' p', ' P');
}
