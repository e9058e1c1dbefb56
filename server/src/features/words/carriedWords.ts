import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';

/** Hidden data of a file: the kinds and counts of `word/patch/carriedData.ts`. */
interface HiddenDataCount {
  readonly kind: 'changes' | 'comments' | 'authors' | 'hidden' | 'properties' | 'template' | 'custom-xml' | 'rsids';
  readonly count: number;
}

/** Describes hidden data of one kind in a Word file: "12 tracked changes". */
export function hiddenDataText({ kind, count }: HiddenDataCount, language: DisplayLanguage): string {
  const { t, plural } = speakerFor(language);
  switch (kind) {
    case 'changes':
      return plural(count, '{0} tracked change', '{0} tracked changes');
    case 'comments':
      return plural(count, '{0} comment', '{0} comments');
    case 'authors':
      return plural(count, '{0} name of an author', '{0} names of authors');
    case 'hidden':
      return plural(count, '{0} piece of hidden text', '{0} pieces of hidden text');
    case 'properties':
      return plural(count, '{0} property', '{0} properties');
    case 'template':
      return t('the address of its template');
    case 'custom-xml':
      return plural(count, '{0} part with data of other programs', '{0} parts with data of other programs');
    case 'rsids':
      return plural(count, '{0} mark of an editing session', '{0} marks of editing sessions');
  }
}
