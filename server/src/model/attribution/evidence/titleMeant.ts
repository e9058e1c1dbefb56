import { type CommitteeId, committeeOf, isCommitteeId } from '../../../catalogue/committees';
import { presentCode } from '../../../catalogue/states';
import type { DocumentMention, TitleCited } from '../../../syntax/citations/mention';
import { parseSymbol } from '../../../syntax/symbols/parse';
import type { DocumentSymbol } from '../../../syntax/symbols/symbol';
import { schemeSymbol } from '../../identity/derivedSymbol';
import type { AttributionContext } from '../../paragraphs/context';
import type { BlockWalk } from './blockWalk';
import { otherDocumentTarget, type TargetOfPlace } from './paragraphTargets';

/** A document mention with the title that it begins. */
export type TitledMention = DocumentMention & { readonly title: TitleCited };

/**
 * The paragraphs of a document that is cited by its title. `symbol` and `presumed` are those of its role in this document, which apply
 * unless the title is that of another one: “the concluding observations on the second periodic report of Belmara” in a text about Xandoria.
 */
export function placeOfTitle(
  { context }: BlockWalk,
  { title }: TitledMention,
  symbol: string | undefined,
  presumed: string | undefined,
): TargetOfPlace {
  const writtenTitle = { words: title.words, year: title.year };
  // "The Committee on Enforced Disappearances asked in its concluding observations …"
  if (title.committee === '' && title.near !== '' && title.near !== context.committee)
    return otherDocumentTarget(undefined, undefined, writtenTitle);
  const roleSymbol = symbol ?? presumed;
  const ownSymbol = roleSymbol === undefined ? undefined : parseSymbol(roleSymbol);
  if (ownSymbol && isTitleOf(title, ownSymbol, context)) return otherDocumentTarget(symbol, presumed, writtenTitle);
  return otherDocumentTarget(undefined, symbolOfTitle(title, context)?.canonical, writtenTitle);
}

/** The mention whose title another mention is part of: the report in “the concluding observations on the second periodic report”. */
export function enclosingTitle(
  walk: BlockWalk,
  mentionIndex: number,
): { readonly mention: TitledMention; readonly index: number } | undefined {
  const part = walk.mentions[mentionIndex];
  for (let i = mentionIndex - 1; part && i >= Math.max(0, mentionIndex - MAX_TITLE_MENTIONS); i--) {
    const mention = walk.mentions[i];
    if (mention && isTitled(mention)) return part.start < mention.title.end ? { mention, index: i } : undefined;
  }
  return undefined;
}

/** The index of the mention whose title is right before a list: “… of Xandoria (2019), paragraph 12”; undefined if there is none. */
export function titleMentionBefore({ mentions }: BlockWalk, mentionIndex: number): number | undefined {
  const lastMention = mentions[mentionIndex - 1];
  for (let i = mentionIndex - 1; lastMention && i >= Math.max(0, mentionIndex - 1 - MAX_TITLE_MENTIONS); i--) {
    const mention = mentions[i];
    if (mention && isTitled(mention)) {
      const { title } = mention;
      return lastMention.start < title.end && title.followedAt === mentions[mentionIndex]?.start ? i : undefined;
    }
  }
  return undefined;
}

/** Whether a mention begins a title. */
export function isTitled(mention: BlockWalk['mentions'][number]): mention is TitledMention {
  return mention.kind === 'document' && mention.title !== undefined;
}

/** How many mentions a title may contain. */
const MAX_TITLE_MENTIONS = 3;

/** Whether a title may be that of the document with a symbol. */
function isTitleOf(title: TitleCited, symbol: DocumentSymbol, context: AttributionContext): boolean {
  const state = stateOfTitle(title, context);
  if (symbol.state !== undefined && (state === undefined || presentCode(state) !== presentCode(symbol.state)))
    return false;
  if (title.committee !== '' && symbol.committee !== undefined && title.committee !== symbol.committee) return false;
  // A list prior to reporting and the list on the report differ in their series alone.
  if (title.kind === 'list-of-issues-prior' && symbol.series !== 'QPR') return false;
  const { report } = title;
  // The presumed symbol of a combined report has its last number only.
  return (
    !report ||
    !symbol.number ||
    (report.to === symbol.number.to && (report.from === symbol.number.from || symbol.number.from === symbol.number.to))
  );
}

/** The code of the State in a title, or of the State of this document if the title names none; undefined if it is not known. */
function stateOfTitle({ state, name }: TitleCited, context: AttributionContext): string | undefined {
  if (state !== '') return state;
  return name === '' || name === context.state?.name ? context.state?.code : undefined;
}

/** The symbol of a document, derived from its title by the symbol scheme; undefined if a part of it is unknown. */
function symbolOfTitle(title: TitleCited, context: AttributionContext): DocumentSymbol | undefined {
  const committee = title.committee || committeeIn(context);
  const state = stateOfTitle(title, context);
  if (committee === '' || state === undefined || !title.report) return undefined;
  // In observations under a protocol, the title of other observations does not show their instrument.
  const isOwnCommittee = committee === context.committee;
  if (isOwnCommittee && context.instrument !== '' && context.instrument !== committeeOf(committee)?.instrument)
    return undefined;
  return schemeSymbol(committee, undefined, state, title.kind, title.report);
}

function committeeIn({ committee }: AttributionContext): CommitteeId | '' {
  return isCommitteeId(committee) ? committee : '';
}
