import { Kind, type Tokens } from '../syntax/lexer';
import { Gathered } from './gather';
import { grouped } from './grouped';
import { type Form, reportHabit } from './habit';
import { hasColumns } from './own-words';
import { isProtected } from './protected';
import type { DocumentRule } from './rule';

/** Words behind which a number counts nothing. */
// biome-ignore format: read as a list
const NAMED = new Set([
  'no', 'nos', 'number', 'numbers', 'resolution', 'resolutions', 'decision', 'decisions', 'act', 'acts', 'decree', 'decrees',
  'law', 'laws', 'bill', 'bills', 'case', 'cases', 'article', 'articles', 'art', 'arts', 'paragraph', 'paragraphs', 'para',
  'paras', 'section', 'sections', 'rule', 'rules', 'order', 'orders', 'ordinance', 'regulation', 'regulations', 'directive',
  'code', 'application', 'applications', 'complaint', 'communication', 'petition', 'file', 'docket', 'register', 'registration',
  'form', 'page', 'pages', 'box', 'tel', 'telephone', 'fax', 'phone', 'hotline', 'helpline', 'line', 'dial', 'postcode',
  'iso', 'chapter', 'entry', 'record', 'index', 'treaty', 'year', 'years', 'since', 'series', 'vol', 'volume', 'reference',
]);
const LONGEST = 9;
/** How far back the word that a list of numbers stands behind is looked for, in tokens. */
const LONGEST_LIST = 16;
/** Four figures may be a year. */
const SURELY_NO_YEAR = 2500;

const FORMS = new Gathered<Form>({
  tokens: [Kind.number],
  blocks: ['paragraph', 'subparagraph', 'unnumbered'],
  token(tokens, i, reading, _depth, note) {
    const [start, end] = [tokens.start(i), tokens.end(i)];
    const digits = end - start;
    if (digits <= 3) {
      if (isGrouped(tokens, i)) note({ start, end, text: tokens.slice(i), instead: '' }, true);
      return;
    }
    if (digits > LONGEST) return;
    const text = tokens.slice(i);
    if (text.startsWith('0') || (digits === 4 && Number(text) < SURELY_NO_YEAR)) return;
    if (!countsSomething(tokens, i, digits) || hasColumns(reading) || isProtected(reading, start, end)) return;
    note({ start, end, text, instead: grouped(text) });
  },
});

/** "10,700" from its first group. */
function isGrouped(tokens: Tokens, i: number): boolean {
  return (
    tokens.kind(i + 1) === Kind.comma &&
    !tokens.spaced(i + 1) &&
    tokens.kind(i + 2) === Kind.number &&
    !tokens.spaced(i + 2) &&
    tokens.end(i + 2) - tokens.start(i + 2) === 3
  );
}

function countsSomething(tokens: Tokens, i: number, digits: number): boolean {
  // Something glued to it makes it a name, a decimal fraction, an amount already grouped or a telephone number.
  const before = tokens.kind(i - 1);
  const next = tokens.kind(i + 1);
  const glued = (kind: number) => kind !== Kind.open && kind !== Kind.close && kind !== Kind.end;
  if (!tokens.spaced(i) && glued(before)) return false;
  if (next === Kind.number || next === Kind.slash || next === Kind.dash || next === Kind.symbol) return false;
  if (next === Kind.stop || next === Kind.comma) {
    if (tokens.kind(i + 2) === Kind.number && !tokens.spaced(i + 2)) return false;
  } else if (next !== Kind.close && next !== Kind.semicolon && next !== Kind.end && !tokens.spaced(i + 1)) return false;
  if (before === Kind.number || before === Kind.dash || before === Kind.slash || before === Kind.symbol) return false;
  // A number alone in brackets, or at the start, is a label.
  if (before === Kind.end || before === Kind.open) return false;
  if (isNamed(tokens, i)) return false;
  // "Supreme Decree 10700", "Law 19300", "Lima 15001": behind a name. A word in small letters must follow four figures.
  if (before === Kind.word && tokens.upper(i - 1) && tokens.kind(i - 2) !== Kind.end) return false;
  const countedWord = next === Kind.word && !tokens.upper(i + 1);
  return countedWord || (digits > 4 && (next === Kind.stop || next === Kind.semicolon || next === Kind.comma));
}

/** Behind a word such as "case", perhaps as a later number of its list: "cases 23456 and 23457". */
function isNamed(tokens: Tokens, i: number): boolean {
  let words = 0;
  for (let back = i - 1; back >= i - LONGEST_LIST && words < 3; back--) {
    const kind = tokens.kind(back);
    if (kind === Kind.number || kind === Kind.comma || kind === Kind.stop) continue;
    if (kind !== Kind.word) return false;
    const word = tokens.slice(back).toLowerCase();
    if (NAMED.has(word)) return true;
    if (word !== 'and' && word !== 'or' && word !== 'to') words++;
  }
  return false;
}

/** A number of thousands without its comma. */
export const thousandsComma: DocumentRule = {
  id: 'thousands-comma',
  group: 'style',
  severity: 'warning',
  scope: 'document',
  summary: 'A number of thousands without its comma: “10700”.',
  why: 'United Nations documents group thousands with a comma: 10,700. Years, and the numbers of laws, resolutions, cases, articles and telephones, have none: whatever follows “No.”, a word of that kind or a name is left alone, and so are four figures below 2,500, which may be a year. A draft without commas throughout is told once.',
  bad: [
    {
      text: '1.\tThe report should not exceed 21200 words; in 2015, 40,000 copies were printed.\n  \t                             ^^^^^ Write “21,200” for “21200”.',
    },
    {
      text: '1.\tSome 4500 women and 12000 men were registered.\n  \t     ^^^^ Write “4,500” for “4500”, here and throughout (3 times).\n2.\tThe total was 16500.',
    },
  ],
  good: [
    {
      text: '1.\tAct No. 30103, Law 19253, Supreme Decree 10700 and Bill 12345/2018 were adopted in 2015 and 2016 by 1500 votes.\n2.\tThe hotline 80010 received 12,500 calls in cases 23456 and 23457; see resolution 48104 and application No. 58390.',
    },
  ],
  check(model, _options, report) {
    reportHabit(FORMS, model, report, {
      found: { message: 'found' },
      throughout: { message: 'throughout' },
      fix: { message: 'replace' },
      fixAll: { message: 'replace-all' },
    });
  },
};
