import { Kind, type Tokens } from '../syntax/tokens/tokens';
import type { Span } from '../text/edits';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';
import { isProtected } from './reading/quotations/protectedText';
import { isEdited } from './reading/wording/habit';
import { hasColumns } from './reading/wording/tableColumns';

interface MisplacedMark extends Span {
  readonly slip: 'before' | 'after' | 'twice';
  readonly messageKey: MessageKey;
}

type MessageKey = { readonly message: string };

/** Message keys for misplaced commas, semicolons and full stops; for full stops, only repetition is reported. */
const MESSAGES: Readonly<Record<MisplacedMark['slip'], Readonly<Record<string, MessageKey>>>> = {
  before: { ',': { message: 'comma-before' }, ';': { message: 'semicolon-before' } },
  after: { ',': { message: 'comma-after' }, ';': { message: 'semicolon-after' } },
  twice: { ',': { message: 'comma-twice' }, ';': { message: 'semicolon-twice' }, '.': { message: 'stop-twice' } },
};

const FIX = { before: { message: 'remove' }, after: { message: 'insert' }, twice: { message: 'once' } } as const;

const MISPLACED_MARKS = new Gathered<MisplacedMark>({
  tokens: [Kind.comma, Kind.semicolon, Kind.stop],
  token(tokens, i, reading, note) {
    const slip = slipAt(tokens, i);
    const messageKey = slip && MESSAGES[slip][tokens.slice(i)];
    if (!slip || !messageKey) return;
    if (slip === 'before' && tokens.kind(i) === Kind.semicolon && reading.language.style?.spacesMarks === true) return;
    const start = tokens.start(i) - (slip === 'before' ? 1 : 0);
    const end = slip === 'twice' ? tokens.end(i + 1) : tokens.end(i);
    if (hasColumns(reading) || isProtected(reading, start, end)) return;
    note({ start, end, slip, messageKey });
  },
});

function slipAt(tokens: Tokens, i: number): MisplacedMark['slip'] | undefined {
  if (isTwice(tokens, i)) return 'twice';
  if (tokens.kind(i) === Kind.stop) return undefined;
  return isSpacedBefore(tokens, i) ? 'before' : lacksSpaceAfter(tokens, i) ? 'after' : undefined;
}

/** Whether a mark after a word is doubled: "unanswered..", "women,, children"; exactly two. */
function isTwice(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind(i);
  if (tokens.kind(i + 1) !== kind || tokens.hasSpaceBefore(i + 1) || tokens.hasSpaceBefore(i)) return false;
  const previousKind = tokens.kind(i - 1);
  return (previousKind === Kind.word || previousKind === Kind.close) && tokens.kind(i + 2) !== kind;
}

/** Whether a single space precedes a mark after a word or bracket: "women , children". */
function isSpacedBefore(tokens: Tokens, i: number): boolean {
  if (!tokens.hasSpaceBefore(i) || !tokens.hasSpaceBefore(i + 1)) return false;
  const kind = tokens.kind(i - 1);
  if (kind !== Kind.word && kind !== Kind.close) return false;
  return tokens.text.slice(tokens.end(i - 1), tokens.start(i)) === ' ';
}

/**
 * Whether a mark lacks the space after it: "women,children", "Furthermore,the". One of the words must be in lower case, so that this is not
 * a name, URL or number.
 */
function lacksSpaceAfter(tokens: Tokens, i: number): boolean {
  if (tokens.hasSpaceBefore(i) || tokens.hasSpaceBefore(i + 1)) return false;
  if (tokens.kind(i - 1) !== Kind.word || tokens.kind(i + 1) !== Kind.word) return false;
  // "&nbsp;work" comes from a web page.
  if (tokens.text.charAt(tokens.start(i - 1) - 1) === '&') return false;
  if (tokens.upper(i - 1) && tokens.upper(i + 1)) return false;
  return WORD_PATTERN.test(tokens.slice(i - 1)) && WORD_PATTERN.test(tokens.slice(i + 1));
}

const WORD_PATTERN = /^\p{L}\p{Ll}+$/u;

/** Finds commas, semicolons and full stops with a space too many or too few, or doubled. */
export const punctuation = defineRule({
  id: 'punctuation',
  name: 'spacing of punctuation',
  group: 'style',
  severity: 'warning',
  summary: 'A space before a comma or semicolon, none after it, or a mark written twice: “women , children”.',
  why: 'These are left where words were taken out or put in.',
  limits: [
    'Numbers, ellipses, tables, quotations and names.',
    'A semicolon in French, which has a space before it, and documents in languages other than English, French and Spanish.',
  ],
  messages: {
    'comma-before': 'There is a space before the comma.',
    'semicolon-before': 'There is a space before the semicolon.',
    'comma-after': 'There is no space after the comma.',
    'semicolon-after': 'There is no space after the semicolon.',
    'comma-twice': 'The comma is written twice.',
    'semicolon-twice': 'The semicolon is written twice.',
    'stop-twice': 'The full stop is written twice.',
    remove: 'Remove the space',
    insert: 'Insert a space',
    once: 'Remove the second one',
  },
  bad: [
    {
      text: '1.\tThe Committee notes that women , children and older persons,migrants among them, were heard..\n  \t                              ^^ There is a space before the comma.\n  \t                                                           ^ There is no space after the comma.\n  \t                                                                                           ^^ The full stop is written twice.',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie\n\n1.\tLe Comité note que les femmes ont été entendues ; les enfants (12,5 % d’entre eux) ne l’ont pas été...',
    },
    {
      text: '1.\tThe Committee notes that 12,700 women, children (aged 12), and “older persons , migrants” were heard; others were not ...',
    },
  ],
  gathers: [MISPLACED_MARKS],
  check(model, report) {
    if (!isEdited(model)) return;
    for (const { block, start, end, slip, messageKey } of MISPLACED_MARKS.in(model)) {
      const edit =
        slip === 'before'
          ? { block, start, end: start + 1, text: '' }
          : slip === 'after'
            ? { block, start: end, end, text: ' ' }
            : { block, start: end - 1, end, text: '' };
      report({
        block,
        start,
        end,
        ...messageKey,
        args: {},
        fixes: [{ ...FIX[slip], args: {}, certain: true, edits: [edit] }],
      });
    }
  },
});
