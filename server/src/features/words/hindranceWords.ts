import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';

/** Obstacles to a change in a Word file: the kinds of `word/patch/runs/hindrance.ts`. */
type HindranceKind = 'table' | 'section' | 'single' | 'link' | 'changes' | 'place' | 'control' | 'note' | 'otherwise';

/** The reason why a change cannot be made in a Word file: a sentence for the user. */
export function hindranceWords(hindrance: HindranceKind, language: DisplayLanguage): string {
  const { t } = speakerFor(language);
  switch (hindrance) {
    case 'table':
      return t('It is in a table or a text box, or contains a table. Change it in Word itself.');
    case 'section':
      return t('A section of the document ends with it.');
    case 'single':
      return t('It contains something that cannot be duplicated, such as a picture.');
    case 'link':
      return t('A link or a page header refers to it, and would be left without a target.');
    case 'changes':
      return t('Other people’s tracked changes or formatting are in the way. Accept or reject them in Word first.');
    case 'place':
      return t(
        'What would change there is not typed text, but a field, an equation, an automatic number or a note mark.',
      );
    case 'control':
      return t('It is in a content control, such as a choice or a locked field of a form. Change it in Word itself.');
    case 'note':
      return t('Notes and text boxes are added and deleted in Word itself, with their marks.');
    case 'otherwise':
      return t('Word would not number or show the paragraphs as intended, for example where a list starts again.');
  }
}
