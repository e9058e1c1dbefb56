import { Kind, type Tokens } from '../syntax/tokens';
import type { Span } from '../text/edits';
import { Gathered } from './gather';
import { isEdited } from './habit';
import { hasColumns } from './own-words';
import { isProtected } from './protected';
import type { DocumentRule } from './rule';

interface Misplaced extends Span {
  readonly mark: string;
  /** Whether a space stands before the mark; else one is missing after it. */
  readonly isBefore: boolean;
}

const FOUND = new Gathered<Misplaced>({
  tokens: [Kind.comma, Kind.semicolon],
  token(tokens, i, reading, note) {
    const isBefore = isSpacedBefore(tokens, i);
    if (!isBefore && !isGluedBehind(tokens, i)) return;
    const [start, end] = isBefore ? [tokens.start(i) - 1, tokens.end(i)] : [tokens.start(i), tokens.end(i)];
    if (hasColumns(reading) || isProtected(reading, start, end)) return;
    note({ start, end, mark: tokens.slice(i), isBefore });
  },
});

/** "women , children": a word or a bracket before a single space. */
function isSpacedBefore(tokens: Tokens, i: number): boolean {
  if (!tokens.spaced(i) || !tokens.spaced(i + 1)) return false;
  const kind = tokens.kind(i - 1);
  if (kind !== Kind.word && kind !== Kind.close) return false;
  return tokens.text.slice(tokens.end(i - 1), tokens.start(i)) === ' ';
}

/** "women,children": words in small letters on both sides, as in no name, address or number. */
function isGluedBehind(tokens: Tokens, i: number): boolean {
  if (tokens.spaced(i) || tokens.spaced(i + 1)) return false;
  if (tokens.kind(i - 1) !== Kind.word || tokens.kind(i + 1) !== Kind.word) return false;
  // "&nbsp;work" is what a web page left.
  if (tokens.text.charAt(tokens.start(i - 1) - 1) === '&') return false;
  return /^[a-z]{2,}$/.test(tokens.slice(i - 1)) && /^[a-z]{2,}$/.test(tokens.slice(i + 1));
}

/** Spaces before commas and semicolons, and none after them. */
export const punctuationSpace: DocumentRule = {
  id: 'punctuation-space',
  group: 'style',
  severity: 'warning',
  scope: 'document',
  summary: 'A space before a comma or semicolon, or none after it: “women , children”, “women,children”.',
  why: 'Both are left where words were taken out or put in. Numbers, tables, quotations and names are left alone, and so are documents in other languages, some of which have a space there.',
  bad: [
    {
      text: '1.\tThe Committee notes that women , children and older persons,migrants among them, were heard.\n  \t                              ^^ There is a space before the comma.\n  \t                                                           ^ There is no space after the comma.',
    },
  ],
  good: [
    {
      text: '1.\tThe Committee notes that 12,700 women, children (aged 12), and “older persons , migrants” were heard; others were not.',
    },
  ],
  depends: (model) => [model.language, ...FOUND.depends(model)],
  check(model, _options, report) {
    if (!isEdited(model)) return;
    for (const { block, start, end, mark, isBefore } of FOUND.in(model)) {
      const name = mark === ';' ? 'semicolon' : 'comma';
      report({
        block,
        start,
        end,
        message: isBefore ? 'before' : 'after',
        args: { name },
        fixes: [
          {
            message: isBefore ? 'remove' : 'insert',
            args: {},
            certain: true,
            edits: [isBefore ? { block, start, end: start + 1, text: '' } : { block, start: end, end, text: ' ' }],
          },
        ],
      });
    }
  },
};
