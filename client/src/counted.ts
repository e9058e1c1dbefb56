import { groupedIn } from '../../server/src/display/numbers';
import { spokenLanguage } from './l10n';

/** A count as United Nations documents write it in the language that is spoken: "10,700". */
export function grouped(count: number): string {
  return groupedIn(spokenLanguage(), count);
}
