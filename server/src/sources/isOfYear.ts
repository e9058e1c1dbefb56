import type { DocumentModel } from '../model/document';

/**
 * Whether a document may be the one for which a citation writes a year: that of its adoption, its session or its date. True where no year
 * is written, or the document gives none.
 */
export function isOfYear({ identity: { date, adoption, session } }: DocumentModel, year: number | undefined): boolean {
  const dates = [date?.value, ...(adoption?.dates?.value ?? []), session?.from?.value, session?.to?.value];
  const years = dates.flatMap((one) => one?.year ?? []);
  return year === undefined || years.length === 0 || years.includes(year);
}
