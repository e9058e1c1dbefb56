import type { ArticlesMention, Mention } from '../../../syntax/citations/mention';
import { fitsGap } from '../../base/gapPattern';
import { articlesFit } from './articlesFit';
import type { BlockWalk, Focus } from './blockWalk';
import { type Decision, LAW, type Owner } from './owner';

/**
 * Records which instrument a sentence is about: the first that it names, or one whose articles it cites. It holds for the sentences that
 * follow, until one is about the document's own treaty or makes a fresh start.
 */
export function noteFocus(walk: BlockWalk, mentionIndex: number, owner: Owner): void {
  const mention = walk.mentions[mentionIndex];
  if (!mention || owner === '' || owner === LAW) return;
  const { sentence } = mention;
  // "The purpose of the Second Optional Protocol is to extend the obligations under the Covenant."
  if (mention.kind === 'instrument' && walk.focus?.sentence === sentence && owner === walk.context.instrument) return;
  const isOtherInstrument = owner !== walk.context.instrument && owner !== 'other';
  if (!isOtherInstrument && walk.focus) {
    walk.focusBefore = walk.focus.owner;
    if (mayMeanEither(walk, mention, walk.focus)) walk.eitherIn = sentence;
  }
  walk.focus = isOtherInstrument ? { owner, sentence } : undefined;
}

/** "The Convention on … condemns … . The Convention reaffirms …": the second "Convention" may mean the first or the document's own. */
function mayMeanEither({ context, convention }: BlockWalk, mention: Mention, { owner, sentence }: Focus): boolean {
  if (mention.kind !== 'instrument' || mention.id !== 'own-convention' || convention !== owner) return false;
  return context.kind === 'general-comment' && sentence === mention.sentence - 1 && fitsGap(mention.gap, '… . the');
}

/** Whether "the Convention" may mean either of two instruments and both have these articles. */
export function belongsToEither({ context, focusBefore, eitherIn }: BlockWalk, mention: ArticlesMention): boolean {
  if (eitherIn !== mention.sentence) return false;
  return articlesFit(focusBefore, mention) && articlesFit(context.instrument, mention);
}

/** The instrument that the paragraph was about earlier, if only that one has these articles: "the Convention" referred to it. */
function earlierOwner({ focusBefore, context }: BlockWalk, mention: ArticlesMention): Decision | undefined {
  if (focusBefore === '' || articlesFit(context.instrument, mention) || !articlesFit(focusBefore, mention))
    return undefined;
  return { owner: focusBefore, ground: 'sentence-start' };
}

/**
 * The owner of articles that nothing in their sentence names, in a passage about an instrument other than the document's own: "It also
 * requests … (art. 15 (4))", "In addition, article 20 (1) establishes …". Undefined if the passage is about none, or the articles fit the
 * document's own treaty better.
 */
export function ownerInFocus(walk: BlockWalk, mention: ArticlesMention): Decision | undefined {
  const { focus, context } = walk;
  if (context.kind !== 'general-comment') return undefined;
  if (!focus) return earlierOwner(walk, mention);
  // "Under article 30, children have the right …" also makes a fresh start.
  if (fitsGap(mention.gap, 'begin in')) return undefined;
  if (mention.anewIn > focus.sentence) return undefined;
  if (context.explained !== '' && mention.items.some(({ article }) => article === context.explained)) return undefined;
  return articlesFit(focus.owner, mention) ? { owner: focus.owner, ground: 'sentence-start' } : undefined;
}
