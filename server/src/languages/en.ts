import type { Language } from './language';

/** English. */
export const en: Language = {
  id: 'en',
  name: 'English',
  blocks: {
    titles: {
      'concluding-observations': [
        'concluding observations',
        'concluding comments',
        'draft concluding observations',
        'consideration of reports submitted by states parties',
      ],
      'list-of-issues-prior': ['list of issues prior to', 'list of issues and questions prior to', 'list of themes prior to'],
      'list-of-issues': ['list of issues', 'list of themes', 'list of issues and questions'],
      replies: ['replies of', 'replies to', 'replies by', 'written replies', 'responses to the list of issues'],
      'state-report': [
        'initial report', 'combined initial', 'second periodic report', 'third periodic report', 'fourth periodic report',
        'fifth periodic report', 'sixth periodic report', 'seventh periodic report', 'eighth periodic report',
        'ninth periodic report', 'tenth periodic report', 'periodic report', 'combined ', 'initial reports', 'reports submitted by',
      ],
      'common-core-document': ['common core document', 'core document forming part'],
      'follow-up-report': [
        'information received from', 'information provided by', 'follow-up report', 'report on follow-up',
        'report on the follow-up', 'comments by the government', 'additional information',
      ],
      'general-comment': ['general comment', 'general recommendation', 'joint general comment', 'joint general recommendation'],
      corrigendum: ['corrigendum'],
    },
    annexes: ['annexes', 'annex', 'appendix', 'appendices'],
    abbreviations: [
      'no', 'nos', 'art', 'arts', 'para', 'paras', 'subpara', 'subparas', 'sect', 'sects', 'chap', 'chaps', 'vol', 'p', 'pp',
      'mr', 'mrs', 'ms', 'dr', 'st', 'e.g', 'i.e', 'cf', 'etc', 'inc', 'co', 'add', 'corr', 'rev', 'v', 'vs', 'al', 'ed', 'eds', 'distr', 'gen',
    ],
    expectNumber: [
      'and', 'or', 'to', 'of', 'in', 'at', 'by', 'with', 'from', 'through', 'under', 'between', 'than', 'about', 'over',
      'paragraph', 'paragraphs', 'para', 'paras', 'article', 'articles', 'art', 'arts', 'subparagraph', 'subparagraphs',
      'no', 'nos', 'number', 'numbers', 'section', 'sections', 'sect', 'chapter', 'chap', 'rule', 'rules', 'annex', 'part',
      'resolution', 'resolutions', 'act', 'law', 'decree', 'target', 'targets', 'goal', 'goals', 'age', 'aged', 'ages', 'see', 'nearly', 'the', 'on', 'until', 'since', 'for',
    ],
    conjunctions: ['and', 'or', 'and/or'],
    footnoteOpeners: ['see', 'ibid', 'adopted', 'general', 'cf', 'official', 'united', 'available'],
    articleAbbreviations: ['art.', 'arts.', 'article ', 'articles '],
  },
  citations: {
    paragraph: ['paragraph', 'paragraphs', 'para', 'paras'],
    subparagraph: ['subparagraph', 'subparagraphs', 'sub-paragraph', 'sub-paragraphs', 'subpara', 'subparas'],
    article: ['article', 'articles', 'art', 'arts'],
    section: ['section', 'sections', 'sect', 'sects', 'chapter', 'chapters', 'chap', 'chaps', 'part', 'parts', 'annex', 'annexes', 'rule', 'rules', 'target', 'targets', 'goal', 'goals'],
    and: ['and', 'or'],
    to: ['to', 'through'],
    of: ['of', 'in', 'under', 'to'],
    determiner: ['the', 'its', 'their', 'this', 'these', 'that', 'those', 'present', 'said'],
    number: ['no', 'nos', 'number', 'numbers'],
    above: ['above'],
    below: ['below'],
    previous: ['previous', 'preceding', 'foregoing'],
    following: ['following', 'next', 'subsequent'],
  },
  meaning: { months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] },
};
