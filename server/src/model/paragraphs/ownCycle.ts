import { answeredIssues, answeredObservations } from '../../syntax/symbols/siblings';
import type { DocumentSymbol } from '../../syntax/symbols/symbol';
import { treatiesOfPartners } from '../base/jointTreaties';
import type { AttributionContext } from './context';

/** What a document’s symbol implies about related documents, and the document’s State. */
export function ownCycle(
  symbol: DocumentSymbol | undefined,
  state: OwnStateNamed | undefined,
): Pick<AttributionContext, 'observations' | 'issues' | 'partners' | 'state'> {
  const observations = symbol && answeredObservations(symbol);
  const issues = symbol && answeredIssues(symbol);
  const partners = treatiesOfPartners(symbol);
  return {
    ...(observations !== undefined && { observations }),
    ...(issues !== undefined && { issues }),
    ...(partners.length > 0 && { partners }),
    ...(state?.code !== undefined && { state: { code: state.code, name: titleName(state) } }),
  };
}

interface OwnStateNamed {
  readonly code: string | undefined;
  readonly name: string | undefined;
  readonly nameFrom: { readonly ground: string } | undefined;
}

/** The name in the title; a name from the first paragraph may be that of another State. */
function titleName({ name, nameFrom }: OwnStateNamed): string {
  return nameFrom?.ground === 'title' ? (name ?? '').toLowerCase() : '';
}
