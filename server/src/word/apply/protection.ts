import type { WordPackage } from '../package';
import { WordRefused } from '../refusal';
import { isOn } from '../styles';

/**
 * Throws {@link WordRefused} for a file that is protected against changes of its text. Protection that only forces changes to be tracked
 * allows ours (`w:edit` in ECMA-376 part 1, 17.15.1.29).
 */
export function refuseProtected(file: WordPackage): void {
  const settings = file.relatedTree(file.main, 'settings');
  const protection = settings ? settings.child(0, 'w:documentProtection') : -1;
  if (!settings || protection < 0 || !isOn(settings.attribute(protection, 'enforcement') ?? '0')) return;
  const edit = settings.attribute(protection, 'edit') ?? 'none';
  if (edit !== 'none' && edit !== 'trackedChanges')
    throw new WordRefused('protected', 'The document is protected against changes.');
}
