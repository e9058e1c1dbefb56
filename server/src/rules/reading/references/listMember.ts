import type { Reference } from '../../../model/base/target';
import type { BlockReading } from '../../../model/readings/blockReading';
import type { Fix } from '../../engine/finding';
import { blockEdit } from '../../engine/inBlock';

/**
 * The edits that remove a member of a list along with its separator; if the last member goes, "and" moves in front of its predecessor.
 * Undefined if a letter or range depends on the member, or if a plural noun would be left with a single member.
 */
export function memberRemovalEdit(
  { block: { text } }: BlockReading,
  list: readonly Reference[],
  i: number,
): Fix['edits'] | undefined {
  const [before, member, next] = [list[i - 1], list[i], list[i + 1]];
  if (!member || list.length < 3 || !/^\d/.test(text.slice(member.start, member.end))) return undefined;
  if (next && (next.range || !/^\d/.test(text.slice(next.start, next.end)))) return undefined;
  if (!before) return next && [blockEdit(member.start, next.start, '')];
  const cutEdit = blockEdit(before.end, member.end, '');
  if (next) return [cutEdit];
  const earlierReference = list[i - 2];
  if (!earlierReference || before.range) return [cutEdit];
  const joint = text.slice(earlierReference.end, before.start);
  if (!/^,\s*$/.test(joint)) return [cutEdit];
  return [blockEdit(earlierReference.end, before.start, text.slice(before.end, member.start)), cutEdit];
}
