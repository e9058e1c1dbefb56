import { isOneSlip } from './slip';

/**
 * The only one of some names that is one typo away, or differs only in capitals and hyphens; undefined if there is none, or more than one.
 */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const bareName = bare(name);
  const candidates = names.filter((one) => bare(one) === bareName || isOneSlip(bare(one), bareName));
  return candidates.length === 1 ? candidates[0] : undefined;
}
