import type { WordPackage } from '../parts/package';
import { WordRefused } from '../parts/refusal';
import { isToggledOn } from '../parts/styles';
import { prefixIn, WORD_NAMESPACES } from '../patch/parts/ancestry';

/**
 * Throws {@link WordRefused} for a file that is protected against edits. Protection that only enforces change tracking permits ours
 * (`w:edit` in ECMA-376 part 1, 17.15.1.29).
 */
export function refuseProtected(file: WordPackage): void {
  const settings = file.relatedTree(file.main, 'settings');
  const protection = settings ? settings.child(0, 'w:documentProtection') : -1;
  if (!settings || protection < 0 || !isToggledOn(settings.attribute(protection, 'enforcement') ?? '0')) return;
  const edit = settings.attribute(protection, 'edit') ?? 'none';
  if (edit !== 'none' && edit !== 'trackedChanges')
    throw new WordRefused('protected', 'The document is protected against changes.');
}

/**
 * Throws {@link WordRefused} for a file that cannot be written: its document declares no prefix, without which attributes of new elements
 * could not be named, or has an encoding that cannot be written.
 */
export function refuseUnwritable(file: WordPackage): void {
  const document = file.tree(file.main);
  if (document && prefixIn(document, WORD_NAMESPACES) === undefined)
    throw new WordRefused('unwritable', 'The file cannot be changed: its document is written in an unusual way.');
  file.encode(file.main, '');
}
