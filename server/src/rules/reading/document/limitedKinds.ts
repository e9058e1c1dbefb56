import type { Identity } from '../../../model/identity';
import type { View } from '../../engine/view';
import { AS_REPORT, REPLIES, type ReportKind, type StatedKind, TREATY_SPECIFIC, type UNNAMED } from './limitSubjects';

/** A kind of document with a word limit. */
export type LimitedKind = ReportKind | typeof REPLIES;

/** Where a paragraph first names something, in UTF-16 units of its block; infinity if it does not. */
export interface Firsts {
  /** A document that "the report" may refer to. */
  readonly other: number;
  readonly replies: number;
  /** A document whose limit is not known. */
  readonly unlimited: number;
}

const OTHER_REPORTS = /\b(?:core\s+document|follow-up\s+report|interim)\b/i;
const REPLIES_NAMED = /\brepl(?:y|ies)\b/i;
const UNLIMITED =
  /\b(?:follow-up\s+reports?|interim|annex(?:es)?|special\s+reports?|addend(?:um|a)|general\s+comments?|statements?|submissions|guidelines\s+(?:is|are))\b/i;

/** Where a paragraph first names what matters for its limits. */
export function firstsOf(text: string): Firsts {
  const first = (words: RegExp) => {
    const at = text.search(words);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  return { other: first(OTHER_REPORTS), replies: first(REPLIES_NAMED), unlimited: first(UNLIMITED) };
}

/** What a paragraph has named by the end of the sentence of a limit. */
type SoFar = Readonly<Record<keyof Firsts, boolean>>;

/**
 * "the report" in concluding observations is the one that their paragraph is about, if it names only one kind and has not yet named a core
 * document, a report of another kind or (except for what is said of replies) replies.
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
  // "The report should not exceed": the report requested in the preceding paragraph.
  const asked = KIND.test(text) ? text : (readings[block - 1]?.block.text ?? '');
  const [initial, periodic] = [/\binitial\b/i.test(asked), /\bperiodic\s+reports?\b/i.test(asked)];
  if (initial === periodic) return '';
  return initial ? 'state-report-initial' : 'state-report-periodic';
}

/** "the replies to which will constitute the second periodic report": what the paragraph says takes precedence over the title. */
const CONSTITUTED =
  /\b(?:constitutes?|forms?)\s+(?:its|the|their|an?)\s+((?:(?!(?:of|on|for)\b)[\w-]+\s+){1,8}?)reports?\b/i;

/** The kind of report that replies constitute; empty for a combined one, undefined if nothing says so. */
function kindConstituted(text: string): ReportKind | '' | undefined {
  const words = CONSTITUTED.exec(text)?.[1] ?? '';
  const [initial, periodic] = [/\binitial\b/i.test(words), /\bperiodic\b/i.test(words)];
  if (!initial && !periodic) return undefined;
  return initial && periodic ? '' : initial ? 'state-report-initial' : 'state-report-periodic';
}

/** Replies to a list of issues prior to reporting are the report named in its title, unless its symbol names another kind. */
function kindOfReplied({ report, symbol }: Identity): ReportKind | '' {
  const range = report?.value;
  if (!range || (range.from === 1 && range.to > 1)) return '';
  if (symbol?.derived === false && symbol.number && (symbol.number.from === 1) !== (range.from === 1)) return '';
  return range.from === 1 ? 'state-report-initial' : 'state-report-periodic';
}

/**
 * The documents whose limit a paragraph may give if the words do not say: those that it names, or those of the preceding paragraph if it
 * names none. Empty if it names one whose limit is unknown, or is not set by its committee.
 */
export function kindsNamed({ identity, readings }: View, block: number): readonly LimitedKind[] {
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

/** The preceding paragraph requests what the limit is for. */
const ASKED = /\b(?:submit|submission|invites|requests|asks|due)\b/i;
const NAMED: readonly (readonly [LimitedKind, RegExp])[] = [
  ['state-report-initial', /\binitial\b[^.;]{0,60}\breports?\b/i],
  ['state-report-periodic', /\bperiodic\s+reports?\b|\btreaty-specific\b/i],
  ['common-core-document', /\bcore\s+document/i],
  [REPLIES, /\b(?:repl(?:y|ies)|responses?|answers?)\b/i],
];

/** The kind of document whose limit applies to what a sentence names; empty if that is unclear, undefined if there is nothing to check. */
export function kindMeant(
  model: View,
  block: number,
  named: Exclude<StatedKind, typeof UNNAMED>,
  soFar: SoFar,
): LimitedKind | '' | undefined {
  const { kind, symbol } = model.identity;
  // Its symbol is that of a list on a report already received, so it is doubtful whether the replies will be the report.
  const isDoubtful = kind === 'list-of-issues-prior' && symbol?.derived === false && symbol.series === 'Q';
  if (isDoubtful && (named === REPLIES || named === '')) return undefined;
  // In a list of issues, "they" are most likely the replies.
  if (kind === 'list-of-issues' && (named === REPLIES || named === '')) return REPLIES;
  if (named === TREATY_SPECIFIC) return kind === 'concluding-observations' ? 'state-report-periodic' : '';
  if (named === REPLIES) return kind === 'list-of-issues-prior' ? kindOfParagraph(model, block, '', soFar) : undefined;
  return named === '' || named === AS_REPORT ? kindOfParagraph(model, block, named, soFar) : named;
}

const KIND = /\b(?:initial|periodic)\b/i;
