import { DOCUMENT_KINDS } from '../../catalogue/limits';
import type { Rule } from '../engine/rule';
import { RULE_LEVELS } from '../engine/weighed';
import { STATUSES } from './checked';

const WORDS = { type: 'integer', minimum: 0 };
const TEXTS = { type: 'array', items: { type: 'string', minLength: 1 } };
const KIND = {
  type: 'string',
  enum: [...DOCUMENT_KINDS],
  description: 'The kind of document, whatever it says itself.',
};
const STATUS = {
  type: 'string',
  enum: [...STATUSES],
  description: 'How far the document has got; what is normal in a draft is in the way of a final document.',
};

/** The JSON schema of a project file, generated into `client/treaty-body.schema.json`. */
export function projectSchema(rules: readonly Rule[]): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Treaty body documents',
    description: 'How the treaty body documents of this folder, and of those below it, are read and checked.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      rules: {
        type: 'object',
        description: 'The level of each rule; it holds over the settings of the editor.',
        additionalProperties: false,
        properties: Object.fromEntries(
          rules.map(({ id, summary }) => [id, { type: 'string', enum: [...RULE_LEVELS], description: summary }]),
        ),
      },
      wordLimits: {
        type: 'object',
        description: 'The word limit for each kind of document; 0 means none.',
        additionalProperties: false,
        properties: Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, WORDS])),
      },
      sectionTargets: {
        type: 'object',
        description: 'Targets in words for sections, by heading, without its number and articles; 0 means none.',
        additionalProperties: WORDS,
      },
      acronyms: { ...TEXTS, description: 'Abbreviations that need not be spelled out, and are right as they are.' },
      laws: {
        ...TEXTS,
        description: 'Names of laws, in words: an article “of” one of them is never an article of a treaty.',
      },
      instruments: {
        ...TEXTS,
        description: 'Names of international instruments beside the eighteen that are known, in words.',
      },
      documents: {
        type: 'array',
        description:
          'Kind and status of documents by the names of their files; the last entry that fits holds. A file that is named here by its path is read as such a document, whatever it begins with.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: {
              type: ['string', 'array'],
              minItems: 1,
              items: { type: 'string', minLength: 1 },
              description: 'A file below this folder, a pattern such as "drafts/**/*.txt", or a list of them.',
            },
            kind: KIND,
            status: STATUS,
          },
        },
      },
      ignored: {
        type: 'array',
        description: 'Findings that somebody has looked at and decided to leave.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['rule', 'document', 'sentence'],
          properties: {
            rule: { type: 'string', enum: rules.map(({ id }) => id) },
            document: { type: 'string', description: 'The document’s symbol, or the name of its file.' },
            sentence: {
              type: 'string',
              description: 'The sentence that the finding stands in. Numbers of paragraphs in it may change.',
            },
            text: { type: 'string', description: 'The words that are found.' },
            reason: { type: 'string', description: 'Why it is left, for colleagues.' },
          },
        },
      },
    },
  };
}
