import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cite, mayCite } from '../../server/src/edits/citing/cite';
import { Listing } from '../../server/src/edits/lists/listing';
import { isRefused } from '../../server/src/edits/paragraphs/operation';
import { citablesFor } from '../../server/src/features/places/citable';
import type { DocumentModel } from '../../server/src/model/document';
import { blockIndexAt } from '../../server/src/syntax/blocks/tree';
import { applyEdits } from '../../server/src/text/edits';
import { inverse } from '../../server/src/text/inverse';
import { fc, runs } from '../support/random';
import { drafts, marksIn, unevenDrafts } from './editedDrafts';
import { citationsOf, read } from './support';

const RUNS = runs(300);

/** What is meant in each sentence of a document, by the words that no other has. */
function meantIn(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { source, things } of citationsOf(read(text))) {
    const meant = found.get(source) ?? new Set<string>();
    found.set(source, meant);
    for (const { head } of things) meant.add(head);
  }
  return new Map([...found].map(([source, meant]) => [source, [...meant].sort()]));
}

/** A place in a paragraph or note, as often as not in a citation or right after it. */
function placeIn(model: DocumentModel, share: number): number | undefined {
  const places = model.readings.flatMap(({ block, mentions }, b): number[] => {
    const start = model.tree.starts[b] ?? 0;
    const { content } = block;
    const inside = content.start + Math.floor((share * 7919) % Math.max(1, content.end - content.start));
    const cited = mentions.flatMap((mention) => [mention.end, Math.floor((mention.start + mention.end) / 2)]);
    return [inside, content.end, ...cited].map((at) => start + at);
  });
  return places[Math.floor(share * places.length)];
}

describe('citing on random drafts', () => {
  it('names what is picked, and leaves all else as it was', () => {
    const counts = { done: 0, refused: 0, nothing: 0 };
    fc.assert(
      fc.property(
        fc.oneof(drafts, unevenDrafts),
        fc.nat(9999).map((share) => share / 10_000),
        fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
        ({ text }, share, picks) => {
          const model = read(text);
          const at = placeIn(model, share);
          if (at === undefined || !mayCite(model, at)) return;
          const listing = new Listing(model);
          const items = citablesFor(model, blockIndexAt(model.tree, at), listing);
          if (items.length === 0) return;
          const picked = picks.map((pick) => items[pick % items.length]).filter((item) => item !== undefined);
          const result = cite(
            model,
            { start: at, end: at },
            picked.map(({ block }) => listing.at(block).now),
          );
          if (isRefused(result)) {
            counts.refused++;
            return;
          }
          if (result.edits.length === 0) counts.nothing++;
          else counts.done++;
          const after = applyEdits(text, result.edits);
          const shown = `${text.slice(0, at)}|${text.slice(at)}\n${picked.map(({ place }) => place).join()}\n---\n${after}`;
          assert.equal(applyEdits(after, inverse(text, result.edits)), text, 'taken back');
          const [before, now] = [meantIn(text), meantIn(after)];
          const cited = new Set(
            picked.flatMap(({ block }) => marksIn(model.tree.blocks[block]?.text ?? '').slice(0, 1)),
          );
          const changed: string[] = [];
          for (const source of new Set([...before.keys(), ...now.keys()])) {
            const [was, is] = [before.get(source) ?? [], now.get(source) ?? []];
            if (JSON.stringify(was) === JSON.stringify(is)) continue;
            changed.push(source);
            assert.deepEqual(
              was.filter((head) => !is.includes(head)),
              [],
              `no more meant\n${shown}`,
            );
            for (const head of is) assert.ok(was.includes(head) || cited.has(head), `${head} was not picked\n${shown}`);
          }
          assert.ok(changed.length <= 1, `${changed.join()} changed\n${shown}`);
          const all = new Set([...now.values()].flat());
          for (const head of cited) assert.ok(all.has(head), `${head} is not named\n${shown}`);
        },
      ),
      { numRuns: RUNS, includeErrorInReport: true },
    );
    assert.ok(counts.done > counts.refused && counts.done > RUNS / 4, JSON.stringify(counts));
  });
});
