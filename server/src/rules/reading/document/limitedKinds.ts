import type { Identity } from '../../../model/identity/identity';
import { type Matchers, patternsOf } from '../../../model/words/patterns';
import type { Block } from '../../../syntax/blocks/block';
import { lex } from '../../../syntax/tokens/lexer';
import type { Matcher } from '../../../syntax/tokens/matcher';
import type { Tokens } from '../../../syntax/tokens/tokens';
import { ruleTokens } from '../../engine/ruleTokens';
import type { View } from '../../engine/view';
import {
  AS_REPORT,
  REPLIES,
  type ReportKind,
  type StatedKind,
  TREATY_SPECIFIC,
  type UNNAMED_KIND,
} from './limitSubjects';

/** A kind of document with a word limit. */
export type LimitedKind = ReportKind | typeof REPLIES;

/** Offsets of first mentions in a paragraph, in UTF-16 code units from the start of the block; infinity if there is none. */
export interface Firsts {
  /** A document that "the report" may refer to. */
  readonly other: number;
  readonly replies: number;
  /** A document whose limit is unknown. */
  readonly unlimited: number;
}

/** The first mentions in a paragraph of documents relevant to its limits. */
export function firstsOf(block: Block, patterns: Matchers<'limits'>): Firsts {
  const tokens = ruleTokens(block);
  const firstStartOf = (pattern: Matcher) => {
    const match = pattern.in(tokens);
    return match ? tokens.start(match.start) : Number.POSITIVE_INFINITY;
  };
  return {
    other: firstStartOf(patterns.otherReports),
    replies: firstStartOf(patterns.replies),
    unlimited: firstStartOf(patterns.unlimited),
  };
}

/** The documents mentioned in a paragraph up to the end of the sentence with the limit. */
type SoFar = Readonly<Record<keyof Firsts, boolean>>;

/**
 * What "the report" refers to in concluding observations: the subject of the paragraph, if that names a single kind and has not yet
 * mentioned a core document, a report of another kind or (except in statements on replies) replies.
 */
function kindOfParagraph(
  { identity, readings, language }: View,
  block: number,
  kind: '' | typeof AS_REPORT,
  { other, replies }: SoFar,
): ReportKind | '' {
  const limitWords = patternsOf(language.language, 'limits');
  const ownTokens = tokensAt(readings, block);
  if (!limitWords) return '';
  if (identity.kind === 'list-of-issues-prior')
    return kindConstituted(ownTokens, limitWords) ?? kindOfReplied(identity);
  if (identity.kind !== 'concluding-observations' || other || (kind === '' && replies)) return '';
  // "The report should not exceed": the report requested in the preceding paragraph.
  const kindTokens = limitWords.kind.isIn(ownTokens) ? ownTokens : tokensAt(readings, block - 1);
  const [initial, periodic] = [limitWords.initial.isIn(kindTokens), limitWords.periodicReport.isIn(kindTokens)];
  if (initial === periodic) return '';
  return initial ? 'state-report-initial' : 'state-report-periodic';
}

/** The kind of report that replies constitute; empty for a combined report, undefined if the text does not say so. */
function kindConstituted(tokens: Tokens, patterns: Matchers<'limits'>): ReportKind | '' | undefined {
  const { start, end } = patterns.constituted.in(tokens)?.part('report') ?? { start: 0, end: 0 };
  const [initial, periodic] = [patterns.initial.isIn(tokens, start, end), patterns.periodic.isIn(tokens, start, end)];
  if (!initial && !periodic) return undefined;
  return initial && periodic ? '' : initial ? 'state-report-initial' : 'state-report-periodic';
}

/** Replies to a list of issues prior to reporting are the report in its title, unless its symbol indicates another kind. */
function kindOfReplied({ report, symbol }: Identity): ReportKind | '' {
  const range = report?.value;
  if (!range || (range.from === 1 && range.to > 1)) return '';
  if (symbol?.derived === false && symbol.number && (symbol.number.from === 1) !== (range.from === 1)) return '';
  return range.from === 1 ? 'state-report-initial' : 'state-report-periodic';
}

/**
 * The kinds of documents that a limit may apply to if its sentence does not say so: those mentioned in the paragraph, or else in the
 * preceding one. Empty if one of them has an unknown limit, or one that its committee does not set.
 */
export function kindsNamed({ identity, readings, language }: View, block: number): readonly LimitedKind[] {
  const isPriorToReporting = identity.kind === 'list-of-issues-prior';
  const limitPatterns = patternsOf(language.language, 'limits');
  if (!limitPatterns || (identity.kind !== 'concluding-observations' && !isPriorToReporting)) return [];
  for (const index of [block, block - 1]) {
    const tokens = tokensAt(readings, index);
    if (index < block && (limitPatterns.unlimited.isIn(tokens) || !limitPatterns.asked.isIn(tokens))) return [];
    const constitutedKind = isPriorToReporting ? kindConstituted(tokens, limitPatterns) : undefined;
    if (constitutedKind) return [constitutedKind];
    const kinds = NAMED_KINDS.filter(([, name]) => limitPatterns[name].isIn(tokens)).map(([kind]) => kind);
    if (kinds.length > 0) return kinds;
  }
  return [];
}

const NAMED_KINDS = [
  ['state-report-initial', 'namedInitial'],
  ['state-report-periodic', 'namedPeriodic'],
  ['common-core-document', 'namedCore'],
  [REPLIES, 'namedReplies'],
] as const;

function tokensAt(readings: View['readings'], index: number): Tokens {
  const block = readings[index]?.block;
  return block ? ruleTokens(block) : lex('', 0, 0, false);
}

/**
 * The kind of document whose limit applies to what a sentence is about; empty if that is unclear, undefined if there is nothing to check.
 */
export function intendedKind(
  model: View,
  block: number,
  namedKind: Exclude<StatedKind, typeof UNNAMED_KIND>,
  soFar: SoFar,
): LimitedKind | '' | undefined {
  const { kind, symbol } = model.identity;
  // The symbol is that of a list on a report already received, so it is doubtful whether the replies will be the report.
  const isDoubtful = kind === 'list-of-issues-prior' && symbol?.derived === false && symbol.series === 'Q';
  if (isDoubtful && (namedKind === REPLIES || namedKind === '')) return undefined;
  // In a list of issues, "they" are most likely the replies.
  if (kind === 'list-of-issues' && (namedKind === REPLIES || namedKind === '')) return REPLIES;
  if (namedKind === TREATY_SPECIFIC) return kind === 'concluding-observations' ? 'state-report-periodic' : '';
  if (namedKind === REPLIES)
    return kind === 'list-of-issues-prior' ? kindOfParagraph(model, block, '', soFar) : undefined;
  return namedKind === '' || namedKind === AS_REPORT ? kindOfParagraph(model, block, namedKind, soFar) : namedKind;
}
