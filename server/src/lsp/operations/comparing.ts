import { asBase64 } from '../../base64';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import {
  type ComparedPart,
  compareDrafts,
  comparisonSteps,
  type DraftComparison,
} from '../../edits/compare/comparison';
import type { DraftUnit } from '../../edits/compare/draftUnits';
import { tableDocument } from '../../export/tableDocument';
import { diffTexts } from '../../features/comparisons/comparisonDiff';
import { comparisonTable } from '../../features/comparisons/comparisonTable';
import {
  changeKindText,
  comparisonSummary,
  renamedWords,
  unitsPlace,
  wordsInBrief,
} from '../../features/comparisons/comparisonWords';
import { listOfChanges } from '../../features/comparisons/listOfChanges';
import { tableText } from '../../features/words/tableForms';
import { memoizeBy } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import {
  ALIGNED_DRAFTS,
  type AlignedDrafts,
  COMPARE_DRAFTS,
  type CompareDraftsAnswer,
  type CompareDraftsParams,
  type ComparedLine,
  EXPORT_COMPARISON,
  type ExportComparisonParams,
  type OperationPosition,
} from '../../protocol';
import { followAnswers } from '../connection/following';
import { runInSlices, SHORT_SLICE } from '../library/library';
import type { ServerSession } from '../session/serverSession';
import { EarlierReadings } from './earlierReadings';

/** Compares open documents with earlier drafts, and exports the results. */
export function listenForComparisons(session: ServerSession): void {
  const { connection } = session;
  const earlierReadings = new EarlierReadings(session);
  const compare = ({ uri, before }: CompareDraftsParams): DraftComparison | null => {
    const modelAfter = session.model(uri);
    return modelAfter ? compareDrafts(earlierReadings.of(before, modelAfter), modelAfter) : null;
  };
  connection.onRequest(
    COMPARE_DRAFTS,
    followAnswers(
      (uri) => session.documents.text(uri),
      async (params: CompareDraftsParams, token): Promise<CompareDraftsAnswer | null> => {
        const { uri, before, since = 0 } = params;
        const modelAfter = session.model(uri);
        if (!modelAfter) return null;
        const text = session.documents.text(uri);
        // Like the first answer to any page, a first comparison is finished even if the document has changed.
        const isCurrent = () => since === 0 || session.documents.text(uri) === text;
        const steps = comparisonSteps(earlierReadings.of(before, modelAfter), modelAfter);
        const comparison = await runInSlices(steps, isCurrent, token, SHORT_SLICE);
        return comparison ? answerOf(comparison, session.language) : null;
      },
    ),
  );
  connection.onRequest(ALIGNED_DRAFTS, (params: CompareDraftsParams): AlignedDrafts | null => {
    const comparison = compare(params);
    if (!comparison) return null;
    const { before: left, after: right } = diffTexts(comparison);
    return { left, right };
  });
  connection.onRequest(EXPORT_COMPARISON, (params: ExportComparisonParams): string | null => {
    const comparison = compare(params);
    return comparison && exportComparison(comparison, params, session.language);
  });
}

function answerOf(comparison: DraftComparison, language: DisplayLanguage): CompareDraftsAnswer {
  const { before, after, parts } = comparison;
  let nextFlat: OperationPosition = after.text.lines.positionAt(after.text.text.length);
  const lines: ComparedLine[] = [];
  for (const part of parts.toReversed()) {
    const position = positionIn(after, part.after[0]);
    const wasAt = positionIn(before, part.before[0]);
    nextFlat = position ?? nextFlat;
    lines.push({ ...lineText(part, language), position: nextFlat, ...(wasAt && { wasAt }) });
  }
  return { summary: comparisonSummary(parts, language), parts: lines.reverse() };
}

/** Memoized by part, since most parts are the same objects after an edit. */
const lineText = memoizeBy((part: ComparedPart, language: DisplayLanguage) => ({
  change: part.change,
  what: changeKindText(part, language),
  before: unitsPlace(part.before, language),
  after: unitsPlace(part.after, language),
  words: wordsInBrief(part.words).map(({ kind, before, after }) => ({ kind, before, after })),
  notes: renamedWords(part, language),
}));

function positionIn({ tree, text }: DocumentModel, unit: DraftUnit | undefined): OperationPosition | undefined {
  const block = unit && tree.blocks[unit.block];
  if (!unit || !block) return undefined;
  const start =
    (tree.starts[unit.block] ?? 0) + (block.marker.end > block.marker.start ? block.marker.start : block.content.start);
  const { line, character } = text.lines.positionAt(start);
  return { line, character };
}

/** The widths of the columns of a printed list of changes: paragraph, sentence, for, read. */
const CHANGES_WIDTHS = [2, 1, 5, 5];
const PARTS_WIDTHS = [2, 2, 2, 8];

function exportComparison(
  comparison: DraftComparison,
  { what, format, only }: ExportComparisonParams,
  language: DisplayLanguage,
): string {
  const parts = only.flatMap((at): readonly ComparedPart[] => comparison.parts.slice(at, at + 1));
  const table =
    what === 'changes'
      ? listOfChanges(comparison, parts, language)
      : comparisonTable(parts, speakerFor(language).t('Comparison of two drafts'), language);
  if (format !== 'word') return tableText(table, format);
  return asBase64(tableDocument({ ...table, widths: what === 'changes' ? CHANGES_WIDTHS : PARTS_WIDTHS }, language));
}
