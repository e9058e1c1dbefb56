import type { BlockReading } from '../../../model/readings/blockReading';
import { patternsOf } from '../../../model/words/patterns';
import type { GeneralCommentsMention } from '../../../syntax/citations/mention';
import { ruleTokens } from '../../engine/ruleTokens';

/** What a committee calls them: comments or recommendations. */
export type CommentName = GeneralCommentsMention['name'];

/** How many mentions before and after a mention are examined. */
export const MENTION_WINDOW = 60;

/** Token access for tests of the words adjacent to an offset. */
function surroundingsOf({ block, language }: BlockReading, at: number) {
  const tokens = ruleTokens(block);
  const index = tokens.at(at);
  return { words: patternsOf(language, 'comments'), tokens, index, low: (reach: number) => tokens.from(at - reach) };
}

/**
 * Whether this is another body’s: "the National Commission’s General Recommendation No. 3"; in a note, "Southern Commission on Human
 * Rights, general comment No. 3".
 */
export function belongsToOtherBody(reading: BlockReading, at: number): boolean {
  const { words, tokens, index, low } = surroundingsOf(reading, at);
  if (words?.ownerBefore.before(tokens, index)) return true;
  return words?.bodyBefore.before(tokens, index, low(MAX_BODY_NAME_LENGTH)) !== undefined;
}

/** Maximum length of a body name, in UTF-16 code units. */
const MAX_BODY_NAME_LENGTH = 90;
const MAX_JOINT_TITLE_LENGTH = 180;

/** Whether this is within the title of another one: "general recommendation No. 35 (2017) …, updating general recommendation No. 19". */
export function isUpdated(reading: BlockReading, at: number): boolean {
  const { words, tokens, index } = surroundingsOf(reading, at);
  return words?.updatedBefore.before(tokens, index) !== undefined;
}

/**
 * Whether these are two numbers of one joint document, with or without dates: "joint general recommendation No. 31 of … and general comment
 * No. 18 of …".
 */
export function isJointComment(reading: BlockReading, at: number): boolean {
  const { words, tokens, index, low } = surroundingsOf(reading, at);
  if (words?.joint.at(tokens, index)) return true;
  return words?.jointBefore.before(tokens, index, low(MAX_JOINT_TITLE_LENGTH)) !== undefined;
}
