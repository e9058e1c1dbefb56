import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import type { ComparedPart } from '../../edits/compare/comparison';
import type { Table } from '../words/tableForms';
import { changeKindText, markedText, renamedWords, unitsPlace, wordsInBrief } from './comparisonWords';

const PLAIN = { gone: ['[-', '-]'], new: ['{+', '+}'], written: (text: string) => text } as const;

/** Whether a part has changed other than by renumbering, so that it must be read. */
export function isToRead({ change }: ComparedPart): boolean {
  return change !== 'same' && change !== 'renumbered';
}

/** The words of a part in brief as plain text: deletions as [-…-], insertions as {+…+}, as in Git’s word diff. */
export function plainChangeText(part: ComparedPart): string {
  return markedText(part.isReworded ? wordsInBrief(part.words) : wordsInBrief(part.words.slice(0, 1)), PLAIN);
}

/** Parts of two drafts as a table, one row each. */
export function comparisonTable(parts: readonly ComparedPart[], title: string, language: DisplayLanguage): Table {
  const { t } = speakerFor(language);
  return {
    title,
    rows: [
      [t('Before'), t('After'), t('Change'), t('Words')],
      ...parts.map((part) => [
        unitsPlace(part.before, language),
        unitsPlace(part.after, language),
        changeKindText(part, language),
        [plainChangeText(part), ...renamedWords(part, language)].join('\n'),
      ]),
    ],
  };
}
