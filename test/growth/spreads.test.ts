import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { convertToItem } from '../../server/src/edits/paragraphs/convertParagraph';
import { moveBy } from '../../server/src/edits/paragraphs/move';
import { isRefused } from '../../server/src/edits/paragraphs/operation';
import { addAll, highestOf, insertAll, lowestOf } from '../../server/src/text/many';
import { read } from '../support/documents';

/** Files in which lists are spread into calls, because what is in those is never much. */
const FEW: readonly string[] = [
  // Of our own catalogue, languages, rules, commands and settings.
  'server/src/catalogue/commentYears.ts',
  'server/src/cli/options/command.ts',
  'server/src/cli/commands/rules.ts',
  'server/src/cli/commands/listTreaties.ts',
  'server/src/features/hover/committee.ts',
  'server/src/protocol/checked/shape.ts',
  'server/src/model/attribution/evidence/treatyArticles.ts',
  'server/src/rules/engine/page.ts',
  'server/src/syntax/tokens/patternWords.ts',
  'server/src/syntax/tokens/vocabulary.ts',
  'client/src/operations/operationCommands.ts',
  'server/src/cli/files/changedFiles.ts',
  'server/src/cli/checking/ruleCounts.ts',
  // The paragraphs and items of an article, and a few parts of a line that is said.
  'server/src/features/hover/articleProse.ts',
  'server/src/features/hover/paragraph.ts',
  'server/src/features/citations/quotationProse.ts',
  'server/src/features/hover/section.ts',
  'server/src/features/hover/hover.ts',
  'client/src/bugReportText.ts',
  'client/src/project/projectProblems.ts',
  'client/src/session/session.ts',
  // A key with its value, two counts or ends, parts of a path, arguments of a command, the kinds of what is left.
  'server/src/cli/commands/convertFile.ts',
  'server/src/text/wordDiff.ts',
  'server/src/word/apply/lineAlignment.ts',
  'client/src/session/sleepingViews.ts',
  'client/src/word/unwritablePlaces.ts',
  'server/src/rules/reading/dates/adoptions.ts',
  'client/src/waking.ts',
  'server/src/cli/checking/cache.ts',
  'server/src/cli/io/read.ts',
  'server/src/cli/checking/keptResults.ts',
  'client/src/editorial/editorialCommands.ts',
  'client/src/resources.ts',
  // The buttons of a question.
  'server/src/lsp/commands/dialogue.ts',
  'client/src/word/exportToWord.ts',
  'client/src/word/wordEditing.ts',
  'client/src/sources/treatyImport.ts',
  // A piece of the bytes of a file, of a length that is fixed.
  'server/src/base64.ts',
  // The lines before a first paragraph in what recognition looks at, which is some thousand units; a gap of a few units.
  'server/src/recognize/beginning.ts',
  'server/src/syntax/citations/words/gap.ts',
  // The committees of a joint comment.
  'server/src/model/base/jointTreaties.ts',
  // The parts of a segment of a symbol.
  'server/src/syntax/symbols/grammar.ts',
  'server/src/syntax/symbols/otherBodies.ts',
  // The steps that can be undone, which are limited.
  'client/src/operations/leftReferences.ts',
  // The arguments of one command.
  'client/src/webviews/preview.ts',
  // What a value that is kept was computed from, and the places that a finding points at.
  'server/src/model/base/memo.ts',
  'server/src/lsp/documents/diagnostics.ts',
];

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

/** Whether a list is spread into the arguments of a call somewhere in a source. */
function hasSpread(source: string): boolean {
  for (const { index } of source.matchAll(/\.\.\.(?=[\w([])/g)) {
    let depth = 0;
    let at = index - 1;
    for (; at >= 0; at--) {
      const unit = source.charAt(at);
      if (')]}'.includes(unit)) depth++;
      else if ('([{'.includes(unit) && depth-- === 0) break;
    }
    const isCall = source.charAt(at) === '(' && /[\w)\]>]$/.test(source.slice(0, at));
    // "(...rest: readonly string[])" is a parameter.
    if (isCall && !/^\.\.\.\w+\??:/.test(source.slice(index, index + 40))) return true;
  }
  return false;
}

describe('lists of any length', () => {
  it('are spread into no call, for the stack overflows by them', () => {
    const found = [...filesIn('server/src'), ...filesIn('client/src')].filter((path) =>
      hasSpread(readFileSync(path, 'utf8')),
    );
    assert.deepEqual(
      found.filter((path) => !FEW.includes(path)),
      [],
    );
    assert.deepEqual(
      FEW.filter((path) => !found.includes(path)),
      [],
    );
  });

  it('are told apart from what is written in other brackets', () => {
    assert.ok(hasSpread('list.push(...more)'));
    assert.ok(hasSpread('Math.max(0, ...more.map(({ end }) => end))'));
    assert.ok(!hasSpread('all = [...list, ...more];'));
    assert.ok(!hasSpread('call({ ...one, two })'));
    assert.ok(!hasSpread('function all(...list: readonly string[]) {}'));
  });

  it('are joined, put in and compared', () => {
    const many = Array.from({ length: 200_000 }, (_, i) => i);
    const list = [-2, -1];
    addAll(list, many);
    assert.equal(list.length, 200_002);
    insertAll(list, 1, many);
    assert.deepEqual([list[0], list[1], list[200_000], list[200_001]], [-2, 0, 199_999, -1]);
    assert.deepEqual([lowestOf(many), highestOf(many)], [0, 199_999]);
  });

  it('are moved, cited and listed as short ones are', () => {
    const letters = 130_000;
    const items = '\t(a)\tAct;\n'.repeat(letters);
    const model = read(
      `1.\tIt acts.\n\n2.\tIt should:\n${items}\n3.\tSee paragraph 2 (a)${', (b)'.repeat(letters)}.\n`,
    );
    assert.equal(model.paragraphs.all.length, 3);
    const at = model.text.text.indexOf('It should');
    for (const outcome of [moveBy(model, at, 'paragraph', -1), convertToItem(model, at)]) assert.ok(outcome);
    const moved = moveBy(model, at, 'paragraph', -1);
    assert.ok(!isRefused(moved) && moved.edits.length > 0);
  });
});
