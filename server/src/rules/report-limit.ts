import { wordLimitOf } from '../catalogue/limits';
import { compareDates } from '../model/dates';
import type { Identity } from '../model/identity';
import type { Span } from '../text/edits';
import type { Fix, Severity } from './engine/finding';
import { defineRule, type RuleOptions } from './engine/rule';
import type { View } from './engine/view';
import {
  AS_REPORT,
  endOfLimit,
  LIMITS,
  type NamedKind,
  REPLIES,
  type ReportKind,
  TREATY_SPECIFIC,
  UNNAMED,
} from './reading/document/statedLimits';
import { grouped } from './reading/numbers/digitGroups';
import { isEnglish } from './reading/wording/habit';

/** What has a limit of its own. */
type Judged = ReportKind | typeof REPLIES;

/** Where a paragraph first names something, in UTF-16 units of its block; infinite where it does not. */
interface Firsts {
  /** A document of which "the report" may be one. */
  readonly other: number;
  readonly replies: number;
  /** A document whose limit is not known. */
  readonly unlimited: number;
}

const OTHER_REPORTS = /\b(?:core\s+document|follow-up\s+report|interim)\b/i;
const REPLIES_NAMED = /\brepl(?:y|ies)\b/i;
const UNLIMITED =
  /\b(?:follow-up\s+reports?|interim|annex(?:es)?|special\s+reports?|addend(?:um|a)|general\s+comments?|statements?|submissions|guidelines\s+(?:is|are))\b/i;

function firstsOf(text: string): Firsts {
  const first = (words: RegExp) => {
    const at = text.search(words);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  return { other: first(OTHER_REPORTS), replies: first(REPLIES_NAMED), unlimited: first(UNLIMITED) };
}

/** What a paragraph has named by the end of the sentence of a limit. */
type SoFar = Readonly<Record<keyof Firsts, boolean>>;

/**
 * "the report" in concluding observations is that of which their paragraph speaks, where it names one kind alone, and has named no core
 * document, no report of another kind and, for what is not said of replies, no replies by then.
 */
function kindOfParagraph(
  { identity, readings }: View,
  block: number,
  named: '' | typeof AS_REPORT,
  { other, replies }: SoFar,
): ReportKind | '' {
  const text = readings[block]?.block.text ?? '';
  if (identity.kind === 'list-of-issues-prior') return kindConstituted(text) ?? kindOfReplied(identity);
  if (identity.kind !== 'concluding-observations' || other || (named === '' && replies)) return '';
  // "The report should not exceed": that for which the paragraph before asks.
  const asked = KIND.test(text) ? text : (readings[block - 1]?.block.text ?? '');
  const [initial, periodic] = [/\binitial\b/i.test(asked), /\bperiodic\s+reports?\b/i.test(asked)];
  if (initial === periodic) return '';
  return initial ? 'state-report-initial' : 'state-report-periodic';
}

/** "the replies to which will constitute the second periodic report": what the paragraph says goes before the title. */
const CONSTITUTED =
  /\b(?:constitutes?|forms?)\s+(?:its|the|their|an?)\s+((?:(?!(?:of|on|for)\b)[\w-]+\s+){1,8}?)reports?\b/i;

/** The kind of report that replies are said to be; empty for a combined one, undefined where nothing says it. */
function kindConstituted(text: string): ReportKind | '' | undefined {
  const words = CONSTITUTED.exec(text)?.[1] ?? '';
  const [initial, periodic] = [/\binitial\b/i.test(words), /\bperiodic\b/i.test(words)];
  if (!initial && !periodic) return undefined;
  return initial && periodic ? '' : initial ? 'state-report-initial' : 'state-report-periodic';
}

/** The replies to a list of issues prior to reporting are the report that its title names, where its symbol names no other kind. */
function kindOfReplied({ report, symbol }: Identity): ReportKind | '' {
  const range = report?.value;
  if (!range || (range.from === 1 && range.to > 1)) return '';
  if (symbol?.derived === false && symbol.number && (symbol.number.from === 1) !== (range.from === 1)) return '';
  return range.from === 1 ? 'state-report-initial' : 'state-report-periodic';
}

/**
 * The documents whose limit a paragraph may give where its words do not say which: those that it names, or the one before it where it
 * names none. Nothing where it names one of which the limit is not known, or where that is not for its committee to say.
 */
function kindsNamed({ identity, readings }: View, block: number): readonly Judged[] {
  const isPrior = identity.kind === 'list-of-issues-prior';
  if (identity.kind !== 'concluding-observations' && !isPrior) return [];
  for (const index of [block, block - 1]) {
    const text = readings[index]?.block.text ?? '';
    if (index < block && (UNLIMITED.test(text) || !ASKED.test(text))) return [];
    const constituted = isPrior ? kindConstituted(text) : undefined;
    if (constituted) return [constituted];
    const kinds = NAMED.filter(([, words]) => words.test(text)).map(([kind]) => kind);
    if (kinds.length > 0) return kinds;
  }
  return [];
}

/** The paragraph before asks for what the limit is of. */
const ASKED = /\b(?:submit|submission|invites|requests|asks|due)\b/i;
const NAMED: readonly (readonly [Judged, RegExp])[] = [
  ['state-report-initial', /\binitial\b[^.;]{0,60}\breports?\b/i],
  ['state-report-periodic', /\bperiodic\s+reports?\b|\btreaty-specific\b/i],
  ['common-core-document', /\bcore\s+document/i],
  [REPLIES, /\b(?:repl(?:y|ies)|responses?|answers?)\b/i],
];

/**
 * The kind of document whose limit goes for what a sentence names; empty where that cannot be told, undefined where there is
 * nothing to tell.
 */
function kindMeant(
  model: View,
  block: number,
  named: Exclude<NamedKind, typeof UNNAMED>,
  soFar: SoFar,
): Judged | '' | undefined {
  const { kind, symbol } = model.identity;
  // Its symbol is that of a list on a report that was received: whether the replies will be the report is in doubt.
  const isDoubtful = kind === 'list-of-issues-prior' && symbol?.derived === false && symbol.series === 'Q';
  if (isDoubtful && (named === REPLIES || named === '')) return undefined;
  // Of what a list of issues says "they", the replies are the likeliest.
  if (kind === 'list-of-issues' && (named === REPLIES || named === '')) return REPLIES;
  if (named === TREATY_SPECIFIC) return kind === 'concluding-observations' ? 'state-report-periodic' : '';
  if (named === REPLIES) return kind === 'list-of-issues-prior' ? kindOfParagraph(model, block, '', soFar) : undefined;
  return named === '' || named === AS_REPORT ? kindOfParagraph(model, block, named, soFar) : named;
}

const KIND = /\b(?:initial|periodic)\b/i;
const ADOPTED = { year: 2014, month: 4, day: 9, valid: true };
const KINDS = ['state-report-initial', 'state-report-periodic', 'common-core-document'] as const;
const SAID: Readonly<Record<Judged, { readonly message: string; readonly severity?: Severity }>> = {
  replies: { message: 'replies', severity: 'information' },
  'state-report-initial': { message: 'initial' },
  'state-report-periodic': { message: 'periodic' },
  'common-core-document': { message: 'core' },
};

/** A word limit quoted in the text that is not the one for that kind of report. */
export const reportLimit = defineRule({
  id: 'report-limit',
  name: 'word limit quoted in the text',
  group: 'length',
  severity: 'warning',
  summary: 'A word limit quoted in the text that is not the one for that kind of report.',
  why: 'General Assembly resolution 68/268 of 9 April 2014 allows 31,800 words for an initial report, 21,200 for a periodic report and 42,400 for a common core document. The State party goes by the figure that the committee gives it.',
  limits: [
    'A limit is judged by the type of report that its sentence or paragraph names; a figure that fits no document named there is a query.',
    'Replies, for which 10,700 words are advised, unless they constitute the report or the list is one prior to reporting.',
    'Combined initial and periodic reports, and documents from before the resolution.',
  ],
  messages: {
    periodic: 'The limit for a periodic report is {limit} words, not {written}.',
    initial: 'The limit for an initial report is {limit} words, not {written}.',
    core: 'The limit for a common core document is {limit} words, not {written}.',
    replies: 'Replies to a list of issues should not exceed {limit} words; the text says {written}.',
    query: 'No report has a limit of {written} words: is the figure right?',
    unnamed: 'None of the documents named here has a limit of {written} words: is the figure right?',
    replace: 'Replace with {text}',
  },
  bad: [
    {
      text: '1.\tThe periodic report should not exceed 22,100 words (General Assembly resolution 68/268, para. 16).\n  \t                                      ^^^^^^ The limit for a periodic report is 21,200 words, not 22,100.',
    },
    {
      text: '1.\tThe State party is invited to submit its common core document, which should not exceed 21,200 words.\n  \t                                                                                       ^^^^^^ The limit for a common core document is 42,400 words, not 21,200.\n2.\tThe initial report is subject to the limit of 42,400 words.\n  \t                                              ^^^^^^ The limit for an initial report is 31,800 words, not 42,400.',
    },
    {
      text: '1.\tThe word limit for initial reports is 21,200 words. A limit of 10,700 words for periodic reports applies.\n  \t                                      ^^^^^^ The limit for an initial report is 31,800 words, not 21,200.\n  \t                                                               ^^^^^^ The limit for a periodic report is 21,200 words, not 10,700.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee asks Xandoria for its second periodic report by 1 May 2030. The word limit for the report is 42,400 words.\n  \t                                                                                                           ^^^^^^ The limit for a periodic report is 21,200 words, not 42,400.',
    },
    {
      text: '1.\tThe replies to the list, which should not exceed 10,700 words, will constitute its fourth periodic report.\n  \t                                                 ^^^^^^ The limit for a periodic report is 21,200 words, not 10,700.',
    },
    {
      text: 'CMW/C/XAA/Q/2\n\nList of issues in relation to the second periodic report of Xandoria\n\n1.\tThe State party is requested to submit in writing additional information (21,200 words maximum), if possible before 1 May 2030.\n  \t                                                                          ^^^^^^ Replies to a list of issues should not exceed 10,700 words; the text says 21,200.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee asks Xandoria for its second periodic report by 1 May 2030. The report should not exceed 31,800 words. The common core document should not exceed 42,400 words.\n  \t                                                                                                       ^^^^^^ The limit for a periodic report is 21,200 words, not 31,800.',
    },
    {
      text: 'CMW/C/XAA/QPR/2\n\nList of issues prior to submission of the second periodic report of Xandoria\n\n1.\tThe replies will form the second periodic report. They should not exceed 31,800 words.\n  \t                                                                         ^^^^^^ The limit for a periodic report is 21,200 words, not 31,800.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee asks Xandoria for its second periodic report by 1 May 2030. Attention is drawn to the limit that resolution 68/268 has set, namely 31,800 words.\n  \t                                                                                                                                                 ^^^^^^ None of the documents named here has a limit of 31,800 words: is the figure right?',
    },
    {
      text: '1.\tThe report should not exceed 20,000 words.\n  \t                             ^^^^^^ No report has a limit of 20,000 words: is the figure right?',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee asks Xandoria for its second periodic report by 1 May 2030. The word limit for the report is 21,200 words.\n2.\tThe Committee asks Xandoria for its second periodic report and its common core document. The latter report should not exceed 42,400 words.',
    },
    {
      text: '1.\tThe State party’s report, which has 41,200 words, is longer than others. The replies are subject to the 10,700-word limit.',
    },
    {
      text: '1.\tThe periodic report should not exceed 21,200 words, the common core document should not exceed 42,400 words and the replies to the list of issues should not exceed 10,700 words.\n2.\tThe report should not exceed 31,800 words. The dictionary has more than 40,000 words.',
    },
  ],
  gathers: [LIMITS],
  check(model, report) {
    const { wordLimits } = model.options;
    if (!isEnglish(model) || isOlder(model)) return;
    /** A paragraph may give thousands of limits, and is looked at once. */
    const known = new Map<string, ReturnType<typeof kindMeant>>();
    const firsts = new Map<number, Firsts>();
    const unnamed = new Map<number, readonly Judged[]>();
    for (const { block, start, end, words, kind: named } of LIMITS.in(model)) {
      const text = model.reading(block)?.block.text ?? '';
      const first = firsts.get(block) ?? firstsOf(text);
      firsts.set(block, first);
      const to = endOfClause(text, end);
      const soFar = { other: first.other < to, replies: first.replies < to, unlimited: first.unlimited < to };
      const at = { block, start, end };
      if (named === UNNAMED || isOfOwnReplies(model, named)) {
        const kinds = unnamed.get(block) ?? kindsNamed(model, block);
        unnamed.set(block, kinds);
        const limits = kinds.map((one) => limitOf(one, wordLimits));
        if (limits.length === 0 || limits.includes(words) || soFar.unlimited) continue;
        const [only] = limits.length === 1 ? limits : [];
        const fixes = only ? [replacement(at, only)] : [];
        report({ ...at, message: 'unnamed', args: { written: words }, severity: 'information', fixes });
        continue;
      }
      const key = `${block} ${named} ${soFar.other} ${soFar.replies}`;
      const kind = known.has(key) ? known.get(key) : kindMeant(model, block, named, soFar);
      known.set(key, kind);
      if (kind === undefined) continue;
      if (kind === '') {
        if (KINDS.some((one) => wordLimitOf(one).words === words)) continue;
        report({ ...at, message: 'query', args: { written: words }, severity: 'information' });
        continue;
      }
      const limit = limitOf(kind, wordLimits);
      if (!limit || limit === words) continue;
      report({ ...at, ...SAID[kind], args: { limit, written: words }, fixes: [replacement(at, limit)] });
    }
  },
});

/** The end of what is said of a limit: "…, whereas the common core document may have 42,400 words" is of another document. */
function endOfClause(text: string, from: number): number {
  const to = endOfLimit(text, from);
  const other = text.slice(from, to).search(/;|,\s+(?:whereas|while|and|but)\b/);
  return other < 0 ? to : from + other;
}

/** Replies of which observations speak: their limit is advice, so that only another figure beside no report is a query. */
function isOfOwnReplies({ identity }: View, named: NamedKind): named is typeof REPLIES {
  return named === REPLIES && identity.kind === 'concluding-observations';
}

function limitOf(kind: Judged, { replies }: RuleOptions['wordLimits']): number | undefined {
  return (kind === REPLIES ? replies : undefined) ?? wordLimitOf(kind).words;
}

function replacement({ block, start, end }: Span & { readonly block: number }, limit: number): Fix {
  const text = grouped(limit);
  return { message: 'replace', args: { text }, edits: [{ block, start, end, text }] };
}

function isOlder(model: View): boolean {
  const date = model.identity.date?.value;
  return date !== undefined && compareDates(date, ADOPTED) < 0;
}
