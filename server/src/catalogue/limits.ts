/**
 * How long a document may be, by kind. Sources: General Assembly resolution 68/268 of 9 April 2014, the guidelines page of the Office of
 * the High Commissioner for Human Rights (OHCHR), the United Nations Editorial Manual.
 *
 * Committees and sections set their own targets, so every limit here is a default for a setting.
 */

/** The kinds of document that are distinguished, in the order of the reporting cycle. */
export const DOCUMENT_KINDS = [
  'common-core-document',
  'state-report-initial',
  'state-report-periodic',
  'list-of-issues',
  'list-of-issues-prior',
  'replies',
  'concluding-observations',
  'follow-up-report',
  'general-comment',
  'views',
  'corrigendum',
  'other',
] as const;

/** A kind from {@link DOCUMENT_KINDS}. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A default word limit and its reliability. */
export interface WordLimit {
  readonly kind: DocumentKind;
  /** The limit in words; undefined if no limit is known, although there may be one. */
  readonly words: number | undefined;
  /** `advisory`: the source only recommends the figure, so exceeding it warrants a hint at most. */
  readonly force: 'limit' | 'advisory' | 'none';
  /** Whether annexes issued in the document count. The cover page and the masthead never do (memory). */
  readonly annexesCount: boolean;
  readonly source: string;
  /** `memory`: neither the figure nor its application to this kind was verified; never the basis for an error. */
  readonly status: 'verified' | 'memory';
  /** The date from which the limit applies, as yyyy-mm-dd. */
  readonly since: string | undefined;
}

/** The General Assembly resolution that limits the length of documents of treaty bodies and States parties, and its date of adoption. */
export const LIMITING_RESOLUTION = { resolution: '68/268', adopted: '2014-04-09' };

const RESOLUTION = `General Assembly resolution ${LIMITING_RESOLUTION.resolution}`;

const LIMITS: Readonly<Record<DocumentKind, WordLimit>> = {
  'common-core-document': stateReportLimit('common-core-document', 42_400),
  'state-report-initial': stateReportLimit('state-report-initial', 31_800),
  'state-report-periodic': stateReportLimit('state-report-periodic', 21_200),
  'list-of-issues': treatyBody('list-of-issues'),
  'list-of-issues-prior': treatyBody('list-of-issues-prior'),
  replies: {
    kind: 'replies',
    words: 10_700,
    force: 'advisory',
    annexesCount: false,
    source: 'OHCHR, guidelines and tools for reporting',
    status: 'verified',
    since: undefined,
  },
  'concluding-observations': treatyBody('concluding-observations'),
  'follow-up-report': unknownLimit('follow-up-report'),
  'general-comment': treatyBody('general-comment'),
  views: unknownLimit('views'),
  corrigendum: unknownLimit('corrigendum'),
  other: unknownLimit('other'),
};

/** The default limit for a kind of document. Every kind has an entry; `words` is undefined if no figure is known. */
export function wordLimitOf(kind: DocumentKind): WordLimit {
  return LIMITS[kind];
}

// All three figures are on the OHCHR page; that the last two also come from paragraph 16 is from memory.
function stateReportLimit(kind: DocumentKind, words: number): WordLimit {
  return {
    kind,
    words,
    force: 'limit',
    annexesCount: false,
    source: `${RESOLUTION}, para. 16`,
    status: 'verified',
    since: LIMITING_RESOLUTION.adopted,
  };
}

// Paragraph 15 covers each document produced by a treaty body; that the given kind is among them is an inference.
function treatyBody(kind: DocumentKind): WordLimit {
  return {
    kind,
    words: 10_700,
    force: 'limit',
    annexesCount: true,
    source: `${RESOLUTION}, para. 15`,
    status: 'memory',
    since: LIMITING_RESOLUTION.adopted,
  };
}

function unknownLimit(kind: DocumentKind): WordLimit {
  return { kind, words: undefined, force: 'none', annexesCount: true, source: '', status: 'memory', since: undefined };
}
