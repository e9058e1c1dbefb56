import { committeeOf } from '../../catalogue/committees';
import { JOINT_COMMENTS } from '../../catalogue/jointComments';
import type { DocumentSymbol } from '../../syntax/symbols/symbol';

/**
 * The treaties of the other committees that adopted a general comment jointly, by its symbol, "CMW/C/GC/3-CRC/C/GC/22", or by the catalogue
 * if the symbol gives one committee's part alone. Empty for any other document.
 */
export function treatiesOfPartners(symbol: DocumentSymbol | undefined): readonly string[] {
  if (symbol?.series !== 'GC') return NONE;
  const committees = symbol.joint.map(({ committee }) => committee);
  for (const pair of JOINT_COMMENTS) {
    const ownNumber = pair.find((one) => one.committee === symbol.committee && one.number === symbol.number?.from);
    if (ownNumber) committees.push(...pair.filter((one) => one !== ownNumber).map(({ committee }) => committee));
  }
  const treaties = committees.flatMap((id) => committeeOf(id ?? '')?.instrument ?? []);
  return treaties.length === 0 ? NONE : [...new Set(treaties)];
}

const NONE: readonly string[] = [];
