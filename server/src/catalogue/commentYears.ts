import type { CommitteeId } from './committees';

/**
 * The years by which documents cite general comments and general recommendations: those of their adoption.
 *
 * Source: the catalogue of the repository lszoszk/generalcomments (`docs/documents.json`), whose dates are those of adoption or issue,
 * compared with the sessions in the compilation HRI/GEN/1/Rev.9 and with titles that include their year, both from memory. The years of
 * 2025 are from memory alone. None was checked in the document itself, so a year can support a query but nothing stronger. If two years are
 * in use, both are given, the more common first; a year that only the source supports is omitted.
 */
const YEARS: Readonly<Record<CommitteeId, readonly Years[]>> = {
  CMW: [[2011, 2010], 2013, 2017, 2017, 2021, 2024, 2025, 2025],
  // biome-ignore format: ten a line
  CRC: [
    2001, 2002, 2003, 2003, 2003, 2005, 2005, 2006, 2006, 2007,
    2009, 2009, 2011, 2013, 2013, 2013, 2013, [2014, 2019], 2016, 2016,
    2017, 2017, 2017, 2019, 2021, 2023,
  ],
  CRPD: [2014, 2014, 2016, 2016, 2017, 2018, 2018, 2022],
  // biome-ignore format: ten a line
  CEDAW: [
    1986, 1987, 1987, 1987, 1988, 1988, 1988, 1988, 1989, 1989,
    1989, 1989, 1989, 1990, 1990, 1991, 1991, 1991, 1992, 1992,
    1994, 1995, 1997, 1999, 2004, 2008, 2010, 2010, 2013, 2013,
    [2014, 2019], 2014, 2015, 2016, 2017, 2017, 2018, 2020, 2022, 2024,
  ],
  CAT: [1997, [2007, 2008], 2012, 2017],
  SPT: [2024],
  // biome-ignore format: ten a line
  CCPR: [
    1981, 1981, 1981, 1981, 1981, 1982, 1982, 1982, 1982, 1983,
    1983, 1984, 1984, 1984, 1986, 1988, 1989, 1989, 1990, 1992,
    1992, 1993, 1994, 1994, 1996, 1997, 1999, 2000, 2001, 2002,
    2004, 2007, 2008, 2011, 2014, 2018, 2020,
  ],
  // biome-ignore format: ten a line
  CESCR: [
    1989, 1990, 1990, 1991, 1994, 1995, 1997, 1997, 1998, 1998,
    1999, 1999, 1999, 2000, 2002, 2005, 2005, 2005, 2007, 2009,
    2009, 2016, 2016, 2017, 2020, 2022, 2025,
  ],
  // biome-ignore format: ten a line
  CERD: [
    1972, [1972, 1973], 1972, 1973, 1977, 1982, 1985, 1990, 1990, 1991,
    1993, 1993, 1993, 1993, 1993, 1993, 1993, 1994, 1995, 1996,
    1996, 1996, 1997, 1999, 2000, 2000, 2000, 2002, 2002, 2004,
    2005, 2009, 2009, 2011, 2013, 2020, 2024, 2025, 2025,
  ],
  CED: [2023],
};

type Years = number | readonly number[];

/** The years by which documents cite a general comment or recommendation; empty if it or the committee is unknown. */
export function yearsOfComment(committee: string, number: number): readonly number[] {
  const years = (YEARS as Readonly<Record<string, readonly Years[]>>)[committee]?.[number - 1] ?? NONE;
  return typeof years === 'number' ? [years] : years;
}

/** The year as cited with a general comment or recommendation: " (2011)"; empty if unknown. */
export function yearOfComment(committee: string, number: number): string {
  const [year] = yearsOfComment(committee, number);
  return year === undefined ? '' : ` (${year})`;
}

const NONE: readonly number[] = [];

/** The highest number of a general comment or recommendation of any committee. */
export const MAX_COMMENT_NUMBER = Math.max(...Object.values(YEARS).map((years) => years.length));

/** The last year that the list covers. */
export const COMMENTS_UNTIL = 2025;

/** The last number listed for a committee; infinite for a committee without a list. */
export function commentsListed(committee: string): number {
  return (YEARS as Readonly<Record<string, readonly Years[]>>)[committee]?.length ?? Number.POSITIVE_INFINITY;
}
