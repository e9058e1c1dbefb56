import { en } from '../languages/en';
import type { BlockReading } from '../model/document';
import { Kind, type Tokens } from '../syntax/tokens';
import type { Span } from '../text/edits';
import { Gathered, type Note, type Placed } from './engine/gather';
import { defineRule } from './engine/rule';
import { isMonth, isYear, MONTHS } from './reading/dates/dateTokens';
import { type DashForWord, dashForWordAt } from './reading/numbers/dashForWord';
import { isOthersWording } from './reading/quotations/protectedText';
import { referenceIn } from './reading/references/referenceIn';
import { isEdited, oneLine } from './reading/wording/habit';
import { opensSentence } from './reading/wording/phraseTokens';

interface Range extends Span {
  readonly text: string;
  readonly hyphen: boolean;
  /** The dash between the numbers. */
  readonly dash: Span;
}

const EN_DASH = 0x2013;
const HYPHENS = new Set([0x2d, 0x2010, 0x2011]);

/** Words that a range of numbers stands after, and that one stands before. */
const BEFORE = new Set([
  'arts',
  'articles',
  'paras',
  'paragraphs',
  'pp',
  'pages',
  'aged',
  'ages',
  'rules',
  'goals',
  'period',
  'years',
  'group',
  'groups',
  'chaps',
  'chapters',
  'sects',
  'sections',
  'grades',
  'targets',
  'principles',
]);
const BEHIND = new Set([
  'people',
  'men',
  'girls',
  'boys',
  'families',
  'households',
  'prisoners',
  'detainees',
  'inmates',
  'per',
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'percent',
  'words',
  'persons',
  'women',
  'children',
]);

const FOUND = new Gathered<Range>({
  blocks: ['masthead', 'title', 'heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  tokens: [Kind.dash],
  // A hyphen between words is part of one.
  words: en.meaning.months.flatMap((from) => en.meaning.months.flatMap((to) => (from === to ? [] : [`${from}-${to}`]))),
  token(tokens, i, reading, note) {
    if (tokens.kind(i) === Kind.word) {
      noteMonths(tokens, i, reading, note);
      return;
    }
    const hyphen = HYPHENS.has(tokens.value(i));
    if ((!hyphen && tokens.value(i) !== EN_DASH) || tokens.spaced(i) || tokens.spaced(i + 1)) return;
    if (!isRange(tokens, i) && !isCited(tokens, i, reading)) return;
    const { start, end } = wholeRange(tokens, i);
    if (isElsewhere(reading, start, end) || endsName(tokens, i - 1)) return;
    // A word is missing, whatever the dash.
    if (/^(?:between|from)$/i.test(tokens.slice(i - 2)) && dashForWordAt(tokens, i - 2)) return;
    note(
      {
        start,
        end,
        text: tokens.text.slice(start, end),
        hyphen,
        dash: { start: tokens.start(i), end: tokens.end(i) },
      },
      !hyphen,
    );
  },
});

/** "between 2015–2018": a dash, or "to", for the word that belongs there. */
const FOR_WORD = new Gathered<DashForWord>({
  blocks: ['paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  words: ['between', 'from'],
  token(tokens, i, reading, note) {
    const found = dashForWordAt(tokens, i);
    if (found && !isElsewhere(reading, found.start, found.end)) note(found);
  },
});

/** Two numbers in order, of which something beside them says that they count. "347-1", "067-2011-PCM" and "12-2019" are none. */
function isRange(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i + 1) === Kind.word) return isMonth(tokens, i - 1) && isMonth(tokens, i + 1);
  if (tokens.kind(i + 1) !== Kind.number) return false;
  // "29 October-23 November"
  if (tokens.kind(i - 1) === Kind.word) return tokens.kind(i - 2) === Kind.number && isMonth(tokens, i - 1);
  if (tokens.kind(i - 1) !== Kind.number) return false;
  const isMoney = /[$€£¥]/.test(tokens.slice(i - 2));
  if (!tokens.spaced(i - 1) && tokens.kind(i - 2) !== Kind.open && !isMoney) return false;
  const [from, to] = [tokens.value(i - 1), tokens.value(i + 1)];
  const next = tokens.kind(i + 2);
  if (next === Kind.dash || next === Kind.slash || next === Kind.symbol) return false;
  if (next === Kind.number && !tokens.spaced(i + 2)) return false;
  if (isSeason(tokens, i)) return true;
  if (from >= to || tokens.slice(i + 1).startsWith('0')) return false;
  // "No. 12-15", "Act 3-10"
  const named = tokens.kind(i - 2) === Kind.stop ? tokens.slice(i - 3) : tokens.slice(i - 2);
  const before = named.toLowerCase();
  if (before === 'no' || before === 'nos') return false;
  if (isMoney) return true;
  const behind = tokens.kind(i + 2) === Kind.word ? tokens.slice(i + 2).toLowerCase() : '';
  if (isYear(tokens, i - 1) && isYear(tokens, i + 1)) return true;
  if (isYear(tokens, i - 1) || isYear(tokens, i + 1)) return false;
  if (MONTHS.has(behind)) return to <= 31;
  return BEFORE.has(before) || BEHIND.has(behind) || (COUNTS.has(before) && isPlural(behind));
}

/** The range that a dash stands in: with its days where it names months too, "29 October-23 November". */
function wholeRange(tokens: Tokens, dash: number): Span {
  const named = tokens.kind(dash - 1) === Kind.word && tokens.kind(dash + 1) === Kind.number;
  const closes = named && tokens.kind(dash + 2) === Kind.word && isMonth(tokens, dash + 2);
  return { start: tokens.start(dash - (named ? 2 : 1)), end: tokens.end(dash + (closes ? 2 : 1)) };
}

/** "July-September" */
function noteMonths(tokens: Tokens, i: number, reading: BlockReading, note: Note<Range>): void {
  const [start, end] = [tokens.start(i), tokens.end(i)];
  const text = tokens.slice(i);
  const hyphen = text.search(/[-\u2010\u2011]/);
  if (!tokens.upper(i) || tokens.upper(i + 1) || isElsewhere(reading, start, end)) return;
  note({ start, end, text, hyphen: true, dash: { start: start + hyphen, end: start + hyphen + 1 } });
}

/** "the 2016-17 budget", after a word that no number of a law stands after. */
function isSeason(tokens: Tokens, i: number): boolean {
  if (!isYear(tokens, i - 1) || tokens.end(i + 1) - tokens.start(i + 1) !== 2) return false;
  if (tokens.value(i + 1) !== (tokens.value(i - 1) + 1) % 100) return false;
  return /^(?:the|in|for|of|during|since|year|years|season|and|from|until|by)$/i.test(tokens.slice(i - 2));
}

/** Words before a number of things: "for 20-25 residents", "with about 30-40 inmates". */
// biome-ignore format: read as a list
const COUNTS = new Set([
  'for', 'about', 'some', 'approximately', 'around', 'roughly', 'with', 'only', 'every', 'than', 'over', 'within', 'nearly', 'almost',
  'estimated', 'held', 'hold', 'holding', 'houses', 'housing', 'sharing', 'hosts', 'accommodates', 'last', 'lasts', 'lasted', 'between',
  'usually', 'receive', 'has', 'have', 'had', 'are', 'were', 'by', 'of', 'after', 'and', 'in', 'least', 'most',
]);

/** Longest words that end like the name of several things, and are none. */
const SINGULAR = /(?:ss|us|is|ous|ness|less|always|was|has|does|as)$/;

/** Whether a word in small letters can be what is counted. */
function isPlural(word: string): boolean {
  return word === 'people' || word === 'men' || (word.length > 4 && word.endsWith('s') && !SINGULAR.test(word));
}

const LISTED: ReadonlySet<string> = new Set(['article', 'paragraph', 'other-paragraph', 'general-comment', 'unknown']);

/** The last of a list of articles or paragraphs: "arts. 7, 8 and 13–17". */
function isCited(tokens: Tokens, i: number, reading: BlockReading): boolean {
  if (tokens.kind(i - 1) !== Kind.number || tokens.kind(i + 1) !== Kind.number) return false;
  if (tokens.value(i - 1) >= tokens.value(i + 1)) return false;
  const kind = referenceIn(reading, tokens.start(i - 1), tokens.end(i + 1))?.target.kind;
  return kind !== undefined && LISTED.has(kind);
}

/** "the Strategy for Equality 2011–2015", "the Program for Every Child 2016-2021": years after a capital are part of a title. */
function endsName(tokens: Tokens, years: number): boolean {
  const before = years - 1;
  return (
    isYear(tokens, years) &&
    tokens.kind(before) === Kind.word &&
    tokens.upper(before) &&
    !opensSentence(tokens, before) &&
    !MONTHS.has(tokens.slice(before).toLowerCase())
  );
}

/** In a quotation or a name, or among the articles of a law. */
function isElsewhere(reading: BlockReading, start: number, end: number): boolean {
  if (isOthersWording(reading, start, end)) return true;
  return referenceIn(reading, start, end)?.target.kind === 'law';
}

/** En dashes in ranges have been usual in documents of Geneva since about 2014. */
const DASHES_SINCE = 2014;

/** Hyphens and en dashes between numbers in one document. */
export const rangeDash = defineRule({
  id: 'range-dash',
  name: 'hyphens and dashes in ranges',
  group: 'style',
  severity: 'warning',
  summary: 'Ranges of numbers with a hyphen and ranges with an en dash in one document, and “between 2015–2018”.',
  why: 'Ranges of numbers and dates have a hyphen in older documents and an en dash in those of Geneva since about 2014; a document uses one of them throughout. After “between” the ends are joined by “and”, and years after “from” by “to”.',
  limits: [
    'The rarer form is found; where both are equally frequent, the one that does not fit the date.',
    'Document symbols, which always have a hyphen.',
    'Quotations, names, numbers of articles, laws and cases, and numbers that may not be a range.',
  ],
  messages: {
    word: 'Write “{instead}” for “{text}”.',
    hyphen: 'Write {text} with an en dash, as in other ranges.',
    dash: 'Write {text} with a hyphen, as in other ranges.',
    replace: 'Replace with {text}',
  },
  bad: [
    {
      text: '1.\tThe prison held between 30–40 women from 2015–2018, and from 3–9 May 2019 none.\n  \t                ^^^^^^^^^^^^^ Write “between 30 and 40” for “between 30–40”.\n  \t                                    ^^^^^^^^^^^^^^ Write “from 2015 to 2018” for “from 2015–2018”.',
    },
    {
      text: '1.\tThe plans for 2011–2015 and 2016–2021 foresee institutions for 20-25 residents and classes of about 30-35 pupils.\n  \t                                                               ^^^^^ Write 20-25 with an en dash, as in other ranges.\n  \t                                                                                                    ^^^^^ Write 30-35 with an en dash, as in other ranges.',
    },
    {
      text: '1.\tThe plans for 2011–2015 and 2016–2021 were adopted.\n\n\tA.\tRights of migrant workers (arts. 7, 8 and 16-20)\n\t  \t                                          ^^^^^ Write 16-20 with an en dash, as in other ranges.\n\n2.\tThe Committee is concerned.',
    },
    {
      text: '1.\tThe sessions of 5–23 May 2019 and 29 October-23 November 2019 dealt with the plans for 2011–2015.\n  \t                                  ^^^^^^^^^^^^^^^^^^^^^^ Write 29 October-23 November with an en dash, as in other ranges.',
    },
    {
      text: '1.\tThe National Strategy 2022–2030 follows the plans for 2011–2015 and 2016-2021.\n  \t                                                                    ^^^^^^^^^ Write 2016-2021 with an en dash, as in other ranges.',
    },
    {
      text: '1.\tThe session was held from 13-24 April 2009 (CMW/C/XAB/CO/1, paras. 12-14, and arts. 8–35 of the Convention).\n  \t                                                                                    ^^^^ Write 8–35 with a hyphen, as in other ranges.',
    },
  ],
  good: [
    {
      text: '1.\tThe plans for 2011–2015 and 2016–2021, Act 3-10 provides, a majority of 5-7 was enough, as Law 12-15 states, and form 3-10 documents were adopted.',
    },
    { text: '1.\tThe plans for 2011-2015 and 2016-2021 (see paras. 12-14) were adopted.' },
    {
      text: '1.\tThe plans for 2011–2015 and 2016–2021 (CMW/C/XAA/CO/3-4; Decree No. 067-2011; article 347-1; tel. 555-1234) were adopted.',
    },
  ],
  gathers: [FOUND, FOR_WORD],
  check(model, report) {
    if (!isEdited(model)) return;
    for (const { block, start, end, text, right, edit } of FOR_WORD.in(model)) {
      report({
        block,
        start,
        end,
        message: 'word',
        args: { text: oneLine(text), instead: oneLine(right) },
        fixes: [{ message: 'replace', args: { text: oneLine(right) }, edits: [{ block, ...edit }] }],
      });
    }
    const hyphens = FOUND.left(model);
    const dashes = FOUND.right(model);
    if (hyphens === 0 || dashes === 0) return;
    const early = (model.identity.date?.value.year ?? DASHES_SINCE) < DASHES_SINCE;
    for (const one of FOUND.in(model, hyphens === dashes ? early : dashes < hyphens)) {
      report({
        block: one.block,
        start: one.start,
        end: one.end,
        message: one.hyphen ? 'hyphen' : 'dash',
        args: { text: one.text },
        fixes: [fixOf(one)],
      });
    }
  },
});

function fixOf({ block, text, hyphen, dash }: Placed<Range>) {
  const mark = hyphen ? '–' : '-';
  return {
    message: 'replace',
    args: { text: text.replace(/[-\u2010\u2011\u2013]/, mark) },
    certain: true,
    edits: [{ block, start: dash.start, end: dash.end, text: mark }],
  };
}
