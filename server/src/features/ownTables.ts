import { DISPLAY_LANGUAGES } from '../display/displayLanguage';
import { speakerFor } from '../display/speaker';

/** How much text to examine, in UTF-16 code units. */
const HEAD_LENGTH = 400;

/** The header rows of tables whose cells name documents. */
const HEADS: readonly string[] = DISPLAY_LANGUAGES.flatMap((language) => {
  const { t } = speakerFor(language);
  const matrix = [t('Paragraph'), t('Section'), t('Articles'), t('Recommendation')].join('\t');
  // Earlier versions did not record the State.
  const headingVariants = [[t('Document')], [t('Document'), t('State')]].map((first) => [...first, matrix].join('\t'));
  return [matrix, ...headingVariants, [t('Issue'), t('Section'), t('What was asked')].join('\t')];
});

/** Whether a text is a table exported by this program, which is not itself a document although it names some. */
export function isOwnColumnsTable(text: string): boolean {
  const head = text.slice(0, HEAD_LENGTH).trimStart();
  return HEADS.some((start) => head.startsWith(start));
}
