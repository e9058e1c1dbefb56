import {
  type DataFields,
  dataOf,
  documentSchema,
  FROM_ONE,
  fieldWithDescription,
  listField,
  placeFields,
  TEXT_SCHEMA,
  TEXTS,
} from '../../features/data/dataFields';
import { findTarget, type TargetSpans, targetSpansOfPlace, targetSpansOfSection } from '../../features/places/places';
import { GROUND_WORDS } from '../../features/words/words';
import type { Ground, Reference, Target } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { findSection } from '../../model/paragraphs/headingSections';
import { foreignPlace, ownAddresses, spanOfReference } from '../../model/summary';
import { checkPlace } from '../../sources/heldPlace';
import { namesInstrument } from '../../sources/namesInstrument';
import type { SourceList } from '../../sources/sourceList';
import { placeFromOne } from '../../text/placeFromOne';

/** Whether the target of a reference exists. */
type ReferenceStatus =
  /** The place exists. */
  | 'found'
  /** The place should be in this document or a treaty, but does not exist. */
  | 'no-such-place'
  /** The place is in a document that is not examined. */
  | 'elsewhere'
  /** The target is ambiguous. */
  | 'unknown';

/** A reference and its document. */
interface ReferenceAt {
  readonly model: DocumentModel;
  readonly block: number;
  readonly reference: Reference;
}

const TARGET_KINDS: Readonly<Record<Target['kind'], string>> = {
  paragraph: 'a paragraph of this document',
  relative: 'the paragraph before or after',
  'other-paragraph': 'a paragraph of another document',
  article: 'an article of a treaty',
  law: 'an article of a law',
  symbol: 'a document',
  'general-comment': 'a general comment',
  resolution: 'a resolution',
  ilo: 'a convention of the International Labour Organization',
  instrument: 'a treaty',
  section: 'a section or annex of this document',
  'other-section': 'a section of another document',
  rule: 'a rule of procedure',
  goal: 'a Sustainable Development Goal',
  unknown: 'not known',
};

const STATUSES: Readonly<Record<ReferenceStatus, string>> = {
  found: 'the place is there',
  'no-such-place': 'this document or the treaty has no such place',
  elsewhere: 'in something that is not looked into',
  unknown: 'what is meant is open',
};

/** The data fields of a reference. */
const FIELDS: DataFields<ReferenceAt> = {
  ...placeFields('Where it is, counted from 1.', placeOf),
  written: {
    schema: fieldWithDescription('As written, on one line.', TEXT_SCHEMA),
    isRequired: true,
    value: ({ model, block, reference: { start, end } }) =>
      (model.tree.blocks[block]?.text ?? '').slice(start, end).replace(/\s+/g, ' '),
  },
  kind: {
    schema: fieldWithDescription(listMeanings(TARGET_KINDS), { enum: Object.keys(TARGET_KINDS) }),
    isRequired: true,
    value: kindOf,
  },
  instrument: {
    schema: fieldWithDescription('The id of a treaty.', TEXT_SCHEMA),
    value: ({ reference: { target } }) => instrumentOf(target),
  },
  symbol: {
    schema: fieldWithDescription('The symbol of another document.', TEXT_SCHEMA),
    value: ({ reference: { target } }) => foreignPlace(target)?.symbol,
  },
  article: { schema: TEXT_SCHEMA, value: ({ reference: { target } }) => articleOf(target) },
  paragraph: {
    schema: fieldWithDescription('The number of a paragraph of a document or of an article.', TEXT_SCHEMA),
    value: ({ reference: { target } }) => filledOnly(paragraphOf(target)),
  },
  letters: {
    schema: fieldWithDescription('Outermost first, without brackets.', TEXTS),
    value: ({ reference: { target } }) => pathOfTarget(target),
  },
  target: {
    schema: fieldWithDescription('Where it leads to in this document.', {
      type: 'object',
      additionalProperties: false,
      required: ['line', 'column'],
      properties: { line: FROM_ONE, column: FROM_ONE },
    }),
    value: targetPlace,
  },
  ground: {
    schema: fieldWithDescription('Why it leads there: docs/citations.md.', { enum: Object.keys(GROUND_WORDS) }),
    isRequired: true,
    value: ({ reference: { ground } }): Ground => ground,
  },
  status: {
    schema: fieldWithDescription(listMeanings(STATUSES), { enum: Object.keys(STATUSES) }),
    isRequired: true,
    value: statusOf,
  },
  title: {
    schema: fieldWithDescription('The title by which another document is cited, as written.', TEXT_SCHEMA),
    value: ({ reference: { target } }) => (target.kind === 'other-paragraph' ? target.title?.words : undefined),
  },
};

/** The data fields of a list of references. */
const REFERENCES_FIELDS: DataFields<DocumentModel> = { references: listField(FIELDS, referencesOf) };

/** The references of a document as JSON data, in text order. */
export function referenceData(model: DocumentModel): object {
  return dataOf(REFERENCES_FIELDS, model);
}

/** The JSON schema of {@link referenceData}. */
export function referenceSchema(): object {
  return documentSchema('References of a treaty body document', REFERENCES_FIELDS);
}

function referencesOf(model: DocumentModel): readonly ReferenceAt[] {
  return model.readings.flatMap(({ references }, block) =>
    references.map((reference) => ({ model, block, reference })),
  );
}

/** The references as table rows: a header with field names, and the fields that fit into a cell. */
export function referenceRows(model: DocumentModel): readonly (readonly string[])[] {
  const columns = Object.keys(FIELDS).filter((name) => name !== 'target');
  const rows = referencesOf(model).map((at) =>
    columns.map((name) => {
      const value = FIELDS[name]?.value(at);
      return Array.isArray(value) ? value.map((one) => `(${one})`).join(' ') : String(value ?? '');
    }),
  );
  return [columns, ...rows];
}

function listMeanings(meanings: Readonly<Record<string, string>>): string {
  return `${Object.entries(meanings)
    .map(([name, meaning]) => `${name}: ${meaning}`)
    .join('; ')}.`;
}

function placeOf({ model, block, reference }: ReferenceAt) {
  return placeFromOne(model.text.lines, spanOfReference(model, block, reference).start);
}

function kindOf({ reference }: ReferenceAt): Target['kind'] {
  return reference.target.kind;
}

function instrumentOf(target: Target): string | undefined {
  return target.kind === 'article' || target.kind === 'instrument' ? target.instrument : undefined;
}

function articleOf(target: Target): string | undefined {
  return target.kind === 'article' || target.kind === 'law' ? target.article : undefined;
}

function paragraphOf(target: Target): string | undefined {
  if (target.kind === 'article') return target.paragraph;
  if (target.kind === 'paragraph') return target.number;
  return foreignPlace(target)?.number;
}

function filledOnly(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

function pathOfTarget(target: Target): readonly string[] | undefined {
  const path = target.kind === 'article' || target.kind === 'paragraph' ? target.path : foreignPlace(target)?.path;
  return path && path.length > 0 ? path : undefined;
}

function targetPlace({ model, block, reference: { target } }: ReferenceAt): object | undefined {
  const targetSpans = targetSpansOf(model, block, target);
  return targetSpans && placeFromOne(model.text.lines, targetSpans.name.start);
}

/** The location of a target in this document; undefined if it does not exist or is elsewhere. */
function targetSpansOf(model: DocumentModel, block: number, target: Target): TargetSpans | undefined {
  if (target.kind === 'section') {
    const section = findSection(model.tree, target);
    return section && targetSpansOfSection(model, section);
  }
  const place = findTarget(model, block, target);
  return place && targetSpansOfPlace(model, place);
}

/** No sources: checking places in other documents is left to `citations`. */
const NO_SOURCES: SourceList = { treaty: () => undefined, document: () => undefined };

function statusOf({ model, block, reference: { target, ground } }: ReferenceAt): ReferenceStatus {
  switch (target.kind) {
    case 'unknown':
      return 'unknown';
    case 'paragraph':
    case 'relative':
    case 'section':
      return targetSpansOf(model, block, target) ? 'found' : 'no-such-place';
    case 'article': {
      const isCertain = namesInstrument(ground, model.identity.kind);
      const verdict = checkPlace(target, isCertain, NO_SOURCES, undefined)?.verdict;
      return verdict === 'found' || verdict === 'no-such-place' ? verdict : 'unknown';
    }
    case 'instrument':
      return 'found';
    case 'symbol':
      return ownAddresses(model).includes(target.symbol) ? 'found' : 'elsewhere';
    default:
      return 'elsewhere';
  }
}
