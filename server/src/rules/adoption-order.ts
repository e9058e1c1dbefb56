import { compareDates } from '../model/dates';
import { oneLine } from './habit';
import type { DocumentRule } from './rule';

/** Observations adopted before the report was considered. */
export const adoptionOrder: DocumentRule = {
  id: 'adoption-order',
  group: 'dates',
  severity: 'error',
  scope: 'document',
  summary: 'A date of adoption before the date on which the report was considered.',
  why: 'Observations are adopted when the dialogue is over. Only the dates that the first paragraph gives in full are compared.',
  bad: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 275th meeting, held on 14 April 2015, and adopted the present concluding observations at its 288th meeting, held on 3 April 2015.\n  \t                                                                                                                                                                                                 ^^^^^^^^^^^^ Adopted on 3 April 2015, before the report was considered (14 April 2015).',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 275th meeting, held on 14 April 2015, and adopted the present concluding observations at its 288th meeting, held on 14 April 2015.',
    },
  ],
  check(model, _options, report) {
    const { consideration, adoption } = model.identity;
    const [first, last] = [consideration?.dates?.value.at(-1), adoption?.dates?.value.at(-1)];
    const [before, at] = [consideration?.dates?.at, adoption?.dates?.at];
    if (!first?.valid || !last?.valid || !before || !at || compareDates(last, first) >= 0) return;
    const written = (place: typeof at) =>
      oneLine(model.tree.blocks[place.block]?.text.slice(place.start, place.end) ?? '');
    report({
      ...at,
      message: 'found',
      args: { adopted: written(at), considered: written(before) },
      related: [{ ...before, message: 'related', args: {} }],
    });
  },
};
