import { isOneSlip } from './slip';

/**
 * The only one of some names that is one typo away, or differs only in capitals and hyphens; undefined if there is none, or more than one.
 */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const simplify = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const bareName = simplify(name);
  const candidates = names.filter((one) => simplify(one) === bareName || isOneSlip(simplify(one), bareName));
  return candidates.length === 1 ? candidates[0] : undefined;
}
