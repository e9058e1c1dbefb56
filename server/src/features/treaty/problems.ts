import type { DisplayLanguage } from '../../display/displayLanguage';
import { type Speaker, speakerFor } from '../../display/speaker';
import type { TreatyProblem, TreatyReading } from '../../syntax/treaty/readTreaty';
import { instrumentName } from '../words/officialNames';

/** The problems of a treaty file with their lines, one sentence each. A single sentence covers all absent articles. */
export function problemWords(
  { problems, count }: TreatyReading,
  language: DisplayLanguage,
): readonly { readonly line: number; readonly message: string }[] {
  const translator = speakerFor(language);
  const absentArticles = problems.filter(({ kind }) => kind === 'absent').map(({ article }) => article);
  const words = problems
    .filter(({ kind }) => kind !== 'absent')
    .map((problem) => ({ line: problem.line, message: oneProblem(problem, count, translator) }));
  if (absentArticles.length > 0) {
    const message = translator.plural(
      absentArticles.length,
      'Article {1} not found.',
      'Articles {1} not found.',
      numberRunsText(absentArticles),
    );
    words.push({ line: 0, message });
  }
  return words;
}

function oneProblem({ kind, article, place }: TreatyProblem, count: number, says: Speaker): string {
  const { t, plural } = says;
  switch (kind) {
    case 'missing':
      return t('Article {0} left out: {1} was not found.', article, problemPlaceText(place, says));
    case 'extra':
      return t('Article {0} left out: it has no {1}.', article, problemPlaceText(place, says));
    case 'unmarked':
      return t('Article {0} left out: the file gives no numbers to its paragraphs or letters.', article);
    case 'cut-off':
      return t('Article {0} left out: it breaks off in the middle of a sentence.', article);
    case 'empty':
      return t('Article {0} left out: {1} is not there.', article, problemPlaceText(place, says));
    case 'not-there':
      return plural(
        count,
        'Article {1} left out: the instrument has {0} article.',
        'Article {1} left out: the instrument has {0} articles.',
        article,
      );
    case 'absent':
      return t('Article {0} not found.', article);
  }
}

function problemPlaceText(place: string, { t }: Speaker): string {
  if (place === '') return t('its beginning');
  return place.startsWith('(') ? t('subparagraph {0}', place) : t('paragraph {0}', place);
}

/** 1, 2, 3, 7 → "1–3, 7". */
function numberRunsText(numbers: readonly number[]): string {
  const result: string[] = [];
  for (let i = 0; i < numbers.length; ) {
    let lastIndex = i;
    while (numbers[lastIndex + 1] === (numbers[lastIndex] ?? 0) + 1) lastIndex++;
    result.push(lastIndex > i ? `${numbers[i]}–${numbers[lastIndex]}` : String(numbers[i]));
    i = lastIndex + 1;
  }
  return result.join(', ');
}

/** The result of reading a file in one line: "Convention on Migrant Workers: 91 of 93 articles", or why it was refused. */
export function treatyReadingText(
  { instrument, refusal, text, count }: TreatyReading,
  language: DisplayLanguage,
): string {
  const { t, plural } = speakerFor(language);
  if (refusal?.kind === 'unread') return t('The file was not read: {0}', refusal.why);
  if (instrument === undefined) return t('The file does not say which treaty it is.');
  const title = instrumentName(instrument, language);
  if (refusal?.kind === 'title') return t('This is not the {0}: the file is headed “{1}”', title, refusal.title);
  if (refusal)
    return refusal.read === 0
      ? t('This is not the {0}: none of {1} articles has its paragraphs and letters', title, refusal.articles)
      : plural(
          refusal.read,
          'This is not the {1}: only {0} of {2} articles has its paragraphs and letters',
          'This is not the {1}: only {0} of {2} articles have its paragraphs and letters',
          title,
          refusal.articles,
        );
  const articleCount = text?.articles.length ?? 0;
  return articleCount === count
    ? t('{0}: all {1} articles', title, count)
    : t('{0}: {1} of {2} articles', title, articleCount, count);
}
