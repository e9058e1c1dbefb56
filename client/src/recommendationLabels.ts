import type { FollowUpLabels } from '../pages/followUp/followUpTalk';
import type { RecommendationsLabels } from '../pages/recommendations/talk';
import { spokenLanguage, t } from './l10n';

/** The labels of the recommendations page, in the display language. */
export function recommendationsLabels(): RecommendationsLabels {
  return {
    language: spokenLanguage(),
    title: t('Recommendations'),
    filter: t('Filter recommendations'),
    clear: t('Clear filter'),
    group: t('Group by'),
    sort: t('Sort by'),
    groupings: {
      section: t('By section'),
      article: t('By article'),
      addressee: t('By addressee'),
      none: t('Not grouped'),
    },
    sortings: {
      paragraph: t('In order'),
      followUp: t('Follow-up first'),
      cited: t('Most cited first'),
      words: t('Longest first'),
    },
    columns: {
      followUp: t('Follow-up'),
      number: t('Para.'),
      text: t('Recommendation'),
      concern: t('Concern'),
      articles: t('Articles'),
      addressee: t('Addressee'),
      cited: t('Cited in'),
      words: t('Words'),
    },
    count: { one: t('{0} recommendation'), many: t('{0} recommendations') },
    shown: t('{0} of {1}'),
    ticked: { one: t('{0} is for follow-up'), many: t('{0} are for follow-up') },
    wordCount: { one: t('{0} word'), many: t('{0} words') },
    article: t('Article {0}'),
    articleOf: t('{1}, article {0}'),
    noArticle: t('No article named'),
    noAddressee: t('No addressee named'),
    noSection: t('Without a heading'),
    paragraph: t('Paragraph {0}'),
    concern: t('Concern in paragraph {0}'),
    articles: t('Articles {0}'),
    addressedTo: t('Addressed to {0}'),
    citedIn: t('Cited in paragraph {0}'),
    isFollowUp: t('For follow-up'),
    isPartly: t('For follow-up in part'),
    tick: t('Follow up on paragraph {0}'),
    nothing: t('Open concluding observations to see their recommendations.'),
    noMatch: t('No recommendation has “{0}”.'),
    loading: t('Reading the recommendations…'),
    sortToMove: t('Recommendations are moved in their own order, by section or not grouped.'),
    moved: t('Paragraph {0} was moved.'),
  };
}

/** The labels of the follow-up page, in the display language. */
export function followUpLabels(): FollowUpLabels {
  return {
    language: spokenLanguage(),
    title: t('Follow-Up'),
    columns: { recommendation: t('Recommendation'), said: t('What was said about it') },
    due: t('Due {0}'),
    paragraph: t('Paragraph {0}'),
    kinds: {
      'follow-up-report': t('Follow-up report'),
      'list-of-issues': t('List of issues'),
      'list-of-issues-prior': t('List of issues prior to reporting'),
      replies: t('Replies'),
      'state-report-initial': t('Initial report'),
      'state-report-periodic': t('Periodic report'),
      'common-core-document': t('Common core document'),
      'concluding-observations': t('Concluding observations'),
    },
    otherKind: t('Document'),
    place: t('para. {0}'),
    replyTo: t('reply to {0}'),
    nothingSaid: t('No document of the folder names this paragraph.'),
    part: t('Searched: {0}'),
    nothing: t('Open concluding observations to see what became of their recommendations.'),
    loading: t('Reading the documents of the folder…'),
  };
}
