import type { FollowUpLabels } from '../../pages/followUp/followUpTalk';
import type { RecommendationsLabels } from '../../pages/recommendations/talk';
import { currentLanguage, t } from '../shown/l10n';
import { ownColumnNames } from './ownColumnFiles';

/** The labels of the recommendations page, in the display language. */
export function recommendationsLabels(): RecommendationsLabels {
  return {
    language: currentLanguage(),
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

/** The titles of the follow-up page, by content, in the display language. */
export function followUpTitles(): FollowUpLabels['titles'] {
  return {
    'follow-up': t('Follow-Up'),
    all: t('Follow-Up of All Recommendations'),
    issues: t('Issues and Replies'),
  };
}

/** The labels of the follow-up page, in the display language. */
export function followUpLabels(): FollowUpLabels {
  return {
    language: currentLanguage(),
    titles: followUpTitles(),
    columns: {
      recommendation: t('Recommendation'),
      said: t('What was said about it'),
      issue: t('Issue'),
      reply: t('Reply'),
    },
    filter: t('Filter'),
    clear: t('Clear filter'),
    scope: t('Recommendations shown'),
    scopes: { 'follow-up': t('For follow-up'), all: t('All recommendations') },
    group: t('Group by'),
    groupings: { none: t('In order'), section: t('By section'), article: t('By article') },
    shownColumns: t('Columns'),
    chooseObservations: t('Other Observations…'),
    observations: t('{0} ({1})'),
    state: t('State'),
    allStates: t('All States'),
    issues: t('Issues shown'),
    issueChoices: { all: t('All issues'), open: t('Without a reply') },
    otherText: t('Belongs to no issue of the list'),
    count: { one: t('{0} recommendation'), many: t('{0} recommendations') },
    issueCount: { one: t('{0} issue'), many: t('{0} issues') },
    shown: t('{0} of {1}'),
    noMatch: t('Nothing here has “{0}”.'),
    article: t('Article {0}'),
    articleOf: t('{1}, article {0}'),
    noArticle: t('No article named'),
    noSection: t('Without a heading'),
    isFollowUp: t('For follow-up'),
    silent: t('Says nothing: {0}'),
    absent: t('Not in the folder: {0}'),
    absentFor: t('Not in the folder for {0}: {1}'),
    notInNext: { reiterated: t('Not reiterated in {0}'), similar: t('No similar wording in {0}') },
    elsewhere: t('{0}: see {1}'),
    cites: t('under “{0}”'),
    earlierLater: t('earlier “{0}”, now “{1}”'),
    unplaced: t('Repeats earlier recommendations without saying which: {0}'),
    together: t('{0}; {1}'),
    wordCount: { one: t('{0} word'), many: t('{0} words') },
    documentCount: { one: t('{0} document'), many: t('{0} documents') },
    ownColumns: ownColumnNames(),
    ownField: t('{0}, paragraph {1}'),
    ownOpen: t('My notes'),
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
