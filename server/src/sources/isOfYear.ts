import type { DocumentModel } from '../model/document';

/**
 * Whether a document may be the one that a citation dates: the year may be that of its adoption, session or date. True if the citation
 * gives no year or the document has none.
 */
export function concernsYear(
  { identity: { date, adoption, session } }: DocumentModel,
  year: number | undefined,
): boolean {
  const dates = [date?.value, ...(adoption?.dates?.value ?? []), session?.from?.value, session?.to?.value];
  const years = dates.flatMap((one) => one?.year ?? []);
  return year === undefined || years.length === 0 || years.includes(year);
}
