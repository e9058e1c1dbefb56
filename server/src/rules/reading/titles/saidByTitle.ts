import { patternsOf } from '../../../model/words/patterns';
import type { Span } from '../../../text/edits';
import { ruleTokens } from '../../engine/ruleTokens';
import type { View } from '../../engine/view';
import { titleBlock } from '../document/titleBlock';
import { precedesPattern } from '../wording/aroundPlace';

/** Groups of document kinds that share titles or symbols. */
export type TitleFamily = 'observations' | 'list' | 'report' | 'comment' | 'views';

const FAMILIES = ['observations', 'list', 'report', 'comment', 'views'] as const satisfies readonly TitleFamily[];

/** The facts stated in a document's title; offsets are those of the words that state them, relative to their block. */
interface SaidByTitle extends Span {
  readonly block: number;
  readonly family: TitleFamily;
  /** Whether it is a list prior to reporting, or replies. */
  readonly isPrior: boolean;
  /** Whether it begins like the title of a list of issues prior to reporting. */
  readonly isBefore: boolean;
}

/** A number in a title. */
interface NumberInTitle<T> extends Span {
  readonly block: number;
  readonly number: T;
}

/** The facts stated in the document's title; undefined if they are doubtful. */
export function titleContent(model: View): SaidByTitle | undefined {
  const block = titleBlock(model);
  const title = model.block(block);
  const patterns = patternsOf(model.language.language, 'titles');
  if (!title || !patterns) return undefined;
  const tokens = ruleTokens(title);
  const kind = patterns.kind.at(tokens, 0);
  const family = FAMILIES.find((one) => kind?.part(one));
  if (!kind || !family || patterns.other.isIn(tokens)) return undefined;
  return {
    block,
    start: title.content.start,
    end: tokens.end(kind.end - 1),
    family,
    isPrior: patterns.prior.isIn(tokens),
    isBefore: patterns.before.isAt(tokens, 0),
  };
}

/** The number of the communication in a title, if there is exactly one. */
export function communicationNumber(model: View, block: number | undefined): NumberInTitle<string> | undefined {
  const title = block === undefined ? undefined : model.block(block);
  if (!title || block === undefined) return undefined;
  const matches = [...title.text.matchAll(/\d{1,4}\/\d{4}(?!\d)/g)];
  const [only] = matches;
  if (
    !only ||
    matches.length > 1 ||
    !precedesPattern(title, only.index, patternsOf(model.language.language, 'titles')?.numberBefore)
  )
    return undefined;
  return { block, start: only.index, end: only.index + only[0].length, number: only[0] };
}

/** The number in the title of a general comment. */
export function commentNumber(model: View, block: number | undefined): NumberInTitle<number> | undefined {
  const title = block === undefined ? undefined : model.block(block);
  if (!title || block === undefined) return undefined;
  const tokens = ruleTokens(title);
  const comment = patternsOf(model.language.language, 'titles')?.comment.at(tokens, 0);
  const [citedPart, number] = [comment?.part('cited'), comment?.part('number')];
  if (!citedPart || !number) return undefined;
  return {
    block,
    start: tokens.start(citedPart.start),
    end: tokens.end(number.start),
    number: tokens.value(number.start),
  };
}
