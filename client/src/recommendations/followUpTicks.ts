import { type TextDocument, window } from 'vscode';
import { type CitableParams, FOLLOW_UP, type FollowUpAnswer } from '../../../server/src/protocol';
import { askPeriod } from '../operations/citing';
import { operateIn } from '../operations/operationCommands';
import type { OperationResult } from '../operations/operationQuestions';
import type { ReferencesToSee } from '../operations/referencesToSee';
import type { Session } from '../session/session';
import { t } from '../shown/l10n';

/**
 * Adds a place to the list in the follow-up paragraph or removes it, like the command that lets the user pick all of them. A paragraph
 * includes its subparagraphs.
 */
export async function tickFollowUp(
  session: Session,
  toSee: ReferencesToSee,
  document: TextDocument,
  place: string,
  isOn: boolean,
): Promise<OperationResult> {
  const client = await session.whenConnected();
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const params: CitableParams = { uri, position: { line: 0, character: 0 } };
  const answer = await client.sendRequest<FollowUpAnswer | null>(FOLLOW_UP, params);
  if (!answer) return 'refused';
  const otherNumbers = answer.items.flatMap((item) =>
    item.isPresent && !isWithin(item.place, place) ? [item.place] : [],
  );
  const places = isOn ? sortedPlaces(answer, [...otherNumbers, place]) : otherNumbers;
  const period = answer.paragraph === '' && isOn ? await askPeriod() : '';
  if (period === undefined) return 'cancelled';
  if (document.version !== answer.version) {
    void window.showInformationMessage(t('The text was changed in the meantime. Try again.'));
    return 'refused';
  }
  return operateIn(session, toSee, { document }, document.positionAt(0), {
    kind: 'follow-up',
    places,
    period,
    deadline: answer.paragraph === '',
  });
}

/** Whether a place equals another or is below it: "12 (a)" is within "12". */
function isWithin(place: string, other: string): boolean {
  return place === other || place.startsWith(`${other} (`);
}

/** Sorts places in text order. */
function sortedPlaces({ items }: FollowUpAnswer, places: readonly string[]): readonly string[] {
  const tickedPlaces = new Set(places);
  return items.flatMap((item) => (tickedPlaces.has(item.place) ? [item.place] : []));
}
