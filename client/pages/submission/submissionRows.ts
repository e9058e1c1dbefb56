import type { SubmissionItem, SubmissionReport } from '../../../server/src/protocol';

/** The findings of one paragraph, or the ignored findings. */
export interface SubmissionGroup {
  readonly key: string;
  /** The paragraph as given in the report; undefined for ignored findings. */
  readonly paragraph: string | undefined;
  readonly rows: readonly SubmissionRow[];
}

/** A finding with a key that is stable across reports. */
export interface SubmissionRow {
  readonly key: string;
  readonly item: SubmissionItem;
  readonly isIgnored: boolean;
}

/** The group key of ignored findings. */
export const IGNORED_GROUP = 'ignored';

/** Groups findings that satisfy `isListed` by paragraph in text order; ignored ones come last. */
export function submissionGroups(
  { items, ignored }: SubmissionReport,
  isListed: (item: SubmissionItem) => boolean,
): readonly SubmissionGroup[] {
  const keys = new Map<string, number>();
  const rowOf = (item: SubmissionItem, isIgnored: boolean): SubmissionRow => {
    const words = `${isIgnored ? 'ignored' : 'open'} ${item.rule} ${item.place} ${item.text}`;
    const count = (keys.get(words) ?? 0) + 1;
    keys.set(words, count);
    return { key: `${words} ${count}`, item, isIgnored };
  };
  const groups: { key: string; paragraph: string; rows: SubmissionRow[] }[] = [];
  const occurrenceCounts = new Map<string, number>();
  for (const item of items) {
    if (!isListed(item)) continue;
    const { paragraph } = item;
    const lastGroup = groups.at(-1);
    if (lastGroup?.paragraph === paragraph) lastGroup.rows.push(rowOf(item, false));
    else {
      const count = (occurrenceCounts.get(paragraph) ?? 0) + 1;
      occurrenceCounts.set(paragraph, count);
      groups.push({ key: `in ${paragraph} ${count}`, paragraph, rows: [rowOf(item, false)] });
    }
  }
  const ignoredRows = ignored.filter(isListed).map((item) => rowOf(item, true));
  return [
    ...groups,
    ...(ignoredRows.length > 0 ? [{ key: IGNORED_GROUP, paragraph: undefined, rows: ignoredRows }] : []),
  ];
}
