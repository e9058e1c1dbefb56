import { COMMENTS_UNTIL } from '../../catalogue/commentYears';
import { INSTRUMENTS } from '../../catalogue/instruments';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { listWords } from '../../display/joinedWords';
import { type Speaker, speakerFor } from '../../display/speaker';
import type { CheckedCitation, NotChecked } from '../../sources/heldCitation';
import type { WordDifference } from '../../sources/likeness';
import { instrumentName } from '../words/officialNames';

const REASONS = {
  draft: 'not checked: the source is a draft',
  'advance-unedited': 'not checked: the source is an advance unedited version',
  'other-language': 'not checked: the source is in another language',
  extract: 'not checked: the source is not complete',
  corrected: 'not checked: the source has a corrigendum',
  converted: 'not checked: characters of the source were lost',
  'not-at-hand': 'not checked: the source is not at hand',
  'no-official-text': 'not checked: no official text of the treaty is at hand',
  'words-differ': 'not checked: import the official text to compare',
  'article-not-read': 'not checked: the official text at hand lacks the article',
  amended: 'not checked: the provision was amended',
  'out-of-order': 'not checked: the parts stand in the source in another order',
  'not-closed': 'not checked: a quotation mark is missing',
  'no-source-named': 'not checked: no source is named',
  'source-uncertain': 'not checked: it is not certain what is cited',
  'other-year': 'not checked: the document at hand is of another year',
  'structure-unverified': 'not checked: the structure of the article was not verified',
  'comment-unknown': 'not checked: the list of general comments, of {0}, ends before it',
} as const satisfies Record<NotChecked, string>;

/** The verdict on a citation, in a language: "verbatim", "not verbatim (para. 12): …". */
export function verdictText(citation: CheckedCitation, language: DisplayLanguage): string {
  const translator = speakerFor(language);
  const { t } = translator;
  const sourceSuffix = citation.whereSource === undefined ? '' : `${instrumentName(citation.whereSource, language)}, `;
  const location = `${sourceSuffix}${(citation.where ?? []).join(', ')}`;
  switch (citation.verdict) {
    case 'found':
      return t('found');
    case 'no-such-place':
      return citation.last === undefined || citation.last === ''
        ? t('no such place')
        : t('no such place; it has {0}', lastPlaceText(citation, translator));
    case 'verbatim':
      return t('verbatim');
    case 'verbatim-elsewhere':
      return t('verbatim, other paragraph: {0}', location);
    case 'not-verbatim':
      if (citation.where === undefined) return t('not verbatim: the source has no such words');
      return t(
        'not verbatim ({0}): {1}',
        location,
        listWords(
          (citation.differences ?? []).map((one) => differenceText(one, translator)),
          language,
        ),
      );
    case 'not-checked':
      return t(REASONS[citation.reason ?? 'source-uncertain'], COMMENTS_UNTIL);
  }
}

/** The name of a source: a symbol, or the name of an instrument in the language; empty if no source is named. */
export function sourceText({ source }: CheckedCitation, language: DisplayLanguage): string {
  return Object.hasOwn(INSTRUMENTS, source) ? instrumentName(source, language) : source;
}

/** The nearest existing part of a missing place: the letters of the paragraph, or the last section, paragraph or article. */
function lastPlaceText({ last = '', copy, section }: CheckedCitation, { t }: Speaker): string {
  if (section) return t('sections up to {0}', last);
  if (last.startsWith('(')) return last;
  return copy ? t('paragraphs up to {0}', last) : t('articles up to {0}', last);
}

/** A difference between source and quotation: "interests" for "interest". */
function differenceText({ source, quotation }: WordDifference, { t }: Speaker): string {
  if (source === '') return t('“{0}” is not in the source', quotation);
  if (quotation === '') return t('“{0}” is left out', source);
  return t('“{0}” for “{1}”', quotation, source);
}
