import { pattern } from '../../pattern';

/** Words around the number of a meeting or session. */
export const ORDINALS = {
  /** What has an ordinal number. */
  counted: pattern`meeting|session`.like('2710 meeting'),
  /** Before the number of a single meeting or session. */
  itsBefore: pattern`its|the`.like('its 2710 meeting'),
  meetingGoesOn: pattern`held|of|on|in|at|and|it|the|by|was|which|that|with|to|as`.like('its 2710 meeting, held'),
} as const;
