import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import type { IssuesAndReplies } from '../../features/issues/issuesAndReplies';
import { GROUND_WORDS_OF_REPLIES, issueNotes, repliesSummary } from '../../features/issues/repliesTable';
import type { Reply } from '../../features/issues/replyParts';
import { placeShown } from '../../features/words/placeNames';
import type { DocumentModel } from '../../model/document';
import type { IssuesAnswer, ReplyItem } from '../../protocol';

/** Issues and replies as sent to the client; `issuesModel` is the document that they were requested for. */
export function issuesAnswer(
  issuesModel: DocumentModel,
  list: DocumentModel,
  replies: DocumentModel,
  pairs: IssuesAndReplies,
  limit: number,
  language: DisplayLanguage,
): IssuesAnswer {
  const { t } = speakerFor(language);
  const item = (reply: Reply): ReplyItem => ({
    place: reply.place,
    text: reply.text,
    words: reply.words,
    position: replies.text.lines.positionAt(reply.name.start),
    by: `${t(GROUND_WORDS_OF_REPLIES[reply.ground])}: ${t('“{0}”', reply.by.text)}`,
  });
  return {
    uri: issuesModel.text.uri,
    version: issuesModel.text.version,
    list: pairs.list,
    replies: pairs.replies,
    listUri: list.text.uri,
    repliesUri: replies.text.uri,
    why: '',
    summary: repliesSummary(pairs, limit, language),
    issues: pairs.issues.map((issue) => ({
      place: placeShown(issue.written, language),
      level: issue.level,
      section: issue.section,
      text: issue.text,
      position: list.text.lines.positionAt(issue.name.start),
      isOpen: issue.state === 'unanswered',
      notes: issueNotes(issue, language),
      replies: issue.replies.map(item),
    })),
    unplaced: pairs.unplaced.map(item),
  };
}
