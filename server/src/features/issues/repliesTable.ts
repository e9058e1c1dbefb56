import type { DisplayLanguage } from '../../display/displayLanguage';
import type { ServerSentence } from '../../display/french/frenchSentences';
import { listWords } from '../../display/joinedWords';
import { type Speaker, speakerFor } from '../../display/speaker';
import { placeShown } from '../words/placeNames';
import type { Table } from '../words/tableForms';
import type { AnsweredIssue, IssuesAndReplies } from './issuesAndReplies';
import type { Reply, ReplyGround } from './replyParts';

/** Grounds for pairing a reply with an issue, in words. */
export const GROUND_WORDS_OF_REPLIES: Readonly<Record<ReplyGround, ServerSentence>> = {
  citation: 'by reference',
  number: 'by number',
  quoted: 'question repeated',
  letter: 'by letter',
  subject: 'same heading',
  wording: 'words in common',
};

/** The issues of a list and the replies to each, as a table: a row for each issue and lettered part, then the unplaced replies. */
export function repliesTable(pairs: IssuesAndReplies, language: DisplayLanguage): Table {
  const translator = speakerFor(language);
  const { t } = translator;
  return {
    title: t('Issues raised and replies: {0}, {1}', pairs.list.name, pairs.replies.name),
    rows: [
      [
        t('Issue'),
        t('Section'),
        t('What was asked'),
        t('Paragraphs of the replies'),
        t('Reply'),
        t('Words'),
        t('Rests on'),
        t('Notes'),
      ],
      ...pairs.issues.map((issue) => issueCells(issue, translator)),
      ...pairs.unplaced.map((reply) => [
        '',
        '',
        '',
        reply.place,
        reply.text,
        String(reply.words),
        reply.by.text,
        t('Belongs to no issue of the list'),
      ]),
    ],
  };
}

function issueCells(issue: AnsweredIssue, says: Speaker): readonly string[] {
  const { t, language } = says;
  const { replies } = issue;
  return [
    placeShown(issue.written, language),
    issue.section,
    issue.text,
    replies.map(({ place }) => place).join('\n'),
    replies.map(({ text }) => text).join('\n'),
    replies.length === 0 ? '' : String(totalWords(replies)),
    replies.map(({ ground, by }) => t('{0}: {1}', t(GROUND_WORDS_OF_REPLIES[ground]), t('“{0}”', by.text))).join('\n'),
    listWords(issueNotes(issue, language), language),
  ];
}

/** The total word count of replies. */
export function totalWords(replies: readonly Pick<Reply, 'words'>[]): number {
  return replies.reduce((sum, { words }) => sum + words, 0);
}

/** Notes on an issue: that nothing answers it, or how it is answered. */
export function issueNotes(
  { state, replies, level, written }: AnsweredIssue,
  language: DisplayLanguage,
): readonly string[] {
  const { t } = speakerFor(language);
  const notes: string[] = [];
  if (state === 'unanswered') notes.push(t('Without a reply of its own'));
  if (state === 'with-the-whole') notes.push(t('Answered with the whole issue'));
  if (state === 'in-parts' && level === 0) notes.push(t('Answered in its parts'));
  const others = [...new Set(replies.flatMap((reply) => reply.with))].filter((place) => place !== written);
  if (others.length > 0)
    notes.push(t('Together with {0}', others.map((place) => placeShown(place, language)).join(', ')));
  const otherNumbers = [...new Set(replies.flatMap((reply) => (reply.numbered === '' ? [] : [reply.numbered])))];
  if (otherNumbers.length > 0)
    notes.push(t('Numbered {0} in the replies', otherNumbers.map((place) => placeShown(place, language)).join(', ')));
  if (replies.some(({ isOutOfOrder }) => isOutOfOrder)) notes.push(t('Out of order'));
  return notes;
}

/** The issues without a reply; a part is omitted if its whole issue has none. */
export function unansweredIssues({ issues }: IssuesAndReplies): readonly string[] {
  const open = new Set(issues.flatMap(({ state, written }) => (state === 'unanswered' ? [written] : [])));
  return [...open].filter((place) => !open.has(place.replace(/ \([^(]*$/, '')) || !place.includes(' '));
}

/** The length of the replies, the words left of the limit, and the issues without a reply, in sentences. */
export function repliesSummary(pairs: IssuesAndReplies, limit: number, language: DisplayLanguage): readonly string[] {
  const { t, plural, grouped } = speakerFor(language);
  const open = unansweredIssues(pairs).map((place) => placeShown(place, language));
  const count = plural(pairs.words, '{0} word', '{0} words');
  const remainder = limit - pairs.words;
  return [
    open.length === 0
      ? t('Each issue has a reply.')
      : plural(
          open.length,
          '{0} issue without a reply of its own: {1}',
          '{0} issues without a reply of their own: {1}',
          open.join(', '),
        ),
    limit <= 0
      ? t('The replies have {0}.', count)
      : remainder >= 0
        ? t('The replies have {0}; {1} of {2} are left.', count, grouped(remainder), grouped(limit))
        : t('The replies have {0}, {1} more than {2}.', count, grouped(-remainder), grouped(limit)),
  ];
}
