import { OBSERVATIONS } from './documents';

/** When a report was considered and observations were adopted. */
export interface Dates {
  readonly considered?: string;
  readonly adopted?: string;
  readonly footnote?: string;
  readonly more?: string;
}

/** Observations with the dates of consideration and adoption. */
export function datedObservations({ considered, adopted, footnote, more = '' }: Dates): string {
  const held = (words: string, date: string | undefined) => (date ? `${words}, held on ${date}` : words);
  return `${OBSERVATIONS.replace('Xandoria', 'Xandoria*')}1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its ${held('275th meeting', considered)}, and adopted the present concluding observations at its ${held('288th meeting', adopted)}.
${more}${footnote ? `\n*\t${footnote}\n` : ''}`;
}
