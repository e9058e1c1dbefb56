/**
 * Changes of States' names, with the date since which each name in `states.ts` has applied. From memory, as notified to the United Nations;
 * if the day is uncertain, a later one is given. Never the basis for an error.
 */

/** A change of a State's name. */
interface NameChange {
  readonly code: string;
  /** The first day of the current name, as yyyy-mm-dd. */
  readonly since: string;
  /** Whether the current name was rare before. */
  readonly isNew: boolean;
  /** Whether the formal name changed as well: the Republic of Türkiye. */
  readonly isFormalToo: boolean;
}

/** The name changes relevant to documents of treaty bodies. */
export const NAME_CHANGES: readonly NameChange[] = [
  { code: 'TUR', since: '2022-06-01', isNew: true, isFormalToo: true },
  { code: 'SWZ', since: '2018-07-01', isNew: true, isFormalToo: true },
  { code: 'CZE', since: '2016-07-01', isNew: true, isFormalToo: false },
  { code: 'MKD', since: '2019-02-12', isNew: true, isFormalToo: false },
  { code: 'CPV', since: '2013-11-01', isNew: true, isFormalToo: true },
  { code: 'LBY', since: '2011-10-01', isNew: false, isFormalToo: false },
  { code: 'MMR', since: '1989-07-01', isNew: false, isFormalToo: false },
  { code: 'COD', since: '1997-06-01', isNew: false, isFormalToo: false },
  { code: 'BOL', since: '2009-04-01', isNew: false, isFormalToo: false },
  { code: 'TLS', since: '2002-10-01', isNew: false, isFormalToo: false },
];
