import type { ParagraphPlace } from '../../model/base/target';
import { writtenPlace } from '../places/citable';
import type { IssueRow } from './issueRows';
import type { ReplyStart } from './replyParts';

/** The issues that a reply names, as cited, with the reply’s own numbering. */
export function issueText({ named = [] }: Pick<ReplyStart, 'named'>): string {
  return named.map(writtenPlace).join(', ');
}

/**
 * Corrects replies to a part of an issue whose heading has the number of an earlier, already answered issue: "17 (b)" after "18 (a)" means
 * 18 (b) if that is the next part in the list and no other reply names it.
 */
export function misnumberedStarts(starts: readonly ReplyStart[], rows: readonly IssueRow[]): readonly ReplyStart[] {
  const order = new Map(rows.map(({ written }, i) => [written, i]));
  const rowAfterNumber = new Map(rows.map(({ written }, i) => [written, rows[i + 1]]));
  const answeredPlaces = new Set(starts.flatMap(({ places }) => places));
  const seenPlaces = new Set<string>();
  const result: ReplyStart[] = [];
  for (const start of starts) {
    const place = onlyOf(start.named);
    const previousPlaces = result.at(-1)?.places;
    const expectedRow = previousPlaces?.length === 1 ? rowAfterNumber.get(previousPlaces[0] ?? '') : undefined;
    const isNextPart =
      place !== undefined &&
      expectedRow !== undefined &&
      expectedRow.level > 0 &&
      expectedRow.place.path.at(-1) === place.path.at(-1) &&
      expectedRow.place.path.length === place.path.length &&
      precedesInOrder(order, place.number, expectedRow.place.number) &&
      seenPlaces.has(place.number) &&
      (seenPlaces.has(writtenPlace(place)) || !order.has(writtenPlace(place))) &&
      !answeredPlaces.has(expectedRow.written);
    for (const one of start.places) seenPlaces.add(one).add(one.split(' ')[0] ?? '');
    result.push(isNextPart ? { ...start, places: [expectedRow.written], numbered: issueText(start) } : start);
  }
  return result;
}

function onlyOf(places: readonly ParagraphPlace[] | undefined): ParagraphPlace | undefined {
  return places?.length === 1 ? places[0] : undefined;
}

function precedesInOrder(order: ReadonlyMap<string, number>, number: string, other: string): boolean {
  const [at, otherTime] = [order.get(number), order.get(other)];
  return at !== undefined && otherTime !== undefined && at < otherTime;
}
