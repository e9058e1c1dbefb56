import type { DisplayLanguage } from '../../display/displayLanguage';
import {
  type DataFields,
  dataOf,
  documentSchema,
  FROM_ONE,
  field,
  fieldWithDescription,
  schemaOf,
} from '../../features/data/dataFields';
import { type OutlineNode, outlineNodes } from '../../features/outline';
import type { DocumentModel } from '../../model/document';

/** A node of the outline of a document. */
interface NodeAt {
  readonly model: DocumentModel;
  readonly node: OutlineNode;
}

/** A list of outline nodes of a document. */
interface DocumentOutline {
  readonly model: DocumentModel;
  readonly nodes: readonly OutlineNode[];
}

const KINDS: readonly OutlineNode['kind'][] = ['title', 'heading', 'paragraph', 'subparagraph', 'footnote'];

/** The data fields of a node. */
const FIELDS: DataFields<NodeAt> = {
  kind: { schema: { enum: KINDS }, isRequired: true, value: ({ node }) => node.kind },
  name: {
    schema: fieldWithDescription('Its number and first words.', { type: 'string' }),
    isRequired: true,
    value: ({ node }) => node.name,
  },
  role: {
    schema: fieldWithDescription('The role of a paragraph, if it has one.', { type: 'string' }),
    value: ({ node: { role } }) => (role === 'neither' ? undefined : role),
  },
  line: {
    schema: fieldWithDescription('Where it begins, counted from 1.', FROM_ONE),
    isRequired: true,
    value: ({ model, node }) => lineOf(model, node.span.start),
  },
  endLine: {
    schema: fieldWithDescription('The line in which it ends, with everything below it.', FROM_ONE),
    isRequired: true,
    value: ({ model, node }) => lineOf(model, node.span.end),
  },
  children: {
    schema: { type: 'array', items: { $ref: '#/definitions/node' } },
    isRequired: true,
    value: ({ model, node }): readonly object[] => node.children.map((child) => nodeData(model, child)),
  },
};

function nodeData(model: DocumentModel, node: OutlineNode): object {
  return dataOf(FIELDS, { model, node });
}

/** The data fields of an outline. */
const OUTLINE_FIELDS: DataFields<DocumentOutline> = {
  outline: field({ type: 'array', items: { $ref: '#/definitions/node' } }, ({ model, nodes }: DocumentOutline) =>
    nodes.map((node) => nodeData(model, node)),
  ),
};

/** The outline of a document as JSON data, in text order. */
export function outlineData(model: DocumentModel, language: DisplayLanguage): object {
  return dataOf(OUTLINE_FIELDS, { model, nodes: outlineNodes(model, language) });
}

/** The JSON schema of {@link outlineData}. */
export function outlineSchema(): object {
  return documentSchema('Outline of a treaty body document', OUTLINE_FIELDS, { node: schemaOf(FIELDS) });
}

function lineOf({ text }: DocumentModel, offset: number): number {
  return text.lines.lineAt(offset) + 1;
}
