import { wordLimitOf } from '../catalogue/limits';
import { compareDates } from '../model/dates';
import type { DocumentModel } from '../model/document';
import type { Identity } from '../model/identity';
import { Kind, type Tokens } from '../syntax/tokens';
import type { Span } from '../text/edits';
import type { Fix, Severity } from './finding';
import { Gathered } from './gather';
import { grouped } from './grouped';
import { isEnglish } from './habit';
import { isQuoted } from './own-words';
import type { DocumentRule, RuleOptions } from './rule';

type ReportKind = 'common-core-document' | 'state-report-initial' | 'state-report-periodic';

interface Limit extends Span {
  readonly words: number;
  /** The kind of report that the sentence names; empty for "the report". */
  readonly kind: NamedKind;
}

/** "the treaty-specific document": after an initial report was considered, a periodic report. */
const TREATY_SPECIFIC = 'treaty-specific';
/** Replies that take the place of the report of which their paragraph speaks. */
const AS_REPORT = 'replies-as-report';
/** Replies to a list of issues, of which a list speaks. */
const REPLIES = 'replies';
/** What has a limit of its own. */
type Judged = ReportKind | typeof REPLIES;
/** A limit that stands where no kind of report could be read beside it. */
const UNNAMED = 'unnamed';
type NamedKind = ReportKind | typeof TREATY_SPECIFIC | typeof AS_REPORT | typeof REPLIES | typeof UNNAMED | '';

/** Words that make the number before which they stand a limit. */
const STRONG = new Set(['exceed', 'exceeding', 'exceeds', 'limit', 'limits', 'limited', 'maximum', 'longer', 'most']);
/** Words that may stand between those and the number: "the limit for initial reports is". */
// biome-ignore format: read as a list
const BETWEEN = new Set([
  'than', 'to', 'of', 'is', 'are', 'be', 'a', 'the', 'set', 'at', 'which', 'established', 'applicable', 'for', 'its', 'initial',
  'length', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'next', 'by', 'in', 'general', 'assembly', 'resolution',
  'periodic', 'common', 'core', 'document', 'documents', 'report', 'reports', 'combined', 'such', 'word', 'words', 'and', 'being',
  'that', 'this', 'those', 'these',
]);
/** How far back the words of the limit, and the kind of report, are looked for, in tokens. */
const LIMIT_REACH = 14;
const REACH = 60;
const LONGEST_LIMIT = 999_999;

const FOUND = new Gathered<Limit>({
  blocks: ['paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  words: ['words', 'word'],
  token(tokens, i, reading, note) {
    // "31,800 words", "the 31,800-word limit"
    const isLimitItself = tokens.kind(i - 1) === Kind.dash && /^limits?$/i.test(tokens.slice(i + 1));
    const last = isLimitItself ? i - 2 : i - 1;
    let first = last;
    if (tokens.kind(first) !== Kind.number || (!isLimitItself && /^word$/i.test(tokens.slice(i)))) return;
    while (tokens.kind(first - 1) === Kind.comma && !tokens.spaced(first) && tokens.kind(first - 2) === Kind.number)
      first -= 2;
    const [start, end] = [tokens.start(first), tokens.end(last)];
    const words = Number(tokens.text.slice(start, end).replaceAll(',', ''));
    if (!Number.isInteger(words) || words < 1000 || words > LONGEST_LIMIT || isQuoted(reading, start, end)) return;
    const isRead = isLimitItself || isLimit(tokens, first) || isMostBehind(tokens, i + 1);
    const isKnown = FIGURES.has(words) && isOfLength(tokens.text, start, end);
    if (!isRead && !isKnown) return;
    const kind = kindBehind(tokens, isLimitItself ? i + 1 : i) ?? kindBefore(tokens, first);
    if (isRead && kind !== undefined) note({ start, end, words, kind });
    else if (isKnown) note({ start, end, words, kind: kind || UNNAMED });
  },
});

/** Figures that are limits of something: in a sentence on length they hardly stand for anything else. */
const FIGURES: ReadonlySet<number> = new Set(
  (['state-report-initial', 'state-report-periodic', 'common-core-document', 'replies'] as const).flatMap(
    (kind) => wordLimitOf(kind).words ?? [],
  ),
);

/** Whether the sentence of a number speaks of how long something may be. */
function isOfLength(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_REST), start);
  let from = 0;
  for (const { index } of before.matchAll(SENTENCE)) from = index;
  const behind = text.slice(end, end + LONGEST_REST);
  const to = behind.search(SENTENCE);
  return OF_LENGTH.test(before.slice(from)) || OF_LENGTH.test(to < 0 ? behind : behind.slice(0, to));
}

const SENTENCE = /\.\s+\p{Lu}/gu;
const OF_LENGTH =
  /\b(?:limit(?:s|ed|ation)?|exceed(?:s|ed|ing)?|surpass|maximum|length|longer|restrict(?:ed|ion)?|confined?|capped|ceiling|within)\b|\b68\/268\b/i;

/** "(10,700 words maximum)", "10,700 words at most" */
function isMostBehind(tokens: Tokens, at: number): boolean {
  if (/^maximum$/i.test(tokens.slice(at))) return true;
  return tokens.is(at, 'at') && (tokens.is(at + 1, 'most') || (tokens.is(at + 1, 'the') && tokens.is(at + 2, 'most')));
}

/** "should not exceed", "the limit of", "a maximum of", "no more than", directly before the number or nearly so. */
function isLimit(tokens: Tokens, number: number): boolean {
  let isList = false;
  for (let at = number - 1; at >= number - LIMIT_REACH; at--) {
    const kind = tokens.kind(at);
    // "the limit for periodic reports, set by resolution 68/268, is"
    if (kind === Kind.comma || kind === Kind.slash || kind === Kind.number) continue;
    // "the limits (periodic reports: 21,200 words; common core document: 42,400 words)"
    if (kind === Kind.colon && (at === number - 1 || isList)) {
      isList = true;
      continue;
    }
    if (isList && (kind === Kind.semicolon || kind === Kind.open)) continue;
    if (kind !== Kind.word) return false;
    const word = tokens.slice(at).toLowerCase();
    if (STRONG.has(word)) return true;
    // "of up to 21,200 words"
    if (word === 'up') return at === number - 2;
    if (word === 'more') return /^(?:no|not)$/i.test(tokens.slice(at - 1));
    if (!BETWEEN.has(word)) return false;
  }
  return false;
}

/** The kind of report named directly behind: "the limit of 10,700 words for periodic reports". */
function kindBehind(tokens: Tokens, at: number): ReportKind | undefined {
  if (tokens.slice(at + 1) !== 'for') return undefined;
  for (let next = at + 2; next <= at + 6 && tokens.kind(next) === Kind.word; next++) {
    const word = tokens.slice(next).toLowerCase();
    if (word === 'report' || word === 'reports') return kindOfReport(tokens, next) || undefined;
    if (word === 'document' || word === 'documents') {
      if (tokens.slice(next - 1) === 'core') return 'common-core-document';
      return POINTS.has(tokens.slice(next - 1)) ? coreBefore(tokens, next) : undefined;
    }
  }
  return undefined;
}

/** Words by which "such documents" points at what was named before. */
const POINTS = new Set(['such', 'that', 'these', 'those', 'this', 'the']);

/** What "such documents" are where the paragraph has named a core document and no other before. */
function coreBefore(tokens: Tokens, at: number): ReportKind | undefined {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    if (tokens.kind(back) !== Kind.word || !/^documents?$/i.test(tokens.slice(back))) continue;
    if (tokens.slice(back - 1).toLowerCase() === 'core') return 'common-core-document';
    if (!POINTS.has(tokens.slice(back - 1).toLowerCase())) return undefined;
  }
  return undefined;
}

/** "its periodic reports, in a single document, by 1 May. That document": what "the document" is, where the reports are to be one. */
function reportInOne(tokens: Tokens, at: number): ReportKind | undefined {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    if (tokens.kind(back) !== Kind.word) continue;
    const word = tokens.slice(back).toLowerCase();
    if (word !== 'document') {
      if (word === 'documents') return undefined;
      continue;
    }
    if (!/^(?:single|one)$/i.test(tokens.slice(back - 1))) return undefined;
    for (let named = back - 1; named >= Math.max(0, back - LONGEST_ONE); named--) {
      const isStop = tokens.kind(named) === Kind.stop && tokens.spaced(named + 1);
      if (isStop || /^documents?$/i.test(tokens.slice(named))) return undefined;
      if (/^reports?$/i.test(tokens.slice(named))) return kindOfReport(tokens, named) || undefined;
    }
    return undefined;
  }
  return undefined;
}

/** How far before "in a single document" the reports may be named, in tokens. */
const LONGEST_ONE = 16;

/** "they should not exceed" before a number: the place of the pronoun; -1 where there is none. */
function pronounBefore(tokens: Tokens, number: number): number {
  for (let at = number - 1; at >= number - LONGEST_PRONOUN && tokens.kind(at) === Kind.word; at--)
    if (PRONOUNS.has(tokens.slice(at))) return at;
  return -1;
}

const PRONOUNS = new Set(['it', 'they']);
/** In tokens. */
const LONGEST_PRONOUN = 8;

/** "In accordance with General Assembly resolution 68/268, they": nothing but a resolution is named before the pronoun. */
function namesResolution(tokens: Tokens, first: number, pronoun: number): boolean {
  return pronoun > first && BY_RESOLUTION.test(tokens.text.slice(tokens.start(first), tokens.start(pronoun)));
}

const BY_RESOLUTION =
  /^(?:In\s+(?:accordance|line|keeping|conformity|compliance)\s+with|Pursuant\s+to|Under|Following|According\s+to|As\s+(?:required|decided|provided)\s+(?:by|in))\s+(?:paragraph\s+\d+\s+of\s+)?(?:the\s+)?(?:General\s+Assembly(?:['’]s)?\s+)?resolution\s+68\/268(?:,\s+para(?:graph|\.)\s+\d+)?(?:\s+of\s+the\s+General\s+Assembly)?(?:\s+of\s+9\s+April\s+2014)?(?:\s+\([^()]{0,40}\))?,?\s+$/;

/** "to submit in writing additional, updated information (10,700 words maximum)": what a list of issues asks for. */
function isAskedFor(tokens: Tokens, at: number, number: number): boolean {
  if (tokens.kind(at + 1) !== Kind.open || number - at > LONGEST_BRACKET) return false;
  for (let back = at - 1; back >= at - LONGEST_ASKING && tokens.kind(back) !== Kind.stop; back--)
    if (ASKING.has(tokens.slice(back).toLowerCase())) return true;
  return false;
}

const ASKING = new Set(['submit', 'send', 'provide', 'furnish']);
/** In tokens. */
const LONGEST_ASKING = 10;
const LONGEST_BRACKET = 8;

/** The kind of report named last before the number in its sentence; undefined where it is something else or several. */
function kindBefore(tokens: Tokens, number: number): NamedKind | undefined {
  let asReplies = false;
  const pronoun = pronounBefore(tokens, number);
  for (let at = number - 1; at >= Math.max(0, number - REACH); at--) {
    const kind = tokens.kind(at);
    // "It should not exceed": what the paragraph speaks of.
    if (kind === Kind.stop && tokens.spaced(at + 1) && tokens.upper(at + 1))
      return /^(?:It|They)$/.test(tokens.slice(at + 1)) || namesResolution(tokens, at + 1, pronoun) ? '' : undefined;
    if (kind !== Kind.word) continue;
    const word = tokens.slice(at).toLowerCase();
    if ((word === 'information' || word === 'answers') && isAskedFor(tokens, at, number)) return REPLIES;
    if (word === 'replies' || word === 'responses') {
      // "The reports, as replies to a list of issues, should not exceed"
      if (!/^as$/i.test(tokens.slice(at - 1))) return kindOfReplies(tokens, at, number);
      asReplies = true;
    }
    if (word === 'reply' || word === 'annex' || word === 'annexes') return undefined;
    if (word === 'document' || word === 'documents') {
      if (isTreatySpecific(tokens, at)) return TREATY_SPECIFIC;
      for (let back = at - 1; back >= at - 3; back--)
        if (tokens.slice(back).toLowerCase() === 'core') return 'common-core-document';
      if (!POINTS.has(tokens.slice(at - 1).toLowerCase())) return undefined;
      return coreBefore(tokens, at) ?? reportInOne(tokens, at);
    }
    if (word !== 'report' && word !== 'reports') continue;
    const named = kindOfReport(tokens, at);
    if (named === '' && isTreatySpecific(tokens, at)) return TREATY_SPECIFIC;
    // "The replies to the list constitute the report and should not exceed"
    return named === '' && (asReplies || /^constitutes?$/i.test(tokens.slice(at - 2))) ? AS_REPORT : named;
  }
  return undefined;
}

/** "the treaty-specific document", "the treaty-specific report" */
function isTreatySpecific(tokens: Tokens, at: number): boolean {
  return /treaty-specific\s+$/i.test(tokens.text.slice(Math.max(0, tokens.start(at) - 20), tokens.start(at)));
}

function kindOfReport(tokens: Tokens, report: number): ReportKind | '' | undefined {
  let initial = false;
  let periodic = false;
  for (let back = report - 1; back >= Math.max(0, report - 8); back--) {
    if (tokens.kind(back) !== Kind.word) break;
    const word = tokens.slice(back).toLowerCase();
    if (word === 'initial') initial = true;
    else if (word === 'periodic') periodic = true;
    else if (word === 'follow-up' || word === 'interim') return undefined;
  }
  // The combined initial and second reports may be as long as either.
  if (initial && periodic) return undefined;
  return initial ? 'state-report-initial' : periodic ? 'state-report-periodic' : '';
}

/** "The replies, which should not exceed 21,200 words, will constitute its fourth periodic report": they may be as long as that. */
function kindOfReplies(tokens: Tokens, from: number, number: number): NamedKind | undefined {
  let verb = -1;
  for (let at = from + 1; at < number + REACH; at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.end || kind === Kind.semicolon) return REPLIES;
    if (kind === Kind.stop && tokens.spaced(at + 1) && tokens.upper(at + 1)) return REPLIES;
    if (kind !== Kind.word) continue;
    const word = tokens.slice(at).toLowerCase();
    if (/^(?:constitutes?|forms?)$/.test(word) && isBeforeArticle(tokens, at + 1)) verb = at;
    else if (word === 'of' || word === 'on') verb = -1;
    else if (verb >= 0 && at - verb < LONGEST_ASKING && (word === 'report' || word === 'reports')) {
      const named = kindOfReport(tokens, at);
      return named === '' ? AS_REPORT : named;
    }
  }
  return REPLIES;
}

function isBeforeArticle(tokens: Tokens, at: number): boolean {
  return /^(?:its|the|their|a|an)$/i.test(tokens.slice(at));
}

/**
 * "the report" in concluding observations is that of which their paragraph speaks, where it names one kind alone. `isOther`:
 * whether it has named a core document, or a report of another kind, by then.
 */
function kindOfParagraph(
  { identity, readings }: DocumentModel,
  block: number,
  named: '' | typeof AS_REPORT,
  isOther: boolean,
): ReportKind | '' {
  const text = readings[block]?.block.text ?? '';
  if (identity.kind === 'list-of-issues-prior') return kindConstituted(text) ?? kindOfReplied(identity);
  if (identity.kind !== 'concluding-observations' || isOther) return '';
  if (named === '' && /\brepl(?:y|ies)\b/i.test(text)) return '';
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

/** Other documents of which "the report" may be one. */
const OTHER_REPORTS = /\b(?:core\s+document|follow-up\s+report|interim)\b/i;
/** How far behind a limit its sentence is looked at, in UTF-16 units. */
const LONGEST_REST = 300;

/** Where a paragraph names such a document first. */
function otherReportIn(model: DocumentModel, block: number): number {
  const at = model.readings[block]?.block.text.search(OTHER_REPORTS) ?? -1;
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/**
 * The documents whose limit a paragraph may give where its words do not say which: those that it names, or the one before it where it
 * names none. Nothing where it names one of which the limit is not known, or where that is not for its committee to say.
 */
function kindsNamed({ identity, readings }: DocumentModel, block: number): readonly Judged[] {
  if (identity.kind !== 'concluding-observations' && identity.kind !== 'list-of-issues-prior') return [];
  for (const index of [block, block - 1]) {
    const text = readings[index]?.block.text ?? '';
    if (UNLIMITED.test(text) || (index < block && !ASKED.test(text))) return [];
    const kinds = NAMED.filter(([, words]) => words.test(text)).map(([kind]) => kind);
    if (kinds.length > 0) return kinds;
  }
  return [];
}

const UNLIMITED =
  /\b(?:follow-up\s+reports?|interim|annex(?:es)?|special\s+reports?|addend(?:um|a)|general\s+comments?|statements?|submissions|guidelines\s+(?:is|are))\b/i;
/** The paragraph before asks for what the limit is of. */
const ASKED = /\b(?:submit|submission|invites|requests|asks|due)\b/i;
const NAMED: readonly (readonly [Judged, RegExp])[] = [
  ['state-report-initial', /\binitial\b[^.;]{0,60}\breports?\b/i],
  ['state-report-periodic', /\bperiodic\s+reports?\b|\btreaty-specific\b/i],
  ['common-core-document', /\bcore\s+document/i],
  [REPLIES, /\b(?:repl(?:y|ies)|responses?|answers?)\b/i],
];

/** Where the sentence of a limit ends. */
function endOfSentence(model: DocumentModel, block: number, from: number): number {
  const rest = model.readings[block]?.block.text.slice(from, from + LONGEST_REST) ?? '';
  const length = rest.search(/\.\s+[A-Z]/);
  return from + (length < 0 ? rest.length : length);
}

/**
 * The kind of document whose limit goes for what a sentence names; empty where that cannot be told, undefined where there is
 * nothing to tell.
 */
function kindMeant(
  model: DocumentModel,
  block: number,
  named: Exclude<NamedKind, typeof UNNAMED>,
  isOther: boolean,
): Judged | '' | undefined {
  const { kind } = model.identity;
  // Of what a list of issues says "they", the replies are the likeliest.
  if (kind === 'list-of-issues' && (named === REPLIES || named === '')) return REPLIES;
  if (named === TREATY_SPECIFIC) return kind === 'concluding-observations' ? 'state-report-periodic' : '';
  if (named === REPLIES)
    return kind === 'list-of-issues-prior' ? kindOfParagraph(model, block, '', isOther) : undefined;
  return named === '' || named === AS_REPORT ? kindOfParagraph(model, block, named, isOther) : named;
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
export const reportLimit: DocumentRule = {
  id: 'report-limit',
  group: 'length',
  severity: 'warning',
  scope: 'document',
  summary: 'A word limit quoted in the text that is not the one for that kind of report.',
  why: 'General Assembly resolution 68/268 of 9 April 2014 sets 31,800 words for an initial report, 21,200 for a periodic report and 42,400 for a common core document; the State party goes by the figure that the committee gives it. A limit whose sentence names the kind of report is judged by it, and one for which no kind can be read is a query where it fits none of the documents that the paragraph names; where the sentence says “the report” alone, concluding observations are judged by the kind that the paragraph names, and elsewhere a figure that is none of the three is a query. Replies, which are advised to have no more than 10,700 words, are a query in a list of issues and left alone elsewhere, unless they are said to constitute the report, or the list is one prior to reporting; combined initial and periodic reports and documents from before the resolution are left alone.',
  bad: [
    {
      text: '1.\tThe periodic report should not exceed 22,100 words (General Assembly resolution 68/268, para. 16).\n  \t                                      ^^^^^^ The limit of a periodic report is 21,200 words, not 22,100.',
    },
    {
      text: '1.\tThe State party is invited to submit its common core document, which should not exceed 21,200 words.\n  \t                                                                                       ^^^^^^ The limit of a common core document is 42,400 words, not 21,200.\n2.\tThe initial report is subject to the limit of 42,400 words.\n  \t                                              ^^^^^^ The limit of an initial report is 31,800 words, not 42,400.',
    },
    {
      text: '1.\tThe word limit for initial reports is 21,200 words. A limit of 10,700 words for periodic reports applies.\n  \t                                      ^^^^^^ The limit of an initial report is 31,800 words, not 21,200.\n  \t                                                               ^^^^^^ The limit of a periodic report is 21,200 words, not 10,700.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee asks Xandoria for its second periodic report by 1 May 2030. The word limit for the report is 42,400 words.\n  \t                                                                                                           ^^^^^^ The limit of a periodic report is 21,200 words, not 42,400.',
    },
    {
      text: '1.\tThe replies to the list, which should not exceed 10,700 words, will constitute its fourth periodic report.\n  \t                                                 ^^^^^^ The limit of a periodic report is 21,200 words, not 10,700.',
    },
    {
      text: 'CMW/C/XAA/Q/2\n\nList of issues in relation to the second periodic report of Xandoria\n\n1.\tThe State party is requested to submit in writing additional information (21,200 words maximum), if possible before 1 May 2030.\n  \t                                                                          ^^^^^^ Replies to a list of issues are advised to have no more than 10,700 words, not 21,200.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee asks Xandoria for its second periodic report by 1 May 2030. The report should not exceed 31,800 words. The common core document should not exceed 42,400 words.\n  \t                                                                                                       ^^^^^^ The limit of a periodic report is 21,200 words, not 31,800.',
    },
    {
      text: 'CMW/C/XAA/QPR/2\n\nList of issues prior to submission of the second periodic report of Xandoria\n\n1.\tThe replies will form the second periodic report. They should not exceed 31,800 words.\n  \t                                                                         ^^^^^^ The limit of a periodic report is 21,200 words, not 31,800.',
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
  check(model, { wordLimits }, report) {
    if (!isEnglish(model) || isOlder(model)) return;
    /** A paragraph may give thousands of limits, and is looked at once. */
    const known = new Map<string, ReturnType<typeof kindMeant>>();
    const others = new Map<number, number>();
    const unnamed = new Map<number, readonly Judged[]>();
    for (const { block, start, end, words, kind: named } of FOUND.in(model)) {
      const other = others.get(block) ?? otherReportIn(model, block);
      others.set(block, other);
      const at = { block, start, end };
      const written = grouped(words);
      if (named === UNNAMED) {
        const kinds = unnamed.get(block) ?? kindsNamed(model, block);
        unnamed.set(block, kinds);
        const limits = kinds.map((one) => limitOf(one, wordLimits));
        if (limits.length === 0 || limits.includes(words)) continue;
        const [only] = limits.length === 1 ? limits : [];
        const fixes = only ? [replacement(at, only)] : [];
        report({ ...at, message: 'unnamed', args: { written }, severity: 'information', fixes });
        continue;
      }
      const isOther = other < endOfSentence(model, block, end);
      const key = `${block} ${named} ${isOther}`;
      const kind = known.has(key) ? known.get(key) : kindMeant(model, block, named, isOther);
      known.set(key, kind);
      if (kind === undefined) continue;
      if (kind === '') {
        if (KINDS.some((one) => wordLimitOf(one).words === words)) continue;
        report({ ...at, message: 'query', args: { written }, severity: 'information' });
        continue;
      }
      const limit = limitOf(kind, wordLimits);
      if (!limit || limit === words) continue;
      report({ ...at, ...SAID[kind], args: { limit: grouped(limit), written }, fixes: [replacement(at, limit)] });
    }
  },
};

function limitOf(kind: Judged, { replies }: RuleOptions['wordLimits']): number | undefined {
  return (kind === REPLIES ? replies : undefined) ?? wordLimitOf(kind).words;
}

function replacement({ block, start, end }: Span & { readonly block: number }, limit: number): Fix {
  const text = grouped(limit);
  return { message: 'replace', args: { text }, edits: [{ block, start, end, text }] };
}

function isOlder(model: DocumentModel): boolean {
  const date = model.identity.date?.value;
  return date !== undefined && compareDates(date, ADOPTED) < 0;
}
