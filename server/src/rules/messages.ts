import type { Arguments } from './engine/finding';
import { grouped } from './reading/grouped';

/** The words of one language for everything that rules find, by rule and key. `{name}` stands for an argument. */
export type MessageTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** English. */
export const EN: MessageTable = {
  'paragraph-exists': {
    paragraph: 'Paragraph {number} does not exist.',
    perhaps: 'This document has no paragraph {number}: is another one meant?',
    subparagraph: 'Subparagraph {path} of paragraph {number} does not exist.',
    'no-subparagraphs': 'Paragraph {number} has no subparagraph {path}.',
    'no-previous': 'There is no paragraph before this one.',
    'no-following': 'There is no paragraph after this one.',
    remove: 'Remove {number} from the list',
    related: 'Paragraph {number} is here.',
  },
  'article-exists': {
    article: 'The {instrument} has {count} articles; there is no article {article}.',
    paragraph: 'Article {article} of the {instrument} has {count} paragraphs; there is no paragraph {paragraph}.',
    'one-paragraph': 'Article {article} of the {instrument} has one paragraph; there is no paragraph {paragraph}.',
    'no-paragraphs': 'Article {article} of the {instrument} has no numbered paragraphs.',
    item: 'Article {place} of the {instrument} ends at ({last}); there is no ({letter}).',
    'no-items': 'Article {place} of the {instrument} has no subparagraphs.',
    'which-paragraph':
      'Article {place} of the {instrument} has several paragraphs: which one does ({letter}) belong to?',
    'letter-nowhere': 'Article {place} of the {instrument} has no subparagraph ({letter}).',
    cite: 'Cite article {cited}',
  },
  'paragraph-numbering': {
    gap: 'Paragraph {number} follows paragraph {previous}: number {missing} is missing.',
    gaps: 'Paragraph {number} follows paragraph {previous}: numbers {missing} are missing.',
    duplicate: 'Paragraph number {number} is used twice.',
    disorder: 'Paragraph {number} comes after paragraph {previous}.',
    slip: 'Paragraph {number} stands where paragraph {expected} is expected.',
    restart: 'Paragraph numbers start again at {number} here.',
    extract: 'There are {count} gaps in the numbers of the paragraphs: is this an extract?',
    renumber: 'Replace with {expected}',
    related: 'Paragraph {number} is here.',
  },
  'subparagraph-numbering': {
    gap: 'Subparagraph {letter} follows {previous}: {missing} is missing.',
    gaps: 'Subparagraph {letter} follows {previous}: {missing} are missing.',
    duplicate: 'Subparagraph {letter} is used twice in this list.',
    disorder: 'Subparagraph {letter} comes after {previous}.',
    alone: 'There is a subparagraph ({letter}) but no ({next}).',
    related: 'Subparagraph {letter} is here.',
  },
  'symbol-committee': {
    unknown: 'No committee has symbols that begin with {body}.',
    'unknown-near': 'No committee has symbols that begin with {body}; {committee} may be meant.',
    other: '{symbol} is a symbol of {committee}, but this is a document of {own}.',
    named: 'The {committee} is named, but this is a document of {own}.',
    treaty: 'The {title} is named, but this is a document of {own}.',
    replace: 'Replace with {text}',
  },
  'committee-acronym': {
    near: 'No committee is called {text}; {committee} may be meant.',
    named: '{text} is not the acronym of the committee named here; {committee} is.',
    replace: 'Replace with {text}',
  },
  'range-order': {
    backwards: 'The range {range} runs backwards.',
    same: 'Both ends of the range {range} are the same.',
    replace: 'Replace with {range}',
  },
  'repeated-reference': {
    twice: '{number} is named twice in this list.',
    within: '{number} is already covered by the range before it.',
    remove: 'Remove {number} from the list',
  },
  'reference-order': {
    found: '{number} comes after {before}: is this order intended?',
    sort: 'Put the list in order',
  },
  'self-reference': {
    paragraph: 'Paragraph {number} cites itself.',
    perhaps: 'Paragraph {number} {path} cites itself: is another document meant?',
    subparagraph: 'Subparagraph {path} of paragraph {number} cites itself.',
  },
  'follow-up-target': {
    concern: 'Paragraph {number} makes no recommendation; paragraph {next} may be meant.',
    nothing: 'Paragraph {number} makes no recommendation.',
    replace: 'Replace with {number}',
  },
  'shortened-symbol': {
    record: '{number} cannot follow {before}: the numbers of records go up.',
    far: '{number} is far from {before}: is it the record of a meeting of the same session?',
    addendum: '{number} cannot follow {before}: the numbers of addenda go up.',
    bare: '{number} does not say which document is meant after {symbol}.',
    word: '{text} is not a shortened symbol; {meant} may be meant.',
    'no-number': '{text} lacks its number.',
    replace: 'Replace with {number}',
  },
  'heading-numbering': {
    gap: 'Heading {label} follows {previous}: {missing} is missing.',
    gaps: 'Heading {label} follows {previous}: {missing} are missing.',
    twice: 'Heading {label} is used twice.',
    disorder: 'Heading {label} comes after {previous}.',
    slip: 'Heading {label} stands where {expected} is expected.',
    alone: 'There is a heading {label} but no {next}.',
    related: 'Heading {label} is here.',
    renumber: 'Replace with {label}',
  },
  'symbol-form': {
    near: '{text} is not a symbol; {symbol} may be meant.',
    number: '{text} breaks off before its number.',
    form: 'No symbol is formed like {text}: what is meant?',
    replace: 'Replace with {symbol}',
  },
  'state-name': {
    found: 'This document is on {own}, not on {name}.',
  },
  'symbol-state': {
    found: '{symbol} is on {state}, but this document is on {own}.',
    stray: '{symbol} is on {state}, but this document is on {own}: is that meant?',
    header: 'The header of this page has {symbol}; this document is {own}.',
    title: 'The title names {name}, but the symbol is {symbol}.',
    replace: 'Replace with {own}',
  },
  'symbol-role': {
    list: '{symbol} is not the symbol of a list of issues.',
    replies: '{symbol} is not the symbol of replies.',
    report: '{symbol} is not the symbol of a report.',
    observations: '{symbol} is not the symbol of concluding observations.',
    replace: 'Replace with {text}',
  },
  'meeting-records': {
    other: 'SR.{record} is not the record of meeting {meetings}.',
    missing: 'The record of meeting {meetings} is not cited.',
    'missing-several': 'The records of meetings {meetings} are not cited.',
    related: 'The meetings are here.',
    replace: 'Replace with {number}',
  },
  'state-code': {
    unknown: 'No State has the code {code}.',
    near: 'No State has the code {code}; {near} may be meant.',
    replace: 'Replace with {code}',
  },
  'ordinal-form': {
    found: 'The ordinal of {number} is {ordinal}.',
    plain: '{ordinal} is meant: the number of a meeting or session is an ordinal.',
    replace: 'Replace with {ordinal}',
  },
  'impossible-date': {
    found: 'There is no {date}: that month has {days} days.',
    'last-day': 'Replace with {date}',
  },
  'adoption-session': {
    found: '{date} is outside the session ({session}).',
    group: '{date} is outside the meeting of the working group ({session}).',
    related: 'The dates of the session are here.',
  },
  'adoption-order': {
    issued: 'Dated {issued}, before it was adopted ({adopted}).',
    adopted: 'The day of adoption is here.',
    found: 'Adopted on {adopted}, before the report was considered ({considered}).',
    meeting: 'Adopted at the {adopted}, before the report was considered (at the {considered}).',
    earlier: '{adopted} is before the report was considered ({considered}).',
    related: 'The report was considered here.',
  },
  deadline: {
    found: '{period} from {start} end on {expected}, not {date}.',
    one: '{period} from {start} ends on {expected}, not {date}.',
    near: '{period} from {start} end about {expected}, not {date}.',
    'one-near': '{period} from {start} ends about {expected}, not {date}.',
    replace: 'Replace with {date}',
  },
  'report-due': {
    considered: '{date} is before the report was considered ({since}).',
    adopted: '{date} is before the adoption of this document ({since}).',
    issued: '{date} is before the date of this document ({since}).',
    related: 'The date is here.',
  },
  'word-limit': {
    over: '{words} words: {difference} over the limit of {limit}.',
    near: '{words} words: {difference} below the limit of {limit}.',
  },
  'section-share': {
    share: '{words} words, {share} per cent of the document.',
    over: '{words} words, {share} per cent of the document: {difference} over the target of {limit}.',
  },
  'report-limit': {
    periodic: 'The limit for a periodic report is {limit} words, not {written}.',
    initial: 'The limit for an initial report is {limit} words, not {written}.',
    core: 'The limit for a common core document is {limit} words, not {written}.',
    replies: 'Replies to a list of issues should not exceed {limit} words; the text says {written}.',
    query: 'No report has a limit of {written} words: is the figure right?',
    unnamed: 'None of the documents named here has a limit of {written} words: is the figure right?',
    replace: 'Replace with {text}',
  },
  'empty-section': {
    found: 'There is no text under this heading.',
    'no-words': 'This heading has no words.',
    annex: 'Is there no text under this heading?',
    query: 'Is there no text under this heading, or does the next one belong to it?',
  },
  'title-symbol': {
    number: 'The title names report {number}; the symbol is {symbol}.',
    query: 'The title names report {number}; the symbol is {symbol}: is it the same report?',
    comment: 'The title has the number {number}; the symbol is {symbol}.',
    kind: '{symbol} is not the symbol of this kind of document.',
    paragraph: 'Paragraph {paragraph} names report {number}, the title report {title}.',
    'paragraph-symbol': 'Paragraph {paragraph} names report {number}; the symbol is {symbol}.',
    related: 'The title is here.',
  },
  'missing-section': {
    found: 'There is no section “{section}”, which documents of {committee} usually have.',
  },
  'concern-answered': {
    found: 'This subsection states a concern but makes no recommendation.',
  },
  placeholder: {
    blank: 'Still to be filled in: {text}.',
    note: 'Drafting note: {text}.',
    query: 'Are the words {text} still to be decided?',
    job: 'The job number {text} is incomplete.',
    number: 'Paragraph {text} is to be renumbered before submission.',
    remove: 'Remove the note',
  },
  'conversion-leftover': {
    one: 'This is a conversion leftover.',
    several: 'There are {count} conversion leftovers in this paragraph.',
    lost: 'A reference was lost in conversion: what did it name?',
    letter: 'A letter was lost in conversion.',
    remove: 'Remove the conversion leftovers',
  },
  'per-cent': {
    found: 'Write “{instead}” for “{text}”.',
    throughout: 'Write “{instead}” for “{text}”, here and throughout ({count} times).',
    replace: 'Replace with {text}',
    'replace-all': 'Replace in all {count} places',
  },
  'date-form': {
    figures: 'Write the month of {text} as a word: which figure is the month?',
    'no-day': 'There is no {instead}, which is what {text} would be in words.',
    found: 'Write “{instead}” for “{text}”.',
    throughout: 'Write “{instead}” for “{text}”, here and throughout ({count} times).',
    replace: 'Replace with {text}',
    'replace-all': 'Replace in all {count} places',
  },
  'article-form': {
    comma: 'Cite “{text}” as “{instead}”, in the form of documents since 2016.',
    bracket: 'Cite “{text}” as “{instead}”, in the form of documents before 2016.',
    form: 'Write “{instead}” for “{text}”.',
    spaces: 'The space before the brackets is missing throughout; write “{instead}”.',
    commas: 'Articles are cited like “{text}” throughout; documents since 2016 have brackets.',
    brackets: 'Articles are cited like “{text}” throughout; documents before 2016 have commas.',
    'no-commas': 'The comma before “of” is missing throughout; write “{instead}”.',
    replace: 'Replace with {text}',
    'replace-all': 'Replace in all {count} places',
  },
  abbreviation: {
    found: 'Write “{instead}” for “{text}” in running text.',
    throughout: 'Write “{instead}” for “{text}” in running text, here and throughout ({count} times).',
    replace: 'Replace with {text}',
    'replace-all': 'Replace in all {count} places',
  },
  'range-dash': {
    word: 'Write “{instead}” for “{text}”.',
    hyphen: 'Write {text} with an en dash, as in other ranges.',
    dash: 'Write {text} with a hyphen, as in other ranges.',
    replace: 'Replace with {text}',
  },
  'general-comment-form': {
    found: 'Write “{instead}” for “{text}”.',
    throughout: 'Write “{instead}” for “{text}”, here and throughout ({count} times).',
    replace: 'Replace with {text}',
    'replace-all': 'Replace in all {count} places',
    'no-year': 'The year of {text} is missing at its first mention.',
    'add-year': 'Add ({year})',
    'no-years': 'The years of general comments are missing at the first mention, as here.',
    unknown: 'No committee is known to have so many: is No. {number} meant?',
    'other-year': 'No. {number} dates from {right}: is {year} meant?',
    'whose-year': 'No. {number} of {owner} dates from {right}, that of {other} from {year}: whose is meant?',
    comments: 'This Committee adopts general comments.',
    recommendations: 'This Committee adopts general recommendations.',
    'whose-recommendation': 'This Committee adopts general comments: whose general recommendation is meant?',
    'whose-comment': 'This Committee adopts general recommendations: whose general comment is meant?',
  },
  ize: {
    found: 'Write “{instead}” for “{text}”.',
    throughout: 'Write “{instead}” for “{text}”, here and throughout ({count} times).',
    replace: 'Replace with {text}',
    'replace-all': 'Replace in all {count} places',
  },
  'subparagraph-spelling': {
    found: 'Write “{instead}” for “{text}”.',
    throughout: 'Write “{instead}” for “{text}”, here and throughout ({count} times).',
    replace: 'Replace with {text}',
    'replace-all': 'Replace in all {count} places',
  },
  'thousands-comma': {
    found: 'Write “{instead}” for “{text}”.',
    throughout: 'Write “{instead}” for “{text}”, here and throughout ({count} times).',
    replace: 'Replace with {text}',
    'replace-all': 'Replace in all {count} places',
  },
  'double-space': {
    one: 'Two spaces between words.',
    several: 'Two spaces between words, {count} times in this paragraph.',
    stops: 'Two spaces after full stops throughout ({count} times).',
    replace: 'Replace with one space',
    'replace-all': 'Replace with one space in all {count} places',
  },
  unbalanced: {
    bracket: 'This bracket is not closed.',
    'no-bracket': 'This closing bracket has no opening one.',
    quote: 'This quotation is not closed.',
    'no-quote': 'This closing quotation mark has no opening one.',
    close: 'Close the bracket at the end of the clause',
  },
  'treaty-capital': {
    found: 'Write “{instead}” for “{text}”.',
    replace: 'Replace with {text}',
  },
  'country-name': {
    found: 'Is {now} meant, the name at the date of this document?',
    early: 'Is {now} meant, the name at the date of this document?',
    customary: 'Is {now} meant, the name that the United Nations uses?',
    replace: 'Replace with {text}',
  },
  'wrong-title': {
    found: 'The title is “{instead}”.',
    replace: 'Replace with {text}',
  },
  'state-party-case': {
    hyphen: 'Is “{instead}” meant, without a hyphen?',
    hyphens: 'Write “{instead}” without a hyphen, here and throughout.',
    found: 'Write “{instead}”, as elsewhere in this document.',
    replace: 'Replace with {text}',
  },
  acronym: {
    found: '{text} is not spelled out anywhere.',
  },
  'reference-plural': {
    found: 'Write “{text}” before several numbers.',
    replace: 'Replace with {text}',
  },
  'repeated-word': {
    found: 'The word “{word}” is written twice.',
    remove: 'Remove the second one',
  },
  punctuation: {
    before: 'There is a space before the {name}.',
    after: 'There is no space after the {name}.',
    twice: 'The {name} is written twice.',
    remove: 'Remove the space',
    insert: 'Insert a space',
    once: 'Remove the second one',
  },
  'british-spelling': {
    found: 'Write “{instead}” for “{text}”.',
    throughout: 'Write “{instead}” for “{text}”, here and throughout ({count} times).',
    replace: 'Replace with {text}',
    'replace-all': 'Replace in all {count} places',
  },
  'closing-stop': {
    found: 'There is no full stop at the end of this paragraph.',
    insert: 'Insert a full stop',
  },
  'report-symbol': {
    found: '{symbol} is the symbol of report {number}; paragraph {paragraph} names report {words}.',
  },
  'above-below': {
    found: 'Paragraph {number} is {side}.',
    replace: 'Replace with {text}',
  },
};

/** A message filled in; the key itself where the table has none, which the tests of the table do not let happen. */
export function messageOf(rule: string, key: string, args: Arguments, table: MessageTable = EN): string {
  const template = table[rule]?.[key] ?? `${rule}: ${key}`;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = args[name];
    if (value === undefined) return whole;
    // Other numbers are those of paragraphs, articles and years, which are written without a comma.
    return name === 'count' ? grouped(value) : String(value);
  });
}
