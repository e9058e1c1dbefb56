import type { DocumentModel } from '../model/document';
import { unitSpan } from './unitText';
import { versionUnits } from './versionUnits';

/** The start offsets of a unit in two versions, in UTF-16 code units of each text. */
interface PairedStarts {
  readonly start: number;
  readonly otherStart: number;
}

/** The units that both versions have, in the order of the first. */
export function versionPairs(model: DocumentModel, other: DocumentModel): readonly PairedStarts[] {
  const otherUnits = new Map(versionUnits(other).map((unit) => [unit.key, unit]));
  return versionUnits(model).flatMap((unit) => {
    const otherUnit = otherUnits.get(unit.key);
    if (!otherUnit) return [];
    return [{ start: unitSpan(model, unit).start, otherStart: unitSpan(other, otherUnit).start }];
  });
}
