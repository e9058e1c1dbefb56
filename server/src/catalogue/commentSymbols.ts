import { type CommitteeId, committeeOf } from './committees';
import { JOINT_COMMENTS } from './jointComments';

/**
 * The first general comment or recommendation of each committee that was issued under the symbol of the series, such as CCPR/C/GC/32. The
 * earlier ones are in annual reports or have symbols of their own. Source: the symbols in the catalogue of the repository
 * lszoszk/generalcomments, of which samples of five committees were looked at; the others, and where each series begins, from memory.
 */
const SERIES_FROM: Readonly<Record<CommitteeId, number>> = {
  CMW: 1,
  CRC: 8,
  CRPD: 1,
  CEDAW: 27,
  CAT: 2,
  SPT: 1,
  CCPR: 32,
  CESCR: 17,
  CERD: 32,
  CED: 1,
};

/**
 * The symbol of a general comment or recommendation, “CMW/C/GC/2”; for a joint one, the half that comes first in its symbol. Undefined for
 * those that precede the series, and for an unknown committee.
 */
export function symbolOfComment(committee: string, number: number): string | undefined {
  const jointComment = JOINT_COMMENTS.find((halves) =>
    halves.some((half) => half.committee === committee && half.number === number),
  );
  const owner = jointComment ? jointComment[0] : { committee, number };
  const prefix = committeeOf(owner.committee)?.prefixes[0];
  const from = (SERIES_FROM as Readonly<Record<string, number>>)[owner.committee];
  return prefix === undefined || from === undefined || owner.number < from ? undefined : `${prefix}/GC/${owner.number}`;
}
