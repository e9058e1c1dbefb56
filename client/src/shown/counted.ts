import { groupedIn } from '../../../server/src/display/numbers';
import { currentLanguage } from './l10n';

/** Formats a count in United Nations style for the display language: "10,700". */
export function groupDigits(count: number): string {
  return groupedIn(currentLanguage(), count);
}
