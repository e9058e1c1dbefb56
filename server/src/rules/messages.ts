import type { Arguments } from './finding';

/** The words of one language for everything that rules find, by rule and key. `{name}` stands for an argument. */
export type MessageTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** English. */
export const EN: MessageTable = {
  'paragraph-exists': {
    paragraph: 'Paragraph {number} does not exist.',
    subparagraph: 'Subparagraph {path} of paragraph {number} does not exist.',
    'no-subparagraphs': 'Paragraph {number} has no subparagraph {path}.',
    'no-previous': 'There is no paragraph before this one.',
    'no-following': 'There is no paragraph after this one.',
    related: 'Paragraph {number} is here.',
  },
  'article-exists': {
    article: 'The {instrument} has {count} articles; there is no article {article}.',
    paragraph: 'Article {article} of the {instrument} has {count} paragraphs; there is no paragraph {paragraph}.',
    'one-paragraph': 'Article {article} of the {instrument} has one paragraph; there is no paragraph {paragraph}.',
    'no-paragraphs': 'Article {article} of the {instrument} has no numbered paragraphs.',
    item: 'Article {place} of the {instrument} ends at ({last}); there is no ({letter}).',
    'no-items': 'Article {place} of the {instrument} has no subparagraphs.',
    'which-paragraph': 'Article {place} of the {instrument} has several paragraphs: which has the ({letter}) meant?',
    'letter-nowhere': 'Article {place} of the {instrument} has no subparagraph ({letter}).',
    cite: 'Cite article {cited}',
  },
  'paragraph-numbering': {
    gap: 'Paragraph {number} follows paragraph {previous}: number {missing} is missing.',
    gaps: 'Paragraph {number} follows paragraph {previous}: numbers {missing} are missing.',
    duplicate: 'Paragraph number {number} is used twice.',
    disorder: 'Paragraph {number} stands after paragraph {previous}.',
    slip: 'Paragraph {number} stands where paragraph {expected} is expected.',
    extract: 'The numbers of the paragraphs have {count} gaps: is this an extract?',
    related: 'Paragraph {number} is here.',
  },
  'subparagraph-numbering': {
    gap: 'Subparagraph {letter} follows {previous}: {missing} is missing.',
    gaps: 'Subparagraph {letter} follows {previous}: {missing} are missing.',
    duplicate: 'Subparagraph {letter} is used twice in this list.',
    disorder: 'Subparagraph {letter} stands after {previous}.',
    related: 'Subparagraph {letter} is here.',
  },
  'symbol-committee': {
    unknown: 'No committee has symbols that begin with {body}.',
    'unknown-near': 'No committee has symbols that begin with {body}; {committee} may be meant.',
    other: '{symbol} is a symbol of {committee}, but this is a document of {own}.',
    replace: 'Replace with {text}',
  },
  'word-limit': {
    over: '{words} words: {difference} over the limit of {limit}.',
    near: '{words} words: {difference} below the limit of {limit}.',
  },
};

/** A message filled in; the key itself where the table has none, which the tests of the table do not let happen. */
export function messageOf(rule: string, key: string, args: Arguments, table: MessageTable = EN): string {
  const template = table[rule]?.[key] ?? `${rule}: ${key}`;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = args[name];
    return value === undefined ? whole : String(value);
  });
}
