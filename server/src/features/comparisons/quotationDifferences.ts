import type { OfficialLookup } from '../../catalogue/official';
import type { DocumentModel } from '../../model/document';
import { checkedCitationsInBlock } from '../../sources/heldCitations';
import { unitSpan } from '../../versions/unitText';
import type { VersionDifference } from '../../versions/versionDifference';
import { versionUnits } from '../../versions/versionUnits';

/**
 * Adds to the differences between two versions those quotations of treaties that deviate from the official text in the version’s language,
 * if available. Ordered by position in that version.
 */
export function withQuotations(
  differences: readonly VersionDifference[],
  [original, version]: readonly [original: DocumentModel, version: DocumentModel],
  official: OfficialLookup,
): readonly VersionDifference[] {
  const allDifferences = [...differences];
  for (const one of quotationDifferences(original, version, official)) {
    const start = one.other?.span.start ?? 0;
    const lastIndex = allDifferences.findLastIndex(({ other }) => other !== undefined && other.span.start <= start);
    allDifferences.splice(lastIndex + 1, 0, one);
  }
  return allDifferences;
}

function quotationDifferences(
  original: DocumentModel,
  version: DocumentModel,
  official: OfficialLookup,
): readonly VersionDifference[] {
  if (version.language.unread) return [];
  const originals = new Map(versionUnits(original).map((unit) => [unit.key, unit]));
  const sources = { treaty: official, document: () => undefined };
  return versionUnits(version).flatMap(({ blocks, key, kind, number, path }) => {
    const counterpart = originals.get(key);
    const quotations = blocks.flatMap((block) => checkedCitationsInBlock(version, block, sources));
    return quotations.flatMap((citation): readonly VersionDifference[] => {
      // Quotations of sources other than treaties are not checked, since no documents are available here.
      if (citation.kind !== 'quotation' || citation.verdict !== 'not-verbatim') return [];
      const span = { start: citation.start, end: citation.end };
      const words = version.text.text.slice(span.start, span.end);
      return [
        {
          kind: 'quotations',
          level: 'warning',
          unit: kind,
          number,
          path,
          original: counterpart && { span: unitSpan(original, counterpart), values: [] },
          other: { span, values: [{ ...span, key: words }] },
        },
      ];
    });
  });
}
