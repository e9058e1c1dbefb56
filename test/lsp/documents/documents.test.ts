import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OpenDocuments } from '../../../server/src/lsp/documents/documents';
import { uriKey } from '../../../server/src/model/workspace';
import { DRAFT } from '../../support/documents';

const URI = 'file:///draft.txt';

/** Documents, with how many blocks each reading of them has read. */
function observed() {
  const readings: number[] = [];
  const documents = new OpenDocuments(
    () => ({}),
    (_, blocks) => readings.push(blocks),
  );
  return { documents, readings };
}

const insertion = (line: number, text: string) => {
  const place = { line, character: 0 };
  return { range: { start: place, end: place }, text };
};

describe('an open document', () => {
  it('is read when somebody asks for it, once a version, and for all that was typed since', () => {
    const { documents, readings } = observed();
    documents.open(URI, 'treaty-body', 1, DRAFT);
    assert.deepEqual(readings, []);
    const first = documents.get(URI);
    assert.equal(documents.get(URI), first);
    assert.equal(documents.models().get(URI), first);
    assert.equal(documents.models(), documents.models());
    assert.equal(readings.length, 1);
    for (let version = 2; version < 12; version++) documents.change(URI, version, [insertion(30 + version, 'x')]);
    assert.equal(documents.text(URI)?.version, 11);
    assert.equal(readings.length, 1);
    const later = documents.get(URI);
    assert.equal(later?.text, documents.text(URI));
    assert.equal(later?.lineage, first?.lineage);
    assert.equal(readings.length, 2);
    assert.ok((readings[1] ?? 0) < 40, `${readings[1]} blocks for ten letters in ten paragraphs`);
    const { documents: other } = observed();
    other.open(URI, 'treaty-body', 11, documents.text(URI)?.text ?? '');
    assert.deepEqual(later?.readings, other.get(URI)?.readings);
  });

  it('has a new version where nothing has changed, and is the same otherwise', () => {
    const { documents, readings } = observed();
    documents.open(URI, 'treaty-body', 1, DRAFT);
    const before = documents.get(URI);
    documents.change(URI, 2, []);
    const after = documents.get(URI);
    assert.equal(after?.text.version, 2);
    assert.equal(after?.readings, before?.readings);
    assert.deepEqual(readings.slice(1), [0]);
  });

  it('is read anew where something else is said about it, and where it is opened twice', () => {
    const { documents, readings } = observed();
    documents.open(URI, 'treaty-body', 1, DRAFT);
    documents.get(URI);
    documents.reread(URI);
    documents.get(URI);
    documents.open(URI, 'treaty-body', 7, '1.\tOne.\n');
    assert.equal(documents.get(URI)?.paragraphs.all.length, 1);
    assert.equal(readings[0], readings[1]);
    assert.equal(readings.length, 3);
  });

  it('is unknown once it is closed', () => {
    const { documents } = observed();
    documents.open(URI, 'treaty-body', 1, DRAFT);
    documents.close(URI);
    assert.equal(documents.has(URI), false);
    assert.equal(documents.change(URI, 2, [{ text: 'x' }]), undefined);
    assert.equal(documents.get(URI), undefined);
    assert.deepEqual(documents.uris(), []);
    assert.equal(documents.models().size, 0);
  });

  it('is found by any spelling of its address, the one that was opened last before others', () => {
    const { documents } = observed();
    const [one, other] = ['file:///c%3A/a%20b.txt', 'file:///C:/a b.txt'];
    documents.open(one, 'treaty-body', 1, DRAFT);
    assert.equal(documents.byKey(uriKey(other))?.text.uri, one);
    documents.open(other, 'treaty-body', 1, DRAFT);
    assert.equal(documents.byKey(uriKey(one))?.text.uri, other);
    assert.equal(documents.models().get(uriKey(one))?.text.uri, other);
    documents.close(other);
    assert.equal(documents.byKey(uriKey(other))?.text.uri, one);
    documents.change(one, 2, [insertion(30, 'x')]);
    assert.equal(documents.models().get(uriKey(one))?.text.version, 2);
    documents.close(one);
    assert.equal(documents.byKey(uriKey(one)), undefined);
  });
});
