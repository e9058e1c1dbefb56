import { NAMED_ROWS } from '../../server/src/model/attribution/articles/namedRows';
import { NAMED_SOURCES } from '../../server/src/model/attribution/articles/namedSources';
import { OWNER_SOURCES } from '../../server/src/model/attribution/articles/ownerSources';
import { OWNER_ROWS } from '../../server/src/model/attribution/articles/ownersOfArticles';
import { COMMENT_ROWS } from '../../server/src/model/attribution/comments/commentRows';
import { COMMENT_SOURCES } from '../../server/src/model/attribution/comments/commentSources';
import { COMMITTEE_ROWS } from '../../server/src/model/attribution/comments/committeeRows';
import { COMMITTEE_SOURCES } from '../../server/src/model/attribution/comments/committeeSources';
import type { RowExample } from '../../server/src/model/attribution/evidence/evidenceRow';
import { OWNER_EVIDENCE } from '../../server/src/model/attribution/evidence/ownerEvidence';
import { DOCUMENT_EVIDENCE } from '../../server/src/model/attribution/paragraphs/documentEvidence';
import { PLACE_SOURCES } from '../../server/src/model/attribution/paragraphs/placeSources';
import { PLACE_ROWS } from '../../server/src/model/attribution/paragraphs/placesOfParagraphs';
import type { Ground } from '../../server/src/model/base/target';
import { DOCUMENTS } from './exampleDocuments';
import { type CitationExample, rows } from './exampleRows';

/** A row of evidence as the page on citations shows it and the tests try it. */
export interface ShownRow {
  readonly evidence: string;
  readonly decision: string;
  readonly ground: Ground;
  readonly example: CitationExample;
}

/** A table of evidence of the program, strongest row first. */
export interface EvidenceTable {
  readonly title: string;
  readonly about: string;
  readonly rows: readonly ShownRow[];
  /** The table itself, in the same order. */
  readonly table: readonly object[];
}

/** The tables of evidence, each row with its example. */
export const EVIDENCE: readonly EvidenceTable[] = [
  {
    title: 'Articles',
    about: 'What decides the owner of a list of articles.',
    rows: OWNER_ROWS.map((row) => ({
      ...row,
      decision: OWNER_SOURCES[row.decision].about,
      example: exampleOf(row.example),
    })),
    table: OWNER_ROWS,
  },
  {
    title: 'Names next to articles',
    about: 'What the names before and after a list of articles say about its owner.',
    rows: NAMED_ROWS.map((row) => ({
      ...row,
      decision: NAMED_SOURCES[row.decision].about,
      example: exampleOf(row.example),
    })),
    table: NAMED_ROWS,
  },
  {
    title: 'A law or an instrument beside articles',
    about: 'What must stand between a list of articles and the name after or before it for that to be its owner.',
    rows: OWNER_EVIDENCE.map((row) => ({
      evidence: row.evidence,
      decision: `what is named ${row.side === 'next' ? 'after it' : 'before it'}${row.laws ? ', if it is a law' : ''}`,
      ground: row.ground,
      example: exampleOf(row.example),
    })),
    table: OWNER_EVIDENCE,
  },
  {
    title: 'Paragraphs',
    about: 'What decides the document, or the article, of a list of paragraphs.',
    rows: PLACE_ROWS.map((row) => ({
      ...row,
      decision: PLACE_SOURCES[row.decision].about,
      example: exampleOf(row.example),
    })),
    table: PLACE_ROWS,
  },
  {
    title: 'Paragraphs in a general comment',
    about:
      'What decides bare paragraphs in a general comment, which discusses an article paragraph by paragraph and also cites its own.',
    rows: COMMENT_ROWS.map((row) => ({
      ...row,
      decision: COMMENT_SOURCES[row.decision].about,
      example: exampleOf(row.example),
    })),
    table: COMMENT_ROWS,
  },
  {
    title: 'The committee of a general comment',
    about: 'What decides whose general comments or recommendations are meant.',
    rows: COMMITTEE_ROWS.map((row) => ({
      ...row,
      decision: COMMITTEE_SOURCES[row.decision].about,
      example: exampleOf(row.example),
    })),
    table: COMMITTEE_ROWS,
  },
  {
    title: 'A document before paragraphs',
    about: 'What must stand between a document and a list of paragraphs for these to be its own.',
    rows: DOCUMENT_EVIDENCE.map((row) => ({
      evidence: row.evidence,
      decision: 'the document named before it',
      ground: 'named-before',
      example: exampleOf(row.example),
    })),
    table: DOCUMENT_EVIDENCE,
  },
];

function exampleOf([name, ...rest]: RowExample): CitationExample {
  if (!isDocument(name)) throw new Error(`a row of evidence has an example in an unknown document: ${name}`);
  const [example] = rows([DOCUMENTS[name], ...rest]);
  if (!example) throw new Error('a row of evidence has no example');
  return example;
}

function isDocument(name: string): name is keyof typeof DOCUMENTS {
  return name in DOCUMENTS;
}
