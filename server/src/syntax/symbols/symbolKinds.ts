import type { DocumentKind } from '../../catalogue/limits';
import type { DocumentSymbol } from './symbol';

/** Pre-2005 series whose addenda are all of the same kind (memory). */
const OLD_SERIES: Readonly<Record<string, DocumentKind>> = {
  'CRC/C/15': 'concluding-observations',
  'CCPR/C/79': 'concluding-observations',
  'CERD/C/304': 'concluding-observations',
  'E/C.12/1': 'concluding-observations',
  'CCPR/C/21': 'general-comment',
};

/**
 * The kind of document that a symbol denotes; `other` for a kind without a name, undefined if the symbol is ambiguous:
 * `CAT/C/BEN/Q/3/Add.1` is a list of issues, whereas other committees use such an addendum for the replies.
 */
export function kindOfDocument(symbol: DocumentSymbol): DocumentKind | undefined {
  if (symbol.suffixes.some((suffix) => suffix.type === 'Corr')) return 'corrigendum';
  const hasAddendum = symbol.suffixes.some((suffix) => suffix.type === 'Add');
  switch (symbol.series) {
    case 'report':
      return symbol.number?.from === 1 ? 'state-report-initial' : 'state-report-periodic';
    case 'CO':
      return hasAddendum ? 'follow-up-report' : 'concluding-observations';
    case 'Q':
      if (!hasAddendum) return 'list-of-issues';
      return symbol.committee === 'CAT' ? undefined : 'replies';
    case 'QPR':
      return hasAddendum ? undefined : 'list-of-issues-prior';
    case 'RQ':
      return 'replies';
    case 'FCO':
      return 'follow-up-report';
    case 'GC':
      return 'general-comment';
    case 'D':
      return 'views';
    case 'CORE':
      return 'common-core-document';
    case 'sequential':
      return (hasAddendum ? OLD_SERIES[symbol.stem] : undefined) ?? 'other';
    default:
      return 'other';
  }
}
