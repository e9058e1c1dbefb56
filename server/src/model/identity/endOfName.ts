import { isSpace, isWordUnit } from '../../text/characterKinds';
import { isCapital, isNameUnit } from '../base/units';

/** The end of a run of capitalized words on one line, possibly joined by short connecting words; undefined if there is none. */
export function endOfName(
  text: string,
  start: number,
  end: number,
  connectors: ReadonlySet<string>,
): number | undefined {
  let nameEnd: number | undefined;
  for (let at = start; at < end && isWordUnit(text.charCodeAt(at)); ) {
    let p = at;
    while (p < end && isNameUnit(text, p)) p++;
    if (isCapital(text, at)) nameEnd = p;
    else if (!connectors.has(text.slice(at, p).toLowerCase())) break;
    at = p;
    while (at < end && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13 && isSpace(text.charCodeAt(at))) at++;
    if (at === p) break;
  }
  return nameEnd;
}
