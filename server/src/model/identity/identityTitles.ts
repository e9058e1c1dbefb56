import type { TitleKind } from '../../languages/language';
import type { NumberRange } from '../../syntax/symbols/symbol';
import { skipSpace } from '../../text/characterKinds';
import { isLowerCase } from '../base/units';
import { readOrdinals } from '../words/ordinals';
import { phraseAt } from '../words/phrases';
import type { FirstPages } from './firstPages';
import type { PlaceInBlock, WithEvidence } from './identity';
import { type IdentitySource, placeInSource, sourceLines } from './identitySources';
import { TITLE_ORDER } from './identityWords';

/** The kind of document according to the title; `isShared` if documents of other kinds may have the same title. */
export interface NamedKind extends WithEvidence<TitleKind> {
  readonly isShared: boolean;
}

/** A report and its number, as written. */
export interface NumberedReport {
  readonly value: NumberRange;
  readonly at: PlaceInBlock;
}

/** The most specific title among the lines before the first paragraph. */
export function kindByTitle(pages: FirstPages): NamedKind | undefined {
  let bestKind: NamedKind | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const source of pages.top) {
    for (const line of sourceLines(source)) {
      // A line that begins in lower case continues the previous one.
      if (line.start > source.end || isLowerCase(source.text.charCodeAt(line.start))) continue;
      let at = line.start;
      const draft = phraseAt(pages.words.draft, source.text, at, source.end);
      if (draft) at = skipSpace(source.text, draft.end, source.end);
      const title = titleAt(pages, source, at) ?? (at > line.start ? titleAt(pages, source, line.start) : undefined);
      if (title === undefined) continue;
      const rank = TITLE_ORDER.indexOf(title.kind) + (title.isShared ? TITLE_ORDER.length : 0);
      if (rank >= bestRank) continue;
      bestRank = rank;
      bestKind = {
        value: title.kind,
        isShared: title.isShared,
        ground: 'title',
        at: placeInSource(source, at, title.end),
      };
    }
  }
  return bestKind;
}

/** The title at an offset of a source. */
export function titleAt(
  pages: FirstPages,
  source: IdentitySource,
  at: number,
): { readonly kind: TitleKind; readonly isShared: boolean; readonly end: number } | undefined {
  const match = phraseAt(pages.words.titles, source.text, at, source.end);
  if (match) {
    const isReport = match.value.kind === 'replies' && constitutesReport(pages, source, match.end);
    return { ...match.value, ...(isReport && { kind: 'state-report' }), end: match.end };
  }
  // "Combined eleventh and twelfth periodic reports": one word may precede the ordinals.
  const secondIndex = source.words.find((start) => start > at);
  const report =
    reportAt(pages, source, at) ?? (secondIndex === undefined ? undefined : reportAt(pages, source, secondIndex));
  return report && { kind: 'state-report', isShared: false, end: report.end };
}

/** Whether replies constitute a report: "Replies of Xandoria to the list of issues prior to submission of its second periodic report". */
function constitutesReport({ words }: FirstPages, source: IdentitySource, from: number): boolean {
  return source.words.some(
    (start) =>
      start >= from && phraseAt(words.titles, source.text, start, source.end)?.value.kind === 'list-of-issues-prior',
  );
}

/** The first numbered report in the given sources: "second and third periodic reports". */
export function reportIn(pages: FirstPages, sources: readonly IdentitySource[]): NumberedReport | undefined {
  for (const source of sources) {
    for (const at of source.words) {
      const report = reportAt(pages, source, at);
      if (report?.range) return { value: report.range, at: placeInSource(source, at, report.end) };
    }
  }
  return undefined;
}

/** The words by which reports are named. */
interface ReportPhrases extends Pick<FirstPages, 'words' | 'language'> {
  /** Whether a number alone identifies a report, "the second report", as in the titles of documents about it. */
  readonly isConcerned?: boolean;
}
/** A text that is read up to `end`. */
type TextRead = Pick<IdentitySource, 'text' | 'end'>;

/** A report, its number if well-formed, and where its name ends. */
interface ReportAt {
  readonly range: NumberRange | undefined;
  readonly end: number;
}

/** The report at an offset of a text, with its number: "second periodic report", "informes periódicos segundo y tercero". */
export function reportAt(pages: ReportPhrases, source: TextRead, start: number): ReportAt | undefined {
  return ordinalReportAt(pages, source, start) ?? reportOrdinalAt(pages, source, start);
}

/** A report with the noun before the number: "informes periódicos segundo y tercero", "rapport initial". */
function reportOrdinalAt(
  { words, language }: ReportPhrases,
  { text, end }: TextRead,
  start: number,
): ReportAt | undefined {
  const report = phraseAt(words.report, text, start, end);
  if (!report) return undefined;
  const at = skipSpace(text, report.end, end);
  const periodicMatch = phraseAt(words.periodic, text, at, end);
  const firstMatch = periodicMatch ? undefined : phraseAt(words.initial, text, at, end);
  if (firstMatch) return { range: { from: 1, to: 1 }, end: firstMatch.end };
  const ordinals = periodicMatch && readOrdinals(text, skipSpace(text, periodicMatch.end, end), end, language);
  return ordinals && { range: rangeOf(ordinals.values), end: ordinals.end };
}

/** A report with the number before the noun: "initial report", "second and third periodic reports". */
function ordinalReportAt(
  { words, language, isConcerned }: ReportPhrases,
  { text, end }: TextRead,
  start: number,
): ReportAt | undefined {
  const ordinals = readOrdinals(text, start, end, language, words.initial);
  if (ordinals === undefined) return undefined;
  const at = skipSpace(text, ordinals.end, end);
  const previousMatch = phraseAt(words.periodic, text, at, end);
  const report = phraseAt(words.report, text, previousMatch ? skipSpace(text, previousMatch.end, end) : at, end);
  if (!report) return undefined;
  // "deuxième rapport périodique"
  const periodicMatch = previousMatch ?? phraseAt(words.periodic, text, skipSpace(text, report.end, end), end);
  // "the combined third and fourth reports"
  const isNumbered = ordinals.values.length > 1 || phraseAt(words.initial, text, start, end)?.end === ordinals.end;
  if (!periodicMatch && !isNumbered && !isConcerned) return undefined;
  return { range: rangeOf(ordinals.values), end: Math.max(report.end, periodicMatch?.end ?? 0) };
}

function rangeOf(values: readonly number[]): NumberRange | undefined {
  const from = values[0] ?? 0;
  const to = values.at(-1) ?? 0;
  return from > 0 && from <= to ? { from, to } : undefined;
}
