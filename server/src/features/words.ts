import { committeeOf } from '../catalogue/committees';
import type { DocumentKind } from '../catalogue/limits';
import { stateOf } from '../catalogue/states';
import { en } from '../languages/en';
import { monthName } from '../model/calendar';
import type { Role } from '../model/roles';
import type { Ground } from '../model/target';
import { describeSymbol, type SymbolMeaning } from '../syntax/symbols/meaning';
import type { DocumentSymbol, PartKind } from '../syntax/symbols/symbol';

/** The name of a kind of document, for people. */
export const KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  'concluding-observations': 'Concluding observations',
  'list-of-issues': 'List of issues',
  'list-of-issues-prior': 'List of issues prior to reporting',
  replies: 'Replies to the list of issues',
  'state-report-initial': 'Initial report',
  'state-report-periodic': 'Periodic report',
  'common-core-document': 'Common core document',
  'follow-up-report': 'Follow-up report',
  'general-comment': 'General comment',
  views: 'Views and decisions',
  corrigendum: 'Corrigendum',
  other: 'Document',
};

/** Why a reference points where it does, for people; empty where the words themselves say it. */
export const GROUND_WORDS: Readonly<Record<Ground, string>> = {
  'named-after': 'named by the words that follow',
  'named-before': 'named by the words before',
  'named-in-brackets': 'named in the parentheses',
  'its-own': '“its” means what was named before',
  'same-article': 'the article cited before',
  series: 'part of the same series',
  'same-number': 'cited earlier with this number',
  sentence: 'named earlier in the sentence',
  'sentence-start': 'continues from the previous sentence',
  'by-number': 'no treaty that could be meant has this article or paragraph',
  explained: 'the article that this general comment explains has this paragraph',
  'closing-brackets': 'parentheses at the end of a paragraph cite the committee’s own treaty',
  heading: 'parentheses in a heading cite the committee’s own treaty',
  'own-treaty': 'the committee’s own treaty, nothing else named',
  measured: 'the law named before is measured against the committee’s own treaty',
  'above-or-below': '“above” and “below” mean this document',
  'this-document': 'stated to be this document',
  'other-document': 'stated to be something else',
  'kind-of-document': 'what a bare number means in a document of this kind',
  written: '',
  undecided: 'the text does not say',
};

/** A committee's name, for people; its id where it is not one. */
export function committeeName(id: string): string {
  return en.names.committees[id]?.[0] ?? id;
}

/** What a committee calls its general comments. */
export function generalCommentName(committee: string): string {
  return committeeOf(committee)?.generalCommentName === 'general-recommendation'
    ? 'General recommendation'
    : 'General comment';
}

/** Who issued a symbol that no committee did. */
const BODY_WORDS: Readonly<Record<string, string>> = {
  A: 'General Assembly',
  E: 'Economic and Social Council',
  HRI: 'international human rights instruments',
  S: 'Security Council',
  ST: 'Secretariat',
};

/** Organs below them that have documents of their own. */
const ORGAN_WORDS: Readonly<Record<string, string>> = {
  'A HRC': 'Human Rights Council',
  'E CN.4': 'Commission on Human Rights',
  'E CN.6': 'Commission on the Status of Women',
};

const REPLIES_WORDS = 'replies to the list of issues';
const FOLLOW_UP_WORDS = 'information on follow-up to concluding observations';

const SERIES_WORDS: Readonly<Record<string, string>> = {
  CO: 'concluding observations',
  Q: 'list of issues',
  QPR: 'list of issues prior to reporting',
  RQ: REPLIES_WORDS,
  FCO: FOLLOW_UP_WORDS,
  AI: 'additional information',
  VR: 'report on a visit',
  SR: 'summary record',
  GC: 'general comment',
  RES: 'resolution',
};

/** Series whose number is that of the State party's report. */
const OF_A_REPORT: ReadonlySet<string> = new Set(['report', 'CO', 'Q', 'QPR', 'RQ', 'AI', 'FCO']);

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

function stateWords(code: string): string {
  const state = stateOf(code);
  if (!state) return code;
  return state.note === undefined ? state.name : `${state.name} (${state.note})`;
}

/** A symbol in words, part by part: "CMW · Peru · list of issues · initial report". */
export function symbolWords(symbol: DocumentSymbol): string {
  const meaning = describeSymbol(symbol);
  const words: string[] = [meaning.committee ?? bodyWords(symbol)];
  const protocol = partOf(symbol, 'protocol');
  if (protocol !== undefined) words.push(protocol);
  if (symbol.state !== undefined) words.push(stateWords(symbol.state));
  if (meaning.annualReportOf) words.push(`annual report of ${meaning.annualReportOf}`);
  const series = seriesWords(symbol, meaning);
  if (series !== '') words.push(series);
  const communication = partOf(symbol, 'communication');
  if (communication !== undefined) words.push(`communication No. ${communication}/${symbol.year ?? ''}`);
  else if (symbol.meeting !== undefined) words.push(`meeting ${symbol.meeting}`);
  else if (symbol.number !== undefined && !(symbol.series === 'sequential' && series !== '')) {
    const { from, to } = symbol.number;
    if (isOfReport(symbol, meaning)) words.push(reportWords(from, to));
    else words.push(from === to ? `No. ${from}` : `Nos. ${from}–${to}`);
  }
  if (symbol.session !== undefined) words.push(`session ${symbol.session}`);
  if (symbol.year !== undefined && communication === undefined) words.push(String(symbol.year));
  for (const suffix of symbol.suffixes) {
    const name = { Add: 'addendum', Corr: 'corrigendum', Rev: 'revision', Amend: 'amendment' }[suffix.type];
    words.push(`${name} ${suffix.number}`);
  }
  return words.join(' · ');
}

function bodyWords(symbol: DocumentSymbol): string {
  const organ = partOf(symbol, 'organ');
  return ORGAN_WORDS[`${symbol.body} ${organ}`] ?? BODY_WORDS[symbol.body] ?? symbol.body;
}

/** The kind of document, as far as the series says it; a report is named with its number. */
function seriesWords(symbol: DocumentSymbol, meaning: SymbolMeaning): string {
  if (symbol.series === 'GC' && meaning.committee) return generalCommentName(meaning.committee).toLowerCase();
  const kind = meaning.documentKind;
  if (symbol.series === 'sequential' || symbol.series === 'CORE')
    return kind === undefined || kind === 'other' || kind === 'corrigendum' ? '' : KIND_NAMES[kind].toLowerCase();
  // ST/AI is no committee's: there the letters stand for an administrative instruction.
  if (meaning.committee === undefined && symbol.series === 'AI') return 'administrative instruction';
  // Addenda hold the answer of the State party: to a list of issues its replies, to observations what it did on them.
  if (symbol.series === 'Q' && kind === 'replies') return REPLIES_WORDS;
  if (symbol.series === 'CO' && kind === 'follow-up-report') return FOLLOW_UP_WORDS;
  return SERIES_WORDS[symbol.series] ?? '';
}

/** Whether the number is that of a State party's report; the Subcommittee has none. */
function isOfReport(symbol: DocumentSymbol, { committee }: SymbolMeaning): boolean {
  return symbol.state !== undefined && committee !== undefined && committee !== 'SPT' && OF_A_REPORT.has(symbol.series);
}

function partOf(symbol: DocumentSymbol, kind: PartKind): string | undefined {
  return symbol.parts.find((part) => part.kind === kind)?.value;
}

function reportWords(from: number, to: number): string {
  if (from !== to) return `reports ${from} to ${to}`;
  return from === 1 ? 'initial report' : `${ORDINALS[from] ?? ordinalFigure(from)} periodic report`;
}

function ordinalFigure(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${(teen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[value % 10]) ?? 'th'}`;
}

/** What a paragraph does, for people; empty for one that states neither concern nor recommendation. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  concern: 'concern',
  recommendation: 'recommendation',
  'concern-and-recommendation': 'concern and recommendation',
  neither: '',
};

/** 1990-12-18 as United Nations editorial style writes it: 18 December 1990. */
export function dateWords(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${Number(day)} ${monthName(Number(month), en) || month} ${year}`;
}

/** What is said in a document of more than so many million characters, with the setting that says so. */
export function sizeWords(limit: number, setting: string): string {
  return `This document is longer than ${limit} million characters (${setting}), so it is not checked and has no semantic colours, hints, lenses, links or word count. The outline and navigation still work.`;
}
