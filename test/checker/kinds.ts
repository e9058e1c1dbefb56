/** A kind of error that the sets mark. */
export interface Kind {
  /** What an error of this kind is, in a few words. */
  readonly means: string;
  /** The rules that may find it. */
  readonly rules: readonly string[];
  /** Where the mark may be underlined elsewhere with equal right. */
  readonly anywhere?: true;
}

/** The kinds of errors by the name that their marks have. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'no-paragraph': {
    means: 'a paragraph or subparagraph of this document that does not exist',
    rules: ['paragraph-exists'],
  },
  range: { means: 'a range that runs backwards or holds one number', rules: ['range-order'] },
  twice: { means: 'a number named twice in one list', rules: ['repeated-reference'] },
  order: { means: 'a list of paragraphs out of order', rules: ['reference-order'] },
  self: { means: 'a subparagraph that cites itself', rules: ['self-reference'] },
  'follow-up': { means: 'a follow-up request for a paragraph that recommends nothing', rules: ['follow-up-target'] },
  'no-article': { means: 'an article, paragraph or letter that the treaty does not have', rules: ['article-exists'] },
  'short-symbol': { means: 'a shortened symbol that does not fit the one before it', rules: ['shortened-symbol'] },
  numbering: {
    means: 'gap, duplicate or disorder of paragraphs, subparagraphs, headings',
    rules: ['paragraph-numbering', 'subparagraph-numbering', 'heading-numbering'],
  },
  lone: { means: 'an A with no B', rules: ['heading-numbering', 'subparagraph-numbering'] },
  symbol: { means: 'a near miss of the symbol of a treaty body', rules: ['symbol-form', 'symbol-committee'] },
  committee: { means: 'the acronym of no committee', rules: ['symbol-committee', 'symbol-form', 'committee-acronym'] },
  own: {
    means: 'in the document’s own places, another State or committee',
    rules: ['symbol-state', 'symbol-committee', 'state-name'],
  },
  issues: { means: 'the list of issues under the symbol of the report', rules: ['symbol-role'] },
  meetings: {
    means: 'number of a meeting and of its record differ',
    rules: ['meeting-records', 'shortened-symbol'],
    anywhere: true,
  },
  'state-code': { means: 'the code of no State', rules: ['state-code'] },
  ordinal: { means: '2663th', rules: ['ordinal-form'] },
  date: { means: 'a date that is none', rules: ['impossible-date'] },
  session: { means: 'adoption outside the session', rules: ['adoption-session'], anywhere: true },
  before: { means: 'adoption before consideration', rules: ['adoption-order'], anywhere: true },
  deadline: { means: 'a deadline that does not fit its period', rules: ['deadline'] },
  due: { means: 'a report due before this one was considered', rules: ['report-due'] },
  limit: { means: 'the word limit of another kind of report', rules: ['report-limit'] },
  empty: { means: 'a heading with nothing under it', rules: ['empty-section'] },
  heading: { means: 'a heading without words', rules: ['empty-section'] },
  title: {
    means: 'the title names another kind or number of report than the symbol',
    rules: ['title-symbol'],
    anywhere: true,
  },
  placeholder: {
    means: 'XX, [date], a note, an unfinished job number in a document that is not a draft',
    rules: ['placeholder'],
  },
  leftover: { means: 'left over from a conversion', rules: ['conversion-leftover'] },
  percent: { means: 'percent, %', rules: ['per-cent'] },
  'date-form': { means: 'December 31, 2020; 14th March', rules: ['date-form'] },
  'citation-form': {
    means: 'not the form of the document’s date (comma to 2015, parentheses from 2016)',
    rules: ['article-form'],
  },
  abbreviation: { means: 'art., para. in running text', rules: ['abbreviation'] },
  dash: { means: 'a hyphen among en dashes, or the reverse', rules: ['range-dash'] },
  'comment-form': { means: 'capitals, "No." missing or without its full stop', rules: ['general-comment-form'] },
  ize: { means: '-ise for -ize', rules: ['ize'] },
  subparagraph: { means: 'sub-paragraph', rules: ['subparagraph-spelling'] },
  thousands: { means: 'no comma', rules: ['thousands-comma'] },
  space: { means: 'two spaces', rules: ['double-space'] },
  bracket: { means: 'parenthesis or quotation mark that is never closed', rules: ['unbalanced'] },
  'convention-case': { means: 'the convention', rules: ['treaty-capital'] },
  name: {
    means: 'country or treaty not under its name at the document’s date',
    rules: ['country-name', 'wrong-title'],
  },
  'state-party': { means: 'State Party among State party', rules: ['state-party-case'] },
};
