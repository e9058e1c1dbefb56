import { DOCUMENT_KINDS } from '../../catalogue/limits';
import { FINDING_HASH_PATTERN } from '../engine/ignoredHashes';
import type { Rule } from '../engine/rule';
import { RULE_LEVELS } from '../engine/weighed';
import { STATUSES } from './valueValidators';

const WORDS = { type: 'integer', minimum: 0 };
const TEXTS = { type: 'array', items: { type: 'string', minLength: 1 } };
const KIND = {
  type: 'string',
  enum: [...DOCUMENT_KINDS],
  description: 'The type of the document, overriding what the text says.',
};
const STATUS = {
  type: 'string',
  enum: [...STATUSES],
  description: 'The status of the document; what is normal in a draft is an issue in a final document.',
};

/** The JSON schema of project files, generated into `client/treaty-body.schema.json`. */
export function projectSchema(rules: readonly Rule[]): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Treaty body documents',
    description: 'How the treaty body documents in this folder and its subfolders are read and checked.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      rules: {
        type: 'object',
        description: 'The severity of each rule; overrides the settings of the editor.',
        additionalProperties: false,
        properties: Object.fromEntries(
          rules.map(({ id, summary }) => [id, { type: 'string', enum: [...RULE_LEVELS], description: summary }]),
        ),
      },
      wordLimits: {
        type: 'object',
        description: 'The word limit for each type of document; 0 means none.',
        additionalProperties: false,
        properties: Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, WORDS])),
      },
      sectionTargets: {
        type: 'object',
        description: 'Targets in words for sections, by heading, without its number and articles; 0 means none.',
        additionalProperties: WORDS,
      },
      acronyms: { ...TEXTS, description: 'Acronyms that need not be spelled out.' },
      laws: {
        ...TEXTS,
        description: 'Names of domestic laws: an article “of” one of them is never taken for an article of a treaty.',
      },
      instruments: {
        ...TEXTS,
        description: 'Names of international instruments other than the eighteen that are known.',
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
      versions: {
        type: 'array',
        description: 'Files that are one document in several languages, compared as soon as two of them are open.',
        items: {
          type: 'array',
          minItems: 2,
          items: { type: 'string', minLength: 1 },
          description:
            'Files below this folder. The original is the one that their mastheads name, otherwise the first.',
        },
      },
      terms: {
        type: 'array',
        description: 'Terms that are agreed on; compared language versions are to have them.',
        items: {
          type: 'object',
          description: 'One term, by the codes of languages, with one form or a list of forms.',
          additionalProperties: {
            type: ['string', 'array'],
            minItems: 1,
            items: { type: 'string', minLength: 1 },
          },
        },
      },
      ignored: {
        type: 'array',
        description: 'Findings that somebody has reviewed and chosen to ignore.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['rule', 'document'],
          anyOf: [{ required: ['hashes'] }, { required: ['sentence'] }],
          properties: {
            rule: { type: 'string', enum: rules.map(({ id }) => id) },
            document: { type: 'string', description: 'The document’s symbol, or the name of its file.' },
            paragraph: { type: 'string', description: 'The paragraph that it was in, for colleagues.' },
            hashes: {
              type: 'array',
              items: { type: 'string', pattern: FINDING_HASH_PATTERN.source },
              description:
                'Hashes of its sentence and words, as editors record them: they do not show what a draft says.',
            },
            sentence: {
              type: 'string',
              description: 'By hand instead: the sentence with the finding. Numbers in it may change.',
            },
            text: { type: 'string', description: 'By hand: the words of the finding; all of the rule if absent.' },
            reason: { type: 'string', description: 'Why it is ignored, for colleagues.' },
          },
        },
      },
    },
  };
}
