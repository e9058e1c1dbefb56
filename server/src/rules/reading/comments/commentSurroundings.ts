import type { GeneralCommentsMention } from '../../../syntax/citations/mention';

/** The name that a committee gives them. */
export type CommentName = GeneralCommentsMention['name'];

/** How many mentions before and after a mention are examined. */
export const MOST_MENTIONS = 60;

/** "the National Commission’s General Recommendation No. 3"; in a note, "Southern Commission on Human Rights, general comment No. 3" */
export function isOfOtherBody(text: string, at: number): boolean {
  if (/(?<!committee)[’']s\s+$/i.test(text.slice(Math.max(0, at - 16), at))) return true;
  return OTHER_BODY.test(text.slice(Math.max(0, at - LONGEST_BODY), at));
}

const OTHER_BODY = /\b(?:Commission|Court|Council|Union|Board)\b[^.;:(),]*,\s+$/;
/** In UTF-16 units. */
const LONGEST_BODY = 90;

/** In the title of another one: "general recommendation No. 35 (2017) …, updating general recommendation No. 19". */
export function isUpdated(text: string, at: number): boolean {
  return /\bupdating\s+(?:its\s+)?$/.test(text.slice(Math.max(0, at - 16), at));
}

/** "joint general recommendation No. 31 of … and general comment No. 18 of …": two numbers of one document, with or without dates. */
export function isJoint(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 180), at);
  return (
    /\bjoint\s+(?:general\s+(?:recommendation|comment)\s[^;()]{0,140})?$/i.test(before) ||
    /^joint\b/i.test(text.slice(at, at + 6))
  );
}
