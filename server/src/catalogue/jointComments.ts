import type { CommitteeId } from './committees';

/** A general comment adopted jointly, as numbered by one of the committees. */
interface JointCommentNumber {
  readonly committee: CommitteeId;
  readonly name: 'general-comment' | 'general-recommendation';
  readonly number: number;
}

/**
 * The general comments that two committees adopted together, each under its own number. The committee named first in the symbol comes
 * first. Source: their titles (CEDAW/C/GC/31-CRC/C/GC/18 of 2014, CMW/C/GC/3-CRC/C/GC/22 and CMW/C/GC/4-CRC/C/GC/23 of 2017,
 * CERD/C/GC/38-CMW/C/GC/7 and CERD/C/GC/39-CMW/C/GC/8 of 2025).
 */
export const JOINT_COMMENTS: readonly (readonly [JointCommentNumber, JointCommentNumber])[] = [
  [
    { committee: 'CEDAW', name: 'general-recommendation', number: 31 },
    { committee: 'CRC', name: 'general-comment', number: 18 },
  ],
  [
    { committee: 'CMW', name: 'general-comment', number: 3 },
    { committee: 'CRC', name: 'general-comment', number: 22 },
  ],
  [
    { committee: 'CMW', name: 'general-comment', number: 4 },
    { committee: 'CRC', name: 'general-comment', number: 23 },
  ],
  [
    { committee: 'CERD', name: 'general-recommendation', number: 38 },
    { committee: 'CMW', name: 'general-comment', number: 7 },
  ],
  [
    { committee: 'CERD', name: 'general-recommendation', number: 39 },
    { committee: 'CMW', name: 'general-comment', number: 8 },
  ],
];
