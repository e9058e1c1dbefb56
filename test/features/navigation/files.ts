import { type DocumentModel, readDocument } from '../../../server/src/model/document';
import { summarize } from '../../../server/src/model/summary';
import { documentsOf, FileIndex, type Workspace } from '../../../server/src/model/workspace';
import { openText } from '../../../server/src/text/textVersion';
import { type FixtureFile, readFixture } from '../../support/fixture';

/** The files of a fixture as a workspace: the one with the cursor is open, the others are known by name and summary. */
export interface Files {
  readonly workspace: Workspace;
  readonly open: DocumentModel;
  readonly cursor: number;
  readonly models: ReadonlyMap<string, DocumentModel>;
  readonly fixtures: readonly FixtureFile[];
  /** The document that a symbol stands for, as seen from the open one. */
  find(symbol: string): DocumentModel | undefined;
}

/** Reads a fixture of several files, one of them with a cursor. */
export function filesOf(source: string): Files {
  const fixtures = readFixture(source);
  const models = new Map(fixtures.map(({ name, text }) => [uriOf(name), modelOf(name, text)]));
  const at = fixtures.find(({ cursor }) => cursor !== undefined);
  const open = at && models.get(uriOf(at.name));
  if (!at || !open || at.cursor === undefined) throw new Error('one file of the fixture should have a cursor');
  const index = new FileIndex();
  for (const model of models.values()) index.set(model.text.uri, summarize(model));
  const workspace: Workspace = { open: new Map([[open.text.uri, open]]), files: index.files };
  const find = (symbol: string) => {
    const [first] = documentsOf(workspace, symbol, open);
    return first && models.get(first.uri);
  };
  return { workspace, open, cursor: at.cursor, models, fixtures, find };
}

export function uriOf(name: string): string {
  return `file:///folder/${name}`;
}

function modelOf(name: string, text: string): DocumentModel {
  return readDocument(openText(uriOf(name), 'treaty-body', 1, text));
}
