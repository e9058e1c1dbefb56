import { groupedIn } from '../../../server/src/display/numbers';
import { spokenLanguage } from './l10n';

/** A count in United Nations style, in the display language: "10,700". */
export function groupDigits(count: number): string {
  return groupedIn(spokenLanguage(), count);
}
