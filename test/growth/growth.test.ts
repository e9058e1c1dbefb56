import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MAX_CHUNK_LENGTH } from '../../server/src/model/chunks';
import { type DocumentModel, type ModelWork, readDocument, updateDocument } from '../../server/src/model/document';
import type { RuleWork } from '../../server/src/rules/engine/ruleRunner';
import { RULES } from '../../server/src/rules/registry';
import { runRules } from '../../server/src/rules/runner';
import { changeText, openText } from '../../server/src/text/textVersion';
import { draft } from './longDraft';

/** All that is counted of one step. */
type Work = ModelWork & RuleWork;

const OPTIONS = { wordLimits: {} };
const CONTEXT_RULES = RULES.filter((rule) => rule.checkBlock).length;

function counting(): { model: ModelWork; rules: RuleWork } {
  return { model: { blocks: 0, mentions: 0, attributions: 0 }, rules: { blocks: 0, inContext: 0, documents: 0 } };
}

/** Reads a text from scratch, with all rules. */
function opened(text: string): { model: DocumentModel; work: ReturnType<typeof counting> } {
  const work = counting();
  const model = readDocument(openText('file:///growth.txt', 'treaty-body', 1, text), {}, work.model);
  runRules(model, OPTIONS, work.rules);
  return { model, work };
}

/** Replaces what stands at a place, and runs all rules. */
function edited(before: DocumentModel, start: number, end: number, text: string) {
  const work = counting();
  const { lines } = before.text;
  const range = { start: lines.positionAt(start), end: lines.positionAt(end) };
  const { after, change } = changeText(before.text, { range, text }, before.text.version + 1);
  const model = updateDocument(before, after, change, {}, work.model);
  const findings = runRules(model, OPTIONS, work.rules);
  return { model, findings, work };
}

/** The largest counts of a letter typed after the first word of some paragraphs, and deleted again. */
function typing(model: DocumentModel, paragraphs: readonly number[]): Work {
  const most: Work = { blocks: 0, mentions: 0, attributions: 0, inContext: 0, documents: 0 };
  let now = model;
  for (const number of paragraphs) {
    const at = now.text.text.indexOf(`\n${number}.\tThe`) + `\n${number}.\tThe`.length;
    for (const [end, text] of [
      [at, 'x'],
      [at + 1, ''],
    ] as const) {
      const step = edited(now, at, end, text);
      now = step.model;
      most.blocks = Math.max(most.blocks, step.work.model.blocks + step.work.rules.blocks);
      most.mentions = Math.max(most.mentions, step.work.model.mentions);
      most.attributions = Math.max(most.attributions, step.work.model.attributions);
      most.inContext = Math.max(most.inContext, step.work.rules.inContext);
      most.documents = Math.max(most.documents, step.work.rules.documents);
    }
  }
  return most;
}

const COUNTS = [1000, 10_000] as const;

describe('a letter typed in a paragraph', () => {
  const models = COUNTS.map((count) => opened(draft(count)).model);
  const places = (count: number) => [1, 5, Math.floor(count / 2), count - 2];
  const works = COUNTS.map((count, i) => {
    const model = models[i];
    assert(model);
    return places(count).map((number) => typing(model, [number]));
  });

  it('costs the same in ten times the text, in the first paragraph, at the start, in the middle and at the end', () => {
    const [short, long] = works;
    assert.deepEqual(long, short);
  });

  it('reads a few blocks, and mentions, references and findings of those that changed', () => {
    for (const work of works.flat()) {
      assert(work.blocks <= 20, `${work.blocks} blocks`);
      assert(work.mentions <= 2, `mentions of ${work.mentions} blocks`);
      assert(work.attributions <= 8, `references of ${work.attributions} blocks`);
      assert(work.inContext <= 8 * CONTEXT_RULES, `${work.inContext} blocks shown to context rules`);
    }
  });

  it('leaves runs of blocks as they are, however long it goes on', () => {
    let [model] = models;
    assert(model);
    const before = new Set(model.chunks);
    for (let i = 0; i < 300; i++) {
      const at: number = model.text.text.indexOf('\n500.\tThe') + 9;
      model = edited(model, at, at, i % 7 === 6 ? '\n\nThe Committee notes this.\n\n' : 'x').model;
    }
    assert(model.chunks.filter((chunk) => before.has(chunk)).length >= before.size - 4);
    assert(model.chunks.every((chunk) => chunk.length <= MAX_CHUNK_LENGTH));
    assert(model.chunks.length <= (3 * model.readings.length) / MAX_CHUNK_LENGTH + 3);
    assert.deepEqual(model.chunks.flat(), model.readings);
  });
});

describe('an edit in the masthead', () => {
  it('attributes everything anew where it changes whose document it is, and reads no mentions again', () => {
    for (const count of COUNTS) {
      const { model } = opened(draft(count));
      const at = model.text.text.indexOf('CMW/');
      const { work, model: after } = edited(model, at, at + 3, 'CAT');
      assert(work.model.blocks <= 20, `${work.model.blocks} blocks`);
      assert(work.model.mentions <= 5, `mentions of ${work.model.mentions} blocks`);
      assert.equal(work.model.attributions, after.readings.length);
    }
  });

  it('costs no more than a letter elsewhere where it does not; only rules about whose document it is look again', () => {
    const [short, long] = COUNTS.map((count) => {
      const { model } = opened(draft(count));
      const at = model.text.text.indexOf('Distr.: General') + 'Distr.: General'.length;
      return edited(model, at, at, 'l').work;
    });
    assert.deepEqual(long?.model, short?.model);
    assert.equal(long?.rules.blocks, short?.rules.blocks);
  });
});

describe('a paragraph put in', () => {
  it('reads a few blocks; rules that follow references look at all of them again', () => {
    for (const count of COUNTS) {
      const { model } = opened(draft(count));
      const at = model.text.text.indexOf(`\n${count / 2}.\tThe`);
      const { work, model: after } = edited(model, at, at, '\nThe Committee notes this.\n');
      assert(work.model.blocks <= 20, `${work.model.blocks} blocks`);
      assert(work.model.mentions <= 5, `mentions of ${work.model.mentions} blocks`);
      assert(work.model.attributions <= 8, `references of ${work.model.attributions} blocks`);
      assert(work.rules.blocks <= 5, `${work.rules.blocks} blocks by block rules`);
      assert(work.rules.inContext <= CONTEXT_RULES * after.readings.length);
    }
  });
});

describe('ten times the text', () => {
  it('is at most eleven times the work', () => {
    const [short, long] = COUNTS.map((count) => opened(draft(count)).work);
    assert(short && long);
    for (const key of ['blocks', 'mentions', 'attributions'] as const)
      assert(long.model[key] <= 11 * short.model[key], `${key}: ${short.model[key]}, ${long.model[key]}`);
    for (const key of ['blocks', 'inContext', 'documents'] as const)
      assert(long.rules[key] <= 11 * short.rules[key], `${key}: ${short.rules[key]}, ${long.rules[key]}`);
  });
});

describe('the next version', () => {
  it('has the findings that a fresh reading has', () => {
    let { model } = opened(draft(200));
    const steps: readonly (readonly [find: string, length: number, text: string])[] = [
      ['\n100.\tThe', 5, '107.'],
      ['\n107.\tThe', 5, '\n100.'],
      ['\n50.\tThe', 0, '\n\nA heading\n\n'],
      ['paragraph ', 10, 'paragraphs 3 (c), 900 and '],
      ['\n120.\tThe Committee', 20, ''],
      ['CMW/C', 3, 'CAT'],
      ['\n10.\tThe', 0, '\n(a)\tThis;\n(c)\tThat.\n'],
      ['\n150.\tThe', 5, '\n150 bis.'],
    ];
    for (const [find, length, text] of steps) {
      const at = model.text.text.indexOf(find);
      assert(at >= 0, find);
      const step = edited(model, at, at + length, text);
      model = step.model;
      assert.deepEqual(step.findings, runRules(opened(model.text.text).model, OPTIONS));
    }
  });
});
