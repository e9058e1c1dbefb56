import { compilePattern } from '../../pattern';

const REPORT = compilePattern`report|reports`;
const LIMIT = compilePattern`limit|limits`;
const ARTICLE = compilePattern`its|the|their|a|an`;

/** Words about the length of a document. `…Before` patterns end directly before the number. */
export const LIMITS = {
  words: compilePattern`words|word`.like('21,200 words'),
  word: compilePattern`word`.like('their word limit'),
  limit: compilePattern`${LIMIT}`.like('the 31,800-word limit'),
  /** A term that may introduce the number: "their word limit is 21,200". */
  wordLimit: compilePattern`word [${LIMIT}]|count`.like('word limit for common core documents'),
  /** Words that make the number after them a limit. */
  strong: compilePattern`exceed|exceeding|exceeds|limit|limits|limited|maximum|longer|most | no|not more`.like(
    'should not exceed',
    'no more than',
  ),
  upTo: compilePattern`up to`.like('of up to 21,200 words'),
  more: compilePattern`more`.like('no more than'),
  /** Words that may come between such a word and the number: "the limit for initial reports is". */
  between:
    compilePattern`than|to|of|is|are|be|a|the|set|at|which|established|applicable|for|its|initial|length|second|third|fourth|fifth|sixth|seventh|eighth
    | next|by|in|general|assembly|resolution|periodic|common|core|document|documents|report|reports|combined|such|word|words|and|being|that|this|those|these`.like(
      'the limit for initial reports is',
    ),
  length:
    compilePattern`limit|limits|limited|limitation|exceed|exceeds|exceeded|exceeding|surpass|maximum|length|longer|restrict|restricted|restriction|confine|confined
    | capped|ceiling|within|recommended|advised|[take|taken|takes up]|[run|runs|running to]|[more|fewer|less than]|[at the? most]`.like(
      'of at most 21,200 words',
    ),
  /** "10,700 words maximum", "10,700 words at most", "for which 10,700 words are recommended" */
  mostAfter:
    compilePattern`words? ,? maximum|[at|as the|a? most|maximum]|[or fewer|less]|[is|are recommended|advised|suggested|[the limit|maximum]]`.like(
      'words or fewer',
    ),
  /** Verbs for the permitted length: "which can fill", "is not to stretch beyond". */
  modalBefore:
    compilePattern`may|can|must|should|shall|cannot|[is|are|ought not? to]|stop|stops|end|ends|best <word>*7`.like(
      'is not to stretch beyond',
    ),
  /** In a sentence on length: "periodic reports: 21,200 words", "an initial report (31,800 words)". */
  namedBefore: compilePattern`report|reports|document|documents|reply|replies|answers :|(`.like(
    'an initial report (31,800 words)',
  ),
  /** The start of a statement about another document: "…, whereas the common core document may have 42,400 words". */
  contrast: compilePattern`; | , whereas|while|and|but`.like(', whereas the common core document'),

  // The document that the limit applies to.
  oneDocument: compilePattern`single|one document`.like('in a single document'),
  for: compilePattern`for`.like('the limit for periodic reports'),
  coreBefore: compilePattern`core`.like('the common core document'),
  /** Makes “such documents” refer back. */
  pointsBefore: compilePattern`such|that|these|those|this|the`.like('such documents'),
  pronoun: compilePattern`&<small> it|they`.like('the paper, and it should not exceed'),
  asking: compilePattern`submit|send|provide|furnish`.like('to submit in writing additional information'),
  information: compilePattern`information|answers`.like('updated information'),
  responses: compilePattern`replies|responses`.like('its replies'),
  /** Kinds of documents without their own limit. */
  unlimitedOne: compilePattern`reply|annex|annexes`.like('an annex'),
  interim: compilePattern`follow-up|interim`.like('the interim report'),
  ofOrOn: compilePattern`of|on`.like('the form of'),
  report: compilePattern`${REPORT}`.like('its periodic reports'),
  document: compilePattern`document|documents`.like('such documents'),
  as: compilePattern`as`.like('as replies to a list of issues'),
  itOpens: compilePattern`It|They|Its|Their`.like('It should not exceed'),
  constitute: compilePattern`constitute|constitutes|form|forms`.like('constitute the report'),
  constituteOne: compilePattern`constitute|constitutes|form|forms ${ARTICLE}`.like(
    'will constitute its fourth periodic report',
  ),
  treatySpecificBefore: compilePattern`treaty-specific`.like('the treaty-specific document'),
  /** "In accordance with General Assembly resolution 68/268, they": only a resolution is named before the pronoun. */
  byResolution:
    compilePattern`[In accordance|line|keeping|conformity|compliance with]|[Pursuant to]|Under|Following|[According to]|[As required|decided|provided by|in]
    [paragraph <number> of]? the? [General Assembly|[Assembly's]]? resolution resolution=[<number> / <number>] [, para|paragraph .? <number>]?
    [of the General Assembly]? [of day=[<number> <name> <year>]]? [( <gap 8 ()> )]? ,? <end>`.like(
      'In accordance with General Assembly resolution 68/268,',
    ),

  // Documents named in a paragraph.
  otherReports: compilePattern`core document | follow-up report | interim`.like('the common core document'),
  replies: compilePattern`reply|replies`.like('its replies'),
  unlimited:
    compilePattern`[follow-up|special ${REPORT}]|interim|annex|annexes|addendum|addenda|[general comment|comments]|statement|statements|submissions|[guidelines is|are]`.like(
      'a follow-up report',
    ),
  kind: compilePattern`initial|periodic`.like('its initial report'),
  initial: compilePattern`initial`.like('its initial report'),
  periodic: compilePattern`periodic`.like('its periodic report'),
  periodicReport: compilePattern`periodic ${REPORT}`.like('its periodic report'),
  /** The paragraph takes precedence over the title: "the replies to which will constitute the second periodic report". */
  constituted:
    compilePattern`constitute|constitutes|form|forms ${ARTICLE} report=[[!of|on|for <word>]+8] ${REPORT}`.like(
      'will constitute the second periodic report',
    ),
  /** The preceding paragraph requests the limited document. */
  asked: compilePattern`submit|submission|invites|requests|asks|due`.like('requests the State party to submit'),
  namedInitial: compilePattern`initial <gap 10 .;> ${REPORT}`.like('the combined initial and second reports'),
  namedPeriodic: compilePattern`periodic ${REPORT} | treaty-specific`.like('the treaty-specific document'),
  namedCore: compilePattern`core document|documents|documentation`.like('the common core document'),
  namedReplies: compilePattern`reply|replies|response|responses|answer|answers`.like('its answers'),
} as const;
